#ifndef NEEDLETAIL_ARGUMENTS_REDUCE_H
#define NEEDLETAIL_ARGUMENTS_REDUCE_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A reduction over the middle one of three dimensions: `y[o, i] = f(x[o, 0, i], x[o, 1, i], ...)`. Units are values of
/// `y`, in its order.
typedef struct nt_f32_reduce_args {
    ptrdiff_t axis;   ///< values that are reduced to one, >= 0
    ptrdiff_t inner;  ///< > 0
    const float *x;   ///< [outer, axis, inner], contiguous
    float *y;         ///< [outer, inner]; must not overlap `x`
} nt_f32_reduce_args;

/// A variance over the middle one of three dimensions. Units are values of `y`, in its order.
typedef struct nt_f32_variance_args {
    ptrdiff_t axis;   ///< values that are reduced to one, >= 0
    ptrdiff_t inner;  ///< > 0
    double ddof;      ///< degrees of freedom taken from the divisor: 0 for a population, 1 for a sample
    const float *x;   ///< [outer, axis, inner], contiguous
    float *y;         ///< [outer, inner]; must not overlap `x`
} nt_f32_variance_args;

/// Where along the middle one of three dimensions an extreme lies. Units are values of `y`, in its order.
typedef struct nt_f32_arg_reduce_args {
    ptrdiff_t axis;   ///< values that are looked at, 1 to 2^31 - 1
    ptrdiff_t inner;  ///< > 0
    const float *x;   ///< [outer, axis, inner], contiguous
    int64_t *y;       ///< [outer, inner], from 0 to `axis` - 1
} nt_f32_arg_reduce_args;

#pragma clang assume_nonnull end

#endif
