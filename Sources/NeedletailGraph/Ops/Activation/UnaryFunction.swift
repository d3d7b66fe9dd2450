import CNeedletailKernels
import NeedletailKernels

/// The elementwise functions of one f32 value.
package enum UnaryFunction: String, CaseIterable, Sendable {
    case relu, relu6, leakyRelu, elu, selu, sigmoid, hardSigmoid, hardSwish, tanh, gelu, geluTanh, silu, softplus, mish
    case clip, abs, negate, reciprocal, square, sqrt, rsqrt, exp, log, erf, sin, cos, floor, ceil, round

    /// The names of the parameters, which the kernels call `alpha` and `beta`.
    package var parameterNames: [String] {
        switch self {
        case .leakyRelu, .elu: ["alpha"]
        case .hardSigmoid: ["alpha", "beta"]
        case .clip: ["minimum", "maximum"]
        default: []
        }
    }

    /// What it computes, as documents write it.
    private var formula: String {
        switch self {
        case .relu: "max(x, 0)"
        case .relu6: "min(max(x, 0), 6)"
        case .leakyRelu: "x from 0 on, alpha · x below"
        case .elu: "x from 0 on, alpha · (exp(x) - 1) below"
        case .selu: "1.0507 · x from 0 on, 1.7581 · (exp(x) - 1) below"
        case .sigmoid: "1 / (1 + exp(-x))"
        case .hardSigmoid: "min(max(alpha · x + beta, 0), 1)"
        case .hardSwish: "x · min(max(x + 3, 0), 6) / 6"
        case .tanh: "tanh(x)"
        case .gelu: "x · (1 + erf(x / √2)) / 2"
        case .geluTanh: "x · (1 + tanh(√(2/π) · (x + 0.044715 x³))) / 2"
        case .silu: "x / (1 + exp(-x))"
        case .softplus: "log(1 + exp(x))"
        case .mish: "x · tanh(log(1 + exp(x)))"
        case .clip: "min(max(x, minimum), maximum)"
        case .abs: "|x|"
        case .negate: "-x"
        case .reciprocal: "1 / x"
        case .square: "x²"
        case .sqrt: "√x"
        case .rsqrt: "1 / √x"
        case .exp: "exp(x)"
        case .log: "log(x)"
        case .erf: "erf(x)"
        case .sin: "sin(x)"
        case .cos: "cos(x)"
        case .floor: "the largest whole number of at most x"
        case .ceil: "the smallest whole number of at least x"
        case .round: "the nearest whole number, the even one of two"
        }
    }

    func kernel(_ kernels: KernelTable) -> KernelTable.F32UnaryKernel {
        switch self {
        case .relu: kernels.f32Relu
        case .relu6: kernels.f32Relu6
        case .leakyRelu: kernels.f32LeakyRelu
        case .elu: kernels.f32Elu
        case .selu: kernels.f32Selu
        case .sigmoid: kernels.f32Sigmoid
        case .hardSigmoid: kernels.f32HardSigmoid
        case .hardSwish: kernels.f32HardSwish
        case .tanh: kernels.f32Tanh
        case .gelu: kernels.f32Gelu
        case .geluTanh: kernels.f32GeluTanh
        case .silu: kernels.f32Silu
        case .softplus: kernels.f32Softplus
        case .mish: kernels.f32Mish
        case .clip: kernels.f32Clip
        case .abs: kernels.f32Abs
        case .negate: kernels.f32Negate
        case .reciprocal: kernels.f32Reciprocal
        case .square: kernels.f32Square
        case .sqrt: kernels.f32Sqrt
        case .rsqrt: kernels.f32Rsqrt
        case .exp: kernels.f32Exp
        case .log: kernels.f32Log
        case .erf: kernels.f32Erf
        case .sin: kernels.f32Sin
        case .cos: kernels.f32Cos
        case .floor: kernels.f32Floor
        case .ceil: kernels.f32Ceil
        case .round: kernels.f32Round
        }
    }

    /// The activation of a matmul that computes the same bits; nil where there is none.
    var activation: Int32? {
        let code: Int
        switch self {
        case .relu: code = NT_ACTIVATION_RELU
        case .relu6, .clip: code = NT_ACTIVATION_CLIP
        case .sigmoid: code = NT_ACTIVATION_SIGMOID
        case .tanh: code = NT_ACTIVATION_TANH
        case .gelu: code = NT_ACTIVATION_GELU
        case .geluTanh: code = NT_ACTIVATION_GELU_TANH
        case .silu: code = NT_ACTIVATION_SILU
        case .hardSigmoid: code = NT_ACTIVATION_HARD_SIGMOID
        case .hardSwish: code = NT_ACTIVATION_HARD_SWISH
        case .leakyRelu: code = NT_ACTIVATION_LEAKY_RELU
        case .elu: code = NT_ACTIVATION_ELU
        case .selu: code = NT_ACTIVATION_SELU
        case .softplus: code = NT_ACTIVATION_SOFTPLUS
        case .mish: code = NT_ACTIVATION_MISH
        case .exp: code = NT_ACTIVATION_EXP
        default: return nil
        }
        return Int32(code)
    }

    /// Of one value.
    var cost: Double {
        switch self {
        case .relu, .relu6, .leakyRelu, .hardSigmoid, .hardSwish, .clip, .abs, .negate, .square, .floor, .ceil, .round,
            .reciprocal, .sqrt, .rsqrt:
            Cost.light
        default: Cost.exponential
        }
    }

    var entry: OpEntry {
        OpEntry(rawValue, "x", parameterNames.map { ($0, "number") }, formula) { reader throws(GraphError) in
            var parameters: [Float] = []
            for name in parameterNames { parameters.append(Float(try reader.number(name))) }
            return Unary(self, parameters)
        }
    }
}
