import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `GlobalAveragePooling1D`, `2D` and `3D`.
    static func globalAveragePooling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try globalPooling(.mean, layer, inputs, &builder)
    }

    /// `GlobalAveragePooling1D`: the mean of the steps that count, by the mask of the call, which Keras 3 writes, or of the value.
    static func maskedAveragePooling(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let layer = call.layer
        let input = try call.operand(0, in: &builder)
        let given = call.hasOperand(1) ? try call.operand(1, in: &builder) : nil
        guard let mask = if let given { given } else { try builder.mask(of: input, for: layer) } else {
            return try globalAveragePooling(layer, [input], &builder)
        }
        let x = try builder.float(input)
        guard x.rank == 3, mask.rank == 2, mask.type.dtype == .bool else {
            throw layer.unsupported("mask", value: mask.type.text, supported: "truth values [b, steps]")
        }
        let axis = try spatial(layer, x)[0]
        let keeps = try layer.config.optional("keepdims")?.bool ?? false
        let counts = try builder.float(try builder.node(ExpandDimensions(axes: [3 - axis]), mask))
        func sum(_ x: KerasValue, _ builder: inout KerasGraphBuilder) throws(ConvertError) -> KerasValue {
            try builder.node(Reduce(.sum, axes: [axis], keepDimensions: keeps), x)
        }
        let total = try sum(try builder.binary(.multiply, x, counts), &builder)
        return try builder.binary(.divide, total, try sum(counts, &builder))
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

    /// Pooling of the windows of images and sequences; of more dimensions as a reduction.
    private static func pooling(
        _ reduction: Reduction, _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.checkFloat(inputs)
        let x = try builder.float(try layer.onlyInput(inputs))
        let axes = try spatial(layer, x)
        let kernel = try sizes(layer, "pool_size", axes.count)
        let strides = try layer.config.optional("strides") == nil ? kernel : try sizes(layer, "strides", axes.count)
        guard axes.count <= 2 else { return try reducedPooling(reduction, layer, x, kernel, strides, &builder) }
        let window = try window(
            layer, x, axes, kernel: kernel, strides: strides, dilations: kernel.map { _ in 1 })
        // A sequence is an image of one row.
        let size = (axes.count == 1 ? [1] : []) + kernel
        let op: any Op = reduction == .mean ? MeanPool(size, window, countsPads: false) : MaxPool(size, window)
        let channels = try layer.areChannelsFirst() ? 1 : x.rank - 1
        return try builder.withLast([channels], of: x) { builder, x throws(ConvertError) in
            try builder.onImage(x) { builder, image throws(ConvertError) in try builder.node(op, image) }
        }
    }

    /// Pooling of windows that do not overlap and do not reach over the edge, as a reduction: each dimension is taken apart
    /// into windows and places within them.
    private static func reducedPooling(
        _ reduction: Reduction, _ layer: KerasLayer, _ x: KerasValue, _ sizes: [Int], _ strides: [Int],
        _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        var x = x
        let axes = try spatial(layer, x)
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
}
