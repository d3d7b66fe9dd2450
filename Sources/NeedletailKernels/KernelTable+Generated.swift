// Generated from the kernel list; do not edit. To make it again:
//   swift package --allow-writing-to-package-directory generate-kernels
package import CNeedletailKernels

/// The kernels of one tier, as C function pointers. What each computes stands at its source under `Kernels/`.
///
/// A kernel computes units `begin ..< end` of what its arguments describe, with the same bits for any split.
package struct KernelTable: Sendable {
    package typealias F32MatmulKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32AttentionKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_attention_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ConvKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_conv_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32WinogradKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32PoolKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ResizeKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_resize_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ScaleShiftKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_scale_shift_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32DiffusionStepKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_diffusion_step_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32UnaryKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64UnaryKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32BinaryKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ReduceKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32VarianceKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_variance_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ArgReduceKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32SoftmaxKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_softmax_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32NormKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_norm_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32GroupNormKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_group_norm_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64MatvecKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_matvec_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64SoftmaxKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_softmax_args>, _ begin: Int, _ end: Int) -> Void
    package typealias CastKernel =
        @convention(c) (_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) -> Void
    package typealias DequantizeKernel =
        @convention(c) (_ args: UnsafePointer<nt_dequantize_args>, _ begin: Int, _ end: Int) -> Void
    package typealias TransposeKernel =
        @convention(c) (_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) -> Void
    package typealias CopyStridedKernel =
        @convention(c) (_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) -> Void
    package typealias GatherKernel =
        @convention(c) (_ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int) -> Void
    package typealias CheckIndicesKernel =
        @convention(c) (_ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int) -> Void
    package typealias CompareKernel =
        @convention(c) (_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) -> Void
    package typealias WhereKernel =
        @convention(c) (_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64StandardizeF32Kernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_standardize_f32_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64WithinKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_within_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64ColumnSumKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_column_sum_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64TreesKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_trees_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64TreeWalkKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_tree_walk_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64TreeTablesKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_tree_tables_args>, _ begin: Int, _ end: Int) -> Void
    package typealias ResizeRowsKernel =
        @convention(c) (_ args: UnsafePointer<nt_resize_rows_args>, _ begin: Int, _ end: Int) -> Void
    package typealias ResizeColumnsKernel =
        @convention(c) (_ args: UnsafePointer<nt_resize_columns_args>, _ begin: Int, _ end: Int) -> Void
    package typealias PickPixelsKernel =
        @convention(c) (_ args: UnsafePointer<nt_pick_pixels_args>, _ begin: Int, _ end: Int) -> Void
    package typealias RgbaKernel =
        @convention(c) (_ args: UnsafePointer<nt_rgba_args>, _ begin: Int, _ end: Int) -> Void
    package typealias ConvertPixelsKernel =
        @convention(c) (_ args: UnsafePointer<nt_convert_pixels_args>, _ begin: Int, _ end: Int) -> Void
    package typealias U8LookupF32Kernel =
        @convention(c) (_ args: UnsafePointer<nt_u8_lookup_f32_args>, _ begin: Int, _ end: Int) -> Void
    package typealias MersenneWordsKernel =
        @convention(c) (_ args: UnsafePointer<nt_mersenne_words_args>, _ begin: Int, _ end: Int) -> Void
    package typealias MersenneNormalsKernel =
        @convention(c) (_ args: UnsafePointer<nt_mersenne_normals_args>, _ begin: Int, _ end: Int) -> Void
    package typealias PhiloxNormalsKernel =
        @convention(c) (_ args: UnsafePointer<nt_philox_normals_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32FmaPeakKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_fma_peak_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ReadSumKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_read_sum_args>, _ begin: Int, _ end: Int) -> Void

    /// The tier that was asked for.
    package let tier: Tier
    package let f32Matmul: F32MatmulKernel
    package let f32MatmulBf16: F32MatmulKernel
    package let f32MatmulF16: F32MatmulKernel
    package let f32Attention: F32AttentionKernel
    package let f32Conv: F32ConvKernel
    package let f32ConvWinograd2: F32WinogradKernel
    package let f32ConvWinograd4: F32WinogradKernel
    package let f32ConvDepthwise: F32ConvKernel
    package let f32MaxPool: F32PoolKernel
    package let f32MeanPool: F32PoolKernel
    package let f32ResizeNearest: F32ResizeKernel
    package let f32ResizeBilinear: F32ResizeKernel
    package let f32ScaleShift: F32ScaleShiftKernel
    package let f32DiffusionStep: F32DiffusionStepKernel
    package let f32Relu: F32UnaryKernel
    package let f32Relu6: F32UnaryKernel
    package let f32LeakyRelu: F32UnaryKernel
    package let f32HardSigmoid: F32UnaryKernel
    package let f32HardSwish: F32UnaryKernel
    package let f32Clip: F32UnaryKernel
    package let f32Negate: F32UnaryKernel
    package let f32Abs: F32UnaryKernel
    package let f32Reciprocal: F32UnaryKernel
    package let f32Square: F32UnaryKernel
    package let f32Sqrt: F32UnaryKernel
    package let f32Rsqrt: F32UnaryKernel
    package let f32Floor: F32UnaryKernel
    package let f32Ceil: F32UnaryKernel
    package let f32Round: F32UnaryKernel
    package let f32Sigmoid: F32UnaryKernel
    package let f32Tanh: F32UnaryKernel
    package let f32Gelu: F32UnaryKernel
    package let f32GeluTanh: F32UnaryKernel
    package let f32Silu: F32UnaryKernel
    package let f32Softplus: F32UnaryKernel
    package let f32Mish: F32UnaryKernel
    package let f32Elu: F32UnaryKernel
    package let f32Selu: F32UnaryKernel
    package let f32Exp: F32UnaryKernel
    package let f32Log: F32UnaryKernel
    package let f32Erf: F32UnaryKernel
    package let f32Sin: F32UnaryKernel
    package let f32Cos: F32UnaryKernel
    package let f32Power: F32UnaryKernel
    package let f64Exp: F64UnaryKernel
    package let f64Log: F64UnaryKernel
    package let f64Sigmoid: F64UnaryKernel
    package let f32Add: F32BinaryKernel
    package let f32Subtract: F32BinaryKernel
    package let f32Multiply: F32BinaryKernel
    package let f32Divide: F32BinaryKernel
    package let f32Minimum: F32BinaryKernel
    package let f32Maximum: F32BinaryKernel
    package let f32Prelu: F32BinaryKernel
    package let f32SquaredDifference: F32BinaryKernel
    package let f32BinaryPower: F32BinaryKernel
    package let f32ReduceSum: F32ReduceKernel
    package let f32ReduceMean: F32ReduceKernel
    package let f32ReduceSumOfSquares: F32ReduceKernel
    package let f32ReduceL2Norm: F32ReduceKernel
    package let f32ReduceProduct: F32ReduceKernel
    package let f32ReduceMax: F32ReduceKernel
    package let f32ReduceMin: F32ReduceKernel
    package let f32ReduceVariance: F32VarianceKernel
    package let f32ArgMax: F32ArgReduceKernel
    package let f32ArgMin: F32ArgReduceKernel
    package let f32Softmax: F32SoftmaxKernel
    package let f32LogSoftmax: F32SoftmaxKernel
    package let f32LayerNorm: F32NormKernel
    package let f32RmsNorm: F32NormKernel
    package let f32GroupNorm: F32GroupNormKernel
    package let f64Matvec: F64MatvecKernel
    package let f64MatvecTransposed: F64MatvecKernel
    package let f64Softmax: F64SoftmaxKernel
    package let f32Cast: CastKernel
    package let f64Cast: CastKernel
    package let f16Cast: CastKernel
    package let bf16Cast: CastKernel
    package let i8Cast: CastKernel
    package let u8Cast: CastKernel
    package let i32Cast: CastKernel
    package let i64Cast: CastKernel
    package let boolCast: CastKernel
    package let u8Dequantize: DequantizeKernel
    package let i8Dequantize: DequantizeKernel
    package let b8Transpose: TransposeKernel
    package let b8CopyStrided: CopyStridedKernel
    package let b16Transpose: TransposeKernel
    package let b16CopyStrided: CopyStridedKernel
    package let b32Transpose: TransposeKernel
    package let b32CopyStrided: CopyStridedKernel
    package let b64Transpose: TransposeKernel
    package let b64CopyStrided: CopyStridedKernel
    package let i32Gather: GatherKernel
    package let i32CheckIndices: CheckIndicesKernel
    package let i64Gather: GatherKernel
    package let i64CheckIndices: CheckIndicesKernel
    package let f32Compare: CompareKernel
    package let f64Compare: CompareKernel
    package let i32Compare: CompareKernel
    package let i64Compare: CompareKernel
    package let u8Compare: CompareKernel
    package let b8Where: WhereKernel
    package let b16Where: WhereKernel
    package let b32Where: WhereKernel
    package let b64Where: WhereKernel
    package let f64StandardizeF32: F64StandardizeF32Kernel
    package let f64Within: F64WithinKernel
    package let f64ColumnSum: F64ColumnSumKernel
    package let f64Trees: F64TreesKernel
    package let f64TreeWalk: F64TreeWalkKernel
    package let f64TreeTables: F64TreeTablesKernel
    package let u8ResizeRows: ResizeRowsKernel
    package let u8ResizeColumns: ResizeColumnsKernel
    package let u8PickPixels: PickPixelsKernel
    package let u8Premultiply: RgbaKernel
    package let u8Unpremultiply: RgbaKernel
    package let u8ConvertPixels: ConvertPixelsKernel
    package let u8LookupF32: U8LookupF32Kernel
    package let u32MersenneWords: MersenneWordsKernel
    package let f32MersenneNormals: MersenneNormalsKernel
    package let f32PhiloxNormals: PhiloxNormalsKernel
    package let f32FmaPeak: F32FmaPeakKernel
    package let f32ReadSum: F32ReadSumKernel
}

