import NeedletailGraph
import NeedletailTensor

extension KerasGraphBuilder {
    /// The nodes that `mapping` writes for a call of a layer.
    mutating func custom(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ mapping: KerasLayerMapping
    ) throws(ConvertError) -> KerasValue {
        let parts = try loadParts(of: layer)
        var graph = GraphBuilder()
        let value: GraphValue
        do {
            var values: [GraphValue] = []
            for (index, input) in inputs.enumerated() {
                values.append(
                    try graph.input("input\(index)", shape: shape(of: input, among: inputs), dtype: input.type.dtype))
            }
            value = try mapping(KerasCustomLayer(inputs: values, parts: parts, layer: layer, values: inputs), &graph)
        } catch let error as ConvertError {
            throw error
        } catch let error as GraphError {
            throw .customLayer(file: file, layer.identity, reason: "\(error)")
        } catch {
            throw .customLayer(file: file, layer.identity, reason: "\(error)")
        }
        return try adopt(graph.description, value.name, inputs, layer)
    }

    /// The shape of `input` for a graph of its own: sizes that are known only at a run are free there, equal ones one.
    private func shape(of input: KerasValue, among inputs: [KerasValue]) -> [Int] {
        var free: [[Int]] = []
        for value in inputs {
            for place in 1..<max(value.rank, 1) where value.isFree(place) {
                let sizes = [value.type.shape[place], value.grownShape[place]]
                if !free.contains(sizes) { free.append(sizes) }
            }
        }
        return input.type.shape.indices.map { place in
            guard place > 0, input.isFree(place) else { return input.type.shape[place] }
            let index = free.firstIndex(of: [input.type.shape[place], input.grownShape[place]]) ?? 0
            return TensorType.free(index)
        }
    }

    /// Adds the nodes and constants of `graph` that `output` depends on.
    private mutating func adopt(
        _ graph: Graph, _ output: String, _ inputs: [KerasValue], _ layer: KerasLayer
    ) throws(ConvertError) -> KerasValue {
        var graph = graph
        graph.outputs = [output]
        graph.removeDead()
        var values: [String: KerasValue] = [:]
        for (info, value) in zip(graph.inputs, inputs) { values[info.name] = value }
        for node in graph.nodes {
            var operands: [KerasValue] = []
            for name in node.inputs {
                if values[name] == nil, let constant = graph.constants[name] {
                    values[name] = try share(constant.tensor, name, of: layer)
                }
                guard let value = values[name] else { continue }
                operands.append(value)
            }
            let made = try all(node.op, operands, count: node.outputs.count)
            for (name, value) in zip(node.outputs, made) { values[name] = value }
        }
        guard graph.constants[output] == nil, let value = values[output] else {
            throw .customLayer(
                file: file, layer.identity,
                reason: "it gives \(quoted(output)), which does not depend on the layer's input")
        }
        return value
    }
}

extension KerasGraphBuilder {
    /// All weights of a layer, which are read once.
    private mutating func loadParts(of layer: KerasLayer) throws(ConvertError) -> [KerasCustomLayer.Part] {
        let key = self.key(of: layer)
        if let known = customParts[key] { return known }
        let parts = try weights.readParts(of: layer, in: scope)
        customParts[key] = parts
        return parts
    }

    /// A constant that a mapping made, as one of the graph: the one that an earlier call of the layer made, where it is the same.
    private mutating func share(
        _ tensor: Tensor, _ name: String, of layer: KerasLayer
    ) throws(ConvertError) -> KerasValue {
        let key = self.key(of: layer)
        if let known = customConstants[key]?[name] {
            if let constant = constant(named: known), constant.type == TensorType(tensor.dtype, tensor.shape),
                graph.constants[known]?.tensor.isSame(as: tensor) == true
            {
                return constant
            }
            // Further ones count as weights do.
            try reserve(tensor.elementCount)
        }
        let made = add(tensor, name, key)
        customConstants[key, default: [:]][name] = made
        return KerasValue(
            name: made, label: made, type: TensorType(tensor.dtype, tensor.shape), grownShape: tensor.shape)
    }
}

extension Tensor {
    /// Whether both are of the same memory, or of equal bytes.
    fileprivate func isSame(as other: Tensor) -> Bool {
        baseAddress == other.baseAddress || self == other
    }
}
