import NeedletailPipeline

/// What rows have in one column of a table: a value for each row.
public enum ColumnValues: Equatable, Sendable {
    /// Numbers, of a vector so many beside each other for each row; NaN where nothing is known.
    case numbers([Double])
    /// Texts; nil where nothing is known.
    case texts([String?])
    /// Texts by their indices in `words`, -1 where nothing is known: as pandas' categories, or dictionaries of Arrow.
    case categories(codes: [Int32], words: [String])
}

extension TabularPredictor {
    /// What the model gives for rows of a table in one of its output columns, without an array or a result for each row.
    ///
    /// ```swift
    /// var probabilities = [Double](repeating: 0, count: 2 * rows)
    /// var span = probabilities.mutableSpan
    /// try predictor.predict(
    ///     columns: [.numbers(ages), .categories(codes: sexes, words: ["Female", "Male"]), ...],
    ///     output: "probability", into: &span)
    /// ```
    ///
    /// - Parameters:
    ///   - table: one for each of `columns`, in their order, all of as many rows.
    ///   - rows: those to predict, all by default: threads may share a table's rows.
    ///   - output: the name of an output column that is a number, or a vector of `width` numbers.
    ///   - values: `[rows, width]` f64, row-major, which the outcome is written to.
    /// - Throws: `PredictionError.wrongColumnCount`, `wrongValue` where a column has another kind, `wrongSize`, `wrongRows`,
    ///   `unknownOutput`; `row` with the first refused row, counted from 0 in the table: what `values` hold from there on is
    ///   not said.
    ///
    /// Complexity: O(rows). Fastest where words are given as `categories`.
    public func predict(
        columns table: [ColumnValues], rows: Range<Int>? = nil, output: String, into values: inout MutableSpan<Double>
    ) throws(PredictionError) {
        let source = try ColumnTable(self, table)
        let rows = rows ?? 0..<source.rowCount
        guard rows.lowerBound >= 0, rows.upperBound <= source.rowCount else {
            throw .wrongRows(rows, count: source.rowCount)
        }
        let output = try numberOutput(output, rows: rows.count, valueCount: values.count)
        guard !rows.isEmpty else { return }
        try values.withUnsafeMutableBufferPointer { values throws(PredictionError) in
            guard let values = values.baseAddress else { return }
            try pool.withRunner { runner throws(PredictionError) in
                let block = runner.blockOfMany()
                var first = rows.lowerBound
                while first < rows.upperBound {
                    let range = first..<min(first + block.capacity, rows.upperBound)
                    block.begin(rows: range.count)
                    if !source.runSum(block, range, only: output.start) {
                        try source.fill(block, range)
                        program.run(block)
                        try check(block, range)
                    }
                    write(block, output, to: values + (first - rows.lowerBound) * output.width)
                    first = range.upperBound
                }
            }
        }
    }

    /// An output column of numbers: its width and its first slot.
    typealias NumberOutput = (width: Int, start: Int)

    /// The output called `name`, where its `rows` rows are `valueCount` numbers.
    func numberOutput(_ name: String, rows: Int, valueCount: Int) throws(PredictionError) -> NumberOutput {
        guard let index = outputs.firstIndex(where: { $0.name == name }), outputs[index].kind != .text else {
            throw .unknownOutput(name: name)
        }
        let width = program.outputs[index].type.width
        guard valueCount == rows * width else {
            throw .wrongSize(name: "values", expected: "\(rows * width)", actual: valueCount)
        }
        return (width, outputStarts[index])
    }

    /// Throws the error of the first row of `block`, which was run and holds the rows `range`, that has no result.
    func check(_ block: TabularBlock, _ range: Range<Int>) throws(PredictionError) {
        guard !hasResults(block) else { return }
        for row in range {
            if let error = refusal(block, row - range.lowerBound) { throw .row(row, error) }
        }
    }

    /// Writes the output's numbers of each row of `block` beside each other.
    func write(_ block: TabularBlock, _ output: NumberOutput, to values: UnsafeMutablePointer<Double>) {
        if output.width == 2 {
            let (first, second) = (block.slot(output.start), block.slot(output.start + 1))
            let pairs = UnsafeMutableRawPointer(values)
            for row in 0..<block.rows {
                pairs.storeBytes(
                    of: SIMD2(first[row], second[row]), toByteOffset: 16 * row, as: SIMD2<Double>.self)
            }
            return
        }
        for slot in 0..<output.width {
            let source = block.slot(output.start + slot)
            for row in 0..<block.rows { values[row * output.width + slot] = source[row] }
        }
    }
}