extension KernelTable {
    /// The kernels' addresses by their names in the kernel list.
    package var addresses: [(name: String, address: UInt)] {
        [
            ("nt_f32_matmul", unsafeBitCast(f32Matmul, to: UInt.self)),
            ("nt_f32_matmul_bf16", unsafeBitCast(f32MatmulBf16, to: UInt.self)),
            ("nt_f32_matmul_f16", unsafeBitCast(f32MatmulF16, to: UInt.self)),
            ("nt_f32_attention", unsafeBitCast(f32Attention, to: UInt.self)),
            ("nt_f32_conv", unsafeBitCast(f32Conv, to: UInt.self)),
            ("nt_f32_conv_winograd2", unsafeBitCast(f32ConvWinograd2, to: UInt.self)),
            ("nt_f32_conv_winograd4", unsafeBitCast(f32ConvWinograd4, to: UInt.self)),
            ("nt_f32_conv_depthwise", unsafeBitCast(f32ConvDepthwise, to: UInt.self)),
            ("nt_f32_max_pool", unsafeBitCast(f32MaxPool, to: UInt.self)),
            ("nt_f32_mean_pool", unsafeBitCast(f32MeanPool, to: UInt.self)),
            ("nt_f32_resize_nearest", unsafeBitCast(f32ResizeNearest, to: UInt.self)),
            ("nt_f32_resize_bilinear", unsafeBitCast(f32ResizeBilinear, to: UInt.self)),
            ("nt_f32_scale_shift", unsafeBitCast(f32ScaleShift, to: UInt.self)),
            ("nt_f32_diffusion_step", unsafeBitCast(f32DiffusionStep, to: UInt.self)),
            ("nt_f32_relu", unsafeBitCast(f32Relu, to: UInt.self)),
            ("nt_f32_relu6", unsafeBitCast(f32Relu6, to: UInt.self)),
            ("nt_f32_leaky_relu", unsafeBitCast(f32LeakyRelu, to: UInt.self)),
            ("nt_f32_hard_sigmoid", unsafeBitCast(f32HardSigmoid, to: UInt.self)),
            ("nt_f32_hard_swish", unsafeBitCast(f32HardSwish, to: UInt.self)),
            ("nt_f32_clip", unsafeBitCast(f32Clip, to: UInt.self)),
            ("nt_f32_negate", unsafeBitCast(f32Negate, to: UInt.self)),
            ("nt_f32_abs", unsafeBitCast(f32Abs, to: UInt.self)),
            ("nt_f32_reciprocal", unsafeBitCast(f32Reciprocal, to: UInt.self)),
            ("nt_f32_square", unsafeBitCast(f32Square, to: UInt.self)),
            ("nt_f32_sqrt", unsafeBitCast(f32Sqrt, to: UInt.self)),
            ("nt_f32_rsqrt", unsafeBitCast(f32Rsqrt, to: UInt.self)),
            ("nt_f32_floor", unsafeBitCast(f32Floor, to: UInt.self)),
            ("nt_f32_ceil", unsafeBitCast(f32Ceil, to: UInt.self)),
            ("nt_f32_round", unsafeBitCast(f32Round, to: UInt.self)),
            ("nt_f32_sigmoid", unsafeBitCast(f32Sigmoid, to: UInt.self)),
            ("nt_f32_tanh", unsafeBitCast(f32Tanh, to: UInt.self)),
            ("nt_f32_gelu", unsafeBitCast(f32Gelu, to: UInt.self)),
            ("nt_f32_gelu_tanh", unsafeBitCast(f32GeluTanh, to: UInt.self)),
            ("nt_f32_silu", unsafeBitCast(f32Silu, to: UInt.self)),
            ("nt_f32_softplus", unsafeBitCast(f32Softplus, to: UInt.self)),
            ("nt_f32_mish", unsafeBitCast(f32Mish, to: UInt.self)),
            ("nt_f32_elu", unsafeBitCast(f32Elu, to: UInt.self)),
            ("nt_f32_selu", unsafeBitCast(f32Selu, to: UInt.self)),
            ("nt_f32_exp", unsafeBitCast(f32Exp, to: UInt.self)),
            ("nt_f32_log", unsafeBitCast(f32Log, to: UInt.self)),
            ("nt_f32_erf", unsafeBitCast(f32Erf, to: UInt.self)),
            ("nt_f32_sin", unsafeBitCast(f32Sin, to: UInt.self)),
            ("nt_f32_cos", unsafeBitCast(f32Cos, to: UInt.self)),
            ("nt_f32_power", unsafeBitCast(f32Power, to: UInt.self)),
            ("nt_f64_exp", unsafeBitCast(f64Exp, to: UInt.self)),
            ("nt_f64_log", unsafeBitCast(f64Log, to: UInt.self)),
            ("nt_f64_sigmoid", unsafeBitCast(f64Sigmoid, to: UInt.self)),
            ("nt_f32_add", unsafeBitCast(f32Add, to: UInt.self)),
            ("nt_f32_subtract", unsafeBitCast(f32Subtract, to: UInt.self)),
            ("nt_f32_multiply", unsafeBitCast(f32Multiply, to: UInt.self)),
            ("nt_f32_divide", unsafeBitCast(f32Divide, to: UInt.self)),
            ("nt_f32_minimum", unsafeBitCast(f32Minimum, to: UInt.self)),
            ("nt_f32_maximum", unsafeBitCast(f32Maximum, to: UInt.self)),
            ("nt_f32_prelu", unsafeBitCast(f32Prelu, to: UInt.self)),
            ("nt_f32_squared_difference", unsafeBitCast(f32SquaredDifference, to: UInt.self)),
            ("nt_f32_binary_power", unsafeBitCast(f32BinaryPower, to: UInt.self)),
            ("nt_f32_reduce_sum", unsafeBitCast(f32ReduceSum, to: UInt.self)),
            ("nt_f32_reduce_mean", unsafeBitCast(f32ReduceMean, to: UInt.self)),
            ("nt_f32_reduce_sum_of_squares", unsafeBitCast(f32ReduceSumOfSquares, to: UInt.self)),
            ("nt_f32_reduce_l2_norm", unsafeBitCast(f32ReduceL2Norm, to: UInt.self)),
            ("nt_f32_reduce_product", unsafeBitCast(f32ReduceProduct, to: UInt.self)),
            ("nt_f32_reduce_max", unsafeBitCast(f32ReduceMax, to: UInt.self)),
            ("nt_f32_reduce_min", unsafeBitCast(f32ReduceMin, to: UInt.self)),
            ("nt_f32_reduce_variance", unsafeBitCast(f32ReduceVariance, to: UInt.self)),
            ("nt_f32_arg_max", unsafeBitCast(f32ArgMax, to: UInt.self)),
            ("nt_f32_arg_min", unsafeBitCast(f32ArgMin, to: UInt.self)),
            ("nt_f32_softmax", unsafeBitCast(f32Softmax, to: UInt.self)),
            ("nt_f32_log_softmax", unsafeBitCast(f32LogSoftmax, to: UInt.self)),
            ("nt_f32_layer_norm", unsafeBitCast(f32LayerNorm, to: UInt.self)),
            ("nt_f32_rms_norm", unsafeBitCast(f32RmsNorm, to: UInt.self)),
            ("nt_f32_group_norm", unsafeBitCast(f32GroupNorm, to: UInt.self)),
            ("nt_f64_matvec", unsafeBitCast(f64Matvec, to: UInt.self)),
            ("nt_f64_matvec_transposed", unsafeBitCast(f64MatvecTransposed, to: UInt.self)),
            ("nt_f64_softmax", unsafeBitCast(f64Softmax, to: UInt.self)),
            ("nt_f32_cast", unsafeBitCast(f32Cast, to: UInt.self)),
            ("nt_f64_cast", unsafeBitCast(f64Cast, to: UInt.self)),
            ("nt_f16_cast", unsafeBitCast(f16Cast, to: UInt.self)),
            ("nt_bf16_cast", unsafeBitCast(bf16Cast, to: UInt.self)),
            ("nt_i8_cast", unsafeBitCast(i8Cast, to: UInt.self)),
            ("nt_u8_cast", unsafeBitCast(u8Cast, to: UInt.self)),
            ("nt_i32_cast", unsafeBitCast(i32Cast, to: UInt.self)),
            ("nt_i64_cast", unsafeBitCast(i64Cast, to: UInt.self)),
            ("nt_bool_cast", unsafeBitCast(boolCast, to: UInt.self)),
            ("nt_u8_dequantize", unsafeBitCast(u8Dequantize, to: UInt.self)),
            ("nt_i8_dequantize", unsafeBitCast(i8Dequantize, to: UInt.self)),
            ("nt_b8_transpose", unsafeBitCast(b8Transpose, to: UInt.self)),
            ("nt_b8_copy_strided", unsafeBitCast(b8CopyStrided, to: UInt.self)),
            ("nt_b16_transpose", unsafeBitCast(b16Transpose, to: UInt.self)),
            ("nt_b16_copy_strided", unsafeBitCast(b16CopyStrided, to: UInt.self)),
            ("nt_b32_transpose", unsafeBitCast(b32Transpose, to: UInt.self)),
            ("nt_b32_copy_strided", unsafeBitCast(b32CopyStrided, to: UInt.self)),
            ("nt_b64_transpose", unsafeBitCast(b64Transpose, to: UInt.self)),
            ("nt_b64_copy_strided", unsafeBitCast(b64CopyStrided, to: UInt.self)),
            ("nt_i32_gather", unsafeBitCast(i32Gather, to: UInt.self)),
            ("nt_i32_check_indices", unsafeBitCast(i32CheckIndices, to: UInt.self)),
            ("nt_i64_gather", unsafeBitCast(i64Gather, to: UInt.self)),
            ("nt_i64_check_indices", unsafeBitCast(i64CheckIndices, to: UInt.self)),
            ("nt_f32_compare", unsafeBitCast(f32Compare, to: UInt.self)),
            ("nt_f64_compare", unsafeBitCast(f64Compare, to: UInt.self)),
            ("nt_i32_compare", unsafeBitCast(i32Compare, to: UInt.self)),
            ("nt_i64_compare", unsafeBitCast(i64Compare, to: UInt.self)),
            ("nt_u8_compare", unsafeBitCast(u8Compare, to: UInt.self)),
            ("nt_b8_where", unsafeBitCast(b8Where, to: UInt.self)),
            ("nt_b16_where", unsafeBitCast(b16Where, to: UInt.self)),
            ("nt_b32_where", unsafeBitCast(b32Where, to: UInt.self)),
            ("nt_b64_where", unsafeBitCast(b64Where, to: UInt.self)),
            ("nt_f64_standardize_f32", unsafeBitCast(f64StandardizeF32, to: UInt.self)),
            ("nt_f64_within", unsafeBitCast(f64Within, to: UInt.self)),
            ("nt_f64_column_sum", unsafeBitCast(f64ColumnSum, to: UInt.self)),
            ("nt_f64_trees", unsafeBitCast(f64Trees, to: UInt.self)),
            ("nt_f64_tree_walk", unsafeBitCast(f64TreeWalk, to: UInt.self)),
            ("nt_f64_tree_tables", unsafeBitCast(f64TreeTables, to: UInt.self)),
            ("nt_u8_resize_rows", unsafeBitCast(u8ResizeRows, to: UInt.self)),
            ("nt_u8_resize_columns", unsafeBitCast(u8ResizeColumns, to: UInt.self)),
            ("nt_u8_pick_pixels", unsafeBitCast(u8PickPixels, to: UInt.self)),
            ("nt_u8_premultiply", unsafeBitCast(u8Premultiply, to: UInt.self)),
            ("nt_u8_unpremultiply", unsafeBitCast(u8Unpremultiply, to: UInt.self)),
            ("nt_u8_convert_pixels", unsafeBitCast(u8ConvertPixels, to: UInt.self)),
            ("nt_u8_lookup_f32", unsafeBitCast(u8LookupF32, to: UInt.self)),
            ("nt_u32_mersenne_words", unsafeBitCast(u32MersenneWords, to: UInt.self)),
            ("nt_f32_mersenne_normals", unsafeBitCast(f32MersenneNormals, to: UInt.self)),
            ("nt_f32_philox_normals", unsafeBitCast(f32PhiloxNormals, to: UInt.self)),
            ("nt_f32_fma_peak", unsafeBitCast(f32FmaPeak, to: UInt.self)),
            ("nt_f32_read_sum", unsafeBitCast(f32ReadSum, to: UInt.self)),
        ]
    }
}

