// Generated from the kernel list; do not edit. To make it again:
//   swift package --allow-writing-to-package-directory generate-kernels
#ifndef NEEDLETAIL_KERNEL_PROTOTYPES_H
#define NEEDLETAIL_KERNEL_PROTOTYPES_H

#pragma clang assume_nonnull begin

// Each computes units `begin` to `end` of what `args` describes; what that is stands at its Swift source.

void nt_f32_matmul__avx2(const nt_f32_matmul_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_matmul__avx512(const nt_f32_matmul_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_scale_shift__avx2(const nt_f32_scale_shift_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_scale_shift__avx512(const nt_f32_scale_shift_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_relu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_relu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_relu6__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_relu6__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_leaky_relu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_leaky_relu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_hard_sigmoid__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_hard_sigmoid__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_hard_swish__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_hard_swish__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_clip__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_clip__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_negate__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_negate__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_abs__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_abs__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_reciprocal__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_reciprocal__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_square__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_square__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sqrt__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sqrt__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_rsqrt__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_rsqrt__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_floor__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_floor__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_ceil__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_ceil__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_round__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_round__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sigmoid__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sigmoid__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_tanh__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_tanh__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_gelu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_gelu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_gelu_tanh__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_gelu_tanh__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_silu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_silu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_softplus__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_softplus__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_mish__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_mish__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_elu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_elu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_selu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_selu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_exp__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_exp__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_log__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_log__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_erf__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_erf__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sin__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sin__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_cos__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_cos__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_power__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_power__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_exp__avx2(const nt_f64_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_exp__avx512(const nt_f64_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_log__avx2(const nt_f64_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_log__avx512(const nt_f64_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_sigmoid__avx2(const nt_f64_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_sigmoid__avx512(const nt_f64_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f16_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f16_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_bf16_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_bf16_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i8_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i8_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_u8_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_u8_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i32_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i32_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i64_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i64_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_bool_cast__avx2(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_bool_cast__avx512(const nt_cast_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_u8_dequantize__avx2(const nt_dequantize_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_u8_dequantize__avx512(const nt_dequantize_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i8_dequantize__avx2(const nt_dequantize_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i8_dequantize__avx512(const nt_dequantize_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b8_transpose__avx2(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b8_transpose__avx512(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b8_copy_strided__avx2(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b8_copy_strided__avx512(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b16_transpose__avx2(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b16_transpose__avx512(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b16_copy_strided__avx2(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b16_copy_strided__avx512(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b32_transpose__avx2(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b32_transpose__avx512(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b32_copy_strided__avx2(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b32_copy_strided__avx512(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b64_transpose__avx2(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b64_transpose__avx512(const nt_transpose_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b64_copy_strided__avx2(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_b64_copy_strided__avx512(const nt_copy_strided_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i32_gather__avx2(const nt_gather_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i32_gather__avx512(const nt_gather_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i32_check_indices__avx2(const nt_check_indices_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i32_check_indices__avx512(const nt_check_indices_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i64_gather__avx2(const nt_gather_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i64_gather__avx512(const nt_gather_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i64_check_indices__avx2(const nt_check_indices_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_i64_check_indices__avx512(const nt_check_indices_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_standardize_f32__avx2(const nt_f64_standardize_f32_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_standardize_f32__avx512(const nt_f64_standardize_f32_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_within__avx2(const nt_f64_within_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f64_within__avx512(const nt_f64_within_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_fma_peak__avx2(const nt_f32_fma_peak_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_fma_peak__avx512(const nt_f32_fma_peak_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_read_sum__avx2(const nt_f32_read_sum_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_read_sum__avx512(const nt_f32_read_sum_args *args, ptrdiff_t begin, ptrdiff_t end);

#pragma clang assume_nonnull end

#endif
