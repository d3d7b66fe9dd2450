#ifndef NEEDLETAIL_VECTORS_H
#define NEEDLETAIL_VECTORS_H

// Vector instructions that Swift has no name for, over the types that Swift calls SIMD16<Float>, SIMD8<Double> and so
// on. Each function is one or a few instructions and is inlined into the Swift that calls it; there are no algorithms
// here. The tier that the caller is compiled for decides what an operation becomes.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

typedef float nt_f32x16 __attribute__((ext_vector_type(16)));
typedef double nt_f64x8 __attribute__((ext_vector_type(8)));
typedef int32_t nt_i32x16 __attribute__((ext_vector_type(16)));
typedef uint32_t nt_u32x16 __attribute__((ext_vector_type(16)));
typedef int64_t nt_i64x8 __attribute__((ext_vector_type(8)));
typedef uint16_t nt_u16x16 __attribute__((ext_vector_type(16)));
typedef uint32_t nt_u32x8 __attribute__((ext_vector_type(8)));

typedef float nt_f32x8 __attribute__((ext_vector_type(8)));
typedef float nt_f32x4 __attribute__((ext_vector_type(4)));
typedef float nt_f32x2 __attribute__((ext_vector_type(2)));
typedef double nt_f64x4 __attribute__((ext_vector_type(4)));
typedef double nt_f64x2 __attribute__((ext_vector_type(2)));

#define NT_INLINE static inline __attribute__((always_inline, nodebug))

/// Whether `a * b + c` is rounded once.
#if defined(__FMA__) || defined(__aarch64__)
#define NT_HAS_FMA 1
#else
#define NT_HAS_FMA 0
#endif

/// `a * b + c` in each lane: rounded once where the tier has FMA, twice elsewhere.
NT_INLINE nt_f32x16 nt_f32x16_fma(nt_f32x16 a, nt_f32x16 b, nt_f32x16 c) {
#if NT_HAS_FMA
    return __builtin_elementwise_fma(a, b, c);
#else
    return a * b + c;
#endif
}

/// `a * b + c` in each lane: rounded once where the tier has FMA, twice elsewhere.
NT_INLINE nt_f64x8 nt_f64x8_fma(nt_f64x8 a, nt_f64x8 b, nt_f64x8 c) {
#if NT_HAS_FMA
    return __builtin_elementwise_fma(a, b, c);
#else
    return a * b + c;
#endif
}

/// `a < b ? b : a` in each lane: `a` where either is NaN, and where both are zeros.
NT_INLINE nt_f32x16 nt_f32x16_max(nt_f32x16 a, nt_f32x16 b) {
    return a < b ? b : a;
}

/// `b < a ? b : a` in each lane: `a` where either is NaN, and where both are zeros.
NT_INLINE nt_f32x16 nt_f32x16_min(nt_f32x16 a, nt_f32x16 b) {
    return b < a ? b : a;
}

/// `a < b ? b : a` in each lane: `a` where either is NaN, and where both are zeros.
NT_INLINE nt_f64x8 nt_f64x8_max(nt_f64x8 a, nt_f64x8 b) {
    return a < b ? b : a;
}

/// `b < a ? b : a` in each lane: `a` where either is NaN, and where both are zeros.
NT_INLINE nt_f64x8 nt_f64x8_min(nt_f64x8 a, nt_f64x8 b) {
    return b < a ? b : a;
}

#define NT_SUM(a, b) ((a) + (b))
#define NT_PRODUCT(a, b) ((a) * (b))
#define NT_LARGER(a, b) ((a) < (b) ? (b) : (a))
#define NT_SMALLER(a, b) ((b) < (a) ? (b) : (a))

/// All lanes as one value, by halves: lane `i` with `i + 8`, those with `i + 4`, then `i + 2`, then `i + 1`.
#define NT_FOLD_F32(name, function)                       \
    NT_INLINE float name(nt_f32x16 a) {                   \
        const nt_f32x8 of8 = function(a.lo, a.hi);        \
        const nt_f32x4 of4 = function(of8.lo, of8.hi);    \
        const nt_f32x2 of2 = function(of4.lo, of4.hi);    \
        return function(of2.x, of2.y);                    \
    }

