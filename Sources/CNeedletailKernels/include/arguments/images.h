#ifndef NEEDLETAIL_ARGUMENTS_IMAGES_H
#define NEEDLETAIL_ARGUMENTS_IMAGES_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Fraction bits of the weights of a resized image.
#define NT_RESIZE_WEIGHT_BITS 22

/// Rows of a unit of `nt_resize_rows_args`.
#define NT_RESIZE_BLOCK_ROWS 16

/// Rows of pixels made shorter or longer: pixel `x` of a row of `y` is the weighted sum of `counts[x]` pixels of that row of
/// `x` from pixel `starts[x]` on, channel by channel. Units are blocks of NT_RESIZE_BLOCK_ROWS rows.
typedef struct nt_resize_rows_args {
    ptrdiff_t rows;
    ptrdiff_t channels;      ///< 1 to 4
    ptrdiff_t width;         ///< pixels of a row of `x`
    ptrdiff_t outputs;       ///< pixels of a row of `y`
    const int32_t *starts;   ///< [outputs], not negative; may rise and fall, though rising is faster
    const int32_t *counts;   ///< [outputs]; `starts[x] + counts[x]` is at most `width`
    const int32_t *weights;  ///< [outputs, ld_weights], of which the first `counts[x]` of row x are read
    ptrdiff_t ld_weights;    ///< weights from one pixel of `y` to the next
    const uint8_t *x;        ///< [rows, width, channels]
    ptrdiff_t ldx;           ///< bytes from one row of `x` to the next
    uint8_t *y;              ///< [rows, outputs, channels]; must not overlap the others
    ptrdiff_t ldy;           ///< bytes from one row of `y` to the next
} nt_resize_rows_args;

/// Columns of pixels made shorter or longer: row `r` of `y` is the weighted sum of `counts[r]` rows from row `starts[r]` on.
/// Units are rows of `y`.
typedef struct nt_resize_columns_args {
    ptrdiff_t byte_count;    ///< bytes of a row of `x` and of `y`
    ptrdiff_t first;         ///< the row that lies at `x`
    const int32_t *starts;   ///< [rows of y], at least `first`
    const int32_t *counts;   ///< [rows of y]; `starts[r] + counts[r]` is at most `first` and the rows of `x`
    const int32_t *weights;  ///< [rows of y, ld_weights], of which the first `counts[r]` of row r are read
    ptrdiff_t ld_weights;    ///< weights from one row of `y` to the next
    const uint8_t *x;        ///< [rows of x, byte_count]
    ptrdiff_t ldx;           ///< bytes from one row of `x` to the next
    uint8_t *y;              ///< [rows of y, byte_count]; must not overlap the others
    ptrdiff_t ldy;           ///< bytes from one row of `y` to the next
} nt_resize_columns_args;

/// Pixels picked: `y[r, i] = x[rows[r], columns[i]]`. Units are rows of `y`.
typedef struct nt_pick_pixels_args {
    ptrdiff_t channels;      ///< 1 to 4
    ptrdiff_t outputs;       ///< pixels of a row of `y`
    const int32_t *rows;     ///< [rows of y], each a row of `x`
    const int32_t *columns;  ///< [outputs], each a pixel of a row of `x`
    const uint8_t *x;        ///< [.., channels]
    ptrdiff_t ldx;           ///< bytes from one row of `x` to the next
    uint8_t *y;              ///< [rows of y, outputs, channels]; must not overlap the others
    ptrdiff_t ldy;           ///< bytes from one row of `y` to the next
} nt_pick_pixels_args;

/// Pixels of red, green, blue and opacity made of other such. Units are pixels.
typedef struct nt_rgba_args {
    const uint8_t *x;  ///< [pixels, 4]
    uint8_t *y;        ///< [pixels, 4]; may be `x`
} nt_rgba_args;

/// Pixels of other channels: luminance (1), colours (3), or colours and opacity (4). Units are pixels.
typedef struct nt_convert_pixels_args {
    ptrdiff_t x_channels;  ///< 1, 3 or 4
    ptrdiff_t y_channels;  ///< 1, 3 or 4, another number
    const uint8_t *x;      ///< [pixels, x_channels]
    uint8_t *y;            ///< [pixels, y_channels]; must not overlap `x`
} nt_convert_pixels_args;

/// Bytes looked up: `y[i, c] = table[c, x[i, c]]`. Units are pixels.
typedef struct nt_u8_lookup_f32_args {
    ptrdiff_t channels;  ///< 1 or more
    const float *table;  ///< [channels, 256]
    const uint8_t *x;    ///< [pixels, channels], contiguous
    float *y;            ///< [pixels, channels], contiguous; must not overlap the others
} nt_u8_lookup_f32_args;

#pragma clang assume_nonnull end

#endif
