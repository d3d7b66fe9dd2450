import CNeedletailKernels

// Elementary functions of f32 values. Their arguments are those of `nt_f32_unary_args`, where shapes and aliasing stand;
// complexity is O(end - begin), without allocation. NaN gives NaN. Bounds are in ULP of the f32 nearest to the true value,
// subnormal ones too, and hold on every tier; equal bits on those with FMA. `Docs/Numerics.md` has what was measured.

/// Exponential of each value: `y = exp(x)`.
///
/// - Within 1.5 ULP. 0 below -103.98, infinity above 88.73.
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
/// - Within 2 ULP at any magnitude; NaN at infinities, zeros keep their sign.
@c(nt_f32_sin__baseline)
func f32Sin(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapSine(args, begin, end, phase: 0)
}

/// Cosine of each value, in radians: `y = cos(x)`.
///
/// - Within 2 ULP at any magnitude; NaN at infinities.
@c(nt_f32_cos__baseline)
func f32Cos(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32MapSine(args, begin, end, phase: 0.5)
}

/// Each value to one power: `y = x^alpha`.
///
/// - args: `alpha` is the exponent; `beta` is not read.
/// - Within 1.5 ULP. Special values are those of C's `pow`: 1 where the exponent is 0 or x is 1, NaN there too; NaN where x is
///   negative and finite and the exponent is not an integer; the sign of x where it is odd.
@c(nt_f32_power__baseline)
func f32Power(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    let exponent = F32x16(repeating: args.pointee.alpha)
    f32MapLong(args, begin, end) { .power($0, exponent) }
}

/// The sine (`phase` 0) or cosine (0.5) of each value, block by block: one with a huge value takes the longer reduction, in
/// which the other values have the bits they have elsewhere.
@inline(__always)
private func f32MapSine(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int, phase: Float) {
    let isStreamed = isStreamed(args, count: end - begin)
    // Blocks end where a vector of the result does.
    var block = 256 - (16 - args.pointee.y.advanced(by: begin).elementsToAlignment) & 15
    var index = begin
    while index < end {
        let stop = min(index + block, end)
        if f32LargestMagnitude(args.pointee.x, index, stop) <= F32x16.moderateAngle {
            f32MapLong(args, index, stop, isStreamed: isStreamed) { $0.sine(phase: phase) }
        } else {
            f32MapLong(args, index, stop, isStreamed: isStreamed) { $0.sineOfAny(phase: phase) }
        }
        index = stop
        block = 256
    }
    if isStreamed { nt_store_fence() }
}

/// The largest `|x[i]|` for `i` in `begin ..< end`; NaN does not count.
@inline(__always)
private func f32LargestMagnitude(_ x: UnsafePointer<Float>, _ begin: Int, _ end: Int) -> Float {
    var largest = F32x16.zero
    var index = begin
    while index < end {
        let count = min(16, end - index)
        let values = count == 16 ? F32x16.load(x + index) : F32x16.load(x + index, count: count)
        largest = nt_f32x16_max(largest, values.magnitude)
        index += 16
    }
    return largest.max()
}
