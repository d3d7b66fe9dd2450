public import NeedletailPipeline

/// Benign, malignant or normal, from a slice of computed tomography of the chest.
///
/// ```swift
/// let predictor = try LungCancerPredictor(Model(contentsOf: "lung.safetensors"))
/// let result = try predictor.predict(image)  // NeedletailImaging reads images from files
/// print(result.label, result.confidence)
/// ```
///
/// For research use; not a medical device.
public struct LungCancerPredictor: ImagePredictor {
    let classifier: ImageClassifier

    /// The model behind it.
    public var model: Model { classifier.model }

    /// What the classes are called, in the order of `LungCancerResult.probabilities`: as the model file says.
    public var labels: [String] { classifier.labels }

    /// A predictor over `model`.
    ///
    /// - Parameters:
    ///   - model: one for lung cancer.
    ///   - threads: how many threads a call may use, the caller's included; from 1 to 255, and taken as the nearest of these.
    ///     The results are the same for any number.
    /// - Throws: `PredictionError.wrongTask` where the model is for another task.
    public init(_ model: Model, threads: Int = 1) throws(PredictionError) {
        classifier = try ImageClassifier(model, for: [.lungCancer], threads: threads)
    }

    /// The answer or the error of each of several images, in order.
    ///
    /// - threshold: nil: the most probable class is the answer.
    /// - Throws: `PredictionError.noThreshold` where a threshold is given, or `wrongMaskCount` where there is not one mask for each
    ///   image.
    public func predictEach(
        _ images: [PixelImage], masks: [PixelImage]?, threshold: Double?
    ) throws(PredictionError) -> [Result<LungCancerResult, PredictionError>] {
        let answers = try classifier.predictEach(images, masks: masks, threshold: threshold)
        return zip(images, answers).map { image, answer in
            answer.map { LungCancerResult(classification: $0, warnings: warnings(image)) }
        }
    }

    /// What is unusual about an image for this model.
    package func warnings(_ image: PixelImage) -> [LungCancerResult.Warning] {
        var warnings: [LungCancerResult.Warning] = []
        let recipe = classifier.engine.recipe
        if image.width < recipe.width || image.height < recipe.height {
            warnings.append(
                .enlarged(
                    width: image.width, height: image.height, seenWidth: recipe.width, seenHeight: recipe.height))
        }
        if image.isOfOneColour { warnings.append(.blank) }
        return warnings
    }
}

extension PixelImage {
    /// Whether all pixels are the same.
    fileprivate var isOfOneColour: Bool {
        let count = channels.count
        return pixels.indices.allSatisfy { pixels[$0] == pixels[$0 % count] }
    }
}

/// What the lung cancer model says of one image. For research use; not a medical device.
public struct LungCancerResult: Equatable, Sendable {
    /// The answer of the network behind it.
    let classification: ImageClassification
    /// What is unusual about the image.
    public let warnings: [Warning]

    /// What the answer is called: the most probable class, the first of equal ones.
    public var label: String { classification.label }

    /// The probability of the answer.
    public var confidence: Double { classification.confidence }

    /// What the classes are called.
    public var labels: [String] { classification.labels }

    /// The probability of each class, 0 to 1, in the order of `labels`.
    public var probabilities: [Double] { classification.probabilities }

    /// The probability of the class called `label`; nil where there is none.
    public func probability(of label: String) -> Double? {
        labels.firstIndex(of: label).map { probabilities[$0] }
    }

    /// What the network gave for each class, in the order of `labels`, of which softmax makes the probabilities; nil of a network
    /// that gives probabilities itself.
    public var logits: [Double]? { classification.logits }

    /// Which model, engine and tier said it.
    public var identity: ModelIdentity { classification.identity }

    /// What is unusual about an image, and does not keep it from having an answer.
    public enum Warning: Equatable, Sendable {
        /// The image is lower or narrower than what the network sees, so that it was enlarged.
        case enlarged(width: Int, height: Int, seenWidth: Int, seenHeight: Int)
        /// All pixels are the same.
        case blank
    }
}

extension LungCancerResult.Warning: CustomStringConvertible {
    /// What is unusual.
    public var description: String {
        switch self {
        case .enlarged(let width, let height, let seenWidth, let seenHeight):
            "the image has \(width) x \(height) pixels, and is enlarged to the \(seenWidth) x \(seenHeight) that the network sees"
        case .blank: "all pixels of the image are the same"
        }
    }
}
