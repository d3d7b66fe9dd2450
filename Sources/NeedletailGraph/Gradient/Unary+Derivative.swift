import Glibc
import NeedletailTensor

extension Unary: BackwardOp {
    func inputGradient(_ index: Int, _ pass: BackwardPass) throws(ActivationMapError) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(pass.gradient.count)
        for (gradient, (x, y)) in zip(pass.gradient, zip(pass.inputs[0], pass.output)) {
            guard let slope = derivative(Double(x), Double(y)) else { throw pass.noGradient }
            result.append(gradient * slope)
        }
        return result
    }

    /// The derivative at `x`, where the function gives `y`; nil of functions that have none here. Where it jumps it is that of the
    /// side where the function is constant, or grows less.
    func derivative(_ x: Double, _ y: Double) -> Double? {
        let (alpha, beta) = (Double(self.alpha), Double(self.beta))
        func sigmoid(_ x: Double) -> Double { 1 / (1 + Glibc.exp(-x)) }
        switch function {
        case .relu: return x > 0 ? 1 : 0
        case .relu6: return x > 0 && x < 6 ? 1 : 0
        case .clip: return x > alpha && x < beta ? 1 : 0
        case .leakyRelu: return x > 0 ? 1 : alpha
        case .elu: return x > 0 ? 1 : y + alpha
        case .selu: return x > 0 ? 1.0507009873554805 : y + 1.0507009873554805 * 1.6732632423543772
        case .sigmoid: return y * (1 - y)
        case .hardSigmoid: return y > 0 && y < 1 ? alpha : 0
        case .hardSwish: return x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6
        case .tanh: return 1 - y * y
        case .gelu:
            return 0.5 * (1 + Glibc.erf(x * 0.5.squareRoot())) + x * Glibc.exp(-x * x / 2)
                / (2 * Double.pi).squareRoot()
        case .geluTanh:
            let factor = (2 / Double.pi).squareRoot()
            let inner = Glibc.tanh(factor * (x + 0.044715 * x * x * x))
            return 0.5 * (1 + inner) + 0.5 * x * (1 - inner * inner) * factor * (1 + 3 * 0.044715 * x * x)
        case .silu: return sigmoid(x) * (1 + x * (1 - sigmoid(x)))
        case .softplus: return sigmoid(x)
        case .mish:
            let inner = Glibc.tanh(Glibc.log1p(Glibc.exp(x)))
            return x > 30 ? 1 : inner + x * (1 - inner * inner) * sigmoid(x)
        case .negate: return -1
        case .exp: return y
        case .square: return 2 * x
        case .abs, .reciprocal, .sqrt, .rsqrt, .log, .erf, .sin, .cos, .floor, .ceil, .round: return nil
        }
    }
}
