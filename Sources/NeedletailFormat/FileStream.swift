import Glibc

/// A regular file that is read piece by piece, from its begin to its end.
package final class FileStream {
    private let descriptor: Int32

    /// Opens the file at `path`.
    ///
    /// - Throws: `FileError` when it is missing, no regular file or unreadable.
    package init(_ path: String) throws(FileError) {
        // A pipe without a writer would be waited for otherwise.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Reads what comes next into `buffer`, which is not empty.
    package func read(_ buffer: UnsafeMutableRawBufferPointer) -> CSVReader.ReadResult {
        while true {
            // `read` writes at most the buffer's bytes.
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return .bytes(count) }
            if errno != EINTR { return .failed(errno) }
        }
    }
}
