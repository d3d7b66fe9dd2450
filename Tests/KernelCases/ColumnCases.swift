import CNeedletailKernels
import NeedletailKernels
import SeededData

/// Kernels over columns of a table.
let columnCases: [KernelCase] = [
    KernelCase(
        "nt_f64_column_sum",
        benchmarks: [
            KernelBenchmark("m1024_words8_numbers4") { columnSum(rows: 1024, "wwwwwwwwnnnn", words: 4) },
            KernelBenchmark("m1024_words8_of100") { columnSum(rows: 1024, "wwwwwwww", words: 100) },
        ]
    ) {
        [0, 1, 15, 16, 17, 33, 64].flatMap { rows in
            [1, 13, 14, 100].map { columnSum(rows: rows, "nwwnw", words: $0, special: true) }
        } + ["", "n", "w"].map { columnSum(rows: 35, $0, words: 5) }
    }
]

/// Seeded columns, of numbers where `kinds` has n, and of codes of a table of `words` words where it has w; some are special
/// values, or codes of nothing.
private func columnSum(rows: Int, _ kinds: String, words: Int, special: Bool = false) -> KernelProblem {
    var random = SeededRandom(seed: UInt64(1000 * rows + 10 * words + kinds.count))
    func isSpecial() -> Bool { special && Int.random(in: 0..<40, using: &random) == 0 }
    var operands: [Operand] = []
    for kind in kinds {
        if kind == "n" {
            operands.append(
                .input(
                    (0..<rows).map { _ in
                        isSpecial()
                            ? [.nan, .infinity, 9, -9, -0.0][Int.random(in: 0..<5, using: &random)]
                            : Double.random(in: -4...4, using: &random)
                    }))
        } else {
            operands.append(
                .input(
                    (0..<rows).map { _ in
                        isSpecial()
                            ? [-3, .min, .max, Int32(words)][Int.random(in: 0..<4, using: &random)]
                            : Int32.random(in: -2..<Int32(words), using: &random)
                    }))
        }
        // Those of missing and of unseen words may be numbers; that of any other is none.
        let table = random.doubles(words + 2, in: -1...1)
        operands.append(.input(table + [Double](repeating: .nan, count: max(1, 16 - table.count))))
    }
    operands += [
        Operand(contents: .f64(random.doubles(rows, in: -1...1)), isOutput: true, isAccumulated: true),
        .outputU8((rows + 15) / 16),
    ]
    let sum = operands.count - 2
    var problem = KernelProblem("m\(rows)_\(kinds)_of\(words)", operands, unitCount: (rows + 15) / 16) {
        let (kernels, places, units) = ($0, $1, $2)
        withUnsafeTemporaryAllocation(of: nt_column_term.self, capacity: sum / 2 + 1) { terms in
            guard let term = terms.baseAddress else { return }
            for (index, kind) in kinds.enumerated() {
                terms.initializeElement(
                    at: index,
                    to: nt_column_term(
                        column: UnsafeRawPointer(places[2 * index]),
                        table: kind == "n" ? nil : places[2 * index + 1].f64,
                        weight: 0.75, low: -5, high: index == 0 ? .infinity : 5, last: Int64(words + 2)))
            }
            var args = nt_f64_column_sum_args(
                rows: rows, terms: sum / 2, term: term, intercept: 0.25, y: places[sum].f64,
                refused: places[sum + 1].assumingMemoryBound(to: UInt8.self))
            kernels.f64ColumnSum(&args, units.lowerBound, units.upperBound)
        }
    }
    problem.valueCount = Double(rows)
    return problem
}
