/// Why a pipeline is not valid.
public enum PipelineError: Error, Equatable {
    /// No stage of this kind is known.
    case unknownStage(stage: String, kind: String)
    /// An attribute of a stage is missing, of another kind, or out of range.
    case invalidAttribute(stage: String, attribute: String, expected: String)
    /// A stage reads or makes another number of columns than it can.
    case wrongColumnCount(stage: String, what: String, expected: String, actual: Int)
    /// A stage reads a column that is neither an input nor made before it; `stage` is nil where it is to be given back.
    case undefinedColumn(stage: String?, column: String)
    /// Nothing is to be given back.
    case noOutputs
    /// Two columns have one name.
    case duplicateColumn(column: String)
    /// A stage reads a column of another kind than it can.
    case wrongColumn(stage: String, column: String, expected: String, actual: String)
    /// A stage reads a vector of another number of values than it was fitted to.
    case wrongWidth(stage: String, column: String, expected: Int, actual: Int)
    /// There are more of something than a pipeline may have.
    case tooMany(what: String, actual: Int, limit: Int)
    /// The nodes of an ensemble are no trees: `node` is one that breaks a rule.
    case invalidTree(stage: String, node: Int, expected: String)
}

extension PipelineError: CustomStringConvertible {
    /// Which stage and column, what was expected and what is there.
    public var description: String {
        switch self {
        case .unknownStage(let stage, let kind):
            "stage \(stage): unknown kind \(kind): the file was made by a newer program"
        case .invalidAttribute(let stage, let attribute, let expected):
            "stage \(stage): \(attribute): expected \(expected)"
        case .wrongColumnCount(let stage, let what, let expected, let actual):
            "stage \(stage): \(actual) \(what), expected \(expected)"
        case .undefinedColumn(let stage?, let column):
            "stage \(stage) reads \(column), which is neither an input nor made before"
        case .undefinedColumn(nil, let column):
            "\(column) is to be given back and is neither an input nor made by a stage"
        case .noOutputs: "the pipeline gives no column back"
        case .duplicateColumn(let column): "two columns are called \(column)"
        case .wrongColumn(let stage, let column, let expected, let actual):
            "stage \(stage): \(column) is \(actual), expected \(expected)"
        case .wrongWidth(let stage, let column, let expected, let actual):
            "stage \(stage): \(column) has \(actual) values, the stage was fitted to \(expected)"
        case .tooMany(let what, let actual, let limit):
            "the pipeline has \(actual) \(what), at most \(limit) are supported"
        case .invalidTree(let stage, let node, let expected): "stage \(stage): node \(node): expected \(expected)"
        }
    }
}
