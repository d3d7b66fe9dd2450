import Needletail
import NeedletailFormat
import NeedletailKernels
import NeedletailPipeline

/// A model over images, as the verbs that answer image files see it.
struct ImageSystem: AnsweringSystem {
    let identity: ModelIdentity
    let outputs: [OutputColumn]
    let details: [(name: String, value: String)]
    /// What the answers of a classifier are called, in the model's order.
    let labels: [String]
    /// What probabilities are compared with; nil where there are several classes.
    let threshold: Double?
    private let recipe: ImageRecipe
    /// Who says what of each image counts; nil where all of it does.
    let segmenter: ImageSegmenter?
    private let answerEach: @Sendable ([PixelImage], [PixelImage]) throws(PredictionError) -> [Outcome]

    typealias Outcome = Result<[Answer.Cell], PredictionError>

    var subjectName: String { "file" }
    var explained: [String]? { nil }
    var explainedClass: Int? { nil }
    var warningsNote: String? { nil }

    /// A decoded image in the size that the network sees, and in that of the segmenter where there is one.
    struct Prepared: Sendable {
        fileprivate let image: PixelImage
        fileprivate let segmented: PixelImage?
    }

    /// What the command line asks of a model over images.
    struct Request {
        var threshold: Double?
        var threads = 1
        /// The path of a model that says what of each image counts.
        var segmenter: String?
        /// How images are resized, instead of as the model says.
        var filter: ResizeFilter?
        /// Whether answers say the filter.
        var tellsFilter = false
    }

    /// The system over `model`, which is at `path`.
    ///
    /// - Throws: a failure where the model is no image's, or does not take what is asked for.
    init(_ model: Model, path: String, _ request: Request) throws(Failure) {
        guard let recipe = model.task.image else {
            throw .usage("\(path) is not for images: its task is \(model.task.kind.rawValue)")
        }
        guard model.task.classes == nil || request.threshold == nil else {
            throw .usage(
                "--threshold is not for \(path): the model has several classes, the most probable one is the answer")
        }
        identity = model.identity
        threshold = model.task.classes == nil ? request.threshold ?? model.task.decision?.threshold : nil
        do throws(ImageError) {
            self.recipe = try ImageRecipe(
                channels: recipe.channels, width: recipe.width, height: recipe.height,
                filter: request.filter ?? recipe.filter, order: recipe.order, values: recipe.values)
        } catch { throw .model("\(path): \(error)") }
        if request.segmenter != nil, model.task.kind == .imageSegmenter {
            throw .usage("--segmenter goes with a classifier, and \(path) is a segmenter itself")
        }
        let segmenter = try request.segmenter.map { path throws(Failure) in try Self.segmenter(path, request.threads) }
        self.segmenter = segmenter
        details =
            (request.tellsFilter ? [("filter", self.recipe.filter.rawValue)] : [])
            + (segmenter.map { [("segmenter_sha256", $0.model.identity.sha256)] } ?? [])
        labels = model.task.kind == .imageSegmenter ? [] : model.task.labels
        do throws(PredictionError) {
            switch model.task.kind {
            case .pneumonia:
                let predictor = try PneumoniaPredictor(model, threads: request.threads)
                outputs =
                    Self.answerColumns + [
                        OutputColumn(name: "raw_score", table: ("raw score", 11)), OutputColumn(name: "threshold"),
                    ]
                answerEach = Self.answers(predictor, segmenter, threshold) { result in
                    [
                        .text(result.diagnosis.rawValue), .number(result.confidence), .number(result.rawScore),
                        .number(result.threshold),
                    ]
                }
            case .imageSegmenter:
                let predictor = try ImageSegmenter(model, threads: request.threads)
                outputs = Self.segmentationColumns
                answerEach = Self.answers(predictor, nil, threshold) { Self.cells($0) }
            default:
                let predictor = try ImageClassifier(model, threads: request.threads)
                let probabilities = OutputColumn(
                    name: "probabilities", count: labels.count, labels: ("probability", labels),
                    table: ("probabilities", 10 * min(labels.count, 3) + 5))
                outputs =
                    Self.answerColumns + [probabilities] + (threshold == nil ? [] : [OutputColumn(name: "threshold")])
                answerEach = Self.answers(predictor, segmenter, threshold) { result in
                    [.text(result.label), .number(result.confidence)]
                        + result.probabilities.map { .number($0) }
                        + (result.threshold.map { [.number($0)] } ?? [])
                }
            }
        } catch { throw .model("\(path): \(error)") }
    }

    private static func segmenter(_ path: String, _ threads: Int) throws(Failure) -> ImageSegmenter {
        let model = try openModel(path)
        do throws(PredictionError) { return try ImageSegmenter(model, threads: threads) } catch {
            throw .model("\(path): \(error)")
        }
    }

    private static let answerColumns = [
        OutputColumn(name: "prediction", table: ("prediction", 13)),
        OutputColumn(name: "confidence", table: ("confidence", 12)),
    ]

    /// What is said of a segmentation.
    static let segmentationColumns = [
        OutputColumn(name: "coverage", table: ("coverage", 10)),
        OutputColumn(name: "threshold", table: ("threshold", 11)),
    ]

    static func cells(_ segmentation: ImageSegmentation) -> [Answer.Cell] {
        [.number(segmentation.coverage), .number(segmentation.threshold)]
    }

    private static func answers<Predictor: ImagePredictor>(
        _ predictor: Predictor, _ segmenter: ImageSegmenter?, _ threshold: Double?,
        _ cells: @escaping @Sendable (Predictor.Answer) -> [Answer.Cell]
    ) -> @Sendable ([PixelImage], [PixelImage]) throws(PredictionError) -> [Outcome] {
        guard let segmenter else {
            return { images, _ throws(PredictionError) in
                try predictor.predictEach(images, threshold: threshold).map { $0.map(cells) }
            }
        }
        let whole = SegmentedPredictor(predictor, segmenter: segmenter)
        return { images, segmented throws(PredictionError) in
            try whole.predictEach(images, segmenting: segmented, threshold: threshold).map { $0.map(cells) }
        }
    }

    /// What is kept of `image` until it is answered: no more than the networks see.
    func prepare(_ image: PixelImage) throws(ImageError) -> Prepared {
        Prepared(image: try recipe.resized(image), segmented: try segmenter?.model.task.image?.resized(image))
    }

    /// The answer for `image`.
    func answer(for image: PixelImage) throws(PredictionError) -> [Answer.Cell] {
        let prepared: Prepared
        do throws(ImageError) { prepared = try prepare(image) } catch { throw .image(error) }
        return try answerEach([prepared.image], [prepared.segmented].compactMap { $0 })[0].get()
    }

    /// The answers for `images`, in order.
    func answers(_ images: [Prepared]) throws(Failure) -> [Outcome] {
        do throws(PredictionError) { return try answerEach(images.map(\.image), images.compactMap(\.segmented)) } catch
        {
            throw .usage(error.description)
        }
    }
}
