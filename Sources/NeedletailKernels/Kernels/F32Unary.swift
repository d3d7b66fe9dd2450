import CNeedletailKernels

// Elementwise kernels of a few exact operations. Their arguments are those of `nt_f32_unary_args`, where shapes and aliasing
// stand; complexity is O(end - begin), without allocation. NaN gives NaN everywhere.

/// Rectified linear unit of each value: `y = max(x, 0)`; -0 stays as it is.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_relu__baseline)
func f32Relu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.raised(to: .zero) }
}

/// Rectified linear unit with a limit, of each value: `y = min(max(x, 0), 6)`; -0 stays as it is.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_relu6__baseline)
func f32Relu6(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.raised(to: .zero).lowered(to: F32x16(repeating: 6)) }
}

/// Leaky rectified linear unit of each value: `y = x` from 0 on, zeros of both signs too, `y = alpha · x` below.
///
/// - args: `alpha` is the slope below 0; `beta` is not read.
/// - Exact to IEEE 754, a product correctly rounded: the same bits on every tier.
@c(nt_f32_leaky_relu__baseline)
func f32LeakyRelu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let alpha = F32x16(repeating: args.pointee.alpha)
    f32Map(args, begin, end) { nt_f32x16_select(nt_f32x16_less($0, .zero), $0 * alpha, $0) }
}

/// Piecewise linear sigmoid of each value: `y = min(max(alpha · x + beta, 0), 1)`.
///
/// - args: `alpha` is the slope and `beta` the value at 0: 1/6 and 0.5 in Keras 3 and PyTorch, 0.2 and
///   0.5 in Keras 2.
/// - One FMA, correctly rounded; a product and a sum on tiers without.
@c(nt_f32_hard_sigmoid__baseline)
func f32HardSigmoid(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let alpha = F32x16(repeating: args.pointee.alpha)
    let beta = F32x16(repeating: args.pointee.beta)
    f32Map(args, begin, end) {
        nt_f32x16_fma($0, alpha, beta).raised(to: .zero).lowered(to: F32x16(repeating: 1))
    }
}

/// Hard swish of each value: `y = x · min(max(x + 3, 0), 6) / 6`; -0 at minus infinity, where PyTorch gives NaN.
///
/// - Within 2.5 ULP, the same bits on every tier: a sum and two products, none of which cancels.
@c(nt_f32_hard_swish__baseline)
func f32HardSwish(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.hardSwish }
}

/// Each value within limits: `y = min(max(x, alpha), beta)`.
///
/// - args: `alpha` is the lower limit and `beta` the upper one, which wins where it is the smaller.
/// - Exact: the same bits on every tier.
@c(nt_f32_clip__baseline)
func f32Clip(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let low = F32x16(repeating: args.pointee.alpha)
    let high = F32x16(repeating: args.pointee.beta)
    f32Map(args, begin, end) { $0.raised(to: low).lowered(to: high) }
}

/// Each value with the other sign: `y = -x`, zeros and NaN too.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_negate__baseline)
func f32Negate(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.negated }
}

/// Each value without its sign: `y = |x|`.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_abs__baseline)
func f32Abs(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.magnitude }
}

/// Each value's reciprocal: `y = 1 / x`; infinities at zeros, with their sign.
///
/// - Exact to IEEE 754, a quotient correctly rounded: the same bits on every tier.
@c(nt_f32_reciprocal__baseline)
func f32Reciprocal(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { F32x16(repeating: 1) / $0 }
}

/// Each value's square: `y = x²`.
///
/// - Exact to IEEE 754, a product correctly rounded: the same bits on every tier.
@c(nt_f32_square__baseline)
func f32Square(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0 * $0 }
}

/// Each value's square root: `y = √x`; NaN below 0, -0 for -0.
///
/// - Exact to IEEE 754, correctly rounded: the same bits on every tier.
@c(nt_f32_sqrt__baseline)
func f32Sqrt(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { nt_f32x16_sqrt($0) }
}

/// The reciprocal of each value's square root: `y = 1 / √x`; NaN below 0, infinities at zeros, with their sign.
///
/// - Within 1.5 ULP, a root and a quotient correctly rounded: the same bits on every tier.
@c(nt_f32_rsqrt__baseline)
func f32Rsqrt(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { F32x16(repeating: 1) / nt_f32x16_sqrt($0) }
}

/// The largest integer that is not above each value: `y = ⌊x⌋`; zeros and infinities stay as they are.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_floor__baseline)
func f32Floor(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.roundedDown }
}

/// The smallest integer that is not below each value: `y = ⌈x⌉`; zeros and infinities stay as they are, -0 between -1 and 0.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_ceil__baseline)
func f32Ceil(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.roundedUp }
}

/// The integer nearest to each value, the even one of two; the sign stays, of zeros too.
///
/// - Exact: the same bits on every tier.
@c(nt_f32_round__baseline)
func f32Round(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.roundedToEven }
}
