public import NeedletailPipeline

/// What of an image belongs to something, such as a lung, pixel by pixel.
///
/// ```swift
/// let segmenter = try ImageSegmenter(Model(contentsOf: "lungs.safetensors"))
/// let lungs = try segmenter.predict(image)
/// let mask = try lungs.mask(width: image.width, height: image.height)  // white inside, black outside
/// ```
///
/// For research use; not a medical device.
public struct ImageSegmenter: ImagePredictor {
    private let engine: ImageEngine

    /// The model behind it.
    public var model: Model { engine.model }

    /// A segmenter over `model`.
    ///
    /// - Parameters:
    ///   - model: one for segmenting images.
    ///   - threads: how many threads a call may use, the caller's included; from 1 to 255, and taken as the nearest of these.
    ///     The results are the same for any number.
    /// - Throws: `PredictionError.wrongTask` where the model is for another task.
    public init(_ model: Model, threads: Int = 1) throws(PredictionError) {
        engine = try ImageEngine(model, for: [.imageSegmenter], threads: threads)
    }

    /// The probabilities of each of several images, or what is wrong with it, in order.
    ///
    /// - Throws: `PredictionError.invalidThreshold`, or `wrongMaskCount` where there is not one mask for each image.
    public func predictEach(
        _ images: [PixelImage], masks: [PixelImage]?, threshold: Double?
    ) throws(PredictionError) -> [Result<ImageSegmentation, PredictionError>] {
        let threshold = try engine.checked(threshold)
        return try engine.answers(images, masks: masks) { numbers throws(PredictionError) in
            for value in numbers { _ = try probability(value) }
            return ImageSegmentation(
                width: engine.recipe.width, height: engine.recipe.height, probabilities: Array(numbers),
                threshold: threshold, identity: model.identity)
        }
    }
}

/// What a segmenter says of one image. For research use; not a medical device.
public struct ImageSegmentation: Equatable, Sendable {
    /// Pixels of a row, as the network sees the image.
    public let width: Int
    /// Rows, as the network sees the image.
    public let height: Int
    /// `[height, width]`: how probably each pixel belongs to what is looked for, 0 to 1.
    public let probabilities: [Float]
    /// What a pixel was decided by: those with a probability above it belong.
    public let threshold: Double
    /// Which model, engine and tier said it.
    public let identity: ModelIdentity

    /// How much of the image belongs, 0 to 1.
    public var coverage: Double {
        Double(probabilities.count { Double($0) > threshold }) / Double(probabilities.count)
    }

    /// The pixels that belong in white, 255, the others in black, 0: grey, `width` by `height`.
    public var mask: PixelImage {
        get throws(ImageError) {
            try PixelImage(
                width: width, height: height, channels: .grey,
                pixels: probabilities.map { Double($0) > threshold ? 255 : 0 })
        }
    }

    /// The mask in another size, such as that of the image itself: each pixel is that of the mask at its place.
    ///
    /// - Throws: `ImageError.invalidSize` or `targetTooLarge` for sides that an image cannot be resized to.
    public func mask(width: Int, height: Int) throws(ImageError) -> PixelImage {
        try mask.resized(width: width, height: height, filter: .nearest)
    }
}

/// A predictor that sees of each image what a segmenter finds in it, and black elsewhere: the lungs alone, say.
public struct SegmentedPredictor<Predictor: ImagePredictor>: ImagePredictor {
    /// Who answers.
    public let predictor: Predictor
    /// Who says what of an image counts.
    public let segmenter: ImageSegmenter

    /// The model that answers.
    public var model: Model { predictor.model }

    /// A predictor over what `segmenter` finds.
    public init(_ predictor: Predictor, segmenter: ImageSegmenter) {
        self.predictor = predictor
        self.segmenter = segmenter
    }

    /// The answer or the error of each of several images, in order.
    ///
    /// - masks: what the segmenter sees of each image.
    /// - Throws: as the predictor does. An image in which the segmenter finds nothing has the error `PredictionError.emptyMask`.
    public func predictEach(
        _ images: [PixelImage], masks: [PixelImage]?, threshold: Double?
    ) throws(PredictionError) -> [Result<Predictor.Answer, PredictionError>] {
        try predictEach(images, segmenting: images, masks: masks, threshold: threshold)
    }

    /// As `predictEach(_:masks:threshold:)`, where the segmenter is given `copies` of the images, of other sizes perhaps.
    ///
    /// Precondition: there are as many as images.
    package func predictEach(
        _ images: [PixelImage], segmenting copies: [PixelImage], masks: [PixelImage]? = nil, threshold: Double?
    ) throws(PredictionError) -> [Result<Predictor.Answer, PredictionError>] {
        precondition(copies.count == images.count, "the segmenter sees each image")
        var results: [Result<Predictor.Answer, PredictionError>?] = []
        var kept: (places: [Int], images: [PixelImage], masks: [PixelImage]) = ([], [], [])
        for (index, result) in try segmenter.predictEach(copies, masks: masks, threshold: nil).enumerated() {
            do throws(PredictionError) {
                let found = try result.get()
                guard found.coverage > 0 else { throw .emptyMask }
                do throws(ImageError) { kept.masks.append(try found.mask) } catch { throw .image(error) }
                kept.places.append(index)
                kept.images.append(images[index])
                results.append(nil)
            } catch { results.append(.failure(error)) }
        }
        let answers = try predictor.predictEach(kept.images, masks: kept.masks, threshold: threshold)
        for (place, answer) in zip(kept.places, answers) { results[place] = answer }
        // Each place has an error, or the answer to the image that was kept.
        return results.compactMap { $0 }
    }
}
