import CNeedletailKernels

/// Sixteen values on their way from one type to another, in a form that holds them exactly; each property is the values
/// in another type by the rules of `NT_TYPE_...` that `cast` states.
protocol CastValues {
    var f32: SIMD16<Float> { get }
    var f64: SIMD16<Double> { get }
    /// Bit patterns.
    var f16: SIMD16<UInt16> { get }
    /// Bit patterns.
    var bf16: SIMD16<UInt16> { get }
    /// Bit patterns.
    var i8: SIMD16<UInt8> { get }
    var u8: SIMD16<UInt8> { get }
    var i32: SIMD16<Int32> { get }
    var i64: SIMD16<Int64> { get }
    /// 0 or 1.
    var bool: SIMD16<UInt8> { get }
}

/// A type that values are cast from.
protocol CastSource {
    associatedtype Element: SIMDScalar
    associatedtype Values: CastValues
    static func values(_ elements: SIMD16<Element>) -> Values
}

/// Values from f32, f16 and bf16.
struct F32CastValues: CastValues {
    let f32: SIMD16<Float>

    @inline(__always)
    init(_ values: SIMD16<Float>) { f32 = values }

    @inline(__always)
    var f64: SIMD16<Double> { nt_f64x16_from_f32x16(f32) }

    @inline(__always)
    var f16: SIMD16<UInt16> { f16Bits(f32) }

    @inline(__always)
    var bf16: SIMD16<UInt16> {
        let bits = unsafeBitCast(f32, to: SIMD16<UInt32>.self)
        // Half a unit of the upper half, less a bit where that is even: a tie carries only into an odd one.
        let odd = (bits &>> 16) & 1
        let rounded = (bits &+ 0x7fff &+ odd) &>> 16
        let quiet = (bits &>> 16) | 0x40
        let upper = rounded.replacing(with: quiet, where: f32 .!= f32)
        return nt_u16x16_from_i32x16(unsafeBitCast(upper, to: SIMD16<Int32>.self))
    }

    @inline(__always)
    var i8: SIMD16<UInt8> { nt_u8x16_from_i32x16(integers(from: -128, to: 127)) }

    @inline(__always)
    var u8: SIMD16<UInt8> { nt_u8x16_from_i32x16(integers(from: 0, to: 255)) }

    @inline(__always)
    var i32: SIMD16<Int32> {
        // The largest value below 2^31.
        let below = integers(from: -0x1p31, to: 0x1.fffffep30)
        return below.replacing(with: Int32.max, where: f32 .>= 0x1p31)
    }

    @inline(__always)
    var i64: SIMD16<Int64> { F64CastValues(f64).i64 }

    @inline(__always)
    var bool: SIMD16<UInt8> { nt_bool_from_f32x16(f32) }

    /// The values between two bounds, toward zero; 0 for NaN.
    @inline(__always)
    private func integers(from low: Float, to high: Float) -> SIMD16<Int32> {
        let numbers = f32.replacing(with: 0, where: f32 .!= f32)
        let raised = nt_f32x16_max(numbers, SIMD16(repeating: low))
        return nt_i32x16_from_f32x16(nt_f32x16_min(raised, SIMD16(repeating: high)))
    }
}

/// Values from f64.
struct F64CastValues: CastValues {
    let f64: SIMD16<Double>

    @inline(__always)
    init(_ values: SIMD16<Double>) { f64 = values }

    @inline(__always)
    var f32: SIMD16<Float> { nt_f32x16_from_f64x16(f64) }

    // Rounded once, in f64; the conversions that follow are exact but for the overflow to infinity.
    @inline(__always)
    var f16: SIMD16<UInt16> { f16Bits(nt_f32x16_from_f64x16(rounded(toBits: 11, smallestNormal: 0x1p-14))) }

    @inline(__always)
    var bf16: SIMD16<UInt16> {
        F32CastValues(nt_f32x16_from_f64x16(rounded(toBits: 8, smallestNormal: 0x1p-126))).bf16
    }

    @inline(__always)
    var i8: SIMD16<UInt8> { nt_u8x16_from_i32x16(nt_i32x16_from_f64x16(numbers(from: -128, to: 127))) }

    @inline(__always)
    var u8: SIMD16<UInt8> { nt_u8x16_from_i32x16(nt_i32x16_from_f64x16(numbers(from: 0, to: 255))) }

    @inline(__always)
    var i32: SIMD16<Int32> { nt_i32x16_from_f64x16(numbers(from: -0x1p31, to: 0x1.fffffffcp30)) }

    @inline(__always)
    var i64: SIMD16<Int64> {
        // The largest value below 2^63.
        let below = nt_i64x16_from_f64x16(numbers(from: -0x1p63, to: 0x1.fffffffffffffp62))
        return below.replacing(with: Int64.max, where: f64 .>= 0x1p63)
    }

    @inline(__always)
    var bool: SIMD16<UInt8> { nt_bool_from_f64x16(f64) }

    /// The values between two bounds; 0 for NaN.
    @inline(__always)
    private func numbers(from low: Double, to high: Double) -> SIMD16<Double> {
        let numbers = f64.replacing(with: 0, where: f64 .!= f64)
        return nt_f64x16_min(nt_f64x16_max(numbers, SIMD16(repeating: low)), SIMD16(repeating: high))
    }

