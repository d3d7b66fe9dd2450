import NeedletailGraph
import NeedletailTensor

/// A function on symbolic values and what it is given: an operation of Keras 3, whose options are its configuration, or one of
/// TensorFlow's in Keras 2, whose options are named arguments.
struct KerasOperationCall {
    let layer: KerasLayer
    private let signature: KerasSignature
    private let arguments: KerasArguments
    private let values: [KerasValue]
    /// Which of the layer's calls it is.
    private let number: Int

    /// - Throws: `ConvertError.unsupportedOption` for what `signature` does not list.
    init(
        _ layer: KerasLayer, _ signature: KerasSignature, _ arguments: KerasArguments, _ values: [KerasValue],
        number: Int
    ) throws(ConvertError) {
        self.layer = layer
        self.signature = signature
        self.arguments = arguments
        self.values = values
        self.number = number
        try signature.check(arguments, of: layer)
    }

    /// The operand at place `index`, by place or by one of its names. Precondition: the signature has it.
    private func argument(_ index: Int) -> KerasArgument? {
        if index < arguments.positional.count { return arguments.positional[index] }
        for name in signature.operands[index] {
            if let argument = arguments.named[name] { return argument }
        }
        return nil
    }

    /// Whether there is an operand at place `index`. Precondition: the signature has it.
    func hasOperand(_ index: Int) -> Bool {
        switch argument(index) {
        case nil: false
        case .value(let config): !config.isNull
        case .tensor, .list: true
        }
    }

    /// The operand at place `index`: a value, or numbers as a constant.
    func operand(_ index: Int, in builder: inout KerasGraphBuilder) throws(ConvertError) -> KerasValue {
        switch argument(index) {
        case .tensor(let place): return values[place]
        case .value(let config): return try constant(config, index, &builder)
        case .list, nil: throw refusal(index, "missing, or a list")
        }
    }

    /// The values of the list that is the only operand.
    func list() throws(ConvertError) -> [KerasValue] {
        guard case .list(let list)? = argument(0) else { throw refusal(0, "not a list of values") }
        var result: [KerasValue] = []
        for argument in list {
            guard case .tensor(let place) = argument else { throw refusal(0, "not a list of values") }
            result.append(values[place])
        }
        return result
    }

    private func refusal(_ index: Int, _ value: String) -> ConvertError {
        layer.unsupported("argument \(index)", value: value, supported: "values, a number, or a list of numbers")
    }

    /// Numbers: one, or a list of numbers, or a tensor that Keras wrote out.
    private func constant(
        _ config: KerasConfig, _ index: Int, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        if config.isObject {
            return try constant(try config.member("config").member("value"), index, &builder)
        }
        func number(_ config: KerasConfig) throws(ConvertError) -> Float {
            guard config.isNumber else { throw refusal(index, config.text) }
            return try finite(config, "argument \(index)")
        }
        guard config.isArray else { return builder.scalar(try number(config)) }
        let elements = try config.elements
        // Each call of a layer has constants of its own.
        let name = self.number == 0 ? "operand\(index)" : "operand\(index).\(self.number + 1)"
        return try builder.constant(name, [elements.count], of: layer) { _ throws(ConvertError) in
            var numbers: [Float] = []
            for element in elements { numbers.append(try number(element)) }
            return numbers
        }
    }

    /// A number as the f32 that Keras computes with.
    private func finite(_ config: KerasConfig, _ option: String) throws(ConvertError) -> Float {
        let value = Float(try config.double)
        guard value.isFinite else { throw layer.unsupported(option, value: config.text, supported: "a number of f32") }
        return value
    }

    /// An option by one of its names: a named argument, or of the configuration; nil where it is absent or null.
    /// Precondition: the signature has it.
    func option(_ names: String...) throws(ConvertError) -> KerasConfig? { try option(names) }

    private func option(_ names: [String]) throws(ConvertError) -> KerasConfig? {
        for name in names {
            assert(signature.options.contains(name), "\(name) is no option of the signature")
            if case .value(let config)? = arguments.named[name], !config.isNull { return config }
            if layer.isOperation, !layer.isTensorFlow, let config = try layer.config.optional(name) { return config }
        }
        return nil
    }

    /// An option that is a number of f32; nil where it is absent or null.
    func number(_ names: String...) throws(ConvertError) -> Float? {
        guard let config = try option(names) else { return nil }
        return try finite(config, names[0])
    }

    /// The operand at place `index` that is no tensor; nil where it is one.
    func value(_ index: Int) -> KerasConfig? {
        guard case .value(let config)? = argument(index) else { return nil }
        return config
    }

    /// The dimensions of `x` that the option `axis` names, rising; refused where it is absent, which stands for all of them
    /// and so for the batch too.
    func axes(of x: KerasValue) throws(ConvertError) -> [Int] {
        guard let axis = try option("axis") else {
            throw layer.unsupported(
                "axis", value: "null, which adds the rows of a batch up", supported: "axes behind the batch")
        }
        return try layer.dimensions(axis, of: x)
    }
}
