import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline

private let tasks = TaskDescription.Kind.allCases.map(\.rawValue).joined(separator: ", ")

let convertVerb = Verb(
    name: "convert", summary: "Turns the files that a framework saved into one model file.",
    usage: "INPUT [INPUT...] --task TASK -o MODEL [--name NAME] [--model-version VERSION] [--check FILE] "
        + "[--baseline CSV] [--columns NAME=TYPE[,NAME=TYPE]] [--size WxH] [--filter FILTER] [--pillow VERSION] "
        + "[--pixels VALUES] [--labels A,B[,C...]] [--threshold T] [--no-winograd] [--weights TYPE] "
        + "[--heads N] [--config JSON] [--mutations N] [--expression N] [--pathways N] [--steps N]",
    options: [
        Option(name: "task", valueName: "TASK", help: "what the model is for: \(tasks)"),
        Option(name: "output", short: "o", valueName: "MODEL", help: "the model file to write"),
        Option(name: "name", valueName: "NAME", help: "the model's name in the file; by default the task's"),
        Option(name: "model-version", valueName: "VERSION", help: "the model's version in the file; by default 1"),
        Option(
            name: "check", valueName: "FILE",
            help:
                "a safetensors file with 1 to 4 rows of the model's inputs and of the outputs that the framework gave for "
                + "them, by name: the model must give these, and keeps them for inspect --verify"),
        Option(
            name: "check-tolerance", valueName: "T",
            help:
                "by how much outputs may miss those of --check, relative to the largest of the row, or to 1 where that is "
                + "less; by default 0.00001"),
        Option(
            name: "baseline", valueName: "CSV",
            help:
                "linear models: rows of the pipeline's columns, whose mean explanations start from, instead of from 0; - is "
                + "standard input"),
        Option(
            name: "columns", valueName: "TYPES",
            help: "pipelines of Spark: types of columns that the saved model does not tell, as in "
                + "'v=vector(4),n=integer': \(columnTypeNames)"),
    ] + ImageOptions.options + GeneratorOptions.options + [
        Option(
            name: "no-winograd",
            help: "compute convolutions with the smallest rounding errors, where Winograd's method is some times faster"
        ),
        Option(
            name: "weights", valueName: "TYPE",
            help:
                "how large matrices of dense layers are stored: f32, or bf16 or f16, which take half the time to read where a "
                + "layer is over one row; a line on standard error says what it changes"),
        Option(
            name: "heads", valueName: "N",
            help:
                "vision transformers of PyTorch: heads of each attention; by default one for 64 columns, in models of up to 1024"
        ),
    ],
    details: """
        Formats are told by content, in any order: Keras .h5 and .keras, state dicts of PyTorch (.pt, .pth and \
        .safetensors), and for breast-cancer also the scaler of \
        scikit-learn that joblib or pickle dumped: a StandardScaler, MinMaxScaler, RobustScaler, MaxAbsScaler or \
        Normalizer; for heart-disease and generic a folder that PipelineModel.save of Spark wrote, as a local copy, \
        or that of a single fitted stage. Nothing in a file is executed. The output is written last, complete or not at all.
        What the files do not say of images, such as their filter, is said by the options, and a line on standard error \
        tells what the model will do with them.
        """,
    run: convert)

