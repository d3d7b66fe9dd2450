import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// A function of each value: `y = f(x)`. Input and output: f32 of any shape.
package struct Unary: Op {
    package let function: UnaryFunction
    /// As many as the function has names for.
    package let parameters: [Float]

    /// Precondition: as many parameters as the function has.
    package init(_ function: UnaryFunction, _ parameters: [Float] = []) {
        precondition(parameters.count == function.parameterNames.count, "parameters of \(function)")
        self.function = function
        self.parameters = parameters
    }

    package var kind: String { function.rawValue }

    package var attributes: OpAttributes {
        OpAttributes(
            Dictionary(
                uniqueKeysWithValues: zip(function.parameterNames, parameters.map { .number(Double($0)) })))
    }

    package var sharing: MemorySharing { .overwrites(1) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkUnary(inputs)
    }

    package func writesApart(_ type: TensorType) -> Bool { ElementwiseStep.takesApart(type) }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { ElementwiseStep.takesApart(type) }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try ElementwiseStep([.unary(self)], node, builder)
    }

    package func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? {
        ElementwiseChain([.unary(self)]).fusing(next, into: node, types)
    }

    var alpha: Float { parameters.first ?? 0 }
    var beta: Float { parameters.dropFirst().first ?? 0 }

    /// What a matmul does to its sums for the same result: its activation with alpha and beta.
    var activation: (code: Int32, alpha: Float, beta: Float)? {
        function.activation.map { code in function == .relu6 ? (code, 0, 6) : (code, alpha, beta) }
    }
}
