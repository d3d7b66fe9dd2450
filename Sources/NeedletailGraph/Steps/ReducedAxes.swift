import CNeedletailKernels
package import NeedletailKernels
import NeedletailTensor

/// Dimensions of an array that become one value: as the middle one of three, moved behind the others first where they do
/// not follow each other.
struct ReducedAxes {
    /// Where they are not neighbours, the way to bring them behind the others.
    let move: AxisLast?
    /// Values that become one.
    let axis: Int
    /// Elements behind the axis.
    let inner: Int
    /// Values of the result in a row of the batch.
    let resultsPerRow: Int

    /// - Parameter axes: counted from the front, rising, at least one.
    init(_ axes: [Int], of type: TensorType) {
        let shape = type.itemShape
        // Dimensions of one element, the batch's apart, are where one likes.
        let significant = shape.indices.filter { shape[$0] != 1 || $0 == 0 }
        let positions = significant.indices.filter { axes.contains(significant[$0]) }
        let areNeighbours = zip(positions, positions.dropFirst()).allSatisfy { $1 == $0 + 1 }
        axis = axes.reduce(1) { $0 * shape[$1] }
        resultsPerRow = shape.indices.filter { !axes.contains($0) }.reduce(1) { $0 * shape[$1] }
        if areNeighbours, let last = positions.last {
            move = nil
            inner = significant[(last + 1)...].reduce(1) { $0 * shape[$1] }
        } else if areNeighbours {
            // All of one element: any place will do.
            move = nil
            inner = 1
        } else {
            move = AxisLast(axes: axes, of: type)
            inner = 1
        }
    }

    /// The shape that is left of `type`.
    static func shape(_ type: TensorType, _ axes: [Int], keepDimensions: Bool) -> [Int] {
        type.shape.indices.compactMap { axes.contains($0) ? (keepDimensions ? 1 : nil) : type.shape[$0] }
    }
}

/// Brings values where a reduction reads them, and runs a kernel over them.
package struct ReduceStep: Step {
    package enum Kernel: Sendable {
        case reduce(KernelTable.F32ReduceKernel)
        case variance(KernelTable.F32VarianceKernel, ddof: Double)
        case argument(KernelTable.F32ArgReduceKernel)
    }

    private let axis: Int
    private let inner: Int
    private let resultsPerRow: Int
    private let there: RowCopy?
    private let scratch: ValueLocation
    private let input: ValueLocation
    private let output: ValueLocation
    private let kernel: Kernel

    init(_ axes: ReducedAxes, _ kernel: Kernel, _ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        axis = axes.axis
        inner = axes.inner
        resultsPerRow = axes.resultsPerRow
        there = axes.move?.there(builder.kernels)
        scratch = builder.scratch(node)
        input = try builder.location(node.inputs[0], node: node)
        output = try builder.location(node.outputs[0], node: node)
        self.kernel = kernel
    }

    package var costPerRow: Double { Double(resultsPerRow) * cost + (there?.costPerRow ?? 0) }

    /// Of one value of the result.
    private var cost: Double { Cost.light * Double(max(axis, 1)) }

    package func run(_ context: RunContext) {
        let units = context.rows * resultsPerRow
        guard units > 0 else { return }
        // The plan laid input, scratch and output out for these shapes.
        var x: UnsafePointer<Float> = context.read(input)
        if let there {
            let moved: UnsafeMutablePointer<Float> = context.write(scratch)
            there.run(context, x, moved)
            x = UnsafePointer(moved)
        }
        switch kernel {
        case .reduce(let kernel):
            var args = nt_f32_reduce_args(axis: axis, inner: inner, x: x, y: context.write(output))
            context.run(kernel, &args, units: units, cost: cost, granule: 16)
        case .variance(let kernel, let ddof):
            var args = nt_f32_variance_args(axis: axis, inner: inner, ddof: ddof, x: x, y: context.write(output))
            context.run(kernel, &args, units: units, cost: 2 * cost, granule: 16)
        case .argument(let kernel):
            var args = nt_f32_arg_reduce_args(axis: axis, inner: inner, x: x, y: context.write(output))
            context.run(kernel, &args, units: units, cost: cost, granule: 16)
        }
    }
}
