/// A JSON value under one metadata key: read when asked for, with errors that name key and path.
///
/// The whole text is checked against the grammar first. Then nothing is built but what the caller asks for: arrays are
/// counted before they are read, and members are found before any is, so that their order in the text does not matter.
/// Members that the format does not define are refused. Complexity of each read: O(bytes of the value).
struct MetadataValue {
    let key: String
    /// Stands before the value.
    let json: JSONReader
    private let path: [Step]

    /// One step of the way from the top.
    enum Step {
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

    /// A value inside `parent`, before which `json` stands.
    init(_ parent: MetadataValue, _ json: JSONReader, _ step: Step) {
        key = parent.key
        path = parent.path + [step]
        self.json = json
    }

    /// Reads with a copy of the reader: the value stays where it is.
    func read<R>(_ body: (inout JSONReader) throws(JSONError) -> R) throws(ModelFileError) -> R {
        var reader = json
        return try step(&reader, body)
    }

    /// Reads on, with the reader given.
    func step<R>(
        _ reader: inout JSONReader, _ body: (inout JSONReader) throws(JSONError) -> R
    ) throws(ModelFileError) -> R {
        do { return try body(&reader) } catch { throw .invalidJSON(key: key, error) }
    }
}

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

    /// Refuses a value that is not of the kind `expected`.
    func expect(_ expected: JSONKind) throws(ModelFileError) {
        let actual = try kind
        guard actual == expected else {
            throw .wrongKind(key: key, path: place, expected: expected, actual: actual)
        }
    }
}
