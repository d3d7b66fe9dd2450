/// Random zeroing during training; at inference the identity. The passes remove it.
package struct Dropout: ListedOp {
    package static let entry = OpEntry(
        "dropout", "x", [("rate", "number")], "x: zeroing with this probability happens in training only"
    ) { reader throws(GraphError) in
        Dropout(rate: try reader.number("rate", atLeast: 0))
    }

    package let rate: Double

    package init(rate: Double = 0) {
        self.rate = rate
    }

    package var attributes: OpAttributes { OpAttributes(["rate": .number(rate)]) }

    package var isRunnable: Bool { false }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkUnary(inputs)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        throw .notPrepared(node: node.name, kind: kind)
    }
}
