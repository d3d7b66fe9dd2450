import Glibc

/// The bytes of a file, of an archive member or of a part of one: immutable, shared, sliced without copying.
///
/// Every read is checked against the slice's own bounds and answers `nil` outside them, so a reader of a hostile
/// file cannot leave it. Offsets are byte offsets from the start of the slice; `fileOffset` gives the place in the
/// whole file for error messages.
package struct FileBytes: Sendable {
    private let storage: Storage
    /// Byte offset of this slice in the whole file or buffer.
    package let fileOffset: Int
    /// Number of bytes in this slice.
    package let count: Int

    private init(storage: Storage, fileOffset: Int, count: Int) {
        self.storage = storage
        self.fileOffset = fileOffset
        self.count = count
    }

    /// Copies `bytes`. Complexity: O(`bytes.count`).
    package init(_ bytes: some Collection<UInt8>) {
        let base = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
        // The buffer holds `bytes.count` bytes, and `copyBytes` checks it.
        UnsafeMutableRawBufferPointer(start: base, count: bytes.count).copyBytes(from: bytes)
        self.init(
            storage: Storage(base: UnsafeRawPointer(base), byteCount: bytes.count, release: .deallocate),
            fileOffset: 0, count: bytes.count)
    }

    /// Bytes that `next` gives, one after the other. Complexity: O(`byteCount`).
    package init(byteCount: Int, _ next: () -> UInt8) {
        let pointer = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
        // `offset` stays below the byte count that was allocated.
        for offset in 0..<byteCount { pointer.storeBytes(of: next(), toByteOffset: offset, as: UInt8.self) }
        self.init(
            storage: Storage(base: UnsafeRawPointer(pointer), byteCount: byteCount, release: .deallocate),
            fileOffset: 0, count: byteCount)
    }

    /// `byteCount` bytes that `fill` sets, zeros where it sets none. Complexity: O(`byteCount`).
    package init(byteCount: Int, fill: (inout MutableRawSpan) -> Void) {
        let pointer = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
        let buffer = UnsafeMutableRawBufferPointer(start: pointer, count: byteCount)
        // Every access through the span is checked, and it ends with the call.
        buffer.initializeMemory(as: UInt8.self, repeating: 0)
        var span = buffer.mutableBytes
        fill(&span)
        self.init(
            storage: Storage(base: UnsafeRawPointer(pointer), byteCount: byteCount, release: .deallocate),
            fileOffset: 0, count: byteCount)
    }

    /// What keeps the bytes' memory valid.
    package var owner: any AnyObject & Sendable { storage }

    /// Whether there are no bytes.
    package var isEmpty: Bool { count == 0 }

    /// The byte at `offset`, or `nil` outside the slice.
    package subscript(offset: Int) -> UInt8? {
        guard offset >= 0, offset < count else { return nil }
        // `offset` lies in the slice, and the slice in the storage.
        return storage.base.load(fromByteOffset: fileOffset + offset, as: UInt8.self)
    }

    /// The little-endian integer at `offset`, or `nil` when any of its bytes lies outside the slice.
    package func integer<T: FixedWidthInteger>(at offset: Int, as type: T.Type = T.self) -> T? {
        guard offset >= 0, count >= MemoryLayout<T>.size, offset <= count - MemoryLayout<T>.size else { return nil }
        // All the integer's bytes lie in the slice.
        return T(littleEndian: storage.base.loadUnaligned(fromByteOffset: fileOffset + offset, as: T.self))
    }

    /// The bytes `offset ..< offset + byteCount`, or `nil` when they do not all lie inside the slice.
    package func slice(at offset: Int, byteCount: Int) -> FileBytes? {
        guard offset >= 0, byteCount >= 0, offset <= count, byteCount <= count - offset else { return nil }
        return FileBytes(storage: storage, fileOffset: fileOffset + offset, count: byteCount)
    }

    /// The bytes from `offset` to the end, or `nil` when `offset` lies outside the slice.
    package func suffix(from offset: Int) -> FileBytes? {
        slice(at: offset, byteCount: count - offset)
    }

    /// Calls `body` with the bytes; the pointer is valid only during the call.
    package func withUnsafeBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        // The storage outlives the call and holds the slice's bytes.
        let result = try body(UnsafeRawBufferPointer(start: storage.base + fileOffset, count: count))
        withExtendedLifetime(storage) {}
        return result
    }

    /// A copy of the bytes. Complexity: O(`count`).
    package func array() -> [UInt8] {
        withUnsafeBytes { Array($0) }
    }

    /// The bytes as UTF-8 text, or `nil` when they are not valid UTF-8.
    package func string() -> String? {
        withUnsafeBytes { String(validating: $0, as: UTF8.self) }
    }

    /// Whether the slice begins with `prefix`.
    package func hasPrefix(_ prefix: [UInt8]) -> Bool {
        guard count >= prefix.count else { return false }
        return withUnsafeBytes { $0.starts(with: prefix) }
    }
}

