import CNeedletailKernels
import NeedletailKernels

/// Softmax, normalizations, and what is like a reduction but takes other arguments.
let rowStatisticCases: [KernelCase] = [
    softmax("nt_f32_softmax", tolerance: Tolerance(ulps: 70)) { $0.f32Softmax },
    softmax("nt_f32_log_softmax", tolerance: Tolerance(ulps: 40, relative: 4e-6)) { $0.f32LogSoftmax },
    norm("nt_f32_layer_norm") { $0.f32LayerNorm },
    norm("nt_f32_rms_norm") { $0.f32RmsNorm },
    KernelCase(
        "nt_f32_group_norm", tolerance: Tolerance(ulps: 8, relative: 2e-6),
        benchmarks: [
            KernelBenchmark("i8_s1_c256_g8") { groupNorm(8, 1, 256, 8) },
            KernelBenchmark("i1_s1024_c64_g8") { groupNorm(1, 1024, 64, 8) },
            KernelBenchmark("i8_s65536_c64_g8", .copyBandwidth) { groupNorm(8, 65_536, 64, 8) },
        ]
    ) {
        [
            (2, 1, 256, 8), (3, 7, 12, 3), (2, 5, 34, 2), (2, 9, 17, 1), (1, 3, 5, 5), (0, 3, 8, 2), (2, 0, 8, 2),
            (2, 9, 40, 10), (1, 17, 96, 3), (2, 11, 33, 3), (1, 8, 256, 2),
        ]
        .map { groupNorm($0.0, $0.1, $0.2, $0.3) }
    },
    KernelCase(
        "nt_f32_reduce_variance", tolerance: Tolerance(ulps: 32),
        benchmarks: reductionBenchmarks { variance($0, $1, $2) }
    ) {
        reductionSizes.map { variance($0, $1, $2) }
    },
    argReduce("nt_f32_arg_max") { $0.f32ArgMax },
    argReduce("nt_f32_arg_min") { $0.f32ArgMin },
]

/// The sizes of reductions, as benchmarks of `problem`.
private func reductionBenchmarks(
    _ problem: @escaping @Sendable (Int, Int, Int) -> KernelProblem
) -> [KernelBenchmark] {
    reductionBenchmarkSizes.map { outer, axis, inner in
        KernelBenchmark(
            "o\(outer)_a\(axis)_i\(inner)", outer * axis * inner > 1 << 20 ? .copyBandwidth : .none
        ) { problem(outer, axis, inner) }
    }
}

/// `rows` rows of `columns` values with `gap` elements of something else between them.
private func gapped(_ rows: Int, _ columns: Int, gap: Int, in range: ClosedRange<Float>) -> [Float] {
    var x = seeded(rows * (columns + gap), in: range, seed: UInt64(columns))
    for row in 0..<rows { for place in 0..<gap { x[row * (columns + gap) + columns + place] = .nan } }
    return Array(x.dropLast(rows > 0 ? gap : 0))
}

