import CNeedletailKernels
import NeedletailKernels

/// The score of a linear model straight from the columns of the input: of numbers their weighted values, of texts what a table
/// has for each. What the stages between would make is not made.
///
/// The sum has the same terms in the same order as the stages' own, so the same bits. Where they would refuse a value it is
/// NaN: the stages then say why.
package struct ColumnSum: Sendable {
    /// What one column adds: a number times a weight, where it is inside limits, or what a table has for a code.
    private struct Term {
        let column: Int
        var weight = 0.0
        var limits: ClosedRange<Double> = -.infinity ... .infinity
        /// Where the table begins in `tables`, and the place of its last value; nil where the column has numbers.
        var table: (start: Int, last: UInt32)?
    }
    private var terms: [Term]
    /// For each column of texts what the codes from -2 on add, and NaN for any other: 16 values at least.
    private var tables: [Double]
    private let intercept: Double
    private let kernel: KernelTable.F64ColumnSumKernel
    /// Where the score is written, and what makes the model's columns of it.
    private let tail: ScoreStep

    /// Terms that one call of the kernel adds.
    private static let group = 16

    /// The sum that stands for all stages of `pipeline`; nil where it is no linear model of one score over an `Assembler`'s vector
    /// of numbers and of texts' indices, or where columns between are given back, or some of the input's are not read.
    ///
    /// - inputs: where the columns of the input lie. places: where those of the last stage do.
    init?(_ pipeline: TabularPipeline, _ inputs: [ColumnPlace], _ places: StagePlaces) {
        guard let node = pipeline.stages.last, let model = node.stage as? LinearModel, model.link.scoreCount == 1,
            pipeline.outputs.allSatisfy({ node.outputs.contains($0.name) }),
            let assembler = pipeline.stages.first(where: { $0.outputs == node.inputs && $0.stage is Assembler })
        else { return nil }
        var terms: [Term] = []
        var tables: [Double] = []
        var used: Set<String> = []
        var columns: Set<Int> = []
        for (name, weight) in zip(assembler.inputs, model.weights) {
            if let column = pipeline.columns.firstIndex(where: { $0.name == name }) {
                // A number that is left out must be checked all the same.
                guard pipeline.columns[column].kind == .number, weight != 0 || !model.skipsZeros else { return nil }
                columns.insert(column)
                terms.append(Term(column: column, weight: weight))
                continue
            }
            guard let stage = pipeline.stages.first(where: { $0.outputs == [name] }),
                let indexer = stage.stage as? TextIndexer,
                let column = pipeline.columns.firstIndex(where: { [$0.name] == stage.inputs }),
                pipeline.columns[column].kind == .text
            else { return nil }
            used.insert(name)
            columns.insert(column)
            let indices = indexer.indices(of: inputs[column].type.texts)
            terms.append(
                Self.term(column, adding: indices.map { $0 * weight }, to: &tables))
        }
        // Any other stage might refuse a row, and what is in a column that no stage reads is checked all the same.
        guard assembler.inputs.count == model.featureCount, pipeline.stages.count == used.count + 2,
            columns.count == pipeline.columns.count
        else { return nil }
        self.terms = terms
        self.tables = tables
        intercept = model.intercepts[0]
        kernel = kernelTable(places.tier).f64ColumnSum
        tail = ScoreStep(model.link, places)
    }

    /// The term of a column of texts whose codes from -2 on add `values`.
    private static func term(_ column: Int, adding values: [Double], to tables: inout [Double]) -> Term {
        let term = Term(column: column, table: (tables.count, UInt32(values.count)))
        tables += values + [Double](repeating: .nan, count: max(1, 16 - values.count))
        return term
    }

    /// The same sum over columns of other codes, and of numbers inside limits.
    ///
    /// - Parameters:
    ///   - codes: by the columns of texts that have other codes which of the model's a code from -1 on stands for.
    ///   - limits: by the columns of numbers that have limits these.
    package func reading(codes: [Int: [Int32]], limits: [Int: ClosedRange<Double>]) -> ColumnSum {
        var sum = self
        for (index, term) in terms.enumerated() {
            if let table = term.table, let codes = codes[term.column] {
                // What no code of the model is, is the last value.
                let values = codes.map { tables[table.start + Int(min(UInt32(bitPattern: $0 &+ 2), table.last))] }
                sum.terms[index] = Self.term(term.column, adding: [.nan] + values, to: &sum.tables)
            } else if let limits = limits[term.column] {
                sum.terms[index].limits = limits
            }
        }
        return sum
    }

    /// Fills the model's columns of `block` from `source`, which has `block.rows` rows.
    ///
    /// - Parameter slot: the first slot of the only column that is asked for; nil where all are.
    /// - Returns: whether the model has an answer for each of these; where not, what stands there means nothing.
    ///   Complexity: O(rows), no allocation.
    package func run(_ block: TabularBlock, _ source: some ColumnSource, only slot: Int? = nil) -> Bool {
        let y = block.slot(tail.scores)
        y.update(repeating: 0, count: block.rows)
        let units = (block.rows + 15) / 16
        let isWhole = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: units + 1) { refused in
            tables.withUnsafeBufferPointer { tables in
                withUnsafeTemporaryAllocation(of: nt_column_term.self, capacity: Self.group) { memory in
                    guard let refusals = refused.baseAddress, let term = memory.baseAddress else { return false }
                    var args = nt_f64_column_sum_args(
                        rows: block.rows, terms: 0, term: term, intercept: -0.0, y: y, refused: refusals)
                    var first = 0
                    repeat {
                        let group = terms[first..<min(first + Self.group, terms.count)]
                        first = group.endIndex
                        args.terms = group.count
                        if first == terms.count { args.intercept = intercept }
                        Self.fill(memory, group, source, tables) { kernel(&args, 0, units) }
                        guard !refused[..<units].contains(1) else { return false }
                    } while first < terms.count
                    return true
                }
            }
        }
        guard isWhole else { return false }
        tail.run(block, only: slot)
        return true
    }

    /// Calls `body` while `memory` holds the terms of `group`.
    private static func fill(
        _ memory: UnsafeMutableBufferPointer<nt_column_term>, _ group: ArraySlice<Term>, _ source: some ColumnSource,
        _ tables: UnsafeBufferPointer<Double>, at index: Int = 0, _ body: () -> Void
    ) {
        guard index < group.count else { return body() }
        let term = group[group.startIndex + index]
        source.withColumn(term.column) { column in
            memory.initializeElement(
                at: index,
                to: nt_column_term(
                    column: column, table: term.table.flatMap { table in tables.baseAddress.map { $0 + table.start } },
                    weight: term.weight, low: term.limits.lowerBound, high: term.limits.upperBound,
                    last: Int64(term.table?.last ?? 0)))
            fill(memory, group, source, tables, at: index + 1, body)
        }
    }
}

/// Columns of rows, wherever they lie, by their places among those of the input.
package protocol ColumnSource {
    /// Calls `body` with the numbers or the codes of the column `column`, of which the sum knows the kind.
    func withColumn(_ column: Int, _ body: (UnsafeRawPointer) -> Void)
}

/// The rows that a block holds.
struct BlockSource: ColumnSource {
    let block: TabularBlock
    let inputs: [ColumnPlace]

    func withColumn(_ column: Int, _ body: (UnsafeRawPointer) -> Void) {
        let place = inputs[column]
        body(
            place.type.kind == .text
                ? UnsafeRawPointer(block.texts(place.start)) : UnsafeRawPointer(block.slot(place.start)))
    }
}
