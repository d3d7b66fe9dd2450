/// A layer of a model, as the model's file names it.
public struct ModelLayer: Equatable, Sendable {
    /// The layer's own name.
    public let name: String
    /// The name of its class; with the package in front where the class was registered under one.
    public let className: String

    /// A layer `name` of the class `className`.
    public init(name: String, className: String) {
        self.name = name
        self.className = className
    }
}

extension ModelLayer: CustomStringConvertible {
    /// Such as `the Dense layer "dense_1"`.
    public var description: String { "the \(shown(className)) layer \(quoted(name))" }
}

/// `text` from a file as a word of a message: as it is when it is short and printable ASCII, else quoted.
func shown(_ text: String) -> String {
    let isPlain = (1...80).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
    return isPlain ? text : quoted(text)
}
