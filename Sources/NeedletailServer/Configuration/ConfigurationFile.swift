import NeedletailFormat

/// A file of the configuration as it is read, with the line of the key that was read last.
struct ConfigurationFile {
    private let path: String
    private let bytes: FileBytes
    private var reader: JSONReader
    private var line = 1
    /// Where the counting of lines stands.
    private var lineOffset = 0

    init(path: String, _ bytes: FileBytes) {
        self.path = path
        self.bytes = bytes
        reader = JSONReader(bytes, depthLimit: 4)
    }

    /// Where the key stands that was read last.
    var source: ConfigurationSource { .file(path: path, line: line) }

    /// Reads the object that comes next; `body` reads the value of each key, of which none may be there twice.
    mutating func object(
        _ body: (String, inout ConfigurationFile) throws(ConfigurationError) -> Void
    ) throws(ConfigurationError) {
        try read { reader throws(JSONError) in try reader.beginObject() }
        var known: Set<String> = []
        while let name = try nextKey() {
            guard known.insert(name).inserted else { throw .repeatedKey(printable(name), source) }
            try body(name, &self)
        }
    }

    /// Checks that nothing follows.
    mutating func end() throws(ConfigurationError) {
        try read { reader throws(JSONError) in try reader.end() }
    }

    /// The value of `key` that comes next, checked; nil where it is `null`, as if the key were not there.
    mutating func value<Subject>(
        _ key: ConfigurationKey<Subject>, inside place: String
    ) throws(ConfigurationError) -> ConfigurationValue? {
        let json = try read { reader throws(JSONError) in try Self.shallowValue(&reader) }
        if json == .null { return nil }
        guard let value = key.kind.value(json) else {
            throw .wrongValue(
                key: place + key.name, source, expected: key.allowed, actual: Self.excerpt(json))
        }
        return value
    }

    /// The string that comes next; nil where something else does, which is not read then.
    mutating func stringIfAny() throws(ConfigurationError) -> String? {
        try read { reader throws(JSONError) in
            guard case .string = try reader.peek() else { return nil }
            return try reader.readString()
        }
    }

    /// What to throw for a key that is none of `names`.
    func unknownKey(_ name: String, _ names: [String], inside place: String) -> ConfigurationError {
        .unknownKey(place + name, source, nearest: nearestName(name, in: names).map { place + $0 })
    }

    private mutating func nextKey() throws(ConfigurationError) -> String? {
        guard let key = try read({ reader throws(JSONError) in try reader.nextKey()?.string }) else { return nil }
        // The key stands before, most often on the same line as the value.
        let offset = try read { reader throws(JSONError) in reader.byteOffset }
        while lineOffset < offset {
            if bytes[lineOffset] == UInt8(ascii: "\n") { line += 1 }
            lineOffset += 1
        }
        return key
    }

    private mutating func read<Result>(
        _ body: (inout JSONReader) throws(JSONError) -> Result
    ) throws(ConfigurationError) -> Result {
        do throws(JSONError) { return try body(&reader) } catch { throw .notJSON(path: path, error) }
    }

    /// The next value, but for what lies in objects and in arrays of arrays.
    private static func shallowValue(_ reader: inout JSONReader) throws(JSONError) -> JSONValue {
        switch try reader.peek() {
        case .null:
            try reader.readNull()
            return .null
        case .bool: return .bool(try reader.readBool())
        case .integer, .number: return try reader.readNumber()
        case .string: return .string(try reader.readString())
        case .object:
            try reader.skipValue()
            return .object([])
        case .array:
            try reader.beginArray()
            var elements: [JSONValue] = []
            while try reader.nextElement() {
                if case .string = try reader.peek() {
                    elements.append(.string(try reader.readString()))
                } else {
                    try reader.skipValue()
                    elements.append(.null)
                }
            }
            return .array(elements)
        }
    }

    /// A value as a message shows it.
    private static func excerpt(_ json: JSONValue) -> String {
        switch json {
        case .null, .array, .object: json.kind.description
        case .bool(let bool): bool.description
        case .integer(let number): number.description
        case .number(let number): number.description
        case .string(let text): printable(text)
        }
    }
}

/// The name with the fewest insertions, deletions and replacements from `name`; nil where none is alike.
func nearestName(_ name: String, in names: [String]) -> String? {
    let text = Array(name.utf8.prefix(64))
    let distances = names.map { (name: $0, distance: editDistance(text, Array($0.utf8))) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }),
        nearest.distance <= max(2, nearest.name.utf8.count / 3)
    else { return nil }
    return nearest.name
}

/// The fewest insertions, deletions and replacements of bytes that make `b` of `a` (V. I. Levenshtein, 1966).
///
/// Complexity: O(a · b).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for j in b.indices {
            let replaced = diagonal + (byte == b[j] ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[b.count]
}
