import CNeedletailKernels

// Smooth activation functions. Their arguments are those of `nt_f32_unary_args`, where shapes and aliasing stand;
// complexity is O(end - begin), without allocation. NaN gives NaN. Bounds are in ULP of the f32 nearest to the true value,
// subnormal ones too, and hold on tiers with FMA; equal bits on all of these. `Docs/Numerics.md` has those of
// the baseline tier too.

/// Logistic function of each value: `y = 1 / (1 + exp(-x))`.
///
/// - Within 2.5 ULP. 0.5 for zeros of both signs, 0 below -103.98.
@c(nt_f32_sigmoid__baseline)
func f32Sigmoid(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.sigmoid }
}

/// Hyperbolic tangent of each value: `y = tanh(x)`.
///
/// - Within 3 ULP; never above 1 in magnitude, zeros keep their sign.
@c(nt_f32_tanh__baseline)
func f32Tanh(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.tanh }
}

/// Gaussian error linear unit of each value: `y = x (1 + erf(x / √2)) / 2`.
///
/// - Within 4 ULP for `x >= -1` and 5 below; without FMA 4.5, and 70 below, where that is under 1e-7. 0 at minus infinity,
///   infinity at infinity: PyTorch gives NaN.
@c(nt_f32_gelu__baseline)
func f32Gelu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.gelu }
}

/// The approximation of gelu by tanh: `y = x (1 + tanh(√(2/π) (x + 0.044715 x³))) / 2` of each value.
///
/// - Within 3 ULP for `x >= -1` and 5e-8 below; 0 at minus infinity, where PyTorch gives NaN.
@c(nt_f32_gelu_tanh__baseline)
func f32GeluTanh(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.geluTanh }
}

/// Sigmoid linear unit of each value, also called swish: `y = x / (1 + exp(-x))`.
///
/// - Within 3 ULP; -0 at minus infinity, where PyTorch gives NaN.
@c(nt_f32_silu__baseline)
func f32Silu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.silu }
}

/// Smooth rectifier of each value: `y = log(1 + exp(x))`.
///
/// - Within 2.5 ULP; infinity at infinity, 0 below -103.98.
@c(nt_f32_softplus__baseline)
func f32Softplus(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.softplus }
}

/// Mish of each value: `y = x tanh(log(1 + exp(x)))`.
///
/// - Within 4 ULP, 4.5 without FMA; -0 at minus infinity, where PyTorch gives NaN.
@c(nt_f32_mish__baseline)
func f32Mish(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.mish }
}

/// Exponential linear unit of each value: `y = x` from 0 on, `y = alpha (exp(x) - 1)` below.
///
/// - args: `alpha` is minus the limit at minus infinity; `beta` is not read.
/// - Within 2 ULP; zeros keep their sign.
@c(nt_f32_elu__baseline)
func f32Elu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let alpha = F32x16(repeating: args.pointee.alpha)
    f32MapLong(args, begin, end) { $0.elu(alpha) }
}

/// Scaled exponential linear unit of each value: `y = 1.0507010 x` from 0 on,
/// `y = 1.0507010 · 1.6732632 (exp(x) - 1)` below.
///
/// - Within 2 ULP of the value with the two constants in f64 (Klambauer et al., 2017).
@c(nt_f32_selu__baseline)
func f32Selu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.selu }
}
