import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Rectified linear unit: `y = max(x, 0)`. Input and output: f32 of any shape.
package struct Relu: Op {
    package static let kind = "relu"

    package init() {}

    package init(attributes: OpAttributes, node: String) throws(GraphError) {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkUnary(inputs)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try UnaryStep(node, builder, kernel: builder.kernels.f32Relu, cost: Cost.light)
    }
}

/// Logistic function: `y = 1 / (1 + exp(-x))`. Input and output: f32 of any shape.
package struct Sigmoid: Op {
    package static let kind = "sigmoid"

    package init() {}

    package init(attributes: OpAttributes, node: String) throws(GraphError) {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkUnary(inputs)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try UnaryStep(node, builder, kernel: builder.kernels.f32Sigmoid, cost: Cost.exponential)
    }
}

/// Runs an elementwise f32 kernel over all rows at once.
struct UnaryStep: Step {
    private let rowElementCount: Int
    private let input: ValueLocation
    private let output: ValueLocation
    private let kernel: KernelTable.F32UnaryKernel
    /// Of one value.
    private let cost: Double

    init(
        _ node: Node, _ builder: borrowing StepBuilder, kernel: @escaping KernelTable.F32UnaryKernel, cost: Double
    ) throws(GraphError) {
        guard let count = try builder.type(node.inputs[0], node: node).rowElementCount else {
            throw .tooLarge(value: node.inputs[0])
        }
        rowElementCount = count
        input = try builder.location(node.inputs[0], node: node)
        output = try builder.location(node.outputs[0], node: node)
        self.kernel = kernel
        self.cost = cost
    }

    var costPerRow: Double { cost * Double(rowElementCount) }

    func run(_ context: RunContext) {
        // The plan laid both out for the same shape.
        var args = nt_f32_unary_args(x: context.read(input), y: context.write(output), alpha: 0, beta: 0)
        // Whole cache lines, so that no two threads write one.
        context.run(kernel, &args, units: context.rows * rowElementCount, cost: cost, granule: 16)
    }
}

extension Node {
    /// Checks one f32 input and one output; the output has the input's type.
    func checkUnary(_ inputs: [TensorType]) throws(GraphError) -> [TensorType] {
        try check(inputCount: 1...1, outputCount: 1)
        guard inputs[0].dtype == .f32 else {
            throw .wrongType(node: name, input: self.inputs[0], expected: "f32", actual: inputs[0].text)
        }
        return [inputs[0]]
    }

    /// Checks the number of inputs and outputs.
    func check(inputCount: ClosedRange<Int>, outputCount: Int) throws(GraphError) {
        let kind = type(of: op).kind
        guard inputCount.contains(inputs.count) else {
            let expected = inputCount.count == 1 ? "\(inputCount.lowerBound) inputs" : "\(inputCount) inputs"
            throw .wrongArity(node: name, kind: kind, expected: expected, actual: inputs.count)
        }
        guard outputs.count == outputCount else {
            throw .wrongArity(node: name, kind: kind, expected: "\(outputCount) outputs", actual: outputs.count)
        }
    }
}

extension TensorType {
    /// The type as errors write it, such as `f32 [-1, 30]`.
    package var text: String { "\(dtype.rawValue) \(shape)" }
}
