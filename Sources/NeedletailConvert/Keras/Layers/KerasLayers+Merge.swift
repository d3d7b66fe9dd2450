import NeedletailFormat
import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `Add`.
    static func add(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try merged(.add, layer, inputs, &builder)
    }

    /// `Multiply`.
    static func multiply(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try merged(.multiply, layer, inputs, &builder)
    }

    /// `Maximum`.
    static func maximum(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try merged(.maximum, layer, inputs, &builder)
    }

    /// `Minimum`.
    static func minimum(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try merged(.minimum, layer, inputs, &builder)
    }

    /// `Subtract`, of two values.
    static func subtract(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.check(inputs, count: 2)
        return try merged(.subtract, layer, inputs, &builder)
    }

    /// `Average`: the sum by the number of values.
    static func average(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let sum = try merged(.add, layer, inputs, &builder)
        return try builder.binary(.divide, sum, Float(inputs.count))
    }

    /// `function` of the first two values, of that and the third, and so on; those of fewer dimensions get some behind the
    /// batch.
    private static func merged(
        _ function: BinaryFunction, _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        guard inputs.count >= 2 else {
            throw .wrongInputCount(file: layer.file, layer.identity, expected: 2, actual: inputs.count)
        }
        try layer.checkFloat(inputs)
        let rank = inputs.map(\.rank).max() ?? 0
        var result: KerasValue?
        for input in inputs {
            var value = try builder.float(input)
            if value.rank < rank {
                value = try builder.node(ExpandDimensions(axes: Array(1...rank - value.rank)), value)
            }
            if let known = result { value = try builder.binary(function, known, value) }
            result = value
        }
        return result ?? inputs[0]
    }

    /// `Concatenate` along an axis behind the batch.
    static func concatenate(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        guard let first = inputs.first else {
            throw .wrongInputCount(file: layer.file, layer.identity, expected: 2, actual: 0)
        }
        let axis = try layer.dimension(try layer.config.member("axis"), of: first)
        return try concatenated(layer, inputs, axis, &builder)
    }

    /// Values of one type behind each other: where types differ, as f32. Complexity: O(values).
    static func concatenated(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ axis: Int, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        var values = inputs
        if Set(values.map(\.type.dtype)).count > 1 {
            try layer.checkFloat(inputs)
            for index in values.indices { values[index] = try builder.float(values[index]) }
        }
        // An op takes 64 values: of more, 64 each are joined first.
        while values.count > 1 {
            var joined: [KerasValue] = []
            for start in stride(from: 0, to: values.count, by: ModelLimit.values) {
                let part = Array(values[start..<min(start + ModelLimit.values, values.count)])
                joined.append(part.count == 1 ? part[0] : try builder.all(Concat(axis: axis), part)[0])
            }
            values = joined
        }
        return values[0]
    }

    /// `Dot`: the sums of products along an axis of each of two values, of unit vectors where `normalize` is set.
    static func dot(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.check(inputs, count: 2)
        try layer.checkFloat(inputs)
        var values = [try builder.float(inputs[0]), try builder.float(inputs[1])]
        let axes = try layer.config.member("axes")
        let places = axes.isArray ? try axes.elements : [axes, axes]
        guard places.count == 2 else {
            throw layer.unsupported("axes", value: axes.text, supported: "one axis, or two")
        }
        let isNormalized = try layer.config.member("normalize").bool
        // Keras 3 takes no length for less than 1e-7.
        let least = isNormalized ? try leastSquare(layer, sinceKeras3: 1e-14) : 0
        for index in 0..<2 {
            let axis = try layer.dimension(places[index], of: values[index], option: "axes")
            if isNormalized { values[index] = try unit(values[index], [axis], least, &builder) }
            // The axis last in the first value, and behind the batch in the second.
            var order = (0..<values[index].rank).filter { $0 != axis }
            order.insert(axis, at: index == 0 ? order.count : 1)
            values[index] = try builder.transpose(values[index], order)
        }
        let (a, b) = (values[0], values[1])
        let rows = Array(a.type.shape.dropFirst().dropLast())
        let columns = Array(b.type.shape.dropFirst(2))
        let isPlain = rows.count == 1 && columns.count == 1
        if !isPlain {
            for (value, dimensions) in [(a, 1..<a.rank), (b, 1..<b.rank)] {
                for dimension in dimensions { _ = try layer.size(dimension, of: value) }
            }
        }
        let depth = a.columnCount
        let left = rows.count == 1 ? a : try builder.reshape(a, [0, rows.reduce(1, *), depth])
        let right =
            columns.count == 1 ? b : try builder.reshape(b, [0, b.type.shape[1], columns.reduce(1, *)])
        let product = try builder.node(MatMul(), left, right)
        let shape = rows + columns
        return isPlain ? product : try builder.reshape(product, [0] + (shape.isEmpty ? [1] : shape))
    }
}
