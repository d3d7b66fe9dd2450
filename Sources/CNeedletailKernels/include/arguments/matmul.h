#ifndef NEEDLETAIL_ARGUMENTS_MATMUL_H
#define NEEDLETAIL_ARGUMENTS_MATMUL_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What follows a matmul's sums, element by element.
enum {
    NT_ACTIVATION_NONE = 0,
    NT_ACTIVATION_RELU = 1,
    NT_ACTIVATION_SIGMOID = 2,
};

/// One matmul with packed weights: `c = activation(a · b + bias) · scale + shift`. Units are rows of `c`.
///
/// Sizes and strides are in elements.
typedef struct nt_f32_matmul_packed_args {
    ptrdiff_t n, k;
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

#pragma clang assume_nonnull end

#endif
