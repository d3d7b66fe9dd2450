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

/// Writes predictions in one of the formats, a row for each input.
final class PredictionWriter {
    private let format: OutputFormat
    let output: Output
    let identity: ModelIdentity
    let outputs: [OutputColumn]
    /// The features of explanations; nil where there are none.
    private let explained: [String]?
    private let explainedClass: Int?
    private let warningsNote: String
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
    init(_ format: OutputFormat, _ output: Output, _ system: any RowSystem, kept: [String] = []) throws(Failure) {
        self.format = format
        self.output = output
        identity = system.identity
        outputs = system.outputs
        explained = system.explained
        explainedClass = system.explainedClass
        warningsNote = system.warningsNote
        let names = Self.fieldNames(outputs, explained, explainedClass)
        emptyFields = Array(repeating: UInt8(ascii: ","), count: names.count)
        var fields: [UInt8] = []
        for field in [
            identity.name, identity.version, identity.sha256, identity.engineVersion, identity.tier.rawValue,
        ] {
            fields.append(UInt8(ascii: ","))
            appendCSVField(field, to: &fields)
        }
        lastFields = fields + [UInt8(ascii: "\n")]
        switch format {
        case .json: break
        case .csv: try writeHeader(kept, names)
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
            for index in 0..<count { names.append(unique("\(column.name)_\(index)", &taken)) }
        }
        guard let explained else { return names }
        if explainedClass != nil { names.append(unique("explained_class", &taken)) }
        for feature in ["base"] + explained { names.append(unique("contribution_\(feature)", &taken)) }
        return names
    }

    /// The names that columns which are carried over must not have.
    static func ownNames(_ system: any RowSystem) -> Set<String> {
        PipelineSystem.reservedNames.union(fieldNames(system.outputs, system.explained, system.explainedClass))
    }

    private func writeHeader(_ kept: [String], _ names: [String]) throws(Failure) {
        let last = ["warnings", "error", "model", "model_version", "model_sha256", "engine_version", "tier"]
        try output.write { text in
            text.append(contentsOf: "row".utf8)
            for name in kept + names + last {
                text.append(UInt8(ascii: ","))
                appendCSVField(name, to: &text)
            }
            text.append(UInt8(ascii: "\n"))
        }
    }

    /// Writes what `row` gave; `kept` are the fields that CSV carries over, a comma before each.
    func write(_ row: InputRow, kept: ArraySlice<UInt8>, _ answer: borrowing Answer) throws(Failure) {
        if let problem = answer.problem { return try write(row, kept: kept, error: problem.message) }
        switch format {
        case .json: try writeJSON(row, answer)
        case .csv: try writeCSV(row, kept, answer)
        case .table: try writeTable(row, answer)
        }
    }

    /// Writes why `row` has no answer.
    func write(_ row: InputRow, kept: ArraySlice<UInt8>, error: String) throws(Failure) {
        let error = row.line.map { "line \($0): \(error)" } ?? error
        switch format {
        case .json:
            try writeJSON(row) { json in
                json.key("error")
                json.string(error)
            }
        case .csv:
            try output.write { text in
                Self.append(row, kept, to: &text)
                text.append(contentsOf: emptyFields)
                text.append(contentsOf: ",,".utf8)
                appendCSVField(error, to: &text)
                text.append(contentsOf: lastFields)
            }
        case .table: try output.write("\(row.number)".padded(to: 6) + "error: \(error)\n")
        }
    }

    /// Writes what follows the last row.
    func finish() throws(Failure) {
        guard format == .table else { return }
        if hasWarnings { try output.write("\n" + wrapped("warnings: \(warningsNote)") + "\n") }
        try output.write(
            """

            model \(visible(identity.name)) \(visible(identity.version)), SHA-256 \(identity.sha256.prefix(16))..., \
            engine \(identity.engineVersion), tier \(identity.tier)
            For research use; not a medical device.

            """)
    }
}