private func softmax(
    _ name: String, tolerance: Tolerance, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32SoftmaxKernel
) -> KernelCase {
    @Sendable
    func problem(_ label: String, _ x: [Float], rows: Int, columns: Int, gap: Int = 0) -> KernelProblem {
        var problem = KernelProblem(label, [.input(x), .outputF32(x.count)], unitCount: rows) {
            var args = nt_f32_softmax_args(
                columns: columns, x: $1[0].f32, ldx: columns + gap, y: $1[1].f32, ldy: columns + gap)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.aliases = gap == 0 ? [(output: 1, input: 0)] : []
        problem.byteCount = Double(8 * rows * columns)
        problem.valueCount = rows * columns > 1 << 20 ? 0 : Double(rows * columns)
        return problem
    }
    @Sendable
    func sized(_ rows: Int, _ columns: Int, gap: Int = 0) -> KernelProblem {
        problem(
            "m\(rows)_n\(columns)", gapped(rows, columns, gap: gap, in: -12...9), rows: rows, columns: columns, gap: gap
        )
    }
    return KernelCase(
        name, tolerance: tolerance,
        benchmarks: [
            KernelBenchmark("m256_n256") { sized(256, 256) }, KernelBenchmark("m64_n10") { sized(64, 10) },
            KernelBenchmark("m1_n100000") { sized(1, 100_000) },
            KernelBenchmark("m32768_n1024", .copyBandwidth) { sized(32_768, 1024) },
        ]
    ) {
        let special: [Float] = [
            0, -.infinity, 1, -1, .infinity, 0, 0, 0, .nan, 1, 2, 3, -.infinity, -.infinity, -.infinity, -.infinity,
            3e38, 3e38, -3e38, 0, -0.0, 0, -.leastNonzeroMagnitude, .leastNormalMagnitude / 3,
        ]
        return awkwardLengths.map { sized(3, $0, gap: $0 % 4) } + [sized(2, 1030), sized(1, 3001), sized(0, 4)]
            + [problem("special", special, rows: 6, columns: 4)]
    }
}

private func norm(
    _ name: String, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32NormKernel
) -> KernelCase {
    @Sendable
    func problem(_ rows: Int, _ columns: Int, gap: Int = 0, hasGamma: Bool = true, hasBeta: Bool = true)
        -> KernelProblem
    {
        let x = gapped(rows, columns, gap: gap, in: -3...5)
        let operands: [Operand] = [
            .input(x), .input(seeded(columns, seed: 2)), .input(seeded(columns, seed: 3)), .outputF32(x.count),
        ]
        var problem = KernelProblem("m\(rows)_n\(columns)", operands, unitCount: rows) {
            var args = nt_f32_norm_args(
                columns: columns, x: $1[0].f32, ldx: columns + gap, gamma: hasGamma ? UnsafePointer($1[1].f32) : nil,
                beta: hasBeta ? UnsafePointer($1[2].f32) : nil, y: $1[3].f32, ldy: columns + gap, epsilon: 1e-6)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.aliases = gap == 0 ? [(output: 3, input: 0)] : []
        problem.byteCount = Double(8 * rows * columns)
        problem.valueCount = rows * columns > 1 << 20 ? 0 : Double(rows * columns)
        return problem
    }
    return KernelCase(
        name, tolerance: Tolerance(ulps: 8, relative: 2e-6),
        benchmarks: [
            KernelBenchmark("m256_n64") { problem(256, 64) }, KernelBenchmark("m64_n768") { problem(64, 768) },
            KernelBenchmark("m32768_n1024", .copyBandwidth) { problem(32_768, 1024) },
        ]
    ) {
        awkwardLengths.map { problem(3, $0, gap: $0 % 3, hasGamma: $0 % 5 != 1, hasBeta: $0 % 7 != 2) }
            + [problem(2, 1030), problem(1, 3001), problem(0, 4)]
    }
}

private func groupNorm(_ items: Int, _ spatial: Int, _ channels: Int, _ groups: Int) -> KernelProblem {
    let x = seeded(items * spatial * channels, in: -3...5)
    let operands: [Operand] = [
        .input(x), .input(seeded(channels, seed: 2)), .input(seeded(channels, seed: 3)), .outputF32(x.count),
    ]
    var problem = KernelProblem("i\(items)_s\(spatial)_c\(channels)_g\(groups)", operands, unitCount: items * groups) {
        var args = nt_f32_group_norm_args(
            spatial: spatial, channels: channels, groups: groups, x: $1[0].f32, gamma: $1[1].f32, beta: $1[2].f32,
            y: $1[3].f32, epsilon: 1e-5)
        $0.f32GroupNorm(&args, $2.lowerBound, $2.upperBound)
    }
    problem.aliases = [(output: 3, input: 0)]
    // Read three times, where no cache holds an item.
    problem.byteCount = Double((spatial * channels > 1 << 18 ? 16 : 8) * x.count)
    problem.valueCount = x.count > 1 << 20 ? 0 : Double(x.count)
    return problem
}

private func variance(_ outer: Int, _ axis: Int, _ inner: Int) -> KernelProblem {
    let x = seeded(outer * axis * inner, in: -1...3, seed: UInt64(axis))
    let count = outer * inner
    var problem = KernelProblem("o\(outer)_a\(axis)_i\(inner)", [.input(x), .outputF32(count)], unitCount: count) {
        var args = nt_f32_variance_args(
            axis: axis, inner: inner, ddof: axis % 3 == 1 ? 0 : 1, x: $1[0].f32, y: $1[1].f32)
        $0.f32ReduceVariance(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(4 * (x.count + count))
    problem.valueCount = x.count > 1 << 20 ? 0 : Double(x.count)
    return problem
}

private func argReduce(
    _ name: String, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32ArgReduceKernel
) -> KernelCase {
    @Sendable
    func problem(_ label: String, _ x: [Float], _ outer: Int, _ axis: Int, _ inner: Int) -> KernelProblem {
        let count = outer * inner
        var problem = KernelProblem(label, [.input(x), .outputI64(count)], unitCount: count) {
            var args = nt_f32_arg_reduce_args(axis: axis, inner: inner, x: $1[0].f32, y: $1[1].i64)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(4 * x.count + 8 * count)
        problem.valueCount = x.count > 1 << 20 ? 0 : Double(x.count)
        return problem
    }
    @Sendable
    func sized(_ outer: Int, _ axis: Int, _ inner: Int) -> KernelProblem {
        // Few different values, so that many are equal.
        let x = seeded(outer * axis * inner, in: -4...4, seed: UInt64(axis)).map { $0.rounded() }
        return problem("o\(outer)_a\(axis)_i\(inner)", x, outer, axis, inner)
    }
    return KernelCase(name, benchmarks: reductionBenchmarks { sized($0, $1, $2) }) {
        let special: [Float] = [.infinity, .nan, 1, -.infinity, .nan, -.nan, 0, -0.0, -.infinity, -.infinity, 3, 3]
        let repeated = (0..<5).flatMap { _ in special }
        // The best is in the last row.
        let rising: Float = name.hasSuffix("max") ? 1 : -1
        // NaN in most columns, not always once.
        var sparse = seeded(515 * 35, in: -4...4).map { $0.rounded() }
        for index in stride(from: 0, to: sparse.count, by: 401) { sparse[index] = .nan }
        return reductionSizes.filter { $0.1 > 0 }.map { sized($0, $1, $2) } + [
            problem("special_rows", repeated, 5, 12, 1), problem("special_pairs", repeated, 30, 2, 1),
            problem("special_columns", repeated, 1, 5, 12),
            problem("rising_columns", (0..<512 * 5).map { rising * Float($0 / 5) }, 1, 512, 5),
            problem("rising_tail", (0..<519 * 37).map { rising * Float($0 / 37) }, 1, 519, 37),
            problem("nan_columns", sparse, 1, 515, 35),
            problem("lowest_columns", [Float](repeating: -.infinity, count: 9000), 1, 600, 15),
            problem("highest_columns", [Float](repeating: .infinity, count: 9600), 1, 600, 16),
            problem("lowest", [Float](repeating: -.infinity, count: 20), 1, 20, 1),
        ]
    }
}
