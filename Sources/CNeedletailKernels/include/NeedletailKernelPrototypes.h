// Generated from the kernel list; do not edit. To make it again:
//   swift package --allow-writing-to-package-directory generate-kernels
#ifndef NEEDLETAIL_KERNEL_PROTOTYPES_H
#define NEEDLETAIL_KERNEL_PROTOTYPES_H

#pragma clang assume_nonnull begin

// Each computes units `begin` to `end` of what `args` describes; what that is stands at its Swift source.

void nt_f32_matmul_packed__avx2(const nt_f32_matmul_packed_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_matmul_packed__avx512(const nt_f32_matmul_packed_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_scale_shift__avx2(const nt_f32_scale_shift_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_scale_shift__avx512(const nt_f32_scale_shift_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_relu__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_relu__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sigmoid__avx2(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_sigmoid__avx512(const nt_f32_unary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_add__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_add__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_subtract__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_subtract__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_multiply__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_multiply__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_divide__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_divide__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_minimum__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_minimum__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_maximum__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_maximum__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_prelu__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_prelu__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_squared_difference__avx2(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
void nt_f32_squared_difference__avx512(const nt_f32_binary_args *args, ptrdiff_t begin, ptrdiff_t end);
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
