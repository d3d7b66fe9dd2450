import Needletail
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline

/// What `--segmenter` is.
let segmenterHelp = "images: a model of the task image-segmenter; the network sees what it finds, and black elsewhere"

/// The option that says what networks give for each class.
let logitsOption = Option(
    name: "logits",
    help: "images: say too what the network gives for each class, of which softmax makes the probabilities")

/// Answers for the image files at `paths`.
func predict(
    _ paths: [String], _ path: String, _ format: OutputFormat?, _ arguments: Arguments
) throws(Failure) -> ExitCode {
    var request = ImageSystem.Request()
    request.threshold = try arguments.number("threshold", in: 0...1)
    request.threads = try arguments.count("threads", in: 1...255) ?? 1
    request.segmenter = arguments.value("segmenter")
    request.tellsLogits = arguments.flag("logits")
    let outputPath = arguments.value("output")
    let picture = try Picture(arguments)
    for written in [outputPath, picture?.path].compactMap({ $0 }) {
        try checkOutput(written, isNoneOf: [path, request.segmenter].compactMap { $0 } + paths)
    }
    let model = try openModel(path)
    guard model.task.image != nil else {
        let instead =
            model.pipeline == nil && model.task.kind == .generic
            ? "needletail run takes its raw tensors" : "give rows by --csv or --json"
        throw .usage("\(path) is not for images, its task is \(model.task.kind.rawValue): \(instead)")
    }
    if let picture {
        guard paths.count == 1 else {
            throw .usage("--\(picture.option) is for one image, and \(paths.count) are given")
        }
        guard outputPath != picture.path else {
            throw .usage("--\(picture.option) and --output are the same file")
        }
        let work = try picture.work(model, path, request)
        return try writePicture(picture, work, model, image: paths[0], format, outputPath)
    }
    let system = try ImageSystem(model, path: path, request)
    let output = try Output(path: outputPath)
    let writer = try writer(format, output, system, paths)
    var progress = Progress("images", isShown: !output.isTerminal)
    progress.total = paths.count
    defer { progress.finish() }
    var failedCount = 0
    let sources = paths.map { ImageSource($0) }
    for start in stride(from: 0, to: sources.count, by: ImageSystem.blockSize) {
        let block = sources[start..<min(start + ImageSystem.blockSize, sources.count)]
        guard let results = try system.answers(for: block) else { break }
        for (source, result) in zip(block, results) {
            switch result {
            case .success(let answer): try writer.write(.file(source.name), answer)
            case .failure(let problem):
                failedCount += 1
                try writer.write(.file(source.name), error: problem.message)
            }
        }
        progress.update(start + block.count)
    }
    try checkInterrupt()
    progress.finish()
    try writer.finish()
    try output.finish()
    if failedCount > 0 { printError("\(failedCount) of \(paths.count) images failed\n") }
    return failedCount == 0 ? .success : .inputFailed
}

/// A writer for answers of the files at `paths`.
func writer(
    _ format: OutputFormat?, _ output: Output, _ system: any AnsweringSystem, _ paths: [String]
) throws(Failure) -> PredictionWriter {
    let width = paths.reduce(4) { max($0, visible($1).count) }
    return try PredictionWriter(
        format ?? (output.isTerminal ? .table : .json), output, system, subjectWidth: min(width, 40) + 2)
}