/// The same of eight lanes.
#define NT_FOLD_F64(name, function)                       \
    NT_INLINE double name(nt_f64x8 a) {                   \
        const nt_f64x4 of4 = function(a.lo, a.hi);        \
        const nt_f64x2 of2 = function(of4.lo, of4.hi);    \
        return function(of2.x, of2.y);                    \
    }

NT_FOLD_F32(nt_f32x16_sum, NT_SUM)
NT_FOLD_F32(nt_f32x16_largest, NT_LARGER)
NT_FOLD_F32(nt_f32x16_smallest, NT_SMALLER)
NT_FOLD_F64(nt_f64x8_sum, NT_SUM)
NT_FOLD_F64(nt_f64x8_product, NT_PRODUCT)
NT_FOLD_F64(nt_f64x8_largest, NT_LARGER)

/// The square root of each lane, correctly rounded.
NT_INLINE nt_f32x16 nt_f32x16_sqrt(nt_f32x16 a) {
    return __builtin_elementwise_sqrt(a);
}

/// The square root of each lane, correctly rounded.
NT_INLINE nt_f64x8 nt_f64x8_sqrt(nt_f64x8 a) {
    return __builtin_elementwise_sqrt(a);
}

/// Writes the lanes at `p`, a multiple of 64 bytes, past the caches. `nt_store_fence` must follow the last of them.
NT_INLINE void nt_f32x16_store_streaming(float *p, nt_f32x16 values) {
    __builtin_nontemporal_store(values, (nt_f32x16 *)p);
}

/// Orders streaming stores before whatever the thread stores next.
NT_INLINE void nt_store_fence(void) {
#if defined(__x86_64__)
    __builtin_ia32_sfence();
#endif
}

/// Each lane as the nearest integer, the even one of two.
NT_INLINE nt_f32x16 nt_f32x16_round(nt_f32x16 a) {
    return __builtin_elementwise_roundeven(a);
}

/// Each lane as the largest integer that is not above it.
NT_INLINE nt_f32x16 nt_f32x16_floor(nt_f32x16 a) {
    return __builtin_elementwise_floor(a);
}

/// Each lane as the smallest integer that is not below it.
NT_INLINE nt_f32x16 nt_f32x16_ceil(nt_f32x16 a) {
    return __builtin_elementwise_ceil(a);
}

/// The first eight lanes as f64.
NT_INLINE nt_f64x8 nt_f64x8_from_low(nt_f32x16 a) {
    return __builtin_convertvector(__builtin_shufflevector(a, a, 0, 1, 2, 3, 4, 5, 6, 7), nt_f64x8);
}

/// The last eight lanes as f64.
NT_INLINE nt_f64x8 nt_f64x8_from_high(nt_f32x16 a) {
    return __builtin_convertvector(__builtin_shufflevector(a, a, 8, 9, 10, 11, 12, 13, 14, 15), nt_f64x8);
}

