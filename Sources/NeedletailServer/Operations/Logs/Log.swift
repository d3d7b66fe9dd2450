/// Where events go, and from which level on.
///
/// ```swift
/// let log = Log(level: .info) { event in swiftLogger.log(level: .init(event.level), "\(event.message)") }
/// ```
///
/// Patient data does not belong in a log: no name of a file, no value of an input, no id of a person. Of an error log the code,
/// not the text, which may have a value in it. What is not to be seen is best kept in a `Sensitive`.
public struct Log: Sendable {
    /// Events below are not written.
    public let level: LogLevel
    private let write: @Sendable (LogEvent) -> Void

    /// A log that hands events to `write`, which is called from any thread and must return soon.
    public init(level: LogLevel = .info, write: @escaping @Sendable (LogEvent) -> Void) {
        self.level = level
        self.write = write
    }

    /// A log that writes nothing.
    public static let none = Log(level: .error) { _ in }

    /// Writes an event, where its level is written; else its fields are not computed.
    public func callAsFunction(
        _ level: LogLevel, _ message: StaticString, _ fields: @autoclosure () -> [LogEvent.Field] = []
    ) {
        guard level >= self.level else { return }
        write(LogEvent(level, message, fields()))
    }

    /// Writes an event whatever its level.
    func always(_ event: LogEvent) {
        write(event)
    }
}
