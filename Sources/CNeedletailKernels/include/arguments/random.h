#ifndef NEEDLETAIL_ARGUMENTS_RANDOM_H
#define NEEDLETAIL_ARGUMENTS_RANDOM_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Words of the Mersenne Twister mt19937, before they are tempered, each of 624 that came before. Units are sequences.
typedef struct nt_mersenne_words_args {
    ptrdiff_t count;   ///< words that are written in each sequence
    uint32_t *words;   ///< [sequences, 624 + count], row stride `stride`: the first 624 are given, the others written
    ptrdiff_t stride;  ///< >= 624 + count
} nt_mersenne_words_args;

/// Normals of words of the Mersenne Twister, 16 of 16. Units are blocks of 16 words.
typedef struct nt_mersenne_normals_args {
    const uint32_t *words;  ///< [blocks, 16], not tempered
    float *y;               ///< [blocks, 16]; may be `words`, and must not overlap them otherwise
} nt_mersenne_normals_args;

/// Normals of Philox 4x32-10: row `r` is draw `draw` of stream `stream + r`. Units are groups of 64 columns:
/// `ceil(columns / 64)` for each row, the last of which may have fewer.
typedef struct nt_philox_normals_args {
    uint64_t seed;      ///< the key: its low half, then its high half
    uint64_t stream;    ///< of row 0; rises by 1 a row, modulo 2^64
    uint32_t draw;
    ptrdiff_t columns;  ///< from 1 to 2^34
    float *y;           ///< [rows, columns], row stride `ldy` >= columns
    ptrdiff_t ldy;
} nt_philox_normals_args;

#pragma clang assume_nonnull end

#endif
