import CNeedletailKernels
package import NeedletailKernels
import NeedletailTensor

/// A normalization of each row of the last dimensions. Inputs: x f32, and parameters of the shape of the last `dimensions`
/// dimensions. Output: f32 of x's shape.
package protocol RowNormalization: ListedOp {
    /// How many dimensions are normalized together, at least 1.
    var dimensions: Int { get }
    /// Added under the root; not negative.
    var epsilon: Double { get }
    /// How many parameters it has.
    static var parameterCount: Int { get }
    /// Floating-point operations of a value.
    static var operationsPerValue: Int { get }
    static func kernel(_ kernels: KernelTable) -> KernelTable.F32NormKernel
    init(dimensions: Int, epsilon: Double)
}

extension RowNormalization {
    fileprivate static func makeEntry(_ kind: String, _ inputs: String, _ summary: String) -> OpEntry {
        OpEntry(kind, inputs, [("dimensions", "integer"), ("epsilon", "number")], summary) {
            reader throws(GraphError) in
            Self(
                dimensions: try reader.integer("dimensions", in: 1...8),
                epsilon: try reader.number("epsilon", atLeast: 0))
        }
    }

    package var attributes: OpAttributes {
        OpAttributes(["dimensions": .integer(dimensions), "epsilon": .number(epsilon)])
    }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .constant }

    package var sharing: MemorySharing { .overwrites(1) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        let count = 1 + Self.parameterCount
        try node.check(inputCount: count...count)
        return try node.checkNorm(inputs, dimensions: dimensions)
    }

    package func writesApart(_ type: TensorType) -> Bool { dimensions == 1 }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { dimensions == 1 }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(Self.operationsPerValue * outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try NormStep(
            node, builder, dimensions: dimensions, epsilon: epsilon, kernel: Self.kernel(builder.kernels))
    }
}

/// Layer normalization: `y = (x - mean) / sqrt(variance + epsilon) · gamma + beta` over the last `dimensions` dimensions.
package struct LayerNorm: RowNormalization {
    package static let entry = makeEntry(
        "layerNorm", "x, gamma const, beta const",
        "(x - mean) / √(variance + epsilon) · gamma + beta over the last dimensions, so many")
    package static let parameterCount = 2
    package static let operationsPerValue = 7

    package static func kernel(_ kernels: KernelTable) -> KernelTable.F32NormKernel { kernels.f32LayerNorm }

    package let dimensions: Int
    package let epsilon: Double

    package init(dimensions: Int = 1, epsilon: Double) {
        self.dimensions = dimensions
        self.epsilon = epsilon
    }
}

/// Root-mean-square normalization: `y = x / sqrt(mean(x²) + epsilon) · gamma` over the last `dimensions` dimensions.
package struct RMSNorm: RowNormalization {
    package static let entry = makeEntry(
        "rmsNorm", "x, gamma const", "x / √(mean(x²) + epsilon) · gamma over the last dimensions, so many")
    package static let parameterCount = 1
    package static let operationsPerValue = 4

    package static func kernel(_ kernels: KernelTable) -> KernelTable.F32NormKernel { kernels.f32RmsNorm }

    package let dimensions: Int
    package let epsilon: Double

    package init(dimensions: Int = 1, epsilon: Double) {
        self.dimensions = dimensions
        self.epsilon = epsilon
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
    /// Their rows are those that are normalized, or lie one behind the other.
    private let input: RowLocation
    private let output: RowLocation
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
        input = try builder.rowLocation(node.inputs[0], node: node)
        output = try builder.rowLocation(node.outputs[0], node: node)
        self.kernel = kernel
    }

    var costPerRow: Double { Double(rowsPerItem) * cost }

    /// Of one normalized row.
    private var cost: Double { 2 * Cost.light * Double(columns) }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the step keeps the constants' memory.
        var args = nt_f32_norm_args(
            columns: columns, x: context.read(input), ldx: input.isApart ? input.stride : columns, gamma: gamma.floats,
            beta: beta?.floats,
            y: context.write(output), ldy: output.isApart ? output.stride : columns, epsilon: epsilon)
        context.run(kernel, &args, units: context.rows * rowsPerItem, cost: cost)
    }
}
