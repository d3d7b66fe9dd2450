#ifndef NEEDLETAIL_ARGUMENTS_MOVEMENT_H
#define NEEDLETAIL_ARGUMENTS_MOVEMENT_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

enum {
    /// Dimensions that a strided copy has at most.
    NT_MAX_RANK = 8,
    /// Bytes of a row of `y` in a tile of a transpose; fewer at the end of a row.
    NT_TRANSPOSE_TILE_Y_BYTES = 256,
    /// Bytes of a row of `x` in a tile of a transpose; fewer at the end of a row.
    NT_TRANSPOSE_TILE_X_BYTES = 512,
    /// Indices in a block of those that are checked; fewer in the last.
    NT_INDEX_BLOCK = 4096,
};

/// A dimension that `x` and `y` share: its size, and from one index to the next the distance in elements.
typedef struct nt_dimension {
    ptrdiff_t count;
    ptrdiff_t x_stride;  ///< may be 0 or negative
    ptrdiff_t y_stride;
} nt_dimension;

/// Dimensions, the first of which varies slowest; those behind the rank are not read.
typedef struct nt_dimensions {
    nt_dimension at[NT_MAX_RANK];
} nt_dimensions;

/// Transposes of matrices: `y[.., c, r] = x[.., r, c]`. Units are tiles, row by row of tiles of `x`, matrix by matrix.
typedef struct nt_transpose_args {
    ptrdiff_t rows, columns;           ///< of a matrix of `x`
    const void *x;                     ///< [.., rows, columns], row stride `ldx` >= columns
    ptrdiff_t ldx;
    void *y;                           ///< [.., columns, rows], row stride `ldy` >= rows; must not overlap `x`
    ptrdiff_t ldy;
    ptrdiff_t outer_rank;              ///< dimensions before the matrices'
    nt_dimensions outer;
    int32_t is_large;                  ///< 1: no cache holds `y`, which may be written past them; the values are the same
} nt_transpose_args;

/// A copy between arrays with any strides: `y[i, .., j] = x[i, .., j]`. Units are elements, the last dimension's first.
typedef struct nt_copy_strided_args {
    const void *x;
    void *y;                                ///< no two elements in one place; must not overlap `x`
    ptrdiff_t rank;                         ///< 1 to NT_MAX_RANK
    nt_dimensions dimensions;
} nt_copy_strided_args;

/// Rows picked by their indices: `y[o, i, :] = x[o, indices[i], :]`, a negative index counted from the end of the axis.
/// Rows of indices outside it are zeros. Units are rows of `y`, [outer * count].
typedef struct nt_gather_args {
    const void *x;         ///< [outer, axis, inner_bytes] bytes
    const void *indices;   ///< [count], i32 or i64 by the kernel's name
    void *y;               ///< [outer, count, inner_bytes] bytes; must not overlap `x` or `indices`
    ptrdiff_t axis;
    ptrdiff_t count;
    ptrdiff_t inner_bytes;
} nt_gather_args;

/// How many indices from the start of each block lie in `-axis ..< axis`. Units are blocks of NT_INDEX_BLOCK indices.
typedef struct nt_check_indices_args {
    const void *indices;      ///< [count], i32 or i64 by the kernel's name
    ptrdiff_t count;
    ptrdiff_t axis;
    ptrdiff_t *valid_counts;  ///< [blocks], written: the block's own count where all of them do
} nt_check_indices_args;

/// Dimension `index` of those before the matrices'.
static inline nt_dimension nt_transpose_outer(const nt_transpose_args *args, ptrdiff_t index) {
    return args->outer.at[index];
}

/// Dimension `index`.
static inline nt_dimension nt_copy_strided_dimension(const nt_copy_strided_args *args, ptrdiff_t index) {
    return args->dimensions.at[index];
}

/// Sets dimension `index`.
static inline void nt_set_dimension(nt_dimensions *dimensions, ptrdiff_t index, nt_dimension dimension) {
    dimensions->at[index] = dimension;
}

#pragma clang assume_nonnull end

#endif
