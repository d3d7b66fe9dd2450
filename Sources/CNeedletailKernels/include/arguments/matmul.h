#ifndef NEEDLETAIL_ARGUMENTS_MATMUL_H
#define NEEDLETAIL_ARGUMENTS_MATMUL_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What is done to a matmul's sums, value by value. Where a function has parameters they are `alpha` and `beta`, with the
/// meaning that they have in the elementwise kernel of the same name. An unknown code is an activation without effect.
enum {
    NT_ACTIVATION_NONE = 0,
    NT_ACTIVATION_RELU = 1,
    NT_ACTIVATION_CLIP = 2,  ///< between alpha and beta, such as relu6 between 0 and 6
    NT_ACTIVATION_SIGMOID = 3,
    NT_ACTIVATION_TANH = 4,
    NT_ACTIVATION_GELU = 5,
    NT_ACTIVATION_GELU_TANH = 6,
    NT_ACTIVATION_SILU = 7,
    NT_ACTIVATION_HARD_SIGMOID = 8,
    NT_ACTIVATION_HARD_SWISH = 9,
    NT_ACTIVATION_LEAKY_RELU = 10,
    NT_ACTIVATION_ELU = 11,
    NT_ACTIVATION_SELU = 12,
    NT_ACTIVATION_SOFTPLUS = 13,
    NT_ACTIVATION_MISH = 14,
    NT_ACTIVATION_EXP = 15,
};

/// One matmul for each item of a batch, `c = a · b`, and what is done to it on the way to memory.
///
/// The sums start at zero (at `c`'s values with `accumulate`). Then come, in this order, the bias, the activation, the scale
/// and shift, and the residual; with `activation_is_last` the activation comes after the other two.
///
/// A unit is `row_block` rows by `column_block` columns of one item's `c`; units are counted along the columns, then down
/// the rows, then over the batch. The blocks say how work is spread and never change a bit of the result.
///
/// Sizes and strides are in elements.
typedef struct nt_f32_matmul_args {
    ptrdiff_t batch, m, n, k;
    ptrdiff_t row_block;     ///< > 0
    ptrdiff_t column_block;  ///< > 0, a multiple of 16

    const float *a;  ///< [batch, m, k] with the strides below; transposed where the column stride is the larger one
    ptrdiff_t a_batch_stride, a_row_stride, a_column_stride;

    /// [batch, panels of 16 columns, k, 16] with the strides below; see `nt_f32_matmul`, and `nt_f32_matmul_bf16` for other types
    const float *b;
    ptrdiff_t b_batch_stride, b_panel_stride, b_row_stride;

    float *c;  ///< [batch, m, n], rows contiguous; must not overlap the others
    ptrdiff_t c_batch_stride, c_row_stride;

    const float *_Nullable bias;      ///< [n], or null for zeros
    const float *_Nullable scale;     ///< [n], or null for ones; null exactly when `shift` is
    const float *_Nullable shift;     ///< [n], or null for zeros
    const float *_Nullable residual;  ///< [batch, m, n], rows contiguous, or null for zeros
    ptrdiff_t residual_batch_stride, residual_row_stride;

    int32_t activation;          ///< NT_ACTIVATION_*
    int32_t activation_is_last;  ///< 0 or 1
    int32_t accumulate;          ///< 0 or 1
    float alpha, beta;
} nt_f32_matmul_args;

#pragma clang assume_nonnull end

#endif
