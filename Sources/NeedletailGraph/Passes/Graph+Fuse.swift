extension Graph {
    /// Joins each node with the nodes behind it that its op can compute in the same step.
    ///
    /// The joined node runs where the later one stood, when everything that it reads has been made.
    ///
    /// - Parameter types: of inputs and of what nodes make.
    mutating func fuse(_ types: [String: TensorType]) {
        let types = types.merging(constants.mapValues(\.type)) { type, _ in type }
        let counts = readCounts()
        var fused: [Node?] = []
        // Where the values that nodes may still be joined through stand in `fused`.
        var makers: [String: Int] = [:]
        for node in nodes {
            var joined: (node: Node, maker: Int)?
            for input in node.inputs where counts[input] == 1 && joined == nil {
                guard let index = makers[input], let maker = fused[index] else { continue }
                if let both = maker.op.fusing(node, into: maker, types) { joined = (both, index) }
            }
            if let joined { fused[joined.maker] = nil }
            let node = joined?.node ?? node
            if node.outputs.count == 1 { makers[node.outputs[0]] = fused.count }
            fused.append(node)
        }
        nodes = fused.compactMap { $0 }
    }
}
