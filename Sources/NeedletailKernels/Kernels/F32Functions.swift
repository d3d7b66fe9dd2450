import CNeedletailKernels

// Elementary functions of f32 values. Their arguments are those of `nt_f32_unary_args`, where shapes and aliasing stand;
// complexity is O(end - begin), without allocation. NaN gives NaN. Bounds are in ULP of the f32 nearest to the true value,
// subnormal ones too; equal bits on avx2 and avx512.

/// Exponential of each value: `y = exp(x)`.
///
/// - Within 1 ULP, 1.5 without FMA. 0 below -103.98, infinity above 88.73.
@c(nt_f32_exp__baseline)
func f32Exp(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.exp }
}

/// Natural logarithm of each value: `y = log(x)`.
///
/// - Within 1 ULP. Minus infinity at zeros of both signs, NaN below.
@c(nt_f32_log__baseline)
func f32Log(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.log }
}

/// Error function of each value: `y = 2/√π ∫ exp(-t²) dt` from 0 to x.
///
/// - Within 1.5 ULP; never above 1 in magnitude, zeros keep their sign.
@c(nt_f32_erf__baseline)
func f32Erf(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.erf }
}

/// Sine of each value, in radians: `y = sin(x)`.
///
/// - Within 2 ULP at any magnitude, 2.5 without FMA; NaN at infinities, zeros keep their sign.
@c(nt_f32_sin__baseline)
func f32Sin(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.sin }
}

/// Cosine of each value, in radians: `y = cos(x)`.
///
/// - Within 2 ULP at any magnitude, 2.5 without FMA; NaN at infinities.
@c(nt_f32_cos__baseline)
func f32Cos(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapLong(args, begin, end) { $0.cos }
}

/// Each value to one power: `y = x^alpha`.
///
/// - args: `alpha` is the exponent; `beta` is not read.
/// - Within 1.5 ULP. Special values are those of C's `pow`: 1 where the exponent is 0 or x is 1, NaN there too; NaN where x is
///   negative and finite and the exponent is not an integer; the sign of x where it is odd.
@c(nt_f32_power__baseline)
func f32Power(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let isStreamed = isStreamed(args, count: end - begin)
    let x = ContiguousOperand(args.pointee.x + begin, stride: 1, first: 0)
    withUnsafePointer(to: args.pointee.alpha) {
        let exponent = RepeatedOperand($0, stride: 0, first: 0)
        f32PowerRow(x, exponent, args.pointee.y + begin, end - begin, isStreamed)
    }
    if isStreamed { nt_store_fence() }
}
