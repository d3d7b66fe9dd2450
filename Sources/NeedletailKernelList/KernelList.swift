/// One kernel: its source is compiled for every tier named here and, as the baseline tier, for every CPU.
package struct KernelDeclaration: Sendable, Equatable {
    /// The symbol without its tier: `nt_<type>_<kernel>`.
    package var name: String
    /// The C structure that describes a whole problem: `nt_..._args`.
    package var arguments: String
    /// The tiers that have code of their own, lowest first; the others fall back to the next lower one.
    package var tiers: [GeneratedTier]

    package init(_ name: String, _ arguments: String, tiers: [GeneratedTier] = GeneratedTier.allCases) {
        self.name = name
        self.arguments = arguments
        self.tiers = tiers
    }

    /// The name in Swift, of the function and of its field in the kernel table: `f32MatmulPacked`.
    package var swiftName: String { Self.swiftName(name.dropFirst("nt_".count)) }

    /// The kernel's C function type in Swift, one for all that take the same arguments: `F32UnaryKernel`.
    package var swiftType: String {
        let name = Self.swiftName(arguments.dropFirst("nt_".count).dropLast("_args".count))
        return name.prefix(1).uppercased() + name.dropFirst() + "Kernel"
    }

    /// `some_words` as `someWords`.
    private static func swiftName(_ name: Substring) -> String {
        let words = name.split(separator: "_")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
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
package let kernelList: [KernelDeclaration] =
    matmulKernels + elementwiseKernels + binaryKernels + featureKernels + ceilingKernels

private let matmulKernels = [
    KernelDeclaration("nt_f32_matmul_packed", "nt_f32_matmul_packed_args")
]

private let elementwiseKernels = [
    KernelDeclaration("nt_f32_scale_shift", "nt_f32_scale_shift_args"),
    KernelDeclaration("nt_f32_relu", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_sigmoid", "nt_f32_unary_args"),
]

private let binaryKernels = [
    KernelDeclaration("nt_f32_add", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_subtract", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_multiply", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_divide", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_minimum", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_maximum", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_prelu", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_squared_difference", "nt_f32_binary_args"),
]

private let featureKernels = [
    KernelDeclaration("nt_f64_standardize_f32", "nt_f64_standardize_f32_args"),
    KernelDeclaration("nt_f64_within", "nt_f64_within_args"),
]

private let ceilingKernels = [
    KernelDeclaration("nt_f32_fma_peak", "nt_f32_fma_peak_args"),
    KernelDeclaration("nt_f32_read_sum", "nt_f32_read_sum_args"),
]
