// Generated from the kernel list; do not edit. To make it again:
//   swift package --allow-writing-to-package-directory generate-kernels
package import CNeedletailKernels

/// The kernels of one tier, as C function pointers. What each computes stands at its source under `Kernels/`.
///
/// A kernel computes units `begin ..< end` of what its arguments describe, with the same bits for any split.
package struct KernelTable: Sendable {
    package typealias F32MatmulKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ScaleShiftKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_scale_shift_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32UnaryKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) -> Void
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
    package typealias F64StandardizeF32Kernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_standardize_f32_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F64WithinKernel =
        @convention(c) (_ args: UnsafePointer<nt_f64_within_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32FmaPeakKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_fma_peak_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ReadSumKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_read_sum_args>, _ begin: Int, _ end: Int) -> Void

    /// The tier that was asked for.
    package let tier: Tier
    package let f32Matmul: F32MatmulKernel
    package let f32ScaleShift: F32ScaleShiftKernel
    package let f32Relu: F32UnaryKernel
    package let f32Sigmoid: F32UnaryKernel
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
    package let f64StandardizeF32: F64StandardizeF32Kernel
    package let f64Within: F64WithinKernel
    package let f32FmaPeak: F32FmaPeakKernel
    package let f32ReadSum: F32ReadSumKernel
}

extension KernelTable {
    /// The kernels' addresses by their names in the kernel list.
    package var addresses: [(name: String, address: UInt)] {
        [
            ("nt_f32_matmul", unsafeBitCast(f32Matmul, to: UInt.self)),
            ("nt_f32_scale_shift", unsafeBitCast(f32ScaleShift, to: UInt.self)),
            ("nt_f32_relu", unsafeBitCast(f32Relu, to: UInt.self)),
            ("nt_f32_sigmoid", unsafeBitCast(f32Sigmoid, to: UInt.self)),
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
            ("nt_f64_standardize_f32", unsafeBitCast(f64StandardizeF32, to: UInt.self)),
            ("nt_f64_within", unsafeBitCast(f64Within, to: UInt.self)),
            ("nt_f32_fma_peak", unsafeBitCast(f32FmaPeak, to: UInt.self)),
            ("nt_f32_read_sum", unsafeBitCast(f32ReadSum, to: UInt.self)),
        ]
    }
}

// Outside the table, whose members have the functions' names.

let referenceKernels = KernelTable(
    tier: .reference,
    f32Matmul: referenceF32Matmul,
    f32ScaleShift: referenceF32ScaleShift,
    f32Relu: referenceF32Relu,
    f32Sigmoid: referenceF32Sigmoid,
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
    f64StandardizeF32: referenceF64StandardizeF32,
    f64Within: referenceF64Within,
    f32FmaPeak: referenceF32FmaPeak,
    f32ReadSum: referenceF32ReadSum)

let baselineKernels = KernelTable(
    tier: .baseline,
    f32Matmul: f32Matmul,
    f32ScaleShift: f32ScaleShift,
    f32Relu: f32Relu,
    f32Sigmoid: f32Sigmoid,
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
    f64StandardizeF32: f64StandardizeF32,
    f64Within: f64Within,
    f32FmaPeak: f32FmaPeak,
    f32ReadSum: f32ReadSum)

#if arch(x86_64) && os(Linux)
    let avx2Kernels = KernelTable(
        tier: .avx2,
        f32Matmul: nt_f32_matmul__avx2,
        f32ScaleShift: nt_f32_scale_shift__avx2,
        f32Relu: nt_f32_relu__avx2,
        f32Sigmoid: nt_f32_sigmoid__avx2,
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
        f64StandardizeF32: nt_f64_standardize_f32__avx2,
        f64Within: nt_f64_within__avx2,
        f32FmaPeak: nt_f32_fma_peak__avx2,
        f32ReadSum: nt_f32_read_sum__avx2)

    let avx512Kernels = KernelTable(
        tier: .avx512,
        f32Matmul: nt_f32_matmul__avx512,
        f32ScaleShift: nt_f32_scale_shift__avx512,
        f32Relu: nt_f32_relu__avx512,
        f32Sigmoid: nt_f32_sigmoid__avx512,
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
        f64StandardizeF32: nt_f64_standardize_f32__avx512,
        f64Within: nt_f64_within__avx512,
        f32FmaPeak: nt_f32_fma_peak__avx512,
        f32ReadSum: nt_f32_read_sum__avx512)
#endif
