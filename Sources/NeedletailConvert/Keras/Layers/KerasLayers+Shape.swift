import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `Flatten`.
    static func flatten(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        var x = try layer.onlyInput(inputs)
        // Keras flattens with channels last in any case.
        if try layer.areChannelsFirst(), x.rank > 2 {
            x = try builder.transpose(x, [0] + Array(2..<x.rank) + [1])
        }
        return x.rank == 2 ? x : try builder.node(Flatten(axis: 1), x)
    }

    /// `Reshape`.
    static func reshape(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let target = try layer.config.member("target_shape")
        var shape = [0]
        for size in try target.elements { shape.append(size.isNull ? -1 : try size.integer(in: -1...(1 << 40))) }
        guard !shape.dropFirst().contains(0) else {
            throw layer.unsupported("target_shape", value: target.text, supported: "sizes of at least 1, and one -1")
        }
        return try builder.reshape(try layer.onlyInput(inputs), shape)
    }

    /// `Permute`, which counts from 1 behind the batch.
    static func permute(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        var order = [0]
        for dimension in try layer.config.member("dims").elements { order.append(try dimension.integer(in: 1...8)) }
        return try builder.node(Transpose(permutation: order), x)
    }

    /// `RepeatVector`.
    static func repeatVector(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        let count = try layer.config.member("n").integer(in: 1...(1 << 40))
        guard x.rank == 2 else {
            throw layer.unsupported("input shape", value: x.type.text, supported: "rows of vectors")
        }
        return try builder.node(Broadcast(shape: [0, count, 0]), try builder.node(ExpandDimensions(axes: [1]), x))
    }

    /// How many dimensions the class's name says: `Cropping2D` has 2.
    static func spatialCount(_ layer: KerasLayer) -> Int {
        let digits = UInt8(ascii: "1")...UInt8(ascii: "3")
        return layer.className.utf8.first(where: digits.contains).map { Int($0 - UInt8(ascii: "0")) } ?? 1
    }

    /// The dimensions that are neither batch nor channels, after a check of their number.
    static func spatial(_ layer: KerasLayer, _ x: KerasValue) throws(ConvertError) -> [Int] {
        let count = spatialCount(layer)
        guard x.rank == count + 2 else {
            throw layer.unsupported("input shape", value: x.type.text, supported: "\(count + 2) dimensions")
        }
        let first = try layer.areChannelsFirst() ? 2 : 1
        return Array(first..<first + count)
    }

    /// Two numbers for each spatial dimension: from one number, from one for each, or from a pair for each.
    private static func pairs(
        _ layer: KerasLayer, _ option: String
    ) throws(ConvertError) -> [(before: Int, after: Int)] {
        let config = try layer.config.member(option)
        let count = spatialCount(layer)
        func number(_ config: KerasConfig) throws(ConvertError) -> Int { try config.integer(in: 0...(1 << 40)) }
        func pair(_ config: KerasConfig) throws(ConvertError) -> (Int, Int) {
            guard config.isArray else {
                let size = try number(config)
                return (size, size)
            }
            return (try number(try config.element(0)), try number(try config.element(1)))
        }
        guard config.isArray else { return [(Int, Int)](repeating: try pair(config), count: count) }
        if count == 1 { return [try pair(try config.element(0).isArray ? try config.element(0) : config)] }
        var result: [(Int, Int)] = []
        for index in 0..<count { result.append(try pair(try config.element(index))) }
        return result
    }

    /// `ZeroPadding1D`, `2D` and `3D`.
    static func zeroPadding(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        var before = [Int](repeating: 0, count: x.rank)
        var after = before
        for (dimension, sizes) in zip(try spatial(layer, x), try pairs(layer, "padding")) {
            (before[dimension], after[dimension]) = sizes
        }
        return try builder.node(Pad(before: before, after: after), x)
    }

    /// `Cropping1D`, `2D` and `3D`.
    static func cropping(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        let axes = try spatial(layer, x)
        let sizes = try pairs(layer, "cropping")
        for (axis, size) in zip(axes, sizes) where x.type.shape[axis] <= size.before + size.after {
            throw layer.unsupported(
                "cropping", value: try layer.config.member("cropping").text, supported: "less than \(x.type.text) has")
        }
        return try builder.node(
            Slice(
                axes: axes, starts: sizes.map(\.before), ends: sizes.map { $0.after == 0 ? 1 << 40 : -$0.after },
                steps: axes.map { _ in 1 }), x)
    }
}
