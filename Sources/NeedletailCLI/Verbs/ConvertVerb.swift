import Needletail
import NeedletailConvert
import NeedletailPipeline

private let tasks = TaskDescription.Kind.allCases.map(\.rawValue).joined(separator: ", ")

let convertVerb = Verb(
    name: "convert", summary: "Turns the files that a framework saved into one model file.",
    usage: "INPUT [INPUT...] --task TASK -o MODEL [--name NAME] [--model-version VERSION]",
    options: [
        Option(name: "task", placeholder: "TASK", help: "what the model is for: \(tasks)"),
        Option(name: "output", short: "o", placeholder: "MODEL", help: "the model file to write"),
        Option(name: "name", placeholder: "NAME", help: "the model's name in the file"),
        Option(name: "model-version", placeholder: "VERSION", help: "the model's version in the file; 1 by default"),
    ],
    details: """
        Formats are told by content, in any order: Keras .h5 and .keras, and for breast-cancer also the StandardScaler
        that joblib or pickle dumped. Nothing in a file is executed. The output is written last, complete or not at all.
        """,
    run: convert)

private func convert(_ arguments: Arguments) throws(Failure) -> ExitCode {
    guard !arguments.positional.isEmpty else { throw .usage("no files to convert are given") }
    let name = try arguments.required("task")
    guard let task = TaskDescription.Kind(rawValue: name) else {
        throw .usage("unknown task \(quoted(name)); the tasks are \(tasks)")
    }
    let output = try arguments.required("output")
    var converter = Converter(task: task)
    if let name = arguments.value("name") { converter.name = name }
    if let version = arguments.value("model-version") { converter.version = version }
    for (option, value) in [("name", converter.name ?? "-"), ("model-version", converter.version)]
    where value.isEmpty || value.utf8.count > 256 {
        throw .usage("--\(option) must have 1 to 256 bytes")
    }
    do throws(ConvertError) {
        let model = try converter.convert(arguments.positional)
        try model.write(toFile: output)
    } catch {
        if case .file(.cannotWrite) = error { throw .system(error.description) }
        throw .model(error.description)
    }
    let model = try openModel(output)
    printError("\(output): \(model.parameterCount) parameters, \(model.fileByteCount) bytes, SHA-256 "
        + "\(model.identity.sha256)\n")
    return .success
}
