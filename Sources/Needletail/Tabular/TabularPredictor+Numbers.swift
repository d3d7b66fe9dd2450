import NeedletailPipeline

extension TabularPredictor {
    /// How many numbers a row of numbers alone has: one for each column of `columns`, of a vector as many as it is wide; nil
    /// where a column has texts.
    public var numbersPerRow: Int? {
        var count = 0
        for column in columns {
            switch column.kind {
            case .text: return nil
            case .number: count += 1
            case .vector(let width): count += width
            }
        }
        return count
    }

    /// What the model gives for rows of numbers alone in one of its output columns, without an array or a result for each row.
    ///
    /// ```swift
    /// var probabilities = [Double](repeating: 0, count: 2 * rows)
    /// var span = probabilities.mutableSpan
    /// try predictor.predict(numbers: matrix.span, output: "probability", into: &span)
    /// ```
    ///
    /// - Parameters:
    ///   - numbers: `[rows, numbersPerRow]` f64, row-major, in the order of `columns`; NaN where nothing is known.
    ///   - output: the name of an output column that is a number, or a vector of `width` numbers.
    ///   - values: `[rows, width]` f64, row-major, which the outcome is written to.
    /// - Throws: `PredictionError.wrongValue` where a column has texts, `unknownOutput`, `wrongSize`; `row` with the first
    ///   refused row, counted from 0: what `values` hold from there on is not said.
    ///
    /// Complexity: O(rows). Allocates nothing once it has run.
    public func predict(
        numbers: Span<Double>, output: String, into values: inout MutableSpan<Double>
    ) throws(PredictionError) {
        guard let width = numbersPerRow else {
            let name = columns.first { $0.kind == .text }?.name ?? ""
            throw .wrongValue(column: name, expected: "a text", actual: "a number")
        }
        let (rows, rest) = width > 0 ? numbers.count.quotientAndRemainder(dividingBy: width) : (0, numbers.count)
        guard rest == 0 else {
            throw .wrongSize(name: "numbers", expected: "a multiple of \(width)", actual: numbers.count)
        }
        let output = try numberOutput(output, rows: rows, valueCount: values.count)
        guard rows > 0 else { return }
        try numbers.withUnsafeBufferPointer { numbers throws(PredictionError) in
            try values.withUnsafeMutableBufferPointer { values throws(PredictionError) in
                // Both are not empty, and hold as many numbers as was checked.
                guard let numbers = numbers.baseAddress, let values = values.baseAddress else { return }
                try pool.withRunner { runner throws(PredictionError) in
                    try runner.runBlocks(rows: rows) { block, range in
                        fill(block, range, numbers, width: width)
                    } _: { block, range throws(PredictionError) in
                        try check(block, range)
                        write(block, output, to: values + range.lowerBound * output.width)
                    }
                }
            }
        }
    }

    /// Writes rows of a matrix of `width` columns to the columns' places.
    private func fill(_ block: TabularBlock, _ rows: Range<Int>, _ numbers: UnsafePointer<Double>, width: Int) {
        var column = 0
        for place in program.inputs {
            for slot in 0..<place.type.width {
                let target = block.slot(place.start + slot)
                for row in rows {
                    let number = numbers[row * width + column]
                    // What arithmetic gives is no sign that there is nothing.
                    target[row - rows.lowerBound] = number.isNaN ? .nan : number
                }
                column += 1
            }
        }
    }
}
