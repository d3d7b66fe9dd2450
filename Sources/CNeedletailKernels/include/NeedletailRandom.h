#ifndef NEEDLETAIL_RANDOM_H
#define NEEDLETAIL_RANDOM_H

// Vector instructions for random numbers. As in NeedletailVectors.h, each function is one instruction or a few; there are
// no algorithms here.

#include "NeedletailVectors.h"

typedef uint64_t nt_u64x8 __attribute__((ext_vector_type(8)));

/// `a * b + c` in each lane, rounded once on every tier: a call of C's `fmaf` for each lane where the tier has no FMA.
NT_INLINE nt_f32x16 nt_f32x16_fma_once(nt_f32x16 a, nt_f32x16 b, nt_f32x16 c) {
    return __builtin_elementwise_fma(a, b, c);
}

/// `a`, computed before what follows in the source reads memory: what both need would not fit the registers together.
NT_INLINE nt_f32x16 nt_f32x16_first(nt_f32x16 a) {
#if defined(__AVX2__) && !defined(__AVX512F__)
    nt_f32x8 low = a.lo, high = a.hi;
    __asm__ volatile("" : "+x"(low), "+x"(high) : : "memory");
    a.lo = low;
    a.hi = high;
#endif
    return a;
}

/// -1 in each lane where `a == b`, 0 elsewhere.
NT_INLINE nt_i32x16 nt_i32x16_equal(nt_i32x16 a, nt_i32x16 b) {
    return a == b;
}

/// The product of the low halves of each two lanes, all 64 bits of it.
NT_INLINE nt_u64x8 nt_u64x8_multiply_low(nt_u64x8 a, nt_u64x8 b) {
    nt_u64x8 product = (a & 0xffffffff) * (b & 0xffffffff);
#if defined(__AVX512F__)
    // Where only the low halves of products are needed the compiler would choose a slower instruction.
    __asm__("" : "+v"(product));
#endif
    return product;
}

/// The low half of each lane of `even` at the even lanes, of `odd` at the odd ones.
NT_INLINE nt_u32x16 nt_u32x16_from_low_halves(nt_u64x8 even, nt_u64x8 odd) {
    return (nt_u32x16)((even & 0xffffffff) | (odd << 32));
}

/// Lanes 0, 1 of each four lanes of `a`, each before that of `b`.
NT_INLINE nt_f32x16 nt_f32x16_interleave_low(nt_f32x16 a, nt_f32x16 b) {
    return __builtin_shufflevector(a, b, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29);
}

/// Lanes 2, 3 of each four lanes of `a`, each before that of `b`.
NT_INLINE nt_f32x16 nt_f32x16_interleave_high(nt_f32x16 a, nt_f32x16 b) {
    return __builtin_shufflevector(a, b, 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31);
}

/// Lanes 0, 1 of each four lanes of `a`, then those of `b`.
NT_INLINE nt_f32x16 nt_f32x16_pairs_low(nt_f32x16 a, nt_f32x16 b) {
    return __builtin_shufflevector(a, b, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29);
}

/// Lanes 2, 3 of each four lanes of `a`, then those of `b`.
NT_INLINE nt_f32x16 nt_f32x16_pairs_high(nt_f32x16 a, nt_f32x16 b) {
    return __builtin_shufflevector(a, b, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31);
}

#endif