/// The lanes of `low` and `high`, each as the nearest f32.
NT_INLINE nt_f32x16 nt_f32x16_from_halves(nt_f64x8 low, nt_f64x8 high) {
    const nt_f32x8 first = __builtin_convertvector(low, nt_f32x8);
    const nt_f32x8 second = __builtin_convertvector(high, nt_f32x8);
    return __builtin_shufflevector(first, second, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

/// `condition ? yes : no` in each lane, of a comparison's result: -1 or 0 in each lane.
NT_INLINE nt_f32x16 nt_f32x16_select(nt_i32x16 condition, nt_f32x16 yes, nt_f32x16 no) {
    return condition ? yes : no;
}

/// -1 in each lane where `a < b`, 0 elsewhere.
NT_INLINE nt_i32x16 nt_f32x16_less(nt_f32x16 a, nt_f32x16 b) {
    return a < b;
}

/// Whether `a > b` in any lane.
NT_INLINE _Bool nt_f32x16_any_above(nt_f32x16 a, nt_f32x16 b) {
    return __builtin_reduce_or(a > b) != 0;
}

/// -1 in each lane where `a == b`, 0 elsewhere.
NT_INLINE nt_i32x16 nt_f32x16_equal(nt_f32x16 a, nt_f32x16 b) {
    return a == b;
}

/// -1 in each lane where `a <= b` or either is NaN, 0 elsewhere.
NT_INLINE nt_i32x16 nt_f32x16_not_above(nt_f32x16 a, nt_f32x16 b) {
    return ~(a > b);
}

/// -1 in each lane where `a < b` or either is NaN, 0 elsewhere.
NT_INLINE nt_i32x16 nt_f32x16_not_at_least(nt_f32x16 a, nt_f32x16 b) {
    return ~(a >= b);
}

/// -1 in each lane where `a > b` or either is NaN, 0 elsewhere.
NT_INLINE nt_i32x16 nt_f32x16_not_at_most(nt_f32x16 a, nt_f32x16 b) {
    return ~(a <= b);
}

/// `a`, which the compiler computes in whole registers though it is needed by halves next.
NT_INLINE nt_f32x16 nt_f32x16_whole(nt_f32x16 a) {
#if defined(__AVX512F__)
    __asm__("" : "+v"(a));
#endif
    return a;
}

/// `mask`, with 0 in each lane where `a` or `b` is NaN.
NT_INLINE nt_i32x16 nt_f32x16_numbers(nt_i32x16 mask, nt_f32x16 a, nt_f32x16 b) {
    return mask & (a == a) & (b == b);
}

/// Whether any lane of a comparison's result is -1.
NT_INLINE _Bool nt_i32x16_any(nt_i32x16 mask) {
    return __builtin_reduce_or(mask) != 0;
}

/// Whether any lane of a comparison's result is -1.
NT_INLINE _Bool nt_i64x8_any(nt_i64x8 mask) {
    return __builtin_reduce_or(mask) != 0;
}

/// The smallest lane.
NT_INLINE int32_t nt_i32x16_smallest(nt_i32x16 a) {
    return __builtin_reduce_min(a);
}

/// `condition ? yes : no` in each lane, of a comparison's result: -1 or 0 in each lane.
NT_INLINE nt_i32x16 nt_i32x16_select(nt_i32x16 condition, nt_i32x16 yes, nt_i32x16 no) {
    return condition ? yes : no;
}

/// -1 in each lane where `a < b`, 0 elsewhere.
NT_INLINE nt_i32x16 nt_i32x16_less(nt_i32x16 a, nt_i32x16 b) {
    return a < b;
}

/// `condition ? yes : no` in each lane, of a comparison's result: -1 or 0 in each lane.
NT_INLINE nt_f64x8 nt_f64x8_select(nt_i64x8 condition, nt_f64x8 yes, nt_f64x8 no) {
    return condition ? yes : no;
}

/// -1 in each lane where `a == b`, 0 elsewhere.
NT_INLINE nt_i64x8 nt_f64x8_equal(nt_f64x8 a, nt_f64x8 b) {
    return a == b;
}

/// -1 in each lane where `a < b` or either is NaN, 0 elsewhere.
NT_INLINE nt_i64x8 nt_f64x8_not_at_least(nt_f64x8 a, nt_f64x8 b) {
    return ~(a >= b);
}

/// 0 in each lane where `low <= a <= high`, something else where it is not, or is NaN or infinite.
NT_INLINE nt_i64x8 nt_f64x8_outside(nt_f64x8 a, double low, double high) {
    const nt_f64x8 least = low, most = high;
    const nt_f64x8 above = a < least ? least : a;
    return (nt_i64x8)((most < above ? most : above) - a);
}

/// The places that eight codes have in a table: two more, and `last` at most.
NT_INLINE nt_u32x8 nt_u32x8_places(const int32_t *codes, uint32_t last) {
    nt_u32x8 places;
    memcpy(&places, codes, sizeof places);
    return __builtin_elementwise_min(places + 2, (nt_u32x8)last);
}

/// A value of a table, which the compiler does not gather with others: that takes longer.
NT_INLINE double nt_f64_at(const double *table, uint32_t place) {
    double value = table[place];
#if defined(__x86_64__)
    __asm__("" : "+x"(value));
#endif
    return value;
}

#define NT_F64X8_AT(table, places)                                                                                     \
    (nt_f64x8) {                                                                                                       \
        nt_f64_at(table, places[0]), nt_f64_at(table, places[1]), nt_f64_at(table, places[2]),                         \
            nt_f64_at(table, places[3]), nt_f64_at(table, places[4]), nt_f64_at(table, places[5]),                     \
            nt_f64_at(table, places[6]), nt_f64_at(table, places[7])                                                   \
    }

/// The values of a table at eight places.
NT_INLINE nt_f64x8 nt_f64x8_at(const double *table, nt_u32x8 places) {
    return NT_F64X8_AT(table, places);
}

/// The values of a table of 16 at eight places, of which each is below 16.
NT_INLINE nt_f64x8 nt_f64x8_lookup16(const double *table, nt_u32x8 places) {
#if defined(__AVX512F__)
    nt_f64x8 low, high;
    memcpy(&low, table, sizeof low);
    memcpy(&high, table + 8, sizeof high);
    const __m512i index = (__m512i)__builtin_convertvector(places, nt_i64x8);
    return (nt_f64x8)_mm512_permutex2var_pd((__m512d)low, index, (__m512d)high);
#else
    return NT_F64X8_AT(table, places);
#endif
}

/// Each lane as the nearest f32.
NT_INLINE nt_f32x16 nt_f32x16_from_i32(nt_i32x16 a) {
    return __builtin_convertvector(a, nt_f32x16);
}

/// The larger of each two lanes.
NT_INLINE nt_u32x16 nt_u32x16_max(nt_u32x16 a, nt_u32x16 b) {
    return __builtin_elementwise_max(a, b);
}

/// -1 in each lane where `a > limit`, 0 elsewhere.
NT_INLINE nt_i32x16 nt_u32x16_above(nt_u32x16 a, uint32_t limit) {
    return a > limit;
}

#if defined(__AVX512F__)
/// In each lane the value that the low four bits of `index` choose from `table`.
NT_INLINE nt_f32x16 nt_f32x16_lookup16(nt_f32x16 table, nt_u32x16 index) {
    return (nt_f32x16)_mm512_permutexvar_ps((__m512i)index, (__m512)table);
}

/// In each lane the value that the low five bits of `index` choose from `low` and, behind it, `high`.
NT_INLINE nt_f32x16 nt_f32x16_lookup32(nt_f32x16 low, nt_f32x16 high, nt_u32x16 index) {
    return (nt_f32x16)_mm512_permutex2var_ps((__m512)low, (__m512i)index, (__m512)high);
}
#elif defined(__AVX2__)
/// In each lane the value that the low four bits of `index` choose from `low` and, behind it, `high`.
NT_INLINE __m256 nt_f32x8_lookup16(nt_f32x8 low, nt_f32x8 high, __m256i index) {
    const __m256 first = _mm256_permutevar8x32_ps((__m256)low, index);
    const __m256 second = _mm256_permutevar8x32_ps((__m256)high, index);
    return _mm256_blendv_ps(first, second, (__m256)_mm256_slli_epi32(index, 28));
}

/// In each lane the value that the low five bits of `index` choose from `low` and, behind it, `high`.
NT_INLINE __m256 nt_f32x8_lookup32(nt_f32x16 low, nt_f32x16 high, __m256i index) {
    const __m256 first = nt_f32x8_lookup16(low.lo, low.hi, index);
    const __m256 second = nt_f32x8_lookup16(high.lo, high.hi, index);
    return _mm256_blendv_ps(first, second, (__m256)_mm256_slli_epi32(index, 27));
}

/// In each lane the value that the low four bits of `index` choose from `table`.
NT_INLINE nt_f32x16 nt_f32x16_lookup16(nt_f32x16 table, nt_u32x16 index) {
    nt_f32x16 values;
    values.lo = nt_f32x8_lookup16(table.lo, table.hi, (__m256i)index.lo);
    values.hi = nt_f32x8_lookup16(table.lo, table.hi, (__m256i)index.hi);
    return values;
}

/// In each lane the value that the low five bits of `index` choose from `low` and, behind it, `high`.
NT_INLINE nt_f32x16 nt_f32x16_lookup32(nt_f32x16 low, nt_f32x16 high, nt_u32x16 index) {
    nt_f32x16 values;
    values.lo = nt_f32x8_lookup32(low, high, (__m256i)index.lo);
    values.hi = nt_f32x8_lookup32(low, high, (__m256i)index.hi);
    return values;
}
#endif

#if defined(__AVX512F__)
/// `a * 2^n` in each lane for integral `n`, rounded once.
NT_INLINE nt_f32x16 nt_f32x16_scale(nt_f32x16 a, nt_f32x16 n) {
    return (nt_f32x16)_mm512_scalef_ps((__m512)a, (__m512)n);
}

/// `a * 2^n` in each lane for integral `n`, rounded once.
NT_INLINE nt_f64x8 nt_f64x8_scale(nt_f64x8 a, nt_f64x8 n) {
    return (nt_f64x8)_mm512_scalef_pd((__m512d)a, (__m512d)n);
}
#endif

/// The first `count` values that lie `stride` elements apart from `p` on, zeros after them; `count` is 0 to 16.
NT_INLINE nt_f32x16 nt_f32x16_load_strided(const float *p, ptrdiff_t stride, ptrdiff_t count) {
    float lanes[16] = {0};
#pragma clang loop vectorize(disable) unroll(disable)
    for (ptrdiff_t lane = 0; lane < count; lane++) lanes[lane] = p[lane * stride];
    nt_f32x16 values;
    memcpy(&values, lanes, sizeof values);
    return values;
}

/// The first `count` values at `p`, zeros after them; `count` is 0 to 16. Touches no other byte.
NT_INLINE nt_f32x16 nt_f32x16_load_first(const float *p, ptrdiff_t count) {
#if defined(__AVX512F__)
    return (nt_f32x16)_mm512_maskz_loadu_ps((__mmask16)((1u << count) - 1), p);
#elif defined(__AVX2__)
    const __m256i low = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    const __m256i high = _mm256_setr_epi32(8, 9, 10, 11, 12, 13, 14, 15);
    const __m256i limit = _mm256_set1_epi32((int)count);
    const __m256 first = _mm256_maskload_ps(p, _mm256_cmpgt_epi32(limit, low));
    const __m256 second = _mm256_maskload_ps(p + 8, _mm256_cmpgt_epi32(limit, high));
    return (nt_f32x16)__builtin_shufflevector(first, second, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#else
    nt_f32x16 values = 0;
    for (ptrdiff_t lane = 0; lane < count; lane++) memcpy((char *)&values + 4 * lane, p + lane, 4);
    return values;
#endif
}

/// The first `count` values at `p`, `rest` after them; `count` is 0 to 16. Touches no other byte.
NT_INLINE nt_f32x16 nt_f32x16_load_first_or(const float *p, ptrdiff_t count, float rest) {
#if defined(__AVX512F__)
    return (nt_f32x16)_mm512_mask_loadu_ps(_mm512_set1_ps(rest), (__mmask16)((1u << count) - 1), p);
#elif defined(__AVX2__)
    const __m256i low = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    const __m256i high = _mm256_setr_epi32(8, 9, 10, 11, 12, 13, 14, 15);
    const __m256i first = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)count), low);
    const __m256i second = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)count), high);
    const __m256 others = _mm256_set1_ps(rest);
    nt_f32x16 values;
    values.lo = _mm256_blendv_ps(others, _mm256_maskload_ps(p, first), (__m256)first);
    values.hi = _mm256_blendv_ps(others, _mm256_maskload_ps(p + 8, second), (__m256)second);
    return values;
