import Needletail

/// Rows of input that are answered together.
struct RowBlock {
    /// A value for each of the model's columns.
    var values: TabularRows
    /// For each row of `values` where it comes from.
    private(set) var rows: [InputRow] = []
    /// The fields of CSV that rows carry over to the output, a comma before each.
    private(set) var kept: [UInt8] = []
    /// Bytes of text that the rows were read from; those that lie in memory anyway are not counted.
    private(set) var byteCount = 0

    init(_ columns: InputColumns) {
        values = columns.rows
    }

    mutating func removeAll() {
        values.removeAll()
        rows.removeAll(keepingCapacity: true)
        kept.removeAll(keepingCapacity: true)
        byteCount = 0
    }

    /// Says where the row that was added to `values` last comes from.
    mutating func endRow(_ number: Int, line: Int? = nil, problem: InputProblem?) {
        let start = rows.last?.kept.upperBound ?? 0
        rows.append(InputRow(number: number, line: line, problem: problem, kept: start..<kept.count))
    }

    /// Calls `body` to append fields to carry over, and counts the bytes that the row was read from.
    mutating func keep(byteCount: Int, _ body: (inout [UInt8]) -> Void) {
        body(&kept)
        self.byteCount += byteCount
    }
}

/// One row of input.
struct InputRow {
    /// Counted from 1, the header not counted.
    let number: Int
    /// The line that it begins on, where lines are rows.
    let line: Int?
    /// Why there are no values; nil where there are.
    let problem: InputProblem?
    /// Where in its block's `kept` its fields lie.
    let kept: Range<Int>
}

/// What is wrong with a row that could not be read, or not be answered.
struct InputProblem: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}

/// Rows from a text.
protocol RowSource {
    /// Adds the next row to `block`; false at the end.
    ///
    /// - Throws: a failure after which the text cannot be read further; then nothing was added.
    mutating func next(into block: inout RowBlock) throws(Failure) -> Bool
}
