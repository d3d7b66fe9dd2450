import NeedletailTensor

extension Graph {
    /// The type of every input and of every value that a node makes, after checking that the graph is well formed; free sizes
    /// taken as `probeSize`.
    ///
    /// Names are unique, nodes read only what stands before them, ops get the types they take, and no value is too large.
    /// Inputs and outputs have a free number of rows first, and so has every value that depends on one.
    package func valueTypes() throws(GraphError) -> [String: TensorType] {
        guard freeSizes.isEmpty else { return try probed().valueTypes() }
        try checkInputs()
        guard !inputs.isEmpty, !outputs.isEmpty else { throw .noInputsOrOutputs }
        var types: [String: TensorType] = [:]
        for input in inputs {
            guard !input.type.dtype.isStorage else { throw .wrongStorage(value: input.name, dtype: input.type.dtype) }
            try Plan.checkSize(input.name, input.type)
            guard types.updateValue(input.type, forKey: input.name) == nil else {
                throw .duplicateValue(name: input.name)
            }
        }
        if let name = inputs.map(\.name).first(where: { constants[$0] != nil }) { throw .duplicateValue(name: name) }
        for (name, constant) in constants {
            try Plan.checkSize(name, constant.type)
            guard !constant.tensor.dtype.isStorage || constant.mayBeStored(as: constant.tensor.dtype) else {
                throw .wrongStorage(value: name, dtype: constant.tensor.dtype)
            }
        }
        for node in nodes {
            for (name, type) in zip(node.outputs, try outputTypes(of: node, types)) {
                guard constants[name] == nil, types.updateValue(type, forKey: name) == nil else {
                    throw .duplicateValue(name: name)
                }
            }
        }
        let made = Set(nodes.flatMap(\.outputs))
        var seen: Set<String> = []
        for output in outputs {
            guard seen.insert(output).inserted else { throw .duplicateValue(name: output) }
            guard made.contains(output), let type = types[output] else { throw .undefinedOutput(name: output) }
            try type.checkRows(node: "output", output)
        }
        return types
    }

    /// Refuses inputs with anything but a free number of rows first, and fixed or free sizes behind it.
    func checkInputs() throws(GraphError) {
        for input in inputs { try input.type.checkRows(node: "input", input.name) }
    }

    /// The types of what `node` makes of values of `types` and of constants.
    private func outputTypes(
        of node: Node, _ types: [String: TensorType]
    ) throws(GraphError) -> [TensorType] {
        var inputTypes: [TensorType] = []
        for input in node.inputs {
            guard let type = types[input] ?? constants[input]?.type else {
                throw .undefinedValue(name: input, node: node.name)
            }
            inputTypes.append(type)
        }
        return try node.outputTypes(inputTypes)
    }

    /// How many times nodes read each value, the graph's outputs counted as reads.
    func readCounts() -> [String: Int] {
        var counts: [String: Int] = [:]
        for node in nodes {
            for input in node.inputs { counts[input, default: 0] += 1 }
        }
        for output in outputs { counts[output, default: 0] += 1 }
        return counts
    }
}

extension TensorType {
    /// Refuses anything but a free number of rows first, and fixed or free sizes behind it.
    fileprivate func checkRows(node: String, _ name: String) throws(GraphError) {
        guard isBatched, shape.dropFirst().allSatisfy({ $0 >= 0 || Self.freeIndex($0) != nil }) else {
            throw .wrongType(
                node: node, input: name, expected: "a shape that begins with -1, for the rows, and has no other -1",
                actual: text)
        }
    }
}
