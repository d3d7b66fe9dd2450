import NeedletailFormat
import NeedletailGraph

extension KerasNetwork {
    /// The connections of a Functional model, from the `inbound_nodes` of its layers.
    static func connected(
        _ layers: [KerasLayer], entries: [KerasConfig], model: KerasConfig, isNested: Bool
    ) throws(ConvertError) -> (inputs: [ValueInfo], calls: [Call], outputs: [Source]) {
        var connections = KerasConnections(layers: layers, file: model.file)
        var inputs: [ValueInfo] = []
        var free = 0
        for reference in try references(model, "input_layers", "inputs") {
            let layer = layers[try connections.addInput(reference)]
            if isNested {
                inputs.append(.nested(layer.name))
            } else {
                var input = try layer.input()
                try layer.numberFreeSizes(&input, &free)
                inputs.append(input)
            }
        }
        for (index, entry) in entries.enumerated() where !layers[index].isInput {
            for (number, node) in try entry.member("inbound_nodes").elements.enumerated() {
                connections.add(
                    CallID(layer: index, number: number),
                    given: try KerasArguments(node, layer: layers[index]))
            }
        }
        var outputs: [Source] = []
        for reference in try references(model, "output_layers", "outputs") {
            outputs.append(try connections.source(reference, reader: "the list of outputs", inOutputs: true))
        }
        guard !outputs.isEmpty else { throw .noLayers(file: model.file) }
        return (inputs, try connections.ordered(for: outputs), outputs)
    }

    /// The references in a model's list of inputs or outputs, which `what` says.
    private static func references(
        _ model: KerasConfig, _ list: String, _ what: String
    ) throws(ConvertError) -> [KerasTensorReference] {
        let references = try KerasTensorReference.list(model.member(list))
        guard references.count <= ModelLimit.values else {
            throw .tooManyValues(file: model.file, what: what, count: references.count, limit: ModelLimit.values)
        }
        return references
    }
}

extension KerasLayer {
    /// How much too high the numbers of the layer's calls are where references are written: in Keras 2 by one where the layer
    /// is a model with inputs of its own, whose making counts as a call; in Keras 3 so in the list of outputs alone, and for
    /// functional models.
    fileprivate func surplus(inOutputs: Bool) -> Int {
        guard let model else { return 0 }
        if let kerasMajor, kerasMajor < 3 { return model.layers.first?.isInput == true ? 1 : 0 }
        return inOutputs && model.className != "Sequential" ? 1 : 0
    }
}

/// The calls of a Functional model and what they read, by name.
private struct KerasConnections {
    private let layers: [KerasLayer]
    private let file: String
    /// Place of each layer.
    private let places: [String: Int]
    /// Place in the model's inputs, by place of the layer.
    private var inputs: [Int: Int] = [:]
    private var arguments: [KerasNetwork.CallID: KerasArguments] = [:]

    init(layers: [KerasLayer], file: String) {
        self.layers = layers
        self.file = file
        places = Dictionary(layers.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// Adds an input of the model; answers the place of its layer.
    mutating func addInput(_ reference: KerasTensorReference) throws(ConvertError) -> Int {
        guard let place = places[reference.layer], layers[place].isInput, reference.call == 0, inputs[place] == nil
        else {
            throw undefined(reference, reader: "the list of inputs")
        }
        inputs[place] = inputs.count
        return place
    }

    mutating func add(_ call: KerasNetwork.CallID, given arguments: KerasArguments) {
        self.arguments[call] = arguments
    }

    /// What a reference refers to.
    func source(
        _ reference: KerasTensorReference, reader: String, inOutputs: Bool = false
    ) throws(ConvertError) -> KerasNetwork.Source {
        guard let place = places[reference.layer] else { throw undefined(reference, reader: reader) }
        if layers[place].isInput {
            guard let input = inputs[place], reference.call == 0, reference.output == 0 else {
                throw .misplacedInput(file: file, layers[place].identity)
            }
            return .input(input)
        }
        let number = reference.call - layers[place].surplus(inOutputs: inOutputs)
        let call = KerasNetwork.CallID(layer: place, number: number)
        guard arguments[call] != nil, reference.output < layers[place].model?.outputs.count ?? 1 else {
            throw undefined(reference, reader: reader)
        }
        return .call(call, output: reference.output)
    }

    private func undefined(_ reference: KerasTensorReference, reader: String) -> ConvertError {
        .undefinedTensor(file: file, tensor: reference.text, reader: reader)
    }

    /// The calls that `outputs` need, each behind those that it reads.
    ///
    /// Walks from the outputs to the inputs with a stack of its own. Complexity: O(calls + references).
    func ordered(
        for outputs: [KerasNetwork.Source]
    ) throws(ConvertError) -> [KerasNetwork.Call] {
        var result: [KerasNetwork.Call] = []
        /// Calls that were met; false as long as what they read is not all in `result`.
        var isDone: [KerasNetwork.CallID: Bool] = [:]
        /// The way from an output to here; `next` is the place of the source to look at next.
        var path: [(call: KerasNetwork.CallID, sources: [KerasNetwork.Source], next: Int)] = []

        func enter(_ call: KerasNetwork.CallID) throws(ConvertError) {
            switch isDone[call] {
            case true: return
            case false: throw .cycle(file: file, layers[call.layer].identity)
            case nil:
                isDone[call] = false
                var sources: [KerasNetwork.Source] = []
                for reference in arguments[call]?.references ?? [] {
                    sources.append(try source(reference, reader: layers[call.layer].identity.description))
                }
                path.append((call, sources, 0))
            }
        }

        for case .call(let output, _) in outputs {
            try enter(output)
            while let top = path.last {
                if top.next < top.sources.count {
                    path[path.count - 1].next += 1
                    if case .call(let call, _) = top.sources[top.next] { try enter(call) }
                } else {
                    path.removeLast()
                    isDone[top.call] = true
                    result.append(
                        KerasNetwork.Call(
                            id: top.call, arguments: arguments[top.call] ?? KerasArguments(tensorCount: 0),
                            sources: top.sources))
                }
            }
        }
        return result
    }
}
