/// A form with files, as browsers send it: a body of `multipart/form-data` (RFC 7578, RFC 2046, 5.1).
///
/// Lines of headers end with CRLF, as does what separates the parts. Text before the first boundary and behind the last one is
/// left out.
public struct MultipartForm: Sendable {
    /// One field or file of the form.
    public struct Part: Sendable {
        /// The name of the field.
        public let name: String
        /// The name of the file as the client tells it: nil for a field without a file, empty where none was chosen. From
        /// anywhere: never a path to open. The `filename*` of RFC 8187 counts where both are there, for clients that send it
        /// although forms may not have it.
        public let fileName: String?
        /// What the client takes it for; nil where it does not say.
        public let contentType: String?
        /// A slice of the body, not a copy.
        public let bytes: ArraySlice<UInt8>
    }

    /// What a form may have at most.
    public struct Limits: Sendable, Equatable {
        /// The most parts.
        public var partCount = 64
        /// The most bytes of one part's header fields.
        public var headerByteCount = 8192

        /// The defaults.
        public init() {}
    }

    /// In the order of the body; several may have the same name.
    public let parts: [Part]

    /// The first part of this name. Complexity: O(parts).
    public subscript(name: String) -> Part? {
        parts.first { $0.name == name }
    }

    /// Reads a body.
    ///
    /// - contentType: the request's, which tells the boundary.
    ///
    /// Complexity: O(bytes), whatever the boundary is.
    public init(
        contentType: String, body: [UInt8], limits: Limits = Limits()
    ) throws(MultipartError) {
        var parts: [Part] = []
        let mark = Array("\r\n--".utf8) + (try Self.boundary(contentType))
        let search = ByteSearch(mark)
        // The first boundary may stand at the very beginning.
        var end = body.starts(with: mark.dropFirst(2)) ? -2 : search.first(in: body, from: 0)
        guard var boundary = end else { throw .noBoundary }
        while true {
            var place = boundary + mark.count
            if body[place...].starts(with: "--".utf8) { break }
            while place < body.count, body[place] == 0x20 || body[place] == 0x09 { place += 1 }
            guard body[place...].starts(with: "\r\n".utf8) else { throw .badBoundaryLine(byteOffset: place) }
            guard parts.count < limits.partCount else { throw .tooManyParts(limit: limits.partCount) }
            // The line end before the next boundary may be the one behind this one's headers, or behind this one.
            let header = try PartHeader(body, from: place, part: parts.count, byteLimit: limits.headerByteCount)
            end = search.first(in: body, from: header.end - 2)
            guard let end else { throw .noFinalBoundary(byteOffset: header.end) }
            parts.append(
                Part(
                    name: header.name, fileName: header.fileName, contentType: header.contentType,
                    bytes: body[header.end..<max(end, header.end)]))
            boundary = end
        }
        self.parts = parts
    }

    /// The boundary that a media type tells.
    private static func boundary(_ contentType: String) throws(MultipartError) -> [UInt8] {
        guard let type = MediaType(contentType), type.name == "multipart/form-data" else {
            throw .notAForm(contentType)
        }
        guard let boundary = type["boundary"] else { throw .badBoundary("none") }
        let bytes = Array(boundary.utf8)
        let others = Set("'()+_,-./:=? ".utf8)
        guard (1...70).contains(bytes.count), bytes.last != 0x20,
            bytes.allSatisfy({ others.contains($0) || HTTPHeaders.isTokenByte($0) })
        else { throw .badBoundary(boundary) }
        return bytes
    }
}

/// Why a body is no form.
public enum MultipartError: Error, Equatable {
    /// The request's media type is another one.
    case notAForm(String)
    /// The boundary has no byte, more than 70, one that may not be there, or is missing.
    case badBoundary(String)
    /// The body does not have the boundary that its media type tells.
    case noBoundary
    /// Something else than a line's end follows a boundary.
    case badBoundaryLine(byteOffset: Int)
    /// The body ends before the boundary that ends it: it was cut.
    case noFinalBoundary(byteOffset: Int)
    /// More parts than allowed.
    case tooManyParts(limit: Int)
    /// A part's header fields have more bytes than allowed, or do not end. Parts count from 0.
    case headerTooLong(part: Int, limit: Int)
    /// A line of a part's header is no header field.
    case badHeader(part: Int, byteOffset: Int)
    /// A part has no `Content-Disposition: form-data` with a name, or what it tells cannot be read.
    case badDisposition(part: Int)
    /// A part is encoded in a way that forms may not have any more, such as base64.
    case encodedPart(part: Int, encoding: String)
}

extension MultipartError: CustomStringConvertible {
    /// The reason in words.
    public var description: String {
        switch self {
        case .notAForm(let type): "the body is \(type), not multipart/form-data"
        case .badBoundary(let boundary): "not a boundary: \(boundary)"
        case .noBoundary: "the body does not have the boundary that its Content-Type tells"
        case .badBoundaryLine(let offset): "byte \(offset): a boundary is followed by something else than a line's end"
        case .noFinalBoundary(let offset): "the part from byte \(offset) on has no boundary behind it: the body was cut"
        case .tooManyParts(let limit): "more than \(limit) parts"
        case .headerTooLong(let part, let limit): "part \(part): more than \(limit) bytes of header fields"
        case .badHeader(let part, let offset): "part \(part), byte \(offset): not a header field"
        case .badDisposition(let part): "part \(part): no Content-Disposition: form-data; name=\"...\""
        case .encodedPart(let part, let encoding): "part \(part): encoded as \(encoding), which forms may not be"
        }
    }
}
