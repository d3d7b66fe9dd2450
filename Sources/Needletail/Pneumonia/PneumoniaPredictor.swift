public import NeedletailPipeline

/// Pneumonia or none, from an X-ray image of the chest.
///
/// ```swift
/// let predictor = try PneumoniaPredictor(Model(contentsOf: "pneumonia.safetensors"))
/// let result = try predictor.predict(image)  // NeedletailImaging reads images from files
/// print(result.diagnosis, result.confidence)
/// ```
///
/// For research use; not a medical device.
public struct PneumoniaPredictor: ImagePredictor {
    let engine: ImageEngine

    /// The model behind it.
    public var model: Model { engine.model }

    /// A predictor over `model`.
    ///
    /// - Parameters:
    ///   - model: one for pneumonia.
    ///   - threads: how many threads a call may use, the caller's included; from 1 to 255, and taken as the nearest of these.
    ///     The results are the same for any number.
    /// - Throws: `PredictionError.wrongTask` or `wrongLabels` where the model is not one for pneumonia, or calls the outcomes
    ///   otherwise.
    public init(_ model: Model, threads: Int = 1) throws(PredictionError) {
        engine = try ImageEngine(model, for: [.pneumonia], threads: threads)
        // A model whose positive outcome is the healthy one would give every answer the wrong way round.
        let labels = model.task.decision.map { [$0.negativeLabel, $0.positiveLabel] } ?? []
        let expected = PneumoniaResult.Diagnosis.allCases.map(\.rawValue)
        guard labels == expected else { throw .wrongLabels(expected: expected, actual: labels) }
    }

    /// The answer or the error of each of several images, in order.
    ///
    /// - Throws: `PredictionError.invalidThreshold`, or `wrongMaskCount` where there is not one mask for each image.
    public func predictEach(
        _ images: [PixelImage], masks: [PixelImage]?, threshold: Double?
    ) throws(PredictionError) -> [Result<PneumoniaResult, PredictionError>] {
        let threshold = try engine.checked(threshold)
        return try engine.answers(images, masks: masks) { numbers throws(PredictionError) in
            PneumoniaResult(
                rawScore: try probability(numbers[0]), threshold: threshold, identity: model.identity)
        }
    }
}

/// What the pneumonia model says of one image. For research use; not a medical device.
public struct PneumoniaResult: Equatable, Sendable {
    /// The probability of pneumonia, 0 to 1: what the network gave.
    public let rawScore: Double
    /// What the answer was given by: scores above it are pneumonia.
    public let threshold: Double
    /// Which model, engine and tier said it.
    public let identity: ModelIdentity

    /// The answer.
    public var diagnosis: Diagnosis { rawScore > threshold ? .pneumonia : .normal }

    /// The probability of the answer: the score, or 1 less the score. It is below 0.5 where a threshold other than 0.5 decided
    /// against the likelier answer.
    public var confidence: Double { diagnosis == .pneumonia ? rawScore : 1 - rawScore }

    /// The two answers.
    public enum Diagnosis: String, CaseIterable, Sendable {
        /// The score is at most the threshold.
        case normal = "NORMAL"
        /// The score is above the threshold.
        case pneumonia = "PNEUMONIA"
    }
}
