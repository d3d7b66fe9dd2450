/// The header fields of a form's part.
struct PartHeader {
    let name: String
    let fileName: String?
    let contentType: String?
    /// The place behind the empty line.
    let end: Int

    /// Reads header fields from the line end behind a boundary, at `start`, to the empty line.
    init(_ body: [UInt8], from start: Int, part: Int, byteLimit: Int) throws(MultipartError) {
        var headers = HTTPHeaders()
        var place = start + 2
        while true {
            let lineLimit = start + 2 + byteLimit - place
            guard let length = Self.lineByteCount(body, from: place, limit: lineLimit) else {
                guard body.count - place > lineLimit else { throw .noFinalBoundary(byteOffset: place) }
                throw .headerTooLong(part: part, limit: byteLimit)
            }
            if length == 0 { break }
            let line = body[place..<place + length]
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), HTTPHeaders.isName(line[..<colon]),
                HTTPHeaders.isValue(line[colon...])
            else { throw .badHeader(part: part, byteOffset: place) }
            let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            headers.append(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
            place += length + 2
        }
        end = place + 2
        let dispositions = headers.values("Content-Disposition")
        guard dispositions.count == 1 else { throw .badDisposition(part: part) }
        var parser = HeaderParameters(Array(dispositions[0].utf8))
        guard parser.token()?.lowercased() == "form-data", let parameters = parser.parameters(),
            let name = parameters.first(where: { $0.name == "name" })
        else { throw .badDisposition(part: part) }
        self.name = Self.unescaped(name.value)
        if let extended = parameters.first(where: { $0.name == "filename*" }) {
            guard let text = Self.extendedText(extended.value) else { throw .badDisposition(part: part) }
            fileName = text
        } else {
            fileName = parameters.first { $0.name == "filename" }.map { Self.unescaped($0.value) }
        }
        let encoding = headers["Content-Transfer-Encoding"]?.lowercased() ?? "binary"
        guard ["7bit", "8bit", "binary"].contains(encoding) else { throw .encodedPart(part: part, encoding: encoding) }
        contentType = headers["Content-Type"]
    }

    /// The bytes before the next CRLF; nil where it does not end within the limit.
    private static func lineByteCount(_ body: [UInt8], from start: Int, limit: Int) -> Int? {
        var place = start
        let end = min(body.count - 1, start + max(limit - 1, 0))
        while place < end {
            if body[place] == 0x0d, body[place + 1] == 0x0a { return place - start }
            place += 1
        }
        return nil
    }

    /// A name with what browsers put in place of quotes and line ends put back (Fetch Standard, multipart/form-data parser).
    private static func unescaped(_ name: String) -> String {
        var text = name[...]
        var result = ""
        while let percent = text.firstIndex(of: "%") {
            result += text[..<percent]
            let escapes: [Substring: String] = ["%22": "\"", "%0D": "\r", "%0A": "\n"]
            let escape = text[percent...].prefix(3)
            result += escapes[escape] ?? "%"
            text = text[percent...].dropFirst(escapes[escape] == nil ? 1 : 3)
        }
        return result + text
    }

    /// A value `UTF-8'language'text`, percent-encoded (RFC 8187, 3.2); nil for other character sets.
    private static func extendedText(_ value: String) -> String? {
        let pieces = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[0].lowercased() == "utf-8" else { return nil }
        return try? PercentEncoding.decode(pieces[2])
    }
}
