import Glibc
import NeedletailFormat

/// The image files in a folder and those in it.
struct ImageFolder {
    /// In the order of the bytes of their paths from the folder on.
    private(set) var files: [ImageSource] = []
    /// Folders in it that cannot be read, and why.
    private(set) var problems: [FileError] = []
    /// Links to folders, which are not followed.
    private(set) var linkCount = 0

    /// How the names of image files end, in capitals or not.
    static let extensions = ["png", "jpg", "jpeg", "bmp"]
    static let endings = extensions.map { ".\($0)" }.joined(separator: ", ")

    private enum Kind {
        case file
        case folder
        case linkToFolder
    }

    /// Finds the files in the folder at `path`.
    ///
    /// - Throws: a failure where it cannot be read, or has no image files.
    init(_ path: String) throws(Failure) {
        let root = Array(path.utf8) + (path.hasSuffix("/") ? [] : [UInt8(ascii: "/")])
        // Each behind the root, with a slash at its end where it is not the root itself.
        var folders: [[UInt8]] = [[]]
        var found: [[UInt8]] = []
        while let folder = folders.popLast() {
            try checkInterrupt()
            do throws(FileError) {
                try Self.list(root + folder, name: path + "/" + Self.shown(folder)) { name, kind in
                    switch kind {
                    case .folder: folders.append(folder + name + [UInt8(ascii: "/")])
                    case .linkToFolder: linkCount += 1
                    case .file: if Self.isImage(name) { found.append(folder + name) }
                    }
                }
            } catch {
                guard !folder.isEmpty else { throw .input(error.description) }
                problems.append(error)
            }
        }
        found.sort { $0.lexicographicallyPrecedes($1) }
        files = found.map { ImageSource(path: root + $0, name: Self.shown($0)) }
        guard !files.isEmpty else {
            let folders = problems.isEmpty ? "" : "; " + problems.map(\.description).joined(separator: "; ")
            throw .input("\(path) has no images: files whose names end in \(Self.endings) are looked for\(folders)")
        }
    }

    /// Calls `body` with the names in the folder at `path` that do not begin with a dot, and what they are of.
    private static func list(
        _ path: [UInt8], name: String, _ body: ([UInt8], Kind) -> Void
    ) throws(FileError) {
        guard let folder = withCString(path, { opendir($0) }) else { throw .cannotOpen(path: name, errno: errno) }
        defer { closedir(folder) }
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                guard errno == 0 else { throw .cannotRead(path: name, errno: errno) }
                return
            }
            // The name ends with a zero inside the entry.
            let bytes = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: 1) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
                }
            }
            guard bytes.first != UInt8(ascii: ".") else { continue }
            body(bytes, kind(path + bytes))
        }
    }

    private static func kind(_ path: [UInt8]) -> Kind {
        var status = stat()
        // What cannot be looked at is opened as a file, which says why.
        guard withCString(path, { lstat($0, &status) }) == 0 else { return .file }
        if status.st_mode & S_IFMT == S_IFDIR { return .folder }
        guard status.st_mode & S_IFMT == S_IFLNK else { return .file }
        return withCString(path) { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
            ? .linkToFolder : .file
    }

    private static func isImage(_ name: [UInt8]) -> Bool {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = name[(dot + 1)...].map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return extensions.contains { ending.elementsEqual($0.utf8) }
    }

    /// A path as rows and messages show it, no two alike: bytes that are not UTF-8 become `\xff`, control characters and
    /// the like `\u{a}`, and a backslash `\\`.
    static func shown(_ path: [UInt8]) -> String {
        var text = ""
        var decoder = UTF8()
        var rest = path[...]
        while !rest.isEmpty {
            var bytes = rest.makeIterator()
            decoder = UTF8()
            guard case .scalarValue(let scalar) = decoder.decode(&bytes) else {
                text += "\\x" + String(rest.removeFirst(), radix: 16)
                continue
            }
            rest = rest.dropFirst(UTF8.width(scalar))
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(contentsOf: scalar == "\\" ? [scalar, scalar] : [scalar])
            }
        }
        return text
    }
}

/// Calls `body` with `bytes` and a zero behind them.
func withCString<R>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
    (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
        guard let path = buffer.baseAddress else { preconditionFailure("there is a zero at least") }
        return body(path)
    }
}
