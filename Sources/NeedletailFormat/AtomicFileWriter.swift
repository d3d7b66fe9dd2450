import Glibc

/// Writes a file that appears at its path complete or not at all.
///
/// The bytes go to a temporary file in the same folder; `commit` syncs it to the disk and renames it over the path. When
/// the writer is dropped without `commit`, or anything fails, the temporary file is removed and whatever was at the
/// path stays as it was. A symbolic link at the path is replaced, not followed.
package struct AtomicFileWriter: ~Copyable {
    private let path: String
    private let temporaryPath: String
    /// The open temporary file, or -1 once it is closed.
    private var descriptor: Int32
    /// Whether the temporary file still stands under its own name.
    private var isPending = true
    /// The number of bytes written so far.
    package private(set) var byteCount = 0

    /// Starts a file that will stand at `path`.
    ///
    /// - Throws: `FileError` when the folder is missing or may not be written, or something other than a regular file
    ///   is at `path`.
    package init(path: String) throws(FileError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { throw .notARegularFile(path: path) }
        var folder = ""
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { folder = String(path[...slash]) }
        let tag = String(UInt64.random(in: 0 ... .max), radix: 36)
        let temporaryPath = "\(folder).needletail-\(tag).tmp"
        let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        self.path = path
        self.temporaryPath = temporaryPath
        self.descriptor = descriptor
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if isPending { unlink(temporaryPath) }
    }

    /// Appends `bytes`.
    package mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        if let code = put(bytes, at: byteCount) { throw .cannotWrite(path: path, errno: code) }
        byteCount += bytes.count
    }

    /// Appends `bytes`.
    package mutating func write(_ bytes: [UInt8]) throws(FileError) {
        let code = bytes.withUnsafeBytes { put($0, at: byteCount) }
        if let code { throw .cannotWrite(path: path, errno: code) }
        byteCount += bytes.count
    }

    /// Replaces bytes already written, from `offset` on.
    package mutating func overwrite(_ bytes: [UInt8], at offset: Int) throws(FileError) {
        precondition(offset >= 0 && offset <= byteCount - bytes.count, "only bytes already written are replaced")
        let code = bytes.withUnsafeBytes { put($0, at: offset) }
        if let code { throw .cannotWrite(path: path, errno: code) }
    }

    /// Syncs what was written to the disk and puts it at the path.
    package mutating func commit() throws(FileError) {
        guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, errno: errno) }
        let closing = descriptor
        descriptor = -1
        guard close(closing) == 0, rename(temporaryPath, path) == 0 else {
            throw .cannotWrite(path: path, errno: errno)
        }
        isPending = false
        // The file stands complete at its path; the sync of its folder only hastens the new name to the disk.
        let slash = temporaryPath.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = open(slash.map { String(temporaryPath[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// Puts `bytes` into the temporary file; the error number when that fails.
    private func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int32? {
        guard let base = bytes.baseAddress else { return nil }
        var done = 0
        while done < bytes.count {
            // `done` is below the count, so what is left lies in the buffer.
            let written = pwrite(descriptor, base + done, bytes.count - done, off_t(offset + done))
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return written < 0 ? errno : EIO }
            done += written
        }
        return nil
    }
}
