import Needletail
import NeedletailFormat

/// Rows on their way from a source to a writer, a block at a time.
struct RowJob {
    let system: any RowSystem
    let input: InputFile
    let writer: PredictionWriter
    /// Rows that are predicted at once, at most.
    var blockRows = 960
    private(set) var rowCount = 0
    private(set) var failedCount = 0
    private(set) var warnedCount = 0

    /// Bytes of text that the rows of a block may have been read from, so that long rows do not fill the memory.
    private static let blockByteLimit = 1 << 22

    init(_ system: any RowSystem, _ input: InputFile, _ writer: PredictionWriter) {
        self.system = system
        self.input = input
        self.writer = writer
    }

    /// Answers the rows of `source`; why it could not be read to its end, where it could not.
    mutating func run(_ source: inout some RowSource, _ progress: inout Progress) throws(Failure) -> Failure? {
        var block = RowBlock(system.columns)
        while true {
            block.removeAll()
            var fatal: Failure?
            do throws(Failure) {
                while block.rows.count < blockRows, block.byteCount < Self.blockByteLimit,
                    try source.next(into: &block)
                {}
            } catch { fatal = error }
            try checkInterrupt()
            try answer(block)
            progress.update(rowCount, fraction: input.fractionRead)
            if fatal != nil || block.rows.isEmpty { return fatal }
        }
    }

    /// Answers and writes the rows of a block.
    private mutating func answer(_ block: RowBlock) throws(Failure) {
        rowCount += block.rows.count
        try system.answer(block.values) { index, answer throws(Failure) in
            // Explanations of trees may take a millisecond each.
            try checkInterrupt()
            let row = block.rows[index]
            let subject = AnswerSubject.row(row, kept: block.kept[row.kept])
            if let problem = row.problem {
                failedCount += 1
                return try writer.write(subject, error: problem.message)
            }
            if answer.problem != nil {
                failedCount += 1
            } else if !answer.warnings.isEmpty {
                warnedCount += 1
            }
            try writer.write(subject, answer)
        }
    }
}
