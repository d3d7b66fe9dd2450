import NeedletailGraph

extension KerasLayers {
    /// `BatchNormalization` with its moving statistics, over the last axis; ones and zeros stand in for a gamma and a
    /// beta that the layer does not have.
    static func batchNormalization(
        _ layer: KerasLayer, _ inputs: [ValueInfo], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [KerasOperation] {
        let input = try layer.onlyInput(inputs)
        try checkAxis(layer, rank: input.type.shape.count)
        if let renorm = try layer.config.optional("renorm"), try renorm.bool {
            throw layer.unsupported("renorm", value: "true", supported: "false")
        }
        let epsilon = try layer.config.member("epsilon")
        guard try epsilon.double >= 0 else {
            throw layer.unsupported("epsilon", value: epsilon.text, supported: "a number of at least 0")
        }
        let shape = [input.columnCount]
        var expected: [KerasWeight] = []
        var absent: [(weight: KerasWeight, value: Float)] = []
        for (option, name, value) in [("scale", "gamma", Float(1)), ("center", "beta", 0)] {
            if try layer.config.member(option).bool {
                expected.append(KerasWeight(name, shape))
            } else {
                absent.append((KerasWeight(name, shape), value))
            }
        }
        expected += [KerasWeight("moving_mean", shape), KerasWeight("moving_variance", shape)]
        try builder.load(expected, of: layer)
        for (weight, value) in absent { try builder.fill(weight, with: value, of: layer) }
        let names = builder.constants(["gamma", "beta", "moving_mean", "moving_variance"], of: layer)
        return [KerasOperation(op: BatchNorm(epsilon: try epsilon.double), constants: names)]
    }

    /// Checks that the layer normalizes by the last axis: Keras 2 writes a list of axes, Keras 3 a number.
    private static func checkAxis(_ layer: KerasLayer, rank: Int) throws(ConvertError) {
        let axis = try layer.config.member("axis")
        var axes = [axis]
        if axis.isArray { axes = try axis.elements }
        guard axes.count == 1, [-1, rank - 1].contains(try axes[0].integer(in: Int.min...Int.max)) else {
            throw layer.unsupported("axis", value: axis.text, supported: "the last axis (-1 or \(rank - 1))")
        }
    }
}
