package import CNeedletailKernels

/// The kernels of one tier, as C function pointers. What each computes stands at its Swift source under `Kernels/`.
package struct KernelTable: Sendable {
    package typealias F32MatmulPacked = @convention(c) (UnsafePointer<nt_f32_matmul_packed_args>) -> Void
    package typealias F32ScaleShift =
        @convention(c) (
            _ rows: Int, _ columns: Int, _ x: UnsafePointer<Float>, _ ldx: Int, _ scale: UnsafePointer<Float>,
            _ shift: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ ldy: Int
        ) -> Void
    package typealias F32Unary =
        @convention(c) (
            _ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
        ) -> Void
    package typealias F64StandardizeF32 =
        @convention(c) (
            _ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ mean: UnsafePointer<Double>,
            _ scale: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Float>
        ) -> Void
    package typealias F64Within =
        @convention(c) (
            _ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ low: UnsafePointer<Double>,
            _ high: UnsafePointer<Double>, _ within: UnsafeMutablePointer<UInt8>
        ) -> Void
    package typealias F32FMAPeak =
        @convention(c) (
            _ iterations: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
        ) -> Int
    package typealias F32ReadSum = @convention(c) (_ count: Int, _ x: UnsafePointer<Float>) -> Float

    /// The tier that was asked for.
    package let tier: Tier
    package let f32MatmulPacked: F32MatmulPacked
    package let f32ScaleShift: F32ScaleShift
    package let f32Relu: F32Unary
    package let f32Sigmoid: F32Unary
    package let f64StandardizeF32: F64StandardizeF32
    package let f64Within: F64Within
    package let f32FMAPeak: F32FMAPeak
    package let f32ReadSum: F32ReadSum

    /// The kernels of `Tier.selected`.
    package static let selected = kernelTable(Tier.selected)
}

/// The kernels of `tier`, which must be at most `Tier.detected`.
package func kernelTable(_ tier: Tier) -> KernelTable {
    precondition(tier <= Tier.detected, "tier \(tier) needs a newer CPU")
    #if arch(x86_64) && os(Linux)
        return KernelTable(
            tier: tier,
            f32MatmulPacked: choose(
                tier, referenceF32MatmulPacked, f32MatmulPacked, nt_f32_matmul_packed__avx2,
                nt_f32_matmul_packed__avx512),
            f32ScaleShift: choose(
                tier, referenceF32ScaleShift, f32ScaleShift, nt_f32_scale_shift__avx2, nt_f32_scale_shift__avx512),
            f32Relu: choose(tier, referenceF32Relu, f32Relu, nt_f32_relu__avx2, nt_f32_relu__avx512),
            f32Sigmoid: choose(tier, referenceF32Sigmoid, f32Sigmoid, nt_f32_sigmoid__avx2, nt_f32_sigmoid__avx512),
            f64StandardizeF32: choose(
                tier, referenceF64StandardizeF32, f64StandardizeF32, nt_f64_standardize_f32__avx2,
                nt_f64_standardize_f32__avx512),
            f64Within: choose(tier, referenceF64Within, f64Within, nt_f64_within__avx2, nt_f64_within__avx512),
            f32FMAPeak: choose(tier, referenceF32FMAPeak, f32FMAPeak, nt_f32_fma_peak__avx2, nt_f32_fma_peak__avx512),
            f32ReadSum: choose(tier, referenceF32ReadSum, f32ReadSum, nt_f32_read_sum__avx2, nt_f32_read_sum__avx512))
    #else
        let isReference = tier == .reference
        return KernelTable(
            tier: tier,
            f32MatmulPacked: isReference ? referenceF32MatmulPacked : f32MatmulPacked,
            f32ScaleShift: isReference ? referenceF32ScaleShift : f32ScaleShift,
            f32Relu: isReference ? referenceF32Relu : f32Relu,
            f32Sigmoid: isReference ? referenceF32Sigmoid : f32Sigmoid,
            f64StandardizeF32: isReference ? referenceF64StandardizeF32 : f64StandardizeF32,
            f64Within: isReference ? referenceF64Within : f64Within,
            f32FMAPeak: isReference ? referenceF32FMAPeak : f32FMAPeak,
            f32ReadSum: isReference ? referenceF32ReadSum : f32ReadSum)
    #endif
}

#if arch(x86_64) && os(Linux)
    /// The kernel that `tier` runs; for a tier without code of its own its line above repeats the next lower one's.
    private func choose<Kernel>(
        _ tier: Tier, _ reference: Kernel, _ baseline: Kernel, _ avx2: Kernel, _ avx512: Kernel
    ) -> Kernel {
        switch tier {
        case .reference: reference
        case .baseline: baseline
        case .avx2: avx2
        case .avx512: avx512
        }
    }
#endif
