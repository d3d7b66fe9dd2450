import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `Dense`: a product with the kernel, the bias (zeros where the layer has none), then the activation.
    static func dense(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        let columns = try layer.size(x.rank - 1, of: x)
        let units = try layer.config.member("units").integer(in: 1...Int.max)
        try layer.checkAbsent("quantization_config")
        try layer.checkAbsent("lora_rank")
        let activation = try activationFunction(layer)
        let hasBias = try layer.config.member("use_bias").bool
        var expected = [KerasWeight("kernel", [columns, units])]
        if hasBias { expected.append(KerasWeight("bias", [units])) }
        var weights = try builder.load(expected, of: layer)
        if !hasBias { weights.append(try builder.fill(KerasWeight("bias", [units]), with: 0, of: layer)) }
        let sums = try builder.node(Dense(), x, weights[0], weights[1])
        return try activation?(layer, sums, &builder) ?? sums
    }

    /// `Embedding`: rows of a table; numbers that are neither i32 nor i64 are cut to i32 first.
    static func embedding(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        var x = try layer.onlyInput(inputs)
        try layer.checkAbsent("quantization_config")
        try layer.checkAbsent("lora_rank")
        let count = try layer.config.member("input_dim").integer(in: 1...Int.max)
        let columns = try layer.config.member("output_dim").integer(in: 1...Int.max)
        let table = try builder.load([KerasWeight("embeddings", [count, columns])], of: layer)[0]
        if ![.i32, .i64].contains(x.type.dtype) { x = try builder.node(Cast(to: .i32), x) }
        return try builder.node(Embedding(), x, table)
    }

    /// `Masking`, where the mask does not change values: those that are `mask_value` would become 0.
    static func masking(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let value = try layer.config.member("mask_value")
        guard try value.double == 0 else { throw layer.unsupported("mask_value", value: value.text, supported: "0") }
        return try layer.onlyInput(inputs)
    }

    /// `Lambda` holds a function of Python, which nothing but Python runs.
    static func lambda(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        throw layer.unsupported(
            "function", value: "written in Python", supported: "layers of Keras, and operators such as x + y")
    }

    /// `TimeDistributed` of a layer that treats the dimension behind the batch as it treats rows.
    static func timeDistributed(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        func refusal(_ className: String) -> ConvertError {
            layer.unsupported(
                "layer", value: shown(className),
                supported: distributed.sorted().joined(separator: ", ") + ", on rows of rows")
        }
        let className = try layer.config.member("layer").member("class_name").string
        guard x.rank >= 3, distributed.contains(className) else { throw refusal(className) }
        let inner = try KerasLayer(wrappedBy: layer)
        guard let entry = KerasLayerTable.entry(of: inner) else { throw refusal(inner.identity.className) }
        try inner.checkDType()
        if inner.className == "Flatten" {
            guard try !inner.areChannelsFirst() || x.rank <= 3 else {
                throw layer.unsupported("layer", value: "Flatten, channels_first", supported: "channels_last")
            }
            return x.rank == 3 ? x : try builder.node(Flatten(axis: 2), x)
        }
        return try entry.function(inner, inputs, &builder)
    }

    /// The layers that TimeDistributed may apply: they work on the last dimension, or on dimensions that they name.
    private static let distributed: Set<String> = [
        "Activation", "AlphaDropout", "BatchNormalization", "Dense", "Dropout", "ELU", "Flatten", "GaussianDropout",
        "GaussianNoise", "Identity", "LayerNormalization", "LeakyReLU", "ReLU", "Softmax", "UnitNormalization",
    ]
}

extension KerasLayer {
    /// Whether the layer hands a mask on with its value.
    func makesMask() throws(ConvertError) -> Bool {
        className == "Masking" ? true : try config.optional("mask_zero")?.bool ?? false
    }
}
