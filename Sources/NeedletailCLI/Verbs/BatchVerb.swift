import Needletail
import NeedletailFormat

let batchVerb = Verb(
    name: "batch", summary: "Answers for every image of a folder, or row of a CSV file, in a CSV file.",
    usage:
        "MODEL --input FOLDER|CSV --output CSV [--batch-size N] [--threshold T] [--threads N] [--segmenter MODEL] "
        + "[--filter FILTER] [--logits] [--resume | --overwrite] [--keep COLUMN[,COLUMN]] [--explain [--class N]]",
    options: [
        Option(
            name: "input", valueName: "PATH",
            help:
                "a folder of images, with the folders in it; or rows of CSV under a header that names the columns, - for "
                + "standard input"),
        Option(
            name: "output", short: "o", valueName: "CSV",
            help: "the file to write, of rows complete or not at all; - is standard output"),
        Option(
            name: "keep", valueName: "COLUMNS",
            help: "columns of the input to carry over, such as ids, with commas between them"),
        Option(
            name: "batch-size", valueName: "N",
            help: "rows that are answered at once, 1 to 65536, by default 960; images 1 to 256, by default "
                + "\(ImageSystem.blockSize)"),
        Option(
            name: "threshold", valueName: "T",
            help: "probabilities above T are positive, instead of above the model's own threshold"),
    ] + FolderBatch.options + Explains.options,
    details: """
        Each row of the input has one of the output, in order, with the columns that predict --format csv writes; where a \
        row has no answer, its column error says why, and the exit code is 1. Memory does not grow with the input.
        A text that cannot be read to its end leaves no output.
        Of a folder each file whose name ends in \(ImageFolder.endings) has a row, in the order of their paths. Links to \
        files are followed, links to folders are not; names that begin with a dot are left out. Rows are written as they \
        are answered: after Ctrl-C or a crash the same command with --resume goes on.
        """,
    run: batch)

private func batch(_ arguments: Arguments) throws(Failure) -> ExitCode {
    let path = try arguments.single("model file")
    let inputPath = try arguments.required("input")
    let outputPath = try arguments.required("output")
    if FolderNames.exists(inputPath), let images = try FolderBatch(path, inputPath, outputPath, arguments) {
        return try images.run()
    }
    let threshold = try arguments.number("threshold", in: 0...1)
    try arguments.refuse(FolderBatch.options.map(\.name), "goes with a folder of images")
    let explains = try Explains(arguments)
    let blockRows = try arguments.count("batch-size", in: 1...65536)
    let kept =
        try arguments.value("keep").map { list throws(Failure) in
            try names(list, of: "keep", "column")
        } ?? []
    try checkOutput(outputPath, isNoneOf: [path, inputPath])

    let model = try openModel(path)
    if model.task.image != nil {
        // A path of nothing is said to be that.
        if inputPath != "-" { _ = try InputFile(path: inputPath) }
        throw .usage("\(path) is for images: --input must be a folder of them")
    }
    let system = try rowSystem(model, path: path, threshold: threshold, explains: explains)
    let own = PredictionWriter.ownNames(system)
    for name in kept where own.contains(name) {
        throw .usage("--keep: the output has a column \(printable(name)) of its own: rename it in the input")
    }
    let input = try InputFile(path: inputPath)
    var source = try CSVInput(input.csvReader(), name: input.name, columns: system.columns, kept: kept)
    noteIgnored(source.ignored)

    let output = try Output(path: outputPath)
    let writer = try PredictionWriter(.csv, output, system, kept: kept)
    var progress = Progress("rows", isShown: !output.isTerminal)
    defer { progress.finish() }
    var job = RowJob(system, input, writer)
    if let blockRows { job.blockRows = blockRows }
    if let fatal = try job.run(&source, &progress) {
        throw .input("\(fatal.message); nothing is written")
    }
    guard job.rowCount > 0 else { throw .input("\(input.name) has no rows") }
    try output.finish()
    progress.finish()
    let seconds = progress.elapsed
    printError(
        "\(job.rowCount) rows: \(job.failedCount) failed, \(job.warnedCount) with warnings, \(fixed(seconds, 2)) s, "
            + "\(fixed(Double(job.rowCount) / seconds, 0)) rows a second\n")
    return job.failedCount == 0 ? .success : .inputFailed
}
