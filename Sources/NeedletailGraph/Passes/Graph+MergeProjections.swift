import NeedletailTensor

extension Graph {
    /// Makes one dense layer `[k, heads · d + keyHeads · d + keyHeads · dv]` of those that give an attention its query, key and
    /// value of the same rows, or of key and value where only those read the same, with their weights side by side.
    ///
    /// Only of layers whose results nothing else reads. Weights that several attentions read together are held once. Complexity:
    /// O(nodes + weights merged).
    mutating func mergeProjections() throws(GraphError) {
        let counts = readCounts()
        var layers: [String: Int] = [:]
        for (index, node) in nodes.enumerated() where node.op is Dense { layers[node.outputs[0]] = index }
        var names = uniqueNames
        var known: [[[String]]: [String]] = [:]
        var isRemoved = [Bool](repeating: false, count: nodes.count)
        for (index, node) in nodes.enumerated() {
            guard let attention = node.op as? Attention, attention.packing == .separate else { continue }
            for packing in [Attention.Packing.queryKeyValue, .keyValue] {
                let operands = node.inputs[(packing.count == 1 ? 0 : 1)..<3]
                let places = operands.compactMap { counts[$0] == 1 ? layers[$0] : nil }
                guard places.count == operands.count, let first = places.min(), isMergeable(places) else { continue }
                let name = names.make("\(node.name).\(packing.rawValue)")
                let parameters = places.map { Array(nodes[$0].inputs.dropFirst()) }
                if known[parameters] == nil { known[parameters] = try merge(places, name, &names) }
                for place in places { isRemoved[place] = true }
                // Where the first of them stood their rows have been made.
                isRemoved[first] = false
                nodes[first] = Node(
                    name, Dense(), inputs: [nodes[first].inputs[0]] + (known[parameters] ?? []), outputs: [name])
                nodes[index].op = attention.packed(packing)
                nodes[index].inputs.replaceSubrange(operands.indices, with: [name])
                break
            }
        }
        nodes = zip(nodes, isRemoved).compactMap { $1 ? nil : $0 }
    }

    /// Whether the dense layers at `places` read the same rows, and plain weights.
    private func isMergeable(_ places: [Int]) -> Bool {
        places.allSatisfy { place in
            let inputs = nodes[place].inputs
            return inputs[0] == nodes[places[0]].inputs[0]
                && inputs.dropFirst().allSatisfy { constants[$0]?.layout == .plain }
        }
    }

    /// Constants of the dense layers at `places` side by side: the names of the weight and, where any has one, the bias.
    private mutating func merge(
        _ places: [Int], _ name: String, _ names: inout UniqueNames
    ) throws(GraphError) -> [String] {
        let layers = places.map { nodes[$0] }
        let shapes = layers.map { constants[$0.inputs[1]]?.logicalShape ?? [] }
        let (k, widths) = (shapes[0].first ?? 0, shapes.map { $0.last ?? 0 })
        var rows = [Float]()
        let weights = try layers.map { layer throws(GraphError) in try constants.floats(layer.inputs[1], of: layer) }
        for row in 0..<k {
            for (weight, width) in zip(weights, widths) { rows += weight[row * width..<(row + 1) * width] }
        }
        let (weight, bias) = (names.make("\(name).weight"), names.make("\(name).bias"))
        guard let tensor = try? Tensor(rows, shape: [k, widths.reduce(0, +)]) else { throw .tooLarge(value: weight) }
        constants[weight] = Constant(tensor)
        guard layers.contains(where: { $0.inputs.count > 2 }) else { return [weight] }
        var biases: [Float] = []
        for (layer, width) in zip(layers, widths) {
            biases +=
                layer.inputs.count > 2
                ? try constants.floats(layer.inputs[2], of: layer) : [Float](repeating: 0, count: width)
        }
        constants[bias] = Constant(Tensor(ownedVector: biases))
        return [weight, bias]
    }
}

extension Attention {
    fileprivate func packed(_ packing: Packing) -> Attention {
        var packed = self
        packed.packing = packing
        return packed
    }
}
