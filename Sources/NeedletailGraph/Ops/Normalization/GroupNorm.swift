import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Group normalization: each item's channels in groups, each group over all positions, then gamma and beta by channel.
///
/// Inputs: x `[batch, ..., channels]` f32; gamma, beta `[channels]` constants. Output: f32 of x's shape.
/// Source: Wu and He, Group Normalization (2018).
package struct GroupNorm: ListedOp {
    package static let entry = OpEntry(
        "groupNorm", "x, gamma [channels] const, beta [channels] const",
        [("groups", "integer"), ("epsilon", "number")],
        "(x - mean) / √(variance + epsilon) · gamma + beta over each group of the last dimension and all positions"
    ) { reader throws(GraphError) in
        GroupNorm(
            groups: try reader.integer("groups", in: 1...(1 << 40)), epsilon: try reader.number("epsilon", atLeast: 0))
    }

    package let groups: Int
    /// Added to the variance; not negative.
    package let epsilon: Double

    package init(groups: Int, epsilon: Double) {
        self.groups = groups
        self.epsilon = epsilon
    }

    package var attributes: OpAttributes {
        OpAttributes(["groups": .integer(groups), "epsilon": .number(epsilon)])
    }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .constant }

    package var sharing: MemorySharing { .overwrites(1) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 3...3)
        try node.check(0, inputs, is: .f32)
        guard inputs[0].shape.count >= 2, let channels = inputs[0].shape.last, channels > 0 else {
            throw node.wrongInput(0, inputs, expected: "f32 rows with channels last")
        }
        for index in 1...2 { try node.check(index, inputs, hasShape: [channels]) }
        guard channels % groups == 0 else {
            throw node.wrongAttribute("groups", expected: "a divisor of the \(channels) channels")
        }
        return [inputs[0]]
    }

    /// Where an item is one row.
    package func writesApart(_ type: TensorType) -> Bool { type.shape.count == 2 }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { type.shape.count == 2 }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        7 * Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let channels = type.shape[type.shape.count - 1]
        return GroupNormStep(
            spatial: type.itemCount / channels, channels: channels, groups: groups, epsilon: epsilon,
            gamma: try builder.constant(node.inputs[1], layout: .plain, node: node).tensor,
            beta: try builder.constant(node.inputs[2], layout: .plain, node: node).tensor,
            input: try builder.rowLocation(node.inputs[0], node: node),
            output: try builder.rowLocation(node.outputs[0], node: node), kernel: builder.kernels.f32GroupNorm)
    }
}

/// Normalizes groups by the tier's kernel.
private struct GroupNormStep: Step {
    let spatial: Int
    let channels: Int
    let groups: Int
    let epsilon: Double
    let gamma: Tensor
    let beta: Tensor
    let input: RowLocation
    let output: RowLocation
    let kernel: KernelTable.F32GroupNormKernel

    var costPerRow: Double { Double(groups) * cost }

    /// Of one group.
    private var cost: Double { 3 * Cost.light * Double(spatial * channels / groups) }

    func run(_ context: RunContext) {
        // The plan checked the shapes; the step keeps the constants' memory.
        var args = nt_f32_group_norm_args(
            spatial: spatial, channels: channels, groups: groups, x: context.read(input), gamma: gamma.floats,
            beta: beta.floats, y: context.write(output), epsilon: epsilon)
        let units = context.rows * groups
        guard input.isApart || output.isApart, context.rows > 1 else {
            return context.run(kernel, &args, units: units, cost: cost)
        }
        var apart = Apart(args: args, xGap: input.stride - channels, yGap: output.stride - channels, kernel: kernel)
        context.run(Self.runApart, &apart, units: units, cost: cost)
    }

    /// Rows that lie apart.
    private struct Apart {
        let args: nt_f32_group_norm_args
        let xGap: Int
        let yGap: Int
        let kernel: KernelTable.F32GroupNormKernel
    }

    /// Normalizes the groups `begin ..< end` of the `Apart` at `apart`, row by row: the kernel takes each for one of rows that lie
    /// one behind the other.
    private static var runApart: ThreadTeam.Kernel {
        { apart, begin, end in
            let apart = apart.load(as: Apart.self)
            var args = apart.args
            var unit = begin
            while unit < end {
                let row = unit / args.groups
                let stop = min((row + 1) * args.groups, end)
                args.x = apart.args.x + row * apart.xGap
                args.y = apart.args.y + row * apart.yGap
                apart.kernel(&args, unit, stop)
                unit = stop
            }
        }
    }
}
