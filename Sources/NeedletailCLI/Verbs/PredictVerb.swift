import Glibc
import Needletail
import NeedletailFormat

let predictVerb = Verb(
    name: "predict", summary: "Answers for the rows of a CSV or JSON text.",
    usage: "MODEL (--csv FILE|- | --json FILE|-) [--threshold T] [--format table|json|csv] [--output FILE]",
    options: [
        Option(name: "csv", placeholder: "FILE", help: "rows with a header that names the columns; - reads standard input"),
        Option(name: "json", placeholder: "FILE", help: "an object by name, an array, or a list of these; - as above"),
        Option(name: "threshold", placeholder: "T", help: "probabilities above T are positive, instead of the model's"),
        Option(name: "format", placeholder: "FORMAT", help: "table on a terminal, json (one object a line) otherwise"),
        Option(name: "output", short: "o", placeholder: "FILE", help: "write there instead of standard output"),
    ],
    details: """
        Columns may stand in any order, others than the model's are passed over. A row that cannot be read, or with a
        value outside its hard limits, gives a row with an error; the others are answered, and the exit code is 1.
        """,
    run: predict)

/// Rows that are predicted at once.
private let batchRows = 960

private func predict(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let threshold = try number(arguments, "threshold", in: 0...1)
    let format = try arguments.value("format").map { name throws(Failure) in
        guard let format = OutputFormat(rawValue: name) else {
            throw .usage("--format must be table, json or csv, not \(quoted(name))")
        }
        return format
    }
    var rows: RowSource
    switch (arguments.value("csv"), arguments.value("json")) {
    case (let csv?, nil): rows = .csv(try CSVInput(CSVReader(descriptor: try open(csv))))
    case (nil, let json?): rows = .json(try JSONInput(try contents(json)))
    default: throw .usage("give one of --csv and --json")
    }
    let model = try openModel(path)
    let predictor: BreastCancerPredictor
    do throws(PredictionError) { predictor = try BreastCancerPredictor(model) } catch {
        throw .model("\(path): \(error); use needletail run for raw tensors")
    }
    if case .csv(let input) = rows, !input.ignored.isEmpty {
        printError("note: columns passed over: \(input.ignored.map(quoted).joined(separator: ", "))\n")
    }

    let output = try Output(path: arguments.value("output"))
    let writer = try PredictionWriter(
        format ?? (output.isTerminal ? .table : .json), output, model.identity)
    var progress = Progress("rows")
    var count = 0
    var failed = 0
    var fatal: Failure?
    while fatal == nil {
        var batch: [InputRow] = []
        do throws(Failure) {
            while batch.count < batchRows {
                guard let row = try rows.next() else { break }
                batch.append(row)
            }
        } catch { fatal = error }
        try checkInterrupt()
        if batch.isEmpty { break }
        failed += try write(batch, predictor, threshold, writer)
        count += batch.count
        progress.update(count)
    }
    progress.finish()
    try writer.finish()
    try output.finish()
    if let fatal { throw fatal.after(count) }
    guard count > 0 else { throw .input("the input has no rows") }
    if failed > 0 { printError("\(failed) of \(count) rows failed\n") }
    return failed == 0 ? .success : .inputFailed
}

/// Predicts and writes a batch; how many of its rows failed.
private func write(
    _ batch: [InputRow], _ predictor: BreastCancerPredictor, _ threshold: Double?, _ writer: PredictionWriter
) throws(Failure) -> Int {
    let good = batch.compactMap { try? $0.features.get() }
    var results: [Result<BreastCancerResult, PredictionError>]
    do throws(PredictionError) { results = try predictor.predictEach(good, threshold: threshold) } catch {
        throw .usage(error.description)
    }
    results.reverse()
    var failed = 0
    for row in batch {
        let outcome = row.features.flatMap { _ in
            // There is a result for each row that could be read, in their order.
            results.removeLast().mapError { Failure.input($0.description) }
        }
        if case .failure = outcome { failed += 1 }
        try writer.write(row.number, outcome)
    }
    return failed
}

private enum RowSource {
    case csv(CSVInput)
    case json(JSONInput)

    mutating func next() throws(Failure) -> InputRow? {
        switch self {
        case .csv(var input):
            defer { self = .csv(input) }
            return try input.next()
        case .json(var input):
            defer { self = .json(input) }
            return try input.next()
        }
    }
}

extension Failure {
    /// The failure, saying that the rows before it were answered.
    fileprivate func after(_ rows: Int) -> Failure {
        rows == 0 ? self : Failure(code: code, message: "after \(rows) rows: \(message)")
    }
}
