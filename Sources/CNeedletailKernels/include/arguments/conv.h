#ifndef NEEDLETAIL_ARGUMENTS_CONV_H
#define NEEDLETAIL_ARGUMENTS_CONV_H

#include <stddef.h>
#include <stdint.h>

#include "matmul.h"

#pragma clang assume_nonnull begin

/// A two-dimensional convolution as a matmul of which no row lies in memory as such: row `(y, x)` is the window of the input
/// that output pixel `(y, x)` sees, `[kernel_height, kernel_width, channels]`.
///
/// `sums` tells of one row of output pixels: `m` is how many there are, `n` the filters, `k` the values of a window, `b` the
/// filters as `[k, n]`, `c` the first pixel of the first image; `a` and its strides, and the blocks, are not read. What
/// follows the sums is a matmul's; the residual lies as `c` does.
///
/// A unit is `row_block` rows of output pixels of one image, before pooling; units are counted down an image, then over the
/// images.
///
/// Sizes and strides are in elements; those of a pixel are its channels, beside each other.
typedef struct nt_f32_conv_args {
    nt_f32_matmul_args sums;

    const float *x;  ///< [images, height, width, channels] with the strides below; must not overlap `c`
    ptrdiff_t images, height, width, channels;
    ptrdiff_t x_image_stride, x_row_stride, x_pixel_stride;

    ptrdiff_t output_height;  ///< before pooling, as `sums.m` is
    ptrdiff_t c_image_stride, c_line_stride;  ///< from an image, and from a row of pixels, to the next; those of the residual, too

    ptrdiff_t kernel_height, kernel_width;  ///< >= 0; of a window without pixels the sums are 0
    ptrdiff_t stride_y, stride_x;           ///< > 0
    ptrdiff_t dilation_y, dilation_x;       ///< > 0
    ptrdiff_t pad_top, pad_left;            ///< >= 0; below and to the right as much as the output needs

    /// 1 where `c` holds the largest values of 2 x 2 pixels, without those of an odd last row or column: then there is no
    /// residual, and no activation that is a function. Else 0. Of `nt_f32_conv` alone.
    ptrdiff_t pools;

    ptrdiff_t row_block;  ///< > 0; even where `pools`

    /// For a part of the input with zeros around it, and for what is pooled, `scratchCount` elements; not read where there are
    /// none. Its contents do not matter.
    float *_Nullable scratch;
} nt_f32_conv_args;

/// A convolution of 3 x 3 windows, one pixel apart, by one of Winograd's methods: see `nt_f32_conv_winograd4`.
///
/// `sums` is as in `nt_f32_conv_args`, but `b` holds transformed filters: `[ceil(n / 32)][points][k][32]`, where k is the
/// number of channels, and points 36 or 16; the filters past `n` are zeros.
///
/// A unit is `tile_block` tiles of output pixels over `slice_block` slices of 32 filters; units are counted along the slices,
/// then over the tiles. Tiles are counted along a row of tiles, down an image, then over the images.
typedef struct nt_f32_winograd_args {
    nt_f32_matmul_args sums;

    const float *x;  ///< [images, height, width, channels]; must not overlap `c`
    ptrdiff_t images, height, width, channels;
    ptrdiff_t x_image_stride, x_row_stride, x_pixel_stride;

    ptrdiff_t output_height;  ///< before pooling, as `sums.m` is
    ptrdiff_t c_image_stride, c_line_stride;

    ptrdiff_t pad_top, pad_left;  ///< 0 or 1
    ptrdiff_t pools;  ///< 1 where `c` holds the largest values of 2 x 2 pixels, without those of an odd last row or column; else 0

    ptrdiff_t tile_block;   ///< > 0, a multiple of 8
    ptrdiff_t slice_block;  ///< > 0

    float *scratch;  ///< `scratchCount` elements, aligned to 64 bytes; its contents do not matter
} nt_f32_winograd_args;

/// The largest, or the mean, of the pixels of each window of an image, channel by channel.
///
/// Pixels outside the image are left out. A unit is a row of output pixels; units are counted down an image, then over the
/// images. Sizes and strides are in elements; the channels of a pixel lie beside each other, rows and images without a gap.
typedef struct nt_f32_pool_args {
    const float *x;  ///< [images, height, width, channels], pixels `x_pixel_stride` apart; must not overlap `y`
    float *y;        ///< [images, output_height, output_width, channels], pixels `y_pixel_stride` apart
    ptrdiff_t images, height, width, channels;
    ptrdiff_t x_pixel_stride, y_pixel_stride;  ///< >= channels
    ptrdiff_t output_height, output_width;
    ptrdiff_t kernel_height, kernel_width;  ///< > 0; every window has a pixel inside the image
    ptrdiff_t stride_y, stride_x;           ///< > 0
    ptrdiff_t dilation_y, dilation_x;       ///< > 0
    ptrdiff_t pad_top, pad_left;            ///< >= 0
    ptrdiff_t pad_bottom, pad_right;        ///< >= 0; read where pads count
    int32_t counts_pads;                    ///< 1 where a mean is over pixels of the padding, too, which are zeros; else 0
} nt_f32_pool_args;

#pragma clang assume_nonnull end

#endif
