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

    /// The graph with every free size fixed to `probeSize`, or those of the indices `doubling` to twice as much.
    ///
    /// - Throws: `GraphError.wrongType` for an input whose first size is not the free number of rows.
    func probed(doubling: [Int] = []) throws(GraphError) -> Graph {
        try checkInputs()
        let free = freeSizes
        guard !free.isEmpty else { return self }
        return bound(
            Dictionary(
                uniqueKeysWithValues: free.map { ($0, doubling.contains($0) ? 2 * Self.probeSize : Self.probeSize) }))
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
        /// Marks the sizes that differ in `grown`: as the free one of `index` where they grow as that does.
        func mark(_ grown: [String: TensorType], as index: Int) {
            for position in outputs.indices {
                guard let before = types[outputs[position].name]?.shape,
                    let after = grown[outputs[position].name]?.shape
                else { continue }
                for dimension in before.indices where before[dimension] != after[dimension] {
                    let isFirst = outputs[position].type.shape[dimension] == before[dimension]
                    let isSame =
                        before[dimension] == Self.probeSize && after[dimension] == 2 * Self.probeSize
                    outputs[position].type.shape[dimension] =
                        isSame && isFirst ? TensorType.free(index) : TensorType.derived
                }
            }
        }
        var together: [Int] = []
        for index in freeSizes {
            if let grown = try? probed(doubling: [index]).valueTypes() {
                mark(grown, as: index)
            } else {
                together.append(index)
            }
        }
        // Sizes that do not grow alone may only be equal: then they grow at once. A graph that does not take these says so when
        // it is bound to them.
        if let first = together.first, let grown = try? probed(doubling: together).valueTypes() {
            mark(grown, as: first)
        }
        return outputs
    }
}
