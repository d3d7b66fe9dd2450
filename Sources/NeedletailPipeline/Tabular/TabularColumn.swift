/// A column of a table: one that a pipeline reads, or one that it gives.
public struct TabularColumn: Equatable, Sendable {
    /// The column's name, such as `Age`.
    public let name: String
    /// What a row has in it.
    public let kind: Kind

    /// What a row may have in a column.
    public enum Kind: Equatable, Sendable {
        /// A number.
        case number
        /// A text, such as the name of a category.
        case text
        /// So many numbers.
        case vector(Int)
    }

    /// A column called `name`.
    package init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

extension TabularColumn.Kind: CustomStringConvertible {
    /// The kind for a message.
    public var description: String {
        switch self {
        case .number: "a number"
        case .text: "a text"
        case .vector(let count): "a vector of \(count)"
        }
    }
}
