extension Graph {
    /// The indices of the free sizes that the inputs have, rising.
    package var freeSizes: [Int] {
        Set(inputs.flatMap { $0.type.shape.compactMap(TensorType.freeIndex) }).sorted()
    }

    /// What a free size is taken as where a graph is checked before it is known: a number that many divide.
    package static let probeSize = 240

    /// The graph with free sizes fixed: that of index `i` to `sizes[i]`.
    package func bound(_ sizes: [Int: Int]) -> Graph {
        var graph = self
        for index in graph.inputs.indices {
            graph.inputs[index].type.shape = graph.inputs[index].type.shape.map { size in
                TensorType.freeIndex(size).flatMap { sizes[$0] } ?? size
            }
        }
        return graph
    }

    /// The graph with every free size fixed to `probeSize`, or that of index `doubled` to twice as much.
    ///
    /// - Throws: `GraphError.wrongType` for an input whose first size is not the free number of rows.
    func probed(doubled: Int? = nil) throws(GraphError) -> Graph {
        try checkInputs()
        let free = freeSizes
        guard !free.isEmpty else { return self }
        return bound(
            Dictionary(uniqueKeysWithValues: free.map { ($0, $0 == doubled ? 2 * Self.probeSize : Self.probeSize) }))
    }

    /// The outputs with their types, free sizes among them: those that grow with a free size as it does stand for it, others
    /// that change with one are derived.
    ///
    /// - Throws: `GraphError` where the graph is not valid.
    package func outputInfo() throws(GraphError) -> [ValueInfo] {
        let types = try probed().valueTypes()
        var outputs: [ValueInfo] = []
        for name in self.outputs {
            guard let type = types[name] else { throw .undefinedOutput(name: name) }
            outputs.append(ValueInfo(name: name, type: type))
        }
        for index in freeSizes {
            // A graph that does not take this size says so when it is bound to it.
            guard let grown = try? probed(doubled: index).valueTypes() else { continue }
            for position in outputs.indices {
                guard let shape = grown[outputs[position].name]?.shape else { continue }
                for (dimension, size) in shape.enumerated() {
                    let before = types[outputs[position].name]?.shape[dimension] ?? size
                    guard size != before else { continue }
                    let isSame = before == Self.probeSize && size == 2 * Self.probeSize
                    let isFirst = outputs[position].type.shape[dimension] == before
                    outputs[position].type.shape[dimension] =
                        isSame && isFirst ? TensorType.free(index) : TensorType.derived
                }
            }
        }
        return outputs
    }
}
