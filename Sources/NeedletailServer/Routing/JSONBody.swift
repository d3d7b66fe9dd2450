import NeedletailFormat

/// Reads the JSON bodies of requests: faults of syntax become failures of one kind.
package struct JSONBody: Sendable {
    /// The deepest nesting of a body.
    static let depthLimit = 32

    /// A failure for what a body's JSON has wrong. Its text tells places, and nothing of values but names of members.
    static func failure(_ error: JSONError, status: Int = 400) -> ServerFailure {
        let text =
            switch error {
            // The name is the client's, and may be anything.
            case .duplicateKey(let offset, _): "JSON at byte \(offset): an object has a member twice"
            case .unexpectedByte(let offset, let expected, _): "JSON at byte \(offset): expected \(expected.rawValue)"
            default: "\(error)"
            }
        return ServerFailure(status, .notJSON, "the body is no JSON that can be used: \(text)")
    }

    /// Refuses a request whose body does not say that it is JSON.
    ///
    /// - status: 415, or what the deployment that a service replaces has answered.
    static func checkMediaType(_ request: HTTPRequest, status: Int = 415) throws(ServerFailure) {
        guard let text = request.headers["Content-Type"] else { throw notJSONMedia(status) }
        // What almost every client sends needs no closer look.
        if text == "application/json" { return }
        guard let type = MediaType(text), type.type == "application",
            type.subtype == "json" || type.subtype.hasSuffix("+json"),
            ["utf-8", "utf8", "us-ascii", nil].contains(type["charset"]?.lowercased())
        else { throw notJSONMedia(status) }
    }

    private static func notJSONMedia(_ status: Int) -> ServerFailure {
        ServerFailure(status, .unsupportedMediaType, "Content-Type must be application/json")
    }

    /// Reads the members of the object that `bytes` are.
    ///
    /// - Parameters:
    ///   - bytes: all of the body.
    ///   - failure: makes a failure of an error of JSON.
    ///   - member: called with each key, to read or skip exactly one value; tells whether the key is known, so that it is refused
    ///     when it comes twice.
    /// - Returns: whether the body is an object; else it was read to its end.
    static func readObject(
        _ bytes: [UInt8], failure: (JSONError) -> ServerFailure = { failure($0) },
        _ member: (JSONText, inout JSONReader) throws(JSONError) -> Bool
    ) throws(ServerFailure) -> Bool {
        do throws(JSONError) {
            var reader = JSONReader(FileBytes(bytes), depthLimit: depthLimit)
            guard try reader.peek() == .object else {
                try reader.skipValue()
                try reader.end()
                return false
            }
            var known: [JSONText] = []
            try reader.beginObject()
            while let key = try reader.nextKey() {
                let offset = reader.byteOffset
                if try member(key, &reader) {
                    if known.contains(key) { throw .duplicateKey(byteOffset: offset, key: "") }
                    known.append(key)
                }
            }
            try reader.end()
            return true
        } catch { throw failure(error) }
    }
}
