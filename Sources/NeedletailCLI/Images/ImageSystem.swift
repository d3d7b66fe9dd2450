import Needletail
import NeedletailFormat
import NeedletailKernels
import NeedletailPipeline

/// A model over images, as the verbs that answer image files see it.
struct ImageSystem: AnsweringSystem {
    let identity: ModelIdentity
    let outputs: [OutputColumn]
    let details: [(name: String, value: String)]
    let warningsNote: String?
    /// What the answers of a classifier are called, in the model's order.
    let labels: [String]
    /// What probabilities are compared with; nil where there are several classes.
    let threshold: Double?
    private let recipe: ImageRecipe
    /// Who says what of each image counts; nil where all of it does.
    let segmenter: ImageSegmenter?
    private let answerEach: @Sendable ([PixelImage], [PixelImage]) throws(PredictionError) -> [Cells]
    /// What is unusual about an image.
    private let warn: @Sendable (PixelImage) -> [String]

    typealias Outcome = Result<Answer, PredictionError>
    private typealias Cells = Result<[Answer.Cell], PredictionError>

    var subjectName: String { "file" }
    var explained: [String]? { nil }
    var explainedClass: Int? { nil }

    /// A decoded image in the size that the network sees, and in that of the segmenter where there is one.
    struct Prepared: Sendable {
        fileprivate let image: PixelImage
        fileprivate let segmented: PixelImage?
        fileprivate let warnings: [(column: String, text: String)]
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
        /// Whether answers say what the network gave for each class.
        var tellsLogits = false
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
        guard !request.tellsLogits || model.task.classes?.scale == .logits else {
            throw .usage(
                "--logits is for networks that give scores of several classes, and that of \(path) gives probabilities")
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
                (warn, warningsNote) = ({ _ in [] }, nil)
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
                (warn, warningsNote) = ({ _ in [] }, nil)
                let predictor = try ImageSegmenter(model, threads: request.threads)
                outputs = Self.segmentationColumns
                answerEach = Self.answers(predictor, nil, threshold) { Self.cells($0) }
            default:
                outputs = Self.classColumns(labels, hasThreshold: threshold != nil, request)
                if model.task.kind == .lungCancer {
                    let predictor = try LungCancerPredictor(model, threads: request.threads)
                    warn = { predictor.warnings($0).map(\.description) }
                    warningsNote = "images that are smaller than what the network sees, or of one colour"
                    answerEach = Self.answers(predictor, segmenter, nil) {
                        Self.cells($0.label, $0.confidence, $0.probabilities, request.tellsLogits ? $0.logits : nil)
                    }
                } else {
                    let predictor = try ImageClassifier(model, threads: request.threads)
                    (warn, warningsNote) = ({ _ in [] }, nil)
                    answerEach = Self.answers(predictor, segmenter, threshold) {
                        Self.cells($0.label, $0.confidence, $0.probabilities, request.tellsLogits ? $0.logits : nil)
                            + ($0.threshold.map { [.number($0)] } ?? [])
                    }
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

    /// What is said of an answer of several classes.
    private static func classColumns(_ labels: [String], hasThreshold: Bool, _ request: Request) -> [OutputColumn] {
        // A table has room for one of the two.
        func column(_ name: String, _ prefix: String, isShown: Bool = true) -> OutputColumn {
            OutputColumn(
                name: name, count: labels.count, labels: (prefix, labels),
                table: isShown ? (name, 10 * min(labels.count, 3) + 5) : nil)
        }
        return answerColumns + [column("probabilities", "probability", isShown: !request.tellsLogits)]
            + (request.tellsLogits ? [column("logits", "logit")] : [])
            + (hasThreshold ? [OutputColumn(name: "threshold")] : [])
    }

    private static func cells(
        _ label: String, _ confidence: Double, _ probabilities: [Double], _ logits: [Double]?
    ) -> [Answer.Cell] {
        [.text(label), .number(confidence)] + (probabilities + (logits ?? [])).map { .number($0) }
    }

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
    ) -> @Sendable ([PixelImage], [PixelImage]) throws(PredictionError) -> [Cells] {
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
        Prepared(
            image: try recipe.resized(image), segmented: try segmenter?.model.task.image?.resized(image),
            warnings: warn(image).map { (column: "image", text: $0) })
    }

    /// The answer for `image`.
    func answer(for image: PixelImage) throws(PredictionError) -> Answer {
        let prepared: Prepared
        do throws(ImageError) { prepared = try prepare(image) } catch { throw .image(error) }
        return try outcomes([prepared])[0].get()
    }

    /// The answers for `images`, in order.
    func answers(_ images: [Prepared]) throws(Failure) -> [Outcome] {
        do throws(PredictionError) { return try outcomes(images) } catch { throw .usage(error.description) }
    }

    private func outcomes(_ images: [Prepared]) throws(PredictionError) -> [Outcome] {
        let cells = try answerEach(images.map(\.image), images.compactMap(\.segmented))
        return zip(cells, images).map { cells, image in
            cells.map { Answer(cells: $0, warnings: image.warnings) }
        }
    }
}
