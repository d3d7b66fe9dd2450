import NeedletailGraph
import NeedletailTensor

/// The activations of Keras by name: a line for each.
enum KerasActivations {
    /// Builds the nodes of an activation.
    ///
    /// - layer: whose activation it is, for errors, and for the version of Keras.
    typealias Function =
        @Sendable (
            _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
        ) throws(ConvertError) -> KerasValue

    private static let functions: [String: Function] = [
        "celu": op(.elu, 1),
        "elu": op(.elu, 1),
        "exponential": op(.exp),
        "gelu": op(.gelu),
        "glu": glu,
        "hard_shrink": hardShrink,
        "hard_sigmoid": hardSigmoid,
        "hard_silu": op(.hardSwish),
        "hard_swish": op(.hardSwish),
        "hard_tanh": op(.clip, -1, 1),
        "leaky_relu": op(.leakyRelu, 0.2),
        "linear": { _, x, _ in x },
        "log_sigmoid": logSigmoid,
        "log_softmax": { layer, x, builder throws(ConvertError) in
            try builder.node(Softmax(axis: -1, isLogarithm: true), x)
        },
        "mish": op(.mish),
        "relu": op(.relu),
        "relu6": op(.relu6),
        "selu": op(.selu),
        "sigmoid": op(.sigmoid),
        "silu": op(.silu),
        "soft_shrink": softShrink,
        "softmax": { layer, x, builder throws(ConvertError) in try builder.node(Softmax(axis: -1), x) },
        "softplus": op(.softplus),
        "softsign": softsign,
        "sparse_plus": sparsePlus,
        "sparse_sigmoid": op(.hardSigmoid, 0.5, 0.5),
        "sparsemax": sparsemax,
        "squareplus": squareplus,
        "swish": op(.silu),
        "tanh": op(.tanh),
        "tanh_shrink": tanhShrink,
    ]

    /// The names that can be imported.
    static let names = functions.keys.sorted()

    /// The activation called `name`.
    static func function(named name: String) -> Function? { functions[name] }

    private static func op(_ function: UnaryFunction, _ parameters: Float...) -> Function {
        { _, x, builder throws(ConvertError) in try builder.unary(function, x, parameters) }
    }

    /// `a · sigmoid(b)` of the halves of the last dimension.
    private static func glu(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let half = try layer.size(x.rank - 1, of: x) / 2
        let parts = try builder.all(Split(axis: -1, sizes: [half, half]), [x], count: 2)
        return try builder.binary(.multiply, parts[0], try builder.unary(.sigmoid, parts[1]))
    }

    /// `x` where `|x| > 0.5`, else 0.
    private static func hardShrink(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let isOutside = try builder.node(Compare(.greater), try builder.unary(.abs, x), builder.scalar(0.5))
        return try builder.node(Where(), isOutside, x, builder.scalar(0))
    }

    /// `x - min(max(x, -0.5), 0.5)`.
    private static func softShrink(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try builder.binary(.subtract, x, try builder.unary(.clip, x, [-0.5, 0.5]))
    }

    /// Keras 2: `min(max(0.2 x + 0.5, 0), 1)`; Keras 3: `min(max(x / 6 + 0.5, 0), 1)`.
    private static func hardSigmoid(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        guard let major = layer.kerasMajor else {
            throw layer.unsupported(
                "activation", value: "hard_sigmoid, whose slope depends on the version of Keras",
                supported: "a file that says which version of Keras saved it")
        }
        return try builder.unary(.hardSigmoid, x, [major < 3 ? 0.2 : 1 / 6, 0.5])
    }

    /// `-log(1 + exp(-x))`.
    private static func logSigmoid(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let negative = try builder.unary(.negate, x)
        return try builder.unary(.negate, try builder.unary(.softplus, negative))
    }

    /// `x / (1 + |x|)`.
    private static func softsign(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let divisor = try builder.binary(.add, try builder.unary(.abs, x), 1)
        return try builder.binary(.divide, x, divisor)
    }

    /// 0 below -1, `(x + 1)² / 4` up to 1, then `x`: the middle of x clipped, and what is above 1.
    private static func sparsePlus(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let clipped = try builder.unary(.clip, x, [-1, 1])
        let square = try builder.unary(.square, try builder.binary(.add, clipped, 1))
        let above = try builder.unary(.relu, try builder.binary(.subtract, x, 1))
        return try builder.binary(.add, try builder.binary(.multiply, square, 0.25), above)
    }

    /// `(x + √(x² + 4)) / 2`.
    private static func squareplus(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let square = try builder.binary(.add, try builder.unary(.square, x), 4)
        return try builder.binary(.multiply, try builder.binary(.add, x, try builder.unary(.sqrt, square)), 0.5)
    }

    /// `x - tanh(x)`.
    private static func tanhShrink(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try builder.binary(.subtract, x, try builder.unary(.tanh, x))
    }

    /// Values that `sparsemax` sorts at most: it multiplies with a square matrix of as many rows.
    private static let sparsemaxLimit = 2048

    /// `max(x - t, 0)`, as Keras computes it: t is `(Σ c - 1) / k`, where c are the running sums of the k largest values that
    /// stay above 0. (Martins and Astudillo, 2016, who define sparsemax, take the last of these sums alone.)
    private static func sparsemax(
        _ layer: KerasLayer, _ x: KerasValue, _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let count = try layer.size(x.rank - 1, of: x)
        guard count <= sparsemaxLimit else {
            throw layer.unsupported(
                "activation", value: "sparsemax of \(count) values", supported: "at most \(sparsemaxLimit)")
        }
        let sorted = try builder.all(TopK(k: count, axis: -1), [x], count: 2)[0]
        // Activations of as many values share the matrix.
        let ones = try builder.constant("sparsemax.triangle", [count, count], of: nil) { builder throws(ConvertError) in
            builder.sparsemaxElementCount += count * count
            guard builder.sparsemaxElementCount <= sparsemaxLimit * sparsemaxLimit else {
                throw layer.unsupported(
                    "activation", value: "sparsemax of \(count) values, beside others of other numbers of values",
                    supported: "numbers whose squares add up to at most \(sparsemaxLimit * sparsemaxLimit)")
            }
            return (0..<count * count).map { Float($0 / count <= $0 % count ? 1 : 0) }
        }
        let numbers = try builder.constant("sparsemax.numbers", [count], of: nil) { _ throws(ConvertError) in
            (0..<count).map { Float($0 + 1) }
        }
        let sums = try builder.node(Dense(), sorted, ones)
        // Those of the largest values that stay above 0.
        let bound = try builder.binary(.add, try builder.binary(.multiply, sorted, numbers), 1)
        let isKept = try builder.node(Cast(to: .f32), try builder.node(Compare(.greater), bound, sums))
        func sum(_ value: KerasValue) throws(ConvertError) -> KerasValue {
            try builder.node(Reduce(.sum, axes: [-1], keepDimensions: true), value)
        }
        let total = try sum(try builder.binary(.multiply, isKept, sums))
        let surplus = try builder.binary(.subtract, total, 1)
        let threshold = try builder.binary(.divide, surplus, try sum(isKept))
        return try builder.unary(.relu, try builder.binary(.subtract, x, threshold))
    }
}
