package import NeedletailFormat
package import NeedletailPipeline

/// Runs the rows of a table through a pipeline and takes the mean of each feature that its model reads.
///
/// Memory stays within a block of rows, whatever the length of the text. Complexity: O(rows).
package struct BaselineReader {
    private var csv: CSVReader
    private var record = CSVReader.Record()
    private let program: TabularProgram
    /// Where the model's features lie.
    private let features: ColumnPlace
    /// The columns of numbers whose limits the task knows.
    private let limits: [(column: Int, range: ClosedRange<Double>)]
    /// For each field of a record the column that it is the value of.
    private var fields: [Int?] = []
    private let block: TabularBlock
    private var values: [TabularValue]
    /// The lines of the rows in the block, and how many came before.
    private var lines: [Int] = []
    private var doneCount = 0
    private var skippedCount = 0
    private var means: FeatureMeans

    /// The baseline of the model of `pipeline` over the rows of `text`, and how many these are.
    ///
    /// - measurements: what the task says of the columns of these names.
    /// - Throws: `BaselineError` naming row and column.
    package static func baseline(
        of pipeline: TabularPipeline, _ text: @escaping CSVReader.Source, measurements: [Feature]
    ) throws(BaselineError) -> (values: [Double], rows: BaselineRows) {
        guard let node = pipeline.model, node.stage is LinearModel else {
            throw .notLinear(model: pipeline.model.map { describe($0.stage) } ?? "a pipeline without a model")
        }
        let program = TabularProgram(pipeline)
        guard let features = program.places[node.inputs[0]] else {
            preconditionFailure("a pipeline knows the columns of its stages")
        }
        var reader = BaselineReader(CSVReader(text), program, features, measurements)
        return try reader.run()
    }

    private static func describe(_ stage: any TabularStage) -> String {
        "one of the kind \(type(of: stage).entry.kind)"
    }

    private init(_ csv: CSVReader, _ program: TabularProgram, _ features: ColumnPlace, _ measurements: [Feature]) {
        self.csv = csv
        self.program = program
        self.features = features
        limits = program.pipeline.columns.enumerated().compactMap { index, column in
            guard column.kind == .number else { return nil }
            return measurements.first { $0.name == column.name }.map { (index, $0.limits) }
        }
        block = program.makeBlock(rows: program.blockRows)
        values = [TabularValue](repeating: .missing, count: program.inputs.count)
        means = FeatureMeans(width: features.type.width)
    }

    private mutating func run() throws(BaselineError) -> (values: [Double], rows: BaselineRows) {
        try readHeader()
        while true {
            let more: Bool
            do throws(BaselineError) { more = try readRow() } catch {
                // A row before may be refused, and is told first then.
                try finishBlock()
                throw error
            }
            if !more || lines.count == block.capacity { try finishBlock() }
            if !more { break }
        }
        guard means.count > 0 else { throw .noRows(skippedCount: skippedCount) }
        let baseline = means.means
        if let index = baseline.firstIndex(where: { !$0.isFinite }) {
            throw .tooLarge(feature: features.type.slots[index].name)
        }
        return (baseline, BaselineRows(count: means.count, skippedCount: skippedCount))
    }

    private mutating func next() throws(BaselineError) -> Bool {
        do throws(CSVError) { return try csv.next(into: &record) } catch { throw .text(error) }
    }

    private mutating func readHeader() throws(BaselineError) {
        guard try next() else { throw .noHeader }
        let columns = program.pipeline.columns
        let places = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
        var given = Set<Int>()
        var others: [String] = []
        for field in 0..<record.count {
            let name = String(decoding: trimmedBlanks(record.bytes(at: field)), as: UTF8.self)
            let place = places[name]
            if let place, !given.insert(place).inserted { throw .repeatedColumn(name: name) }
            if place == nil { others.append(name) }
            fields.append(place)
        }
        let missing = columns.indices.filter { !given.contains($0) }
        guard missing.isEmpty else { throw .missingColumns(names: missing.map { columns[$0].name }, others: others) }
    }

    /// Adds the next row to the block; false at the end of the text.
    private mutating func readRow() throws(BaselineError) -> Bool {
        guard try next() else { return false }
        let row = doneCount + lines.count + 1
        guard record.count == fields.count else {
            throw .wrongFieldCount(row: row, line: record.line, expected: fields.count, actual: record.count)
        }
        let columns = program.pipeline.columns
        for (field, column) in fields.enumerated() {
            guard let column else { continue }
            let actual: String
            switch value(record.bytes(at: field), columns[column].kind) {
            case .success(let value):
                values[column] = value
                if program.fill(block, row: lines.count, column: column, value) { continue }
                actual = value.description
            case .failure(let problem): actual = problem.actual
            }
            throw .wrongValue(
                row: row, line: record.line, column: columns[column].name,
                expected: columns[column].kind.description, actual: actual)
        }
        for (column, range) in limits {
            if case .number(let number) = values[column], !range.contains(number) {
                throw .outsideLimits(
                    row: row, line: record.line, column: columns[column].name, value: number, limits: range)
            }
        }
        lines.append(record.line)
        return true
    }

    /// What stands in a field in place of a value.
    private struct WrongField: Error {
        let actual: String
    }

    /// The value of a field in a column of the kind `kind`; nothing where the field is empty.
    private func value(
        _ field: ArraySlice<UInt8>, _ kind: TabularColumn.Kind
    ) -> Result<TabularValue, WrongField> {
        if kind == .text {
            guard !field.isEmpty else { return .success(.missing) }
            let text = String(validating: field, as: UTF8.self)
            return text.map { .success(.text($0)) } ?? .failure(WrongField(actual: "not UTF-8"))
        }
        let field = trimmedBlanks(field)
        guard !field.isEmpty else { return .success(.missing) }
        func shown(_ text: String) -> WrongField { WrongField(actual: printable(text)) }
        guard kind != .number else {
            let number = decimalNumber(field)
            return number.map { .success(.number($0)) } ?? .failure(shown(String(decoding: field, as: UTF8.self)))
        }
        switch CSVVector(field) {
        case .values(let numbers): return .success(.vector(numbers))
        case .noBrackets: return .failure(shown(String(decoding: field, as: UTF8.self)))
        case .noNumber(let part): return .failure(WrongField(actual: "one with \(printable(part))"))
        }
    }

    /// Runs the rows of the block and adds them to the means; those that the pipeline leaves out are counted alone.
    private mutating func finishBlock() throws(BaselineError) {
        guard !lines.isEmpty else { return }
        block.begin(rows: lines.count)
        program.run(block)
        for (place, line) in lines.enumerated() {
            let row = doneCount + place + 1
            if let fault = program.fault(block, place) {
                guard fault.isDropped else {
                    throw .refused(
                        row: row, line: line, column: fault.column, stage: fault.stage,
                        reason: RefusedValue(fault.reason))
                }
                skippedCount += 1
            } else if let wrong = means.add(block, place, start: features.start) {
                throw .notFinite(
                    row: row, line: line, feature: features.type.slots[wrong.feature].name, value: wrong.value)
            }
        }
        doneCount += lines.count
        lines.removeAll(keepingCapacity: true)
    }
}
