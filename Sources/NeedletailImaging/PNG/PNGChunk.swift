/// A chunk of a PNG file, its checksum verified.
struct PNGChunk {
    /// Byte offset of the chunk's length in the file.
    let offset: Int
    /// The four letters of its type.
    let type: String
    let data: FileBytes

    /// The most bytes that a chunk may have.
    private static let byteLimit = 1 << 31 - 1

    /// The chunk at `offset` of the file.
    ///
    /// - Throws: `PNGError` where it does not lie inside, its type is none, or its CRC-32 is wrong.
    /// - Complexity: O(bytes of the chunk).
    init(_ file: FileBytes, at offset: Int) throws(PNGError) {
        guard let length = file.integer(at: offset, as: UInt32.self)?.byteSwapped,
            let letters = file.slice(at: offset + 4, byteCount: 4)
        else { throw .truncated(offset: offset, expected: offset + 12, byteCount: file.count) }
        guard let type = Self.type(letters) else { throw .invalidChunkType(offset: offset) }
        let byteCount = Int(length)
        guard byteCount <= Self.byteLimit else {
            throw .chunkTooLong(chunk: type, offset: offset, byteCount: byteCount)
        }
        guard let data = file.slice(at: offset + 8, byteCount: byteCount),
            let stored = file.integer(at: offset + 8 + byteCount, as: UInt32.self)?.byteSwapped,
            let covered = file.slice(at: offset + 4, byteCount: 4 + byteCount)
        else { throw .truncated(offset: offset, expected: offset + 12 + byteCount, byteCount: file.count) }
        let checksum = CRC32(of: covered).value
        guard checksum == stored else {
            throw .wrongChecksum(chunk: type, offset: offset, expected: stored, actual: checksum)
        }
        self.offset = offset
        self.type = type
        self.data = data
    }

    /// Byte offset of what follows the chunk.
    var end: Int { offset + 12 + data.count }

    /// Whether a reader may pass over it without knowing what it is: the first letter is small.
    var isAncillary: Bool { type.utf8.first.map { $0 & 0x20 != 0 } ?? false }

    /// Throws unless `isRight`, with what the size should be.
    func check(size isRight: Bool, expected: @autoclosure () -> String) throws(PNGError) {
        guard isRight else {
            throw .wrongChunkSize(chunk: type, offset: offset, expected: expected(), actual: data.count)
        }
    }

    private static func type(_ letters: FileBytes) -> String? {
        let bytes = letters.array()
        let areLetters = bytes.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        return areLetters ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
