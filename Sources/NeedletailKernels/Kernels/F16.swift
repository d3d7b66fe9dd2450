import CNeedletailKernels

/// f16 patterns as f32 values, exactly; a NaN becomes quiet and keeps its payload.
@inline(__always)
func f32Values(f16 patterns: SIMD16<UInt16>) -> SIMD16<Float> {
    #if NT_FMA
        // Every CPU of a tier with FMA has the conversion.
        return nt_f32x16_from_f16(patterns)
    #else
        let bits = nt_i32x16_from_u16x16(patterns)
        let magnitude = bits & 0x7fff
        let rebias = SIMD16<Int32>(repeating: (127 - 15) << 23)
        let normal = (magnitude &<< 13) &+ rebias
        var result = nt_i32x16_select_greater(magnitude, 0x7bff, normal &+ rebias, normal)
        result = nt_i32x16_select_greater(magnitude, 0x7c00, result | 0x40_0000, result)
        let subnormal = nt_f32x16_from_i32x16(magnitude) * SIMD16(repeating: 0x1p-24)
        result = nt_i32x16_select_greater(magnitude, 0x3ff, result, unsafeBitCast(subnormal, to: SIMD16<Int32>.self))
        return unsafeBitCast(result | ((bits & 0x8000) &<< 16), to: SIMD16<Float>.self)
    #endif
}

/// bf16 patterns as f32 values, exactly: every bit stays, a NaN's too.
@inline(__always)
func f32Values(bf16 patterns: SIMD16<UInt16>) -> SIMD16<Float> {
    #if NT_AVX512
        return nt_f32x16_from_bf16(patterns)
    #else
        return unsafeBitCast(nt_i32x16_from_u16x16(patterns) &<< 16, to: SIMD16<Float>.self)
    #endif
}

/// f32 values as f16 patterns, rounded to nearest even, infinity from 65520 on; a NaN becomes quiet and keeps the upper
/// part of its payload.
@inline(__always)
func f16Bits(_ values: SIMD16<Float>) -> SIMD16<UInt16> {
    #if NT_FMA
        return nt_f16_from_f32x16(values)
    #else
        let bits = unsafeBitCast(values, to: SIMD16<Int32>.self)
        let magnitude = bits & 0x7fff_ffff
        // Half a unit of the last place, less a bit where that place is even.
        let odd = (magnitude &>> 13) & 1
        let normal = ((magnitude &+ 0xfff &+ odd) &>> 13) &- ((127 - 15) << 10)
        let finite = nt_i32x16_clamp(normal, 0, 0x7c00)
        // In 0.5 to 1 the last place of f32 is 2^-24, that of f16's subnormals.
        let shifted = unsafeBitCast(magnitude, to: SIMD16<Float>.self) + SIMD16(repeating: 0.5)
        let subnormal = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- 0x3f00_0000
        var result = nt_i32x16_select_greater(magnitude, 0x387f_ffff, finite, subnormal)
        let nan = ((magnitude &>> 13) & 0x3ff) | 0x7e00
        result = nt_i32x16_select_greater(magnitude, 0x7f80_0000, nan, result)
        return nt_u16x16_from_i32x16(result | ((bits &>> 16) & 0x8000))
    #endif
}
