import CNeedletailKernels
import Glibc

// The reference tier's functions of one value. Where rounding matters they are computed in double and rounded once, which
// is within 0.51 ULP of the true value. Limits at infinity stand for products of infinity and 0.

private typealias F32Arguments = UnsafePointer<nt_f32_unary_args>

/// `y[i] = function(x[i])`
private func map(_ args: F32Arguments, _ begin: Int, _ end: Int, _ function: (Float) -> Float) {
    for index in begin..<end { args.pointee.y[index] = function(args.pointee.x[index]) }
}

/// `y[i] = function(x[i])`, in double.
private func mapInDouble(_ args: F32Arguments, _ begin: Int, _ end: Int, _ function: (Double) -> Double) {
    map(args, begin, end) { Float(function(Double($0))) }
}

func referenceF32Relu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, scalarRelu)
}

func referenceF32Relu6(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end) { $0 < 0 ? 0 : $0 > 6 ? 6 : $0 }
}

func referenceF32LeakyRelu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end) { $0 < 0 ? $0 * args.pointee.alpha : $0 }
}

func referenceF32HardSigmoid(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end) {
        let line = fmaf($0, args.pointee.alpha, args.pointee.beta)
        return line < 0 ? 0 : line > 1 ? 1 : line
    }
}

func referenceF32HardSwish(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end) { $0 <= -3 ? -0.0 : $0 >= 3 ? $0 : $0 * ($0 + 3) / 6 }
}

func referenceF32Clip(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let (low, high) = (args.pointee.alpha, args.pointee.beta)
    map(args, begin, end) {
        let raised = $0 < low ? low : $0
        return raised > high ? high : raised
    }
}

func referenceF32Negate(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end) { -$0 }
}

func referenceF32Abs(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, fabsf)
}

func referenceF32Reciprocal(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end) { 1 / $0 }
}

func referenceF32Square(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end) { $0 * $0 }
}

func referenceF32Sqrt(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, sqrtf)
}

func referenceF32Rsqrt(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end) { 1 / sqrt($0) }
}

func referenceF32Floor(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, floorf)
}

func referenceF32Ceil(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, ceilf)
}

func referenceF32Round(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, rintf)
}

func referenceF32Sigmoid(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    map(args, begin, end, scalarSigmoid)
}

func referenceF32Tanh(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, tanh)
}

func referenceF32Gelu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end) { $0 == -.infinity ? 0 : $0 * erfc(-$0 / sqrt(2)) / 2 }
}

func referenceF32GeluTanh(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    // (1 + tanh(u)) / 2 is the logistic function of 2 u, which does not cancel.
    mapInDouble(args, begin, end) {
        $0 == -.infinity ? 0 : $0 / (1 + exp(-sqrt(8 / Double.pi) * ($0 + 0.044715 * $0 * $0 * $0)))
    }
}

func referenceF32Silu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end) { $0 == -.infinity ? -0.0 : $0 / (1 + exp(-$0)) }
}

func referenceF32Softplus(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, doubleSoftplus)
}

func referenceF32Mish(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end) { $0 == -.infinity ? -0.0 : $0 * tanh(doubleSoftplus($0)) }
}

func referenceF32Elu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let alpha = Double(args.pointee.alpha)
    mapInDouble(args, begin, end) { $0 > 0 ? $0 : alpha * expm1($0) }
}

func referenceF32Selu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let (scale, alpha) = (1.0507009873554804934193349852946, 1.6732632423543772848170429916717)
    mapInDouble(args, begin, end) { scale * ($0 > 0 ? $0 : alpha * expm1($0)) }
}

func referenceF32Exp(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, exp)
}

func referenceF32Log(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, log)
}

func referenceF32Erf(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, erf)
}

func referenceF32Sin(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, sin)
}

func referenceF32Cos(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    mapInDouble(args, begin, end, cos)
}

func referenceF32Power(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let exponent = Double(args.pointee.alpha)
    mapInDouble(args, begin, end) { pow($0, exponent) }
}

func referenceF64Exp(_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) {
    for index in begin..<end { args.pointee.y[index] = exp(args.pointee.x[index]) }
}

func referenceF64Log(_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) {
    for index in begin..<end { args.pointee.y[index] = log(args.pointee.x[index]) }
}

func referenceF64Sigmoid(_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) {
    for index in begin..<end {
        let x = args.pointee.x[index]
        // Of the two forms, the one without overflow.
        args.pointee.y[index] = x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x))
    }
}

private func doubleSoftplus(_ x: Double) -> Double {
    max(x, 0) + log1p(exp(-abs(x)))
}
