#ifndef NEEDLETAIL_STRIPS_H
#define NEEDLETAIL_STRIPS_H

// Vectors of bytes for moving elements of any type. A lane is 16 bytes; a strip is as many lanes as a register of the
// tier holds. As in NeedletailVectors.h, each function is one instruction or a few; there are no algorithms here.

#include "NeedletailVectors.h"

#if defined(__AVX512BW__)
#define NT_STRIP_BYTES 64
#elif defined(__AVX2__)
#define NT_STRIP_BYTES 32
#else
#define NT_STRIP_BYTES 16
#endif

typedef uint8_t nt_lane __attribute__((ext_vector_type(16)));
typedef uint8_t nt_strip __attribute__((ext_vector_type(NT_STRIP_BYTES)));

/// Copies `byte_count` bytes between places that do not overlap.
NT_INLINE void nt_copy_bytes(void *to, const void *from, ptrdiff_t byte_count) {
    memcpy(to, from, (size_t)byte_count);
}

/// Sets `byte_count` bytes to 0.
NT_INLINE void nt_zero_bytes(void *to, ptrdiff_t byte_count) {
    memset(to, 0, (size_t)byte_count);
}

/// The lane at `p`, which need not be aligned.
NT_INLINE nt_lane nt_lane_load(const void *p) {
    nt_lane lane;
    memcpy(&lane, p, sizeof lane);
    return lane;
}

/// Writes `lane` at `p`, which need not be aligned.
NT_INLINE void nt_lane_store(void *p, nt_lane lane) {
    memcpy(p, &lane, sizeof lane);
}

/// A strip of the lanes at `p`, `stride` bytes apart; they need not be aligned.
NT_INLINE nt_strip nt_strip_load(const void *p, ptrdiff_t stride) {
    const char *bytes = (const char *)p;
    const nt_lane a = nt_lane_load(bytes);
#if NT_STRIP_BYTES == 16
    return a;
#else
    const nt_lane b = nt_lane_load(bytes + stride);
    __auto_type low = __builtin_shufflevector((__m128i)a, (__m128i)b, 0, 1, 2, 3);
#if NT_STRIP_BYTES == 32
    return (nt_strip)low;
#else
    const nt_lane c = nt_lane_load(bytes + 2 * stride);
    const nt_lane d = nt_lane_load(bytes + 3 * stride);
    __auto_type high = __builtin_shufflevector((__m128i)c, (__m128i)d, 0, 1, 2, 3);
    return (nt_strip)__builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
#endif
#endif
}

/// Writes `strip` at `p`, which need not be aligned.
NT_INLINE void nt_strip_store(void *p, nt_strip strip) {
    memcpy(p, &strip, sizeof strip);
}

/// Writes the lanes of `strip` at `p`, `stride` bytes apart; they need not be aligned.
NT_INLINE void nt_strip_store_lanes(void *p, nt_strip strip, ptrdiff_t stride) {
    char *bytes = (char *)p;
    for (int lane = 0; lane < NT_STRIP_BYTES / 16; lane++) {
        memcpy(bytes + lane * stride, (const char *)&strip + 16 * lane, 16);
    }
}

/// Writes `strip` past the caches at `p`, which is aligned to its size; `nt_store_fence` orders it before later writes.
NT_INLINE void nt_strip_stream(void *p, nt_strip strip) {
    __builtin_nontemporal_store(strip, (nt_strip *)p);
}

/// Keeps the loop it stands in from being vectorised: gathers and scatters of single elements are slower than moves.
NT_INLINE void nt_keep_scalar(void) {
    __asm__ volatile("");
}

/// `count` where `x` is above `y`, 0 elsewhere, without a branch: searches by halves would guess half of them wrong.
NT_INLINE ptrdiff_t nt_count_where_above(double x, double y, ptrdiff_t count) {
    return __builtin_unpredictable(x > y) ? count : 0;
}

/// Asks for the cache line at `p`, which need not be memory of the process.
NT_INLINE void nt_prefetch(const void *p) {
    __builtin_prefetch(p);
}

/// Asks for it as far as the second-level cache.
NT_INLINE void nt_prefetch_second_level(const void *p) {
    __builtin_prefetch(p, 0, 2);
}

/// Asks for a line that is read once.
NT_INLINE void nt_prefetch_once(const void *p) {
    __builtin_prefetch(p, 0, 0);
}

typedef uint16_t nt_lane16 __attribute__((ext_vector_type(8)));
typedef uint32_t nt_lane32 __attribute__((ext_vector_type(4)));
typedef uint64_t nt_lane64 __attribute__((ext_vector_type(2)));

// `nt_<vector>_zip_<half>_<bits>`: the elements of `bits` bits in the low or high halves of the lanes of `a` and `b`, by
// turns: `a[0], b[0], a[1], b[1], ...`.

#define NT_LANE_ZIP(half, bits, type, ...)                                          \
    NT_INLINE nt_lane nt_lane_zip_##half##_##bits(nt_lane a, nt_lane b) {           \
        return (nt_lane)__builtin_shufflevector((type)a, (type)b, __VA_ARGS__);     \
    }

NT_LANE_ZIP(low, 8, nt_lane, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
NT_LANE_ZIP(high, 8, nt_lane, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
NT_LANE_ZIP(low, 16, nt_lane16, 0, 8, 1, 9, 2, 10, 3, 11)
NT_LANE_ZIP(high, 16, nt_lane16, 4, 12, 5, 13, 6, 14, 7, 15)
NT_LANE_ZIP(low, 32, nt_lane32, 0, 4, 1, 5)
NT_LANE_ZIP(high, 32, nt_lane32, 2, 6, 3, 7)
NT_LANE_ZIP(low, 64, nt_lane64, 0, 2)
NT_LANE_ZIP(high, 64, nt_lane64, 1, 3)

#if NT_STRIP_BYTES == 64
#define NT_UNPACK(half, short_half, bits, a, b) (nt_strip)_mm512_unpack##short_half##_epi##bits((__m512i)a, (__m512i)b)
#elif NT_STRIP_BYTES == 32
#define NT_UNPACK(half, short_half, bits, a, b) (nt_strip)_mm256_unpack##short_half##_epi##bits((__m256i)a, (__m256i)b)
#else
#define NT_UNPACK(half, short_half, bits, a, b) nt_lane_zip_##half##_##bits(a, b)
#endif
#define NT_STRIP_ZIP(half, short_half, bits)                                        \
    NT_INLINE nt_strip nt_strip_zip_##half##_##bits(nt_strip a, nt_strip b) {       \
        return NT_UNPACK(half, short_half, bits, a, b);                             \
    }

NT_STRIP_ZIP(low, lo, 8)
NT_STRIP_ZIP(high, hi, 8)
NT_STRIP_ZIP(low, lo, 16)
NT_STRIP_ZIP(high, hi, 16)
NT_STRIP_ZIP(low, lo, 32)
NT_STRIP_ZIP(high, hi, 32)
NT_STRIP_ZIP(low, lo, 64)
NT_STRIP_ZIP(high, hi, 64)

#undef NT_LANE_ZIP
#undef NT_STRIP_ZIP
#undef NT_UNPACK

#endif
