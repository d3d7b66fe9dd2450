package import Needletail
import NeedletailPipeline
import NeedletailTensor

/// A patient that is asked for.
struct GenerationCall: Sendable {
    let profile: OsteosarcomaProfile
    let seed: UInt64
    let method: SamplingMethod
}

/// A model that is loaded and answers.
package final class ServedModel: Sendable {
    /// What answers, by the model's task.
    enum Predictor: Sendable {
        case breastCancer(BreastCancerPredictor)
        case heartDisease(HeartDiseasePredictor)
        case pneumonia(BatchingPredictor<PixelImage, PneumoniaResult>)
        case lungCancer(BatchingPredictor<PixelImage, LungCancerResult>)
        case classifier(BatchingPredictor<PixelImage, ImageClassification>)
        case osteosarcoma(BatchingPredictor<GenerationCall, SyntheticPatient>)
        /// A network or pipeline without a service of its own.
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

    /// A model that answers as its task and the configuration say.
    ///
    /// Calls of networks are gathered to batches. Those of tables are not: an answer takes about a microsecond, and to hand it
    /// to another thread takes several; they are computed where they are read.
    ///
    /// - Throws: `PredictionError` or `GenerationError` where the model is none for its task; what loading the segmenter throws.
    init(_ model: Model, _ configuration: ServerConfiguration.Model, _ metrics: ServerMetrics) throws {
        self.model = model
        let options = configuration.batching.options
        let threads = configuration.threads
        let task = model.task
        threshold = configuration.threshold ?? task.decision?.threshold ?? 0.5
        let labels = task.decision.map { [$0.negativeLabel, $0.positiveLabel] } ?? task.classes?.labels ?? []
        let metrics = metrics.model(configuration.name, classes: task.kind == .heartDisease ? ["0", "1"] : labels)
        self.metrics = metrics
        let observer = metrics.batchObserver
        network =
            model.pipeline == nil
            ? BatchingPredictor(model, threads: threads, options: options, observer: observer) : nil
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
            if let path = configuration.segmenter {
                let segmenter = try ImageSegmenter(Model(contentsOf: path), threads: threads)
                let both = SegmentedPredictor(pneumonia, segmenter: segmenter)
                predictor = .pneumonia(BatchingPredictor(both, options: options, observer: observer))
            } else {
                predictor = .pneumonia(BatchingPredictor(pneumonia, options: options, observer: observer))
            }
            let black = try Self.blackImage(task)
            warm = { try (0...1).contains(pneumonia.predict(black).rawScore) }
        case .lungCancer:
            let lung = try LungCancerPredictor(model, threads: threads)
            predictor = .lungCancer(BatchingPredictor(lung, options: options, observer: observer))
            let black = try Self.blackImage(task)
            warm = { try lung.predict(black).probabilities.allSatisfy { (0...1).contains($0) } }
        case .osteosarcoma:
            let generator = try OsteosarcomaGenerator(model, threads: threads)
            // Patients are drawn one by one, each with all threads that it may have.
            let queue = BatchingOptions(
                maximumBatchSize: 1, maximumDelay: .zero, queueLimit: options.queueLimit)
            predictor = .osteosarcoma(
                BatchingPredictor(options: queue, observer: observer) { calls in
                    calls.map { call in
                        Result { () throws(GenerationError) in
                            try generator.generate(
                                call.profile, seed: call.seed, options: GenerationOptions(method: call.method))[0]
                        }
                    }
                })
            let age = generator.description.conditions.contains { $0.name == "age" } ? 16.0 : nil
            warm = {
                let options = GenerationOptions(method: .ddim(steps: 1))
                return try !generator.generate(OsteosarcomaScenario.typical.profile(age: age), options: options).isEmpty
            }
        case .imageClassifier:
            let classifier = try ImageClassifier(model, threads: threads)
            // Only networks with one output have a threshold.
            let limit = task.classes == nil ? threshold : nil
            predictor = .classifier(
                BatchingPredictor(classifier, threshold: limit, options: options, observer: observer))
            let black = try Self.blackImage(task)
            warm = { try classifier.predict(black).probabilities.allSatisfy { (0...1).contains($0) } }
        case .generic, .imageSegmenter:
            predictor = .other
            warm = { true }
        }
    }

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
