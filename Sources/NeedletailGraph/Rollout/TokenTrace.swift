import NeedletailTensor

/// Which tokens the values of a vision transformer stand for: `[batch, tokens, width]` each.
struct TokenTrace {
    private let graph: Graph
    let types: [String: TensorType]
    /// The place of the node that makes a value.
    private let makers: [String: Int]

    init(_ graph: Graph, _ types: [String: TensorType]) {
        self.graph = graph
        self.types = types
        var makers: [String: Int] = [:]
        for (index, node) in graph.nodes.enumerated() {
            for output in node.outputs { makers[output] = index }
        }
        self.makers = makers
    }

    /// The attentions, in order: each of what the one before it gives.
    func layers() throws(AttentionMapError) -> [RolloutLayer] {
        var layers: [RolloutLayer] = []
        var reached: Set<String> = []
        for node in graph.nodes {
            if let op = node.op as? Attention {
                let layer = try layer(op, node)
                if let last = layers.last {
                    guard node.inputs.contains(where: reached.contains) else { throw .notInTurn(node: node.name) }
                    // Of the last one alone fewer tokens may be left.
                    guard last.queryCount == last.keyCount, layer.keyCount == last.keyCount else {
                        throw .notSelfAttention(node: node.name)
                    }
                }
                layers.append(layer)
                reached = Set(node.outputs)
            } else if node.inputs.contains(where: reached.contains) {
                reached.formUnion(node.outputs)
            }
        }
        return layers
    }

    private func layer(_ op: Attention, _ node: Node) throws(AttentionMapError) -> RolloutLayer {
        let refusal = AttentionMapError.notSelfAttention(node: node.name)
        let shape: AttentionShape
        do {
            shape = try AttentionShape(
                op, try node.inputs.map { name throws(GraphError) in try type(name, node) }, node)
        } catch { throw .graph(error) }
        let (query, key) = (node.inputs[shape.query.input], node.inputs[shape.key.input])
        guard shape.mask == nil, !op.isCausal, shape.inner == 1, tokenCount(query) == shape.queries,
            tokenCount(key) == shape.keys, shape.queries > 0, shape.queries <= shape.keys,
            let first = firstToken(query, of: shape.keys)
        else { throw refusal }
        return RolloutLayer(
            name: node.name, output: node.outputs[0], query: query, key: key, queryOffset: shape.query.offset,
            keyOffset: shape.key.offset, queryStride: shape.query.rowStride, keyStride: shape.key.rowStride,
            heads: op.heads, keyHeads: op.keyHeads, dimension: op.keyDimension, scale: Float(op.scale),
            queryCount: shape.queries, keyCount: shape.keys, firstQuery: first)
    }

    private func type(_ name: String, _ node: Node) throws(GraphError) -> TensorType {
        if let constant = graph.constants[name] { return constant.type }
        guard let type = types[name] else { throw .undefinedValue(name: name, node: node.name) }
        return type
    }

    /// How many tokens a value has; nil of values that are not made of the input, or have other dimensions.
    private func tokenCount(_ name: String) -> Int? {
        guard graph.constants[name] == nil, let type = types[name], type.isBatched, type.shape.count == 3 else {
            return nil
        }
        return type.shape[1]
    }

    /// The node that makes `name`, and that of its inputs which has as many tokens.
    private func maker(_ name: String) -> (node: Node, source: String?)? {
        guard let index = makers[name] else { return nil }
        let node = graph.nodes[index]
        return (node, node.op is Transpose ? nil : node.inputs.first { tokenCount($0) == tokenCount(name) })
    }

    /// The tokens that `output` has of what `node` slices or splits; nil of other nodes, and along other dimensions.
    private func part(_ node: Node, _ output: String) -> (start: Int, step: Int, count: Int)? {
        guard let type = types[node.inputs[0]], tokenCount(node.inputs[0]) != nil else { return nil }
        if let split = node.op as? Split, let place = node.outputs.firstIndex(of: output),
            (try? node.axis(split.axis, of: type)) == 1
        {
            // The sizes add up to the tokens.
            return (split.sizes.prefix(place).reduce(0, +), 1, split.sizes[place])
        }
        guard let slice = node.op as? Slice, let ranges = try? slice.ranges(of: type, node),
            ranges[1].count != type.shape[1] || ranges[1].step != 1
        else { return nil }
        return ranges[1]
    }

