/// The score of a linear model straight from the columns of the input: of numbers their weighted values, of texts what a table
/// has for each. What the stages between would make is not made.
///
/// The sum has the same terms in the same order as the stages' own, so the same bits. Where they would refuse a value it is
/// NaN: the stages then say why.
package struct ColumnSum: Sendable {
    /// What one column adds.
    private enum Term {
        /// The number times a weight.
        case number(column: Int, weight: Double)
        /// What a table has for the text's code.
        case text(column: Int, Table)
    }
    /// Where a table begins in `tables`, and the index of its last value.
    private struct Table {
        let start: Int
        let last: UInt32
    }
    private var terms: [Term]
    /// Two zeros, which add nothing; then for each column of texts what the codes from -2 on add, and NaN for any other.
    private var tables: [Double]
    private let intercept: Double
    /// Where the score is written, and what makes the model's columns of it.
    private let tail: ScoreStep

    /// The sum that stands for all stages of `pipeline`; nil where it is no linear model of one score over an `Assembler`'s vector
    /// of numbers and of texts' indices, or where columns between are given back.
    ///
    /// - inputs: where the columns of the input lie. places: where those of the last stage do.
    init?(_ pipeline: TabularPipeline, _ inputs: [ColumnPlace], _ places: StagePlaces) {
        guard let node = pipeline.stages.last, let model = node.stage as? LinearModel, model.link.scoreCount == 1,
            pipeline.outputs.allSatisfy({ node.outputs.contains($0.name) }),
            let assembler = pipeline.stages.first(where: { $0.outputs == node.inputs && $0.stage is Assembler })
        else { return nil }
        var terms: [Term] = []
        var tables: [Double] = [0, 0]
        var used: Set<String> = []
        for (name, weight) in zip(assembler.inputs, model.weights) {
            if let column = pipeline.columns.firstIndex(where: { $0.name == name }) {
                // A number that is left out must be checked all the same.
                guard pipeline.columns[column].kind == .number, weight != 0 || !model.skipsZeros else { return nil }
                terms.append(.number(column: column, weight: weight))
                continue
            }
            guard let stage = pipeline.stages.first(where: { $0.outputs == [name] }),
                let indexer = stage.stage as? TextIndexer,
                let column = pipeline.columns.firstIndex(where: { [$0.name] == stage.inputs }),
                pipeline.columns[column].kind == .text
            else { return nil }
            used.insert(name)
            let indices = indexer.indices(of: inputs[column].type.texts)
            terms.append(.text(column: column, Table(start: tables.count, last: UInt32(indices.count))))
            tables += indices.map { $0 * weight } + [.nan]
        }
        // Any other stage might refuse a row.
        guard assembler.inputs.count == model.featureCount, pipeline.stages.count == used.count + 2 else { return nil }
        self.terms = terms
        self.tables = tables
        intercept = model.intercepts[0]
        tail = ScoreStep(model.link, places)
    }

    /// The same sum where columns of texts have other codes: for each such column which of the model's a code from -1 on stands
    /// for.
    package func reading(_ codes: [Int: [Int32]]) -> ColumnSum {
        var sum = self
        for (index, term) in terms.enumerated() {
            guard case .text(let column, let table) = term, let codes = codes[column] else { continue }
            sum.terms[index] = .text(
                column: column, Table(start: sum.tables.count, last: UInt32(codes.count + 1)))
            sum.tables.append(.nan)
            // What no code of the model is, is the last value.
            sum.tables += codes.map { tables[table.start + Int(min(UInt32(bitPattern: $0 &+ 2), table.last))] }
            sum.tables.append(.nan)
        }
        return sum
    }

    /// Fills the model's columns of `block` from `source`, which has `block.rows` rows.
    ///
    /// - Returns: whether the model has an answer for each of these; where not, what stands there means nothing.
    ///   Complexity: O(rows), no allocation.
    package func run(_ block: TabularBlock, _ source: some ColumnSource) -> Bool {
        let y = block.slot(tail.scores)
        let rows = block.rows
        y.update(repeating: 0, count: rows)
        tables.withUnsafeBufferPointer { tables in
            // There are two values at least.
            guard let tables = tables.baseAddress else { return }
            var index = 0
            while index < terms.count {
                switch terms[index] {
                case .number(let column, let weight):
                    source.withNumbers(column) { Self.add($0, weight, to: y, rows) }
                    index += 1
                case .text(let column, let first):
                    let second = table(index + 1)
                    source.withCodes(column) { codes in
                        source.withCodes(second?.column ?? column) { more in
                            Self.add(
                                (codes, tables + first.start, first.last),
                                (more, tables + (second?.table.start ?? 0), second?.table.last ?? 1), to: y, rows)
                        }
                    }
                    index += second == nil ? 1 : 2
                }
            }
        }
        guard Self.add(intercept, to: y, rows) else { return false }
        tail.run(block)
        return true
    }

    /// The column and the table of the term at `index`; nil where that is none of texts.
    private func table(_ index: Int) -> (column: Int, table: Table)? {
        guard index < terms.count, case .text(let column, let table) = terms[index] else { return nil }
        return (column, table)
    }

    /// `y += weight · x`.
    private static func add(
        _ x: UnsafePointer<Double>, _ weight: Double, to y: UnsafeMutablePointer<Double>, _ rows: Int
    ) {
        for row in 0..<rows { y[row] += weight * x[row] }
    }

    private typealias Lookup = (codes: UnsafePointer<Int32>, table: UnsafePointer<Double>, last: UInt32)

    /// `y += a[codes]`, then the same of `b`: any code is one of a table's.
    private static func add(_ a: Lookup, _ b: Lookup, to y: UnsafeMutablePointer<Double>, _ rows: Int) {
        for row in 0..<rows {
            let first = a.table[Int(min(UInt32(bitPattern: a.codes[row] &+ 2), a.last))]
            let second = b.table[Int(min(UInt32(bitPattern: b.codes[row] &+ 2), b.last))]
            y[row] = y[row] + first + second
        }
    }

    /// `y += value`; whether every sum is finite.
    private static func add(_ value: Double, to y: UnsafeMutablePointer<Double>, _ rows: Int) -> Bool {
        var differences = SIMD8<Double>.zero
        let start = UnsafeMutableRawPointer(y)
        var row = 0
        while row + 8 <= rows {
            let sum = (start + 8 * row).loadUnaligned(as: SIMD8<Double>.self) + SIMD8(repeating: value)
            (start + 8 * row).storeBytes(of: sum, as: SIMD8<Double>.self)
            // 0 but of what is infinite or NaN.
            differences += sum - sum
            row += 8
        }
        var difference = 0.0
        while row < rows {
            y[row] += value
            difference += y[row] - y[row]
            row += 1
        }
        return difference == 0 && differences == .zero
    }
}

/// Columns of rows, wherever they lie, by their places among those of the input.
package protocol ColumnSource {
    /// Calls `body` with the numbers of the column `column`.
    func withNumbers(_ column: Int, _ body: (UnsafePointer<Double>) -> Void)
    /// Calls `body` with the codes of the column `column`.
    func withCodes(_ column: Int, _ body: (UnsafePointer<Int32>) -> Void)
}

/// The rows that a block holds.
struct BlockSource: ColumnSource {
    let block: TabularBlock
    let inputs: [ColumnPlace]

    func withNumbers(_ column: Int, _ body: (UnsafePointer<Double>) -> Void) {
        body(block.slot(inputs[column].start))
    }

    func withCodes(_ column: Int, _ body: (UnsafePointer<Int32>) -> Void) {
        body(block.texts(inputs[column].start))
    }
}
