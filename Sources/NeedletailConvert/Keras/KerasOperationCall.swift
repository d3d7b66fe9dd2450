import NeedletailGraph
import NeedletailTensor

/// A function on symbolic values and what it is given: an operation of Keras 3, whose options are its configuration, or one of
/// TensorFlow's in Keras 2, whose options are named arguments.
struct KerasOperationCall {
    let layer: KerasLayer
    private let arguments: KerasArguments
    private let values: [KerasValue]
    private let file: String

    init(_ layer: KerasLayer, _ arguments: KerasArguments, _ values: [KerasValue], file: String) {
        self.layer = layer
        self.arguments = arguments
        self.values = values
        self.file = file
    }

    /// The argument at place `index`, or called by one of `names`.
    private func argument(_ index: Int, _ names: [String]) -> KerasArgument? {
        if index < arguments.positional.count { return arguments.positional[index] }
        for name in names {
            if let argument = arguments.named[name] { return argument }
        }
        return nil
    }

    /// The operand at place `index`, or called by one of `names`: a value, or numbers as a constant.
    func operand(
        _ index: Int, _ names: String..., in builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        switch argument(index, names) {
        case .tensor(let place): return values[place]
        case .value(let config): return try constant(config, index, &builder)
        case .list, nil:
            throw layer.unsupported("argument \(index)", value: "missing, or a list", supported: "a value or a number")
        }
    }

    /// The values of the list at place `index`, or of all arguments from there on.
    func operands(_ index: Int) throws(ConvertError) -> [KerasValue] {
        var list = Array(arguments.positional.dropFirst(index))
        if case .list(let inner)? = list.first { list = inner }
        var result: [KerasValue] = []
        for argument in list {
            guard case .tensor(let place) = argument else {
                throw layer.unsupported("argument \(index)", value: "not a list of values", supported: "values")
            }
            result.append(values[place])
        }
        return result
    }

    /// Numbers: one, or a list of numbers, or a tensor that Keras wrote out.
    private func constant(
        _ config: KerasConfig, _ index: Int, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        if config.isObject {
            return try constant(try config.member("config").member("value"), index, &builder)
        }
        guard config.isArray else {
            let number = Float(try config.double)
            guard number.isFinite else {
                throw layer.unsupported("argument \(index)", value: config.text, supported: "a number of f32")
            }
            return builder.scalar(number)
        }
        var numbers: [Float] = []
        for element in try config.elements { numbers.append(Float(try element.double)) }
        return try builder.constant("operand\(index)", numbers, [numbers.count], of: layer)
    }

    /// An option by one of its names: an argument behind the operands, or of the configuration; nil where it is absent or null.
    func option(_ names: String...) throws(ConvertError) -> KerasConfig? {
        for name in names {
            if case .value(let config)? = arguments.named[name], !config.isNull { return config }
            if layer.className != "TFOpLambda", let config = try layer.config.optional(name) { return config }
        }
        return nil
    }

    /// The value at place `index` that is no tensor.
    func value(_ index: Int, _ name: String) throws(ConvertError) -> KerasConfig? {
        guard case .value(let config)? = argument(index, [name]) else { return nil }
        return config
    }

    /// The dimensions of `x` that the option `axis` names, rising; all behind the batch where it is absent is refused.
    func axes(of x: KerasValue) throws(ConvertError) -> [Int] {
        guard let axis = try option("axis", "axes") else {
            throw layer.unsupported(
                "axis", value: "null, which adds the rows of a batch up", supported: "axes behind the batch")
        }
        return try layer.dimensions(axis, of: x)
    }
}
