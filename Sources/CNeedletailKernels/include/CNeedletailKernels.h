#ifndef NEEDLETAIL_KERNELS_H
#define NEEDLETAIL_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "NeedletailThreads.h"
#include "NeedletailVectors.h"

#pragma clang assume_nonnull begin

/// What a CPU and its operating system offer, as bits of `nt_cpu_features()`.
enum {
    /// x86-64-v3: AVX2, FMA, BMI1, BMI2, F16C, LZCNT, MOVBE, with the ymm state saved by the system.
    NT_CPU_X86_64_V3 = 1,
    /// x86-64-v4: v3 and AVX-512 F, BW, CD, DQ, VL, with the zmm and mask state saved by the system.
    NT_CPU_X86_64_V4 = 2,
    /// v4 and AVX-512 VNNI and BF16.
    NT_CPU_X86_64_V4_BF16 = 4,
};

/// The features of this CPU, read from CPUID and XCR0; 0 on other architectures.
uint32_t nt_cpu_features(void);

/// Writes the CPU's brand name, at most `capacity` bytes with the closing zero; an empty text where there is none.
void nt_cpu_brand(char *name, size_t capacity);

/// What follows a matmul's sums, element by element.
enum {
    NT_ACTIVATION_NONE = 0,
    NT_ACTIVATION_RELU = 1,
    NT_ACTIVATION_SIGMOID = 2,
};

/// One matmul with packed weights: `c = activation(a · b + bias) · scale + shift`.
///
/// Sizes and strides are in elements.
typedef struct nt_f32_matmul_packed_args {
    ptrdiff_t m, n, k;
    const float *a;       ///< [m, k], row stride `lda` >= k
    ptrdiff_t lda;
    const float *b;       ///< [ceil(n / 16)][k][16], columns past `n` are zero
    const float *bias;    ///< [n rounded up to 16]
    const float *_Nullable scale;  ///< [n rounded up to 16], or null for ones; null exactly when `shift` is
    const float *_Nullable shift;  ///< [n rounded up to 16], or null for zeros
    float *c;             ///< [m, n], row stride `ldc` >= n; must not overlap the others
    ptrdiff_t ldc;
    int32_t activation;   ///< NT_ACTIVATION_*
} nt_f32_matmul_packed_args;

// The tiers that have code of their own. What each kernel computes stands beside its Swift source.
#define NT_KERNEL(result, name, ...) \
    result name##__avx2(__VA_ARGS__); \
    result name##__avx512(__VA_ARGS__)

NT_KERNEL(void, nt_f32_matmul_packed, const nt_f32_matmul_packed_args *);
NT_KERNEL(void, nt_f32_scale_shift, ptrdiff_t rows, ptrdiff_t columns, const float *x, ptrdiff_t ldx, const float *scale,
          const float *shift, float *y, ptrdiff_t ldy);
NT_KERNEL(void, nt_f32_relu, ptrdiff_t count, const float *x, float *y);
NT_KERNEL(void, nt_f32_sigmoid, ptrdiff_t count, const float *x, float *y);
NT_KERNEL(void, nt_f64_standardize_f32, ptrdiff_t rows, ptrdiff_t columns, const double *x, const double *mean,
          const double *scale, float *y);
NT_KERNEL(void, nt_f64_within, ptrdiff_t rows, ptrdiff_t columns, const double *x, const double *low, const double *high,
          uint8_t *within);
NT_KERNEL(ptrdiff_t, nt_f32_fma_peak, ptrdiff_t iterations, const float *x, float *y);
NT_KERNEL(float, nt_f32_read_sum, ptrdiff_t count, const float *x);

#pragma clang assume_nonnull end

#endif
