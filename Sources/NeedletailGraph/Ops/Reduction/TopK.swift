import NeedletailKernels
import NeedletailTensor

/// The k largest or smallest values along a dimension, in order, with where they stand; of equals the first come first.
///
/// Input: f32. Outputs: values f32 and indices i64, x's shape with k along the dimension. NaN counts as larger than all
/// numbers.
package struct TopK: ListedOp {
    package static let entry = OpEntry(
        "topK", "x", [("k", "integer"), ("axis", "integer"), ("largest", "flag")],
        "values and i64 indices of the k largest or smallest x along the axis, in order, the first of equals first"
    ) { reader throws(GraphError) in
        TopK(
            k: try reader.integer("k", in: 0...Int(Int32.max)), axis: try reader.integer("axis"),
            largest: try reader.flag("largest"))
    }

    package let k: Int
    package let axis: Int
    package let largest: Bool

    package init(k: Int, axis: Int = -1, largest: Bool = true) {
        self.k = k
        self.axis = axis
        self.largest = largest
    }

    package var attributes: OpAttributes {
        OpAttributes(["k": .integer(k), "axis": .integer(axis), "largest": .flag(largest)])
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1, outputCount: 2)
        try node.check(0, inputs, is: .f32)
        let axis = try node.axis(axis, of: inputs[0])
        var shape = inputs[0].shape
        guard k <= shape[axis] else {
            throw node.wrongAttribute("k", expected: "at most the \(shape[axis]) values along the axis")
        }
        guard shape[axis] <= Int(Int32.max) else {
            throw node.wrongInput(0, inputs, expected: "at most \(Int32.max) values along the axis")
        }
        shape[axis] = k
        return [TensorType(.f32, shape), TensorType(.i64, shape)]
    }

    /// Where the axis is not last: the values with it last, and what is picked of them, to be brought back.
    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int {
        let axis = try node.axis(axis, of: inputs[0])
        let move = AxisLast(axes: [axis], of: inputs[0])
        let size = inputs[0].itemShape[axis]
        guard !move.isInPlace, size > 0 else { return 0 }
        return move.scratchByteCount + inputs[0].itemCount / size * k * (4 + 8)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let axis = try node.axis(axis, of: type)
        let columns = type.itemShape[axis]
        let move = AxisLast(axes: [axis], of: type)
        return TopKStep(
            columns: columns, k: k, rowsPerItem: columns == 0 ? 0 : type.itemCount / columns, isLargest: largest,
            there: move.there(builder.kernels), valuesBack: move.back(builder.kernels, size: k),
            indicesBack: move.back(builder.kernels, size: k, byteCount: 8), scratch: builder.scratch(node),
            input: try builder.location(node.inputs[0], node: node),
            values: try builder.location(node.outputs[0], node: node),
            indices: try builder.location(node.outputs[1], node: node))
    }
}

/// Picks by a heap of k for each row.
private struct TopKStep: Step {
    let columns: Int
    let k: Int
    let rowsPerItem: Int
    let isLargest: Bool
    let there: RowCopy?
    let valuesBack: RowCopy?
    let indicesBack: RowCopy?
    let scratch: ValueLocation
    let input: ValueLocation
    let values: ValueLocation
    let indices: ValueLocation

    var costPerRow: Double {
        Double(rowsPerItem) * cost + (there?.costPerRow ?? 0) + (valuesBack?.costPerRow ?? 0)
            + (indicesBack?.costPerRow ?? 0)
    }

    /// Of one row of the axis: a comparison for each value, and the heap for some.
    private var cost: Double { Cost.exponential * Double(columns) + Cost.exponential * Double(k) * 8 }

    func run(_ context: RunContext) {
        let rows = context.rows * rowsPerItem
        guard rows > 0, k > 0 else { return }
        // The plan laid all of them out for these shapes; the parts of the scratch follow each other, indices first for
        // their alignment.
        var problem = TopKProblem(
            columns: columns, k: k, isLargest: isLargest, x: context.read(input), values: context.write(values),
            indices: context.write(indices))
        if let there, let valuesBack, let indicesBack {
            problem.indices = context.write(scratch)
            let moved = UnsafeMutableRawPointer(problem.indices + rows * k).assumingMemoryBound(to: Float.self)
            there.run(context, problem.x, moved)
            problem.x = UnsafePointer(moved)
            problem.values = moved + rows * columns
            context.run(TopKProblem.kernel, &problem, units: rows, cost: cost)
            valuesBack.run(context, problem.values, context.writeRaw(values))
            indicesBack.run(context, problem.indices, context.writeRaw(indices))
        } else {
            context.run(TopKProblem.kernel, &problem, units: rows, cost: cost)
        }
    }
}
