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

    /// The tokens that a slice gives; nil of other nodes, and of slices along other dimensions.
    private func slice(_ node: Node) -> (start: Int, step: Int, count: Int)? {
        guard let slice = node.op as? Slice, let type = types[node.inputs[0]], tokenCount(node.inputs[0]) != nil,
            let ranges = try? slice.ranges(of: type, node), ranges[1].count != type.shape[1] || ranges[1].step != 1
        else { return nil }
        return ranges[1]
    }

    /// The token that the first row of `name` is of, where there are `count`; nil where that is not known.
    private func firstToken(_ name: String, of count: Int) -> Int? {
        guard tokenCount(name) != count else { return 0 }
        var name = name
        while let (node, source) = maker(name) {
            if let part = slice(node) {
                return part.step == 1 && tokenCount(node.inputs[0]) == count ? part.start : nil
            }
            guard let source else { return nil }
            name = source
        }
        return nil
    }

    /// Which tokens of the first attention are patches: those that are not put before them or behind.
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
            guard let source else { break }
            name = source
        }
        return 0..<layer.keyCount
    }

    /// Which rows of the last attention's output are read behind it.
    func read(behind layer: RolloutLayer) -> [Int] {
        let all = Array(0..<layer.queryCount)
        guard let index = makers[layer.output] else { return all }
        var carriers: Set<String> = [layer.output]
        var read: Set<Int> = []
        for node in graph.nodes[(index + 1)...] where node.inputs.contains(where: carriers.contains) {
            if let part = slice(node) {
                for place in 0..<part.count { read.insert(part.start + place * part.step) }
            } else if !(node.op is Transpose), node.outputs.allSatisfy({ tokenCount($0) == layer.queryCount }) {
                carriers.formUnion(node.outputs)
            } else {
                return all
            }
        }
        return carriers.isDisjoint(with: graph.outputs) ? read.sorted() : all
    }
}
