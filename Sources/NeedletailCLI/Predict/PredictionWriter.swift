import Needletail
import NeedletailFormat

/// How results are written.
enum OutputFormat: String, CaseIterable {
    /// Aligned columns, for people.
    case table
    /// One JSON object for each input, on a line of its own.
    case json
    /// Comma-separated values with a header.
    case csv
}

/// Writes predictions in one of the formats, a row for each row or file of input.
final class PredictionWriter {
    private let format: OutputFormat
    let output: Output
    let identity: ModelIdentity
    let outputs: [OutputColumn]
    /// The features of explanations; nil where there are none.
    private let explained: [String]?
    private let explainedClass: Int?
    let warningsNote: String?
    let subjectName: String
    let details: [(name: String, value: String)]
    /// Characters that the table has for what an answer is of.
    let subjectWidth: Int
    /// Empty fields of an answer, in CSV.
    let emptyFields: [UInt8]
    /// What every row of CSV ends with: who gave the answer.
    let lastFields: [UInt8]
    /// The outputs that the table shows.
    var shown: [Int] = []
    /// Characters that the table's last column may take.
    var warningsWidth = 0
    var hasWarnings = false

    /// - kept: the names of columns that CSV carries over.
    /// - subjectWidth: characters that the table has for what an answer is of.
    /// - isContinued: whether the output has a header and rows already.
    init(
        _ format: OutputFormat, _ output: Output, _ system: any AnsweringSystem, kept: [String] = [],
        subjectWidth: Int = 6, isContinued: Bool = false
    ) throws(Failure) {
        self.format = format
        self.output = output
        identity = system.identity
        outputs = system.outputs
        explained = system.explained
        explainedClass = system.explainedClass
        warningsNote = system.warningsNote
        subjectName = system.subjectName
        details = system.details
        self.subjectWidth = subjectWidth
        let names = Self.fieldNames(outputs, explained, explainedClass)
        emptyFields = Array(repeating: UInt8(ascii: ","), count: names.count)
        var fields: [UInt8] = []
        for field in [
            identity.name, identity.version, identity.sha256, identity.engineVersion, identity.tier.rawValue,
        ] + details.map(\.value) {
            fields.append(UInt8(ascii: ","))
            appendCSVField(field, to: &fields)
        }
        lastFields = fields + [UInt8(ascii: "\n")]
        switch format {
        case .json: break
        case .csv: if !isContinued { try output.write(Self.header(system, kept: kept)) }
        case .table: try beginTable()
        }
    }

    /// The names of the fields between the row's and the warnings, in CSV.
    private static func fieldNames(
        _ outputs: [OutputColumn], _ explained: [String]?, _ explainedClass: Int?
    ) -> [String] {
        var taken: Set<String> = []
        var names: [String] = []
        for column in outputs {
            guard let count = column.count else {
                names.append(unique(column.name, &taken))
                continue
            }
            for index in 0..<count {
                let name = column.labels.map { "\($0.prefix)_\($0.names[index])" } ?? "\(column.name)_\(index)"
                names.append(unique(name, &taken))
            }
        }
        guard let explained else { return names }
        if explainedClass != nil { names.append(unique("explained_class", &taken)) }
        for feature in ["base"] + explained { names.append(unique("contribution_\(feature)", &taken)) }
        return names
    }

    /// The names that columns which are carried over must not have.
    static func ownNames(_ system: any AnsweringSystem) -> Set<String> {
        PipelineSystem.reservedNames.union(fieldNames(system.outputs, system.explained, system.explainedClass))
    }

    /// The first line of CSV, with its end.
    static func header(_ system: any AnsweringSystem, kept: [String] = []) -> [UInt8] {
        let names = fieldNames(system.outputs, system.explained, system.explainedClass)
        let last = ["warnings", "error", "model", "model_version", "model_sha256", "engine_version", "tier"]
        var text = Array(system.subjectName.utf8)
        for name in kept + names + last + system.details.map(\.name) {
            text.append(UInt8(ascii: ","))
            appendCSVField(name, to: &text)
        }
        return text + [UInt8(ascii: "\n")]
    }

    /// Writes what `subject` gave.
    func write(_ subject: AnswerSubject, _ answer: borrowing Answer) throws(Failure) {
        if let problem = answer.problem { return try write(subject, error: problem.message) }
        switch format {
        case .json: try writeJSON(subject, answer)
        case .csv: try writeCSV(subject, answer)
        case .table: try writeTable(subject, answer)
        }
    }

    /// Writes why `subject` has no answer.
    func write(_ subject: AnswerSubject, error: String) throws(Failure) {
        let error = subject.line.map { "line \($0): \(error)" } ?? error
        switch format {
        case .json:
            try writeJSON(subject) { json in
                json.key("error")
                json.string(error)
            }
        case .csv:
            try output.write { text in
                Self.append(subject, to: &text)
                text.append(contentsOf: emptyFields)
                text.append(contentsOf: ",,".utf8)
                appendCSVField(error, to: &text)
                text.append(contentsOf: lastFields)
            }
        case .table: try output.write(tableStart(subject) + "error: \(error)\n")
        }
    }

    /// Writes what follows the last row.
    func finish() throws(Failure) {
        guard format == .table else { return }
        if let warningsNote, hasWarnings { try output.write("\n" + wrapped("warnings: \(warningsNote)") + "\n") }
        try output.write(
            """

            model \(visible(identity.name)) \(visible(identity.version)), SHA-256 \(identity.sha256.prefix(16))..., \
            engine \(identity.engineVersion), tier \(identity.tier)
            For research use; not a medical device.

            """)
    }
}

extension AnswerSubject {
    /// The line that it begins on, where there are lines.
    fileprivate var line: Int? {
        if case .row(let row, _) = self { row.line } else { nil }
    }
}
