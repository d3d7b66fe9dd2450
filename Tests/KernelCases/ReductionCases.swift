import CNeedletailKernels
import NeedletailKernels

/// Reductions over one axis.
let reductionCases: [KernelCase] = [
    reduction("nt_f32_reduce_sum", tolerance: .reduced(roundings: 18)) { $0.f32ReduceSum },
    reduction("nt_f32_reduce_mean", tolerance: .reduced(roundings: 18)) { $0.f32ReduceMean },
    reduction("nt_f32_reduce_sum_of_squares", tolerance: .reduced(roundings: 20)) { $0.f32ReduceSumOfSquares },
    reduction("nt_f32_reduce_l2_norm", tolerance: .reduced(roundings: 11)) { $0.f32ReduceL2Norm },
    // Values near 1, as many as make the product neither overflow nor vanish.
    reduction("nt_f32_reduce_product", range: 0.9...1.1, tolerance: .reduced(roundings: 1100)) { $0.f32ReduceProduct },
    reduction("nt_f32_reduce_max") { $0.f32ReduceMax },
    reduction("nt_f32_reduce_min") { $0.f32ReduceMin },
]

extension Tolerance {
    /// Results of values that each pass through at most so many roundings, where nothing cancels.
    static func reduced(roundings count: Int) -> Tolerance {
        Tolerance(ulps: count, relative: 0x1p-24 * Double(count))
    }
}

/// The case of a reduction: lengths on both sides of each part, with and without an inner dimension.
private func reduction(
    _ name: String, range: ClosedRange<Float> = 0...4, tolerance: Tolerance = .exact,
    _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32ReduceKernel
) -> KernelCase {
    @Sendable
    func problem(_ x: [Float], _ outer: Int, _ axis: Int, _ inner: Int) -> KernelProblem {
        let count = outer * inner
        var problem = KernelProblem("o\(outer)_a\(axis)_i\(inner)", [.input(x), .outputF32(count)], unitCount: count) {
            var args = nt_f32_reduce_args(axis: axis, inner: inner, x: $1[0].f32, y: $1[1].f32)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.byteCount = Double(4 * (x.count + count))
        problem.valueCount = x.count > 1 << 20 ? 0 : Double(x.count)
        return problem
    }
    @Sendable
    func seededProblem(_ outer: Int, _ axis: Int, _ inner: Int) -> KernelProblem {
        problem(seeded(outer * axis * inner, in: range, seed: UInt64(axis)), outer, axis, inner)
    }
    return KernelCase(
        name, tolerance: tolerance,
        benchmarks: reductionBenchmarkSizes.map { outer, axis, inner in
            KernelBenchmark(
                "o\(outer)_a\(axis)_i\(inner)", outer * axis * inner > 1 << 20 ? .copyBandwidth : .none
            ) { seededProblem(outer, axis, inner) }
        }
    ) {
        var problems = reductionSizes.map { seededProblem($0, $1, $2) }
        problems += [(1, 24, 1), (24, 1, 1), (1, 24, 2), (2, 1, 24)].map { outer, axis, inner in
            problem(
                [specialFloats, specialFloats].flatMap { $0 }.prefix(outer * axis * inner).map { $0 }, outer, axis,
                inner)
        }
        return problems
    }
}

/// Outer, axis and inner of awkward reductions.
let reductionSizes: [(Int, Int, Int)] =
    awkwardLengths.map { (3, $0, 1) } + awkwardLengths.map { (2, $0, 5) }
    + awkwardLengths.filter { $0 > 0 }.map { (2, 9, $0) }
    + [
        (1, 63, 1), (2, 64, 1), (1, 65, 1), (1, 1023, 1), (2, 1025, 1), (3, 17, 130), (1, 8, 700), (2, 3, 1025),
        (0, 5, 3), (2, 513, 16), (1, 523, 37),
    ]

/// Outer, axis and inner of what is timed: rows and columns in cache, short rows, and what no cache holds.
let reductionBenchmarkSizes: [(Int, Int, Int)] = [
    (8, 1024, 1), (1024, 8, 1), (2, 49, 64), (1, 32 << 20, 1), (32 << 10, 1 << 10, 1), (1, 4096, 8192), (512, 256, 256),
]
