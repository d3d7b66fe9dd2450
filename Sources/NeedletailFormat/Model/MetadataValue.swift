/// A JSON value under one metadata key: read when asked for, with errors that name key and path.
///
/// The whole text is checked against the grammar first. Then nothing is built but what the caller asks for: arrays are
/// counted before they are read, and members are found before any is, so that their order in the text does not matter.
/// Members that the format does not define are refused. Complexity of each read: O(bytes of the value).
struct MetadataValue {
    let key: String
    /// Stands before the value.
    private let json: JSONReader
    private let path: [Step]

    private enum Step {
        case member(String)
        case index(Int)
    }

    /// The one value that `text` holds, at most 16 levels deep.
    init(key: String, _ text: JSONText) throws(ModelFileError) {
        try self.init(key: key, decoded: FileBytes(decoding: text))
    }

    /// The one value that `text`, JSON itself, holds.
    init(key: String, decoded text: FileBytes) throws(ModelFileError) {
        self.key = key
        path = []
        json = JSONReader(text, depthLimit: 16)
        try read { reader throws(JSONError) in
            try reader.skipValue()
            try reader.end()
        }
    }

    private init(_ parent: MetadataValue, _ json: JSONReader, _ step: Step) {
        key = parent.key
        path = parent.path + [step]
        self.json = json
    }

    /// Reads with a copy of the reader: the value stays where it is.
    private func read<R>(_ body: (inout JSONReader) throws(JSONError) -> R) throws(ModelFileError) -> R {
        var reader = json
        return try step(&reader, body)
    }

    private func step<R>(
        _ reader: inout JSONReader, _ body: (inout JSONReader) throws(JSONError) -> R
    ) throws(ModelFileError) -> R {
        do { return try body(&reader) } catch { throw .invalidJSON(key: key, error) }
    }
}

// Errors.

extension MetadataValue {
    /// The path from the top, such as `nodes[3].inputs[0]`.
    var place: String { place(path) }

    /// The path of a member of the object here.
    func place(ofMember name: String) -> String { place(path + [.member(name)]) }

    private func place(_ path: [Step]) -> String {
        var text = ""
        for step in path {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .member(let name) where Self.isWord(name): text += text.isEmpty ? name : ".\(name)"
            case .member(let name): text += "[\(printable(name))]"
            }
        }
        return text.isEmpty ? "top level" : text
    }

    private static func isWord(_ name: String) -> Bool {
        (1...100).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// What is wrong with the value here.
    func invalid(_ expected: String, actual: String) -> ModelFileError {
        .invalidMember(key: key, path: place, expected: expected, actual: actual)
    }

    private func expect(_ expected: JSONKind) throws(ModelFileError) {
        let actual = try kind
        guard actual == expected else {
            throw .wrongKind(key: key, path: place, expected: expected, actual: actual)
        }
    }
}

// Containers.

extension MetadataValue {
    /// Some members of one object.
    struct Fields {
        fileprivate let object: MetadataValue
        fileprivate let names: [String]
        fileprivate let places: [JSONReader?]

        /// The value of a member that was required.
        subscript(name: String) -> MetadataValue {
            guard let value = optional(name) else { preconditionFailure("required members were found before") }
            return value
        }

        /// The value of a member, nil where it is absent.
        func optional(_ name: String) -> MetadataValue? {
            guard let index = names.firstIndex(of: name), let place = places[index] else { return nil }
            return MetadataValue(object, place, .member(name))
        }
    }

    /// The members of the object here: all of `required`, perhaps some of `optional`, and no others.
    func fields(_ required: [String], optional: [String] = []) throws(ModelFileError) -> Fields {
        try expect(.object)
        let names = required + optional
        var places = [JSONReader?](repeating: nil, count: names.count)
        try forEachMember { name, reader throws(ModelFileError) in
            guard let index = names.firstIndex(where: { name.isEqual(to: $0) }) else {
                throw .unknownMember(key: key, path: place(ofMember: name.excerpt()))
            }
            guard places[index] == nil else {
                throw .duplicateMember(key: key, path: place(ofMember: names[index]))
            }
            places[index] = reader
        }
        for (name, reader) in zip(required, places) where reader == nil {
            throw .missingMember(key: key, path: place(ofMember: name))
        }
        return Fields(object: self, names: names, places: places)
    }

