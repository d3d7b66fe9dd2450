#ifndef NEEDLETAIL_ARGUMENTS_RESIZE_H
#define NEEDLETAIL_ARGUMENTS_RESIZE_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What a row, or a column, of an image's output is made of: two of the input, which may be the same one.
typedef struct nt_resize_place {
    int32_t first, second;  ///< from 0 to one below the number of rows, or columns
    float first_weight, second_weight;
} nt_resize_place;

/// Images made larger or smaller, channel by channel.
///
/// A unit is a row of output pixels; units are counted down an image, then over the images. Sizes are in pixels and values;
/// the channels of a pixel lie beside each other, rows and images without a gap.
typedef struct nt_f32_resize_args {
    const float *x;  ///< [images, height, width, channels], pixels `x_pixel_stride` apart; must not overlap `y`
    float *y;        ///< [images, output_height, output_width, channels], pixels `y_pixel_stride` apart
    ptrdiff_t images, height, width, channels;
    ptrdiff_t x_pixel_stride, y_pixel_stride;  ///< >= channels
    ptrdiff_t output_height, output_width;  ///< > 0
    const nt_resize_place *rows;            ///< [output_height]
    const nt_resize_place *columns;         ///< [output_width]
} nt_f32_resize_args;

#pragma clang assume_nonnull end

#endif
