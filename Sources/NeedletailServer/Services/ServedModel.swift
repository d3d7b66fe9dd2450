package import Needletail
import NeedletailPipeline
import NeedletailTensor

/// A patient that is asked for.
struct GenerationCall: Sendable {
    let profile: OsteosarcomaProfile
    let seed: UInt64
    let method: SamplingMethod
}

/// Rows of a pipeline, with what comes of each.
typealias RowsPredictor = BatchingPredictor<[[TabularValue]], [Result<TabularResult, PredictionError>]>

/// A model that is loaded and answers.
package final class ServedModel: Sendable {
    /// What answers, by the model's task.
    enum Predictor: Sendable {
        case breastCancer(BreastCancerPredictor)
        case heartDisease(HeartDiseasePredictor)
        case pneumonia(BatchingPredictor<PixelImage, PneumoniaResult>)
        case lungCancer(BatchingPredictor<PixelImage, LungCancerResult>)
        case classifier(BatchingPredictor<PixelImage, ImageClassification>)
        case segmenter(BatchingPredictor<PixelImage, ImageSegmentation>)
        case osteosarcoma(BatchingPredictor<GenerationCall, SyntheticPatient>)
        /// A pipeline, and what answers for several rows at once.
        case columns(ColumnRules, many: RowsPredictor)
        /// A network without a service of its own.
        case other
    }

    package let model: Model
    let predictor: Predictor
    /// Answers for named tensors; nil where the model is a pipeline.
    let network: BatchingPredictor<[String: Tensor], [String: Tensor]>?
    let metrics: ModelMetrics
    /// Probabilities above it are positive.
    let threshold: Double
    private let warm: @Sendable () throws -> Bool
    private let check: @Sendable () async throws -> Bool

    /// The model of `slot`, which answers as its task and the configuration say.
    ///
    /// Calls of networks are gathered to batches. Those of tables are not: an answer takes about a microsecond, and to hand it
    /// to another thread takes several; they are computed where they are read.
    ///
    /// - Throws: `PredictionError` or `GenerationError` where the model is none for its task; what loading the segmenter throws.
    init(_ model: Model, _ slot: ModelSlot, _ metrics: ServerMetrics) throws {
        self.model = model
        let configuration = slot.configuration
        let options = configuration.batching.options
        // For calls that are batches of their own.
        let queue = BatchingOptions(maximumBatchSize: 1, maximumDelay: .zero, queueLimit: options.queueLimit)
        let threads = configuration.threads
        let task = model.task
        threshold = configuration.threshold ?? task.decision?.threshold ?? 0.5
        let columns = task.kind == .generic ? slot.columns : nil
        let labels = columns?.labels.prefix(ColumnRules.wordLimit).map(\.self) ?? task.labels
        let metrics = metrics.model(configuration.name, classes: task.kind == .heartDisease ? ["0", "1"] : labels)
        self.metrics = metrics
        let observer = metrics.batchObserver
        network =
            model.pipeline == nil
            ? BatchingPredictor(model, threads: threads, options: options, observer: observer) : nil
        let warm: @Sendable () throws -> Bool
        // Nil where calls wait in no queue.
        var queued: (@Sendable () async throws -> Bool)?
        switch task.kind {
        case .breastCancer:
            let breast = try BreastCancerPredictor(model, threads: threads)
            predictor = .breastCancer(breast)
            let usual = try BreastCancerFeatures(Self.usualValues(task))
            warm = { try (0...1).contains(breast.predict(usual).probability) }
        case .heartDisease:
            let heart = try HeartDiseasePredictor(model)
            predictor = .heartDisease(heart)
            warm = { try (0...1).contains(heart.predict(HeartDiseaseService.example).probability) }
        case .pneumonia:
            let pneumonia = try PneumoniaPredictor(model, threads: threads)
            let batches: BatchingPredictor<PixelImage, PneumoniaResult>
            if let path = configuration.segmenter {
                let segmenter = try ImageSegmenter(Model(contentsOf: path), threads: threads)
                let both = SegmentedPredictor(pneumonia, segmenter: segmenter)
                batches = BatchingPredictor(both, options: options, observer: observer)
            } else {
                batches = BatchingPredictor(pneumonia, options: options, observer: observer)
            }
            predictor = .pneumonia(batches)
            let black = try Self.blackImage(task)
            warm = { try (0...1).contains(pneumonia.predict(black).rawScore) }
            queued = {
                do { return try await (0...1).contains(batches.predict(black).rawScore) } catch PredictionError
                    .emptyMask
                {
                    // In black there is nothing to find: that is the segmenter's right answer.
                    return true
                }
            }
        case .lungCancer:
            let lung = try LungCancerPredictor(model, threads: threads)
            let batches = BatchingPredictor(lung, options: options, observer: observer)
            predictor = .lungCancer(batches)
            let black = try Self.blackImage(task)
            warm = { try lung.predict(black).probabilities.allSatisfy { (0...1).contains($0) } }
            queued = { try await batches.predict(black).probabilities.allSatisfy { (0...1).contains($0) } }
        case .osteosarcoma:
            let generator = try OsteosarcomaGenerator(model, threads: threads)
            // Patients are drawn one by one, each with all threads that it may have.
            let batches = BatchingPredictor<GenerationCall, SyntheticPatient>(options: queue, observer: observer) {
                calls in
                calls.map { call in
                    Result { () throws(GenerationError) in
                        try generator.generate(
                            call.profile, seed: call.seed, options: GenerationOptions(method: call.method))[0]
                    }
                }
            }
            predictor = .osteosarcoma(batches)
            let age = generator.description.conditions.contains { $0.name == "age" } ? 16.0 : nil
            let profile = OsteosarcomaScenario.typical.profile(age: age)
            let method = SamplingMethod.ddim(steps: 1)
            warm = { try !generator.generate(profile, options: GenerationOptions(method: method)).isEmpty }
            queued = {
                _ = try await batches.predict(GenerationCall(profile: profile, seed: 0, method: method))
                return true
            }
        case .imageClassifier:
            let classifier = try ImageClassifier(model, threads: threads)
            // Only networks with one output have a threshold.
            let limit = task.classes == nil ? threshold : nil
            let batches = BatchingPredictor(classifier, threshold: limit, options: options, observer: observer)
            predictor = .classifier(batches)
            let black = try Self.blackImage(task)
            warm = { try classifier.predict(black).probabilities.allSatisfy { (0...1).contains($0) } }
            queued = { try await batches.predict(black).probabilities.allSatisfy { (0...1).contains($0) } }
        case .imageSegmenter:
            let segmenter = try ImageSegmenter(model, threads: threads)
            let batches = BatchingPredictor(segmenter, threshold: threshold, options: options, observer: observer)
            predictor = .segmenter(batches)
            let black = try Self.blackImage(task)
            warm = { try (0...1).contains(segmenter.predict(black).coverage) }
            queued = { try await (0...1).contains(batches.predict(black).coverage) }
        case .generic:
            guard let columns else {
                predictor = .other
                warm = { true }
                break
            }
            let table = columns.predictor
            predictor = .columns(
                columns,
                many: RowsPredictor(options: queue, observer: observer) { calls in
                    calls.map { Result<_, Never>.success(table.predictEach($0)) }
                })
            warm = { try columns.sample.map { try !table.predict($0).values.isEmpty } ?? true }
        }
        self.warm = warm
        check = queued ?? { try warm() }
    }

    /// Whether the model gives what such a model can give to a fixed input, asked as any other call: it waits in the model's queue.
    ///
    /// - Throws: `BatchingError.overloaded` where that is full; what the predictor throws.
    func answers() async throws -> Bool { try await check() }

    /// Runs the model once, so that the first request finds its memory there; whether it gave what such a model can give.
    func warmUp() throws -> Bool { try warm() }

    /// The means that a scaler subtracts, in the limits of the features.
    private static func usualValues(_ task: TaskDescription) -> [Double] {
        task.features.indices.map { index in
            let limits = task.features[index].limits
            let mean = task.scaler?.standardScores?.mean[index] ?? limits.lowerBound
            return min(max(mean, limits.lowerBound), limits.upperBound)
        }
    }

    private static func blackImage(_ task: TaskDescription) throws(ImageError) -> PixelImage {
        // Tasks of images have a recipe.
        let (width, height) = (task.image?.width ?? 1, task.image?.height ?? 1)
        let count = width * height * PixelImage.Channels.rgb.count
        return try PixelImage(width: width, height: height, channels: .rgb, pixels: [UInt8](repeating: 0, count: count))
    }
}