// Outside the table, whose members have the functions' names.

let referenceKernels = KernelTable(
    tier: .reference,
    f32Matmul: referenceF32Matmul,
    f32MatmulBf16: referenceF32MatmulBf16,
    f32MatmulF16: referenceF32MatmulF16,
    f32Attention: referenceF32Attention,
    f32Conv: referenceF32Conv,
    f32ConvWinograd2: referenceF32ConvWinograd2,
    f32ConvWinograd4: referenceF32ConvWinograd4,
    f32ConvDepthwise: referenceF32ConvDepthwise,
    f32MaxPool: referenceF32MaxPool,
    f32MeanPool: referenceF32MeanPool,
    f32ResizeNearest: referenceF32ResizeNearest,
    f32ResizeBilinear: referenceF32ResizeBilinear,
    f32ScaleShift: referenceF32ScaleShift,
    f32DiffusionStep: referenceF32DiffusionStep,
    f32Relu: referenceF32Relu,
    f32Relu6: referenceF32Relu6,
    f32LeakyRelu: referenceF32LeakyRelu,
    f32HardSigmoid: referenceF32HardSigmoid,
    f32HardSwish: referenceF32HardSwish,
    f32Clip: referenceF32Clip,
    f32Negate: referenceF32Negate,
    f32Abs: referenceF32Abs,
    f32Reciprocal: referenceF32Reciprocal,
    f32Square: referenceF32Square,
    f32Sqrt: referenceF32Sqrt,
    f32Rsqrt: referenceF32Rsqrt,
    f32Floor: referenceF32Floor,
    f32Ceil: referenceF32Ceil,
    f32Round: referenceF32Round,
    f32Sigmoid: referenceF32Sigmoid,
    f32Tanh: referenceF32Tanh,
    f32Gelu: referenceF32Gelu,
    f32GeluTanh: referenceF32GeluTanh,
    f32Silu: referenceF32Silu,
    f32Softplus: referenceF32Softplus,
    f32Mish: referenceF32Mish,
    f32Elu: referenceF32Elu,
    f32Selu: referenceF32Selu,
    f32Exp: referenceF32Exp,
    f32Log: referenceF32Log,
    f32Erf: referenceF32Erf,
    f32Sin: referenceF32Sin,
    f32Cos: referenceF32Cos,
    f32Power: referenceF32Power,
    f64Exp: referenceF64Exp,
    f64Log: referenceF64Log,
    f64Sigmoid: referenceF64Sigmoid,
    f32Add: referenceF32Add,
    f32Subtract: referenceF32Subtract,
    f32Multiply: referenceF32Multiply,
    f32Divide: referenceF32Divide,
    f32Minimum: referenceF32Minimum,
    f32Maximum: referenceF32Maximum,
    f32Prelu: referenceF32Prelu,
    f32SquaredDifference: referenceF32SquaredDifference,
    f32BinaryPower: referenceF32BinaryPower,
    f32ReduceSum: referenceF32ReduceSum,
    f32ReduceMean: referenceF32ReduceMean,
    f32ReduceSumOfSquares: referenceF32ReduceSumOfSquares,
    f32ReduceL2Norm: referenceF32ReduceL2Norm,
    f32ReduceProduct: referenceF32ReduceProduct,
    f32ReduceMax: referenceF32ReduceMax,
    f32ReduceMin: referenceF32ReduceMin,
    f32ReduceVariance: referenceF32ReduceVariance,
    f32ArgMax: referenceF32ArgMax,
    f32ArgMin: referenceF32ArgMin,
    f32Softmax: referenceF32Softmax,
    f32LogSoftmax: referenceF32LogSoftmax,
    f32LayerNorm: referenceF32LayerNorm,
    f32RmsNorm: referenceF32RmsNorm,
    f32GroupNorm: referenceF32GroupNorm,
    f64Matvec: referenceF64Matvec,
    f64MatvecTransposed: referenceF64MatvecTransposed,
    f64Softmax: referenceF64Softmax,
    f32Cast: referenceF32Cast,
    f64Cast: referenceF64Cast,
    f16Cast: referenceF16Cast,
    bf16Cast: referenceBf16Cast,
    i8Cast: referenceI8Cast,
    u8Cast: referenceU8Cast,
    i32Cast: referenceI32Cast,
    i64Cast: referenceI64Cast,
    boolCast: referenceBoolCast,
    u8Dequantize: referenceU8Dequantize,
    i8Dequantize: referenceI8Dequantize,
    b8Transpose: referenceB8Transpose,
    b8CopyStrided: referenceB8CopyStrided,
    b16Transpose: referenceB16Transpose,
    b16CopyStrided: referenceB16CopyStrided,
    b32Transpose: referenceB32Transpose,
    b32CopyStrided: referenceB32CopyStrided,
    b64Transpose: referenceB64Transpose,
    b64CopyStrided: referenceB64CopyStrided,
    i32Gather: referenceI32Gather,
    i32CheckIndices: referenceI32CheckIndices,
    i64Gather: referenceI64Gather,
    i64CheckIndices: referenceI64CheckIndices,
    f32Compare: referenceF32Compare,
    f64Compare: referenceF64Compare,
    i32Compare: referenceI32Compare,
    i64Compare: referenceI64Compare,
    u8Compare: referenceU8Compare,
    b8Where: referenceB8Where,
    b16Where: referenceB16Where,
    b32Where: referenceB32Where,
    b64Where: referenceB64Where,
    f64StandardizeF32: referenceF64StandardizeF32,
    f64Within: referenceF64Within,
    f64ColumnSum: referenceF64ColumnSum,
    f64Trees: referenceF64Trees,
    f64TreeWalk: referenceF64TreeWalk,
    f64TreeTables: referenceF64TreeTables,
    u8ResizeRows: referenceU8ResizeRows,
    u8ResizeColumns: referenceU8ResizeColumns,
    u8PickPixels: referenceU8PickPixels,
    u8Premultiply: referenceU8Premultiply,
    u8Unpremultiply: referenceU8Unpremultiply,
    u8ConvertPixels: referenceU8ConvertPixels,
    u8LookupF32: referenceU8LookupF32,
    u32MersenneWords: referenceU32MersenneWords,
    f32MersenneNormals: referenceF32MersenneNormals,
    f32PhiloxNormals: referenceF32PhiloxNormals,
    f32FmaPeak: referenceF32FmaPeak,
    f32ReadSum: referenceF32ReadSum)

