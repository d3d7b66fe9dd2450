import Needletail
import NeedletailFormat

let predictVerb = Verb(
    name: "predict", summary: "Answers for image files, or the rows of a CSV or JSON text.",
    usage:
        "MODEL (--image FILE... | --csv FILE | --json FILE) [--threshold T] [--segmenter MODEL] [--mask FILE] "
        + "[--threads N] [--logits] [--explain [PNG] [--class N]] [--format table|json|csv] [--output FILE]",
    options: [
        Option(
            name: "image", valueName: "FILE", repeats: true,
            help: "a PNG or BMP file, or a JPEG file where the package is built with its trait Imaging; further ones "
                + "follow, or have an --image of their own"),
        Option(
            name: "csv", valueName: "FILE", help: "rows under a header that names the columns; - is standard input"),
        Option(
            name: "json", valueName: "FILE",
            help: "an object by name, an array in the model's order, either of them under \"features\", or a list of "
                + "these; - is standard input"),
        Option(
            name: "threshold", valueName: "T",
            help: "probabilities above T are positive, instead of above the model's own threshold"),
        Option(name: "segmenter", valueName: "MODEL", help: segmenterHelp),
        Option(
            name: "mask", valueName: "FILE",
            help:
                "of an image-segmenter: write what it finds in the one image, in the image's size, as a grey PNG file, "
                + "255 inside and 0 outside"),
        Option(
            name: "threads", valueName: "N",
            help: "images: compute on up to N threads, 1 to 255; 1 by default. The answers are the same for any N"),
        logitsOption,
        Explains.explain(
            valueName: "PNG",
            "pipelines, without PNG: say what each feature adds to the raw score, of classes to that of the last. With "
                + "--image: write the one image there, in colours where the network's last convolution speaks for the answer, "
                + "or, of a network with attention, where it attends to"
        ),
        Explains.classOption,
        Option(
            name: "format", valueName: "FORMAT",
            help: "table, json (one object a line) or csv; by default table on a terminal, else json"),
        Option(name: "output", short: "o", valueName: "FILE", help: "write there instead of to standard output"),
    ],
    details: """
        Columns may stand in any order; others than the model's are passed over. needletail inspect MODEL lists the \
        model's, with their limits and words.
        Of a pipeline an empty field of CSV and a null of JSON are missing values, which the model takes or refuses; a \
        vector is an array in JSON, and numbers in brackets in CSV, such as [1;2.5].
        A row or a file that cannot be read, or a row with a value outside its limits, gives a row with an error; the \
        others are answered, and the exit code is 1.
        """,
    run: predict)

private func predict(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let images = arguments.list("image")
    let path = images.isEmpty ? try arguments.single("model file") : try arguments.first("model file")
    let threshold = try arguments.number("threshold", in: 0...1)
    let format = try arguments.value("format").map { name throws(Failure) in
        guard let format = OutputFormat(rawValue: name) else {
            throw .usage("--format must be table, json or csv, not \(printable(name))")
        }
        return format
    }
    if !images.isEmpty {
        try arguments.refuse(["csv", "json"], "and --image are given: give one of them")
        return try predict(images, path, format, arguments)
    }
    let explains = try Explains(arguments)
    let csv = arguments.value("csv")
    try arguments.refuse(["segmenter", "mask", "threads", "logits"], "goes with --image")
    guard let inputPath = csv ?? arguments.value("json"), csv == nil || arguments.value("json") == nil else {
        throw .usage("give one of --image, --csv and --json")
    }
    let outputPath = arguments.value("output")
    if let outputPath { try checkOutput(outputPath, isNoneOf: [path, inputPath]) }

    let model = try openModel(path)
    if model.task.image != nil { throw .usage("\(path) is for images: give --image FILE... instead of rows") }
    let system = try rowSystem(model, path: path, threshold: threshold, explains: explains)
    let input = try InputFile(path: inputPath)
    if csv == nil {
        return try answer(try JSONInput(input, columns: system.columns), input, system, format, outputPath)
    }
    let rows = try CSVInput(input.csvReader(), name: input.name, columns: system.columns)
    noteIgnored(rows.ignored)
    return try answer(rows, input, system, format, outputPath)
}

/// Says which columns have no part in the answers.
func noteIgnored(_ columns: [String]) {
    guard !columns.isEmpty else { return }
    printError("note: columns passed over: \(shortList(columns.map { printable($0) }, width: 120))\n")
}

/// Answers all rows of `source`.
private func answer(
    _ source: some RowSource, _ input: InputFile, _ system: any RowSystem, _ format: OutputFormat?,
    _ outputPath: String?
) throws(Failure) -> ExitCode {
    var source = source
    let output = try Output(path: outputPath)
    let writer = try PredictionWriter(format ?? (output.isTerminal ? .table : .json), output, system)
    var progress = Progress("rows", isShown: !output.isTerminal)
    defer { progress.finish() }
    var job = RowJob(system, input, writer)
    let fatal = try job.run(&source, &progress)
    progress.finish()
    guard job.rowCount > 0 else { throw fatal ?? .input("\(input.name) has no rows") }
    try writer.finish()
    try output.finish()
    if job.failedCount > 0 { printError("\(job.failedCount) of \(job.rowCount) rows failed\n") }
    if let fatal { throw .input("\(fatal.message) (the \(job.rowCount) rows before are answered)") }
    return job.failedCount == 0 ? .success : .inputFailed
}
