import Needletail
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline

/// An image file in the body of a request.
enum UploadedImage {
    /// The most pixels of an image: four times those of the largest detectors.
    static let limits = ImageLimits(fileByteCount: 1 << 28, pixelCount: 1 << 26)

    /// Reads a form.
    ///
    /// - Throws: `ServerFailure` where the body is none; where it is of another media type, `otherwise` says what is missing.
    static func form(_ request: HTTPRequest, otherwise: ServerFailure) throws(ServerFailure) -> MultipartForm {
        let type = request.headers["Content-Type"] ?? ""
        do throws(MultipartError) { return try MultipartForm(contentType: type, body: request.body) } catch {
            if case .notAForm = error { throw otherwise }
            // A boundary is the client's text: what else an error tells is not.
            var text = "\(error)"
            if case .badBoundary = error { text = "the boundary is none that a form may have" }
            throw ServerFailure(400, .notAForm, "the form cannot be read: \(text)")
        }
    }

    /// The image in a file's bytes, decoded on the engine's threads.
    static func decode(_ bytes: [UInt8]) async throws(ServerFailure) -> PixelImage {
        do {
            return try await onEngine { try ImageFile.decode(bytes, limits: limits) }
        } catch let error as ImageFileError {
            throw ServerFailure(400, .imageInvalid, "Error preprocessing image: \(error)")
        } catch { throw ServiceSite.failure(error) }
    }

    /// Refuses a part or body that says it is something else than an image.
    static func checkMediaType(_ type: String?) throws(ServerFailure) {
        guard let type, let media = MediaType(type) else { return }
        guard media.type == "image" || media.name == "application/octet-stream" else {
            throw ServerFailure(415, .unsupportedMediaType, "the file must be a PNG, JPEG or BMP image")
        }
    }
}
