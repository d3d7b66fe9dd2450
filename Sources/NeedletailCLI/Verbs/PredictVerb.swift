import Needletail
import NeedletailFormat

let predictVerb = Verb(
    name: "predict", summary: "Answers for the rows of a CSV or JSON text.",
    usage:
        "MODEL (--csv FILE | --json FILE) [--threshold T] [--explain [--class N]] [--format table|json|csv] "
        + "[--output FILE]",
    options: [
        Option(
            name: "csv", valueName: "FILE", help: "rows under a header that names the columns; - is standard input"),
        Option(
            name: "json", valueName: "FILE",
            help: "an object by name, an array in the model's order, either of them under \"features\", or a list of "
                + "these; - is standard input"),
        Option(
            name: "threshold", valueName: "T",
            help: "breast-cancer: probabilities above T are positive, instead of above the model's own threshold"),
    ] + Explains.options + [
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
        A row that cannot be read, or with a value outside its limits, gives a row with an error; the others are \
        answered, and the exit code is 1.
        """,
    run: predict)

private func predict(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let threshold = try arguments.number("threshold", in: 0...1)
    let explains = try Explains(arguments)
    let format = try arguments.value("format").map { name throws(Failure) in
        guard let format = OutputFormat(rawValue: name) else {
            throw .usage("--format must be table, json or csv, not \(printable(name))")
        }
        return format
    }
    let csv = arguments.value("csv")
    guard let inputPath = csv ?? arguments.value("json"), csv == nil || arguments.value("json") == nil else {
        throw .usage("give one of --csv and --json")
    }
    let outputPath = arguments.value("output")
    if let outputPath { try checkOutput(outputPath, isNoneOf: [path, inputPath]) }

    let model = try openModel(path)
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
