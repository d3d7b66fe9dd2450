import Glibc
import Needletail
import NeedletailFormat

/// The most bytes of a JSON text.
private let jsonByteLimit = 1 << 28

/// An open input: a file, or standard input for the path `-`.
final class InputFile {
    let descriptor: Int32
    /// What messages call it.
    let name: String
    /// Bytes of a regular file; nil where nobody knows.
    private var byteCount: Int?
    private var readByteCount = 0

    /// How much of the input has been read, 0 to 1; nil where nobody knows.
    var fractionRead: Double? {
        byteCount.map { min(Double(readByteCount) / Double(max($0, 1)), 1) }
    }

    init(path: String) throws(Failure) {
        guard path != "-" else {
            descriptor = 0
            name = "standard input"
            byteCount = Self.byteCount(descriptor)
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        name = path
        guard descriptor >= 0 else { throw .input(FileError.cannotOpen(path: path, errno: errno).description) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw .input("\(path) is a directory: give the path of a file")
        }
        byteCount = Self.byteCount(descriptor)
    }

    private static func byteCount(_ descriptor: Int32) -> Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    deinit {
        if descriptor > 0 { close(descriptor) }
    }

    /// The records of CSV text, read as they are asked for.
    func csvReader() -> CSVReader { CSVReader(read) }

    /// Reads what comes next into `buffer`.
    func read(_ buffer: UnsafeMutableRawBufferPointer) -> CSVReader.ReadResult {
        let count = readNext(descriptor, buffer)
        readByteCount += max(count, 0)
        return count < 0 ? .failed(errno) : .bytes(count)
    }

    /// All the bytes.
    func bytes() throws(Failure) -> FileBytes {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { readNext(descriptor, $0) }
            let code = errno
            try checkInterrupt()
            guard count >= 0 else { throw .input("\(name): reading failed: \(String(cString: strerror(code)))") }
            guard count > 0 else { return FileBytes(bytes) }
            bytes += piece[..<count]
            guard bytes.count <= jsonByteLimit else {
                throw .input("\(name) has more than \(jsonByteLimit) bytes: give it in parts, or as CSV")
            }
        }
    }
}

/// The model in the file at `path`.
func openModel(_ path: String) throws(Failure) -> Model {
    do throws(ModelFileError) { return try Model(contentsOf: path) } catch {
        switch error {
        case .file(let error): throw .model(error.description)
        case .container(.fileTooShort), .container(.headerTooLarge), .container(.headerStart):
            throw .model("\(path): \(error): give a model that needletail convert wrote")
        default: throw .model("\(path): \(error)")
        }
    }
}

/// Refuses an output at `path` that would replace one of `inputs`.
func checkOutput(_ path: String, isNoneOf inputs: [String]) throws(Failure) {
    var output = stat()
    guard stat(path, &output) == 0 else { return }
    for input in inputs {
        var status = stat()
        guard stat(input, &status) == 0, status.st_dev == output.st_dev, status.st_ino == output.st_ino else {
            continue
        }
        throw .usage("the output \(path) is the input \(input): give another path")
    }
}
