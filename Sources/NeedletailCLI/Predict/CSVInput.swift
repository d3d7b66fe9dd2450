import Needletail
import NeedletailFormat

/// Rows of measurements from a CSV text, columns in any order.
struct CSVInput: RowSource {
    private var reader: CSVReader
    /// What messages call the text.
    private let name: String
    /// For each field of a record, the index of its feature; nil where the column is none.
    private var indices: [Int?] = []
    private var count = 0
    private(set) var ignored: [String] = []

    /// Reads the header.
    ///
    /// - Throws: a failure that names the missing or doubled column.
    init(_ reader: CSVReader, name: String) throws(Failure) {
        self.reader = reader
        self.name = name
        guard let header = try nextRecord() else {
            throw .input("\(name) is empty: its first line must name the columns, such as radius_mean")
        }
        for field in 0..<header.count {
            let column = String(decoding: trimmed(header.bytes(at: field)), as: UTF8.self)
            let index = BreastCancerFeatures.index(ofColumn: column)
            if let index, indices.contains(index) {
                throw .input("\(name): the column \(BreastCancerFeatures.names[index]) is given twice")
            }
            if index == nil { ignored.append(column) }
            indices.append(index)
        }
        let missing = BreastCancerFeatures.names.indices.filter { !indices.contains($0) }
        guard missing.isEmpty else {
            if header.count == 1, let separator = header[0].first(where: { $0 == ";" || $0 == "\t" }) {
                throw .input(
                    "\(name): the columns are separated by \(separator == ";" ? "semicolons" : "tabs"), expected commas"
                )
            }
            throw .input("\(name), the header in line \(header.line): \(missingFeatures(missing, ignored: ignored))")
        }
    }

    mutating func next() throws(Failure) -> InputRow? {
        guard let record = try nextRecord() else { return nil }
        count += 1
        return InputRow(number: count, line: record.line, features: features(record))
    }

    private mutating func nextRecord() throws(Failure) -> CSVReader.Record? {
        do throws(CSVError) { return try reader.next() } catch { throw .input("\(name): \(error)") }
    }

    private func features(_ record: CSVReader.Record) -> Result<BreastCancerFeatures, InputProblem> {
        guard record.count == indices.count else {
            return .failure(InputProblem("expected \(indices.count) fields, got \(record.count)"))
        }
        var values = [Double](repeating: 0, count: BreastCancerFeatures.names.count)
        for (field, index) in indices.enumerated() {
            guard let index else { continue }
            let text = trimmed(record.bytes(at: field))
            guard let value = decimalNumber(text) else {
                let name = BreastCancerFeatures.names[index]
                let problem =
                    text.isEmpty
                    ? "is missing" : "is \(printable(String(decoding: text, as: UTF8.self))), expected a finite number"
                return .failure(InputProblem("the feature \(name) \(problem)"))
            }
            values[index] = value
        }
        do throws(PredictionError) {
            return .success(try BreastCancerFeatures(values))
        } catch { return .failure(InputProblem(error.description)) }
    }
}

/// `text` without the spaces and tabs at its ends.
private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
}
