import NeedletailTensor

/// Batch normalization at inference: `y = (x - mean) / sqrt(variance + epsilon) · gamma + beta` by last dimension.
///
/// Inputs: x `[..., n]` f32; gamma, beta, mean, variance `[n]` f32 constants. Output: f32 of x's shape.
/// The passes fold it into its neighbours, or turn it into `scaleShift`.
package struct BatchNorm: ListedOp {
    package static let entry = OpEntry(
        "batchNorm", "x, gamma [n] const, beta [n] const, mean [n] const, variance [n] const", [("epsilon", "number")],
        "(x - mean) / √(variance + epsilon) · gamma + beta by last dimension"
    ) { reader throws(GraphError) in
        BatchNorm(epsilon: try reader.number("epsilon", atLeast: 0))
    }

    /// Added to the variance; not negative.
    package var epsilon: Double

    package init(epsilon: Double) {
        self.epsilon = epsilon
    }

    package var attributes: OpAttributes { OpAttributes(["epsilon": .number(epsilon)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 5...5)
        return try node.checkByColumn(inputs)
    }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .constant }

    package var isRunnable: Bool { false }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        throw .notPrepared(node: node.name, kind: kind)
    }
}

extension Node {
    /// Checks f32 rows and, for every other input, one f32 value for each column.
    func checkByColumn(_ inputs: [TensorType]) throws(GraphError) -> [TensorType] {
        guard inputs[0].dtype == .f32, inputs[0].shape.count >= 2, let n = inputs[0].shape.last else {
            throw .wrongType(node: name, input: self.inputs[0], expected: "f32 rows", actual: inputs[0].text)
        }
        for (name, type) in zip(self.inputs, inputs).dropFirst() where type != TensorType(.f32, [n]) {
            throw .wrongType(node: self.name, input: name, expected: "\(n) values of f32", actual: type.text)
        }
        return [inputs[0]]
    }
}
