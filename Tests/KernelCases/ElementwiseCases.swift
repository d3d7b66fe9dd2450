import CNeedletailKernels
import NeedletailKernels

/// Kernels of one value at a time.
let elementwiseCases: [KernelCase] = [
    unary("nt_f32_relu") { $0.f32Relu },
    unary("nt_f32_sigmoid", tolerance: Tolerance(ulps: 3, relative: 1.3e-38)) { $0.f32Sigmoid },
    KernelCase(
        "nt_f32_scale_shift", tolerance: .sums(ofTerms: 1),
        benchmarks: [
            KernelBenchmark("m32_n128") { scaleShift(rows: 32, columns: 128) },
            KernelBenchmark("m32768_n1024", .copyBandwidth) { scaleShift(rows: 1 << 15, columns: 1024) },
        ]
    ) {
        awkwardLengths.flatMap { columns in [0, 1, 5].map { scaleShift(rows: $0, columns: columns, gap: columns % 3) } }
    },
]

/// The case of an elementwise f32 kernel on values in `range` and on special values.
func unary(
    _ name: String, range: ClosedRange<Float> = -20...20, alpha: Float = 0, beta: Float = 0,
    tolerance: Tolerance = .exact, _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F32UnaryKernel
) -> KernelCase {
    @Sendable
    func problem(_ x: [Float]) -> KernelProblem {
        var problem = KernelProblem("n\(x.count)", [.input(x), .outputF32(x.count)], unitCount: x.count) {
            var args = nt_f32_unary_args(x: $1[0].f32, y: $1[1].f32, alpha: alpha, beta: beta)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
        problem.aliases = [(output: 1, input: 0)]
        problem.byteCount = Double(8 * x.count)
        // Out of cache it is the bytes that take the time.
        problem.valueCount = x.count > 1 << 20 ? 0 : Double(x.count)
        return problem
    }
    return KernelCase(
        name, tolerance: tolerance,
        benchmarks: elementwiseBenchmarkLengths.map { count in
            KernelBenchmark("n\(count)", count > 1 << 20 ? .copyBandwidth : .none) { problem(seeded(count, in: range)) }
        }
    ) {
        (awkwardLengths.map { seeded($0, in: range, seed: UInt64($0)) } + [specialFloats]).map(problem)
    }
}

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
