import Needletail
import NeedletailFormat

let predictVerb = Verb(
    name: "predict", summary: "Answers for the rows of a CSV or JSON text.",
    usage: "MODEL (--csv FILE | --json FILE) [--threshold T] [--format table|json|csv] [--output FILE]",
    options: [
        Option(
            name: "csv", placeholder: "FILE", help: "rows under a header that names the columns; - is standard input"),
        Option(
            name: "json", placeholder: "FILE",
            help: "an object by name, an array in the model's order, either of them under \"features\", or a list of "
                + "these; - is standard input"),
        Option(
            name: "threshold", placeholder: "T",
            help: "probabilities above T are positive, instead of above the model's own threshold"),
        Option(
            name: "format", placeholder: "FORMAT",
            help: "table, json (one object a line) or csv; by default table on a terminal, else json"),
        Option(name: "output", short: "o", placeholder: "FILE", help: "write there instead of to standard output"),
    ],
    details: """
        Columns may stand in any order; others than the model's are passed over. needletail inspect MODEL lists the \
        model's, with their limits.
        A row that cannot be read, or with a value outside its limits, gives a row with an error; the others are \
        answered, and the exit code is 1.
        """,
    run: predict)

/// Rows that are predicted at once.
private let batchRows = 960

private func predict(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let threshold = try arguments.number("threshold", in: 0...1)
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
    let predictor: BreastCancerPredictor
    do throws(PredictionError) { predictor = try BreastCancerPredictor(model) } catch {
        let advice = model.task.kind == .generic ? ": needletail run takes its raw tensors" : ""
        throw .model("\(path): \(error)\(advice)")
    }
    let input = try InputFile(path: inputPath)
    var rows: any RowSource = csv == nil ? try JSONInput(input) : try CSVInput(input.csvReader(), name: input.name)
    if !rows.ignored.isEmpty {
        printError("note: columns passed over: \(shortList(rows.ignored.map { printable($0) }, width: 120))\n")
    }

    let output = try Output(path: outputPath)
    let writer = try PredictionWriter(
        format ?? (output.isTerminal ? .table : .json), output, model.identity)
    var progress = Progress("rows")
    var count = 0
    var failed = 0
    var fatal: Failure?
    while fatal == nil {
        var batch: [InputRow] = []
        do throws(Failure) {
            while batch.count < batchRows, let row = try rows.next() { batch.append(row) }
        } catch { fatal = error }
        try checkInterrupt()
        if batch.isEmpty { break }
        failed += try write(batch, predictor, threshold, writer)
        count += batch.count
        progress.update(count)
    }
    progress.finish()
    guard count > 0 else { throw fatal ?? .input("\(input.name) has no rows") }
    try writer.finish()
    try output.finish()
    if failed > 0 { printError("\(failed) of \(count) rows failed\n") }
    if let fatal { throw .input("\(fatal.message) (the \(count) rows before are answered)") }
    return failed == 0 ? .success : .inputFailed
}

/// Predicts and writes a batch; how many of its rows failed.
private func write(
    _ batch: [InputRow], _ predictor: BreastCancerPredictor, _ threshold: Double?, _ writer: PredictionWriter
) throws(Failure) -> Int {
    let good = batch.compactMap { try? $0.features.get() }
    let results: [Result<BreastCancerResult, PredictionError>]
    do throws(PredictionError) { results = try predictor.predictEach(good, threshold: threshold) } catch {
        throw .usage(error.description)
    }
    // There is a result for each row that could be read, in their order.
    var next = results.makeIterator()
    var failed = 0
    for row in batch {
        switch row.features {
        case .failure(let problem):
            failed += 1
            try writer.write(row, error: problem.message)
        case .success:
            switch next.next() {
            case .success(let result): try writer.write(row, result)
            case .failure(let error):
                failed += 1
                try writer.write(row, error: error.description)
            case nil: preconditionFailure("each row that could be read has a result")
            }
        }
    }
    return failed
}
