/// A reference to what a layer gives in one of its calls, as Keras writes it: `["layer", call, output]`.
struct KerasTensorReference: Sendable {
    let layer: String
    let call: Int

    /// Such as `"dense", call 0`.
    var text: String { "\(quoted(layer)), call \(call)" }

    /// Reads a reference; behind its three elements Keras 2 may write the call's arguments.
    init(_ config: KerasConfig) throws(ConvertError) {
        layer = try config.element(0).string
        call = try config.element(1).integer(in: 0...Int.max)
        // No layer that is imported gives more than one value.
        _ = try config.element(2).integer(in: 0...0)
    }

    /// One reference, or a list of them: Keras 3 writes a single one without a list around it.
    static func list(_ config: KerasConfig) throws(ConvertError) -> [KerasTensorReference] {
        if try config.elements.first?.isString == true { return [try KerasTensorReference(config)] }
        var references: [KerasTensorReference] = []
        for element in try config.elements { references.append(try KerasTensorReference(element)) }
        return references
    }
}

/// What one entry of a layer's `inbound_nodes` says: the values that the call reads.
struct KerasInboundNode: Sendable {
    private(set) var inputs: [KerasTensorReference] = []

    init(_ config: KerasConfig, layer: KerasLayer) throws(ConvertError) {
        if config.isObject {
            try readArguments(config, layer: layer)
        } else {
            try readReferences(config, layer: layer)
        }
    }

    /// Keras 3: `{"args": [tensor or list of tensors, ...], "kwargs": {...}}`.
    private mutating func readArguments(_ config: KerasConfig, layer: KerasLayer) throws(ConvertError) {
        for argument in try config.member("args").elements {
            if argument.isArray {
                for element in try argument.elements { inputs.append(try Self.tensor(element)) }
            } else {
                inputs.append(try Self.tensor(argument))
            }
        }
        if let arguments = try config.optional("kwargs") { try Self.check(arguments, layer: layer) }
    }

    private static func tensor(_ config: KerasConfig) throws(ConvertError) -> KerasTensorReference {
        try KerasTensorReference(config.member("config").member("keras_history"))
    }

    /// Keras 2: `[["layer", call, output, {arguments}], ...]`.
    private mutating func readReferences(_ config: KerasConfig, layer: KerasLayer) throws(ConvertError) {
        for element in try config.elements {
            inputs.append(try KerasTensorReference(element))
            for arguments in try element.elements.dropFirst(3) { try Self.check(arguments, layer: layer) }
        }
    }

    /// Checks that no argument changes what the layer computes at inference.
    private static func check(_ arguments: KerasConfig, layer: KerasLayer) throws(ConvertError) {
        for (name, argument) in try arguments.members where !argument.isNull {
            guard name == "training", argument.text == "false" else {
                throw .unsupportedArgument(
                    file: layer.file, layer.identity, argument: name, value: argument.text)
            }
        }
    }
}
