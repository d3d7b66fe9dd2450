import CNeedletailKernels
import NeedletailKernels

/// Kernels of one operation for each value.
let elementwiseCases: [KernelCase] = [
    KernelCase(
        "nt_f32_scale_shift", tolerance: .sums(ofTerms: 1),
        benchmarks: [
            KernelBenchmark("m32_n128") { scaleShift(rows: 32, columns: 128) },
            KernelBenchmark("m32768_n1024", .copyBandwidth) { scaleShift(rows: 1 << 15, columns: 1024) },
        ]
    ) {
        awkwardLengths.flatMap { columns in [0, 1, 5].map { scaleShift(rows: $0, columns: columns, gap: columns % 3) } }
    },
    KernelCase(
        "nt_f32_diffusion_step", tolerance: Tolerance(ulps: 1, relative: 1e-6),
        benchmarks: [
            KernelBenchmark("n5142") { diffusionStep(5142, drawsNoise: true) },
            KernelBenchmark("n164544") { diffusionStep(32 * 5142, drawsNoise: true) },
        ]
    ) {
        awkwardLengths.flatMap { count in [false, true].map { diffusionStep(count, drawsNoise: $0) } }
    },
]

private func scaleShift(rows: Int, columns: Int, gap: Int = 0) -> KernelProblem {
    let stride = columns + gap
    let count = rows == 0 ? 0 : rows * stride - gap
    let operands: [Operand] = [
        .input(seeded(count)), .input(seeded(columns, seed: 2)), .input(seeded(columns, seed: 3)), .outputF32(count),
    ]
    var problem = KernelProblem("m\(rows)_n\(columns)", operands, unitCount: rows) {
        var args = nt_f32_scale_shift_args(
            columns: columns, x: $1[0].f32, ldx: stride, scale: $1[1].f32, shift: $1[2].f32, y: $1[3].f32,
            ldy: stride)
        $0.f32ScaleShift(&args, $2.lowerBound, $2.upperBound)
    }
    problem.aliases = gap == 0 ? [(output: 3, input: 0)] : []
    problem.byteCount = Double(8 * rows * columns)
    return problem
}

private func diffusionStep(_ count: Int, drawsNoise: Bool) -> KernelProblem {
    let operands: [Operand] = [
        .input(seeded(count)), .input(seeded(count, seed: 2)), .input(seeded(count, seed: 3)), .outputF32(count),
    ]
    var problem = KernelProblem("n\(count)\(drawsNoise ? "" : "_last")", operands, unitCount: count) {
        var args = nt_f32_diffusion_step_args(
            x: $1[0].f32, noise: $1[1].f32, normal: drawsNoise ? UnsafePointer($1[2].f32) : nil, y: $1[3].f32,
            noise_scale: 0.8, signal_scale: 0.6, x0_weight: 0.3, x_weight: 0.7, noise_weight: drawsNoise ? 0 : 0.2,
            deviation: drawsNoise ? 0.1 : 0)
        $0.f32DiffusionStep(&args, $2.lowerBound, $2.upperBound)
    }
    problem.aliases = [(output: 3, input: 0)]
    problem.byteCount = Double(16 * count)
    problem.valueCount = Double(count)
    return problem
}
