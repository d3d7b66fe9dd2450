import CNeedletailKernels
import NeedletailKernels

/// Kernels over the features of tabular models.
let featureCases: [KernelCase] = [
    KernelCase(
        "nt_f64_standardize_f32", benchmarks: [KernelBenchmark("m240_n30") { standardize(rows: 240, columns: 30) }]
    ) {
        awkwardLengths.flatMap { columns in [0, 1, 5].map { standardize(rows: $0, columns: columns) } }
    },
    KernelCase("nt_f64_within", benchmarks: [KernelBenchmark("m240_n30") { within(rows: 240, columns: 30) }]) {
        awkwardLengths.flatMap { columns in [0, 1, 5].map { within(rows: $0, columns: columns) } }
    },
]

private func standardize(rows: Int, columns: Int) -> KernelProblem {
    let x = seededDoubles(rows * columns, in: -100...100, seed: UInt64(columns))
    let operands: [Operand] = [
        .input(x), .input(seededDoubles(columns, in: -50...50)), .input(seededDoubles(columns, in: 1...9)),
        .outputF32(rows * columns),
    ]
    var problem = KernelProblem("m\(rows)_n\(columns)", operands, unitCount: rows) {
        var args = nt_f64_standardize_f32_args(
            columns: columns, x: $1[0].f64, mean: $1[1].f64, scale: $1[2].f64, y: $1[3].f32)
        $0.f64StandardizeF32(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(12 * rows * columns)
    return problem
}

private func within(rows: Int, columns: Int) -> KernelProblem {
    // Every other row or so has a value outside; the last row has NaN.
    var x = seededDoubles(rows * columns, in: -1...1, seed: UInt64(columns))
    if !x.isEmpty { x[x.count - 1] = .nan }
    let limit = columns == 0 ? 1 : 1 - 1 / Double(columns)
    let operands: [Operand] = [
        .input(x), .input([Double](repeating: -limit, count: columns)),
        .input([Double](repeating: limit, count: columns)), .outputU8(rows),
    ]
    var problem = KernelProblem("m\(rows)_n\(columns)", operands, unitCount: rows) {
        var args = nt_f64_within_args(
            columns: columns, x: $1[0].f64, low: $1[1].f64, high: $1[2].f64, within: $1[3].u8)
        $0.f64Within(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(8 * rows * columns)
    return problem
}
