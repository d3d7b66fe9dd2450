/// A reference to what a layer gives in one of its calls, as Keras writes it: `["layer", call, output]`.
struct KerasTensorReference: Sendable {
    let layer: String
    let call: Int
    let output: Int

    /// Such as `"dense", call 0`.
    var text: String { "\(quoted(layer)), call \(call)" + (output == 0 ? "" : ", output \(output)") }

    /// Reads a reference; behind its three elements Keras 2 may write the call's arguments.
    init(_ config: KerasConfig) throws(ConvertError) {
        layer = try config.element(0).string
        call = try config.element(1).integer(in: 0...Int.max)
        output = try config.element(2).integer(in: 0...Int.max)
    }

    /// One reference, or a list of them: Keras 3 writes a single one without a list around it.
    static func list(_ config: KerasConfig) throws(ConvertError) -> [KerasTensorReference] {
        if try config.elements.first?.isString == true { return [try KerasTensorReference(config)] }
        var references: [KerasTensorReference] = []
        for element in try config.elements { references.append(try KerasTensorReference(element)) }
        return references
    }
}

extension KerasLayer {
    /// The error for a layer whose value depends on a mask.
    func usesMask() -> ConvertError {
        unsupported(
            "a mask on its input", value: "of Embedding or Masking",
            supported: "none here: build the layers with mask_zero=False, and give the call what it needs to know")
    }

    /// Whether the layer is one of those that prepare images: most change them at random in training, the others do the same then.
    fileprivate var preparesImages: Bool {
        className.hasPrefix("Random")
            || ["AugMix", "CenterCrop", "CutMix", "MixUp", "RandAugment", "Resizing"].contains(className)
    }
}

extension KerasConfig {
    /// Whether the object here says that it is of the class `name`.
    func isInstance(of name: String) throws(ConvertError) -> Bool {
        guard let className = try optional("class_name"), className.isString else { return false }
        return try className.string == name
    }

    /// Whether the value is null, or a list of such.
    fileprivate var isNothing: Bool {
        get throws(ConvertError) {
            guard isArray else { return isNull }
            for element in try elements where !element.isNull { return false }
            return true
        }
    }
}

/// What a call is given in one place.
enum KerasArgument: Sendable {
    /// A tensor: its place among those that the call reads.
    case tensor(Int)
    case list([KerasArgument])
    /// Anything else.
    case value(KerasConfig)
}

/// What one entry of a layer's `inbound_nodes` says: what the call is given.
struct KerasArguments: Sendable {
    private(set) var positional: [KerasArgument] = []
    private(set) var named: [String: KerasArgument] = [:]
    /// The tensors that the call reads, in the order of the text.
    private(set) var references: [KerasTensorReference] = []

    /// Tensors alone, one behind the other.
    init(tensorCount: Int) {
        positional = (0..<tensorCount).map { .tensor($0) }
    }

    init(_ config: KerasConfig, layer: KerasLayer) throws(ConvertError) {
        if config.isObject {
            // Keras 3: `{"args": [tensor or list of tensors, ...], "kwargs": {...}}`.
            for argument in try config.member("args").elements { positional.append(try read(argument)) }
            if let arguments = try config.optional("kwargs") {
                for (name, argument) in try arguments.members {
                    // Keras 3 writes which value the mask is, also where the layer hands it on.
                    if name == "mask", let mask = try KerasLayerTable.mask(of: layer), mask != .follows {
                        if mask == .uses, !(try argument.isNothing) { throw layer.usesMask() }
                    } else {
                        named[name] = try read(argument)
                    }
                }
            }
        } else if layer.isOperation, try config.elements.first?.isString == true {
            // A function of Keras 2: `["layer", call, output, {arguments}]`.
            try readReference(config)
        } else {
            // Keras 2: `[["layer", call, output, {arguments}], ...]`.
            let elements = try config.elements
            for element in elements { try readReference(element) }
            // A function's list is its first argument.
            if layer.isOperation { positional = [.list(positional)] }
        }
        guard !layer.isOperation else { return }
        if let call = KerasLayerTable.entry(of: layer)?.call {
            try call.signature.check(self, of: layer)
        } else {
            try check(layer)
        }
    }

    private mutating func readReference(_ config: KerasConfig) throws(ConvertError) {
        let elements = try config.elements
        if elements.count >= 3, elements[0].isString, try elements[0].string == "_CONSTANT_VALUE" {
            positional.append(.value(elements[2]))
        } else {
            positional.append(try tensor(config))
        }
        for arguments in elements.dropFirst(3) {
            for (name, argument) in try arguments.members { named[name] = try read(argument) }
        }
    }

    private mutating func tensor(_ config: KerasConfig) throws(ConvertError) -> KerasArgument {
        references.append(try KerasTensorReference(config))
        return .tensor(references.count - 1)
    }

    /// A tensor of Keras 3, a reference of Keras 2, a list with one of them, or a value.
    private mutating func read(_ config: KerasConfig, depth: Int = 0) throws(ConvertError) -> KerasArgument {
        if config.isObject, try config.isInstance(of: "__keras_tensor__") {
            return try tensor(config.member("config").member("keras_history"))
        }
        guard config.isArray, depth < 4 else { return .value(config) }
        let elements = try config.elements
        if elements.count == 3, elements[0].isString, !elements[1].isString, !elements[1].isArray {
            return try tensor(config)
        }
        let count = references.count
        var list: [KerasArgument] = []
        for element in elements { list.append(try read(element, depth: depth + 1)) }
        // A list without tensors is a value like others.
        return references.count > count ? .list(list) : .value(config)
    }

    /// Checks that a layer is given tensors, and nothing that changes what it computes at inference.
    private func check(_ layer: KerasLayer) throws(ConvertError) {
        func refuse(_ argument: KerasArgument, _ name: String) throws(ConvertError) {
            switch argument {
            case .tensor, .list:
                throw .unsupportedArgument(file: layer.file, layer.identity, argument: name, value: "a tensor")
            case .value(let config):
                guard !(try config.isNothing) else { return }
                // Keras 3 writes the default of layers that prepare images, and does not follow it at inference.
                let isDefault = layer.preparesImages && layer.kerasMajor.map { $0 >= 3 } == true
                guard name != "training" || !config.isFalse && !isDefault else { return }
                throw .unsupportedArgument(file: layer.file, layer.identity, argument: name, value: config.text)
            }
        }
        for (index, argument) in positional.enumerated() {
            if case .value = argument { try refuse(argument, "argument \(index)") }
        }
        for (name, argument) in named.sorted(by: { $0.key < $1.key }) { try refuse(argument, name) }
    }
}
