#ifndef NEEDLETAIL_ARGUMENTS_BINARY_H
#define NEEDLETAIL_ARGUMENTS_BINARY_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A binary function of two operands that are broadcast to the shape of the result: `y[i] = f(a[i], b[i])` for every
/// index `i` of the result. Units are values of `y`, in its order.
///
/// Sizes and strides are in elements. An operand has stride 0 along a dimension that it is repeated along. Results of
/// fewer dimensions have leading extents of 1. `BroadcastShape` makes the extents and strides from two shapes.
typedef struct nt_f32_binary_args {
    ptrdiff_t extents[6];    ///< of `y`, outermost first, each >= 0
    const float *a;          ///< as many values as the extents along which its stride is not 0
    ptrdiff_t a_strides[6];  ///< each >= 0
    const float *b;          ///< as `a`
    ptrdiff_t b_strides[6];  ///< each >= 0
    float *y;                ///< [extents], contiguous; may be `a` or `b` where that has `y`'s shape, and must not
                             ///< overlap them otherwise
} nt_f32_binary_args;

#pragma clang assume_nonnull end

#endif
