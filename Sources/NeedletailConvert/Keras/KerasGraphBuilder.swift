import NeedletailFormat
import NeedletailGraph
import NeedletailTensor

/// Turns the calls of a model's layers into the nodes of a graph, one after the other.
///
/// Values are named: an input as its InputLayer (`input` where there is none); what a layer gives as the layer. Of a layer
/// that is called several times, the value that is an output of the model has the layer's name, else the first; the
/// others have the number of the call behind it. Inside a model that is a layer, the name of its call stands in front:
/// `block/dense`; its only output has the name of the call alone.
struct KerasGraphBuilder {
    let file: String
    var weights: KerasWeights
    var graph: Graph
    var names: UniqueNames
    /// The weights that have been read, by layer and by name: what the constants are called.
    var weightNames: [LayerKey: [String: String]] = [:]
    /// The other constants, by layer and by name, and by shape: what they are called.
    var constantNames: [LayerKey: [String: [[Int]: String]]] = [:]
    /// The weights of layers of users' own classes, and the constants that their mappings made, by the mapping's name: what they
    /// are called.
    var customParts: [LayerKey: [KerasCustomLayer.Part]] = [:]
    var customConstants: [LayerKey: [String: String]] = [:]
    /// Numbers as constants, by their bits: what they are called.
    var scalarNames: [UInt32: String] = [:]
    /// Elements of the matrices that sparsemax multiplies with.
    var sparsemaxElementCount = 0
    /// The models that are layers around the call under way, from the outermost.
    private(set) var scope: [KerasLayer] = []
    /// The nodes of the call under way, under names of their own.
    var pending: [Node] = []
    /// What the call under way is called.
    private(set) var callName = ""
    let hasFreeSizes: Bool
    private var callCount = 0

    /// A layer's name behind those of the models around it.
    typealias LayerKey = [String]

    /// The most calls of layers, those inside of models each time that the models are called.
    static let callLimit = 1 << 14
    /// The most nodes, those that the passes over a graph remove too: four times those of a model file.
    static let nodeLimit = 4 * ModelLimit.nodes

    private init(_ network: KerasNetwork, weights: KerasWeights, file: String) {
        self.weights = weights
        self.file = file
        graph = Graph(inputs: network.inputs)
        hasFreeSizes = !graph.freeSizes.isEmpty
        names = UniqueNames(taken: network.layers.map(\.name) + network.inputs.map(\.name))
    }

    /// The graph of `network` with the weights of `weights`.
    static func graph(
        of network: KerasNetwork, weights: KerasWeights, file: String
    ) throws(ConvertError) -> Graph {
        var builder = KerasGraphBuilder(network, weights: weights, file: file)
        var inputs: [KerasValue] = []
        for input in network.inputs {
            func type(_ free: Int) -> TensorType {
                TensorType(input.type.dtype, input.type.shape.map { $0 < TensorType.batch ? free : $0 })
            }
            let probe = type(Graph.probeSize)
            do { try Plan.checkSize(input.name, probe) } catch { throw .invalidGraph(file: file, error) }
            inputs.append(
                KerasValue(
                    name: input.name, label: input.name, type: probe, grownShape: type(2 * Graph.probeSize).shape))
        }
        let outputs = try builder.run(network, on: inputs, prefix: "", outputName: nil)
        builder.setOutputs(outputs)
        builder.graph.mergeFreeSizes()
        return builder.graph
    }

    /// Adds the nodes of a whole model; answers its outputs.
    ///
    /// - Parameter outputName: what the only output is called, where the model is a layer.
    private mutating func run(
        _ network: KerasNetwork, on inputs: [KerasValue], prefix: String, outputName: String?
    ) throws(ConvertError) -> [KerasValue] {
        var values: [KerasNetwork.Source: KerasValue] = [:]
        for (index, input) in inputs.enumerated() { values[.input(index)] = input }
        let named = network.callsNamedAsLayers()
        for call in network.calls {
            let layer = network.layers[call.id.layer]
            let isNamed = named[call.id.layer] == call.id.number
            let name: String
            if let outputName, network.outputs == [.call(call.id, output: 0)] {
                name = outputName
            } else if isNamed {
                name = prefix.isEmpty ? layer.name : names.make("\(prefix)\(layer.name)")
            } else {
                name = names.make("\(prefix)\(layer.name).\(call.id.number + 1)")
            }
            guard name.utf8.count <= ModelLimit.nameBytes else {
                throw .invalidLayerName(file: file, layer.identity, byteLimit: ModelLimit.nameBytes)
            }
            let given = call.sources.compactMap { values[$0] }
            guard given.count == call.sources.count else {
                throw .undefinedTensor(file: file, tensor: "an output", reader: layer.identity.description)
            }
            for (index, value) in try apply(layer, call, to: given, name).enumerated() {
                values[.call(call.id, output: index)] = value
            }
        }
        var outputs: [KerasValue] = []
        for output in network.outputs {
            guard let value = values[output] else {
                throw .undefinedTensor(file: file, tensor: "an output", reader: "the list of outputs")
            }
            outputs.append(value)
        }
        return outputs
    }

