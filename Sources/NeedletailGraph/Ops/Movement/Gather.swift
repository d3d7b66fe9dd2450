import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Elements along a dimension picked by their indices, a negative one counted from the end.
///
/// - x rows, indices a constant: `y = x[.., indices, ..]`, the indices' dimensions in place of the axis.
/// - x a constant, indices rows, axis 0: `y = x[indices]`, the dimensions of x behind the axis after those of the indices.
/// - x rows, indices rows: each row by its own.
///
/// Indices: i32 or i64. Those outside the axis are refused before a run where they are an input of the graph or a constant,
/// and give zeros where another node makes them.
package struct Gather: ListedOp {
    package static let entry = OpEntry(
        "gather", "x (rows or const), indices (rows or const) i32 or i64", [("axis", "integer")],
        "the elements of x at the indices along the axis; where both are rows, each row of x at its own indices"
    ) { reader throws(GraphError) in
        Gather(axis: try reader.integer("axis"))
    }

    package let axis: Int

    package init(axis: Int) {
        self.axis = axis
    }

    package var attributes: OpAttributes { OpAttributes(["axis": .integer(axis)]) }

    package func operand(_ index: Int) -> Operand { .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 2...2)
        try node.checkIndices(1, inputs)
        let (x, indices) = (inputs[0], inputs[1])
        let axis = try node.axis(axis, of: x)
        guard x.isBatched || !indices.isBatched || axis == 0 else {
            throw node.wrongAttribute("axis", expected: "0, where rows of indices pick from a constant")
        }
        let picked = x.isBatched && indices.isBatched ? Array(indices.shape.dropFirst()) : indices.shape
        let shape = x.shape.prefix(axis) + picked + x.shape.suffix(from: axis + 1)
        return [TensorType(x.dtype, Array(shape))]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let x = try builder.type(node.inputs[0], node: node)
        return try GatherStep(
            node, builder, x: node.inputs[0], indices: node.inputs[1], axis: try node.axis(axis, of: x))
    }
}

/// Rows of a table by their indices: `y = table[indices]`.
///
/// Inputs: indices rows i32 or i64, negative ones counted from the end; table `[v, d]`, a constant of any type. Output: the
/// table's type, `[indices' shape, d]`. Indices outside are refused or give zeros as in `Gather`.
package struct Embedding: ListedOp {
    package static let entry = OpEntry(
        "embedding", "indices i32 or i64, table [v, d] const", [], "the table's rows at the indices"
    ) { _ in Embedding() }

    package init() {}

    package var attributes: OpAttributes { OpAttributes() }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .constant }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 2...2)
        try node.checkIndices(0, inputs)
        guard inputs[1].shape.count == 2, !inputs[1].isBatched else {
            throw node.wrongInput(1, inputs, expected: "a table of two dimensions")
        }
        return [TensorType(inputs[1].dtype, inputs[0].shape + [inputs[1].shape[1]])]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try GatherStep(node, builder, x: node.inputs[1], indices: node.inputs[0], axis: 0)
    }
}

extension Node {
    fileprivate func checkIndices(_ index: Int, _ types: [TensorType]) throws(GraphError) {
        guard [.i32, .i64].contains(types[index].dtype) else {
            throw wrongInput(index, types, expected: "indices of i32 or i64")
        }
    }

    /// The input that holds indices, and the size of the axis that they lie in; nil where the op has none.
    func indexed(_ types: [TensorType]) -> (input: Int, size: Int)? {
        switch op {
        case let gather as Gather:
            guard let axis = try? axis(gather.axis, of: types[0]) else { return nil }
            return (1, types[0].shape[axis])
        case is Embedding: return (0, types[1].shape[0])
        default: return nil
        }
    }
}

/// Picks by the tier's kernel.
private struct GatherStep: Step {
    private let x: ValueLocation
    private let indices: ValueLocation
    private let output: ValueLocation
    private let kernel: KernelTable.GatherKernel
    private let axis: Int
    private let innerByteCount: Int
    /// Elements of x before the axis, for a row where it has rows.
    private let outer: Int
    /// Indices, for a row where they have rows.
    private let count: Int
    private let xRowByteCount: Int
    private let indexRowByteCount: Int
    private let way: Way

    private enum Way {
        /// One set of indices for all rows, or no rows at all.
        case all
        /// Rows of indices into one array.
        case indices
        /// Each row of the array by its own indices.
        case each
    }

    init(
        _ node: Node, _ builder: borrowing StepBuilder, x name: String, indices indexName: String, axis: Int
    ) throws(GraphError) {
        let type = try builder.type(name, node: node)
        let indexType = try builder.type(indexName, node: node)
        x = try builder.location(name, node: node)
        indices = try builder.location(indexName, node: node)
        output = try builder.location(node.outputs[0], node: node)
        kernel = indexType.dtype == .i32 ? builder.kernels.i32Gather : builder.kernels.i64Gather
        self.axis = type.shape[axis]
        innerByteCount = type.shape.suffix(from: axis + 1).reduce(type.dtype.byteCount, *)
        outer = type.itemShape.prefix(axis).reduce(1, *)
        count = indexType.itemCount
        xRowByteCount = type.itemCount * type.dtype.byteCount
        indexRowByteCount = count * indexType.dtype.byteCount
        way = !indexType.isBatched ? .all : type.isBatched ? .each : .indices
    }

    var costPerRow: Double { Double(outer * count) * cost }

    /// Of one picked row.
    private var cost: Double { Cost.light + Cost.light / 4 * Double(innerByteCount) }

    func run(_ context: RunContext) {
        // The plan laid all three out for these shapes.
        var args = nt_gather_args(
            x: context.readRaw(x), indices: context.readRaw(indices), y: context.writeRaw(output), axis: axis,
            count: count, inner_bytes: innerByteCount)
        guard outer * count * innerByteCount > 0 else { return }
        switch way {
        case .all: context.run(kernel, &args, units: context.rows * outer * count, cost: cost)
        case .indices:
            args.count = context.rows * count
            context.run(kernel, &args, units: args.count, cost: cost)
        case .each:
            for _ in 0..<context.rows {
                context.run(kernel, &args, units: outer * count, cost: cost)
                args.x += xRowByteCount
                args.indices += indexRowByteCount
                args.y += outer * count * innerByteCount
            }
        }
    }
}
