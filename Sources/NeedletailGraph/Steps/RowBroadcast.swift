import NeedletailKernels

/// Operands that are broadcast to each other, worked out for one row and used for any number of them.
struct RowBroadcast: Sendable {
    typealias Six = (Int, Int, Int, Int, Int, Int)

    /// Elements of the result in a row of the batch.
    let elementsPerRow: Int
    /// The result's extents, the outermost for two rows; see `setRows`.
    let extents: Six
    /// The first three operands' strides; those of the last again where there are two.
    let strides: (Six, Six, Six)
    /// Which of `extents` grows with the rows, and its size for one.
    private let outermost: Int
    private let outermostPerRow: Int

    init(_ operands: [String], _ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        var types: [TensorType] = []
        for operand in operands { types.append(try builder.type(operand, node: node)) }
        try self.init(types, node)
    }

    /// The broadcast of two or three operands, which `Node.broadcast` accepts.
    init(_ types: [TensorType], _ node: Node) throws(GraphError) {
        let isBatched = types.contains(where: \.isBatched)
        // For two rows, so that the batch stays a dimension whatever its operands' sizes are.
        let shapes = types.map { $0.isBatched ? [2] + $0.shape.dropFirst() : $0.shape }
        guard
            let shape = shapes.count == 2
                ? BroadcastShape(shapes[0], shapes[1])
                : BroadcastShape(shapes[0], shapes[1], shapes[2])
        else {
            throw .wrongType(
                node: node.name, input: node.inputs[0],
                expected: "operands that broadcast along at most \(BroadcastShape.largestRank) dimensions",
                actual: types.map(\.text).joined(separator: " and "))
        }
        let rows = isBatched ? 2 : 1
        elementsPerRow = shape.elementCount / rows
        extents = shape.sixExtents
        strides = (shape.sixStrides(0), shape.sixStrides(1), shape.sixStrides(shapes.count - 1))
        outermost = BroadcastShape.largestRank - max(shape.extents.count, 1)
        outermostPerRow = (shape.extents.first ?? 1) / rows
    }

    /// Makes extents that are a copy of `extents` those for `rows` rows.
    @inline(__always)
    func setRows(_ rows: Int, _ extents: inout Six) {
        withUnsafeMutableBytes(of: &extents) {
            // One of the six.
            $0.storeBytes(of: rows * outermostPerRow, toByteOffset: outermost * MemoryLayout<Int>.stride, as: Int.self)
        }
    }
}
