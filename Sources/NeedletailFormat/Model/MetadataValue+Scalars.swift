extension MetadataValue {
    /// What the value here is; `number` for integers too.
    var kind: JSONKind {
        get throws(ModelFileError) { try read { reader throws(JSONError) in try reader.peek() } }
    }

    /// The text here: 1 to `byteLimit` bytes, without control characters.
    func name(byteLimit: Int = ModelLimit.nameBytes) throws(ModelFileError) -> String {
        try expect(.string)
        let text = try read { reader throws(JSONError) in try reader.readText() }
        guard Self.isName(text, byteLimit: byteLimit) else {
            throw invalid(Self.nameRule(byteLimit: byteLimit), actual: printable(text.excerpt()))
        }
        return text.string
    }

    static func nameRule(byteLimit: Int) -> String {
        "a text of 1 to \(byteLimit) bytes without control characters"
    }

    /// Whether a text may be a name; a long one is not decoded.
    static func isName(_ text: JSONText, byteLimit: Int) -> Bool {
        text.utf8Count <= byteLimit && ModelFile.isName(text.string, byteLimit: byteLimit)
    }

    /// The integer here, which must lie in `range`.
    func integer(in range: ClosedRange<Int>) throws(ModelFileError) -> Int {
        try expect(.number)
        var reader = json
        guard let value: Int = try? reader.readInteger(), range.contains(value) else {
            throw invalid("an integer from \(range.lowerBound) to \(range.upperBound)", actual: try shown)
        }
        return value
    }

    /// The truth value here.
    func flag() throws(ModelFileError) -> Bool {
        try expect(.bool)
        return try read { reader throws(JSONError) in try reader.readBool() }
    }

    /// The number here, rounded to the nearest double.
    func double() throws(ModelFileError) -> Double {
        try expect(.number)
        var reader = json
        guard let value = try? reader.readDouble() else { throw invalid("a number that f64 holds", actual: try shown) }
        return value
    }

    /// The number here: an integer where it is written as one and fits, else a double.
    func number() throws(ModelFileError) -> JSONValue {
        try expect(.number)
        var reader = json
        guard let value = try? reader.readNumber() else { throw invalid("a number that f64 holds", actual: try shown) }
        return value
    }

    /// The number here as it is written, cut after some digits; the kind of any other value.
    var shown: String {
        get throws(ModelFileError) {
            let kind = try kind
            guard kind == .number else { return kind.description }
            let number = try read { reader throws(JSONError) in
                reader.skipWhiteSpace()
                return try reader.scanNumber()
            }
            let text = json.bytes.slice(at: number.start, byteCount: min(number.byteCount, 40))?.string() ?? ""
            return number.byteCount > 40 ? text + "..." : text
        }
    }
}
