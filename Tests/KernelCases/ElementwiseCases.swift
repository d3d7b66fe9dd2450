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
    }
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
