import NeedletailGraph

extension KerasLayers {
    /// `GlobalAveragePooling1D`, `2D` and `3D`.
    static func globalAveragePooling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try globalPooling(.mean, layer, inputs, &builder)
    }

    /// `GlobalMaxPooling1D`, `2D` and `3D`.
    static func globalMaxPooling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try globalPooling(.maximum, layer, inputs, &builder)
    }

    private static func globalPooling(
        _ reduction: Reduction, _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        // Since Keras 3, the mean of integers is no integer.
        if reduction != .mean || layer.kerasMajor.map({ $0 < 3 }) != false { try layer.checkFloat(inputs) }
        let x = try builder.float(try layer.onlyInput(inputs))
        let keeps = try layer.config.optional("keepdims")?.bool ?? false
        return try builder.node(Reduce(reduction, axes: try spatial(layer, x), keepDimensions: keeps), x)
    }

    /// `AveragePooling1D`, `2D` and `3D`.
    static func averagePooling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try pooling(.mean, layer, inputs, &builder)
    }

    /// `MaxPooling1D`, `2D` and `3D`.
    static func maxPooling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try pooling(.maximum, layer, inputs, &builder)
    }

    /// Pooling of windows that do not overlap and do not reach over the edge, as a reduction: each dimension is taken apart
    /// into windows and places within them.
    private static func pooling(
        _ reduction: Reduction, _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.checkFloat(inputs)
        var x = try builder.float(try layer.onlyInput(inputs))
        let axes = try spatial(layer, x)
        let sizes = try counts(layer, "pool_size", axes.count)
        let strides = try layer.config.optional("strides") == nil ? sizes : try counts(layer, "strides", axes.count)
        let padding = try layer.config.member("padding").string
        var windows: [Int] = []
        var ends: [Int] = []
        for (axis, (size, stride)) in zip(axes, zip(sizes, strides)) {
            let extent = try layer.size(axis, of: x)
            let count = padding == "same" ? (extent - 1) / stride + 1 : extent < size ? 0 : (extent - size) / stride + 1
            let isFitting = padding == "valid" || padding == "same" && extent % size == 0 && stride == size
            guard isFitting, count > 0, count == 1 || stride == size else {
                throw layer.unsupported(
                    "pool_size", value: "\(size) with strides \(stride) and padding \(shown(padding)) over \(extent)",
                    supported: "windows beside each other inside the value, or one")
            }
            windows.append(count)
            ends.append(count * size)
        }
        if zip(axes, ends).contains(where: { x.type.shape[$0] != $1 }) {
            let ones = axes.map { _ in 1 }
            x = try builder.node(Slice(axes: axes, starts: axes.map { _ in 0 }, ends: ends, steps: ones), x)
        }
        if windows.allSatisfy({ $0 == 1 }) {
            return try builder.node(Reduce(reduction, axes: axes, keepDimensions: true), x)
        }
        var shape: [Int] = []
        var reduced: [Int] = []
        for dimension in 0..<x.rank {
            if let place = axes.firstIndex(of: dimension) {
                shape += [windows[place], sizes[place]]
                reduced.append(shape.count - 1)
            } else {
                shape.append(dimension == 0 ? 0 : try layer.size(dimension, of: x))
            }
        }
        return try builder.node(Reduce(reduction, axes: reduced), try builder.reshape(x, shape))
    }

    /// A number for each dimension, from one or a list.
    private static func counts(_ layer: KerasLayer, _ option: String, _ count: Int) throws(ConvertError) -> [Int] {
        let config = try layer.config.member(option)
        var numbers: [Int] = []
        for number in try config.list {
            numbers.append(try number.integer(in: 1...(1 << 40)))
        }
        if numbers.count == 1 { return [Int](repeating: numbers[0], count: count) }
        guard numbers.count == count else {
            throw layer.unsupported(option, value: config.text, supported: "\(count) numbers")
        }
        return numbers
    }
}
