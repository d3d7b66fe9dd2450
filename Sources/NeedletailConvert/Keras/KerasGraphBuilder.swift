import NeedletailGraph
import NeedletailTensor

/// Turns the calls of a model's layers into the nodes of a graph, one after the other.
///
/// Values are named: an input as its InputLayer (`input` where there is none); what a layer gives as the layer. Of a layer
/// that is called several times, the value that is an output of the model has the layer's name, else the first; the
/// others have the number of the call behind it.
struct KerasGraphBuilder {
    private let network: KerasNetwork
    private let file: String
    private var weights: KerasWeights
    private var graph: Graph
    private var names: UniqueNames
    /// What calls gave so far.
    private var values: [KerasNetwork.Source: ValueInfo] = [:]
    /// Constants by layer and by name of the weight.
    private var constantNames: [String: [String: String]] = [:]
    /// For values that are others unchanged: the name of the first.
    private var origins: [String: String] = [:]

    private init(_ network: KerasNetwork, weights: KerasWeights, file: String) {
        self.network = network
        self.weights = weights
        self.file = file
        graph = Graph(inputs: network.inputs)
        names = UniqueNames(taken: network.layers.map(\.name) + network.inputs.map(\.name))
        for (index, input) in network.inputs.enumerated() { values[.input(index)] = input }
    }

    /// The graph of `network` with the weights of `weights`.
    static func graph(
        of network: KerasNetwork, weights: KerasWeights, file: String
    ) throws(ConvertError) -> Graph {
        var builder = KerasGraphBuilder(network, weights: weights, file: file)
        let named = builder.callsNamedAsLayers()
        for (call, sources) in network.calls {
            let layer = network.layers[call.layer]
            let isNamed = named[call.layer] == call.number
            let name = isNamed ? layer.name : builder.names.make("\(layer.name).\(call.number + 1)")
            builder.values[.call(call)] = try builder.apply(layer, to: sources.compactMap { builder.values[$0] }, name)
        }
        try builder.setOutputs()
        return builder.graph
    }

    /// By layer, the number of the call whose value has the layer's name.
    private func callsNamedAsLayers() -> [Int: Int] {
        var outputs: [Int: [Int]] = [:]
        for case .call(let call) in network.outputs { outputs[call.layer, default: []].append(call.number) }
        var named: [Int: Int] = [:]
        for (call, _) in network.calls where outputs[call.layer]?.count != 1 {
            named[call.layer] = min(named[call.layer] ?? .max, call.number)
        }
        for (layer, numbers) in outputs where numbers.count == 1 { named[layer] = numbers[0] }
        return named
    }

    /// Adds the nodes of one call; answers its value, called `name`.
    private mutating func apply(
        _ layer: KerasLayer, to inputs: [ValueInfo], _ name: String
    ) throws(ConvertError) -> ValueInfo {
        guard let function = KerasLayerTable.function(of: layer) else {
            throw .unknownLayers(file: file, [layer.identity])
        }
        let operations = try function(layer, inputs, &self)
        var current = inputs
        for (index, operation) in operations.enumerated() {
            let kind = operation.op.kind
            let isLast = index == operations.count - 1
            let node = Node(
                index == 0 ? name : names.make("\(name).\(kind)"), operation.op,
                inputs: current.map(\.name) + operation.constants,
                outputs: [isLast ? name : names.make("\(name).\(kind)")])
            let types = current.map(\.type) + operation.constants.compactMap { graph.constants[$0]?.type }
            do {
                let outputs = try operation.op.outputTypes(types, node: node)
                current = zip(node.outputs, outputs).map { ValueInfo(name: $0, type: $1) }
            } catch {
                throw .invalidGraph(file: file, error)
            }
            if operation.op is Dropout { origins[node.outputs[0]] = origins[node.inputs[0]] ?? node.inputs[0] }
            graph.nodes.append(node)
        }
        return current[0]
    }

    private mutating func setOutputs() throws(ConvertError) {
        var origins = Set(graph.inputs.map(\.name))
        for output in network.outputs {
            guard let name = values[output]?.name, origins.insert(self.origins[name] ?? name).inserted else {
                throw .inertOutput(file: file, output: values[output]?.name ?? "")
            }
            graph.outputs.append(name)
        }
    }
}

/// A weight that a layer has by its configuration.
struct KerasWeight {
    let name: String
    let shape: [Int]

    init(_ name: String, _ shape: [Int]) {
        self.name = name
        self.shape = shape
    }
}

extension KerasGraphBuilder {
    /// Reads the weights of `layer`, which must be those of `expected` in this order, and makes constants of them.
    ///
    /// A layer that is called again is not read again.
    mutating func load(_ expected: [KerasWeight], of layer: KerasLayer) throws(ConvertError) {
        guard constantNames[layer.name] == nil else { return try checkShapes(expected, of: layer) }
        let tensors = try weights.read(expected, of: layer)
        for (weight, tensor) in zip(expected, tensors) { add(tensor, weight.name, of: layer) }
    }

    /// Makes a constant of one value for a weight that `layer` does not have.
    mutating func fill(_ weight: KerasWeight, with value: Float, of layer: KerasLayer) throws(ConvertError) {
        guard constantNames[layer.name]?[weight.name] == nil else { return }
        let count = weight.shape.reduce(1, *)
        guard let tensor = try? Tensor([Float](repeating: value, count: count), shape: weight.shape) else { return }
        add(tensor, weight.name, of: layer)
    }

    /// Names of the constants made of the layer's weights.
    func constants(_ weights: [String], of layer: KerasLayer) -> [String] {
        weights.compactMap { constantNames[layer.name]?[$0] }
    }

    private mutating func add(_ tensor: Tensor, _ weight: String, of layer: KerasLayer) {
        let name = names.make("\(layer.name).\(weight)")
        graph.constants[name] = Constant(tensor)
        constantNames[layer.name, default: [:]][weight] = name
    }

    private func checkShapes(_ expected: [KerasWeight], of layer: KerasLayer) throws(ConvertError) {
        for weight in expected {
            let actual = constantNames[layer.name]?[weight.name].flatMap { graph.constants[$0]?.logicalShape } ?? []
            guard actual == weight.shape else {
                throw .wrongWeightShape(
                    file: file, layer.identity, weight: weight.name, expected: weight.shape, actual: actual)
            }
        }
    }
}
