import Glibc
import Needletail
import NeedletailFormat

/// The most bytes of a JSON text.
private let jsonByteLimit = 1 << 28

/// Opens `path` for reading; `-` is standard input.
func open(_ path: String) throws(Failure) -> Int32 {
    if path == "-" { return 0 }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .input(FileError.cannotOpen(path: path, errno: errno).description) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
        throw .input(FileError.notARegularFile(path: path).description)
    }
    return descriptor
}

/// The bytes of `path`; `-` is standard input.
func contents(_ path: String) throws(Failure) -> FileBytes {
    let descriptor = try open(path)
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        try checkInterrupt()
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw .input(FileError.cannotRead(path: path, errno: errno).description) }
        guard count > 0 else { return FileBytes(bytes) }
        bytes += piece[..<count]
        guard bytes.count <= jsonByteLimit else {
            throw .input("\(path) has more than \(jsonByteLimit) bytes: give it in parts")
        }
    }
}

/// The model in the file at `path`.
func openModel(_ path: String) throws(Failure) -> Model {
    do throws(ModelFileError) { return try Model(contentsOf: path) } catch {
        if case .file(let error) = error { throw .model(error.description) }
        throw .model("\(path): \(error)")
    }
}

/// The value of an option as a number in `range`; nil where the option is not given.
func number(
    _ arguments: Arguments, _ name: String, in range: ClosedRange<Double>
) throws(Failure) -> Double? {
    guard let text = arguments.value(name) else { return nil }
    guard let value = decimalNumber(text), range.contains(value) else {
        throw .usage(
            "--\(name) must be a number from \(fixed(range.lowerBound, 0)) to \(fixed(range.upperBound, 0)), "
                + "not \(quoted(text))")
    }
    return value
}
