#ifndef NEEDLETAIL_ARGUMENTS_SELECT_H
#define NEEDLETAIL_ARGUMENTS_SELECT_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Sizes and strides are in elements. An operand has stride 0 along a dimension that it is repeated along; its last
// stride is 0 or 1. Results of fewer dimensions have leading extents of 1. `BroadcastShape` makes both from shapes.

/// How two values are compared.
enum {
    NT_EQUAL,
    NT_NOT_EQUAL,
    NT_LESS,
    NT_LESS_OR_EQUAL,
    NT_GREATER,
    NT_GREATER_OR_EQUAL,
};

/// A comparison of two operands that are broadcast to the shape of the result: `y[i]` is 1 where it holds
/// of `a[i]` and `b[i]`, 0 elsewhere, for every index `i` of the result. Units are values of `y`, in its order.
typedef struct nt_compare_args {
    ptrdiff_t extents[6];    ///< of `y`, outermost first, each >= 0
    const void *a;           ///< of the type in the kernel's name
    ptrdiff_t a_strides[6];  ///< each >= 0
    const void *b;           ///< as `a`
    ptrdiff_t b_strides[6];  ///< each >= 0
    uint8_t *y;              ///< [extents], contiguous; must not overlap `a` or `b`
    int32_t comparison;      ///< one of NT_EQUAL and so on
} nt_compare_args;

/// A choice between two operands: `y[i] = condition[i] ? a[i] : b[i]` for every index `i` of the result, all three
/// operands broadcast to it. Units are values of `y`, in its order.
typedef struct nt_where_args {
    ptrdiff_t extents[6];            ///< of `y`, outermost first, each >= 0
    const uint8_t *condition;        ///< true where it is not 0
    ptrdiff_t condition_strides[6];  ///< each >= 0
    const void *a;                   ///< elements of the size in the kernel's name
    ptrdiff_t a_strides[6];          ///< each >= 0
    const void *b;                   ///< as `a`
    ptrdiff_t b_strides[6];          ///< each >= 0
    void *y;                         ///< [extents], contiguous; may be `a` or `b` where that has `y`'s shape, and must
                                     ///< not overlap the operands otherwise
} nt_where_args;

#pragma clang assume_nonnull end

#endif
