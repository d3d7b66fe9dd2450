import NeedletailPipeline

/// The type of a column of the table that a saved model reads, which what Spark saves of a model does not tell.
///
/// Without it a column is one of numbers in f64, or of texts where a stage reads it as such.
public enum SparkColumnType: Equatable, Sendable {
    /// `double`.
    case double
    /// `float`: numbers that stand for others are rounded to it.
    case float
    /// `byte`, `short`, `int` or `long`: numbers that stand for others are cut to whole ones.
    case integer
    /// A vector of so many numbers.
    case vector(Int)
}

extension SparkColumnType: LosslessStringConvertible {
    /// The type that `text` names, as `description` does: `double`, `float`, `integer` or `vector(4)`; nil for anything else,
    /// and for vectors longer than a row may be.
    public init?(_ text: String) {
        switch text {
        case "double": self = .double
        case "float": self = .float
        case "integer": self = .integer
        default:
            guard text.hasPrefix("vector("), text.hasSuffix(")") else { return nil }
            let digits = text.dropFirst("vector(".count).dropLast()
            guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(digits),
                count <= TabularPipeline.slotLimit
            else { return nil }
            self = .vector(count)
        }
    }

    /// The type's name, such as `vector(4)`.
    public var description: String {
        switch self {
        case .double: "double"
        case .float: "float"
        case .integer: "integer"
        case .vector(let count): "vector(\(count))"
        }
    }
}
