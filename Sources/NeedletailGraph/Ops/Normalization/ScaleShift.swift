import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// A factor and a summand for each column: `y = x · scale + shift` by last dimension.
///
/// Inputs: x `[..., n]` f32; scale, shift `[n]` f32 constants. Output: f32 of x's shape.
package struct ScaleShift: ListedOp {
    package static let entry = OpEntry(
        "scaleShift", "x, scale [n] panels, shift [n] panels", [], "x · scale + shift by last dimension"
    ) { _ in ScaleShift() }

    package init() {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 3...3)
        return try node.checkByColumn(inputs)
    }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .packed(.panels16) }

    package var sharing: MemorySharing { .overwrites(1) }

    package func writesApart(_ type: TensorType) -> Bool { true }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { true }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        2 * Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let scale = try builder.constant(node.inputs[1], layout: .panels16, node: node)
        let shift = try builder.constant(node.inputs[2], layout: .panels16, node: node)
        let columns = scale.logicalShape[0]
        let rowElements = try builder.type(node.inputs[0], node: node).itemCount
        return ScaleShiftStep(
            columns: columns, rowsPerItem: columns == 0 ? 0 : rowElements / columns, scale: scale.tensor,
            shift: shift.tensor, input: try builder.rowLocation(node.inputs[0], node: node),
            output: try builder.rowLocation(node.outputs[0], node: node), kernel: builder.kernels.f32ScaleShift)
    }
}

/// Runs `scaleShift` by the tier's kernel.
private struct ScaleShiftStep: Step {
    let columns: Int
    let rowsPerItem: Int
    let scale: Tensor
    let shift: Tensor
    let input: RowLocation
    let output: RowLocation
    let kernel: KernelTable.F32ScaleShiftKernel

    var costPerRow: Double { Double(rowsPerItem) * cost }

    /// Of one row of the last dimension.
    private var cost: Double { Cost.light * Double(columns) }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the step keeps the constants' memory.
        var args = nt_f32_scale_shift_args(
            columns: columns, x: context.read(input), ldx: input.stride, scale: scale.floats, shift: shift.floats,
            y: context.write(output), ldy: output.stride)
        context.run(kernel, &args, units: context.rows * rowsPerItem, cost: cost)
    }
}
