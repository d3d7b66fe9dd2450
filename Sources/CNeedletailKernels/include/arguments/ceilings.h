#ifndef NEEDLETAIL_ARGUMENTS_CEILINGS_H
#define NEEDLETAIL_ARGUMENTS_CEILINGS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Rounds of multiply-adds over independent accumulators. Units are rounds.
typedef struct nt_f32_fma_peak_args {
    const float *x;   ///< [16]
    float *y;         ///< [24, 16]; the first `*rows` rows are read first and written last
    ptrdiff_t *rows;  ///< written: rows of 16 multiply-adds in a round, at most 24
} nt_f32_fma_peak_args;

/// A sum that reads memory in order. Units are blocks of 128 values.
typedef struct nt_f32_read_sum_args {
    const float *x;  ///< [128 blocks]
    float *sum;      ///< [1], written
} nt_f32_read_sum_args;

#pragma clang assume_nonnull end

#endif
