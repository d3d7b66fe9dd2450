import Needletail
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline

/// What `--segmenter` is.
let segmenterHelp = "images: a model of the task image-segmenter; the network sees what it finds, and black elsewhere"

/// Answers for the image files at `paths`.
func predict(
    _ paths: [String], _ path: String, _ format: OutputFormat?, _ arguments: Arguments
) throws(Failure) -> ExitCode {
    try arguments.refuse(["explain", "class"], "is for pipelines over columns, and --image gives images")
    var request = ImageSystem.Request()
    request.threshold = try arguments.number("threshold", in: 0...1)
    request.threads = try arguments.count("threads", in: 1...255) ?? 1
    request.segmenter = arguments.value("segmenter")
    let (outputPath, maskPath) = (arguments.value("output"), arguments.value("mask"))
    for written in [outputPath, maskPath].compactMap({ $0 }) {
        try checkOutput(written, isNoneOf: [path, request.segmenter].compactMap { $0 } + paths)
    }
    let model = try openModel(path)
    guard model.task.image != nil else {
        let instead =
            model.pipeline == nil && model.task.kind == .generic
            ? "needletail run takes its raw tensors" : "give rows by --csv or --json"
        throw .usage("\(path) is not for images, its task is \(model.task.kind.rawValue): \(instead)")
    }
    if let maskPath {
        guard model.task.kind == .imageSegmenter else {
            throw .usage("--mask is for a model of the task image-segmenter, and \(path) is for \(model.task.kind.rawValue)")
        }
        guard paths.count == 1 else { throw .usage("--mask is for one image, and \(paths.count) are given") }
        guard outputPath != maskPath else { throw .usage("--mask and --output are the same file") }
        return try writeMask(model, path, request, image: paths[0], to: maskPath, format, outputPath)
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
            case .success(let cells): try writer.write(.file(source.name), Answer(cells: cells))
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
private func writer(
    _ format: OutputFormat?, _ output: Output, _ system: any AnsweringSystem, _ paths: [String]
) throws(Failure) -> PredictionWriter {
    let width = paths.reduce(4) { max($0, visible($1).count) }
    return try PredictionWriter(
        format ?? (output.isTerminal ? .table : .json), output, system, subjectWidth: min(width, 40) + 2)
}

/// A segmenter whose mask is written: its answers name the file.
private struct MaskSystem: AnsweringSystem {
    let identity: ModelIdentity
    let outputs = ImageSystem.segmentationColumns + [OutputColumn(name: "mask", table: ("mask", 40))]
    var subjectName: String { "file" }
    var explained: [String]? { nil }
    var explainedClass: Int? { nil }
    var warningsNote: String? { nil }
    var details: [(name: String, value: String)] { [] }
}

/// Writes what the segmenter at `path` finds in an image to `maskPath`, and says so.
private func writeMask(
    _ model: Model, _ path: String, _ request: ImageSystem.Request, image: String, to maskPath: String,
    _ format: OutputFormat?, _ outputPath: String?
) throws(Failure) -> ExitCode {
    if request.segmenter != nil { throw .usage("--segmenter goes with a classifier, and \(path) is a segmenter itself") }
    let segmenter: ImageSegmenter
    do throws(PredictionError) { segmenter = try ImageSegmenter(model, threads: request.threads) } catch {
        throw .model("\(path): \(error)")
    }
    let output = try Output(path: outputPath)
    let writer = try writer(format, output, MaskSystem(identity: model.identity), [image])
    let result = segmented(ImageSource(image), segmenter, request.threshold)
    try checkInterrupt()
    var code = ExitCode.success
    switch result {
    case .success(let (segmentation, mask)):
        do { try PNGWriter.write(mask, to: maskPath) } catch { throw .system(error.description) }
        try writer.write(.file(image), Answer(cells: ImageSystem.cells(segmentation) + [.text(maskPath)]))
    case .failure(let problem):
        try writer.write(.file(image), error: problem.message)
        code = .inputFailed
    }
    try writer.finish()
    try output.finish()
    return code
}

/// What `segmenter` finds in an image, and its mask in the image's size.
private func segmented(
    _ source: ImageSource, _ segmenter: ImageSegmenter, _ threshold: Double?
) -> Result<(ImageSegmentation, PixelImage), InputProblem> {
    do {
        let image = try source.decode()
        let segmentation = try segmenter.predict(image, threshold: threshold)
        return .success((segmentation, try segmentation.mask(width: image.width, height: image.height)))
    } catch { return .failure(error as? InputProblem ?? InputProblem("\(error)")) }
}