    /// Adds the nodes of one call; answers its values, the only one called `name`.
    private mutating func apply(
        _ layer: KerasLayer, _ call: KerasNetwork.Call, to inputs: [KerasValue], _ name: String
    ) throws(ConvertError) -> [KerasValue] {
        callCount += 1
        guard callCount <= Self.callLimit else { throw .tooManyCalls(file: file, limit: Self.callLimit) }
        if let model = layer.model {
            try layer.check(inputs, count: model.inputs.count)
            scope.append(layer)
            defer { scope.removeLast() }
            return try run(model, on: inputs, prefix: "\(name)/", outputName: name)
        }
        callName = name
        if layer.isOperation {
            let entry = try KerasOperationTable.entry(of: layer)
            let call = try KerasOperationCall(
                layer, entry.signature, call.arguments, inputs, number: call.id.number)
            return [try finish(try entry.make(call, &self))]
        }
        guard let entry = KerasLayerTable.entry(of: layer), let mask = try KerasLayerTable.mask(of: layer) else {
            throw .unknownLayers(file: file, [layer.identity])
        }
        if mask == .uses, inputs.contains(where: { $0.mask != nil }) { throw layer.usesMask() }
        let made: KerasValue
        if let (signature, function) = entry.call {
            let call = try KerasOperationCall(layer, signature, call.arguments, inputs, number: call.id.number)
            made = try function(call, &self)
        } else {
            made = try entry.function(layer, inputs, &self)
        }
        var value = try finish(made)
        switch mask {
        case .makes: value.mask = try layer.makesMask() ? KerasMask(of: layer, reading: inputs[0]) : nil
        case .keeps: value.mask = KerasMask(of: inputs, keptBy: layer)
        case .follows: value.mask = made.mask
        case .drops, .uses, .usesSinceKeras3, .applies: value.mask = nil
        }
        return [value]
    }

    /// Adds a node to those of the call under way.
    mutating func append(_ node: Node) throws(ConvertError) {
        guard graph.nodes.count + pending.count < Self.nodeLimit else {
            throw .tooManyNodes(file: file, limit: Self.nodeLimit)
        }
        pending.append(node)
    }

    /// Gives the nodes of the call under way their names, and its value that of the call; it becomes a node of its own where
    /// it is what was there before.
    private mutating func finish(_ result: KerasValue) throws(ConvertError) -> KerasValue {
        var result = result
        if !pending.contains(where: { $0.outputs.contains(result.name) }) {
            let op: any Op = result.type.dtype == .f32 ? Dropout() : Identity()
            try append(Node(callName, op, inputs: [result.name], outputs: ["\u{0}"]))
            result.name = "\u{0}"
        }
        var renamed = [result.name: callName]
        for (index, node) in pending.enumerated() {
            let name = index == 0 ? callName : names.make("\(callName).\(node.op.kind)")
            for output in node.outputs where renamed[output] == nil {
                renamed[output] = names.make("\(callName).\(node.op.kind)")
            }
            graph.nodes.append(
                Node(
                    name, node.op, inputs: node.inputs.map { renamed[$0] ?? $0 },
                    outputs: node.outputs.map { renamed[$0] ?? $0 }))
        }
        pending = []
        result.name = callName
        result.label = callName
        return result
    }

    /// An output that is an input, or another output, becomes a node of its own.
    private mutating func setOutputs(_ values: [KerasValue]) {
        var taken = Set(graph.inputs.map(\.name))
        for value in values {
            var name = value.name
            if taken.contains(name) {
                name = names.make("\(value.name).output")
                graph.nodes.append(Node(name, Identity(), inputs: [value.name], outputs: [name]))
            }
            taken.insert(name)
            graph.outputs.append(name)
        }
    }
}

extension KerasNetwork {
    /// By layer, the number of the call whose value has the layer's name.
    fileprivate func callsNamedAsLayers() -> [Int: Int] {
        var outputNumbers: [Int: Set<Int>] = [:]
        for case .call(let call, _) in outputs { outputNumbers[call.layer, default: []].insert(call.number) }
        var named: [Int: Int] = [:]
        for call in calls where outputNumbers[call.id.layer]?.count != 1 {
            named[call.id.layer] = min(named[call.id.layer] ?? .max, call.id.number)
        }
        for (layer, numbers) in outputNumbers {
            if let number = numbers.first, numbers.count == 1 { named[layer] = number }
        }
        return named
    }
}

extension Graph {
    /// Makes one free size of those that the graph takes only if they grow together.
    fileprivate mutating func mergeFreeSizes() {
        let free = freeSizes
        guard free.count > 1 else { return }
        func takes(_ grown: Set<Int>) -> Bool {
            var graph = self
            for index in graph.inputs.indices {
                graph.inputs[index].type.shape = graph.inputs[index].type.shape.map { size in
                    guard let place = free.first(where: { TensorType.free($0) == size }) else { return size }
                    return grown.contains(place) ? 2 * Graph.probeSize : Graph.probeSize
                }
            }
            return (try? graph.valueTypes()) != nil
        }
        // The largest groups that grow alone; sizes that no smaller group explains are one.
        var rest = free.filter { !takes([$0]) }
        var renumbered = Dictionary(uniqueKeysWithValues: free.map { ($0, $0) })
        while let first = rest.first {
            rest.removeFirst()
            let partners = rest.first { takes([first, $0]) }.map { [$0] } ?? rest
            for partner in partners { renumbered[partner] = first }
            rest.removeAll { partners.contains($0) }
        }
        // Numbered again without gaps.
        let kept = Set(renumbered.values).sorted()
        for index in inputs.indices {
            inputs[index].type.shape = inputs[index].type.shape.map { size in
                guard let place = free.first(where: { TensorType.free($0) == size }),
                    let number = renumbered[place].flatMap({ kept.firstIndex(of: $0) })
                else { return size }
                return TensorType.free(number)
            }
        }
    }
}
