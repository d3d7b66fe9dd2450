/// The score of a linear model straight from the columns of the input: of numbers their weighted values, of texts what a table
/// has for each. What the stages between would make is not made.
///
/// The sum has the same terms in the same order as the stages' own, so the same bits. Where they would refuse a value it is
/// NaN: the stages then say why.
package struct ColumnSum: Sendable {
    /// What one column adds.
    private enum Term {
        /// The number times a weight; there is no sum where one is outside `limits`.
        case number(column: Int, weight: Double, limits: ClosedRange<Double>)
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
    /// of numbers and of texts' indices, or where columns between are given back, or some of the input's are not read.
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
        var columns: Set<Int> = []
        for (name, weight) in zip(assembler.inputs, model.weights) {
            if let column = pipeline.columns.firstIndex(where: { $0.name == name }) {
                // A number that is left out must be checked all the same.
                guard pipeline.columns[column].kind == .number, weight != 0 || !model.skipsZeros else { return nil }
                columns.insert(column)
                terms.append(.number(column: column, weight: weight, limits: -.infinity ... .infinity))
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
            terms.append(.text(column: column, Table(start: tables.count, last: UInt32(indices.count))))
            tables += indices.map { $0 * weight } + [.nan]
        }
        // Any other stage might refuse a row, and what is in a column that no stage reads is checked all the same.
        guard assembler.inputs.count == model.featureCount, pipeline.stages.count == used.count + 2,
            columns.count == pipeline.columns.count
        else { return nil }
        self.terms = terms
        self.tables = tables
        intercept = model.intercepts[0]
        tail = ScoreStep(model.link, places)
    }

    /// The same sum over columns of other codes, and of numbers inside limits.
    ///
    /// - Parameters:
    ///   - codes: by the columns of texts that have other codes which of the model's a code from -1 on stands for.
    ///   - limits: by the columns of numbers that have limits these.
    package func reading(codes: [Int: [Int32]], limits: [Int: ClosedRange<Double>]) -> ColumnSum {
        var sum = self
        for (index, term) in terms.enumerated() {
            switch term {
            case .number(let column, let weight, _):
                guard let limits = limits[column] else { continue }
                sum.terms[index] = .number(column: column, weight: weight, limits: limits)
            case .text(let column, let table):
                guard let codes = codes[column] else { continue }
                sum.terms[index] = .text(
                    column: column, Table(start: sum.tables.count, last: UInt32(codes.count + 1)))
                // What no code of the model is, is the last value.
                let values = codes.map { tables[table.start + Int(min(UInt32(bitPattern: $0 &+ 2), table.last))] }
                sum.tables += [.nan] + values + [.nan]
            }
        }
        return sum
    }

    /// Fills the model's columns of `block` from `source`, which has `block.rows` rows.
    ///
    /// - Returns: whether the model has an answer for each of these; where not, what stands there means nothing.
    ///   Complexity: O(rows), no allocation.
    package func run(_ block: TabularBlock, _ source: some ColumnSource) -> Bool {
        let y = block.slot(tail.scores)
        var isInside = true
        y.update(repeating: 0, count: block.rows)
        tables.withUnsafeBufferPointer { tables in
            // There are two values at least.
            guard let tables = tables.baseAddress else { return }
            var index = 0
            while index < terms.count, isInside {
                switch terms[index] {
                case .number(let column, let weight, let limits):
                    source.withNumbers(column) { x in
                        isInside = Self.add(x, weight, inside: limits, to: y, block.rows)
                    }
                    index += 1
                case .text(let column, let table):
                    // Four at once: where there are fewer, the first again, with zeros.
                    let none = (column: column, table: Table(start: 0, last: 1))
                    let (b, c, d) = (text(index + 1), text(index + 2), text(index + 3))
                    let second = b ?? none
                    let third = b == nil ? none : c ?? none
                    let fourth = b == nil || c == nil ? none : d ?? none
                    source.withCodes(column) { first in
                        source.withCodes(second.column) { secondCodes in
                            source.withCodes(third.column) { thirdCodes in
                                source.withCodes(fourth.column) { fourthCodes in
                                    Self.add(
                                        Lookup(first, tables, table), Lookup(secondCodes, tables, second.table),
                                        Lookup(thirdCodes, tables, third.table),
                                        Lookup(fourthCodes, tables, fourth.table), to: y, block.rows)
                                }
                            }
                        }
                    }
                    index += b == nil ? 1 : c == nil ? 2 : d == nil ? 3 : 4
                }
            }
        }
        guard isInside, Self.add(intercept, to: y, block.rows) else { return false }
        tail.run(block)
        return true
    }

    /// The column and the table of the term at `index`; nil where that is none of texts.
    private func text(_ index: Int) -> (column: Int, table: Table)? {
        guard index < terms.count, case .text(let column, let table) = terms[index] else { return nil }
        return (column, table)
    }

    /// Codes with what stands for each in a table.
    private struct Lookup {
        let codes: UnsafePointer<Int32>
        let values: UnsafePointer<Double>
        let last: UInt32

        init(_ codes: UnsafePointer<Int32>, _ tables: UnsafePointer<Double>, _ table: Table) {
            self.codes = codes
            values = tables + table.start
            last = table.last
        }

        /// Any code has a value.
        @inline(__always)
        subscript(row: Int) -> Double { values[Int(min(UInt32(bitPattern: codes[row] &+ 2), last))] }
    }

    /// `y = y + a + b + c + d`, in this order.
    private static func add(
        _ a: Lookup, _ b: Lookup, _ c: Lookup, _ d: Lookup, to y: UnsafeMutablePointer<Double>, _ rows: Int
    ) {
        for row in 0..<rows { y[row] = y[row] + a[row] + b[row] + c[row] + d[row] }
    }

    /// `y += weight · x`; whether no number is outside `limits`: NaN is not.
    private static func add(
        _ x: UnsafePointer<Double>, _ weight: Double, inside limits: ClosedRange<Double>,
        to y: UnsafeMutablePointer<Double>, _ rows: Int
    ) -> Bool {
        let (low, high) = (limits.lowerBound, limits.upperBound)
        var isOutside = SIMDMask<SIMD8<Int64>>(repeating: false)
        let (source, target) = (UnsafeRawPointer(x), UnsafeMutableRawPointer(y))
        var row = 0
        while row + 8 <= rows {
            let numbers = (source + 8 * row).loadUnaligned(as: SIMD8<Double>.self)
            let sums = (target + 8 * row).loadUnaligned(as: SIMD8<Double>.self)
            (target + 8 * row).storeBytes(of: sums + weight * numbers, as: SIMD8<Double>.self)
            isOutside .|= (numbers .< low) .| (numbers .> high)
            row += 8
        }
        while row < rows {
            y[row] += weight * x[row]
            if x[row] < low || x[row] > high { return false }
            row += 1
        }
        return !any(isOutside)
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
