import NeedletailPipeline

/// The memory that a pipeline's rows go through. One task uses it at a time.
///
/// `@unchecked Sendable`: `RunnerPool` hands it to one task at a time.
final class PipelineRunner: @unchecked Sendable {
    let program: TabularProgram
    /// For one row, whose values lie beside each other.
    let single: TabularBlock
    /// For many rows, made when there are some.
    private var many: TabularBlock?

    init(_ program: TabularProgram) {
        self.program = program
        single = program.makeBlock(rows: 1)
    }

    /// Runs `rows` rows in blocks and calls `body` with the block and the rows that it holds, in order.
    ///
    /// - fill: writes the values of a row to a place of the block.
    @inline(__always)
    func run<E: Error>(
        rows: Int, fill: (TabularBlock, _ place: Int, _ row: Int) -> Void,
        _ body: (TabularBlock, Range<Int>) throws(E) -> Void
    ) throws(E) {
        try runBlocks(rows: rows) { block, range in
            for row in range { fill(block, row - range.lowerBound, row) }
        } _: { block, range throws(E) in
            try body(block, range)
        }
    }

    /// Runs `rows` rows in blocks and calls `body` with the block and the rows that it holds, in order.
    ///
    /// - Parameters:
    ///   - isWhole: whether the columns between input and output are filled too, as explanations need them.
    ///   - fill: writes the values of rows to the first places of the block.
    @inline(__always)
    func runBlocks<E: Error>(
        rows: Int, isWhole: Bool = false, fill: (TabularBlock, Range<Int>) -> Void,
        _ body: (TabularBlock, Range<Int>) throws(E) -> Void
    ) throws(E) {
        let block = rows == 1 ? single : blockOfMany()
        var done = 0
        while done < rows {
            let range = done..<min(done + block.capacity, rows)
            block.begin(rows: range.count)
            fill(block, range)
            if isWhole { program.run(block) } else { program.runOutputs(block) }
            try body(block, range)
            done = range.upperBound
        }
    }

    /// The memory for many rows.
    func blockOfMany() -> TabularBlock {
        if let many { return many }
        let block = program.makeBlock(rows: program.blockRows)
        many = block
        return block
    }
}
