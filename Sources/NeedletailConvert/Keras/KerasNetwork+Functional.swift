import NeedletailGraph

extension KerasNetwork {
    /// The connections of a Functional model, from the `inbound_nodes` of its layers.
    static func connected(
        _ layers: [KerasLayer], entries: [KerasConfig], model: KerasConfig
    ) throws(ConvertError) -> (inputs: [ValueInfo], calls: [(call: Call, sources: [Source])], outputs: [Source]) {
        var connections = KerasConnections(layers: layers, file: model.file)
        var inputs: [ValueInfo] = []
        for reference in try KerasTensorReference.list(model.member("input_layers")) {
            inputs.append(try connections.addInput(reference).input())
        }
        for (index, entry) in entries.enumerated() where !layers[index].isInput {
            for (number, node) in try entry.member("inbound_nodes").elements.enumerated() {
                let inbound = try KerasInboundNode(node, layer: layers[index])
                connections.add(Call(layer: index, number: number), reading: inbound.inputs)
            }
        }
        var outputs: [Source] = []
        var seen: Set<Source> = []
        for reference in try KerasTensorReference.list(model.member("output_layers")) {
            let source = try connections.source(reference, reader: "the list of outputs")
            guard seen.insert(source).inserted else {
                throw .duplicateOutput(file: model.file, tensor: reference.text)
            }
            outputs.append(source)
        }
        guard !outputs.isEmpty else { throw .noLayers(file: model.file) }
        return (inputs, try connections.ordered(for: outputs), outputs)
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
    private var references: [KerasNetwork.Call: [KerasTensorReference]] = [:]

    init(layers: [KerasLayer], file: String) {
        self.layers = layers
        self.file = file
        places = Dictionary(layers.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// Adds an input of the model; answers its layer.
    mutating func addInput(_ reference: KerasTensorReference) throws(ConvertError) -> KerasLayer {
        guard let place = places[reference.layer], layers[place].isInput, reference.call == 0,
            inputs.updateValue(inputs.count, forKey: place) == nil
        else { throw undefined(reference, reader: "the list of inputs") }
        return layers[place]
    }

    mutating func add(_ call: KerasNetwork.Call, reading inputs: [KerasTensorReference]) {
        references[call] = inputs
    }

    /// What a reference refers to.
    func source(_ reference: KerasTensorReference, reader: String) throws(ConvertError) -> KerasNetwork.Source {
        guard let place = places[reference.layer] else { throw undefined(reference, reader: reader) }
        if layers[place].isInput {
            guard let input = inputs[place], reference.call == 0 else {
                throw .misplacedInput(file: file, layers[place].identity)
            }
            return .input(input)
        }
        let call = KerasNetwork.Call(layer: place, number: reference.call)
        guard references[call] != nil else { throw undefined(reference, reader: reader) }
        return .call(call)
    }

    private func undefined(_ reference: KerasTensorReference, reader: String) -> ConvertError {
        .undefinedTensor(file: file, tensor: reference.text, reader: reader)
    }

    /// The calls that `outputs` need, each behind those that it reads.
    ///
    /// Walks from the outputs to the inputs with a stack of its own. Complexity: O(calls + references).
    func ordered(
        for outputs: [KerasNetwork.Source]
    ) throws(ConvertError) -> [(call: KerasNetwork.Call, sources: [KerasNetwork.Source])] {
        var result: [(call: KerasNetwork.Call, sources: [KerasNetwork.Source])] = []
        /// Calls that were met; false as long as what they read is not all in `result`.
        var isDone: [KerasNetwork.Call: Bool] = [:]
        /// The way from an output to here; `next` is the place of the source to look at next.
        var path: [(call: KerasNetwork.Call, sources: [KerasNetwork.Source], next: Int)] = []

        func enter(_ call: KerasNetwork.Call) throws(ConvertError) {
            switch isDone[call] {
            case true: return
            case false: throw .cycle(file: file, layers[call.layer].identity)
            case nil:
                isDone[call] = false
                var sources: [KerasNetwork.Source] = []
                for reference in references[call] ?? [] {
                    sources.append(try source(reference, reader: layers[call.layer].identity.description))
                }
                path.append((call, sources, 0))
            }
        }

        for case .call(let output) in outputs {
            try enter(output)
            while let top = path.last {
                if top.next < top.sources.count {
                    path[path.count - 1].next += 1
                    if case .call(let call) = top.sources[top.next] { try enter(call) }
                } else {
                    path.removeLast()
                    isDone[top.call] = true
                    result.append((top.call, top.sources))
                }
            }
        }
        return result
    }
}
