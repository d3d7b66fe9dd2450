/// How much an event matters.
public enum LogLevel: String, CaseIterable, Comparable, Sendable {
    case debug, info, warning, error

    /// Orders levels from what matters least.
    public static func < (a: LogLevel, b: LogLevel) -> Bool {
        a.rank < b.rank
    }

    private var rank: Int {
        switch self {
        case .debug: 0
        case .info: 1
        case .warning: 2
        case .error: 3
        }
    }
}

/// The value of a field of an event. None can be made of a `Sensitive`.
public enum LogValue: Equatable, Sendable {
    case string(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)
}

extension LogValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    /// The text of a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// The integer of a literal.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// The number of a literal.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

/// Something that happened.
public struct LogEvent: Equatable, Sendable {
    /// A name and its value.
    public struct Field: Equatable, Sendable {
        /// The name.
        public let key: String
        /// Its value.
        public let value: LogValue

        /// A field by its parts.
        public init(_ key: String, _ value: LogValue) {
            self.key = key
            self.value = value
        }
    }

    /// When it happened.
    public let time: LogTime
    /// How much it matters.
    public let level: LogLevel
    /// The same text each time such a thing happens: what differs stands in the fields.
    public let message: String
    /// In the order in which they are written; of fields with the same key the first counts.
    public let fields: [Field]

    /// An event by its parts. The message stands in the source, so that nothing that a client sent is in it.
    public init(time: LogTime = .now, _ level: LogLevel, _ message: StaticString, _ fields: [Field] = []) {
        self.time = time
        self.level = level
        self.message = message.description
        self.fields = fields
    }
}
