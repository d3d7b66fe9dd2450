public import NeedletailTensor

/// Why a graph is not valid or cannot be run.
public enum GraphError: Error, Equatable {
    /// No op of this kind is known.
    case unknownOp(kind: String, node: String)
    /// A node reads a value that nothing before it makes.
    case undefinedValue(name: String, node: String)
    /// Two of inputs, constants and node outputs have the same name.
    case duplicateValue(name: String)
    /// An output of the graph is made by nothing.
    case undefinedOutput(name: String)
    /// A graph needs at least one input and one output.
    case noInputsOrOutputs
    /// A node has too many or too few inputs or outputs.
    case wrongArity(node: String, kind: String, expected: String, actual: Int)
    /// A node's input has a type or shape that its op does not take.
    case wrongType(node: String, input: String, expected: String, actual: String)
    /// An op's attribute is missing, of another type, or out of range.
    case invalidAttribute(node: String, attribute: String, expected: String)
    /// An input, or a constant other than the packed matrix of a dense layer, has a type in which such matrices alone are stored.
    case wrongStorage(value: String, dtype: DType)
    /// A constant's layout is not the one its op reads: run the graph's passes first.
    case wrongLayout(node: String, constant: String, expected: String)
    /// A constant's values are out of range.
    case invalidConstant(node: String, constant: String, expected: String)
    /// The op runs only in training or before the passes: run `Graph.prepared()` first.
    case notPrepared(node: String, kind: String)
    /// One row of a value, or a constant, would take more than 64 GiB, or a session more than that or than the machine has.
    case tooLarge(value: String)
    /// A value has more dimensions than kernels take.
    case tooManyDimensions(value: String, limit: Int)
}

extension GraphError: CustomStringConvertible {
    /// What is wrong, where, and what was expected.
    public var description: String {
        switch self {
        case .unknownOp(let kind, let node):
            "node \(node): unknown op \(kind); a newer Needletail may have it"
        case .undefinedValue(let name, let node):
            "node \(node) reads \(name), which no input, constant or earlier node makes"
        case .duplicateValue(let name): "two values are called \(name)"
        case .undefinedOutput(let name): "the output \(name) is made by no node"
        case .noInputsOrOutputs: "the graph needs at least one input and one output"
        case .wrongArity(let node, let kind, let expected, let actual):
            "node \(node): \(kind) takes \(expected), not \(actual)"
        case .wrongType(let node, let input, let expected, let actual):
            "node \(node), input \(input): expected \(expected), not \(actual)"
        case .invalidAttribute(let node, let attribute, let expected):
            "node \(node), attribute \(attribute): expected \(expected)"
        case .wrongStorage(let name, let dtype):
            "the value \(name) has the type \(dtype.rawValue), in which only packed weights of dense layers are stored"
        case .wrongLayout(let node, let constant, let expected):
            "node \(node): the constant \(constant) is not in the layout \(expected)"
        case .invalidConstant(let node, let constant, let expected):
            "node \(node): the constant \(constant) must hold \(expected)"
        case .notPrepared(let node, let kind):
            "node \(node): \(kind) is folded by the passes and cannot be run: convert the model again, or build its graph"
        case .tooLarge(let value):
            "the value \(value) makes the model too large for this machine's memory, or for 64 GiB: make its layers smaller"
        case .tooManyDimensions(let value, let limit): "the value \(value) has more than \(limit) dimensions"
        }
    }
}
