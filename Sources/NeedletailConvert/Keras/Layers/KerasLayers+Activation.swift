import NeedletailGraph

extension KerasLayers {
    /// The activations by name; `linear` is none.
    private static let activations: [String: [any Op]] = [
        "linear": [],
        "relu": [Unary(.relu)],
        "sigmoid": [Unary(.sigmoid)],
    ]

    /// The ops of the layer's `activation`.
    static func activationOperations(_ layer: KerasLayer) throws(ConvertError) -> [KerasOperation] {
        guard let activation = try layer.config.optional("activation") else { return [] }
        // A function of the user's may have the name of one of Keras's, which is written as a plain name.
        let ops = activation.isObject ? nil : activations[try activation.string]
        guard let ops else {
            throw layer.unsupported(
                "activation", value: try activationName(activation),
                supported: activations.keys.sorted().joined(separator: ", "))
        }
        return ops.map { KerasOperation(op: $0) }
    }

    /// A plain name, or the name of a serialized function or layer.
    private static func activationName(_ config: KerasConfig) throws(ConvertError) -> String {
        guard config.isObject else { return shown(try config.string) }
        let className = try config.member("class_name").string
        if className == "function", let name = try config.optional("config"), name.isString {
            return "function \(shown(try name.string))"
        }
        let registeredName = try config.optional("registered_name")?.string
        return "object \(shown(registeredName ?? className))"
    }

    /// `Activation`.
    static func activation(
        _ layer: KerasLayer, _ inputs: [ValueInfo], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [KerasOperation] {
        _ = try layer.onlyInput(inputs)
        let operations = try activationOperations(layer)
        return operations.isEmpty ? try inert(layer, inputs, &builder) : operations
    }

    /// `ReLU` as it is without parameters: `max(x, 0)`.
    static func reLU(
        _ layer: KerasLayer, _ inputs: [ValueInfo], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [KerasOperation] {
        _ = try layer.onlyInput(inputs)
        try layer.checkAbsent("max_value")
        for option in ["negative_slope", "threshold"] {
            guard let value = try layer.config.optional(option), try value.double != 0 else { continue }
            throw layer.unsupported(option, value: value.text, supported: "0")
        }
        return [KerasOperation(op: Unary(.relu))]
    }

    /// Layers that do nothing at inference: noise and dropout, and whatever else gives back what it is given.
    ///
    /// All become `dropout`, the op that the passes over a graph remove.
    static func inert(
        _ layer: KerasLayer, _ inputs: [ValueInfo], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [KerasOperation] {
        _ = try layer.onlyInput(inputs)
        return [KerasOperation(op: Dropout())]
    }
}

extension KerasLayer {
    /// The one value that the layer is called on.
    func onlyInput(_ inputs: [ValueInfo]) throws(ConvertError) -> ValueInfo {
        guard inputs.count == 1 else {
            throw .wrongInputCount(file: file, identity, expected: 1, actual: inputs.count)
        }
        return inputs[0]
    }

    /// Checks that an option is not set.
    func checkAbsent(_ option: String) throws(ConvertError) {
        guard let value = try config.optional(option) else { return }
        throw unsupported(option, value: value.text, supported: "none (null)")
    }
}

extension ValueInfo {
    /// Size of the last dimension.
    var columnCount: Int { type.shape.last ?? 0 }
}
