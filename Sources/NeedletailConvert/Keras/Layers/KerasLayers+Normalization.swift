import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `BatchNormalization` with its moving statistics, over any axis; ones and zeros stand in for a gamma and a beta that the
    /// layer does not have.
    static func batchNormalization(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        // Keras 2 writes a list of axes, Keras 3 a number.
        let axis = try layer.config.member("axis")
        let axes = try layer.dimensions(axis, of: x)
        guard axes.count == 1 else { throw layer.unsupported("axis", value: axis.text, supported: "one axis") }
        try layer.checkFalse("renorm")
        let epsilon = try layer.epsilon()
        let shape = [try layer.size(axes[0], of: x)]
        let (own, gamma, beta) = try scaleAndCenter(layer, shape)
        let statistics = [KerasWeight("moving_mean", shape), KerasWeight("moving_variance", shape)]
        let weights = try builder.load(own + statistics, of: layer)
        let all = try parameters(layer, shape, own, weights, gamma, beta, &builder)
        return try builder.withLast(axes, of: x) { builder, x throws(ConvertError) in
            try builder.all(BatchNorm(epsilon: epsilon), [x] + all + weights.suffix(2))[0]
        }
    }

    /// The weights gamma and beta as far as the layer has them; one that takes no mean off has gamma alone.
    private static func scaleAndCenter(
        _ layer: KerasLayer, _ shape: [Int], scalesOnly: Bool = false
    ) throws(ConvertError) -> (own: [KerasWeight], gamma: Bool, beta: Bool) {
        let (gamma, beta) = (try layer.config.member("scale").bool, try layer.config.member("center").bool)
        let (hasGamma, hasBeta) = scalesOnly ? (true, false) : (gamma, beta)
        return (
            (hasGamma ? [KerasWeight("gamma", shape)] : []) + (hasBeta ? [KerasWeight("beta", shape)] : []), hasGamma,
            hasBeta
        )
    }

    /// Gamma and beta: those that were loaded, or ones and zeros.
    private static func parameters(
        _ layer: KerasLayer, _ shape: [Int], _ own: [KerasWeight], _ loaded: [KerasValue], _ gamma: Bool, _ beta: Bool,
        _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [KerasValue] {
        var loaded = loaded[...]
        var result: [KerasValue] = []
        for (name, isOwn, value) in [("gamma", gamma, Float(1)), ("beta", beta, 0)] {
            if isOwn, let first = loaded.popFirst() {
                result.append(first)
            } else {
                result.append(try builder.fill(KerasWeight(name, shape), with: value, of: layer))
            }
        }
        return result
    }

    /// `LayerNormalization` over one axis or several; those that are not last are brought there and back.
    static func layerNormalization(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        // Keras 3 cuts what comes of integers to integers.
        if layer.kerasMajor.map({ $0 < 3 }) != true { try layer.checkFloat(inputs) }
        let x = try builder.float(try layer.onlyInput(inputs))
        let axes = try layer.dimensions(try layer.config.member("axis"), of: x)
        let epsilon = try layer.epsilon()
        var shape: [Int] = []
        for axis in axes { shape.append(try layer.size(axis, of: x)) }
        let scalesOnly = try layer.config.optional("rms_scaling")?.bool ?? false
        let (own, gamma, beta) = try scaleAndCenter(layer, shape, scalesOnly: scalesOnly)
        let loaded = try builder.load(own, of: layer)
        let weights = try parameters(layer, shape, own, loaded, gamma, beta, &builder)
        return try builder.withLast(axes, of: x) { builder, x throws(ConvertError) in
            guard scalesOnly else {
                return try builder.all(LayerNorm(dimensions: axes.count, epsilon: epsilon), [x] + weights)[0]
            }
            // x / √(variance + epsilon) · gamma: Keras takes no mean off, and leaves beta out.
            let places = (1...axes.count).map { -$0 }
            let variance = try builder.node(ReduceVariance(axes: places, keepDimensions: true, ddof: 0), x)
            let inverse = try builder.unary(.rsqrt, try builder.binary(.add, variance, Float(epsilon)))
            return try builder.binary(.multiply, try builder.binary(.multiply, x, inverse), weights[0])
        }
    }

    /// `RMSNormalization` over one axis or several that are last.
    static func rmsNormalization(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.checkFloat(inputs)
        let x = try builder.float(try layer.onlyInput(inputs))
        let axis = try layer.config.member("axis")
        let axes = try layer.dimensions(axis, of: x)
        guard axes == Array(x.rank - axes.count..<x.rank) else {
            throw layer.unsupported("axis", value: axis.text, supported: "the last axis, or the last ones")
        }
        let epsilon = try layer.epsilon()
        var shape: [Int] = []
        for axis in axes { shape.append(try layer.size(axis, of: x)) }
        let scale = try builder.load([KerasWeight("scale", shape)], of: layer)[0]
        return try builder.node(RMSNorm(dimensions: axes.count, epsilon: epsilon), x, scale)
    }

    /// `GroupNormalization` over groups of the channels along any axis; -1 group is one for each channel.
    static func groupNormalization(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.checkFloat(inputs)
        let x = try builder.float(try layer.onlyInput(inputs))
        let axis = try layer.dimension(try layer.config.member("axis"), of: x)
        let channels = try layer.size(axis, of: x)
        let groups = try layer.config.member("groups")
        let count = try groups.integer(in: -1...Int.max)
        guard count != 0, channels % (count == -1 ? 1 : count) == 0 else {
            throw layer.unsupported("groups", value: groups.text, supported: "a divisor of \(channels), or -1")
        }
        let epsilon = try layer.epsilon()
        let (own, gamma, beta) = try scaleAndCenter(layer, [channels])
        let loaded = try builder.load(own, of: layer)
        let weights = try parameters(layer, [channels], own, loaded, gamma, beta, &builder)
        return try builder.withLast([axis], of: x) { builder, x throws(ConvertError) in
            try builder.all(GroupNorm(groups: count == -1 ? channels : count, epsilon: epsilon), [x] + weights)[0]
        }
    }

    /// `UnitNormalization`.
    static func unitNormalization(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        // Keras 3 takes no length for less than 1e-12.
        let least = try leastSquare(layer, sinceKeras3: 1e-24)
        return try unit(x, try layer.dimensions(try layer.config.member("axis"), of: x), least, &builder)
    }

    /// The least that `Σ x²` is taken for: 1e-12 in Keras 2.
    static func leastSquare(_ layer: KerasLayer, sinceKeras3 least: Float) throws(ConvertError) -> Float {
        guard let major = layer.kerasMajor else {
            throw layer.unsupported(
                "a normalization", value: "that depends on the version of Keras",
                supported: "a file that says which version of Keras saved it")
        }
        return major < 3 ? 1e-12 : least
    }

    /// `x / √max(Σ x², least)` over `axes`.
    static func unit(
        _ x: KerasValue, _ axes: [Int], _ least: Float, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let squares = try builder.node(Reduce(.sumOfSquares, axes: axes, keepDimensions: true), x)
        let length = try builder.unary(.rsqrt, try builder.binary(.maximum, squares, least))
        return try builder.binary(.multiply, x, length)
    }

    /// `Normalization` by statistics from the configuration or from weights: `(x - mean) / max(√variance, 1e-7)`, or the other
    /// way round.
    static func normalization(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        var axes: [Int] = []
        if let axis = try layer.config.optional("axis"), try !axis.list.isEmpty {
            axes = try layer.dimensions(axis, of: x)
        }
        var shape: [Int] = []
        for axis in axes { shape.append(try layer.size(axis, of: x)) }
        // One element in each dimension that is not among the axes.
        let aligned = (1..<x.rank).map { axes.contains($0) ? x.type.shape[$0] : 1 }
        func statistic(_ option: String, _ builder: inout KerasGraphBuilder) throws(ConvertError) -> [Float] {
            if try layer.config.optional("mean") != nil, try layer.config.optional("variance") != nil {
                return try numbers(try layer.config.member(option), option, aligned, layer, &builder)
            }
            let loaded = try builder.load(
                [
                    KerasWeight("mean", shape), KerasWeight("variance", shape),
                    KerasWeight("count", [], isRead: false),
                ], of: layer)
            return builder.values(of: loaded[option == "mean" ? 0 : 1])
        }
        let mean = try builder.constant("aligned_mean", aligned, of: layer) { builder throws(ConvertError) in
            try statistic("mean", &builder)
        }
        let deviation = try builder.constant("deviation", aligned, of: layer) { builder throws(ConvertError) in
            let roots = try statistic("variance", &builder).map { max($0.squareRoot(), 1e-7) }
            guard roots.allSatisfy(\.isFinite) else {
                throw layer.unsupported("variance", value: "a negative number", supported: "numbers of at least 0")
            }
            return roots
        }
        if try layer.config.optional("invert")?.bool == true {
            return try builder.binary(.add, mean, try builder.binary(.multiply, x, deviation))
        }
        return try builder.binary(.divide, try builder.binary(.subtract, x, mean), deviation)
    }

    /// The numbers of a list, or one for all, as many as a value of `shape` has.
    private static func numbers(
        _ config: KerasConfig, _ option: String, _ shape: [Int], _ layer: KerasLayer, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> [Float] {
        // The sizes are those of a value, whose product was checked.
        let count = shape.reduce(1, *)
        var numbers: [Float] = []
        func add(_ config: KerasConfig, _ depth: Int) throws(ConvertError) {
            guard config.isArray, depth < 8 else {
                numbers.append(Float(try config.double))
                return
            }
            for element in try config.elements { try add(element, depth + 1) }
        }
        try add(config, 0)
        guard numbers.count == count || numbers.count == 1, numbers.allSatisfy(\.isFinite), count >= 0 else {
            throw layer.unsupported(option, value: config.text, supported: "one number, or \(count)")
        }
        if numbers.count == count { return numbers }
        try builder.reserve(count)
        return [Float](repeating: numbers[0], count: count)
    }

    /// `Rescaling`: `x · scale + offset`, each a number or one for each column.
    static func rescaling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        func operand(_ option: String) throws(ConvertError) -> KerasValue {
            let config = try layer.config.member(option)
            guard config.isArray else { return builder.scalar(try layer.number(option)) }
            let columns = try layer.size(x.rank - 1, of: x)
            return try builder.constant(option, [columns], of: layer) { builder throws(ConvertError) in
                try numbers(config, option, [columns], layer, &builder)
            }
        }
        let scaled = try builder.binary(.multiply, x, try operand("scale"))
        return try builder.binary(.add, scaled, try operand("offset"))
    }
}
