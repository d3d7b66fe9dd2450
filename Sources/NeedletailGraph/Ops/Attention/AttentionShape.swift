import CNeedletailKernels
import NeedletailTensor

/// The sizes and strides of an attention, for its inputs' types.
struct AttentionShape {
    /// One of query, key and value: which input holds it and where in a row.
    struct Part {
        var input: Int
        var offset = 0
        var batchStride = 0
        var innerStride = 0
        var rowStride = 0

        /// Precondition: `data` is the input's memory.
        func heads(_ data: UnsafePointer<Float>) -> nt_f32_heads {
            nt_f32_heads(
                data: data + offset, batch_stride: batchStride, inner_stride: innerStride, row_stride: rowStride)
        }
    }

    struct Mask {
        var kind: Int
        var batchStride = 0
        var innerStride = 0
        var headStride = 0
        var queryStride = 0
        var keyStride = 0
    }

    private(set) var output: TensorType
    /// Items in a row of the batch.
    let inner: Int
    let queries: Int
    let keys: Int
    let valueDimension: Int
    private(set) var query: Part
    private(set) var key: Part
    private(set) var value: Part
    private(set) var mask: Mask?

    init(_ op: Attention, _ inputs: [TensorType], _ node: Node) throws(GraphError) {
        let count = op.packing.count
        try node.check(inputCount: count...count + 1)
        for index in 0..<count {
            try node.check(index, inputs, is: .f32)
            guard inputs[index].shape.count >= (inputs[index].isBatched ? 3 : 2) else {
                throw node.wrongInput(index, inputs, expected: "rows of tokens, behind the batch")
            }
        }
        let isBatched = inputs.contains(where: \.isBatched)
        let (queryWidth, keyWidth) = (op.heads * op.keyDimension, op.keyHeads * op.keyDimension)
        switch op.packing {
        case .separate:
            (query, key, value) = (Part(input: 0), Part(input: 1), Part(input: 2))
        case .queryKeyValue:
            query = Part(input: 0)
            key = Part(input: 0, offset: queryWidth)
            value = Part(input: 0, offset: queryWidth + keyWidth)
        case .keyValue:
            (query, key, value) = (Part(input: 0), Part(input: 1), Part(input: 1, offset: keyWidth))
        }
        // What of a row is not taken by others is the value's; nothing of it is left over elsewhere.
        func width(_ index: Int) -> Int { inputs[index].shape[inputs[index].shape.count - 1] }
        if op.packing != .queryKeyValue, width(0) != queryWidth {
            throw node.wrongInput(0, inputs, expected: "\(op.heads) heads of \(op.keyDimension) values")
        }
        if op.packing == .separate, width(1) != keyWidth {
            throw node.wrongInput(1, inputs, expected: "\(op.keyHeads) heads of \(op.keyDimension) values")
        }
        let valueWidth = width(value.input) - value.offset
        guard valueWidth >= 0, valueWidth % op.keyHeads == 0 else {
            throw node.wrongInput(value.input, inputs, expected: "\(op.keyHeads) heads of values")
        }
        valueDimension = valueWidth / op.keyHeads
        func rows(_ index: Int) -> Int { inputs[index].shape[inputs[index].shape.count - 2] }
        (queries, keys) = (rows(query.input), rows(key.input))
        guard rows(value.input) == keys else {
            throw node.wrongInput(value.input, inputs, expected: "\(keys) rows, as the key has")
        }

        let leading = inputs.prefix(count).map { Self.leading($0, dropping: 2, isBatched: isBatched) }
        // A constant stands in each row: it has no more of these than values with rows.
        let own = zip(leading, inputs).filter { $0.1.isBatched || !isBatched }.map(\.0)
        let longest = own.max { $0.count < $1.count } ?? []
        let common = own.first { $0.count == longest.count && $0.contains { $0 != 1 } } ?? longest
        for index in 0..<count where !Self.repeats(leading[index], in: common) {
            throw node.wrongInput(index, inputs, expected: "dimensions \(common) before the tokens, or ones")
        }
        inner = common.reduce(1, *)
        output = TensorType(
            .f32, (isBatched ? [TensorType.batch] : []) + common + [queries, op.heads * valueDimension])
        // Sizes can be multiplied from here on.
        try Plan.checkSize(node.outputs.first ?? node.name, output)

        func place(_ part: inout Part) {
            let type = inputs[part.input]
            part.rowStride = width(part.input)
            let item = rows(part.input) * part.rowStride
            part.innerStride = leading[part.input].contains { $0 != 1 } ? item : 0
            part.batchStride = type.isBatched ? item * leading[part.input].reduce(1, *) : 0
        }
        place(&query)
        place(&key)
        place(&value)
        if inputs.count > count { mask = try mask(count, inputs, node, op, common: common, isBatched: isBatched) }
    }

    /// The mask of the input at `index`: of the shape `[..., heads, queries, keys]`, ones where it repeats.
    private func mask(
        _ index: Int, _ inputs: [TensorType], _ node: Node, _ op: Attention, common: [Int], isBatched: Bool
    ) throws(GraphError) -> Mask {
        let type = inputs[index]
        let whole = [op.heads, queries, keys]
        let expected = "a mask bool or f32 that broadcasts to \(common + whole) behind the batch"
        guard type.dtype == .bool || type.dtype == .f32 else {
            throw node.wrongInput(index, inputs, expected: expected)
        }
        let rank = common.count + 3 + (isBatched ? 1 : 0)
        guard type.isBatched ? type.shape.count == rank : type.shape.count <= rank else {
            throw node.wrongInput(index, inputs, expected: expected)
        }
        let sizes = Array(type.itemShape.suffix(3))
        let last = [Int](repeating: 1, count: 3 - sizes.count) + sizes
        let leading = type.shape.count > 3 ? Self.leading(type, dropping: 3, isBatched: isBatched) : []
        let isFitting =
            zip(last, whole).allSatisfy { $0 == 1 || $0 == $1 } && Self.repeats(leading, in: common)
        guard isFitting else { throw node.wrongInput(index, inputs, expected: expected) }
        let item = last.reduce(1, *)
        return Mask(
            kind: type.dtype == .bool ? NT_MASK_BOOL : NT_MASK_ADDITIVE,
            batchStride: type.isBatched ? item * leading.reduce(1, *) : 0,
            innerStride: leading.contains { $0 != 1 } ? item : 0,
            headStride: last[0] == 1 ? 0 : last[1] * last[2], queryStride: last[1] == 1 ? 0 : last[2],
            keyStride: last[2] == 1 ? 0 : 1)
    }

    /// The dimensions between the batch and the last `count`; of a constant as long as one with rows, not its first.
    private static func leading(_ type: TensorType, dropping count: Int, isBatched: Bool) -> [Int] {
        let before = type.shape.dropLast(count)
        return Array(isBatched && type.isBatched ? before.dropFirst() : before)
    }

    /// Whether what has the dimensions `some` is the same for all of `whole`, or one for each.
    private static func repeats(_ some: [Int], in whole: [Int]) -> Bool {
        some.allSatisfy { $0 == 1 } && some.count <= whole.count + 1 || some == whole
    }
}
