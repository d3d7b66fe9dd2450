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
    let identity = model.identity
    var lines = [
        ("model", "\(visible(identity.name)), version \(visible(identity.version))"),
        ("task", model.task.kind.rawValue),
    ]
    for (label, infos) in [("input", model.inputs), ("output", model.outputs)] {
        for info in infos {
            lines.append((label, "\(visible(info.name)): \(info.type.dtype.rawValue) \(info.type.shape)"))
        }
    }
    for output in model.pipeline?.outputs ?? [] { lines.append(("output", "\(visible(output.name)): \(output.kind)")) }
    lines.append(("parameters", "\(model.parameterCount)"))
    for (storage, matrices, weights) in model.halfWeights {
        lines.append(("weights", "\(text(matrices: matrices, weights: weights)) as \(storage.rawValue)"))
    }
    lines += [
        ("file", "\(model.fileByteCount) bytes"),
        ("SHA-256", identity.sha256),
        ("arena", "\(model.arenaByteCount) bytes a \(model.pipeline == nil ? "session" : "block of rows")"),
        ("framework", visible(model.provenance.framework)),
        ("converter", visible(model.provenance.converter)),
    ]
    for source in model.provenance.sources {
        lines += [("from", visible(source.file)), ("  SHA-256", visible(source.sha256))]
    }
    if let recipe = model.task.image { lines.append(("image", recipe.text)) }
    if let generator = model.task.generator { lines.append(("rows", text(generator))) }
    if let classes = model.task.classes {
        lines.append(("classes", shortList(classes.labels.map(visible), width: 2000)))
    }
    if let decision = model.task.decision {
        let bands = decision.riskBands.map { band in
            visible(band.name) + (band.upperBound.map { " below \($0)" } ?? " from there on")
        }
        lines.append(
            (
                "decision",
                "\(visible(decision.positiveLabel)) above \(decision.threshold), else \(visible(decision.negativeLabel))"
            ))
        if !bands.isEmpty { lines.append(("risk", bands.joined(separator: ", "))) }
    }
    if let verified { lines.append(("verified", "SHA-256 and \(verified) check cases")) }
    var text = lines.map { $0.padded(to: 12) + wrapped($1, width: 68).replacing("\n", with: "\n            ") + "\n" }
        .joined()
    text += "\n" + (model.pipeline.map { PipelineTable($0).text } ?? PlanTable(model).text)
    guard !model.task.features.isEmpty else { return text }
    text += "\n" + "feature".padded(to: 25) + "unit".padded(to: 15) + "limits".padded(to: 17) + "usual\n"
    for feature in model.task.features {
        let reference = feature.reference.map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
        text +=
            visible(feature.name).padded(to: 25) + visible(feature.unit).padded(to: 15)
            + "\(feature.limits.lowerBound) to \(feature.limits.upperBound)".padded(to: 17) + reference + "\n"
    }
    return text
}

private func describeJSON(_ model: Model, verified: Int?) -> [UInt8] {
    var json = JSONWriter(indentation: 2)
    json.beginObject()
    if let pipeline = model.pipeline { PipelineTable(pipeline).writeColumns(&json) }
    for (key, infos) in [("inputs", model.inputs), ("outputs", model.outputs)] where model.pipeline == nil {
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
        ("parameters", model.parameterCount), ("file_bytes", model.fileByteCount),
        ("arena_bytes", model.arenaByteCount),
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
    if let recipe = model.task.image {
        json.imageRecipe(recipe)
        json.key("labels")
        json.beginArray()
        for label in model.task.labels { json.string(label) }
        json.endArray()
    }
    if let generator = model.task.generator { json.generator(generator) }
    if let decision = model.task.decision {
        json.key("threshold")
        json.numberOrNull(decision.threshold)
    }
    json.endObject()
    if let pipeline = model.pipeline {
        PipelineTable(pipeline).writeStages(&json)
    } else {
        json.key("plan")
        PlanTable(model).write(&json)
    }
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
