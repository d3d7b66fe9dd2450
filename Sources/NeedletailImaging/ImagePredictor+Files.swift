public import Needletail
import NeedletailPipeline

/// Why there is no answer for an image file.
public enum ImagePredictionError: Error, Equatable {
    /// The file is no image that is read.
    case file(ImageFileError)
    /// The predictor refuses the image.
    case prediction(PredictionError)
}

extension ImagePredictionError: CustomStringConvertible {
    /// What is wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .prediction(let error): error.description
        }
    }
}

extension ImagePredictor {
    /// The answer for the image file at `path`.
    ///
    /// - Parameters:
    ///   - path: of a PNG or BMP file, or of a JPEG file under the trait `Imaging`; its first bytes tell which.
    ///   - threshold: probabilities above it are positive; from 0 to 1, the model's own where it is nil.
    ///   - limits: how large a file and an image may be.
    /// - Throws: `ImagePredictionError`.
    public func predict(
        contentsOf path: String, threshold: Double? = nil, limits: ImageLimits = ImageLimits()
    ) throws(ImagePredictionError) -> Answer {
        try answer(threshold) { () throws(ImageFileError) in try ImageFile.decode(contentsOf: path, limits: limits) }
    }

    /// The answer for an image file's `bytes`.
    ///
    /// - Throws: `ImagePredictionError`.
    public func predict(
        encoded bytes: [UInt8], threshold: Double? = nil, limits: ImageLimits = ImageLimits()
    ) throws(ImagePredictionError) -> Answer {
        try answer(threshold) { () throws(ImageFileError) in try ImageFile.decode(bytes, limits: limits) }
    }

    /// The answer for the image file at `path`, computed on the engine's threads.
    ///
    /// - Throws: `ImagePredictionError`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(
        contentsOf path: String, threshold: Double? = nil, limits: ImageLimits = ImageLimits()
    ) async throws -> Answer {
        try await onEngine { try predict(contentsOf: path, threshold: threshold, limits: limits) }
    }

    /// The answer for an image file's `bytes`, computed on the engine's threads.
    ///
    /// - Throws: `ImagePredictionError`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(
        encoded bytes: [UInt8], threshold: Double? = nil, limits: ImageLimits = ImageLimits()
    ) async throws -> Answer {
        try await onEngine { try predict(encoded: bytes, threshold: threshold, limits: limits) }
    }

    private func answer(
        _ threshold: Double?, _ decode: () throws(ImageFileError) -> PixelImage
    ) throws(ImagePredictionError) -> Answer {
        let image: PixelImage
        do { image = try decode() } catch { throw .file(error) }
        do { return try predict(image, threshold: threshold) } catch { throw .prediction(error) }
    }
}
