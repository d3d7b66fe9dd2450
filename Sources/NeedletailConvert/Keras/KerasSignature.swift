/// What a function on symbolic values, or a layer that is called with more than values, may be given: operands, and the options
/// that are followed.
///
/// Names are those of Keras 3 and those of TensorFlow.
struct KerasSignature: Sendable {
    /// The names of each operand.
    let operands: [[String]]
    let options: Set<String>

    init(_ operands: [String]..., options: Set<String> = []) {
        self.operands = operands
        self.options = options
    }

    static let unary = KerasSignature(["x", "features", "input"])
    static let attention = KerasSignature(
        ["query"], ["value"], ["key"], ["attention_mask"], options: ["use_causal_mask"])
    static let masked = KerasSignature(["inputs"], ["mask"])
    static let binary = KerasSignature(["x", "x1"], ["y", "x2"])
    static let reduction = KerasSignature(["x", "input_tensor"], options: ["axis", "keepdims"])
    static let cast = KerasSignature(["x"], options: ["dtype"])
    static let clip = KerasSignature(
        ["x", "t"], options: ["x_min", "x_max", "clip_value_min", "clip_value_max"])
    static let concatenate = KerasSignature(["xs", "values"], options: ["axis"])
    static let elu = KerasSignature(["x", "features"], options: ["alpha"])
    static let expandDimensions = KerasSignature(["x", "input"], options: ["axis"])
    static let gelu = KerasSignature(["x", "features"], options: ["approximate"])
    static let getItem = KerasSignature(["x", "tensor"], ["key", "slice_spec"])
    static let leakyReLU = KerasSignature(["x", "features"], options: ["negative_slope", "alpha"])
    static let matmul = KerasSignature(["x1", "a"], ["x2", "b"], options: ["transpose_a", "transpose_b"])
    static let reshape = KerasSignature(["x", "tensor"], options: ["newshape", "shape"])
    static let round = KerasSignature(["x"], options: ["decimals"])
    static let softmax = KerasSignature(["x", "logits"], options: ["axis"])
    static let squeeze = KerasSignature(["x", "input"], options: ["axis"])
    static let transpose = KerasSignature(["x", "a"], options: ["axes", "perm"])
}

extension KerasSignature {
    /// Checks that a call of `layer` is given nothing but operands, each once, and options that are followed; others may be
    /// null or false. A name does nothing.
    func check(_ arguments: KerasArguments, of layer: KerasLayer) throws(ConvertError) {
        func refusal(_ name: String, _ value: String) -> ConvertError {
            guard layer.isOperation else {
                return .unsupportedArgument(file: layer.file, layer.identity, argument: name, value: value)
            }
            let known = options.isEmpty ? "none" : options.sorted().joined(separator: ", ")
            return layer.unsupported(name, value: value, supported: "these options: \(known)")
        }
        for (index, argument) in arguments.positional.enumerated().dropFirst(operands.count) {
            guard case .value(let config) = argument, config.isNull else {
                throw refusal("argument \(index)", argument.text)
            }
        }
        for (name, argument) in arguments.named.sorted(by: { $0.key < $1.key }) where name != "name" {
            if let place = operands.firstIndex(where: { $0.contains(name) }), place >= arguments.positional.count {
                continue
            }
            guard case .value(let config) = argument, isFollowed(name, config) else {
                throw refusal(name, argument.text)
            }
        }
        // The configuration of a function of TensorFlow has no options, that of a layer has others.
        guard layer.isOperation, !layer.isTensorFlow else { return }
        for (name, config) in try layer.config.members where name != "name" {
            guard isFollowed(name, config) else { throw refusal(name, config.text) }
        }
    }

    private func isFollowed(_ name: String, _ config: KerasConfig) -> Bool {
        config.isNull || config.isFalse || options.contains(name)
    }
}

extension KerasArgument {
    /// The argument for a message.
    fileprivate var text: String {
        switch self {
        case .tensor: "a value"
        case .list: "a list of values"
        case .value(let config): config.text
        }
    }
}
