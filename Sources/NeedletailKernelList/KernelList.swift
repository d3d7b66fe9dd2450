/// One kernel: its source is compiled for every tier named here and, as the baseline tier, for every CPU.
package struct KernelDeclaration: Sendable, Equatable {
    /// The symbol without its tier: `nt_<type>_<kernel>`.
    package var name: String
    /// The tiers that have code of their own, lowest first; the others fall back to the next lower one.
    package var tiers: [GeneratedTier]

    package init(_ name: String, tiers: [GeneratedTier] = GeneratedTier.allCases) {
        self.name = name
        self.tiers = tiers
    }
}

/// A tier whose code is generated assembly.
package enum GeneratedTier: String, CaseIterable, Sendable {
    case avx2
    case avx512

    /// The CPU that the tier's code is compiled for.
    package var architecture: String {
        switch self {
        case .avx2: "x86-64-v3"
        case .avx512: "x86-64-v4"
        }
    }

    /// Conditions under which the tier's sources are compiled.
    package var conditions: [String] {
        switch self {
        case .avx2: ["NT_FMA"]
        case .avx512: ["NT_FMA", "NT_AVX512"]
        }
    }
}

/// Every kernel of the engine. The generator, the tier tests and the benchmarks read this list.
package let kernelList: [KernelDeclaration] = [
    KernelDeclaration("nt_f32_matmul_packed"),
    KernelDeclaration("nt_f32_scale_shift"),
    KernelDeclaration("nt_f32_relu"),
    KernelDeclaration("nt_f32_sigmoid"),
    KernelDeclaration("nt_f64_standardize_f32"),
    KernelDeclaration("nt_f64_within"),
    KernelDeclaration("nt_f32_fma_peak"),
    KernelDeclaration("nt_f32_read_sum"),
]
