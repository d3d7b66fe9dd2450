/// One kernel: its source is compiled for every tier named here and, as the baseline tier, for every CPU.
package struct KernelDeclaration: Sendable, Equatable {
    /// The symbol without its tier: `nt_<type>_<kernel>`.
    package var name: String
    /// The C structure that describes a whole problem: `nt_..._args`.
    package var arguments: String
    /// The tiers that have code of their own, lowest first; the others fall back to the next lower one.
    package var tiers: [GeneratedTier]
    /// Whether its loop computes a function of each value that needs more vectors than a tier has registers, so that a few
    /// of them live on the stack.
    package var isLong: Bool

    package init(
        _ name: String, _ arguments: String, tiers: [GeneratedTier] = GeneratedTier.allCases, isLong: Bool = false
    ) {
        self.name = name
        self.arguments = arguments
        self.tiers = tiers
        self.isLong = isLong
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
    [
        matmulKernels,
        convolutionKernels,
        elementwiseKernels,
        unaryKernels,
        binaryKernels,
        reductionKernels,
        rowStatisticKernels,
        doubleLinearKernels,
        castKernels,
        movementKernels,
        choiceKernels,
        featureKernels,
        imageKernels,
        randomKernels,
        ceilingKernels,
    ].flatMap { $0 }

private let matmulKernels = [
    KernelDeclaration("nt_f32_matmul", "nt_f32_matmul_args"),
    KernelDeclaration("nt_f32_matmul_bf16", "nt_f32_matmul_args"),
    KernelDeclaration("nt_f32_matmul_f16", "nt_f32_matmul_args"),
    KernelDeclaration("nt_f32_attention", "nt_f32_attention_args", isLong: true),
]

private let convolutionKernels = [
    KernelDeclaration("nt_f32_conv", "nt_f32_conv_args"),
    KernelDeclaration("nt_f32_conv_winograd2", "nt_f32_winograd_args", isLong: true),
    KernelDeclaration("nt_f32_conv_winograd4", "nt_f32_winograd_args", isLong: true),
    KernelDeclaration("nt_f32_conv_depthwise", "nt_f32_conv_args"),
    KernelDeclaration("nt_f32_max_pool", "nt_f32_pool_args"),
    KernelDeclaration("nt_f32_mean_pool", "nt_f32_pool_args"),
    KernelDeclaration("nt_f32_resize_nearest", "nt_f32_resize_args"),
    KernelDeclaration("nt_f32_resize_bilinear", "nt_f32_resize_args"),
]

private let elementwiseKernels = [
    KernelDeclaration("nt_f32_scale_shift", "nt_f32_scale_shift_args"),
    KernelDeclaration("nt_f32_diffusion_step", "nt_f32_diffusion_step_args"),
]

/// Functions of one value at a time.
private let unaryKernels = [
    KernelDeclaration("nt_f32_relu", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_relu6", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_leaky_relu", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_hard_sigmoid", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_hard_swish", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_clip", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_negate", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_abs", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_reciprocal", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_square", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_sqrt", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_rsqrt", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_floor", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_ceil", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_round", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_sigmoid", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_tanh", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_gelu", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_gelu_tanh", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_silu", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_softplus", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_mish", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_elu", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_selu", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_exp", "nt_f32_unary_args"),
    KernelDeclaration("nt_f32_log", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_erf", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_sin", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_cos", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f32_power", "nt_f32_unary_args", isLong: true),
    KernelDeclaration("nt_f64_exp", "nt_f64_unary_args"),
    KernelDeclaration("nt_f64_log", "nt_f64_unary_args", isLong: true),
    KernelDeclaration("nt_f64_sigmoid", "nt_f64_unary_args"),
]

private let castKernels =
    ["f32", "f64", "f16", "bf16", "i8", "u8", "i32", "i64", "bool"].map {
        KernelDeclaration("nt_\($0)_cast", "nt_cast_args")
    } + ["u8", "i8"].map { KernelDeclaration("nt_\($0)_dequantize", "nt_dequantize_args") }

private let movementKernels =
    ["b8", "b16", "b32", "b64"].flatMap {
        [
            KernelDeclaration("nt_\($0)_transpose", "nt_transpose_args"),
            KernelDeclaration("nt_\($0)_copy_strided", "nt_copy_strided_args"),
        ]
    }
    + ["i32", "i64"].flatMap {
        [
            KernelDeclaration("nt_\($0)_gather", "nt_gather_args"),
            KernelDeclaration("nt_\($0)_check_indices", "nt_check_indices_args"),
        ]
    }

/// Comparisons, and choices by their results.
private let choiceKernels =
    ["f32", "f64", "i32", "i64", "u8"].map { KernelDeclaration("nt_\($0)_compare", "nt_compare_args") }
    + ["b8", "b16", "b32", "b64"].map { KernelDeclaration("nt_\($0)_where", "nt_where_args") }

private let binaryKernels = [
    KernelDeclaration("nt_f32_add", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_subtract", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_multiply", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_divide", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_minimum", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_maximum", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_prelu", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_squared_difference", "nt_f32_binary_args"),
    KernelDeclaration("nt_f32_binary_power", "nt_f32_binary_args", isLong: true),
]

private let reductionKernels = [
    KernelDeclaration("nt_f32_reduce_sum", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_mean", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_sum_of_squares", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_l2_norm", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_product", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_max", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_min", "nt_f32_reduce_args"),
    KernelDeclaration("nt_f32_reduce_variance", "nt_f32_variance_args"),
    KernelDeclaration("nt_f32_arg_max", "nt_f32_arg_reduce_args"),
    KernelDeclaration("nt_f32_arg_min", "nt_f32_arg_reduce_args"),
]

/// Softmax and normalizations.
private let rowStatisticKernels = [
    KernelDeclaration("nt_f32_softmax", "nt_f32_softmax_args", isLong: true),
    KernelDeclaration("nt_f32_log_softmax", "nt_f32_softmax_args", isLong: true),
    KernelDeclaration("nt_f32_layer_norm", "nt_f32_norm_args"),
    KernelDeclaration("nt_f32_rms_norm", "nt_f32_norm_args"),
    KernelDeclaration("nt_f32_group_norm", "nt_f32_group_norm_args"),
]

/// f64 kernels of linear models.
private let doubleLinearKernels = [
    KernelDeclaration("nt_f64_matvec", "nt_f64_matvec_args"),
    KernelDeclaration("nt_f64_matvec_transposed", "nt_f64_matvec_args"),
    KernelDeclaration("nt_f64_softmax", "nt_f64_softmax_args"),
]

private let featureKernels = [
    KernelDeclaration("nt_f64_standardize_f32", "nt_f64_standardize_f32_args"),
    KernelDeclaration("nt_f64_within", "nt_f64_within_args"),
    KernelDeclaration("nt_f64_column_sum", "nt_f64_column_sum_args"),
    KernelDeclaration("nt_f64_trees", "nt_f64_trees_args"),
    KernelDeclaration("nt_f64_tree_walk", "nt_f64_tree_walk_args"),
    KernelDeclaration("nt_f64_tree_tables", "nt_f64_tree_tables_args"),
]

/// Pixels of images: resized, picked, multiplied by their opacity and back, of other channels, looked up.
private let imageKernels = [
    KernelDeclaration("nt_u8_resize_rows", "nt_resize_rows_args"),
    KernelDeclaration("nt_u8_resize_columns", "nt_resize_columns_args"),
    KernelDeclaration("nt_u8_pick_pixels", "nt_pick_pixels_args"),
    KernelDeclaration("nt_u8_premultiply", "nt_rgba_args"),
    KernelDeclaration("nt_u8_unpremultiply", "nt_rgba_args"),
    KernelDeclaration("nt_u8_convert_pixels", "nt_convert_pixels_args"),
    KernelDeclaration("nt_u8_lookup_f32", "nt_u8_lookup_f32_args"),
]

/// Random numbers.
private let randomKernels = [
    KernelDeclaration("nt_u32_mersenne_words", "nt_mersenne_words_args"),
    KernelDeclaration("nt_f32_mersenne_normals", "nt_mersenne_normals_args", isLong: true),
    KernelDeclaration("nt_f32_philox_normals", "nt_philox_normals_args", isLong: true),
]

private let ceilingKernels = [
    KernelDeclaration("nt_f32_fma_peak", "nt_f32_fma_peak_args"),
    KernelDeclaration("nt_f32_read_sum", "nt_f32_read_sum_args"),
]
