import Glibc
import NeedletailFormat

/// Where a verb's result goes: standard output, a file that appears complete or not at all, or the end of an open one.
final class Output {
    private var file: AtomicFileWriter?
    /// What is written to where there is no `file`, and what messages call it.
    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8] = []
    /// Whether a person reads along.
    let isTerminal: Bool

    /// Output to the file at `path`, or to standard output where it is nil or `-`.
    init(path: String?) throws(Failure) {
        descriptor = 1
        name = "standard output"
        guard let path, path != "-" else {
            isTerminal = isatty(1) == 1
            file = nil
            return
        }
        isTerminal = false
        do { file = try AtomicFileWriter(path: path) } catch { throw .system(error.description) }
    }

    /// Output to the end of an open file, which messages call `name`.
    init(appendingTo descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
        isTerminal = false
        file = nil
    }

    func write(_ text: String) throws(Failure) {
        try write { $0.append(contentsOf: text.utf8) }
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        try write { $0.append(contentsOf: bytes) }
    }

    /// Calls `body` to append bytes to those not handed to the system yet.
    func write(_ body: (inout [UInt8]) -> Void) throws(Failure) {
        body(&buffer)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes what is left; a file appears at its path now.
    func finish() throws(Failure) {
        try flush()
        do throws(FileError) { try file?.commit() } catch { throw .system(error.description) }
    }

    /// Hands what there is to the system.
    func flush() throws(Failure) {
        defer { buffer.removeAll(keepingCapacity: true) }
        if file != nil {
            do throws(FileError) { try file?.write(buffer) } catch { throw .system(error.description) }
            return
        }
        var rest = buffer[...]
        while !rest.isEmpty {
            // The slice is not empty and its bytes are contiguous.
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                let code = errno
                try checkInterrupt()
                switch code {
                case EINTR: continue
                case EAGAIN:
                    var full = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&full, 1, -1)
                    continue
                // Whoever read along has seen enough, as `head` has.
                case EPIPE: throw Failure(code: .system, message: "")
                default: throw .system("cannot write to \(name): \(String(cString: strerror(code)))")
                }
            }
            rest = rest.dropFirst(written)
        }
    }
}
