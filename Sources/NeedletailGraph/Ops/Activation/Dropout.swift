/// Random zeroing during training; at inference the identity. The passes remove it.
package struct Dropout: Op {
    package static let kind = "dropout"

    package init() {}

    package init(attributes: OpAttributes, node: String) throws(GraphError) {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkUnary(inputs)
    }

    package func checkPrepared(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        throw .notPrepared(node: node.name, kind: Self.kind)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        throw .notPrepared(node: node.name, kind: Self.kind)
    }
}