#else
    nt_f32x16 values = rest;
    for (ptrdiff_t lane = 0; lane < count; lane++) memcpy((char *)&values + 4 * lane, p + lane, 4);
    return values;
#endif
}

/// The square root, correctly rounded.
NT_INLINE double nt_f64_sqrt(double a) {
    return __builtin_elementwise_sqrt(a);
}

/// Writes the first `count` lanes at `p`; `count` is 0 to 16. Touches no other byte.
NT_INLINE void nt_f32x16_store_first(float *p, nt_f32x16 values, ptrdiff_t count) {
#if defined(__AVX512F__)
    _mm512_mask_storeu_ps(p, (__mmask16)((1u << count) - 1), (__m512)values);
#elif defined(__AVX2__)
    const __m256i low = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    const __m256i high = _mm256_setr_epi32(8, 9, 10, 11, 12, 13, 14, 15);
    const __m256i limit = _mm256_set1_epi32((int)count);
    _mm256_maskstore_ps(p, _mm256_cmpgt_epi32(limit, low),
                        (__m256)__builtin_shufflevector(values, values, 0, 1, 2, 3, 4, 5, 6, 7));
    _mm256_maskstore_ps(p + 8, _mm256_cmpgt_epi32(limit, high),
                        (__m256)__builtin_shufflevector(values, values, 8, 9, 10, 11, 12, 13, 14, 15));
#else
    for (ptrdiff_t lane = 0; lane < count; lane++) memcpy(p + lane, (const char *)&values + 4 * lane, 4);
#endif
}

