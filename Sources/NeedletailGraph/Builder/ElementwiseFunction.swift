/// A function of each value, as `GraphBuilder.apply` and activations take it; `Docs/Operators.md` has the formulas.
public enum ElementwiseFunction: Equatable, Sendable {
    case relu, relu6, selu, sigmoid, hardSwish, tanh, gelu, geluTanh, silu, softplus, mish
    case abs, negate, reciprocal, square, sqrt, rsqrt, exp, log, erf, sin, cos, floor, ceil, round
    /// x from 0 on, alpha · x below.
    case leakyRelu(alpha: Float)
    /// x from 0 on, alpha · (exp(x) - 1) below.
    case elu(alpha: Float)
    /// min(max(alpha · x + beta, 0), 1).
    case hardSigmoid(alpha: Float, beta: Float)
    /// min(max(x, minimum), maximum).
    case clip(minimum: Float, maximum: Float)

    var op: Unary {
        switch self {
        case .relu: Unary(.relu)
        case .relu6: Unary(.relu6)
        case .selu: Unary(.selu)
        case .sigmoid: Unary(.sigmoid)
        case .hardSwish: Unary(.hardSwish)
        case .tanh: Unary(.tanh)
        case .gelu: Unary(.gelu)
        case .geluTanh: Unary(.geluTanh)
        case .silu: Unary(.silu)
        case .softplus: Unary(.softplus)
        case .mish: Unary(.mish)
        case .abs: Unary(.abs)
        case .negate: Unary(.negate)
        case .reciprocal: Unary(.reciprocal)
        case .square: Unary(.square)
        case .sqrt: Unary(.sqrt)
        case .rsqrt: Unary(.rsqrt)
        case .exp: Unary(.exp)
        case .log: Unary(.log)
        case .erf: Unary(.erf)
        case .sin: Unary(.sin)
        case .cos: Unary(.cos)
        case .floor: Unary(.floor)
        case .ceil: Unary(.ceil)
        case .round: Unary(.round)
        case .leakyRelu(let alpha): Unary(.leakyRelu, [alpha])
        case .elu(let alpha): Unary(.elu, [alpha])
        case .hardSigmoid(let alpha, let beta): Unary(.hardSigmoid, [alpha, beta])
        case .clip(let minimum, let maximum): Unary(.clip, [minimum, maximum])
        }
    }
}
