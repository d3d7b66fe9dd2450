import NeedletailGraph

/// A model's layers and how they are connected, of either form that Keras saves.
struct KerasNetwork: Sendable {
    /// One application of a layer: a layer that is called twice is applied twice, with the same weights.
    struct Call: Hashable, Sendable {
        /// Place in `layers`.
        let layer: Int
        /// Which of the layer's calls, counted from 0.
        let number: Int
    }

    /// What a call reads: outputs of other calls, or inputs of the model.
    enum Source: Hashable, Sendable {
        case input(Int)
        case call(Call)
    }

    /// The model's own name.
    let name: String
    let className: String
    let layers: [KerasLayer]
    /// In the model's order.
    let inputs: [ValueInfo]
    /// The calls that the outputs need, each after those that it reads.
    let calls: [(call: Call, sources: [Source])]
    /// What the model gives back, in its order.
    let outputs: [Source]

    /// Reads the model that `config` describes, and checks that every layer of it is one that can be imported.
    init(_ config: KerasConfig) throws(ConvertError) {
        className = try config.member("class_name").string
        let model = try config.member("config")
        switch className {
        case "Sequential":
            let entries = try Self.entries(model)
            layers = entries.layers
            (inputs, calls, outputs) = try Self.chain(entries.layers, model: model, config: config)
        case "Functional", "Model":
            // A class of the user's that is called Model has no list of layers.
            guard try model.optional("layers") != nil else { fallthrough }
            let entries = try Self.entries(model)
            layers = entries.layers
            (inputs, calls, outputs) = try Self.connected(entries.layers, entries: entries.entries, model: model)
        default:
            throw .unsupportedModel(
                file: config.file, className: try config.optional("registered_name")?.string ?? className)
        }
        name = try model.optional("name")?.string ?? ""
    }

    /// The list of layers, each checked for what holds for all kinds.
    private static func entries(
        _ model: KerasConfig
    ) throws(ConvertError) -> (entries: [KerasConfig], layers: [KerasLayer]) {
        let entries = try model.member("layers").elements
        var layers: [KerasLayer] = []
        for (index, entry) in entries.enumerated() { layers.append(try KerasLayer(entry, index: index)) }
        let unknown = layers.filter { !$0.isModel && !KerasLayerTable.contains($0) }
        guard unknown.isEmpty else { throw .unknownLayers(file: model.file, unknown.map(\.identity)) }
        var names: Set<String> = []
        for layer in layers {
            if layer.isModel { throw .nestedModel(file: model.file, layer.identity) }
            guard names.insert(layer.name).inserted else {
                throw .duplicateLayer(file: model.file, name: layer.name)
            }
            try layer.checkDType()
        }
        return (entries, layers)
    }
}
