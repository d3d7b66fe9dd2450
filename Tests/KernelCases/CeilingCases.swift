import CNeedletailKernels
import NeedletailKernels

/// Kernels that measure what the machine allows. Their results depend on the tier or on the split: what they compute is
/// tested on its own.
let ceilingCases: [KernelCase] = [
    KernelCase("nt_f32_fma_peak", benchmarks: [KernelBenchmark("n10000") { fmaPeak(rounds: 10_000) }]) { [] },
    KernelCase("nt_f32_read_sum", benchmarks: [KernelBenchmark("n33554432") { readSum(blocks: 1 << 18) }]) { [] },
]

private func fmaPeak(rounds: Int) -> KernelProblem {
    let operands: [Operand] = [.input(seeded(16)), .outputF32(24 * 16), .outputI64([0].count)]
    return KernelProblem("n\(rounds)", operands, unitCount: rounds) {
        var args = nt_f32_fma_peak_args(x: $1[0].f32, y: $1[1].f32, rows: $1[2].assumingMemoryBound(to: Int.self))
        $0.f32FmaPeak(&args, $2.lowerBound, $2.upperBound)
    }
}

private func readSum(blocks: Int) -> KernelProblem {
    var problem = KernelProblem("n\(128 * blocks)", [.input(seeded(128 * blocks)), .outputF32(1)], unitCount: blocks) {
        var args = nt_f32_read_sum_args(x: $1[0].f32, sum: $1[1].f32)
        $0.f32ReadSum(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(512 * blocks)
    return problem
}
