import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Softmax along a dimension, `y = exp(x) / Σ exp(x)`, or its logarithm. Input and output: f32 of one shape.
package struct Softmax: Op {
    static let entry = OpEntry("softmax", "x", [("axis", "integer")], "exp(x) / Σ exp(x) along the axis") {
        reader throws(GraphError) in
        Softmax(axis: try reader.integer("axis"))
    }
    static let logEntry = OpEntry("logSoftmax", "x", [("axis", "integer")], "x - log Σ exp(x) along the axis") {
        reader throws(GraphError) in
        Softmax(axis: try reader.integer("axis"), isLogarithm: true)
    }

    package let axis: Int
    package let isLogarithm: Bool

    package init(axis: Int = -1, isLogarithm: Bool = false) {
        self.axis = axis
        self.isLogarithm = isLogarithm
    }

    package var kind: String { (isLogarithm ? Self.logEntry : Self.entry).kind }

    package var attributes: OpAttributes { OpAttributes(["axis": .integer(axis)]) }

    package var sharing: MemorySharing { .overwrites(1) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        let outputs = try node.checkUnary(inputs)
        _ = try node.axis(axis, of: inputs[0])
        return outputs
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        4 * Double(outputs[0].itemCount)
    }

    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int {
        AxisLast(axes: [try node.axis(axis, of: inputs[0])], of: inputs[0]).scratchByteCount
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let axis = try node.axis(axis, of: type)
        let columns = type.itemShape[axis]
        let move = AxisLast(axes: [axis], of: type)
        return SoftmaxStep(
            columns: columns, rowsPerItem: columns == 0 ? 0 : type.itemCount / columns,
            there: move.there(builder.kernels), back: move.back(builder.kernels),
            scratch: builder.scratch(node), input: try builder.location(node.inputs[0], node: node),
            output: try builder.location(node.outputs[0], node: node),
            kernel: isLogarithm ? builder.kernels.f32LogSoftmax : builder.kernels.f32Softmax)
    }
}

/// Runs softmax by the tier's kernel, over rows or over a copy with the axis last.
private struct SoftmaxStep: Step {
    let columns: Int
    let rowsPerItem: Int
    let there: RowCopy?
    let back: RowCopy?
    let scratch: ValueLocation
    let input: ValueLocation
    let output: ValueLocation
    let kernel: KernelTable.F32SoftmaxKernel

    var costPerRow: Double {
        Double(rowsPerItem) * cost + (there?.costPerRow ?? 0) + (back?.costPerRow ?? 0)
    }

    /// Of one row of the axis.
    private var cost: Double { (Cost.exponential + Cost.light) * Double(columns) }

    func run(_ context: RunContext) {
        // The plan laid all of them out for the same number of values.
        var x: UnsafePointer<Float> = context.read(input)
        var y: UnsafeMutablePointer<Float> = context.write(output)
        let result = y
        if let there {
            y = context.write(scratch)
            there.run(context, x, y)
            x = UnsafePointer(y)
        }
        var args = nt_f32_softmax_args(columns: columns, x: x, ldx: columns, y: y, ldy: columns)
        context.run(kernel, &args, units: context.rows * rowsPerItem, cost: cost)
        if let back { back.run(context, y, result) }
    }
}
