import Needletail
import NeedletailFormat

/// Whether rows that are there are those that a batch would write.
struct ResultsCheck {
    private let path: String
    private let count: Int
    private let error: Int
    private let label: Int?
    /// Columns whose fields must be the same in every row, what they hold, and what that is.
    private var fixed: [(column: Int, expected: [UInt8], what: String)] = []
    private let threshold: Int?

    /// - Throws: a failure of usage where `header` is not that of `system`.
    init(_ header: CSVReader.Record, _ system: ImageSystem, path: String, model: String) throws(Failure) {
        self.path = path
        var reader = CSVReader(PredictionWriter.header(system))
        // The writer's own header has no error.
        let expected = (try? reader.next()).flatMap { $0 }.map(Self.names) ?? []
        let actual = Self.names(header)
        guard actual == expected else {
            let missing = expected.filter { !actual.contains($0) }
            let others = actual.filter { !expected.contains($0) }
            let parts = [("it lacks", missing), ("it has", others)].filter { !$0.1.isEmpty }.map { part in
                "\(part.0) \(shortList(part.1.map { printable($0) }, width: 100))"
            }
            throw Self.refusal(
                path, "its columns are others: \(parts.isEmpty ? "their order" : parts.joined(separator: ", "))")
        }
        count = actual.count
        let column = { (name: String) in actual.firstIndex(of: name) }
        error = column("error") ?? 0
        label = column("prediction")
        threshold = column("threshold")
        if let index = column("model_sha256") {
            fixed.append((index, Array(system.identity.sha256.utf8), "\(model) has the SHA-256"))
        }
        for detail in system.details {
            if let index = column(detail.name) {
                fixed.append((index, Array(detail.value.utf8), "this batch has the \(detail.name)"))
            }
        }
        if let threshold, let value = system.threshold {
            fixed.append((threshold, Array(value.description.utf8), "this batch has the threshold"))
        }
    }

    /// Counts a row in `tally`; the name of its file.
    ///
    /// - Throws: a failure of usage where the batch would not have written it.
    func add(_ record: CSVReader.Record, to tally: inout ImageTally) throws(Failure) -> [UInt8] {
        guard record.count == count else {
            throw Self.refusal(path, "line \(record.line) has \(record.count) fields, expected \(count)")
        }
        let isFailure = !record.range(at: error).isEmpty
        // A file without an answer has no threshold.
        for (column, expected, what) in fixed where !(isFailure && column == threshold) {
            let actual = record.bytes(at: column)
            guard !actual.elementsEqual(expected) else { continue }
            throw Self.refusal(
                path,
                "\(what) \(String(decoding: expected, as: UTF8.self)), line \(record.line) has "
                    + printable(record[column]))
        }
        if isFailure {
            tally.addFailure()
        } else if let label {
            tally.add(record[label])
        } else {
            tally.addOther()
        }
        return Array(record.bytes(at: 0))
    }

    private static func names(_ record: CSVReader.Record) -> [String] { (0..<record.count).map { record[$0] } }

    private static func refusal(_ path: String, _ reason: String) -> Failure {
        .usage("\(path) cannot be gone on with: \(reason): give another path, or --overwrite")
    }
}
