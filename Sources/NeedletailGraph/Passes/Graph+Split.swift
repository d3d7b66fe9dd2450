/// A graph cut where values depend on one of its inputs alone.
package struct SplitGraph: Sendable {
    /// For each input that was split off: the nodes that depend on it and on no other input, and what of it the rest reads.
    package var parts: [Graph]
    /// The other nodes. Its inputs are those of the graph that it reads still, and behind them the outputs of the parts.
    package var rest: Graph
}

extension Graph {
    /// Cuts off what depends on a single one of the inputs `names`: a part can then run once for many runs of the rest.
    ///
    /// Nodes that make outputs stay in the rest, whatever they depend on, and an input that the rest reads itself is an input of
    /// both. Constants are shared. Complexity: O(nodes and what they read).
    package func split(off names: [String]) throws(GraphError) -> SplitGraph {
        let types = try valueTypes()
        /// By value: the input it depends on alone, or none of these.
        var origin: [String: String?] = [:]
        for input in inputs { origin[input.name] = names.contains(input.name) ? input.name : .some(nil) }
        var partNodes: [String: [Node]] = [:]
        var rest: [Node] = []
        for node in nodes {
            let origins = Set(node.inputs.compactMap { origin[$0] })
            let part = origins.count == 1 ? origins.first.flatMap { $0 } : nil
            if let part, !node.outputs.contains(where: outputs.contains) {
                partNodes[part, default: []].append(node)
                for output in node.outputs { origin[output] = part }
            } else {
                rest.append(node)
                for output in node.outputs { origin[output] = .some(nil) }
            }
        }
        let read = Set(rest.flatMap(\.inputs)).union(outputs)
        var parts: [Graph] = []
        var restInputs = inputs.filter { !names.contains($0.name) || read.contains($0.name) }
        for name in names {
            let nodes = partNodes[name] ?? []
            let made = nodes.flatMap(\.outputs).filter(read.contains)
            guard let input = inputs.first(where: { $0.name == name }) else {
                throw .undefinedValue(name: name, node: name)
            }
            var part = Graph(inputs: [input], constants: constants, nodes: nodes, outputs: made)
            part.removeDead()
            part.removeUnusedConstants()
            parts.append(part)
            for value in made {
                guard let type = types[value] else { throw .undefinedOutput(name: value) }
                restInputs.append(ValueInfo(name: value, type: type))
            }
        }
        var graph = Graph(inputs: restInputs, constants: constants, nodes: rest, outputs: outputs)
        graph.removeUnusedConstants()
        return SplitGraph(parts: parts, rest: graph)
    }
}
