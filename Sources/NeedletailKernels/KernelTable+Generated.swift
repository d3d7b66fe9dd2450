// Generated from the kernel list; do not edit. To make it again:
//   swift package --allow-writing-to-package-directory generate-kernels
package import CNeedletailKernels

/// The kernels of one tier, as C function pointers. What each computes stands at its source under `Kernels/`.
///
/// A kernel computes units `begin ..< end` of what its arguments describe, with the same bits for any split.
package struct KernelTable: Sendable {
    package typealias F32MatmulPackedKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_matmul_packed_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32ScaleShiftKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_scale_shift_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32UnaryKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) -> Void
    package typealias F32BinaryKernel =
        @convention(c) (_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) -> Void
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
    package let f32MatmulPacked: F32MatmulPackedKernel
    package let f32ScaleShift: F32ScaleShiftKernel
    package let f32Relu: F32UnaryKernel
    package let f32Sigmoid: F32UnaryKernel
    package let f32Add: F32BinaryKernel
    package let f32Subtract: F32BinaryKernel
    package let f32Multiply: F32BinaryKernel
    package let f32Divide: F32BinaryKernel
    package let f32Minimum: F32BinaryKernel
    package let f32Maximum: F32BinaryKernel
    package let f32Prelu: F32BinaryKernel
    package let f32SquaredDifference: F32BinaryKernel
    package let f64StandardizeF32: F64StandardizeF32Kernel
    package let f64Within: F64WithinKernel
    package let f32FmaPeak: F32FmaPeakKernel
    package let f32ReadSum: F32ReadSumKernel
}

extension KernelTable {
    /// The kernels' addresses by their names in the kernel list.
    package var addresses: [(name: String, address: UInt)] {
        [
            ("nt_f32_matmul_packed", unsafeBitCast(f32MatmulPacked, to: UInt.self)),
            ("nt_f32_scale_shift", unsafeBitCast(f32ScaleShift, to: UInt.self)),
            ("nt_f32_relu", unsafeBitCast(f32Relu, to: UInt.self)),
            ("nt_f32_sigmoid", unsafeBitCast(f32Sigmoid, to: UInt.self)),
            ("nt_f32_add", unsafeBitCast(f32Add, to: UInt.self)),
            ("nt_f32_subtract", unsafeBitCast(f32Subtract, to: UInt.self)),
            ("nt_f32_multiply", unsafeBitCast(f32Multiply, to: UInt.self)),
            ("nt_f32_divide", unsafeBitCast(f32Divide, to: UInt.self)),
            ("nt_f32_minimum", unsafeBitCast(f32Minimum, to: UInt.self)),
            ("nt_f32_maximum", unsafeBitCast(f32Maximum, to: UInt.self)),
            ("nt_f32_prelu", unsafeBitCast(f32Prelu, to: UInt.self)),
            ("nt_f32_squared_difference", unsafeBitCast(f32SquaredDifference, to: UInt.self)),
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
    f32MatmulPacked: referenceF32MatmulPacked,
    f32ScaleShift: referenceF32ScaleShift,
    f32Relu: referenceF32Relu,
    f32Sigmoid: referenceF32Sigmoid,
    f32Add: referenceF32Add,
    f32Subtract: referenceF32Subtract,
    f32Multiply: referenceF32Multiply,
    f32Divide: referenceF32Divide,
    f32Minimum: referenceF32Minimum,
    f32Maximum: referenceF32Maximum,
    f32Prelu: referenceF32Prelu,
    f32SquaredDifference: referenceF32SquaredDifference,
    f64StandardizeF32: referenceF64StandardizeF32,
    f64Within: referenceF64Within,
    f32FmaPeak: referenceF32FmaPeak,
    f32ReadSum: referenceF32ReadSum)

let baselineKernels = KernelTable(
    tier: .baseline,
    f32MatmulPacked: f32MatmulPacked,
    f32ScaleShift: f32ScaleShift,
    f32Relu: f32Relu,
    f32Sigmoid: f32Sigmoid,
    f32Add: f32Add,
    f32Subtract: f32Subtract,
    f32Multiply: f32Multiply,
    f32Divide: f32Divide,
    f32Minimum: f32Minimum,
    f32Maximum: f32Maximum,
    f32Prelu: f32Prelu,
    f32SquaredDifference: f32SquaredDifference,
    f64StandardizeF32: f64StandardizeF32,
    f64Within: f64Within,
    f32FmaPeak: f32FmaPeak,
    f32ReadSum: f32ReadSum)

#if arch(x86_64) && os(Linux)
    let avx2Kernels = KernelTable(
        tier: .avx2,
        f32MatmulPacked: nt_f32_matmul_packed__avx2,
        f32ScaleShift: nt_f32_scale_shift__avx2,
        f32Relu: nt_f32_relu__avx2,
        f32Sigmoid: nt_f32_sigmoid__avx2,
        f32Add: nt_f32_add__avx2,
        f32Subtract: nt_f32_subtract__avx2,
        f32Multiply: nt_f32_multiply__avx2,
        f32Divide: nt_f32_divide__avx2,
        f32Minimum: nt_f32_minimum__avx2,
        f32Maximum: nt_f32_maximum__avx2,
        f32Prelu: nt_f32_prelu__avx2,
        f32SquaredDifference: nt_f32_squared_difference__avx2,
        f64StandardizeF32: nt_f64_standardize_f32__avx2,
        f64Within: nt_f64_within__avx2,
        f32FmaPeak: nt_f32_fma_peak__avx2,
        f32ReadSum: nt_f32_read_sum__avx2)

    let avx512Kernels = KernelTable(
        tier: .avx512,
        f32MatmulPacked: nt_f32_matmul_packed__avx512,
        f32ScaleShift: nt_f32_scale_shift__avx512,
        f32Relu: nt_f32_relu__avx512,
        f32Sigmoid: nt_f32_sigmoid__avx512,
        f32Add: nt_f32_add__avx512,
        f32Subtract: nt_f32_subtract__avx512,
        f32Multiply: nt_f32_multiply__avx512,
        f32Divide: nt_f32_divide__avx512,
        f32Minimum: nt_f32_minimum__avx512,
        f32Maximum: nt_f32_maximum__avx512,
        f32Prelu: nt_f32_prelu__avx512,
        f32SquaredDifference: nt_f32_squared_difference__avx512,
        f64StandardizeF32: nt_f64_standardize_f32__avx512,
        f64Within: nt_f64_within__avx512,
        f32FmaPeak: nt_f32_fma_peak__avx512,
        f32ReadSum: nt_f32_read_sum__avx512)
#endif
