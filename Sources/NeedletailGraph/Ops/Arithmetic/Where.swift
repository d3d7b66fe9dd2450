import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// A choice between two values: `y = condition ? a : b`.
///
/// Inputs: condition bool; a, b of one type; rows or constants, all broadcast as in `Binary`. Output: their type.
package struct Where: ListedOp {
    package static let entry = OpEntry(
        "where", "condition bool, a, b", [], "a where the condition holds, b elsewhere; a and b of one type"
    ) { _ in Where() }

    package init() {}

    package var attributes: OpAttributes { OpAttributes() }

    package func operand(_ index: Int) -> Operand { .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 3...3)
        try node.check(0, inputs, is: .bool)
        try node.check(2, inputs, is: inputs[1].dtype)
        return [TensorType(inputs[1].dtype, try node.broadcast(inputs))]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let kernels = builder.kernels
        let kernel: KernelTable.WhereKernel
        switch try builder.type(node.inputs[1], node: node).dtype.byteCount {
        case 1: kernel = kernels.b8Where
        case 2: kernel = kernels.b16Where
        case 4: kernel = kernels.b32Where
        default: kernel = kernels.b64Where
        }
        return WhereStep(
            broadcast: try RowBroadcast(node.inputs, node, builder),
            condition: try builder.location(node.inputs[0], node: node),
            a: try builder.location(node.inputs[1], node: node), b: try builder.location(node.inputs[2], node: node),
            output: try builder.location(node.outputs[0], node: node), kernel: kernel)
    }
}

/// Chooses by the tier's kernel.
private struct WhereStep: Step {
    let broadcast: RowBroadcast
    let condition: ValueLocation
    let a: ValueLocation
    let b: ValueLocation
    let output: ValueLocation
    let kernel: KernelTable.WhereKernel

    var costPerRow: Double { Cost.light * Double(broadcast.elementsPerRow) }

    func run(_ context: RunContext) {
        // The plan laid all four out for the shapes that the broadcast was made of.
        var args = nt_where_args(
            extents: broadcast.extents, condition: context.read(condition), condition_strides: broadcast.strides.0,
            a: context.readRaw(a), a_strides: broadcast.strides.1, b: context.readRaw(b),
            b_strides: broadcast.strides.2, y: context.writeRaw(output))
        broadcast.setRows(context.rows, &args.extents)
        context.run(kernel, &args, units: context.rows * broadcast.elementsPerRow, cost: Cost.light, granule: 64)
    }
}
