import NeedletailTensor

/// Batch normalization at inference: `y = (x - mean) / sqrt(variance + epsilon) · gamma + beta` by last dimension.
///
/// Inputs: x `[..., n]` f32; gamma, beta, mean, variance `[n]` f32 constants. Output: f32 of x's shape.
/// The passes fold it into its neighbours, or turn it into `scaleShift`.
package struct BatchNorm: Op {
    package static let kind = "batchNorm"

    /// Added to the variance; not negative.
    package var epsilon: Double

    package init(epsilon: Double) {
        self.epsilon = epsilon
    }

    package init(attributes: OpAttributes, node: String) throws(GraphError) {
        epsilon = try attributes.number("epsilon", node: node)
        guard epsilon >= 0 else {
            throw .invalidAttribute(node: node, attribute: "epsilon", expected: "a number of at least 0")
        }
    }

    package var attributes: OpAttributes { OpAttributes(["epsilon": .number(epsilon)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 5...5, outputCount: 1)
        return try node.checkByColumn(inputs)
    }

    package func checkPrepared(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        throw .notPrepared(node: node.name, kind: Self.kind)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        throw .notPrepared(node: node.name, kind: Self.kind)
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
