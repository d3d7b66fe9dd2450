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
    private let output: Output
    private let identity: ModelIdentity
    /// Characters that the table's last column may take.
    private let warningsWidth: Int
    private var hasWarnings = false

    init(_ format: OutputFormat, _ output: Output, _ identity: ModelIdentity) throws(Failure) {
        self.format = format
        self.output = output
        self.identity = identity
        let lineWidth = output.isTerminal ? terminalWidth(1) ?? 80 : 120
        warningsWidth = max(20, lineWidth - Self.tableHeader.count)
        switch format {
        case .json: break
        case .csv: try output.write(Self.csvColumns.joined(separator: ",") + "\n")
        case .table: try output.write(Self.tableHeader + "warnings\n")
        }
    }

    private static let csvColumns = [
        "row", "prediction", "probability", "confidence", "risk_level", "threshold", "warnings", "error", "model",
        "model_version", "model_sha256", "engine_version", "tier",
    ]
    private static let tableHeader = "row   prediction probability confidence risk   "

    /// Writes what `row` gave.
    func write(_ row: InputRow, _ result: BreastCancerResult) throws(Failure) {
        switch format {
        case .json: try writeJSON(row, result, error: nil)
        case .csv:
            try writeCSV([
                "\(row.number)", result.diagnosis.rawValue, "\(result.probability)", "\(result.confidence)",
                result.riskLevel.rawValue, "\(result.threshold)",
                result.warnings.map(\.description).joined(separator: "; "), "",
            ])
        case .table:
            if !result.warnings.isEmpty { hasWarnings = true }
            let warnings = shortList(result.warnings.map(\.feature), width: warningsWidth)
            let columns = [
                ("\(row.number)", 6), (result.diagnosis.rawValue, 11), (fixed(result.probability, 6), 12),
                (fixed(result.confidence, 6), 11), (result.riskLevel.rawValue, 7),
            ]
            let line = columns.map { $0.padded(to: $1) }.joined() + visible(warnings)
            try output.write(line + "\n")
        }
    }

    /// Writes why `row` has no answer.
    func write(_ row: InputRow, error: String) throws(Failure) {
        let error = row.line.map { "line \($0): \(error)" } ?? error
        switch format {
        case .json: try writeJSON(row, nil, error: error)
        case .csv: try writeCSV(["\(row.number)", "", "", "", "", "", "", error])
        case .table: try output.write("\(row.number)".padded(to: 6) + "error: \(error)\n")
        }
    }

    /// Writes what follows the last row.
    func finish() throws(Failure) {
        guard format == .table else { return }
        if hasWarnings {
            try output.write("\nwarnings: values outside their usual ranges; needletail inspect lists the ranges\n")
        }
        try output.write(
            """

            model \(visible(identity.name)) \(visible(identity.version)), SHA-256 \(identity.sha256.prefix(16))..., \
            engine \(identity.engineVersion), tier \(identity.tier)
            For research use; not a medical device.

            """)
    }

    private func writeJSON(_ row: InputRow, _ result: BreastCancerResult?, error: String?) throws(Failure) {
        var json = JSONWriter()
        json.beginObject()
        json.key("row")
        json.integer(row.number)
        if let result {
            json.key("prediction")
            json.string(result.diagnosis.rawValue)
            json.key("probability")
            json.numberOrNull(result.probability)
            json.key("confidence")
            json.numberOrNull(result.confidence)
            json.key("risk_level")
            json.string(result.riskLevel.rawValue)
            json.key("threshold")
            json.numberOrNull(result.threshold)
            json.key("warnings")
            json.beginArray()
            for warning in result.warnings { json.string(warning.description) }
            json.endArray()
        }
        if let error {
            json.key("error")
            json.string(error)
        }
        json.key("model")
        json.beginObject()
        json.key("name")
        json.string(identity.name)
        json.key("version")
        json.string(identity.version)
        json.key("sha256")
        json.string(identity.sha256)
        json.endObject()
        json.key("engine_version")
        json.string(identity.engineVersion)
        json.key("tier")
        json.string(identity.tier.rawValue)
        json.endObject()
        let bytes = json.finish()
        try output.write { text in
            text.append(contentsOf: bytes)
            text.append(UInt8(ascii: "\n"))
        }
    }

    private func writeCSV(_ fields: [String]) throws(Failure) {
        let model = [
            identity.name, identity.version, identity.sha256, identity.engineVersion, identity.tier.rawValue,
        ]
        try output.write { text in
            for (index, field) in (fields + model).enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                appendCSVField(field, to: &text)
            }
            text.append(UInt8(ascii: "\n"))
        }
    }
}
