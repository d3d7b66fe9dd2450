import NeedletailGraph
import NeedletailTensor

extension KerasOperations {
    static func unary(_ function: UnaryFunction) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            try builder.unary(function, try call.operand(0, "x", "features", "input", in: &builder))
        }
    }

    static func binary(_ function: BinaryFunction) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            let a = try call.operand(0, "x", "x1", in: &builder)
            return try builder.binary(function, a, try call.operand(1, "y", "x2", in: &builder))
        }
    }

    static func reduce(_ reduction: Reduction) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            let x = try call.operand(0, "x", "input_tensor", in: &builder)
            let keeps = try call.option("keepdims")?.bool ?? false
            return try builder.node(Reduce(reduction, axes: try call.axes(of: x), keepDimensions: keeps), x)
        }
    }

    static func variance(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, "x", "input_tensor", in: &builder)
        let keeps = try call.option("keepdims")?.bool ?? false
        return try builder.node(ReduceVariance(axes: try call.axes(of: x), keepDimensions: keeps, ddof: 0), x)
    }

    static func softmax(isLogarithm: Bool) -> KerasOperationTable.Function {
        { call, builder throws(ConvertError) in
            let x = try call.operand(0, "x", "logits", in: &builder)
            var axis = x.rank - 1
            if let option = try call.option("axis") { axis = try call.layer.dimension(option, of: x) }
            return try builder.node(Softmax(axis: axis, isLogarithm: isLogarithm), x)
        }
    }

    static func identity(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try call.operand(0, "x", "input", in: &builder)
    }

    /// Keras 3 approximates unless it is told otherwise and writes so; TensorFlow does not.
    static func gelu(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let isApproximate = try call.option("approximate")?.bool ?? false
        return try builder.unary(
            isApproximate ? .geluTanh : .gelu, try call.operand(0, "x", "features", in: &builder))
    }

    static func leakyReLU(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let slope = Float(try call.option("negative_slope", "alpha")?.double ?? 0.2)
        return try builder.unary(.leakyRelu, try call.operand(0, "x", "features", in: &builder), [slope])
    }

    static func elu(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let alpha = Float(try call.option("alpha")?.double ?? 1)
        return try builder.unary(.elu, try call.operand(0, "x", "features", in: &builder), [alpha])
    }

    static func clip(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, "x", "t", in: &builder)
        guard let least = try call.option("x_min", "clip_value_min"),
            let most = try call.option("x_max", "clip_value_max")
        else {
            throw call.layer.unsupported("limits", value: "values", supported: "numbers")
        }
        return try builder.unary(.clip, x, [Float(try least.double), Float(try most.double)])
    }

    private static let types: [String: DType] = [
        "float32": .f32, "int32": .i32, "int64": .i64, "uint8": .u8, "int8": .i8, "bool": .bool, "float64": .f64,
    ]

    static func cast(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let name = try call.option("dtype")?.string ?? ""
        guard let dtype = types[name] else {
            throw call.layer.unsupported(
                "dtype", value: shown(name), supported: types.keys.sorted().joined(separator: ", "))
        }
        return try builder.node(Cast(to: dtype), try call.operand(0, "x", in: &builder))
    }

    static func reshape(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, "x", "tensor", in: &builder)
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
        let x = try call.operand(0, "x", "a", in: &builder)
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
        let x = try call.operand(0, "x", "input", in: &builder)
        let axis = try call.option("axis")
        return try builder.node(ExpandDimensions(axes: [try axis?.integer(in: -8...8) ?? -1]), x)
    }

    static func squeeze(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, "x", "input", in: &builder)
        return try builder.node(Squeeze(axes: try call.axes(of: x)), x)
    }

    static func concatenate(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let values = try call.operands(0)
        guard let first = values.first, let axis = try call.option("axis") else {
            throw call.layer.unsupported("values", value: "none", supported: "values and an axis")
        }
        return try KerasLayers.concatenated(values, try call.layer.dimension(axis, of: first), &builder)
    }

    static func matmul(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let a = try call.operand(0, "x1", "a", in: &builder)
        let b = try call.operand(1, "x2", "b", in: &builder)
        for option in ["adjoint_a", "adjoint_b", "a_is_sparse", "b_is_sparse"] {
            guard try call.option(option)?.bool == true else { continue }
            throw call.layer.unsupported(option, value: "true", supported: "false")
        }
        let op = MatMul(
            transposeA: try call.option("transpose_a")?.bool ?? false,
            transposeB: try call.option("transpose_b")?.bool ?? false)
        return try builder.node(op, a, b)
    }

    /// `x[:, 1, 2:5]`: slices, and numbers that leave their dimension out.
    static func getItem(
        _ call: KerasOperationCall, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try call.operand(0, "tensor", "x", in: &builder)
        guard let key = try call.value(1, "slice_spec") else {
            throw call.layer.unsupported("index", value: "a value", supported: "slices and numbers")
        }
        var axes: [Int] = []
        var (starts, ends, steps) = ([Int](), [Int](), [Int]())
        var left: [Int] = []
        for (axis, part) in (key.isArray ? try key.elements : [key]).enumerated() {
            guard axis < x.rank else {
                throw call.layer.unsupported("index", value: key.text, supported: "at most \(x.rank) parts")
            }
            let whole = -(1 << 40)...(1 << 40)
            if part.isObject {
                // Keras 3 writes a slice as an object of a class with a configuration.
                let slice = try part.optional("config") ?? part
                let step = try slice.optional("step")?.integer(in: whole) ?? 1
                let start = try slice.optional("start")?.integer(in: whole)
                let stop = try slice.optional("stop")?.integer(in: whole)
                if start == nil, stop == nil, step == 1 { continue }
                axes.append(axis)
                starts.append(start ?? (step < 0 ? 1 << 40 : 0))
                ends.append(stop ?? (step < 0 ? -(1 << 40) : 1 << 40))
                steps.append(step)
            } else {
                let index = try part.integer(in: whole)
                let size = x.type.shape[axis]
                guard axis > 0, (-size..<size).contains(index) else {
                    throw call.layer.unsupported("index", value: key.text, supported: "an element behind the batch")
                }
                axes.append(axis)
                starts.append(index)
                ends.append(index == -1 ? 1 << 40 : index + 1)
                steps.append(1)
                left.append(axis)
            }
        }
        let part =
            axes.isEmpty ? x : try builder.node(Slice(axes: axes, starts: starts, ends: ends, steps: steps), x)
        return left.isEmpty ? part : try builder.node(Squeeze(axes: left), part)
    }
}
