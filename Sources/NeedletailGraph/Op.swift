/// What a node computes: a small value with its attributes.
///
/// An op says what types come out, and makes the step that runs it. It is added with one line in `OpRegistry`.
package protocol Op: Sendable {
    /// The op's name in model files.
    static var kind: String { get }
    /// Reads the attributes; `node` is for errors.
    init(attributes: OpAttributes, node: String) throws(GraphError)
    /// What `init` reads.
    var attributes: OpAttributes { get }
    /// The types of the outputs for inputs of `inputs`' types.
    func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType]
    /// The step that runs the op on its own, unfused.
    func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step
    /// The node that computes `node` and then `next`, its only reader, at once; nil where the op cannot.
    func fusing(_ next: Node, into node: Node) -> Node?
    /// Refuses a node that `step` would: its values are to be rows, its constants in the layout that the step reads.
    func checkPrepared(_ node: Node, constants: [String: Constant]) throws(GraphError)
}

extension Op {
    /// Refuses constants: an op reads rows unless it says otherwise.
    package func checkPrepared(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        for input in node.inputs { try node.checkRows(input, constants: constants) }
    }
}

/// An attribute's value.
package enum AttributeValue: Equatable, Sendable {
    case integer(Int)
    case number(Double)
    case string(String)
}

/// An op's attributes, by name.
package struct OpAttributes: Equatable, Sendable {
    package var values: [String: AttributeValue]

    package init(_ values: [String: AttributeValue] = [:]) {
        self.values = values
    }

    /// The finite number called `name`.
    func number(_ name: String, node: String) throws(GraphError) -> Double {
        switch values[name] {
        case .number(let value) where value.isFinite: return value
        case .integer(let value): return Double(value)
        default: throw .invalidAttribute(node: node, attribute: name, expected: "a finite number")
        }
    }
}

/// Every op that a model file may name.
package enum OpRegistry {
    package static let all: [any Op.Type] = [
        BatchNorm.self,
        Copy.self,
        Dense.self,
        Dropout.self,
        Relu.self,
        ScaleShift.self,
        Sigmoid.self,
    ]

    private static let byKind: [String: any Op.Type] = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

    /// The op of `kind` with `attributes`.
    package static func make(
        kind: String, attributes: OpAttributes, node: String
    ) throws(GraphError) -> any Op {
        guard let type = byKind[kind] else { throw .unknownOp(kind: kind, node: node) }
        return try type.init(attributes: attributes, node: node)
    }
}
