#ifndef NEEDLETAIL_ARGUMENTS_FEATURES_H
#define NEEDLETAIL_ARGUMENTS_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Standard scores of features: `y[r, j] = Float((x[r, j] - mean[j]) / scale[j])`. Units are rows.
typedef struct nt_f64_standardize_f32_args {
    ptrdiff_t columns;
    const double *x;      ///< [rows, columns], contiguous
    const double *mean;   ///< [columns]
    const double *scale;  ///< [columns]
    float *y;             ///< [rows, columns], contiguous; must not overlap the others
} nt_f64_standardize_f32_args;

/// Whether rows lie inside their columns' closed ranges. Units are rows.
typedef struct nt_f64_within_args {
    ptrdiff_t columns;
    const double *x;     ///< [rows, columns], contiguous
    const double *low;   ///< [columns]
    const double *high;  ///< [columns]
    uint8_t *within;     ///< [rows], 1 or 0
} nt_f64_within_args;

#pragma clang assume_nonnull end

#endif
