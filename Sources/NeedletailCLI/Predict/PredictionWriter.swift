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
struct PredictionWriter {
    private let format: OutputFormat
    private let output: Output
    private let identity: ModelIdentity

    init(_ format: OutputFormat, _ output: Output, _ identity: ModelIdentity) throws(Failure) {
        self.format = format
        self.output = output
        self.identity = identity
        switch format {
        case .json: break
        case .csv:
            try output.write(
                "row,prediction,probability,confidence,risk_level,warnings,error,model,model_version,model_sha256,"
                    + "engine_version,tier\n")
        case .table:
            try output.write(
                "row     prediction   probability   confidence   risk     warnings\n")
        }
    }

    /// Writes what row `number` gave.
    func write(_ number: Int, _ result: Result<BreastCancerResult, Failure>) throws(Failure) {
        switch format {
        case .json: try writeJSON(number, result)
        case .csv: try writeCSV(number, result)
        case .table: try writeTable(number, result)
        }
    }

    /// Writes what follows the last row.
    func finish() throws(Failure) {
        guard format == .table else { return }
        try output.write(
            """

            model \(identity.name) \(identity.version), SHA-256 \(identity.sha256.prefix(16))..., \
            engine \(identity.engineVersion), tier \(identity.tier)
            For research use; not a medical device.

            """)
    }

    private func writeJSON(_ number: Int, _ result: Result<BreastCancerResult, Failure>) throws(Failure) {
        var json = JSONWriter()
        json.beginObject()
        json.key("row")
        json.integer(number)
        switch result {
        case .failure(let failure):
            json.key("error")
            json.string(failure.message)
        case .success(let result):
            json.key("prediction")
            json.string(result.diagnosis.rawValue)
            json.key("probability")
            json.numberOrNull(result.probability)
            json.key("confidence")
            json.numberOrNull(result.confidence)
            json.key("risk_level")
            json.string(result.riskLevel.rawValue)
            json.key("warnings")
            json.beginArray()
            for warning in result.warnings { json.string(warning.description) }
            json.endArray()
        }
        json.key("model")
        json.beginObject()
        for (key, value) in [("name", identity.name), ("version", identity.version), ("sha256", identity.sha256)] {
            json.key(key)
            json.string(value)
        }
        json.endObject()
        json.key("engine_version")
        json.string(identity.engineVersion)
        json.key("tier")
        json.string(identity.tier.rawValue)
        json.endObject()
        try output.write(json.finish() + [UInt8(ascii: "\n")])
    }

    private func writeCSV(_ number: Int, _ result: Result<BreastCancerResult, Failure>) throws(Failure) {
        var fields = ["\(number)"]
        switch result {
        case .failure(let failure): fields += ["", "", "", "", "", failure.message]
        case .success(let result):
            fields += [
                result.diagnosis.rawValue, "\(result.probability)", "\(result.confidence)", result.riskLevel.rawValue,
                result.warnings.map(\.description).joined(separator: "; "), "",
            ]
        }
        fields += [
            identity.name, identity.version, identity.sha256, identity.engineVersion, identity.tier.rawValue,
        ]
        try output.write(fields.map(csvField).joined(separator: ",") + "\n")
    }

    private func writeTable(_ number: Int, _ result: Result<BreastCancerResult, Failure>) throws(Failure) {
        let row = "\(number)".padded(to: 8)
        switch result {
        case .failure(let failure): try output.write("\(row)error: \(failure.message)\n")
        case .success(let result):
            let warnings =
                result.warnings.isEmpty
                ? "none"
                : result.warnings.prefix(3).map(\.feature).joined(separator: ", ")
                    + (result.warnings.count > 3 ? " and \(result.warnings.count - 3) more" : "")
            try output.write(
                row + result.diagnosis.rawValue.padded(to: 13) + fixed(result.probability, 6).padded(to: 14)
                    + fixed(result.confidence, 6).padded(to: 13) + result.riskLevel.rawValue.padded(to: 9) + warnings
                    + "\n")
        }
    }
}
