package import NeedletailFormat

/// The entries of a zip archive (APPNOTE 6.3, stored and deflated, with zip64), checked as a whole before any is read.
///
/// The central directory says what there is; the local headers must agree with it, and no two entries may share bytes.
/// Memory stays proportional to the central directory until an entry is asked for.
package struct ZipArchive: Sendable {
    /// Entries in the order of the central directory.
    package let entries: [ZipEntry]
    private let bytes: FileBytes
    private let places: [String: Int]

    /// Reads the directory of the archive in `bytes`, which must end with the archive.
    ///
    /// Complexity: O(n log n) for n entries.
    package init(_ bytes: FileBytes) throws(ZipError) {
        let directory = try ZipDirectory(bytes)
        var entries: [ZipEntry] = []
        var places: [String: Int] = [:]
        var offset = directory.offset
        while offset < directory.end {
            let entry = try ZipEntry(directoryEntryAt: &offset, of: bytes, directory: directory)
            guard places.updateValue(entries.count, forKey: entry.name) == nil else {
                throw .duplicateName(name: entry.name)
            }
            entries.append(entry)
        }
        guard UInt64(entries.count) == directory.entryCount else {
            throw .wrongEntryCount(expected: directory.entryCount, actual: entries.count)
        }
        try Self.checkOverlaps(entries)
        self.entries = entries
        self.bytes = bytes
        self.places = places
    }

    /// Names of all entries, in the order of the central directory; those of folders end with `/`.
    package var entryNames: [String] { entries.map(\.name) }

    /// Whether there is an entry of this name.
    package func contains(_ name: String) -> Bool {
        places[name] != nil
    }

    /// The entry of this name.
    package func entry(named name: String) -> ZipEntry? {
        places[name].map { entries[$0] }
    }

    /// The bytes of the entry `name`, its CRC-32 verified: a slice of the archive when it is stored, a new buffer when
    /// it is deflated.
    ///
    /// - Throws: `ZipError.entryTooLarge` when they are more than `byteLimit`, before anything is decompressed.
    package func data(for name: String, byteLimit: Int) throws(ZipError) -> FileBytes {
        guard let entry = entry(named: name) else { throw .noSuchEntry(name: name) }
        guard entry.byteCount <= byteLimit else {
            throw .entryTooLarge(name: name, byteCount: entry.byteCount, byteLimit: byteLimit)
        }
        guard let packed = bytes.slice(at: entry.dataOffset, byteCount: entry.packedByteCount) else {
            throw .dataOutOfBounds(
                name: name, end: UInt64(entry.dataOffset) + UInt64(entry.packedByteCount), limit: bytes.count)
        }
        let data: FileBytes
        switch entry.method {
        case .stored: data = packed
        case .deflated: data = try Self.inflate(packed, entry)
        }
        let checksum = CRC32(of: data).value
        guard checksum == entry.checksum else {
            throw .wrongChecksum(name: name, expected: entry.checksum, actual: checksum)
        }
        return data
    }

    private static func inflate(_ packed: FileBytes, _ entry: ZipEntry) throws(ZipError) -> FileBytes {
        let output: [UInt8]
        do {
            output = try Inflate.raw(packed, byteLimit: entry.byteCount)
        } catch .outputTooLarge {
            throw .wrongSize(name: entry.name, expected: entry.byteCount, actual: entry.byteCount + 1)
        } catch {
            throw .damaged(name: entry.name, error)
        }
        guard output.count == entry.byteCount else {
            throw .wrongSize(name: entry.name, expected: entry.byteCount, actual: output.count)
        }
        return FileBytes(output)
    }

    private static func checkOverlaps(_ entries: [ZipEntry]) throws(ZipError) {
        let sorted = entries.sorted { $0.headerOffset < $1.headerOffset }
        for (first, second) in zip(sorted, sorted.dropFirst()) {
            guard first.dataOffset + first.packedByteCount <= second.headerOffset else {
                throw .overlap(first: first.name, second: second.name)
            }
        }
    }
}
