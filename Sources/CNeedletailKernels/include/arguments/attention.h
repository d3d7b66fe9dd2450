#ifndef NEEDLETAIL_ARGUMENTS_ATTENTION_H
#define NEEDLETAIL_ARGUMENTS_ATTENTION_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What a mask holds: nothing, bytes of 0 or 1 (1 where a query may attend to a key), or f32 summands of the scores.
enum { NT_MASK_NONE = 0, NT_MASK_BOOL = 1, NT_MASK_ADDITIVE = 2 };

/// What becomes of a query that may attend to no key: zeros, the mean of all values, or NaN.
enum { NT_EMPTY_ZEROS = 0, NT_EMPTY_MEAN = 1, NT_EMPTY_NAN = 2 };

/// Where queries, keys or values lie: those of item `(b, i)`, row `t` and head `h` from
/// `data + b * batch_stride + i * inner_stride + t * row_stride + h * dimension` on, a head's values beside each other.
/// Strides are in elements; those of what is the same for all items are 0.
typedef struct nt_f32_heads {
    const float *data;
    ptrdiff_t batch_stride, inner_stride, row_stride;
} nt_f32_heads;

/// Attention: for each item, head and query `y = Σ w v`, where `w` are the softmax over the keys of
/// `scale · (q · k) + mask`.
///
/// Head `h` of the queries reads head `h / (heads / key_heads)` of the keys and values. A unit is `query_block` queries of one
/// head of one item; units are counted over the queries, then the heads, then the items, `(b, i)` in rising order.
typedef struct nt_f32_attention_args {
    nt_f32_heads query;  ///< `heads` heads of `key_dimension` values
    nt_f32_heads key;    ///< `key_heads` heads of `key_dimension` values
    nt_f32_heads value;  ///< `key_heads` heads of `value_dimension` values
    float *y;            ///< [batch, inner, queries, heads, value_dimension], contiguous; must not overlap the others

    ptrdiff_t batch, inner;                      ///< items
    ptrdiff_t heads, key_heads;                  ///< > 0; `key_heads` divides `heads`
    ptrdiff_t queries, keys;                     ///< rows of each item
    ptrdiff_t key_dimension, value_dimension;    ///< the first is > 0

    const void *_Nullable mask;  ///< bytes or f32, by `mask_kind`
    /// From an item's mask, a head's, a query's and a key's to the next, in elements; 0 where one is for all. That of keys is 0 or 1.
    ptrdiff_t mask_batch_stride, mask_inner_stride, mask_head_stride, mask_query_stride, mask_key_stride;
    int32_t mask_kind;

    int32_t is_causal;  ///< 1 where query `t` attends to the keys `0 ... t` alone; else 0
    int32_t empty_rows;
    float scale;

    ptrdiff_t query_block;  ///< > 0, a multiple of 32
    float *scratch;         ///< `scratchCount` elements, aligned to 64 bytes; its contents do not matter
} nt_f32_attention_args;

#pragma clang assume_nonnull end

#endif
