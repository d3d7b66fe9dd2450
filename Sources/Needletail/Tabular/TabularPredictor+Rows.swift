package import NeedletailPipeline

extension TabularPredictor {
    /// Memory for rows of this model, without any yet.
    package func makeRows() -> TabularRows {
        TabularRows(columns, words: program.inputs.map(\.type.texts))
    }

    /// Runs `rows`, which `makeRows` made, and calls `body` with the index of each and what it gave, in order.
    ///
    /// - isExplained: whether `body` asks for explanations.
    /// Complexity: O(rows); allocates for warnings and errors only.
    package func forEachOutcome<E: Error>(
        _ rows: TabularRows, isExplained: Bool = false, _ body: (Int, borrowing TabularOutcome) throws(E) -> Void
    ) throws(E) {
        try pool.withRunner { runner throws(E) in
            try runner.runBlocks(rows: rows.count, isWhole: isExplained) { block, range in
                rows.fill(block, range, program.inputs)
            } _: { block, range throws(E) in
                // One for all rows of the block: what it refers to is counted once.
                var outcome = TabularOutcome(predictor: self, rows: rows, block: block)
                for row in range {
                    outcome.row = row
                    outcome.place = row - range.lowerBound
                    try body(row, outcome)
                }
            }
        }
    }
}

/// What a row gave, while the memory that it lies in still holds it.
package struct TabularOutcome {
    let predictor: TabularPredictor
    let rows: TabularRows
    let block: TabularBlock
    fileprivate(set) var row = 0
    /// The row's place in the block.
    fileprivate(set) var place = 0

    fileprivate init(predictor: TabularPredictor, rows: TabularRows, block: TabularBlock) {
        self.predictor = predictor
        self.rows = rows
        self.block = block
    }

    /// Why there is no result; nothing else is meant then.
    package var error: PredictionError? { predictor.refusal(block, place) }

    /// Values that the model takes, but that it does not know.
    package var warnings: [TabularWarning] { predictor.warnings(block, place) { rows.value(row, $0) } }

    /// The number at `index` of the output `output`, which is a number or a vector of more.
    @inline(__always)
    package func number(_ output: Int, _ index: Int = 0) -> Double {
        block.slot(predictor.outputStarts[output] + index)[place]
    }

    /// The value of the output `output`.
    package func value(_ output: Int) -> TabularValue {
        predictor.program.value(block, row: place, predictor.program.outputs[output])
    }

    /// How the raw score of the class `classIndex` comes about, by default of the last, or what a regression gives: where
    /// `forEachOutcome` was told that it is asked for.
    package func explanation(classIndex: Int? = nil) throws(PredictionError) -> TabularExplanation {
        do {
            let explainer = try predictor.explainer.get()
            return try explainer.explanation(block, place, classIndex: classIndex ?? explainer.lastClass)
        } catch { throw .notExplained(error) }
    }
}
