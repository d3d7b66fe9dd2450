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

    /// The number of elements of the array here, all of them numbers that f32 holds.
    func floatCount() throws(ModelFileError) -> Int {
        try forEachNumber { reader throws(JSONError) in try reader.skipFloat() }
    }

    /// The numbers of the array here, each rounded to the nearest double and then to f32.
    func floats() throws(ModelFileError) -> [Float] {
        var values: [Float] = []
        values.reserveCapacity(try floatCount())
        _ = try forEachNumber { reader throws(JSONError) in
            values.append(Float(try reader.readDouble()))
            return values[values.count - 1].isFinite
        }
        return values
    }

    /// Calls `body` with a reader before each number of the array here, which it is to read, and to say whether f32
    /// holds it; how many there are.
    private func forEachNumber(_ body: (inout JSONReader) throws(JSONError) -> Bool) throws(ModelFileError) -> Int {
        try expect(.array)
        var reader = json
        var count = 0
        try step(&reader) { reader throws(JSONError) in try reader.beginArray() }
        while try step(&reader, { reader throws(JSONError) in try reader.nextElement() }) {
            let start = reader
            guard (try? body(&reader)) == true else {
                let element = MetadataValue(self, start, .index(count))
                throw element.invalid("a number that f32 holds", actual: try element.shown)
            }
            count += 1
        }
        return count
    }

    /// The number here as it is written, cut after some digits; the kind of any other value.
    private var shown: String {
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

extension JSONReader {
    /// Steps over the number that comes next; whether f32 holds it. Most are not even converted.
    fileprivate mutating func skipFloat() throws(JSONError) -> Bool {
        try expect(.number)
        let number = try scanNumber()
        // Up to 38 characters without an exponent say less than 1e38.
        if number.byteCount <= 38, !hasExponent(number) { return true }
        var reader = self
        reader.position = number.start
        return Float(try reader.readDouble()).isFinite
    }

    private func hasExponent(_ number: Number) -> Bool {
        for place in number.start..<number.start + number.byteCount
        where (bytes[place] ?? 0) | 0x20 == UInt8(ascii: "e") {
            return true
        }
        return false
    }
}
