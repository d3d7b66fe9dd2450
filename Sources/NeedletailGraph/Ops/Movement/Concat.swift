import NeedletailKernels
import NeedletailTensor

/// Values behind each other along a dimension. Inputs: of one type, equal in all other dimensions; a constant, without the
/// batch's dimension or with one element in it, stands in each row. Output: their type, the sizes along `axis` added up.
package struct Concat: ListedOp {
    package static let entry = OpEntry(
        "concat", "x, ... (rows or const)", [("axis", "integer")],
        "all x behind each other along the axis; a constant stands in each row"
    ) { reader throws(GraphError) in
        Concat(axis: try reader.integer("axis"))
    }

    package let axis: Int

    package init(axis: Int) {
        self.axis = axis
    }

    package var attributes: OpAttributes { OpAttributes(["axis": .integer(axis)]) }

    package func operand(_ index: Int) -> Operand { .any }

    package func writesApart(_ type: TensorType) -> Bool { true }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { true }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...64)
        guard let first = inputs.first(where: \.isBatched) ?? inputs.first else { return [] }
        let axis = try node.axis(axis, of: first)
        var shape = first.shape
        shape[axis] = 0
        for (index, type) in inputs.enumerated() {
            let sizes = Self.sizes(type, in: first)
            let isFitting =
                type.dtype == first.dtype && sizes.count == shape.count
                && shape.indices.allSatisfy {
                    $0 == axis || sizes[$0] == shape[$0] || $0 == 0 && first.isBatched && sizes[0] == 1
                }
            guard isFitting else {
                throw node.wrongInput(index, inputs, expected: "\(first.text), but along dimension \(axis)")
            }
            // At most 64 of at most 2^40 each.
            shape[axis] += sizes[axis]
        }
        return [TensorType(first.dtype, shape)]
    }

    /// The shape of a part; of a constant that lacks the batch, with one element for it.
    private static func sizes(_ part: TensorType, in whole: TensorType) -> [Int] {
        whole.isBatched && !part.isBatched && part.shape.count == whole.shape.count - 1 ? [1] + part.shape : part.shape
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let output = try builder.type(node.outputs[0], node: node)
        let axis = try node.axis(axis, of: output)
        let whole = output.twoRowShape
        let (yStrides, first) = try Self.strides(node.outputs[0], whole, node, builder)
        var moves: [MoveStep.Move] = []
        var start = 0
        for (index, input) in node.inputs.enumerated() {
            let type = try builder.type(input, node: node)
            var part = whole
            let sizes = type.isBatched ? type.twoRowShape : Self.sizes(type, in: output)
            part[axis] = sizes[axis]
            let (xStrides, xOffset) = try Self.strides(input, sizes, node, builder)
            let dimensions = part.indices.map { index in
                StridedCopy.Dimension(
                    count: part[index],
                    // A constant is the same for each row.
                    xStride: index == 0 && output.isBatched && !type.isBatched ? 0 : xStrides[index],
                    yStride: yStrides[index])
            }
            defer { start += sizes[axis] }
            // What made it has written it here.
            if builder.liesInPlace(index, of: node) { continue }
            let copy = StridedCopy(
                elementByteCount: output.dtype.byteCount, dimensions: dimensions, xOffset: xOffset,
                yOffset: first + start * yStrides[axis])
            moves.append(
                MoveStep.Move(
                    copy: RowCopy(copy, isBatched: output.isBatched, builder.kernels),
                    from: try builder.place(input, node: node), to: try builder.place(node.outputs[0], node: node)))
        }
        return moves.isEmpty ? EmptyStep() : MoveStep(moves)
    }

    /// The strides of a value of this shape, and where its first element lies.
    private static func strides(
        _ name: String, _ shape: [Int], _ node: Node, _ builder: borrowing StepBuilder
    ) throws(GraphError) -> ([Int], offset: Int) {
        guard builder.parts[name] != nil else { return (StridedCopy.strides(shape), 0) }
        // With others' columns between its own.
        let rows = try builder.rowLocation(name, node: node)
        return (StridedCopy.strides(shape.dropLast() + [rows.stride]), rows.firstColumn)
    }
}