/// Columns that were checked against a predictor's.
private struct ColumnTable {
    private let predictor: TabularPredictor
    private let values: [ColumnValues]
    let rowCount: Int
    /// For each column with categories what the model calls a code from -1 on; none for others.
    private let codes: [[Int32]]
    /// The model's score straight from the columns; nil where it is not one, or there are texts to look up.
    private let sum: ColumnSum?

    init(_ predictor: TabularPredictor, _ values: [ColumnValues]) throws(PredictionError) {
        let columns = predictor.columns
        guard values.count == columns.count else {
            throw .wrongColumnCount(expected: columns.count, actual: values.count)
        }
        var rowCount: Int?
        var codes: [[Int32]] = []
        var hasTexts = false
        for (index, column) in columns.enumerated() {
            let count: Int
            var width = 1
            var known: [Int32] = []
            switch (values[index], column.kind) {
            case (.numbers(let numbers), .number): count = numbers.count
            case (.numbers(let numbers), .vector(let size)): (count, width) = (numbers.count, size)
            case (.texts(let texts), .text): (count, hasTexts) = (texts.count, true)
            case (.categories(let indices, let words), .text):
                count = indices.count
                known = [TextCode.missing]
                for word in words {
                    known.append(predictor.program.textCodes[index][ExactText(word)] ?? TextCode.unseen)
                }
            case (.numbers, .text): throw .wrongValue(column: column.name, expected: "texts", actual: "numbers")
            default: throw .wrongValue(column: column.name, expected: "numbers", actual: "texts")
            }
            codes.append(known)
            // A vector of no numbers has any number of rows.
            guard width > 0 || count > 0 else { continue }
            let (rows, rest) = width > 0 ? count.quotientAndRemainder(dividingBy: width) : (0, count)
            guard rest == 0, rowCount ?? rows == rows else {
                let expected = rowCount.map { "\($0 * width)" } ?? "a multiple of \(width)"
                throw .wrongSize(name: "the column \(printable(column.name))", expected: expected, actual: count)
            }
            rowCount = rows
        }
        self.predictor = predictor
        self.values = values
        self.rowCount = rowCount ?? 0
        self.codes = codes
        sum =
            hasTexts
            ? nil
            : predictor.program.sum?.reading(
                codes: Dictionary(uniqueKeysWithValues: codes.enumerated().filter { !$1.isEmpty }.map { ($0, $1) }),
                limits: predictor.limits)
    }

    /// Fills the output of `block` that begins at `slot` for the rows `range`; whether that could be done straight from the columns.
    func runSum(_ block: TabularBlock, _ range: Range<Int>, only slot: Int) -> Bool {
        guard let sum else { return false }
        return sum.run(block, ColumnRange(values: values, first: range.lowerBound), only: slot)
    }

    /// Writes the rows `range` to the first places of `block`.
    ///
    /// - Throws: `PredictionError.row` where a code stands for no word.
    func fill(_ block: TabularBlock, _ range: Range<Int>) throws(PredictionError) {
        for (index, place) in predictor.program.inputs.enumerated() {
            switch values[index] {
            case .numbers(let numbers):
                let width = place.type.width
                for slot in 0..<width {
                    let target = block.slot(place.start + slot)
                    for row in range {
                        let number = numbers[row * width + slot]
                        // What arithmetic gives is no sign that there is nothing.
                        target[row - range.lowerBound] = number.isNaN ? .nan : number
                    }
                }
            case .texts(let texts):
                let target = block.texts(place.start)
                let known = predictor.program.textCodes[index]
                for row in range {
                    target[row - range.lowerBound] =
                        texts[row].map { known[ExactText($0)] ?? TextCode.unseen } ?? TextCode.missing
                }
            case .categories(let indices, let words):
                let target = block.texts(place.start)
                for row in range {
                    let index32 = indices[row]
                    guard index32 >= -1, index32 < words.count else {
                        let name = predictor.columns[index].name
                        throw .row(
                            row,
                            .wrongValue(
                                column: name, expected: "an index from -1 to \(words.count - 1)", actual: "\(index32)"))
                    }
                    target[row - range.lowerBound] = codes[index][Int(index32) + 1]
                }
            }
        }
    }
}

/// Columns from a row on.
private struct ColumnRange: ColumnSource {
    let values: [ColumnValues]
    let first: Int

    func withColumn(_ column: Int, _ body: (UnsafeRawPointer) -> Void) {
        switch values[column] {
        case .numbers(let numbers): call(body, numbers)
        case .categories(let codes, _): call(body, codes)
        case .texts: break
        }
    }

    private func call<Value>(_ body: (UnsafeRawPointer) -> Void, _ values: [Value]) {
        values.withUnsafeBufferPointer { if let start = $0.baseAddress { body(start + first) } }
    }
}
