import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `MultiHeadAttention` over the dimension behind the batch: projections of query, key and value, attention of each head, and a
    /// projection of what all heads give.
    static func multiHeadAttention(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let layer = call.layer
        let keyDimension = try layer.config.member("key_dim").integer(in: headRange)
        let heads = AttentionHeads(
            count: try layer.config.member("num_heads").integer(in: headRange),
            keyCount: try layer.config.member("num_heads").integer(in: headRange), keyDimension: keyDimension,
            valueDimension: try layer.config.optional("value_dim")?.integer(in: headRange) ?? keyDimension)
        // Keras 2 writes the axes that it chose.
        if let axes = try layer.config.optional("attention_axes") {
            guard try axes.list.count == 1, try axes.list[0].isInteger, try axes.list[0].integer(in: -8...8) == 1 else {
                throw layer.unsupported(
                    "attention_axes", value: axes.text, supported: "the dimension behind the batch of three (null)")
            }
        }
        var outputWidth: Int?
        if let shape = try layer.config.optional("output_shape") {
            guard try shape.list.count == 1 else {
                throw layer.unsupported("output_shape", value: shape.text, supported: "one size")
            }
            outputWidth = try shape.list[0].integer(in: 1...Int.max)
        }
        return try attention(call, heads, outputWidth, &builder)
    }

    /// `GroupQueryAttention`: as `MultiHeadAttention`, but several heads of the query share a head of key and value.
    static func groupedQueryAttention(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let config = call.layer.config
        let dimension = try config.member("head_dim").integer(in: headRange)
        let heads = AttentionHeads(
            count: try config.member("num_query_heads").integer(in: headRange),
            keyCount: try config.member("num_key_value_heads").integer(in: headRange), keyDimension: dimension,
            valueDimension: dimension)
        guard heads.count % heads.keyCount == 0 else {
            throw call.layer.unsupported(
                "num_key_value_heads", value: "\(heads.keyCount)", supported: "a divisor of \(heads.count) heads")
        }
        return try attention(call, heads, nil, &builder)
    }

    /// Heads of an attention, and values of one; of so many no product of two overflows.
    private static let headRange = 1...1 << 20

    private struct AttentionHeads {
        let count: Int
        let keyCount: Int
        let keyDimension: Int
        let valueDimension: Int
    }

    /// What both layers do; as wide as the query where there is no `outputWidth`.
    private static func attention(
        _ call: KerasOperationCall, _ heads: AttentionHeads, _ outputWidth: Int?, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let layer = call.layer
        try layer.checkFalse("use_gate")
        try layer.checkAbsent("sliding_window")
        let query = try tokens(call, 0, &builder)
        let value = try tokens(call, 1, &builder)
        let key = call.hasOperand(2) ? try tokens(call, 2, &builder) : value
        let hasBias = try layer.config.member("use_bias").bool
        // Kernels are [width, heads, values], that of the output [heads, values, width]; biases likewise.
        func projection(
            _ name: String, of x: KerasValue, heads: Int, values: Int
        ) throws(ConvertError) -> [KerasWeight] {
            weights(name, [try layer.size(2, of: x), heads, values], isOutput: false, hasBias: hasBias)
        }
        let mask = try mask(call, &builder)
        let width = if let outputWidth { outputWidth } else { try layer.size(2, of: query) }
        let expected =
            try projection("query", of: query, heads: heads.count, values: heads.keyDimension)
            + projection("key", of: key, heads: heads.keyCount, values: heads.keyDimension)
            + projection("value", of: value, heads: heads.keyCount, values: heads.valueDimension)
            + weights("output", [heads.count, heads.valueDimension, width], isOutput: true, hasBias: hasBias)
        let loaded = try builder.load(expected, of: layer)
        let each = hasBias ? 2 : 1
        func dense(_ x: KerasValue, _ place: Int, _ builder: inout KerasGraphBuilder) throws(ConvertError) -> KerasValue
        {
            try builder.all(Dense(), [x] + loaded[each * place..<each * (place + 1)])[0]
        }
        var operands = [
            try dense(query, 0, &builder), try dense(key, 1, &builder), try dense(value, 2, &builder),
        ]
        if let mask { operands.append(mask) }
        // Keras 3 leaves dropout to a softmax that gives masked keys zeros.
        let dropout = try layer.config.optional("dropout")?.double ?? 0
        let givesZeros = dropout > 0 && layer.kerasMajor.map { $0 < 3 } != true
        let op = Attention(
            heads: heads.count, keyHeads: heads.keyCount, keyDimension: heads.keyDimension,
            scale: 1 / Double(heads.keyDimension).squareRoot(),
            isCausal: try call.option("use_causal_mask")?.bool ?? false,
            emptyRows: givesZeros ? .zeros : .mean)
        var result = try dense(try builder.all(op, operands)[0], 3, &builder)
        result.mask = try call.operand(0, in: &builder).mask
        return result
    }

    /// Kernel and bias of a projection, as matrix and vector.
    private static func weights(_ name: String, _ shape: [Int], isOutput: Bool, hasBias: Bool) -> [KerasWeight] {
        let owners = ["\(name)_dense", "_\(name)_dense"]
        let matrix = isOutput ? [shape[0] * shape[1], shape[2]] : [shape[0], shape[1] * shape[2]]
        let bias = isOutput ? [shape[2]] : [shape[1], shape[2]]
        let kernel = KerasWeight("\(name) kernel", shape, as: matrix, owners: owners)
        return [kernel] + (hasBias ? [KerasWeight("\(name) bias", bias, as: [matrix[1]], owners: owners)] : [])
    }

    /// The operand at place `index`: f32 `[b, tokens, values]`.
    private static func tokens(
        _ call: KerasOperationCall, _ index: Int, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try call.operand(index, in: &builder))
        guard x.rank == 3 else {
            throw call.layer.unsupported("input shape", value: x.type.text, supported: "[b, tokens, values]")
        }
        return x
    }

    /// What all masks of a call allow, as truth values `[b, 1 or heads, t or 1, s or 1]`; nil where there is none: that of the
    /// call, and those of the query, the value and the key.
    private static func mask(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue? {
        var result = call.hasOperand(3) ? try givenMask(call, &builder) : nil
        // Keras 3 takes a mask away from what an attention has read: what is left of it depends on the order of all calls.
        for (index, axes) in [(0, [1, 3]), (1, [1, 2]), (2, [1, 2])] where index < 2 || call.hasOperand(index) {
            let operand = try call.operand(index, in: &builder)
            if operand.mask != nil, call.layer.kerasMajor.map({ $0 < 3 }) != true {
                throw call.layer.unsupported(
                    "a mask on its input", value: "of Embedding or Masking",
                    supported: "none of Keras 3: build with mask_zero=False, and call it with attention_mask")
            }
            guard let mask = try builder.mask(of: operand, for: call.layer) else { continue }
            let spread = try builder.node(ExpandDimensions(axes: axes), mask)
            result = if let result { try builder.both(result, spread) } else { spread }
        }
        return result
    }

    /// The attention mask `[b, t, s]`, or one for each head `[b, heads, t, s]`, as truth values `[b, 1 or heads, t, s]`.
    private static func givenMask(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        var mask = try call.operand(3, in: &builder)
        guard mask.rank == 3 || mask.rank == 4 else {
            throw call.layer.unsupported(
                "attention_mask", value: mask.type.text, supported: "[b, queries, keys] or [b, heads, queries, keys]")
        }
        if mask.type.dtype != .bool { mask = try builder.node(Cast(to: .bool), mask) }
        return mask.rank == 4 ? mask : try builder.node(ExpandDimensions(axes: [1]), mask)
    }
}
