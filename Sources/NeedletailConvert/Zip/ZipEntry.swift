import NeedletailFormat

/// One entry of a zip archive, as the central directory and its local header describe it alike.
package struct ZipEntry: Sendable {
    /// How the bytes are kept.
    package enum Method: UInt16, Sendable {
        case stored = 0
        case deflated = 8
    }

    package let name: String
    package let method: Method
    /// Number of bytes of the entry itself.
    package let byteCount: Int
    /// Number of bytes that it takes in the archive.
    package let packedByteCount: Int
    /// CRC-32 of the entry itself.
    package let checksum: UInt32
    /// Byte offset of the local header in the archive.
    package let headerOffset: Int
    /// Byte offset of the entry's bytes in the archive.
    package let dataOffset: Int

    private static let directorySignature: UInt32 = 0x0201_4b50
    private static let directoryByteCount = 46
    private static let localSignature: UInt32 = 0x0403_4b50
    private static let localByteCount = 30
    /// Deflate spends at least two bits on a match of at most 258 bytes.
    private static let highestRatio: UInt64 = 1032

    /// Encrypted, strongly encrypted, or with masked headers.
    private static let encryptionFlags: UInt16 = 1 << 0 | 1 << 6 | 1 << 13
    /// The sizes and the checksum follow the bytes, and the local header may hold zeros.
    private static let descriptorFlag: UInt16 = 1 << 3
    /// The bytes are a patch.
    private static let patchFlag: UInt16 = 1 << 5

    /// Reads the directory's entry at `offset` and the local header that it points to, and moves `offset` past the
    /// entry.
    init(directoryEntryAt offset: inout Int, of bytes: FileBytes, directory: ZipDirectory) throws(ZipError) {
        let start = offset
        let outOfBounds = ZipError.recordOutOfBounds(
            .directoryEntry, offset: UInt64(bytes.fileOffset + start), limit: bytes.fileOffset + directory.end)
        guard start <= directory.end - Self.directoryByteCount,
            let record = bytes.slice(at: start, byteCount: Self.directoryByteCount),
            let signature = record.integer(at: 0, as: UInt32.self),
            let flags = record.integer(at: 8, as: UInt16.self),
            let methodCode = record.integer(at: 10, as: UInt16.self),
            let checksum = record.integer(at: 16, as: UInt32.self),
            let nameCount = record.integer(at: 28, as: UInt16.self).map(Int.init),
            let extraCount = record.integer(at: 30, as: UInt16.self).map(Int.init),
            let commentCount = record.integer(at: 32, as: UInt16.self).map(Int.init)
        else { throw outOfBounds }
        guard signature == Self.directorySignature else {
            throw .wrongSignature(
                .directoryEntry, offset: bytes.fileOffset + start, expected: Self.directorySignature,
                actual: signature)
        }
        let nameOffset = start + Self.directoryByteCount
        guard nameCount + extraCount + commentCount <= directory.end - nameOffset,
            let nameBytes = bytes.slice(at: nameOffset, byteCount: nameCount),
            let extra = bytes.slice(at: nameOffset + nameCount, byteCount: extraCount)
        else { throw outOfBounds }
        let name = try Self.checkedName(nameBytes)
        guard flags & Self.encryptionFlags == 0 else { throw .encrypted(name: name) }
        guard flags & Self.patchFlag == 0, let method = Method(rawValue: methodCode) else {
            throw .unsupportedMethod(name: name, method: methodCode)
        }

        var sizes = Sizes(record, uncompressedAt: 24, compressedAt: 20)
        sizes.headerOffset = UInt64(record.integer(at: 42, as: UInt32.self) ?? 0)
        sizes.disk = UInt64(record.integer(at: 34, as: UInt16.self) ?? 0)
        try sizes.widen(extra, name: name)
        guard sizes.disk == 0 else { throw .multipleDisks(offset: bytes.fileOffset + start) }
        switch method {
        case .stored:
            guard sizes.compressed == sizes.uncompressed else {
                throw .storedSizesDiffer(name: name, compressed: sizes.compressed, uncompressed: sizes.uncompressed)
            }
        case .deflated:
            guard sizes.uncompressed / Self.highestRatio <= sizes.compressed else {
                throw .impossibleRatio(name: name, compressed: sizes.compressed, uncompressed: sizes.uncompressed)
            }
        }

        let local = try LocalHeader(bytes, at: sizes.headerOffset, limit: directory.offset, name: name)
        try local.check(flags: flags, method: methodCode, nameBytes: nameBytes, checksum: checksum, sizes, name: name)
        let (end, overflow) = UInt64(local.dataOffset).addingReportingOverflow(sizes.compressed)
        guard !overflow, end <= UInt64(directory.offset), let byteCount = Int(exactly: sizes.uncompressed) else {
            throw .dataOutOfBounds(name: name, end: overflow ? .max : end, limit: directory.offset)
        }

        self.name = name
        self.method = method
        self.byteCount = byteCount
        packedByteCount = Int(sizes.compressed)
        self.checksum = checksum
        headerOffset = local.offset
        dataOffset = local.dataOffset
        offset = nameOffset + nameCount + extraCount + commentCount
    }

    /// The name, if it is text that names something inside the archive's folder on every system.
    private static func checkedName(_ bytes: FileBytes) throws(ZipError) -> String {
        guard let name = bytes.string(), !name.isEmpty, !name.utf8.contains(0) else {
            throw .invalidName(offset: bytes.fileOffset)
        }
        let separators: [Unicode.Scalar] = ["/", "\\"]
        let parts = name.unicodeScalars.split(omittingEmptySubsequences: false) { separators.contains($0) }
        let hasDrive = parts.first.map { $0.count >= 2 && $0.dropFirst().first == ":" } ?? false
        guard !parts.contains(where: { $0.elementsEqual("..".unicodeScalars) }), parts.first?.isEmpty == false,
            !hasDrive
        else { throw .unsafeName(name: name) }
        return name
    }
}