    /// The tokens that `node` picks by indices that are known; nil of other nodes, and along other dimensions.
    private func picked(_ node: Node) throws(AttentionMapError) -> [Int]? {
        guard let gather = node.op as? Gather, let type = types[node.inputs[0]], tokenCount(node.inputs[0]) != nil,
            (try? node.axis(gather.axis, of: type)) == 1
        else { return nil }
        guard let indices = graph.constants[node.inputs[1]]?.tensor.indices else {
            throw .unknownTokens(node: node.name)
        }
        let count = type.shape[1]
        let tokens = indices.map { $0 < 0 ? $0 + count : $0 }
        guard tokens.allSatisfy((0..<count).contains) else { throw .unknownTokens(node: node.name) }
        return tokens
    }

    /// The token that the first row of `name` is of, where there are `count`; nil where that is not known.
    private func firstToken(_ name: String, of count: Int) -> Int? {
        guard tokenCount(name) != count else { return 0 }
        var name = name
        while let (node, source) = maker(name) {
            if let part = part(node, name) {
                return part.step == 1 && tokenCount(node.inputs[0]) == count ? part.start : nil
            }
            guard let source else { return nil }
            name = source
        }
        return nil
    }

    /// Which tokens of the first attention are patches: those that are not put before them or behind.
    ///
    /// - Throws: `AttentionMapError.unknownTokens` where a node picks tokens or puts them in another order.
    func patches(_ layer: RolloutLayer) throws(AttentionMapError) -> Range<Int> {
        var name = layer.key
        while let (node, source) = maker(name) {
            if let concat = node.op as? Concat, let type = types[name], concat.axis == 1 || concat.axis == -2 {
                var (start, longest) = (0, 0..<0)
                for input in node.inputs {
                    let count = tokenCount(input) ?? graph.constants[input]?.type.shape.dropLast().last ?? 0
                    if tokenCount(input) != nil, count > longest.count { longest = start..<start + count }
                    start += count
                }
                guard start == type.shape[1], !longest.isEmpty else {
                    throw .notSelfAttention(node: layer.name)
                }
                return longest
            }
            guard try picked(node) == nil, part(node, name) == nil, !joins(node) else {
                throw .unknownTokens(node: node.name)
            }
            guard let source else { break }
            name = source
        }
        return 0..<layer.keyCount
    }

    /// Which rows of the last attention's output are read behind it.
    ///
    /// - Throws: `AttentionMapError.unknownTokens` where a node joins them with others, or picks them by indices that are computed.
    func read(behind layer: RolloutLayer) throws(AttentionMapError) -> [Int] {
        let all = Array(0..<layer.queryCount)
        guard let index = makers[layer.output] else { return all }
        var carriers: Set<String> = [layer.output]
        var read: Set<Int> = []
        var readsAll = false
        let values = Set(graph.nodes.flatMap(\.inputs) + graph.outputs)
        for node in graph.nodes[(index + 1)...] where node.inputs.contains(where: carriers.contains) {
            let parts = node.outputs.filter(values.contains).compactMap { part(node, $0) }
            if !parts.isEmpty {
                for part in parts { for place in 0..<part.count { read.insert(part.start + place * part.step) } }
            } else if let tokens = try picked(node) {
                read.formUnion(tokens)
            } else if joins(node) {
                throw .unknownTokens(node: node.name)
            } else if !(node.op is Transpose), node.outputs.allSatisfy({ tokenCount($0) == layer.queryCount }) {
                carriers.formUnion(node.outputs)
            } else {
                readsAll = true
            }
        }
        guard !readsAll else { return all }
        return carriers.isDisjoint(with: graph.outputs) ? read.sorted() : all
    }

    /// Whether a node puts tokens beside others, so that those behind it are not those of the attention.
    private func joins(_ node: Node) -> Bool {
        guard let output = node.outputs.first, let type = types[output], type.shape.count == 3 else { return false }
        let axis = (node.op as? Concat)?.axis
        return axis == 1 || axis == -2 || (node.op as? Pad).map { $0.before[1] + $0.after[1] > 0 } == true
    }
}

extension Tensor {
    /// The numbers of i32 or i64; nil of other types.
    fileprivate var indices: [Int]? {
        switch dtype {
        case .i32: try? array(of: Int32.self).map { Int($0) }
        case .i64: try? array(of: Int64.self).map { Int($0) }
        default: nil
        }
    }
}
