import Needletail
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline

/// A picture that is written beside the answer for one image.
enum Picture {
    /// What a segmenter finds.
    case mask(path: String)
    /// What the network looked at, for a class that a text names; for the answer where it is nil.
    case heat(path: String, ofClass: String?)

    /// The picture that is asked for; nil where none is.
    init?(_ arguments: Arguments) throws(Failure) {
        let className = arguments.value("class")
        switch (arguments.value("mask"), arguments.value("explain")) {
        case (_?, _?): throw .usage("--mask and --explain are given: give one of them")
        case (nil, let path?): self = .heat(path: path, ofClass: className)
        case (let path, nil):
            guard className == nil else { throw .usage("--class goes with --explain") }
            guard let path else { return nil }
            self = .mask(path: path)
        }
    }

    var path: String {
        switch self {
        case .mask(let path), .heat(let path, _): path
        }
    }

    /// What it is asked for by.
    var option: String {
        switch self {
        case .mask: "mask"
        case .heat: "explain"
        }
    }

    /// What makes answer and picture of an image.
    typealias Make = (PixelImage) throws(PredictionError) -> (answer: Answer, picture: PixelImage)

    /// What answers, with further columns, and what makes the picture.
    typealias Work = (
        outputs: [OutputColumn], details: [(name: String, value: String)], note: String?, make: Make
    )

    /// What answers, and makes the picture.
    func work(
        _ model: Model, _ path: String, _ request: ImageSystem.Request
    ) throws(Failure) -> Work {
        switch self {
        case .mask: try maskWork(model, path, request)
        case .heat(_, let name): try heatWork(model, path, request, ofClass: name)
        }
    }

    private func maskWork(
        _ model: Model, _ path: String, _ request: ImageSystem.Request
    ) throws(Failure) -> Work {
        guard model.task.kind == .imageSegmenter else {
            throw .usage(
                "--mask is for a model of the task image-segmenter, and \(path) is for \(model.task.kind.rawValue)")
        }
        if request.segmenter != nil {
            throw .usage("--segmenter goes with a classifier, and \(path) is a segmenter itself")
        }
        let segmenter: ImageSegmenter
        do throws(PredictionError) { segmenter = try ImageSegmenter(model, threads: request.threads) } catch {
            throw .model("\(path): \(error)")
        }
        return (
            ImageSystem.segmentationColumns, [], nil,
            { image throws(PredictionError) in
                let found = try segmenter.predict(image, threshold: request.threshold)
                do throws(ImageError) {
                    return (
                        Answer(cells: ImageSystem.cells(found)),
                        try found.mask(width: image.width, height: image.height)
                    )
                } catch { throw .image(error) }
            }
        )
    }

    private func heatWork(
        _ model: Model, _ path: String, _ request: ImageSystem.Request, ofClass name: String?
    ) throws(Failure) -> Work {
        guard model.task.kind != .imageSegmenter else {
            throw .usage("--explain is for classifiers, and \(path) is a segmenter: --mask writes what it finds")
        }
        let system = try ImageSystem(model, path: path, request)
        let classifier: ImageClassifier
        do throws(PredictionError) { classifier = try ImageClassifier(model, threads: request.threads) } catch {
            throw .model("\(path): \(error)")
        }
        let classIndex = try name.map { name throws(Failure) in
            let labels = classifier.labels
            guard
                let index = labels.firstIndex(of: name) ?? Int(name).flatMap({ labels.indices.contains($0) ? $0 : nil })
            else {
                throw .usage(
                    "--class: \(path) has no class \(printable(name)); its classes are \(shortList(labels, width: 200))"
                )
            }
            return index
        }
        // Of a network with attention the map is the same for every class.
        let attends = classifier.hasAttention
        if attends, name != nil {
            throw .usage("--class is not for \(path): what its network attends to is the same for every class")
        }
        let explained = OutputColumn(name: "explained_class", table: ("explained", 13))
        return (
            system.outputs + (attends ? [] : [explained]), system.details, system.warningsNote,
            { image throws(PredictionError) in
                // Where the segmenter finds nothing this refuses the image.
                var answer = try system.answer(for: image)
                let found: ImageSegmentation? = try system.segmenter?.predict(image)
                let mask: PixelImage?
                do throws(ImageError) { mask = try found?.mask } catch { throw .image(error) }
                let map: any HeatMap
                if attends {
                    map = try classifier.attentionMap(image, mask: mask)
                } else {
                    let activations = try classifier.activationMap(
                        image, mask: mask, classIndex: classIndex, threshold: request.threshold)
                    answer.cells.append(.text(activations.label))
                    map = activations
                }
                do throws(ImageError) { return (answer, try map.overlay(on: image)) } catch { throw .image(error) }
            }
        )
    }
}

/// A model whose answers name a picture that is written.
private struct PictureSystem: AnsweringSystem {
    let identity: ModelIdentity
    let outputs: [OutputColumn]
    let details: [(name: String, value: String)]
    var subjectName: String { "file" }
    var explained: [String]? { nil }
    let warningsNote: String?
    var explainedClass: Int? { nil }
}

/// Answers for an image, and writes the picture that is made of it.
func writePicture(
    _ picture: Picture, _ work: Picture.Work, _ model: Model, image: String, _ format: OutputFormat?,
    _ outputPath: String?
) throws(Failure) -> ExitCode {
    let output = try Output(path: outputPath)
    let name = OutputColumn(name: picture.option, table: (picture.option, 40))
    let system = PictureSystem(
        identity: model.identity, outputs: work.outputs + [name], details: work.details,
        warningsNote: work.note)
    let writer = try writer(format, output, system, [image])
    var made: (answer: Answer, picture: PixelImage)
    do throws(InputProblem) {
        let decoded = try ImageSource(image).decode()
        do { made = try work.make(decoded) } catch { throw InputProblem(error.description) }
    } catch {
        try writer.write(.file(image), error: error.message)
        try writer.finish()
        try output.finish()
        return .inputFailed
    }
    try checkInterrupt()
    do { try PNGWriter.write(made.picture, to: picture.path) } catch { throw .system(error.description) }
    made.answer.cells.append(.text(picture.path))
    try writer.write(.file(image), made.answer)
    try writer.finish()
    try output.finish()
    return .success
}
