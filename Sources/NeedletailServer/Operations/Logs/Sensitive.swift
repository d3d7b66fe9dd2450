package import NeedletailFormat

/// A value that cannot be printed: a secret, or what says something of a person.
///
/// Printing, dumping, interpolation, reflection and JSON all give `<sensitive>`, also for whatever contains one. There is no
/// way to the value but `withExposedValue`, which is easy to look for.
public struct Sensitive<Value> {
    /// What stands where the value does not.
    public static var placeholder: String { "<sensitive>" }

    private let value: Value

    /// Covers `value`.
    public init(_ value: Value) {
        self.value = value
    }

    /// Gives the value to `body` and to nobody else: it must neither log nor keep it.
    public func withExposedValue<Result, Failure: Error>(
        _ body: (Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(value)
    }
}

extension Sensitive: Sendable where Value: Sendable {}

extension Sensitive: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `<sensitive>`.
    public var description: String { Self.placeholder }

    /// `<sensitive>`.
    public var debugDescription: String { Self.placeholder }

    /// A mirror that shows nothing, not even whether there is a value.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension JSONWriter {
    /// `"<sensitive>"`.
    package mutating func sensitive<Value>(_ value: Sensitive<Value>) {
        string(value.description)
    }
}