extension ZipEntry {
    /// The numbers that move to a zip64 extra field when they do not fit their own.
    private struct Sizes {
        var uncompressed: UInt64
        var compressed: UInt64
        var headerOffset: UInt64?
        var disk: UInt64?

        init(_ record: FileBytes, uncompressedAt: Int, compressedAt: Int) {
            // The caller has checked the record's length.
            uncompressed = UInt64(record.integer(at: uncompressedAt, as: UInt32.self) ?? 0)
            compressed = UInt64(record.integer(at: compressedAt, as: UInt32.self) ?? 0)
        }

        /// Replaces each number that is all ones by the one in the zip64 field.
        mutating func widen(_ extra: FileBytes, name: String) throws(ZipError) {
            var field: FileBytes?
            var offset = 0
            while let identifier = extra.integer(at: offset, as: UInt16.self),
                let count = extra.integer(at: offset + 2, as: UInt16.self)
            {
                guard let content = extra.slice(at: offset + 4, byteCount: Int(count)) else {
                    throw .invalidExtraField(name: name, offset: extra.fileOffset + offset)
                }
                if identifier == 1 && field == nil { field = content }
                offset += 4 + Int(count)
            }
            var position = 0
            func next<T: FixedWidthInteger & UnsignedInteger>(_ type: T.Type) throws(ZipError) -> UInt64 {
                guard let value = field?.integer(at: position, as: T.self) else {
                    throw .missingZip64Field(name: name)
                }
                position += MemoryLayout<T>.size
                return UInt64(value)
            }
            if uncompressed == UInt64(UInt32.max) { uncompressed = try next(UInt64.self) }
            if compressed == UInt64(UInt32.max) { compressed = try next(UInt64.self) }
            if headerOffset == UInt64(UInt32.max) { headerOffset = try next(UInt64.self) }
            if disk == UInt64(UInt16.max) { disk = try next(UInt32.self) }
        }
    }

    /// The header before an entry's bytes.
    private struct LocalHeader {
        let offset: Int
        let dataOffset: Int
        private let record: FileBytes
        private let nameBytes: FileBytes
        private let extra: FileBytes

        /// Reads the header at `offset`, which must end before `limit`.
        init(_ bytes: FileBytes, at offset: UInt64?, limit: Int, name: String) throws(ZipError) {
            guard let offset, let start = Int(exactly: offset), start <= limit - localByteCount,
                let record = bytes.slice(at: start, byteCount: localByteCount),
                let signature = record.integer(at: 0, as: UInt32.self),
                let nameCount = record.integer(at: 26, as: UInt16.self).map(Int.init),
                let extraCount = record.integer(at: 28, as: UInt16.self).map(Int.init)
            else {
                throw .dataOutOfBounds(name: name, end: offset ?? .max, limit: limit)
            }
            guard signature == localSignature else {
                throw .wrongSignature(
                    .localHeader, offset: bytes.fileOffset + start, expected: localSignature, actual: signature)
            }
            let nameOffset = start + localByteCount
            guard nameCount + extraCount <= limit - nameOffset,
                let nameBytes = bytes.slice(at: nameOffset, byteCount: nameCount),
                let extra = bytes.slice(at: nameOffset + nameCount, byteCount: extraCount)
            else {
                throw .recordOutOfBounds(
                    .localHeader, offset: UInt64(bytes.fileOffset + start), limit: bytes.fileOffset + limit)
            }
            self.offset = start
            self.record = record
            self.nameBytes = nameBytes
            self.extra = extra
            dataOffset = nameOffset + nameCount + extraCount
        }

        /// Checks that the header says what the central directory says.
        ///
        /// With a data descriptor behind the bytes, its checksum and sizes may also be zero.
        func check(
            flags: UInt16, method: UInt16, nameBytes: FileBytes, checksum: UInt32, _ sizes: Sizes, name: String
        ) throws(ZipError) {
            let ownFlags = record.integer(at: 6, as: UInt16.self) ?? 0
            // The other flags say how hard the compressor tried and how the name is written.
            let compared = encryptionFlags | descriptorFlag | patchFlag
            guard ownFlags & compared == flags & compared else { throw .localHeaderDiffers(name: name, field: .flags) }
            guard record.integer(at: 8, as: UInt16.self) == method else {
                throw .localHeaderDiffers(name: name, field: .method)
            }
            guard self.nameBytes.array() == nameBytes.array() else {
                throw .localHeaderDiffers(name: name, field: .name)
            }
            let mayBeZero = flags & descriptorFlag != 0
            let ownChecksum = record.integer(at: 14, as: UInt32.self) ?? 0
            guard ownChecksum == checksum || mayBeZero && ownChecksum == 0 else {
                throw .localHeaderDiffers(name: name, field: .crc)
            }
            var own = Sizes(record, uncompressedAt: 22, compressedAt: 18)
            try own.widen(extra, name: name)
            guard own.uncompressed == sizes.uncompressed || mayBeZero && own.uncompressed == 0 else {
                throw .localHeaderDiffers(name: name, field: .uncompressedSize)
            }
            guard own.compressed == sizes.compressed || mayBeZero && own.compressed == 0 else {
                throw .localHeaderDiffers(name: name, field: .compressedSize)
            }
        }
    }
}
