#ifndef NEEDLETAIL_ARGUMENTS_CASTS_H
#define NEEDLETAIL_ARGUMENTS_CASTS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What a cast makes of its values.
enum {
    NT_TYPE_F32,   ///< IEEE 754 binary32
    NT_TYPE_F64,   ///< IEEE 754 binary64
    NT_TYPE_F16,   ///< IEEE 754 binary16
    NT_TYPE_BF16,  ///< the upper half of a binary32
    NT_TYPE_I8,
    NT_TYPE_U8,
    NT_TYPE_I32,
    NT_TYPE_I64,
    NT_TYPE_BOOL,  ///< a byte: 0 or 1 where it is written, 0 or not where it is read
};

/// `y = x` in another type, for each value; the type of `x` stands in the kernel's name. Units are values.
typedef struct nt_cast_args {
    const void *x;  ///< [count]
    void *y;        ///< [count] of type `to`; must not overlap `x`
    int32_t to;     ///< one of NT_TYPE_...
} nt_cast_args;

/// Values of a quantized tensor: `y = (x - zero_point) * scale` for each value. Units are values.
typedef struct nt_dequantize_args {
    const void *x;       ///< [count], i8 or u8 by the kernel's name
    float *y;            ///< [count]; must not overlap `x`
    int32_t zero_point;  ///< within the type of `x`
    float scale;
} nt_dequantize_args;

#pragma clang assume_nonnull end

#endif
