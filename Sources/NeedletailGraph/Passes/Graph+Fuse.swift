extension Op {
    /// Nothing is fused unless the op says so.
    package func fusing(_ next: Node, into node: Node) -> Node? { nil }
}

extension Graph {
    /// Joins each node with the nodes behind it that its op can compute in the same step.
    mutating func fuse() {
        let counts = readCounts()
        var fused: [Node] = []
        // Where the value that a node may still be joined through stands in `fused`.
        var makers: [String: Int] = [:]
        for node in nodes {
            if let input = node.inputs.first, let index = makers[input], counts[input] == 1,
                let joined = fused[index].op.fusing(node, into: fused[index])
            {
                fused[index] = joined
                makers[input] = nil
                if let output = joined.outputs.first { makers[output] = index }
            } else {
                if let output = node.outputs.first { makers[output] = fused.count }
                fused.append(node)
            }
        }
        nodes = fused
    }
}