let baselineKernels = KernelTable(
    tier: .baseline,
    f32Matmul: f32Matmul,
    f32MatmulBf16: f32MatmulBf16,
    f32MatmulF16: f32MatmulF16,
    f32Attention: f32Attention,
    f32Conv: f32Conv,
    f32ConvWinograd2: f32ConvWinograd2,
    f32ConvWinograd4: f32ConvWinograd4,
    f32ConvDepthwise: f32ConvDepthwise,
    f32MaxPool: f32MaxPool,
    f32MeanPool: f32MeanPool,
    f32ResizeNearest: f32ResizeNearest,
    f32ResizeBilinear: f32ResizeBilinear,
    f32ScaleShift: f32ScaleShift,
    f32DiffusionStep: f32DiffusionStep,
    f32Relu: f32Relu,
    f32Relu6: f32Relu6,
    f32LeakyRelu: f32LeakyRelu,
    f32HardSigmoid: f32HardSigmoid,
    f32HardSwish: f32HardSwish,
    f32Clip: f32Clip,
    f32Negate: f32Negate,
    f32Abs: f32Abs,
    f32Reciprocal: f32Reciprocal,
    f32Square: f32Square,
    f32Sqrt: f32Sqrt,
    f32Rsqrt: f32Rsqrt,
    f32Floor: f32Floor,
    f32Ceil: f32Ceil,
    f32Round: f32Round,
    f32Sigmoid: f32Sigmoid,
    f32Tanh: f32Tanh,
    f32Gelu: f32Gelu,
    f32GeluTanh: f32GeluTanh,
    f32Silu: f32Silu,
    f32Softplus: f32Softplus,
    f32Mish: f32Mish,
    f32Elu: f32Elu,
    f32Selu: f32Selu,
    f32Exp: f32Exp,
    f32Log: f32Log,
    f32Erf: f32Erf,
    f32Sin: f32Sin,
    f32Cos: f32Cos,
    f32Power: f32Power,
    f64Exp: f64Exp,
    f64Log: f64Log,
    f64Sigmoid: f64Sigmoid,
    f32Add: f32Add,
    f32Subtract: f32Subtract,
    f32Multiply: f32Multiply,
    f32Divide: f32Divide,
    f32Minimum: f32Minimum,
    f32Maximum: f32Maximum,
    f32Prelu: f32Prelu,
    f32SquaredDifference: f32SquaredDifference,
    f32BinaryPower: f32BinaryPower,
    f32ReduceSum: f32ReduceSum,
    f32ReduceMean: f32ReduceMean,
    f32ReduceSumOfSquares: f32ReduceSumOfSquares,
    f32ReduceL2Norm: f32ReduceL2Norm,
    f32ReduceProduct: f32ReduceProduct,
    f32ReduceMax: f32ReduceMax,
    f32ReduceMin: f32ReduceMin,
    f32ReduceVariance: f32ReduceVariance,
    f32ArgMax: f32ArgMax,
    f32ArgMin: f32ArgMin,
    f32Softmax: f32Softmax,
    f32LogSoftmax: f32LogSoftmax,
    f32LayerNorm: f32LayerNorm,
    f32RmsNorm: f32RmsNorm,
    f32GroupNorm: f32GroupNorm,
    f64Matvec: f64Matvec,
    f64MatvecTransposed: f64MatvecTransposed,
    f64Softmax: f64Softmax,
    f32Cast: f32Cast,
    f64Cast: f64Cast,
    f16Cast: f16Cast,
    bf16Cast: bf16Cast,
    i8Cast: i8Cast,
    u8Cast: u8Cast,
    i32Cast: i32Cast,
    i64Cast: i64Cast,
    boolCast: boolCast,
    u8Dequantize: u8Dequantize,
    i8Dequantize: i8Dequantize,
    b8Transpose: b8Transpose,
    b8CopyStrided: b8CopyStrided,
    b16Transpose: b16Transpose,
    b16CopyStrided: b16CopyStrided,
    b32Transpose: b32Transpose,
    b32CopyStrided: b32CopyStrided,
    b64Transpose: b64Transpose,
    b64CopyStrided: b64CopyStrided,
    i32Gather: i32Gather,
    i32CheckIndices: i32CheckIndices,
    i64Gather: i64Gather,
    i64CheckIndices: i64CheckIndices,
    f32Compare: f32Compare,
    f64Compare: f64Compare,
    i32Compare: i32Compare,
    i64Compare: i64Compare,
    u8Compare: u8Compare,
    b8Where: b8Where,
    b16Where: b16Where,
    b32Where: b32Where,
    b64Where: b64Where,
    f64StandardizeF32: f64StandardizeF32,
    f64Within: f64Within,
    f64ColumnSum: f64ColumnSum,
    f64Trees: f64Trees,
    f64TreeWalk: f64TreeWalk,
    f64TreeTables: f64TreeTables,
    u8ResizeRows: u8ResizeRows,
    u8ResizeColumns: u8ResizeColumns,
    u8PickPixels: u8PickPixels,
    u8Premultiply: u8Premultiply,
    u8Unpremultiply: u8Unpremultiply,
    u8ConvertPixels: u8ConvertPixels,
    u8LookupF32: u8LookupF32,
    u32MersenneWords: u32MersenneWords,
    f32MersenneNormals: f32MersenneNormals,
    f32PhiloxNormals: f32PhiloxNormals,
    f32FmaPeak: f32FmaPeak,
    f32ReadSum: f32ReadSum)

