import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// The layer's `activation`; nil where it has none.
    static func activationFunction(_ layer: KerasLayer) throws(ConvertError) -> KerasActivations.Function? {
        guard let activation = try layer.config.optional("activation") else { return nil }
        // A function of the user's may have the name of one of Keras's, which is written as a plain name.
        let function = activation.isObject ? nil : KerasActivations.function(named: try activation.string)
        guard let function else {
            throw layer.unsupported(
                "activation", value: try activationName(activation),
                supported: KerasActivations.names.joined(separator: ", "))
        }
        return function
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
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        guard let function = try activationFunction(layer) else { return x }
        return try function(layer, x, &builder)
    }

    /// `ReLU`: `x` above the threshold and up to the largest value; below, `negative_slope` times what is missing.
    static func reLU(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.checkFloat(inputs)
        let x = try builder.float(try layer.onlyInput(inputs))
        let slope = try layer.number("negative_slope", absent: 0)
        let threshold = try layer.number("threshold", absent: 0)
        let largest = try layer.config.optional("max_value") == nil ? nil : try layer.number("max_value")
        var result: KerasValue
        switch (threshold, largest) {
        case (0, nil):
            return slope == 0 ? try builder.unary(.relu, x) : try builder.unary(.leakyRelu, x, [slope])
        case (0, 6): result = try builder.unary(.relu6, x)
        case (0, let largest?): result = try builder.unary(.clip, x, [0, largest])
        default:
            result = try above(threshold, x, &builder)
            if let largest { result = try builder.unary(.clip, result, [0, largest]) }
        }
        guard slope != 0 else { return result }
        let missing = try builder.unary(.relu, try builder.binary(.subtract, builder.scalar(threshold), x))
        return try builder.binary(.subtract, result, try builder.binary(.multiply, missing, slope))
    }

    /// `x` where it is above `threshold`, else 0.
    private static func above(
        _ threshold: Float, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let isAbove = try builder.node(Compare(.greater), x, builder.scalar(threshold))
        return try builder.node(Where(), isAbove, x, builder.scalar(0))
    }

    /// `ThresholdedReLU` of Keras 2.
    static func thresholdedReLU(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        return try above(try layer.number("theta"), x, &builder)
    }

    /// `LeakyReLU`, whose slope Keras 2 calls `alpha`.
    static func leakyReLU(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        let option = try layer.config.optional("negative_slope") == nil ? "alpha" : "negative_slope"
        return try builder.unary(.leakyRelu, x, [try layer.number(option)])
    }

    /// `PReLU`: a slope for each element behind the batch, but one along the `shared_axes`.
    static func pReLU(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        var shared: [Int] = []
        if let axes = try layer.config.optional("shared_axes"), try !axes.list.isEmpty {
            shared = try layer.dimensions(axes, of: x, option: "shared_axes")
        }
        var shape: [Int] = []
        for dimension in 1..<x.rank { shape.append(shared.contains(dimension) ? 1 : try layer.size(dimension, of: x)) }
        return try builder.binary(.prelu, x, try builder.load([KerasWeight("alpha", shape)], of: layer)[0])
    }

    /// `ELU`.
    static func elu(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        return try builder.unary(.elu, x, [try layer.number("alpha")])
    }

    /// `Softmax` over an axis or several at once.
    static func softmax(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        let axes = try layer.dimensions(try layer.config.member("axis"), of: x)
        guard axes.count > 1 else { return try builder.node(Softmax(axis: axes[0]), x) }
        let largest = try builder.node(Reduce(.maximum, axes: axes, keepDimensions: true), x)
        let powers = try builder.unary(.exp, try builder.binary(.subtract, x, largest))
        let sum = try builder.node(Reduce(.sum, axes: axes, keepDimensions: true), powers)
        return try builder.binary(.divide, powers, sum)
    }

    /// Layers that do nothing at inference: noise, dropout and augmentation, and whatever else gives back what it is given.
    ///
    /// All become `dropout`, the op that the passes over a graph remove, or `identity` where it is no f32.
    static func inert(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.onlyInput(inputs)
    }
}
