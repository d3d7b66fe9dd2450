import CNeedletailKernels
import NeedletailKernels

/// f64 kernels of linear models.
let doubleLinearCases: [KernelCase] = [
    KernelCase(
        "nt_f64_matvec", tolerance: .doubleSums,
        benchmarks: [
            KernelBenchmark("m32_n32") { matvec(32, 32) { $0.f64Matvec } },
            KernelBenchmark("m4096_n4096", .readBandwidth) { matvec(4096, 4096) { $0.f64Matvec } },
        ]
    ) {
        awkwardLengths.map { n in matvec(3, n, gap: n % 3, hasBias: n % 2 == 0) { $0.f64Matvec } }
            + [matvec(0, 3) { $0.f64Matvec }, matvec(17, 12) { $0.f64Matvec }]
    },
    KernelCase(
        "nt_f64_matvec_transposed", tolerance: .doubleSums,
        benchmarks: [
            KernelBenchmark("m32_n32") { matvec(32, 32, isTransposed: true) { $0.f64MatvecTransposed } },
            KernelBenchmark("m4096_n4096", .readBandwidth) {
                matvec(4096, 4096, isTransposed: true) { $0.f64MatvecTransposed }
            },
        ]
    ) {
        awkwardLengths.map { n in
            matvec(5, n, gap: n % 3, hasBias: n % 2 == 0, isTransposed: true) { $0.f64MatvecTransposed }
        } + [matvec(0, 3, isTransposed: true) { $0.f64MatvecTransposed }]
    },
    KernelCase(
        "nt_f64_softmax", tolerance: Tolerance(ulps: 45),
        benchmarks: [
            KernelBenchmark("m256_n256") { softmax(256, 256) }, KernelBenchmark("m1024_n2") { softmax(1024, 2) },
        ]
    ) {
        awkwardLengths.map { softmax(3, $0, gap: $0 % 4) } + [specialSoftmax]
    },
]

extension Tolerance {
    /// f64 sums of some hundred terms: the same bits on tiers with FMA.
    fileprivate static let doubleSums = Tolerance(ulps: 0, relative: 0x1p-53 * 600)
}

private func matvec(
    _ m: Int, _ n: Int, gap: Int = 0, hasBias: Bool = true, isTransposed: Bool = false,
    _ kernel: @escaping @Sendable (KernelTable) -> KernelTable.F64MatvecKernel
) -> KernelProblem {
    let (inputs, outputs) = isTransposed ? (m, n) : (n, m)
    let count = m == 0 ? 0 : m * (n + gap) - gap
    let operands: [Operand] = [
        .input(seededDoubles(count)), .input(seededDoubles(inputs, seed: 2)), .input(seededDoubles(outputs, seed: 3)),
        .outputF64(outputs),
    ]
    var problem = KernelProblem("m\(m)_n\(n)", operands, unitCount: outputs) {
        var args = nt_f64_matvec_args(
            m: m, n: n, a: $1[0].f64, lda: n + gap, x: $1[1].f64, bias: hasBias ? UnsafePointer($1[2].f64) : nil,
            y: $1[3].f64)
        kernel($0)(&args, $2.lowerBound, $2.upperBound)
    }
    problem.byteCount = Double(8 * m * n)
    return problem
}

private func softmax(_ rows: Int, _ columns: Int, gap: Int = 0) -> KernelProblem {
    let x = seededDoubles(max(rows * (columns + gap) - gap, 0), in: -20...15, seed: UInt64(columns))
    return softmax("m\(rows)_n\(columns)", x, rows: rows, columns: columns, gap: gap)
}

private let specialSoftmax = softmax(
    "special",
    [
        0, -.infinity, 1, -1, .infinity, 0, 0, 0, .nan, 1, 2, 3, -.infinity, -.infinity, -.infinity, -.infinity, 1e308,
        1e308, -1e308, 0,
    ], rows: 5, columns: 4, gap: 0)

private func softmax(_ label: String, _ x: [Double], rows: Int, columns: Int, gap: Int) -> KernelProblem {
    var problem = KernelProblem(label, [.input(x), .outputF64(x.count)], unitCount: rows) {
        var args = nt_f64_softmax_args(
            columns: columns, x: $1[0].f64, ldx: columns + gap, y: $1[1].f64, ldy: columns + gap)
        $0.f64Softmax(&args, $2.lowerBound, $2.upperBound)
    }
    problem.aliases = gap == 0 ? [(output: 1, input: 0)] : []
    problem.byteCount = Double(16 * rows * columns)
    problem.valueCount = Double(rows * columns)
    return problem
}