#if arch(x86_64) && os(Linux)
    let avx2Kernels = KernelTable(
        tier: .avx2,
        f32Matmul: nt_f32_matmul__avx2,
        f32MatmulBf16: nt_f32_matmul_bf16__avx2,
        f32MatmulF16: nt_f32_matmul_f16__avx2,
        f32Attention: nt_f32_attention__avx2,
        f32Conv: nt_f32_conv__avx2,
        f32ConvWinograd2: nt_f32_conv_winograd2__avx2,
        f32ConvWinograd4: nt_f32_conv_winograd4__avx2,
        f32ConvDepthwise: nt_f32_conv_depthwise__avx2,
        f32MaxPool: nt_f32_max_pool__avx2,
        f32MeanPool: nt_f32_mean_pool__avx2,
        f32ResizeNearest: nt_f32_resize_nearest__avx2,
        f32ResizeBilinear: nt_f32_resize_bilinear__avx2,
        f32ScaleShift: nt_f32_scale_shift__avx2,
        f32DiffusionStep: nt_f32_diffusion_step__avx2,
        f32Relu: nt_f32_relu__avx2,
        f32Relu6: nt_f32_relu6__avx2,
        f32LeakyRelu: nt_f32_leaky_relu__avx2,
        f32HardSigmoid: nt_f32_hard_sigmoid__avx2,
        f32HardSwish: nt_f32_hard_swish__avx2,
        f32Clip: nt_f32_clip__avx2,
        f32Negate: nt_f32_negate__avx2,
        f32Abs: nt_f32_abs__avx2,
        f32Reciprocal: nt_f32_reciprocal__avx2,
        f32Square: nt_f32_square__avx2,
        f32Sqrt: nt_f32_sqrt__avx2,
        f32Rsqrt: nt_f32_rsqrt__avx2,
        f32Floor: nt_f32_floor__avx2,
        f32Ceil: nt_f32_ceil__avx2,
        f32Round: nt_f32_round__avx2,
        f32Sigmoid: nt_f32_sigmoid__avx2,
        f32Tanh: nt_f32_tanh__avx2,
        f32Gelu: nt_f32_gelu__avx2,
        f32GeluTanh: nt_f32_gelu_tanh__avx2,
        f32Silu: nt_f32_silu__avx2,
        f32Softplus: nt_f32_softplus__avx2,
        f32Mish: nt_f32_mish__avx2,
        f32Elu: nt_f32_elu__avx2,
        f32Selu: nt_f32_selu__avx2,
        f32Exp: nt_f32_exp__avx2,
        f32Log: nt_f32_log__avx2,
        f32Erf: nt_f32_erf__avx2,
        f32Sin: nt_f32_sin__avx2,
        f32Cos: nt_f32_cos__avx2,
        f32Power: nt_f32_power__avx2,
        f64Exp: nt_f64_exp__avx2,
        f64Log: nt_f64_log__avx2,
        f64Sigmoid: nt_f64_sigmoid__avx2,
        f32Add: nt_f32_add__avx2,
        f32Subtract: nt_f32_subtract__avx2,
        f32Multiply: nt_f32_multiply__avx2,
        f32Divide: nt_f32_divide__avx2,
        f32Minimum: nt_f32_minimum__avx2,
        f32Maximum: nt_f32_maximum__avx2,
        f32Prelu: nt_f32_prelu__avx2,
        f32SquaredDifference: nt_f32_squared_difference__avx2,
        f32BinaryPower: nt_f32_binary_power__avx2,
        f32ReduceSum: nt_f32_reduce_sum__avx2,
        f32ReduceMean: nt_f32_reduce_mean__avx2,
        f32ReduceSumOfSquares: nt_f32_reduce_sum_of_squares__avx2,
        f32ReduceL2Norm: nt_f32_reduce_l2_norm__avx2,
        f32ReduceProduct: nt_f32_reduce_product__avx2,
        f32ReduceMax: nt_f32_reduce_max__avx2,
        f32ReduceMin: nt_f32_reduce_min__avx2,
        f32ReduceVariance: nt_f32_reduce_variance__avx2,
        f32ArgMax: nt_f32_arg_max__avx2,
        f32ArgMin: nt_f32_arg_min__avx2,
        f32Softmax: nt_f32_softmax__avx2,
        f32LogSoftmax: nt_f32_log_softmax__avx2,
        f32LayerNorm: nt_f32_layer_norm__avx2,
        f32RmsNorm: nt_f32_rms_norm__avx2,
        f32GroupNorm: nt_f32_group_norm__avx2,
        f64Matvec: nt_f64_matvec__avx2,
        f64MatvecTransposed: nt_f64_matvec_transposed__avx2,
        f64Softmax: nt_f64_softmax__avx2,
        f32Cast: nt_f32_cast__avx2,
        f64Cast: nt_f64_cast__avx2,
        f16Cast: nt_f16_cast__avx2,
        bf16Cast: nt_bf16_cast__avx2,
        i8Cast: nt_i8_cast__avx2,
        u8Cast: nt_u8_cast__avx2,
        i32Cast: nt_i32_cast__avx2,
        i64Cast: nt_i64_cast__avx2,
        boolCast: nt_bool_cast__avx2,
        u8Dequantize: nt_u8_dequantize__avx2,
        i8Dequantize: nt_i8_dequantize__avx2,
        b8Transpose: nt_b8_transpose__avx2,
        b8CopyStrided: nt_b8_copy_strided__avx2,
        b16Transpose: nt_b16_transpose__avx2,
        b16CopyStrided: nt_b16_copy_strided__avx2,
        b32Transpose: nt_b32_transpose__avx2,
        b32CopyStrided: nt_b32_copy_strided__avx2,
        b64Transpose: nt_b64_transpose__avx2,
        b64CopyStrided: nt_b64_copy_strided__avx2,
        i32Gather: nt_i32_gather__avx2,
        i32CheckIndices: nt_i32_check_indices__avx2,
        i64Gather: nt_i64_gather__avx2,
        i64CheckIndices: nt_i64_check_indices__avx2,
        f32Compare: nt_f32_compare__avx2,
        f64Compare: nt_f64_compare__avx2,
        i32Compare: nt_i32_compare__avx2,
        i64Compare: nt_i64_compare__avx2,
        u8Compare: nt_u8_compare__avx2,
        b8Where: nt_b8_where__avx2,
        b16Where: nt_b16_where__avx2,
        b32Where: nt_b32_where__avx2,
        b64Where: nt_b64_where__avx2,
        f64StandardizeF32: nt_f64_standardize_f32__avx2,
        f64Within: nt_f64_within__avx2,
        f64ColumnSum: nt_f64_column_sum__avx2,
        f64Trees: nt_f64_trees__avx2,
        f64TreeWalk: nt_f64_tree_walk__avx2,
        f64TreeTables: nt_f64_tree_tables__avx2,
        u8ResizeRows: nt_u8_resize_rows__avx2,
        u8ResizeColumns: nt_u8_resize_columns__avx2,
        u8PickPixels: nt_u8_pick_pixels__avx2,
        u8Premultiply: nt_u8_premultiply__avx2,
        u8Unpremultiply: nt_u8_unpremultiply__avx2,
        u8ConvertPixels: nt_u8_convert_pixels__avx2,
        u8LookupF32: nt_u8_lookup_f32__avx2,
        u32MersenneWords: nt_u32_mersenne_words__avx2,
        f32MersenneNormals: nt_f32_mersenne_normals__avx2,
        f32PhiloxNormals: nt_f32_philox_normals__avx2,
        f32FmaPeak: nt_f32_fma_peak__avx2,
        f32ReadSum: nt_f32_read_sum__avx2)

    let avx512Kernels = KernelTable(
        tier: .avx512,
        f32Matmul: nt_f32_matmul__avx512,
        f32MatmulBf16: nt_f32_matmul_bf16__avx512,
        f32MatmulF16: nt_f32_matmul_f16__avx512,
        f32Attention: nt_f32_attention__avx512,
        f32Conv: nt_f32_conv__avx512,
        f32ConvWinograd2: nt_f32_conv_winograd2__avx512,
        f32ConvWinograd4: nt_f32_conv_winograd4__avx512,
        f32ConvDepthwise: nt_f32_conv_depthwise__avx512,
        f32MaxPool: nt_f32_max_pool__avx512,
        f32MeanPool: nt_f32_mean_pool__avx512,
        f32ResizeNearest: nt_f32_resize_nearest__avx512,
        f32ResizeBilinear: nt_f32_resize_bilinear__avx512,
        f32ScaleShift: nt_f32_scale_shift__avx512,
        f32DiffusionStep: nt_f32_diffusion_step__avx512,
        f32Relu: nt_f32_relu__avx512,
        f32Relu6: nt_f32_relu6__avx512,
        f32LeakyRelu: nt_f32_leaky_relu__avx512,
        f32HardSigmoid: nt_f32_hard_sigmoid__avx512,
        f32HardSwish: nt_f32_hard_swish__avx512,
        f32Clip: nt_f32_clip__avx512,
        f32Negate: nt_f32_negate__avx512,
        f32Abs: nt_f32_abs__avx512,
        f32Reciprocal: nt_f32_reciprocal__avx512,
        f32Square: nt_f32_square__avx512,
        f32Sqrt: nt_f32_sqrt__avx512,
        f32Rsqrt: nt_f32_rsqrt__avx512,
        f32Floor: nt_f32_floor__avx512,
        f32Ceil: nt_f32_ceil__avx512,
        f32Round: nt_f32_round__avx512,
        f32Sigmoid: nt_f32_sigmoid__avx512,
        f32Tanh: nt_f32_tanh__avx512,
        f32Gelu: nt_f32_gelu__avx512,
        f32GeluTanh: nt_f32_gelu_tanh__avx512,
        f32Silu: nt_f32_silu__avx512,
        f32Softplus: nt_f32_softplus__avx512,
        f32Mish: nt_f32_mish__avx512,
        f32Elu: nt_f32_elu__avx512,
        f32Selu: nt_f32_selu__avx512,
        f32Exp: nt_f32_exp__avx512,
        f32Log: nt_f32_log__avx512,
        f32Erf: nt_f32_erf__avx512,
        f32Sin: nt_f32_sin__avx512,
        f32Cos: nt_f32_cos__avx512,
        f32Power: nt_f32_power__avx512,
        f64Exp: nt_f64_exp__avx512,
        f64Log: nt_f64_log__avx512,
        f64Sigmoid: nt_f64_sigmoid__avx512,
        f32Add: nt_f32_add__avx512,
        f32Subtract: nt_f32_subtract__avx512,
        f32Multiply: nt_f32_multiply__avx512,
        f32Divide: nt_f32_divide__avx512,
        f32Minimum: nt_f32_minimum__avx512,
        f32Maximum: nt_f32_maximum__avx512,
        f32Prelu: nt_f32_prelu__avx512,
        f32SquaredDifference: nt_f32_squared_difference__avx512,
        f32BinaryPower: nt_f32_binary_power__avx512,
        f32ReduceSum: nt_f32_reduce_sum__avx512,
        f32ReduceMean: nt_f32_reduce_mean__avx512,
        f32ReduceSumOfSquares: nt_f32_reduce_sum_of_squares__avx512,
        f32ReduceL2Norm: nt_f32_reduce_l2_norm__avx512,
        f32ReduceProduct: nt_f32_reduce_product__avx512,
        f32ReduceMax: nt_f32_reduce_max__avx512,
        f32ReduceMin: nt_f32_reduce_min__avx512,
        f32ReduceVariance: nt_f32_reduce_variance__avx512,
        f32ArgMax: nt_f32_arg_max__avx512,
        f32ArgMin: nt_f32_arg_min__avx512,
        f32Softmax: nt_f32_softmax__avx512,
        f32LogSoftmax: nt_f32_log_softmax__avx512,
        f32LayerNorm: nt_f32_layer_norm__avx512,
        f32RmsNorm: nt_f32_rms_norm__avx512,
        f32GroupNorm: nt_f32_group_norm__avx512,
        f64Matvec: nt_f64_matvec__avx512,
        f64MatvecTransposed: nt_f64_matvec_transposed__avx512,
        f64Softmax: nt_f64_softmax__avx512,
        f32Cast: nt_f32_cast__avx512,
        f64Cast: nt_f64_cast__avx512,
        f16Cast: nt_f16_cast__avx512,
        bf16Cast: nt_bf16_cast__avx512,
        i8Cast: nt_i8_cast__avx512,
        u8Cast: nt_u8_cast__avx512,
        i32Cast: nt_i32_cast__avx512,
        i64Cast: nt_i64_cast__avx512,
        boolCast: nt_bool_cast__avx512,
        u8Dequantize: nt_u8_dequantize__avx512,
        i8Dequantize: nt_i8_dequantize__avx512,
        b8Transpose: nt_b8_transpose__avx512,
        b8CopyStrided: nt_b8_copy_strided__avx512,
        b16Transpose: nt_b16_transpose__avx512,
        b16CopyStrided: nt_b16_copy_strided__avx512,
        b32Transpose: nt_b32_transpose__avx512,
        b32CopyStrided: nt_b32_copy_strided__avx512,
        b64Transpose: nt_b64_transpose__avx512,
        b64CopyStrided: nt_b64_copy_strided__avx512,
        i32Gather: nt_i32_gather__avx512,
        i32CheckIndices: nt_i32_check_indices__avx512,
        i64Gather: nt_i64_gather__avx512,
        i64CheckIndices: nt_i64_check_indices__avx512,
        f32Compare: nt_f32_compare__avx512,
        f64Compare: nt_f64_compare__avx512,
        i32Compare: nt_i32_compare__avx512,
        i64Compare: nt_i64_compare__avx512,
        u8Compare: nt_u8_compare__avx512,
        b8Where: nt_b8_where__avx512,
        b16Where: nt_b16_where__avx512,
        b32Where: nt_b32_where__avx512,
        b64Where: nt_b64_where__avx512,
        f64StandardizeF32: nt_f64_standardize_f32__avx512,
        f64Within: nt_f64_within__avx512,
        f64ColumnSum: nt_f64_column_sum__avx512,
        f64Trees: nt_f64_trees__avx512,
        f64TreeWalk: nt_f64_tree_walk__avx512,
        f64TreeTables: nt_f64_tree_tables__avx512,
        u8ResizeRows: nt_u8_resize_rows__avx512,
        u8ResizeColumns: nt_u8_resize_columns__avx512,
        u8PickPixels: nt_u8_pick_pixels__avx512,
        u8Premultiply: nt_u8_premultiply__avx512,
        u8Unpremultiply: nt_u8_unpremultiply__avx512,
        u8ConvertPixels: nt_u8_convert_pixels__avx512,
        u8LookupF32: nt_u8_lookup_f32__avx512,
        u32MersenneWords: nt_u32_mersenne_words__avx512,
        f32MersenneNormals: nt_f32_mersenne_normals__avx512,
        f32PhiloxNormals: nt_f32_philox_normals__avx512,
        f32FmaPeak: nt_f32_fma_peak__avx512,
        f32ReadSum: nt_f32_read_sum__avx512)
#endif
