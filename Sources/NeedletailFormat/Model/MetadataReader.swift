/// Reads the JSON under one metadata key, member by member, with errors that name key and path.
///
/// Nothing is built but what the caller asks for. Members that the format does not define are refused.
struct MetadataReader {
    let key: String
    private var json: JSONReader
    /// The place being read, such as `features[3].limits`.
    private var path: [String] = []

    init(key: String, _ text: JSONText) {
        self.key = key
        json = JSONReader(FileBytes(decoding: text), depthLimit: 16)
    }

    /// What is wrong at the place being read.
    func invalid(_ expected: String) -> ModelFileError {
        .invalidMember(key: key, path: path.isEmpty ? "top level" : path.joined(), expected: expected)
    }

    /// Reads an object: `member` is called with each key and must read its value, or answer false for a key that the
    /// format does not define. Members in `required` must be there, and none may be there twice.
    mutating func object(
        required: [String] = [], _ member: (inout MetadataReader, String) throws(ModelFileError) -> Bool
    ) throws(ModelFileError) {
        try wrap { json throws(JSONError) in try json.beginObject() }
        var seen: Set<String> = []
        while true {
            let text = try wrap { json throws(JSONError) in try json.nextKey() }
            guard let text else { break }
            guard text.utf8Count <= 1024 else { throw invalid("members with names of at most 1024 bytes") }
            let name = text.string
            path.append(path.isEmpty ? printable(name) : ".\(printable(name))")
            guard seen.insert(name).inserted else { throw invalid("each member once") }
            guard seen.count <= 65_536 else { throw invalid("at most 65536 members") }
            guard try member(&self, name) else { throw invalid("no such member in format \(ModelFile.formatVersion)") }
            path.removeLast()
        }
        for name in required where !seen.contains(name) {
            path.append(path.isEmpty ? name : ".\(name)")
            throw invalid("this member")
        }
    }

    /// Reads an array of at most `limit` elements, each by `element`.
    mutating func array<Element>(
        limit: Int, _ element: (inout MetadataReader) throws(ModelFileError) -> Element
    ) throws(ModelFileError) -> [Element] {
        try wrap { json throws(JSONError) in try json.beginArray() }
        var elements: [Element] = []
        while try wrap({ json throws(JSONError) in try json.nextElement() }) {
            path.append("[\(elements.count)]")
            guard elements.count < limit else { throw invalid("at most \(limit) elements") }
            elements.append(try element(&self))
            path.removeLast()
        }
        return elements
    }

    /// Reads a string of 1 to `byteLimit` bytes.
    mutating func name(byteLimit: Int = 1024) throws(ModelFileError) -> String {
        let text = try wrap { json throws(JSONError) in try json.readText() }
        guard (1...byteLimit).contains(text.utf8Count) else { throw invalid("a text of 1 to \(byteLimit) bytes") }
        return text.string
    }

    /// Reads an integer in `range`.
    mutating func integer(in range: ClosedRange<Int>) throws(ModelFileError) -> Int {
        let value: Int = try wrap { json throws(JSONError) in try json.readInteger() }
        guard range.contains(value) else { throw invalid("an integer from \(range.lowerBound) to \(range.upperBound)") }
        return value
    }

    /// Reads a finite number.
    mutating func number() throws(ModelFileError) -> Double {
        try wrap { json throws(JSONError) in try json.readDouble() }
    }

    /// The kind of the next value.
    mutating func peek() throws(ModelFileError) -> JSONKind {
        try wrap { json throws(JSONError) in try json.peek() }
    }

    /// Checks that nothing follows.
    mutating func end() throws(ModelFileError) {
        try wrap { json throws(JSONError) in try json.end() }
    }

    private mutating func wrap<R>(
        _ read: (inout JSONReader) throws(JSONError) -> R
    ) throws(ModelFileError) -> R {
        do { return try read(&json) } catch { throw .invalidJSON(key: key, error) }
    }
}