/// The first `count` values at `p`, zeros after them; `count` is 0 to 8. Touches no other byte.
NT_INLINE nt_f64x8 nt_f64x8_load_first(const double *p, ptrdiff_t count) {
#if defined(__AVX512F__)
    return (nt_f64x8)_mm512_maskz_loadu_pd((__mmask8)((1u << count) - 1), p);
#elif defined(__AVX2__)
    const __m256i limit = _mm256_set1_epi64x(count);
    const __m256d first = _mm256_maskload_pd(p, _mm256_cmpgt_epi64(limit, _mm256_setr_epi64x(0, 1, 2, 3)));
    const __m256d second = _mm256_maskload_pd(p + 4, _mm256_cmpgt_epi64(limit, _mm256_setr_epi64x(4, 5, 6, 7)));
    return (nt_f64x8)__builtin_shufflevector(first, second, 0, 1, 2, 3, 4, 5, 6, 7);
#else
    nt_f64x8 values = 0;
    for (ptrdiff_t lane = 0; lane < count; lane++) memcpy((char *)&values + 8 * lane, p + lane, 8);
    return values;
#endif
}

/// Writes the first `count` lanes at `p`; `count` is 0 to 8. Touches no other byte.
NT_INLINE void nt_f64x8_store_first(double *p, nt_f64x8 values, ptrdiff_t count) {
#if defined(__AVX512F__)
    _mm512_mask_storeu_pd(p, (__mmask8)((1u << count) - 1), (__m512d)values);
#elif defined(__AVX2__)
    const __m256i limit = _mm256_set1_epi64x(count);
    _mm256_maskstore_pd(p, _mm256_cmpgt_epi64(limit, _mm256_setr_epi64x(0, 1, 2, 3)),
                        (__m256d)__builtin_shufflevector(values, values, 0, 1, 2, 3));
    _mm256_maskstore_pd(p + 4, _mm256_cmpgt_epi64(limit, _mm256_setr_epi64x(4, 5, 6, 7)),
                        (__m256d)__builtin_shufflevector(values, values, 4, 5, 6, 7));
#else
    for (ptrdiff_t lane = 0; lane < count; lane++) memcpy(p + lane, (const char *)&values + 8 * lane, 8);
#endif
}

/// `p`, with where it came from hidden from the optimizer: addresses that follow from each other are otherwise computed
/// from each other, in a chain.
NT_INLINE const float *nt_f32_opaque(const float *p) {
    __asm__("" : "+r"(p));
    return p;
}

#endif
