#ifndef NEEDLETAIL_ARGUMENTS_ELEMENTWISE_H
#define NEEDLETAIL_ARGUMENTS_ELEMENTWISE_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// `y = f(x)` for each value; which of `alpha` and `beta` a function has stands at its kernel. Units are values.
typedef struct nt_f32_unary_args {
    const float *x;  ///< [count]
    float *y;        ///< [count]; may be `x`, and must not overlap it otherwise
    float alpha, beta;
} nt_f32_unary_args;

/// `y = f(x)` for each value. Units are values.
typedef struct nt_f64_unary_args {
    const double *x;  ///< [count]
    double *y;        ///< [count]; may be `x`, and must not overlap it otherwise
} nt_f64_unary_args;

/// A factor and a summand for each column: `y[r, j] = x[r, j] * scale[j] + shift[j]`. Units are rows.
typedef struct nt_f32_scale_shift_args {
    ptrdiff_t columns;
    const float *x;      ///< [rows, columns], row stride `ldx` >= columns
    ptrdiff_t ldx;
    const float *scale;  ///< [columns]
    const float *shift;  ///< [columns]
    float *y;            ///< [rows, columns], row stride `ldy` >= columns; may be `x` with equal strides
    ptrdiff_t ldy;
} nt_f32_scale_shift_args;

/// A step of a diffusion sampler, for each value: `x0 = (x - noise_scale * noise) / signal_scale`, then
/// `y = x0_weight * x0 + x_weight * x + noise_weight * noise + deviation * normal`. Units are values.
typedef struct nt_f32_diffusion_step_args {
    const float *x;                 ///< [count]
    const float *noise;             ///< [count]: what the network takes for noise
    const float *_Nullable normal;  ///< [count]: normal random numbers, or none where `deviation` is 0
    float *y;                       ///< [count]; may be `x`, and must not overlap an input otherwise
    float noise_scale, signal_scale;
    float x0_weight, x_weight, noise_weight, deviation;
} nt_f32_diffusion_step_args;

#pragma clang assume_nonnull end

#endif