private func convert(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let inputs = arguments.positional
    guard !inputs.isEmpty else { throw .usage("the files to convert are missing") }
    let name = try arguments.required("task")
    guard let task = TaskDescription.Kind(rawValue: name) else {
        throw .usage("\(printable(name)) is no task: the tasks are \(tasks)")
    }
    let output = try arguments.required("output")
    let types = try arguments.value("columns").map(columnTypes) ?? [:]
    let check = arguments.value("check")
    let tolerance = try arguments.number("check-tolerance", in: 0...1)
    guard check != nil || tolerance == nil else { throw .usage("--check-tolerance goes with --check") }
    let baselinePath = arguments.value("baseline")
    try checkOutput(output, isNoneOf: inputs + [check, baselinePath, arguments.value("config")].compactMap { $0 })
    let images = try ImageOptions(arguments, task: task)
    let generator = try GeneratorOptions(arguments, task: task)
    let heads = try arguments.count("heads", in: 1...4096)
    let allowsWinograd = !arguments.flag("no-winograd")
    let weights = try arguments.value("weights").map { name throws(Failure) in
        guard let weights = WeightStorage(rawValue: name) else {
            throw .usage("--weights: \(printable(name)) is none of f32, bf16 and f16")
        }
        return weights
    }
    let converter = Converter(
        task: task, name: arguments.value("name"), version: arguments.value("model-version") ?? "1", checkFile: check,
        checkTolerance: tolerance ?? 1e-5, columnTypes: types, images: images,
        generator: generator, preparation: PreparationOptions(allowsWinograd: allowsWinograd, weights: weights ?? .f32),
        heads: heads)
    let converted: ConvertedModel
    let baseline = try baselinePath.map(baselineText)
    do throws(ConvertError) { converted = try converter.convert(inputs, baseline: baseline) } catch {
        if case .invalidOption = error { throw .usage(error.description) }
        throw .model(error.description)
    }
    guard allowsWinograd || converted.file.pipeline == nil else {
        throw .usage("--no-winograd is for networks, and the files hold a pipeline over columns")
    }
    guard weights == nil || converted.file.pipeline == nil else {
        throw .usage("--weights is for networks, and the files hold a pipeline over columns")
    }
    guard arguments.value("threshold") == nil || converted.file.task.classes == nil else {
        throw .usage(
            "--threshold is for networks with one output: of several classes the most probable one is the answer")
    }
    try checkInterrupt()
    do throws(ConvertError) { try converted.write(toFile: output) } catch {
        if case .file(let error) = error { throw .system(error.description) }
        throw .model(error.description)
    }
    let model = try openModel(output)
    printError(
        "\(output): \(model.parameterCount) parameters, \(model.fileByteCount) bytes, SHA-256 "
            + "\(model.identity.sha256)\n")
    if let network = converted.networkSummary { printError("network: \(network)\n") }
    if let cost = converted.weightCost { printError("weights: \(text(cost))\n") }
    if let recipe = model.task.image { printError("images: \(recipe.text)\n") }
    if let generator = model.task.generator { printError("rows: \(text(generator))\n") }
    if let rows = converted.baselineRows {
        let skipped = rows.skippedCount > 0 ? "; \(rows.skippedCount) more are left out, as the pipeline says" : ""
        printError("baseline: the mean of \(rows.count) rows\(skipped)\n")
    }
    return .success
}

/// What storing weights in fewer bits saves and costs.
private func text(_ cost: WeightCost) -> String {
    guard cost.matrixCount > 0 else {
        return "all stay f32: no matrix of a dense layer is large"
    }
    let what =
        "\(text(matrices: cost.matrixCount, weights: cost.weightCount)) as \(cost.storage.rawValue), \(2 * cost.weightCount) bytes less; "
    guard cost.rowCount > 0 else {
        return what
            + "what that changes is not known, for no row that was tried gives finite outputs: compare over rows of --check"
    }
    let rows = cost.rowCount == 1 ? "1 row" : "\(cost.rowCount) rows"
    // A digit more than two says nothing.
    let share = cost.largestDifference
    guard share.isFinite else {
        return what + "over \(rows) some outputs are no longer what they were at all: keep f32"
    }
    return what + "over \(rows) outputs differ by up to \(share == 0 ? "0" : scientific(share)) of their largest"
}

/// So many matrices with so many weights together.
func text(matrices: Int, weights: Int) -> String {
    "\(matrices == 1 ? "1 matrix" : "\(matrices) matrices") of \(weights) weights"
}

/// A positive finite number with two digits, as in `3.1e-4`.
private func scientific(_ value: Double) -> String {
    var (tenths, exponent) = (value, 0)
    while tenths >= 100 { (tenths, exponent) = (tenths / 10, exponent + 1) }
    while tenths < 10 { (tenths, exponent) = (tenths * 10, exponent - 1) }
    var digits = Int(tenths.rounded())
    if digits == 100 { (digits, exponent) = (10, exponent + 1) }
    return "\(digits / 10).\(digits % 10)e\(exponent + 1)"
}

private let columnTypeNames = "double, float, integer or vector(SIZE)"

/// The types of columns in `list`, which is a record of CSV.
private func columnTypes(_ list: String) throws(Failure) -> [String: SparkColumnType] {
    var types: [String: SparkColumnType] = [:]
    for field in try fields(list, of: "columns") {
        // A name may have an equals sign, and a type has none.
        guard let sign = field.lastIndex(of: "="), sign != field.startIndex else {
            throw .usage("--columns: \(printable(field)) is no NAME=TYPE")
        }
        let name = String(field[..<sign])
        let text = String(field[field.index(after: sign)...])
        guard let type = SparkColumnType(text) else {
            throw .usage("--columns: \(printable(text)) is no type of a column: the types are \(columnTypeNames)")
        }
        guard types.updateValue(type, forKey: name) == nil else {
            throw .usage("--columns names \(printable(name)) twice")
        }
    }
    return types
}

/// The rows at `path`, for the baseline.
private func baselineText(_ path: String) throws(Failure) -> BaselineText {
    // What a model is made of is at fault as the model is.
    do throws(Failure) {
        let input = try InputFile(path: path)
        return BaselineText(name: input.name, read: input.read)
    } catch { throw .model(error.message) }
}
