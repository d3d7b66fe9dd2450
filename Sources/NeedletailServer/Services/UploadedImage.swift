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

    /// The file of a request: a part of a form that is called `file` or `image`, or the whole body.
    static func file(_ request: HTTPRequest) throws(ServerFailure) -> [UInt8] {
        let missing = ServerFailure(400, .imageMissing, "No image file provided")
        if let type = request.headers["Content-Type"].flatMap(MediaType.init), type.name != "multipart/form-data" {
            try checkMediaType(type.name)
            guard !request.body.isEmpty else { throw missing }
            return request.body
        }
        let parts = try form(request, otherwise: missing).parts
        guard let part = parts.first(where: { ["file", "image"].contains($0.name) && $0.fileName != nil }) else {
            throw missing
        }
        guard part.fileName != "" else { throw ServerFailure(400, .imageNotSelected, "No image file selected") }
        try checkMediaType(part.contentType)
        return Array(part.bytes)
    }

    /// The most bytes of pixels that all requests hold at once: small files may be large images.
    static let heldByteLimit = 1 << 30

    private static let heldByteCount = Locked(0)

    /// Calls `body` with the image in a file's bytes, decoded on the engine's threads.
    ///
    /// - Throws: `ServerFailure` where they are no image, or other requests' images take all memory; what `body` throws.
    static func withImage<Result>(
        _ bytes: [UInt8], _ body: (PixelImage) async throws(ServerFailure) -> Result
    ) async throws(ServerFailure) -> Result {
        let header: ImageFile.Header
        do throws(ImageFileError) { header = try ImageFile.header(of: bytes, limits: limits) } catch {
            throw failure(error)
        }
        let byteCount = header.width * header.height * header.channels.count
        let fits = heldByteCount.withLock { held in
            guard held + byteCount <= heldByteLimit else { return false }
            held += byteCount
            return true
        }
        guard fits else { throw .overloaded() }
        defer { heldByteCount.withLock { $0 -= byteCount } }
        let image: PixelImage
        do { image = try await onEngine { try ImageFile.decode(bytes, limits: limits) } } catch { throw failure(error) }
        return try await body(image)
    }

    private static func failure(_ error: any Error) -> ServerFailure {
        guard let error = error as? ImageFileError else { return ServiceSite.failure(error) }
        return ServerFailure(400, .imageInvalid, "Error preprocessing image: \(error)")
    }

    /// Refuses a part or body that says it is something else than an image.
    static func checkMediaType(_ type: String?) throws(ServerFailure) {
        guard let type, let media = MediaType(type) else { return }
        guard media.type == "image" || media.name == "application/octet-stream" else {
            throw ServerFailure(415, .unsupportedMediaType, "the file must be a PNG, JPEG or BMP image")
        }
    }
}
