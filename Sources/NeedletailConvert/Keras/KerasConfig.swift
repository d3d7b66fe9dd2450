import NeedletailFormat

/// A value of a model's JSON; its errors name the file, the part of it that holds the text, and the value's path.
struct KerasConfig: Sendable {
    /// The file's name, for errors.
    let file: String
    /// What holds the text: an entry of the archive or an attribute.
    private let part: String
    private let cursor: JSONCursor

    private init(file: String, part: String, cursor: JSONCursor) {
        self.file = file
        self.part = part
        self.cursor = cursor
    }

    /// The top of the JSON text in `bytes`.
    init(parsing bytes: FileBytes, part: String, file: String) throws(ConvertError) {
        do {
            self.init(file: file, part: part, cursor: try JSONCursor(parsing: bytes))
        } catch {
            throw .invalidJSON(file: file, part: part, error)
        }
    }

    private func read<Value>(_ body: (JSONCursor) throws(JSONError) -> Value) throws(ConvertError) -> Value {
        do {
            return try body(cursor)
        } catch {
            throw .invalidJSON(file: file, part: part, error)
        }
    }

    private func with(_ cursor: JSONCursor) -> KerasConfig {
        KerasConfig(file: file, part: part, cursor: cursor)
    }
}

extension KerasConfig {
    var isArray: Bool { cursor.kind == .array }
    var isObject: Bool { cursor.kind == .object }
    var isString: Bool { cursor.kind == .string }
    var isInteger: Bool { cursor.kind == .integer }
    /// Whether the value is a number, an integer too.
    var isNumber: Bool { cursor.kind == .integer || cursor.kind == .number }
    var isFalse: Bool { cursor.value == .bool(false) }
    var isNull: Bool { cursor.isNull }

    /// The member under `key` of the object here.
    func member(_ key: String) throws(ConvertError) -> KerasConfig {
        with(try read { cursor throws(JSONError) in try cursor.member(key) })
    }

    /// The member under `key` of the object here, or `nil` when it is absent or `null`.
    func optional(_ key: String) throws(ConvertError) -> KerasConfig? {
        try read { cursor throws(JSONError) in try cursor.optionalMember(key) }.map(with)
    }

    /// The first of the members under `keys` that is there and not `null`.
    func optional(anyOf keys: [String]) throws(ConvertError) -> KerasConfig? {
        for key in keys {
            if let member = try optional(key) { return member }
        }
        return nil
    }

    /// The members of the object here, in the order of the text.
    var members: [(key: String, config: KerasConfig)] {
        get throws(ConvertError) {
            try read { cursor throws(JSONError) in try cursor.members }.map { ($0.key, with($0.cursor)) }
        }
    }

    /// The number of members of the object here.
    var memberCount: Int {
        get throws(ConvertError) {
            guard case .object(let members) = cursor.value else { return try members.count }
            return members.count
        }
    }

    /// The elements of the array here.
    var elements: [KerasConfig] {
        get throws(ConvertError) { try read { cursor throws(JSONError) in try cursor.elements }.map(with) }
    }

    /// The elements of the array here, or the value itself as the only one.
    var list: [KerasConfig] {
        get throws(ConvertError) { isArray ? try elements : [self] }
    }

    /// The element at `index` of the array here.
    func element(_ index: Int) throws(ConvertError) -> KerasConfig {
        with(try read { cursor throws(JSONError) in try cursor.element(index) })
    }

    var string: String {
        get throws(ConvertError) { try read { cursor throws(JSONError) in try cursor.string } }
    }

    var bool: Bool {
        get throws(ConvertError) { try read { cursor throws(JSONError) in try cursor.bool } }
    }

    var double: Double {
        get throws(ConvertError) { try read { cursor throws(JSONError) in try cursor.double } }
    }

    func integer(in range: ClosedRange<Int>) throws(ConvertError) -> Int {
        try read { cursor throws(JSONError) in try cursor.integer(in: range) }
    }

    /// The value as JSON text, fit for a message: at most 80 characters.
    var text: String {
        var writer = JSONWriter()
        // Numbers that were read from JSON are finite, so writing them never fails.
        guard (try? writer.value(cursor.value)) != nil else { return "" }
        let text = String(decoding: writer.finish(), as: UTF8.self)
        return text.unicodeScalars.count <= 80
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(80))) + "…"
    }
}
