extension Graph {
    /// The type of every input and of every value that a node makes, after checking that the graph is well formed.
    ///
    /// Names are unique, nodes read only what stands before them, ops get the types they take, outputs exist and, like
    /// inputs, have a free number of rows first and no other free dimension.
    package func valueTypes() throws(GraphError) -> [String: TensorType] {
        guard !inputs.isEmpty, !outputs.isEmpty else { throw .noInputsOrOutputs }
        var types: [String: TensorType] = [:]
        for input in inputs {
            guard input.type.isBatched else {
                throw .wrongType(
                    node: "input", input: input.name, expected: "a shape that begins with -1 and has no other",
                    actual: input.type.text)
            }
            guard types.updateValue(input.type, forKey: input.name) == nil else {
                throw .duplicateValue(name: input.name)
            }
        }
        if let name = inputs.map(\.name).first(where: { constants[$0] != nil }) { throw .duplicateValue(name: name) }
        for node in nodes {
            var inputTypes: [TensorType] = []
            for input in node.inputs {
                guard let type = types[input] ?? constants[input]?.type else {
                    throw .undefinedValue(name: input, node: node.name)
                }
                inputTypes.append(type)
            }
            let outputTypes = try node.op.outputTypes(inputTypes, node: node)
            for (name, type) in zip(node.outputs, outputTypes) {
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
            guard type.isBatched else {
                throw .wrongType(
                    node: "output", input: output, expected: "a shape that begins with -1 and has no other",
                    actual: type.text)
            }
        }
        return types
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
    /// Whether the number of rows, and nothing else, is free.
    fileprivate var isBatched: Bool {
        shape.first == TensorType.batch && shape.dropFirst().allSatisfy { $0 >= 0 }
    }
}
