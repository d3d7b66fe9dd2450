#ifndef NEEDLETAIL_ARGUMENTS_ROWS_H
#define NEEDLETAIL_ARGUMENTS_ROWS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A function of each row. Units are rows.
typedef struct nt_f32_softmax_args {
    ptrdiff_t columns;  ///< >= 0
    const float *x;     ///< [rows, columns], row stride `ldx` >= columns
    ptrdiff_t ldx;
    float *y;           ///< [rows, columns], row stride `ldy` >= columns; may be `x` with equal strides
    ptrdiff_t ldy;
} nt_f32_softmax_args;

/// A function of each row, in f64. Units are rows.
typedef struct nt_f64_softmax_args {
    ptrdiff_t columns;  ///< >= 0
    const double *x;    ///< [rows, columns], row stride `ldx` >= columns
    ptrdiff_t ldx;
    double *y;          ///< [rows, columns], row stride `ldy` >= columns; may be `x` with equal strides
    ptrdiff_t ldy;
} nt_f64_softmax_args;

/// A normalization of each row. Units are rows.
typedef struct nt_f32_norm_args {
    ptrdiff_t columns;             ///< >= 0
    const float *x;                ///< [rows, columns], row stride `ldx` >= columns
    ptrdiff_t ldx;
    const float *_Nullable gamma;  ///< [columns], or null for ones
    const float *_Nullable beta;   ///< [columns], or null for zeros
    float *y;                      ///< [rows, columns], row stride `ldy` >= columns; may be `x` with equal strides
    ptrdiff_t ldy;
    double epsilon;                ///< >= 0
} nt_f32_norm_args;

/// A normalization of each item's groups of channels. Units are groups, item by item: [items * groups].
typedef struct nt_f32_group_norm_args {
    ptrdiff_t spatial;             ///< positions of an item, >= 0
    ptrdiff_t channels;            ///< > 0, a multiple of `groups`
    ptrdiff_t groups;              ///< > 0
    const float *x;                ///< [items, spatial, channels], contiguous
    const float *_Nullable gamma;  ///< [channels], or null for ones
    const float *_Nullable beta;   ///< [channels], or null for zeros
    float *y;                      ///< [items, spatial, channels], contiguous; may be `x`
    double epsilon;                ///< >= 0
} nt_f32_group_norm_args;

/// A matrix times a vector, in f64: `y = a · x + bias`, or with the transpose of `a`. Units are values of `y`.
typedef struct nt_f64_matvec_args {
    ptrdiff_t m, n;                ///< >= 0
    const double *a;               ///< [m, n], row stride `lda` >= n
    ptrdiff_t lda;
    const double *x;               ///< [n]; [m] where `a` is transposed
    const double *_Nullable bias;  ///< as `y`, or null for zeros
    double *y;                     ///< [m]; [n] where `a` is transposed; must not overlap the others
} nt_f64_matvec_args;

#pragma clang assume_nonnull end

#endif
