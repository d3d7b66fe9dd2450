import NeedletailFormat

/// Where the central directory of a zip archive lies, from the records at the archive's end.
///
/// Offsets count from the start of the archive.
struct ZipDirectory {
    /// Byte offset of the first entry.
    let offset: Int
    /// Byte offset after the last entry.
    let end: Int
    let entryCount: UInt64

    private static let endSignature: UInt32 = 0x0605_4b50
    private static let endByteCount = 22
    private static let locatorSignature: UInt32 = 0x0706_4b50
    private static let locatorByteCount = 20
    private static let zip64EndSignature: UInt32 = 0x0606_4b50
    private static let zip64EndByteCount = 56
    private static let longestComment = 65535

    init(_ bytes: FileBytes) throws(ZipError) {
        guard let endOffset = Self.findEnd(bytes) else { throw .noEndRecord(byteCount: bytes.count) }
        // The end record lies inside the file, and so do these fields.
        func field<T: FixedWidthInteger & UnsignedInteger>(_ at: Int, as type: T.Type) -> UInt64 {
            UInt64(bytes.integer(at: endOffset + at, as: T.self) ?? 0)
        }
        let disks = [field(4, as: UInt16.self), field(6, as: UInt16.self)]
        let entriesHere = field(8, as: UInt16.self)
        var entryCount = field(10, as: UInt16.self)
        var byteCount = field(12, as: UInt32.self)
        var offset = field(16, as: UInt32.self)
        var limit = endOffset

        if let zip64 = try Zip64End(bytes, before: endOffset) {
            // A field of the old record either overflows or says the same.
            let fields: [(ZipError.Field, UInt64, UInt64, UInt64)] = [
                (.entryCount, entryCount, zip64.entryCount, UInt64(UInt16.max)),
                (.directorySize, byteCount, zip64.byteCount, UInt64(UInt32.max)),
                (.directoryOffset, offset, zip64.offset, UInt64(UInt32.max)),
            ]
            for (field, old, new, overflow) in fields where old != new && old != overflow {
                throw .endRecordsDisagree(field, expected: new, actual: old)
            }
            entryCount = zip64.entryCount
            byteCount = zip64.byteCount
            offset = zip64.offset
            limit = zip64.recordOffset
        } else {
            guard disks == [0, 0], entriesHere == entryCount else {
                throw .multipleDisks(offset: bytes.fileOffset + endOffset)
            }
        }
        let (end, overflow) = offset.addingReportingOverflow(byteCount)
        guard !overflow, end == UInt64(limit) else {
            throw .directoryMisplaced(offset: offset, byteCount: byteCount, end: limit)
        }
        self.offset = Int(offset)
        self.end = limit
        self.entryCount = entryCount
    }

    /// The offset of the last end record whose comment ends with the file.
    private static func findEnd(_ bytes: FileBytes) -> Int? {
        let last = bytes.count - endByteCount
        guard last >= 0 else { return nil }
        var offset = last
        while offset >= max(last - longestComment, 0) {
            if bytes.integer(at: offset, as: UInt32.self) == endSignature,
                bytes.integer(at: offset + 20, as: UInt16.self).map(Int.init) == last - offset
            {
                return offset
            }
            offset -= 1
        }
        return nil
    }

    /// The end record of an archive with more than 65535 entries or 4 GB.
    private struct Zip64End {
        let recordOffset: Int
        let entryCount: UInt64
        let byteCount: UInt64
        let offset: UInt64

        /// Reads the record that the locator right before the end record points to, if there is a locator.
        init?(_ bytes: FileBytes, before endOffset: Int) throws(ZipError) {
            let locator = endOffset - locatorByteCount
            guard bytes.integer(at: locator, as: UInt32.self) == locatorSignature,
                let disk = bytes.integer(at: locator + 4, as: UInt32.self),
                let offset = bytes.integer(at: locator + 8, as: UInt64.self),
                let diskCount = bytes.integer(at: locator + 16, as: UInt32.self)
            else { return nil }
            guard disk == 0, diskCount <= 1 else { throw .multipleDisks(offset: bytes.fileOffset + locator) }
            guard let recordOffset = Int(exactly: offset),
                let record = bytes.slice(at: recordOffset, byteCount: zip64EndByteCount),
                recordOffset <= locator - zip64EndByteCount,
                let signature = record.integer(at: 0, as: UInt32.self),
                let recordByteCount = record.integer(at: 4, as: UInt64.self),
                let disks = record.integer(at: 16, as: UInt64.self),
                let entriesHere = record.integer(at: 24, as: UInt64.self),
                let entryCount = record.integer(at: 32, as: UInt64.self),
                let byteCount = record.integer(at: 40, as: UInt64.self),
                let directoryOffset = record.integer(at: 48, as: UInt64.self)
            else {
                throw .recordOutOfBounds(
                    .zip64End, offset: UInt64(bytes.fileOffset) + min(offset, UInt64(Int.max)),
                    limit: bytes.fileOffset + locator)
            }
            guard signature == zip64EndSignature else {
                throw .wrongSignature(
                    .zip64End, offset: bytes.fileOffset + recordOffset, expected: zip64EndSignature, actual: signature)
            }
            // The record's size leaves out its first 12 bytes; the record ends where the locator begins.
            guard recordByteCount == UInt64(locator - recordOffset - 12) else {
                throw .recordOutOfBounds(
                    .zip64End, offset: UInt64(bytes.fileOffset + recordOffset), limit: bytes.fileOffset + locator)
            }
            guard disks == 0, entriesHere == entryCount else {
                throw .multipleDisks(offset: bytes.fileOffset + recordOffset)
            }
            self.recordOffset = recordOffset
            self.entryCount = entryCount
            self.byteCount = byteCount
            self.offset = directoryOffset
        }
    }
}
