import NeedletailGraph

/// A model's layers and how they are connected, of either form that Keras saves.
struct KerasNetwork: Sendable {
    /// One application of a layer: a layer that is called twice is applied twice, with the same weights.
    struct CallID: Hashable, Sendable {
        /// Place in `layers`.
        let layer: Int
        /// Which of the layer's calls, counted from 0.
        let number: Int
    }

    /// What a call reads: outputs of other calls, or inputs of the model.
    enum Source: Hashable, Sendable {
        case input(Int)
        case call(CallID, output: Int)
    }

    struct Call: Sendable {
        let id: CallID
        /// What the call is given; its tensors are places in `sources`.
        let arguments: KerasArguments
        let sources: [Source]
    }

    /// The model's own name.
    let name: String
    let className: String
    let layers: [KerasLayer]
    /// In the model's order; those of a model that is a layer have no types of their own.
    let inputs: [ValueInfo]
    /// The calls that the outputs need, each after those that it reads.
    let calls: [Call]
    /// What the model gives back, in its order.
    let outputs: [Source]

    /// The classes of models that are made of layers.
    static let classNames = ["Sequential", "Functional", "Model"]
    /// How deep models may stand in models.
    static let depthLimit = 16

    /// Reads the model that `config` describes, and checks that every layer of it is one that can be imported.
    ///
    /// - Parameters:
    ///   - setting: what holds for all layers of the file.
    ///   - depth: how many models are around it.
    init(_ config: KerasConfig, setting: KerasSetting, depth: Int = 0) throws(ConvertError) {
        className = try config.member("class_name").string
        let model = try config.member("config")
        let connections: (inputs: [ValueInfo], calls: [Call], outputs: [Source])
        // A class of the user's that is called Model has no list of layers.
        var isModel = Self.classNames.contains(className)
        if isModel, className != "Sequential" { isModel = try model.optional("layers") != nil }
        guard isModel else {
            throw .unsupportedModel(
                file: config.file, className: try config.optional("registered_name")?.string ?? className)
        }
        let entries = try Self.entries(model, setting: setting, depth: depth)
        layers = entries.layers
        if className == "Sequential" {
            connections = try Self.chain(layers, model: model, config: config, isNested: depth > 0)
        } else {
            connections = try Self.connected(layers, entries: entries.entries, model: model, isNested: depth > 0)
        }
        (inputs, calls, outputs) = connections
        name = try model.optional("name")?.string ?? ""
    }

    /// The list of layers, each checked for what holds for all kinds.
    private static func entries(
        _ model: KerasConfig, setting: KerasSetting, depth: Int
    ) throws(ConvertError) -> (entries: [KerasConfig], layers: [KerasLayer]) {
        let entries = try model.member("layers").elements
        var layers: [KerasLayer] = []
        for (index, entry) in entries.enumerated() {
            layers.append(try KerasLayer(entry, index: index, setting: setting, depth: depth))
        }
        let unknown = layers.filter { $0.model == nil && !KerasLayerTable.contains($0) }
        guard unknown.isEmpty else { throw .unknownLayers(file: model.file, unknown.map(\.identity)) }
        var names: Set<String> = []
        for layer in layers {
            guard names.insert(layer.name).inserted else {
                throw .duplicateLayer(file: model.file, name: layer.name)
            }
            try layer.checkDType()
        }
        return (entries, layers)
    }
}