    /// Calls `body` with each name of the object here, of which there may be at most `limit`, and its value. Names may
    /// repeat: `body` is to refuse that by `duplicate()`.
    func entries(
        limit: Int, of what: String, _ body: (String, MetadataValue) throws(ModelFileError) -> Void
    ) throws(ModelFileError) {
        try expect(.object)
        var count = 0
        try forEachMember { name, reader throws(ModelFileError) in
            count += 1
            guard count <= limit else { throw .tooMany(key: key, path: place, what: what, limit: limit) }
            guard Self.isName(name, byteLimit: ModelLimit.nameBytes) else {
                throw .invalidMember(
                    key: key, path: place, expected: Self.nameRule(byteLimit: ModelLimit.nameBytes),
                    actual: printable(name.excerpt()))
            }
            let name = name.string
            try body(name, MetadataValue(self, reader, .member(name)))
        }
    }

    /// The error for a name that stands in its object for the second time, here.
    func duplicate() -> ModelFileError { .duplicateMember(key: key, path: place) }

    /// Calls `body` with each name of the object here and a reader that stands before its value.
    private func forEachMember(
        _ body: (JSONText, JSONReader) throws(ModelFileError) -> Void
    ) throws(ModelFileError) {
        var reader = json
        try step(&reader) { reader throws(JSONError) in try reader.beginObject() }
        while let name = try step(&reader, { reader throws(JSONError) in try reader.nextKey() }) {
            try body(name, reader)
            try step(&reader) { reader throws(JSONError) in try reader.skipValue() }
        }
    }

    /// The elements of the array here, each made by `element`; at most `limit`, which are `what`.
    func array<Element>(
        limit: Int, of what: String, _ element: (MetadataValue) throws(ModelFileError) -> Element
    ) throws(ModelFileError) -> [Element] {
        let count = try elementCount(limit: limit, of: what)
        var elements: [Element] = []
        elements.reserveCapacity(count)
        try forEachElement { reader throws(ModelFileError) in
            elements.append(try element(MetadataValue(self, reader, .index(elements.count))))
        }
        return elements
    }

    /// The number of elements of the array here; at most `limit`.
    private func elementCount(limit: Int, of what: String) throws(ModelFileError) -> Int {
        try expect(.array)
        var count = 0
        try forEachElement { _ throws(ModelFileError) in
            count += 1
            guard count <= limit else { throw .tooMany(key: key, path: place, what: what, limit: limit) }
        }
        return count
    }

    /// Calls `body` with a reader that stands before each element of the array here.
    private func forEachElement(_ body: (JSONReader) throws(ModelFileError) -> Void) throws(ModelFileError) {
        var reader = json
        try step(&reader) { reader throws(JSONError) in try reader.beginArray() }
        while try step(&reader, { reader throws(JSONError) in try reader.nextElement() }) {
            try body(reader)
            try step(&reader) { reader throws(JSONError) in try reader.skipValue() }
        }
    }
}

// Single values.

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

    private static func nameRule(byteLimit: Int) -> String {
        "a text of 1 to \(byteLimit) bytes without control characters"
    }

    private static func isName(_ text: JSONText, byteLimit: Int) -> Bool {
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

    /// Calls `body` with each of the numbers of the array here, rounded to f32; how many there are.
    ///
    /// Nothing is kept of a number.
    @discardableResult
    func forEachFloat(_ body: (Float) -> Void) throws(ModelFileError) -> Int {
        try expect(.array)
        var count = 0
        try forEachElement { start throws(ModelFileError) in
            var reader = start
            guard let value = try? Float(reader.readDouble()), value.isFinite else {
                let element = MetadataValue(self, start, .index(count))
                throw element.invalid("a number that f32 holds", actual: try element.shown)
            }
            body(value)
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
