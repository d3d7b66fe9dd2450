import NeedletailGraph

extension KerasLayers {
    /// `Dense`: a product with the kernel, the bias (zeros where the layer has none), then the activation.
    static func dense(
        _ layer: KerasLayer, _ inputs: [ValueInfo], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [KerasOperation] {
        let columns = try layer.onlyInput(inputs).columnCount
        let units = try layer.config.member("units").integer(in: 1...Int.max)
        try layer.checkAbsent("quantization_config")
        try layer.checkAbsent("lora_rank")
        let activation = try activationOperations(layer)
        let hasBias = try layer.config.member("use_bias").bool
        var expected = [KerasWeight("kernel", [columns, units])]
        if hasBias { expected.append(KerasWeight("bias", [units])) }
        try builder.load(expected, of: layer)
        if !hasBias { try builder.fill(KerasWeight("bias", [units]), with: 0, of: layer) }
        return [KerasOperation(op: Dense(), constants: builder.constants(["kernel", "bias"], of: layer))] + activation
    }
}
