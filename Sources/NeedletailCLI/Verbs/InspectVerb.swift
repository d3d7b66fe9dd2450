import Needletail
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline

let inspectVerb = Verb(
    name: "inspect", summary: "Describes a model file.", usage: "MODEL [--json] [--verify]",
    options: [
        Option(name: "json", help: "one JSON object instead of text"),
        Option(name: "verify", help: "check the whole file's SHA-256 and replay its check cases"),
    ],
    run: inspect)

private func inspect(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let model = try openModel(path)
    var verified: Int?
    if arguments.flag("verify") {
        do throws(VerificationError) { verified = try model.verify() } catch { throw .model("\(path): \(error)") }
    }
    let output = try Output(path: nil)
    if arguments.flag("json") {
        try output.write(describeJSON(model, verified: verified) + [UInt8(ascii: "\n")])
    } else {
        try output.write(describe(model, verified: verified))
    }
    try output.finish()
    return .success
}

private func describe(_ model: Model, verified: Int?) -> String {
    var text = "model        \(model.identity.name), version \(model.identity.version)\n"
    text += "task         \(model.task.kind.rawValue)\n"
    for (label, infos) in [("input", model.inputs), ("output", model.outputs)] {
        for info in infos { text += "\(label.padded(to: 13))\(info.name): \(info.type.dtype.rawValue) \(info.type.shape)\n" }
    }
    text += "parameters   \(model.parameterCount)\n"
    text += "file         \(model.fileByteCount) bytes, SHA-256 \(model.identity.sha256)\n"
    text += "arena        \(model.arenaByteCount) bytes a session\n"
    text += "framework    \(model.provenance.framework)\n"
    text += "converted    by \(model.provenance.converter)\n"
    for source in model.provenance.sources { text += "from         \(source.file), SHA-256 \(source.sha256)\n" }
    if let decision = model.task.decision {
        let bands = decision.riskBands.map { band in
            band.upperBound.map { "\(band.name) below \($0)" } ?? band.name
        }
        text += "decision     \(decision.positiveLabel) above \(decision.threshold), else \(decision.negativeLabel); "
            + "risk \(bands.joined(separator: ", "))\n"
    }
    text += "plan         \(model.plan.nodes.map { type(of: $0.op).kind }.joined(separator: " > "))\n"
    if let verified { text += "verified     SHA-256 and \(verified) check cases\n" }
    guard !model.task.features.isEmpty else { return text }
    text += "\nfeature".padded(to: 26) + "unit".padded(to: 18) + "limits".padded(to: 18) + "usual\n"
    for feature in model.task.features {
        let reference = feature.reference.map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
        text += feature.name.padded(to: 25) + feature.unit.padded(to: 18)
            + "\(feature.limits.lowerBound) to \(feature.limits.upperBound)".padded(to: 18) + "\(reference)\n"
    }
    return text
}

private func describeJSON(_ model: Model, verified: Int?) -> [UInt8] {
    var json = JSONWriter(indentation: 2)
    json.beginObject()
    for (key, infos) in [("inputs", model.inputs), ("outputs", model.outputs)] {
        json.key(key)
        json.beginArray()
        for info in infos {
            json.beginObject()
            json.string("name", info.name)
            json.string("dtype", info.type.dtype.rawValue)
            json.key("shape")
            json.beginArray()
            for dimension in info.type.shape { json.integer(dimension) }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }
    json.string("task", model.task.kind.rawValue)
    for (key, value) in [
        ("parameters", model.parameterCount), ("file_bytes", model.fileByteCount), ("arena_bytes", model.arenaByteCount),
    ] {
        json.key(key)
        json.integer(value)
    }
    json.string("sha256", model.identity.sha256)
    json.key("metadata")
    json.beginObject()
    json.string("name", model.identity.name)
    json.string("version", model.identity.version)
    json.string("framework", model.provenance.framework)
    json.string("converter", model.provenance.converter)
    json.key("sources")
    json.beginArray()
    for source in model.provenance.sources {
        json.beginObject()
        json.string("file", source.file)
        json.string("sha256", source.sha256)
        json.endObject()
    }
    json.endArray()
    json.key("features")
    json.beginArray()
    for feature in model.task.features {
        json.beginObject()
        json.string("name", feature.name)
        json.string("unit", feature.unit)
        json.range("limits", feature.limits)
        if let reference = feature.reference { json.range("reference", reference) }
        json.endObject()
    }
    json.endArray()
    if let decision = model.task.decision {
        json.key("threshold")
        json.numberOrNull(decision.threshold)
    }
    json.endObject()
    json.string("engine_version", model.identity.engineVersion)
    json.string("tier", model.identity.tier.rawValue)
    if let verified {
        json.key("verified_checks")
        json.integer(verified)
    }
    json.endObject()
    return json.finish()
}

extension JSONWriter {
    fileprivate mutating func string(_ key: String, _ value: String) {
        self.key(key)
        string(value)
    }

    fileprivate mutating func range(_ key: String, _ range: ClosedRange<Double>) {
        self.key(key)
        beginArray()
        numberOrNull(range.lowerBound)
        numberOrNull(range.upperBound)
        endArray()
    }
}
