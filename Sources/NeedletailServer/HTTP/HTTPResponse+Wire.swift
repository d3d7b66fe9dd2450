extension HTTPResponse {
    /// The fields that the transport writes, whatever a response has there.
    private static let transportFields = ["Content-Length", "Date", "Connection", "Transfer-Encoding"]

    /// Whether the status is one of an answer and no field could be taken for anything else than one field.
    var canBeSent: Bool {
        (200...599).contains(status)
            && headers.fields.allSatisfy { HTTPHeaders.isName($0.name) && HTTPHeaders.isValue($0.value) }
    }

    /// The fields that are not the transport's; a 503 says when to try again.
    var fieldsToSend: [HTTPHeaders.Field] {
        func isOurs(_ field: HTTPHeaders.Field) -> Bool {
            Self.transportFields.contains { HTTPHeaders.areEqual($0, field.name) }
        }
        // Most answers have none of them, and are not copied.
        let own = headers.fields.contains(where: isOurs) ? headers.fields.filter { !isOurs($0) } : headers.fields
        return status == 503 && headers["Retry-After"] == nil ? own + [.init(name: "Retry-After", value: "1")] : own
    }

    /// The bytes of the last answer of a connection.
    func lastBytes(date: String, hasBody: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(status) \(Self.phrase(status))\r\nDate: \(date)\r\nConnection: close\r\n"
        for field in fieldsToSend { head += "\(field.name): \(field.value)\r\n" }
        head += "Content-Length: \(body.count)\r\n\r\n"
        return hasBody ? Array(head.utf8) + body : Array(head.utf8)
    }

    private static func phrase(_ status: Int) -> String {
        let phrases = [
            400: "Bad Request", 408: "Request Timeout", 413: "Content Too Large", 417: "Expectation Failed",
            431: "Request Header Fields Too Large", 500: "Internal Server Error", 501: "Not Implemented",
            503: "Service Unavailable",
        ]
        return phrases[status] ?? "Status \(status)"
    }
}

extension HTTPHeaders {
    /// Whether these bytes are a token (RFC 9110, 5.6.2), as names of fields and methods are.
    static func isName(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy(isTokenByte)
    }

    /// Whether a text is a token.
    static func isName(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { isName($0) } ?? isName(text.utf8)
    }

    /// Whether a field's value may be this text.
    static func isValue(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { isValue($0) } ?? isValue(text.utf8)
    }

    /// Whether a field's value may have these bytes: no control bytes but tabs.
    static func isValue(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }
    }

    static func isTokenByte(_ byte: UInt8) -> Bool {
        let bits = byte < 64 ? tokenBytes.low : tokenBytes.high
        return byte < 128 && bits >> UInt64(byte & 63) & 1 == 1
    }

    /// A bit for each byte of ASCII that may stand in a token.
    private static let tokenBytes: (low: UInt64, high: UInt64) = {
        let letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&'*+-.^_`|~"
        var bits: (low: UInt64, high: UInt64) = (0, 0)
        for byte in letters.utf8 {
            if byte < 64 { bits.low |= 1 << UInt64(byte) } else { bits.high |= 1 << UInt64(byte - 64) }
        }
        return bits
    }()
}
