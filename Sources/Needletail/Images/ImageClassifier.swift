import Glibc
public import NeedletailPipeline

/// Which of several classes an image is of.
///
/// ```swift
/// let classifier = try ImageClassifier(Model(contentsOf: "slides.safetensors"))
/// let answer = try classifier.predict(image)  // NeedletailImaging reads images from files
/// print(answer.label, answer.confidence)
/// ```
///
/// It serves models of the tasks image-classifier, pneumonia and lung-cancer. For research use; not a medical device.
public struct ImageClassifier: ImagePredictor {
    /// What the classes are called, in the order of `ImageClassification.probabilities`.
    public let labels: [String]
    let engine: ImageEngine
    /// Nil where the network has one output, for two classes.
    let scale: ClassScores.Scale?

    /// The model behind it.
    public var model: Model { engine.model }

    /// A classifier over `model`.
    ///
    /// - Parameters:
    ///   - model: one for images.
    ///   - threads: how many threads a call may use, the caller's included; from 1 to 255, and taken as the nearest of these.
    ///     The results are the same for any number.
    /// - Throws: `PredictionError.wrongTask` where the model is for another task.
    public init(_ model: Model, threads: Int = 1) throws(PredictionError) {
        try self.init(model, for: [.imageClassifier, .pneumonia, .lungCancer], threads: threads)
    }

    /// As `init(_:threads:)`, for models of `tasks` alone.
    init(_ model: Model, for tasks: [TaskDescription.Kind], threads: Int) throws(PredictionError) {
        engine = try ImageEngine(model, for: tasks, threads: threads)
        // A model file has one of the two.
        labels = model.task.classes?.labels ?? model.task.decision.map { [$0.negativeLabel, $0.positiveLabel] } ?? []
        scale = model.task.classes?.scale
    }

    /// The answer or the error of each of several images, in order.
    ///
    /// - threshold: of networks with one output alone: probabilities above it are of the second class.
    /// - Throws: `PredictionError.invalidThreshold`, or `noThreshold` where the network has an output for each class.
    public func predictEach(
        _ images: [PixelImage], masks: [PixelImage]?, threshold: Double?
    ) throws(PredictionError) -> [Result<ImageClassification, PredictionError>] {
        guard scale == nil || threshold == nil else { throw .noThreshold }
        let threshold = try engine.checked(threshold)
        return try engine.answers(images, masks: masks) { numbers throws(PredictionError) in
            let (probabilities, classIndex) = try decide(numbers, threshold)
            return ImageClassification(
                labels: labels, classIndex: classIndex, probabilities: probabilities,
                scores: numbers.map(Double.init), scale: scale, threshold: scale == nil ? threshold : nil,
                identity: model.identity)
        }
    }

    /// The probability of each class, and the place of the answer: of several classes the most probable, the first of equal ones.
    func decide(
        _ numbers: UnsafeBufferPointer<Float>, _ threshold: Double
    ) throws(PredictionError) -> (probabilities: [Double], classIndex: Int) {
        let probabilities: [Double]
        switch scale {
        case nil:
            let positive = try probability(numbers[0])
            return ([1 - positive, positive], positive > threshold ? 1 : 0)
        case .probabilities:
            probabilities = try numbers.map { value throws(PredictionError) in try probability(value) }
        case .logits: probabilities = try Self.softmax(numbers.map(Double.init))
        }
        return (probabilities, probabilities.indices.reduce(0) { probabilities[$1] > probabilities[$0] ? $1 : $0 })
    }

    private static func softmax(_ logits: [Double]) throws(PredictionError) -> [Double] {
        if let value = logits.first(where: { !$0.isFinite }) { throw .invalidProbability(value) }
        let largest = logits.max() ?? 0
        let powers = logits.map { exp($0 - largest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}

/// What a classifier says of one image. For research use; not a medical device.
public struct ImageClassification: Equatable, Sendable {
    /// What the classes are called.
    public let labels: [String]
    /// The answer's place among them.
    public let classIndex: Int
    /// The probability of each class, 0 to 1.
    public let probabilities: [Double]
    /// What the network gave: a number for each class, or one where there are two.
    public let scores: [Double]
    let scale: ClassScores.Scale?
    /// What the answer was decided by where the network has one output: the second class above it, else the first.
    public let threshold: Double?
    /// Which model, engine and tier said it.
    public let identity: ModelIdentity

    /// What the network gave for each class, of which softmax makes the probabilities; nil of a network that gives probabilities
    /// itself.
    public var logits: [Double]? { scale == .logits ? scores : nil }

    /// What the answer is called.
    public var label: String { labels[classIndex] }

    /// The probability of the answer. It is below 0.5 where a threshold other than 0.5 decided against the likelier class.
    public var confidence: Double { probabilities[classIndex] }
}