    /// The values rounded to nearest even at `bits` significant bits, fewer below `smallestNormal`, as if there were no
    /// largest number; infinities and NaN stay.
    ///
    /// Adding `1.5 * 2^k` and taking it away leaves multiples of `2^(k - 52)`, rounded by the addition alone; `k` is
    /// chosen for each value's exponent.
    @inline(__always)
    private func rounded(toBits bits: Int64, smallestNormal: Double) -> SIMD16<Double> {
        let patterns = unsafeBitCast(f64, to: SIMD16<Int64>.self)
        let power = unsafeBitCast(patterns & 0x7ff0_0000_0000_0000, to: SIMD16<Double>.self)
        // Above 2^128 every value becomes infinity, and its own exponent would leave no room for the factor.
        let bounded = nt_f64x16_min(nt_f64x16_max(power, SIMD16(repeating: smallestNormal)), SIMD16(repeating: 0x1p128))
        let factor = Double(bitPattern: UInt64(1023 + 53 - bits) << 52) * 1.5
        let unit = bounded * SIMD16(repeating: factor)
        let result = unsafeBitCast((f64 + unit) - unit, to: SIMD16<Int64>.self)
        // A value that becomes zero keeps its sign.
        return unsafeBitCast(result | (patterns & Int64.min), to: SIMD16<Double>.self)
    }
}

/// Values from i8, u8, i32 and bool.
struct I32CastValues: CastValues {
    let i32: SIMD16<Int32>

    @inline(__always)
    init(_ values: SIMD16<Int32>) { i32 = values }

    @inline(__always)
    var f32: SIMD16<Float> { nt_f32x16_from_i32x16(i32) }

    @inline(__always)
    var f64: SIMD16<Double> { nt_f64x16_from_i32x16(i32) }

    @inline(__always)
    var f16: SIMD16<UInt16> {
        // Infinity from 65520 on: within the bounds f32 is exact, and f16 is rounded once.
        f16Bits(nt_f32x16_from_i32x16(nt_i32x16_clamp(i32, -1 << 17, 1 << 17)))
    }

    @inline(__always)
    var bf16: SIMD16<UInt16> { F64CastValues(f64).bf16 }

    @inline(__always)
    var i8: SIMD16<UInt8> { nt_u8x16_from_i32x16(i32) }

    @inline(__always)
    var u8: SIMD16<UInt8> { nt_u8x16_from_i32x16(i32) }

    @inline(__always)
    var i64: SIMD16<Int64> { nt_i64x16_from_i32x16(i32) }

    @inline(__always)
    var bool: SIMD16<UInt8> { nt_bool_from_i32x16(i32) }
}

/// Values from i64.
struct I64CastValues: CastValues {
    let i64: SIMD16<Int64>

    @inline(__always)
    init(_ values: SIMD16<Int64>) { i64 = values }

    @inline(__always)
    var f32: SIMD16<Float> { nt_f32x16_from_i64x16(i64) }

    @inline(__always)
    var f64: SIMD16<Double> { nt_f64x16_from_i64x16(i64) }

    @inline(__always)
    var f16: SIMD16<UInt16> {
        I32CastValues(nt_i32x16_from_i64x16(nt_i64x16_clamp(i64, -1 << 17, 1 << 17))).f16
    }

    @inline(__always)
    var bf16: SIMD16<UInt16> {
        // Past 2^53 the low 11 bits become one that says whether any was set: f64 then holds the value, which lies on the
        // same side of every tie.
        let low = i64 & 0x7ff
        let sticky = (i64 &- low) | ((low &+ 0x7ff) & 0x800) &>> 1
        let isExact = nt_i64x16_clamp(i64, -1 << 53, 1 << 53) .== i64
        return F64CastValues(nt_f64x16_from_i64x16(sticky.replacing(with: i64, where: isExact))).bf16
    }

    @inline(__always)
    var i8: SIMD16<UInt8> { nt_u8x16_from_i64x16(i64) }

    @inline(__always)
    var u8: SIMD16<UInt8> { nt_u8x16_from_i64x16(i64) }

    @inline(__always)
    var i32: SIMD16<Int32> { nt_i32x16_from_i64x16(i64) }

    @inline(__always)
    var bool: SIMD16<UInt8> { nt_bool_from_i64x16(i64) }
}

enum F32Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<Float>) -> F32CastValues { F32CastValues(elements) }
}

enum F64Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<Double>) -> F64CastValues { F64CastValues(elements) }
}

enum F16Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<UInt16>) -> F32CastValues { F32CastValues(f32Values(f16: elements)) }
}

enum BF16Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<UInt16>) -> F32CastValues { F32CastValues(f32Values(bf16: elements)) }
}

enum I8Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<Int8>) -> I32CastValues { I32CastValues(nt_i32x16_from_i8x16(elements)) }
}

enum U8Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<UInt8>) -> I32CastValues { I32CastValues(nt_i32x16_from_u8x16(elements)) }
}

enum I32Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<Int32>) -> I32CastValues { I32CastValues(elements) }
}

enum I64Source: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<Int64>) -> I64CastValues { I64CastValues(elements) }
}

enum BoolSource: CastSource {
    @inline(__always)
    static func values(_ elements: SIMD16<UInt8>) -> I32CastValues {
        I32CastValues(nt_i32x16_from_u8x16(nt_bool_from_u8x16(elements)))
    }
}