extension FileBytes {
    /// How a file's bytes are brought into memory.
    package enum Access {
        /// Copied into memory: later changes of the file do not matter.
        case read
        /// Mapped read-only: pages are shared between processes and loaded when touched. A file that is cut short while
        /// it is mapped ends the program when the missing part is touched.
        case map
    }

    /// The whole file at `path`.
    ///
    /// - Throws: `FileError` when it is missing, a directory, unreadable, or larger than `byteLimit`.
    package init(contentsOfFile path: String, access: Access, byteLimit: Int = .max) throws(FileError) {
        try self.init(
            descriptor: open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), path: path, access: access, byteLimit: byteLimit)
    }

    /// The whole file that `open` gave `descriptor` for, which is closed; of -1 `errno` says why there is none.
    ///
    /// - path: what errors call the file.
    /// - Throws: `FileError` when it could not be opened, is a directory, unreadable, or larger than `byteLimit`.
    package init(descriptor: Int32, path: String, access: Access, byteLimit: Int = .max) throws(FileError) {
        guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
        let byteCount = Int(status.st_size)
        guard byteCount <= byteLimit else {
            throw .tooLarge(path: path, byteCount: byteCount, byteLimit: byteLimit)
        }
        guard byteCount > 0 else {
            self.init([])
            return
        }
        switch access {
        case .map:
            guard let base = mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
                throw .cannotRead(path: path, errno: errno)
            }
            self.init(
                storage: Storage(base: UnsafeRawPointer(base), byteCount: byteCount, release: .unmap), fileOffset: 0,
                count: byteCount)
        case .read:
            let base = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 64)
            let storage = Storage(base: UnsafeRawPointer(base), byteCount: byteCount, release: .deallocate)
            var done = 0
            while done < byteCount {
                // `done < byteCount`, so the rest of the buffer is not empty.
                let got = Glibc.read(descriptor, base + done, byteCount - done)
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { throw .cannotRead(path: path, errno: got < 0 ? errno : EIO) }
                done += got
            }
            self.init(storage: storage, fileOffset: 0, count: byteCount)
        }
    }
}

extension FileBytes {
    /// The memory behind slices.
    ///
    /// `@unchecked Sendable`: the bytes are never written after initialisation.
    private final class Storage: @unchecked Sendable {
        enum Release { case deallocate, unmap }

        let base: UnsafeRawPointer
        let byteCount: Int
        let release: Release

        init(base: UnsafeRawPointer, byteCount: Int, release: Release) {
            self.base = base
            self.byteCount = byteCount
            self.release = release
        }

        deinit {
            let pointer = UnsafeMutableRawPointer(mutating: base)
            switch release {
            case .deallocate: pointer.deallocate()
            case .unmap: munmap(pointer, byteCount)
            }
        }
    }
}
