import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Layer normalization: `y = (x - mean) / sqrt(variance + epsilon) · gamma + beta` over the last `dimensions` dimensions.
///
/// Inputs: x `[..., d]` f32; gamma, beta constants of the shape of the last dimensions. Output: f32 of x's shape.
package struct LayerNorm: Op {
    static let entry = OpEntry(
        "layerNorm", "x, gamma const, beta const", [("dimensions", "integer"), ("epsilon", "number")],
        "(x - mean) / √(variance + epsilon) · gamma + beta over the last dimensions, so many"
    ) { reader throws(GraphError) in
        LayerNorm(
            dimensions: try reader.integer("dimensions", in: 1...8), epsilon: try reader.number("epsilon", atLeast: 0))
    }

    package let dimensions: Int
    /// Added to the variance; not negative.
    package let epsilon: Double

    package init(dimensions: Int = 1, epsilon: Double) {
        self.dimensions = dimensions
        self.epsilon = epsilon
    }

    package var kind: String { Self.entry.kind }

    package var attributes: OpAttributes {
        OpAttributes(["dimensions": .integer(dimensions), "epsilon": .number(epsilon)])
    }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .constant }

    package var sharing: MemorySharing { .overwrites(1) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 3...3)
        return try node.checkNorm(inputs, dimensions: dimensions)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        7 * Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try NormStep(
            node, builder, dimensions: dimensions, epsilon: epsilon, kernel: builder.kernels.f32LayerNorm)
    }
}

/// Root-mean-square normalization: `y = x / sqrt(mean(x²) + epsilon) · gamma` over the last `dimensions` dimensions.
///
/// Inputs: x `[..., d]` f32; gamma a constant of the shape of the last dimensions. Output: f32 of x's shape.
package struct RMSNorm: Op {
    static let entry = OpEntry(
        "rmsNorm", "x, gamma const", [("dimensions", "integer"), ("epsilon", "number")],
        "x / √(mean(x²) + epsilon) · gamma over the last dimensions, so many"
    ) { reader throws(GraphError) in
        RMSNorm(
            dimensions: try reader.integer("dimensions", in: 1...8), epsilon: try reader.number("epsilon", atLeast: 0))
    }

    package let dimensions: Int
    /// Added to the mean of squares; not negative.
    package let epsilon: Double

    package init(dimensions: Int = 1, epsilon: Double) {
        self.dimensions = dimensions
        self.epsilon = epsilon
    }

    package var kind: String { Self.entry.kind }

    package var attributes: OpAttributes {
        OpAttributes(["dimensions": .integer(dimensions), "epsilon": .number(epsilon)])
    }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .constant }

    package var sharing: MemorySharing { .overwrites(1) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 2...2)
        return try node.checkNorm(inputs, dimensions: dimensions)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        4 * Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try NormStep(
            node, builder, dimensions: dimensions, epsilon: epsilon, kernel: builder.kernels.f32RmsNorm)
    }
}

extension Node {
    /// Checks f32 rows of more dimensions than are normalized, and parameters of the normalized ones' shape.
    fileprivate func checkNorm(_ types: [TensorType], dimensions: Int) throws(GraphError) -> [TensorType] {
        try check(0, types, is: .f32)
        guard dimensions > 0 else { throw wrongAttribute("dimensions", expected: "at least one dimension") }
        guard types[0].shape.count > dimensions else {
            throw wrongInput(0, types, expected: "more than \(dimensions) dimensions")
        }
        for index in 1..<types.count { try check(index, types, hasShape: types[0].shape.suffix(dimensions)) }
        return [types[0]]
    }
}

/// Normalizes rows by the tier's kernel.
private struct NormStep: Step {
    private let columns: Int
    private let rowsPerItem: Int
    private let epsilon: Double
    private let gamma: Tensor
    private let beta: Tensor?
    private let input: ValueLocation
    private let output: ValueLocation
    private let kernel: KernelTable.F32NormKernel

    init(
        _ node: Node, _ builder: borrowing StepBuilder, dimensions: Int, epsilon: Double,
        kernel: KernelTable.F32NormKernel
    ) throws(GraphError) {
        let type = try builder.type(node.inputs[0], node: node)
        columns = type.shape.suffix(dimensions).reduce(1, *)
        rowsPerItem = columns == 0 ? 0 : type.itemCount / columns
        self.epsilon = epsilon
        gamma = try builder.constant(node.inputs[1], layout: .plain, node: node).tensor
        beta =
            node.inputs.count > 2
            ? try builder.constant(node.inputs[2], layout: .plain, node: node).tensor : nil
        input = try builder.location(node.inputs[0], node: node)
        output = try builder.location(node.outputs[0], node: node)
        self.kernel = kernel
    }

    var costPerRow: Double { Double(rowsPerItem) * cost }

    /// Of one normalized row.
    private var cost: Double { 2 * Cost.light * Double(columns) }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the step keeps the constants' memory.
        var args = nt_f32_norm_args(
            columns: columns, x: context.read(input), ldx: columns, gamma: gamma.floats, beta: beta?.floats,
            y: context.write(output), ldy: columns, epsilon: epsilon)
        context.run(kernel, &args, units: context.rows * rowsPerItem, cost: cost)
    }
}
