import Needletail
import NeedletailFormat

/// Rows from a CSV text, columns in any order.
struct CSVInput: RowSource {
    private var reader: CSVReader
    /// What messages call the text.
    private let name: String
    private let columns: InputColumns
    /// What becomes of each field of a record.
    private var fields: [Field] = []
    /// The fields that are carried over to the output.
    private var keptFields: [Int] = []
    private var record = CSVReader.Record()
    private var count = 0
    /// Columns that the model does not read and that are not kept: their values are passed over.
    private(set) var ignored: [String] = []

    /// A field that is the value of a column, of the kind that the column has.
    private enum Field: Equatable {
        case ignored
        case number(Int)
        case text(Int)
        case vector(Int)

        init(_ columns: InputColumns, _ index: Int?) {
            guard let index else {
                self = .ignored
                return
            }
            switch columns.columns[index].kind {
            case .number: self = .number(index)
            case .text: self = .text(index)
            case .vector: self = .vector(index)
            }
        }
    }

    /// Reads the header.
    ///
    /// - kept: the names of columns to carry over.
    /// - Throws: a failure that names the missing or doubled column.
    init(
        _ reader: CSVReader, name: String, columns: InputColumns, kept: [String] = []
    ) throws(Failure) {
        self.reader = reader
        self.name = name
        self.columns = columns
        guard try readRecord() else {
            let example = columns.columns.first.map { ", such as \(visible($0.name))" } ?? ""
            throw .input("\(name) is empty: its first line must name the columns\(example)")
        }
        var header: [String] = []
        var given: Set<Int> = []
        for field in 0..<record.count {
            let column = String(decoding: trimmedBlanks(record.bytes(at: field)), as: UTF8.self)
            let index = columns.index(column)
            if let index, !given.insert(index).inserted {
                throw .input("\(name): the column \(visible(columns.name(index))) is given twice")
            }
            header.append(column)
            fields.append(Field(columns, index))
        }
        let missing = (0..<columns.count).filter { !given.contains($0) }
        guard missing.isEmpty else {
            if record.count == 1, let separator = record[0].first(where: { $0 == ";" || $0 == "\t" }) {
                throw .input(
                    "\(name): the columns are separated by \(separator == ";" ? "semicolons" : "tabs"), expected commas"
                )
            }
            let others = header.indices.filter { fields[$0] == .ignored && !kept.contains(header[$0]) }.map {
                header[$0]
            }
            throw .input("\(name), the header in line \(record.line): \(columns.missing(missing, ignored: others))")
        }
        for column in kept {
            guard let field = header.firstIndex(of: column) else {
                let names = shortList(header.map { printable($0) }, width: 100)
                throw .input("\(name) has no column \(printable(column)) to keep: its columns are \(names)")
            }
            keptFields.append(field)
        }
        ignored = header.indices.filter { fields[$0] == .ignored && !keptFields.contains($0) }.map { header[$0] }
    }

    mutating func next(into block: inout RowBlock) throws(Failure) -> Bool {
        guard try readRecord() else { return false }
        count += 1
        block.values.beginRow()
        let problem = readValues(into: &block.values)
        block.keep(byteCount: record.bytes.count) { kept in
            for field in keptFields {
                kept.append(UInt8(ascii: ","))
                // A row that is cut short keeps what it has.
                if field < record.count { appendCSVField(record.bytes(at: field), to: &kept) }
            }
        }
        block.endRow(count, line: record.line, problem: problem)
        return true
    }

    private mutating func readRecord() throws(Failure) -> Bool {
        do throws(CSVError) { return try reader.next(into: &record) } catch { throw .input("\(name): \(error)") }
    }

    /// Sets the values of the last of `rows` from the record; why they cannot be, where they cannot.
    private func readValues(into rows: inout TabularRows) -> InputProblem? {
        guard record.count == fields.count else {
            return InputProblem("expected \(fields.count) fields, got \(record.count)")
        }
        let bytes = record.bytes.span
        for (index, field) in fields.enumerated() {
            switch field {
            case .ignored: break
            case .number(let column):
                let text = bytes.extracting(trimmedBlanks(bytes, record.range(at: index)))
                if let value = decimalNumber(text) {
                    rows.set(column, value)
                } else if !text.isEmpty || columns.isStrict {
                    return noNumber(column, index)
                }
            case .text(let column):
                let range = record.range(at: index)
                if !range.isEmpty, !rows.set(column, bytes.extracting(range)) {
                    return InputProblem("\(columns.label(column)) is not UTF-8: save the text as UTF-8")
                }
            case .vector(let column):
                if let problem = readVector(column, index, into: &rows) { return problem }
            }
        }
        return nil
    }

    private func noNumber(_ column: Int, _ field: Int) -> InputProblem {
        let text = trimmedBlanks(record.bytes(at: field))
        let problem =
            text.isEmpty
            ? "is missing" : "is \(printable(String(decoding: text, as: UTF8.self))), expected a finite number"
        return InputProblem("\(columns.label(column)) \(problem)")
    }

    /// Sets a vector from numbers in brackets, with commas, semicolons or blanks between them.
    private func readVector(_ column: Int, _ field: Int, into rows: inout TabularRows) -> InputProblem? {
        let text = trimmedBlanks(record.bytes(at: field))
        guard !text.isEmpty else { return nil }
        let label = columns.label(column)
        let values: [Double]
        switch CSVVector(text) {
        case .values(let numbers): values = numbers
        case .noBrackets: return InputProblem("\(label) is no vector: write its numbers in brackets, such as [1;2.5]")
        case .noNumber(let part): return InputProblem("\(label) holds \(printable(part)), expected finite numbers")
        }
        guard rows.set(column, .vector(values)) else {
            return InputProblem("\(label) has \(values.count) numbers, expected \(columns.columns[column].kind)")
        }
        return nil
    }
}
