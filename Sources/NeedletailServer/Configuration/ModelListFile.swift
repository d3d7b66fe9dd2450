import NeedletailFormat

/// The list of models that TensorFlow Serving reads: protocol buffers as text, of which this much.
///
/// ```text
/// model_config_list {
///   config { name: "breast" base_path: "models/breast" model_platform: "tensorflow" }
/// }
/// ```
///
/// Comments from `#` on, `<` and `>` for braces, a colon before them, commas and semicolons between fields, and texts in either
/// quotes and in several parts are read too. Any other field is refused: what it asks for would not be done.
struct ModelListFile {
    /// A model of the list.
    struct Entry: Equatable {
        let name: String
        let basePath: String
        let line: Int
    }

    /// The largest file, and the most models.
    static let fileByteLimit = 1 << 20
    static let modelLimit = 1000

    private static let memberNames = ["name", "base_path", "model_platform"]

    private let path: String
    private let bytes: FileBytes
    private var position = 0
    private var line = 1

    /// The models that `bytes`, of the file at `path`, lists.
    ///
    /// - Throws: `ConfigurationError` naming the line. Complexity: O(bytes).
    static func read(_ bytes: FileBytes, path: String) throws(ConfigurationError) -> [Entry] {
        guard bytes.count <= fileByteLimit else {
            throw .cannotRead(.tooLarge(path: path, byteCount: bytes.count, byteLimit: fileByteLimit))
        }
        var file = Self(path: path, bytes)
        return try file.list()
    }

    private init(path: String, _ bytes: FileBytes) {
        self.path = path
        self.bytes = bytes
    }

    private var source: ConfigurationSource { .file(path: path, line: line) }

    private func failure(_ expected: String) -> ConfigurationError { .notAModelList(source, expected: expected) }

    // MARK: Fields

    private mutating func list() throws(ConfigurationError) -> [Entry] {
        var entries: [Entry] = []
        var names: Set<String> = []
        var hasList = false
        while let name = try fieldName() {
            guard name == "model_config_list" else { throw unknown(name, ["model_config_list"], inside: "") }
            guard !hasList else { throw .repeatedKey(printable(name), source) }
            hasList = true
            let end = try begin()
            while let name = try fieldName(before: end) {
                guard name == "config" else { throw unknown(name, ["config"], inside: "model_config_list.") }
                let entry = try entry()
                guard names.insert(entry.name).inserted else { throw .repeatedKey(printable(entry.name), source) }
                entries.append(entry)
                guard entries.count <= Self.modelLimit else { throw failure("at most \(Self.modelLimit) models") }
            }
        }
        guard hasList else { throw failure("model_config_list") }
        return entries
    }

    private mutating func entry() throws(ConfigurationError) -> Entry {
        let start = line
        let end = try begin()
        var values: [String: String] = [:]
        while let name = try fieldName(before: end) {
            guard Self.memberNames.contains(name) else {
                throw unknown(name, Self.memberNames, inside: "model_config_list.config.")
            }
            skipBlanks()
            guard take(":") else { throw failure("a colon after \(name)") }
            guard values.updateValue(try text(), forKey: name) == nil else { throw .repeatedKey(name, source) }
        }
        guard let name = values["name"], !name.isEmpty else { throw failure("a name in each config") }
        guard let path = values["base_path"], !path.isEmpty else { throw failure("a base_path in each config") }
        return Entry(name: name, basePath: path, line: start)
    }

    private func unknown(_ name: String, _ names: [String], inside place: String) -> ConfigurationError {
        .unknownKey(place + name, source, nearest: nearestName(name, in: names).map { place + $0 })
    }

    /// The name of the next field; nil where the braces end with `end`, which is read, or, without it, where the file does.
    private mutating func fieldName(before end: Character? = nil) throws(ConfigurationError) -> String? {
        skipBlanks()
        // One of them may stand behind each field.
        if take(",") || take(";") { skipBlanks() }
        if let end {
            if take(end) { return nil }
        } else if position == bytes.count {
            return nil
        }
        var name: [UInt8] = []
        while let byte = bytes[position], Self.isNamePart(byte), name.count < 64 {
            name.append(byte)
            position += 1
        }
        guard !name.isEmpty else {
            throw failure(end.map { "the name of a field, or \($0)" } ?? "the name of a field")
        }
        return String(decoding: name, as: UTF8.self)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Enters the fields of a message; what they end with.
    private mutating func begin() throws(ConfigurationError) -> Character {
        skipBlanks()
        if take(":") { skipBlanks() }
        if take("{") { return "}" }
        if take("<") { return ">" }
        throw failure("{")
    }

    // MARK: Texts and blanks

    private mutating func text() throws(ConfigurationError) -> String {
        var text: [UInt8] = []
        var parts = 0
        while true {
            skipBlanks()
            let quote: UInt8
            if take("\"") { quote = UInt8(ascii: "\"") } else if take("'") { quote = UInt8(ascii: "'") } else { break }
            parts += 1
            while true {
                guard let byte = bytes[position], byte >= 0x20, byte != 0x7F else {
                    throw failure("the end of a text on its line, and no control characters in it")
                }
                position += 1
                if byte == quote { break }
                guard byte == UInt8(ascii: "\\") else {
                    text.append(byte)
                    continue
                }
                guard let escaped = bytes[position], Self.escapable.contains(escaped) else {
                    throw failure("a quote or another backslash after a backslash")
                }
                text.append(escaped)
                position += 1
            }
        }
        guard parts > 0 else { throw failure("a text in quotes") }
        guard text.count <= 4096, let text = String(validating: text, as: UTF8.self) else {
            throw failure("a text of at most 4096 bytes of UTF-8")
        }
        return text
    }

    private static let escapable: [UInt8] = Array("\\\"'".utf8)

    /// Whether the next byte is `character`, which is passed over then.
    private mutating func take(_ character: Character) -> Bool {
        guard bytes[position] == character.asciiValue else { return false }
        position += 1
        return true
    }

    /// Passes over white space and comments, and counts lines.
    private mutating func skipBlanks() {
        while let byte = bytes[position] {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            case UInt8(ascii: "#"):
                while let byte = bytes[position + 1], byte != UInt8(ascii: "\n") { position += 1 }
            default: return
            }
            position += 1
        }
    }
}

extension ModelListFile {
    /// The model file that a `base_path` stands for: itself, or in a folder of numbered versions the one model file of the highest.
    ///
    /// - source: where the path stands.
    static func modelFile(_ basePath: String, _ source: ConfigurationSource) throws(ConfigurationError) -> String {
        guard FolderNames.exists(basePath) else { return basePath }
        let versions = try names(basePath).compactMap { name -> (number: UInt64, name: String)? in
            guard name.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let number = UInt64(name), FolderNames.exists("\(basePath)/\(name)")
            else { return nil }
            return (number, name)
        }
        guard let version = versions.max(by: { $0.number < $1.number }) else {
            throw .noModelFile(path: basePath, source, expected: "a folder for each version, called by its number")
        }
        let folder = "\(basePath)/\(version.name)"
        let files = try names(folder).filter { $0.hasSuffix(".safetensors") }
        guard files.count == 1 else {
            throw .noModelFile(path: folder, source, expected: "one file whose name ends in .safetensors")
        }
        return "\(folder)/\(files[0])"
    }

    private static func names(_ folder: String) throws(ConfigurationError) -> [String] {
        do throws(FileError) { return try FolderNames.list(folder) } catch { throw .cannotRead(error) }
    }
}
