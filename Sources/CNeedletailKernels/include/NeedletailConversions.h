#ifndef NEEDLETAIL_CONVERSIONS_H
#define NEEDLETAIL_CONVERSIONS_H

// Conversions of sixteen lanes from one type to another, over the types that Swift calls SIMD16<Float>, SIMD16<UInt8>
// and so on. As in NeedletailVectors.h, each function is one instruction or a few; there are no algorithms here.

#include "NeedletailVectors.h"

typedef double nt_f64x16 __attribute__((ext_vector_type(16)));
typedef int8_t nt_i8x16 __attribute__((ext_vector_type(16)));
typedef uint8_t nt_u8x16 __attribute__((ext_vector_type(16)));
typedef int16_t nt_i16x16 __attribute__((ext_vector_type(16)));
typedef uint64_t nt_u64x16 __attribute__((ext_vector_type(16)));
typedef int64_t nt_i64x16 __attribute__((ext_vector_type(16)));

/// `nt_<to>_from_<from>`: each lane as C converts it. Floats are rounded to nearest even, or toward zero to integers,
/// whose range they must not leave; integers keep their low bits.
#define NT_CONVERSION(to, from)                                     \
    NT_INLINE nt_##to nt_##to##_from_##from(nt_##from values) {     \
        return __builtin_convertvector(values, nt_##to);            \
    }

NT_CONVERSION(f32x16, f64x16)
NT_CONVERSION(f32x16, i32x16)
NT_CONVERSION(f32x16, i64x16)
NT_CONVERSION(f64x16, f32x16)
NT_CONVERSION(f64x16, i32x16)
NT_CONVERSION(f64x16, i64x16)
NT_CONVERSION(i32x16, f32x16)
NT_CONVERSION(i32x16, f64x16)
NT_CONVERSION(i64x16, f64x16)
NT_CONVERSION(i32x16, i8x16)
NT_CONVERSION(i32x16, u8x16)
NT_CONVERSION(i32x16, u16x16)
NT_CONVERSION(i32x16, i64x16)
NT_CONVERSION(i64x16, i32x16)
NT_CONVERSION(u8x16, i32x16)
NT_CONVERSION(u8x16, i64x16)
NT_CONVERSION(u16x16, i32x16)

#undef NT_CONVERSION

/// `a < b ? b : a` in each lane: `a` where either is NaN.
NT_INLINE nt_f64x16 nt_f64x16_max(nt_f64x16 a, nt_f64x16 b) {
    return a < b ? b : a;
}

/// `b < a ? b : a` in each lane: `a` where either is NaN.
NT_INLINE nt_f64x16 nt_f64x16_min(nt_f64x16 a, nt_f64x16 b) {
    return b < a ? b : a;
}

/// Each lane between two bounds.
NT_INLINE nt_i32x16 nt_i32x16_clamp(nt_i32x16 values, int32_t low, int32_t high) {
    return __builtin_elementwise_min(__builtin_elementwise_max(values, (nt_i32x16)low), (nt_i32x16)high);
}

/// Each lane between two bounds.
NT_INLINE nt_i64x16 nt_i64x16_clamp(nt_i64x16 values, int64_t low, int64_t high) {
    return __builtin_elementwise_min(__builtin_elementwise_max(values, (nt_i64x16)low), (nt_i64x16)high);
}

/// `value` where a lane of `a` is greater than `b`, `other` elsewhere.
NT_INLINE nt_i32x16 nt_i32x16_select_greater(nt_i32x16 a, int32_t b, nt_i32x16 value, nt_i32x16 other) {
    return a > b ? value : other;
}

/// 1 where a lane is not 0, 0 elsewhere.
NT_INLINE nt_u8x16 nt_bool_from_u8x16(nt_u8x16 values) {
    return __builtin_elementwise_min(values, (nt_u8x16)1);
}

/// 1 where a lane is not 0, 0 elsewhere.
NT_INLINE nt_u8x16 nt_bool_from_i32x16(nt_i32x16 values) {
    return __builtin_convertvector(values != 0, nt_u8x16) & 1;
}

/// 1 where a lane is not 0, 0 elsewhere.
NT_INLINE nt_u8x16 nt_bool_from_i64x16(nt_i64x16 values) {
    return __builtin_convertvector(values != 0, nt_u8x16) & 1;
}

/// 1 where a lane is no zero of either sign, for NaN too; 0 elsewhere.
NT_INLINE nt_u8x16 nt_bool_from_f32x16(nt_f32x16 values) {
    return __builtin_convertvector(values != 0, nt_u8x16) & 1;
}

