/// Header fields in the order in which they were sent; a name may stand there several times, and its case does not matter.
public struct HTTPHeaders: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// A field's name and its value.
    public struct Field: Sendable, Equatable {
        /// The name, in any case.
        public var name: String
        /// The value, without blanks around it.
        public var value: String

        /// A field by its parts.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All fields, in the order in which they were sent.
    public private(set) var fields: [Field]

    /// No fields.
    public init() {
        fields = []
    }

    /// These fields.
    init(fields: [Field]) {
        self.fields = fields
    }

    /// Fields in the order of the literal.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field(name: $0.0, value: $0.1) }
    }

    /// The value of the first field of this name. Setting it replaces all of them, and nil takes them away.
    ///
    /// Complexity: O(fields).
    public subscript(name: String) -> String? {
        get { fields.first { Self.areEqual($0.name, name) }?.value }
        set {
            if fields.contains(where: { Self.areEqual($0.name, name) }) {
                fields.removeAll { Self.areEqual($0.name, name) }
            }
            if let newValue { fields.append(Field(name: name, value: newValue)) }
        }
    }

    /// The values of all fields of this name. Complexity: O(fields).
    public func values(_ name: String) -> [String] {
        fields.filter { Self.areEqual($0.name, name) }.map(\.value)
    }

    /// Adds a field behind those that are there.
    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    /// Whether two names are the same but for the case of ASCII letters.
    static func areEqual(_ a: String, _ b: String) -> Bool {
        func lower(_ byte: UInt8) -> UInt8 {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        }
        return a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).allSatisfy { lower($0) == lower($1) }
    }
}
