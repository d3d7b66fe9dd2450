import Glibc
import NeedletailFormat

/// Where a verb's result goes: standard output, or a file that appears complete or not at all.
final class Output {
    private var file: AtomicFileWriter?
    private var buffer: [UInt8] = []
    /// Whether a person reads along.
    let isTerminal: Bool

    /// Output to the file at `path`, or to standard output where it is nil.
    init(path: String?) throws(Failure) {
        isTerminal = path == nil && isatty(1) == 1
        if let path {
            do { file = try AtomicFileWriter(path: path) } catch { throw .system(error.description) }
        } else {
            file = nil
        }
    }

    func write(_ text: String) throws(Failure) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= 1 << 16 { try flush() }
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes what is left; a file appears at its path now.
    func finish() throws(Failure) {
        try flush()
        do throws(FileError) { try file?.commit() } catch { throw .system(error.description) }
    }

    /// Hands what was written so far to the system.
    func flush() throws(Failure) {
        defer { buffer.removeAll(keepingCapacity: true) }
        if file != nil {
            do throws(FileError) { try file?.write(buffer) } catch { throw .system(error.description) }
            return
        }
        var rest = buffer[...]
        while !rest.isEmpty {
            // The slice is not empty and its bytes are contiguous.
            let written = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR && !isInterrupted { continue }
            guard written > 0 else {
                throw .system("cannot write to standard output: \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(written)
        }
    }
}
