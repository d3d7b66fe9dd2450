import NeedletailGraph
public import NeedletailPipeline

/// What answers for images.
///
/// Conforming types say what an answer is; calls for one image, for many, and from asynchronous code come with them. Any number
/// of tasks may use one at the same time.
public protocol ImagePredictor: Sendable {
    /// What an image is answered with.
    associatedtype Answer: Sendable

    /// The model behind it.
    var model: Model { get }

    /// The answer or the error of each of several images, in order.
    ///
    /// - Parameters:
    ///   - images: of any size and channels: they are converted and resized as the model says.
    ///   - masks: what of each image counts: grey, of any size, stretched over the image; 0 where it does not. What does not
    ///     count is black for the network. Nil where all of every image counts.
    ///   - threshold: probabilities above it are positive; from 0 to 1, the model's own where it is nil.
    /// - Throws: `PredictionError.invalidThreshold`, or `wrongMaskCount` where there is not one mask for each image.
    func predictEach(
        _ images: [PixelImage], masks: [PixelImage]?, threshold: Double?
    ) throws(PredictionError) -> [Result<Answer, PredictionError>]
}

extension ImagePredictor {
    /// The answer or the error of each of several images, all of which count, in order.
    ///
    /// - Throws: `PredictionError.invalidThreshold`.
    public func predictEach(
        _ images: [PixelImage], threshold: Double? = nil
    ) throws(PredictionError) -> [Result<Answer, PredictionError>] {
        try predictEach(images, masks: nil, threshold: threshold)
    }

    /// The answer for one image.
    ///
    /// - Parameters:
    ///   - image: of any size and channels: it is converted and resized as the model says.
    ///   - mask: what of the image counts: grey, of any size, stretched over the image; 0 where it does not. Nil for all of it.
    ///   - threshold: probabilities above it are positive; from 0 to 1, the model's own where it is nil.
    /// - Throws: `PredictionError.image` where nothing can be made of the image, `invalidThreshold`, `invalidProbability` where
    ///   the network gives none.
    public func predict(
        _ image: PixelImage, mask: PixelImage? = nil, threshold: Double? = nil
    ) throws(PredictionError) -> Answer {
        try predictEach([image], masks: mask.map { [$0] }, threshold: threshold)[0].get()
    }

    /// The answers for several images, in order.
    ///
    /// - Throws: `PredictionError.row` with the first image that has none, counted from 0.
    public func predict(_ images: [PixelImage], threshold: Double? = nil) throws(PredictionError) -> [Answer] {
        var answers: [Answer] = []
        answers.reserveCapacity(images.count)
        for (index, result) in try predictEach(images, threshold: threshold).enumerated() {
            do { answers.append(try result.get()) } catch { throw .row(index, error) }
        }
        return answers
    }

    /// The answer for one image, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(_ image: PixelImage, mask: PixelImage? = nil, threshold: Double? = nil) async throws -> Answer {
        try await onEngine { try predict(image, mask: mask, threshold: threshold) }
    }

    /// The answers for several images, in order, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError.row`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(_ images: [PixelImage], threshold: Double? = nil) async throws -> [Answer] {
        try await onEngine { try predict(images, threshold: threshold) }
    }
}

/// The runners of a model over images, which the predictors share.
struct ImageEngine: Sendable {
    let model: Model
    let recipe: ImageRecipe
    private let pool: RunnerPool<ImageRunner>
    let activations = MadeOnce<ActivationMapper, ActivationMapError>()
    let rollout = MadeOnce<AttentionRollout, AttentionMapError>()

    /// - Throws: `PredictionError.wrongTask` where the model is for none of `kinds`.
    init(_ model: Model, for kinds: [TaskDescription.Kind], threads: Int) throws(PredictionError) {
        guard kinds.contains(model.task.kind), let recipe = model.task.image else {
            throw .wrongTask(
                expected: kinds.map(\.rawValue).joined(separator: " or "), actual: model.task.kind.rawValue)
        }
        self.model = model
        self.recipe = recipe
        pool = RunnerPool { ImageRunner(model, recipe, threads: threads) }
    }

    /// What `answer` makes of each image's numbers, or why there are none, in order.
    func answers<Answer>(
        _ images: [PixelImage], masks: [PixelImage]?,
        _ answer: (UnsafeBufferPointer<Float>) throws(PredictionError) -> Answer
    ) throws(PredictionError) -> [Result<Answer, PredictionError>] {
        if let masks, masks.count != images.count {
            throw .wrongMaskCount(expected: images.count, actual: masks.count)
        }
        var results = [Result<Answer, PredictionError>]()
        results.reserveCapacity(images.count)
        let inputs = images.indices.map { ImageInput(image: images[$0], mask: masks?[$0]) }
        pool.withRunner { runner in
            runner.run(inputs) { _, numbers in
                do throws(PredictionError) {
                    switch numbers {
                    case .failure(let error): throw .image(error)
                    case .success(let numbers): results.append(.success(try answer(numbers)))
                    }
                } catch { results.append(.failure(error)) }
            }
        }
        return results
    }

    /// What the network sees of `image`.
    func values(_ image: PixelImage, mask: PixelImage?) throws(PredictionError) -> [Float] {
        var values = [Float](repeating: 0, count: recipe.valueCount)
        do throws(ImageError) {
            var span = values.mutableSpan
            try recipe.apply(to: image, mask: mask, into: &span)
        } catch { throw .image(error) }
        return values
    }

    /// `threshold`, or the model's own.
    func checked(_ threshold: Double?) throws(PredictionError) -> Double {
        let threshold = threshold ?? model.task.decision?.threshold ?? 0.5
        guard (0...1).contains(threshold) else { throw .invalidThreshold(threshold) }
        return threshold
    }
}

/// `value` as a probability.
func probability(_ value: Float) throws(PredictionError) -> Double {
    // Not so for NaN either.
    guard value >= 0, value <= 1 else { throw .invalidProbability(Double(value)) }
    return Double(value)
}
