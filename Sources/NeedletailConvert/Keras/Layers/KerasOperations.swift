import NeedletailGraph
import NeedletailTensor

extension KerasOperations {
    static func unary(_ function: UnaryFunction) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            try builder.unary(function, try call.operand(0, in: &builder))
        }
    }

    static func binary(_ function: BinaryFunction) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            let a = try call.operand(0, in: &builder)
            return try builder.binary(function, a, try call.operand(1, in: &builder))
        }
    }

    /// `x != 0`, which Keras 3 writes for the mask of an Embedding.
    static func notZero(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        let other = try call.operand(1, in: &builder)
        guard builder.values(of: other) == [0] else {
            throw call.layer.unsupported("operand", value: other.type.text, supported: "the number 0")
        }
        return try builder.node(Cast(to: .bool), x)
    }

    /// Whether one of two truth values holds.
    static func logicalOr(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let a = try call.operand(0, in: &builder)
        let b = try call.operand(1, in: &builder)
        guard a.type.dtype == .bool, b.type.dtype == .bool else {
            throw call.layer.unsupported(
                "operands", value: "\(a.type.text) and \(b.type.text)", supported: "truth values")
        }
        return try builder.node(Where(), a, a, b)
    }

    static func reduce(_ reduction: Reduction) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            let x = try call.operand(0, in: &builder)
            let keeps = try call.option("keepdims")?.bool ?? false
            return try builder.node(Reduce(reduction, axes: try call.axes(of: x), keepDimensions: keeps), x)
        }
    }

    static func variance(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        let keeps = try call.option("keepdims")?.bool ?? false
        return try builder.node(ReduceVariance(axes: try call.axes(of: x), keepDimensions: keeps, ddof: 0), x)
    }

    static func softmax(isLogarithm: Bool) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            let x = try call.operand(0, in: &builder)
            var axis = x.rank - 1
            if let option = try call.option("axis") { axis = try call.layer.dimension(option, of: x) }
            return try builder.node(Softmax(axis: axis, isLogarithm: isLogarithm), x)
        }
    }

    static func identity(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try call.operand(0, in: &builder)
    }

    /// Keras 3 approximates unless it is told otherwise and writes so; TensorFlow does not.
    static func gelu(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let isApproximate = try call.option("approximate")?.bool ?? false
        return try builder.unary(
            isApproximate ? .geluTanh : .gelu, try call.operand(0, in: &builder))
    }

    static func leakyReLU(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let slope = try call.number("negative_slope", "alpha") ?? 0.2
        return try builder.unary(.leakyRelu, try call.operand(0, in: &builder), [slope])
    }

    static func elu(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let alpha = try call.number("alpha") ?? 1
        return try builder.unary(.elu, try call.operand(0, in: &builder), [alpha])
    }

    /// To whole numbers, ties to even.
    static func round(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        if let decimals = try call.option("decimals"), try decimals.double != 0 {
            throw call.layer.unsupported("decimals", value: decimals.text, supported: "0")
        }
        return try builder.unary(.round, try call.operand(0, in: &builder))
    }

    static func clip(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        guard let least = try call.number("x_min", "clip_value_min"),
            let most = try call.number("x_max", "clip_value_max")
        else {
            throw call.layer.unsupported("limits", value: "values", supported: "numbers")
        }
        return try builder.unary(.clip, x, [least, most])
    }

    static func cast(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let name = try call.option("dtype")?.string ?? ""
        guard let dtype = KerasTypes.byName[name] else {
            throw call.layer.unsupported(
                "dtype", value: shown(name), supported: KerasTypes.byName.keys.sorted().joined(separator: ", "))
        }
        return try builder.node(Cast(to: dtype), try call.operand(0, in: &builder))
    }

    static func reshape(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        guard let config = try call.option("newshape", "shape") else {
            throw call.layer.unsupported("shape", value: "a value", supported: "numbers")
        }
        var shape: [Int] = []
        for size in try config.elements { shape.append(size.isNull ? -1 : try size.integer(in: -1...(1 << 40))) }
        // The batch is what the first -1 stands for.
        guard shape.first == -1, !shape.dropFirst().contains(0) else {
            throw call.layer.unsupported("shape", value: config.text, supported: "-1 first, for the batch")
        }
        shape[0] = 0
        return try builder.reshape(x, shape)
    }

    static func transpose(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        guard let config = try call.option("axes", "perm") else {
            throw call.layer.unsupported(
                "axes", value: "null, which moves the batch", supported: "an order with 0 first")
        }
        var order: [Int] = []
        for axis in try config.elements { order.append(try axis.integer(in: 0...8)) }
        return try builder.node(Transpose(permutation: order), x)
    }

    static func expandDimensions(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        let axis = try call.option("axis")
        return try builder.node(ExpandDimensions(axes: [try axis?.integer(in: -8...8) ?? -1]), x)
    }

    static func squeeze(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, in: &builder)
        return try builder.node(Squeeze(axes: try call.axes(of: x)), x)
    }

    static func concatenate(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let values = try call.list()
        guard let first = values.first, let axis = try call.option("axis") else {
            throw call.layer.unsupported("values", value: "none", supported: "values and an axis")
        }
        return try KerasLayers.concatenated(call.layer, values, try call.layer.dimension(axis, of: first), &builder)
    }

    static func matmul(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let a = try call.operand(0, in: &builder)
        let b = try call.operand(1, in: &builder)
        let op = MatMul(
            transposeA: try call.option("transpose_a")?.bool ?? false,
            transposeB: try call.option("transpose_b")?.bool ?? false)
        return try builder.node(op, a, b)
    }
}