/// 1 where a lane is no zero of either sign, for NaN too; 0 elsewhere.
NT_INLINE nt_u8x16 nt_bool_from_f64x16(nt_f64x16 values) {
    return __builtin_convertvector(values != 0, nt_u8x16) & 1;
}

// `nt_bool_<vector>_<comparison>`: 1 where it holds of a lane of `a` and of `b`, 0 elsewhere.
#define NT_COMPARISON(vector, name, operator)                               \
    NT_INLINE nt_u8x16 nt_bool_##vector##_##name(nt_##vector a, nt_##vector b) { \
        return __builtin_convertvector(a operator b, nt_u8x16) & 1;         \
    }
#define NT_COMPARISONS(vector)                 \
    NT_COMPARISON(vector, equal, ==)           \
    NT_COMPARISON(vector, less, <)             \
    NT_COMPARISON(vector, less_or_equal, <=)

NT_COMPARISONS(f32x16)
NT_COMPARISONS(f64x16)
NT_COMPARISONS(i32x16)
NT_COMPARISONS(i64x16)
NT_COMPARISONS(u8x16)

#undef NT_COMPARISON
#undef NT_COMPARISONS

// `nt_<vector>_where`: a lane of `a` where that of the condition is not 0, of `b` elsewhere.
#define NT_WHERE(vector, mask)                                                                      \
    NT_INLINE nt_##vector nt_##vector##_where(nt_u8x16 condition, nt_##vector a, nt_##vector b) {   \
        return __builtin_convertvector(condition != 0, mask) ? a : b;                               \
    }

NT_WHERE(u8x16, nt_i8x16)
NT_WHERE(u16x16, nt_i16x16)
NT_WHERE(u32x16, nt_i32x16)
NT_WHERE(u64x16, nt_i64x16)

#undef NT_WHERE

#if defined(__AVX512BW__)

/// bf16 patterns as the f32 values that they stand for: each goes to the upper half of its lane by one permutation. Widening and
/// shifting are two instructions of the units that multiply, and a matmul of one row would wait for them.
NT_INLINE nt_f32x16 nt_f32x16_from_bf16(nt_u16x16 patterns) {
    const __m512i places = _mm512_set_epi32(
        15 << 16, 14 << 16, 13 << 16, 12 << 16, 11 << 16, 10 << 16, 9 << 16, 8 << 16, 7 << 16, 6 << 16, 5 << 16, 4 << 16,
        3 << 16, 2 << 16, 1 << 16, 0);
    const __mmask32 upper = 0xAAAAAAAA;
    // The compiler would write this permutation as what it avoids. What lies behind the patterns is not taken.
    nt_f32x16 values;
    __asm__("vpermw %g1, %2, %0 %{%3%}%{z%}" : "=v"(values) : "x"((__m256i)patterns), "v"(places), "Yk"(upper));
    return values;
}

#endif

#if defined(__F16C__)

/// f16 patterns as f32 values; a NaN becomes quiet.
NT_INLINE nt_f32x16 nt_f32x16_from_f16(nt_u16x16 values) {
#if defined(__AVX512F__)
    return (nt_f32x16)_mm512_cvtph_ps((__m256i)values);
#else
    const __m256 low = _mm256_cvtph_ps((__m128i)__builtin_shufflevector(values, values, 0, 1, 2, 3, 4, 5, 6, 7));
    const __m256 high = _mm256_cvtph_ps((__m128i)__builtin_shufflevector(values, values, 8, 9, 10, 11, 12, 13, 14, 15));
    return (nt_f32x16)__builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#endif
}

/// f32 values as f16 patterns, rounded to nearest even; a NaN becomes quiet.
NT_INLINE nt_u16x16 nt_f16_from_f32x16(nt_f32x16 values) {
#if defined(__AVX512F__)
    return (nt_u16x16)_mm512_cvtps_ph((__m512)values, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
#else
    const __m256 low = (__m256)__builtin_shufflevector(values, values, 0, 1, 2, 3, 4, 5, 6, 7);
    const __m256 high = (__m256)__builtin_shufflevector(values, values, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m128i first = _mm256_cvtps_ph(low, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m128i second = _mm256_cvtps_ph(high, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    return (nt_u16x16)__builtin_shufflevector(first, second, 0, 1, 2, 3);
#endif
}

#endif

#endif
