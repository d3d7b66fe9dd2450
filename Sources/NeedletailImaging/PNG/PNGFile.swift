/// The chunks of a PNG file that say what its pixels are, in the order that the format asks for.
struct PNGFile {
    let header: PNGHeader
    /// Red, green and blue of each colour; none where there is no palette.
    private(set) var palette: [UInt8] = []
    /// What the chunk tRNS holds.
    private(set) var transparency: [UInt8]?
    /// What the chunks IDAT hold, one behind the other.
    private(set) var data = FileBytes([])

    /// Reads all chunks of `file`, which begins with the signature; bytes behind its end mark are left alone.
    ///
    /// - Throws: `PNGError`. Complexity: O(bytes); heap: the data once more.
    init(_ file: FileBytes) throws(PNGError) {
        header = try PNGHeader(file)
        // The chunks of data: where they begin and end, and the bytes in them.
        var dataStart = 0
        var dataEnd = 0
        var dataByteCount = 0
        var offset = header.end
        while offset < file.count {
            let chunk = try PNGChunk(file, at: offset)
            offset = chunk.end
            switch chunk.type {
            case "IHDR": throw .duplicateChunk(chunk: chunk.type, offset: chunk.offset)
            case "PLTE": try readPalette(chunk, isBeforeData: dataEnd == 0)
            case "tRNS": try readTransparency(chunk, isBeforeData: dataEnd == 0)
            case "IDAT":
                if header.colourType == .palette, palette.isEmpty {
                    throw .missingChunk(chunk: "PLTE", offset: chunk.offset)
                }
                if dataEnd == 0 { dataStart = chunk.offset }
                guard dataEnd == 0 || dataEnd == chunk.offset else {
                    throw .misplacedChunk(chunk: chunk.type, offset: chunk.offset)
                }
                dataEnd = chunk.end
                dataByteCount += chunk.data.count
            case "IEND":
                try chunk.check(size: chunk.data.isEmpty, expected: "0")
                guard dataEnd > 0 else { throw .missingChunk(chunk: "IDAT", offset: chunk.offset) }
                data = Self.joined(file, dataStart..<dataEnd, byteCount: dataByteCount)
                return
            default:
                guard chunk.isAncillary else {
                    throw .unknownCriticalChunk(chunk: chunk.type, offset: chunk.offset)
                }
            }
        }
        throw .missingChunk(chunk: "IEND", offset: file.count)
    }

    private mutating func readPalette(_ chunk: PNGChunk, isBeforeData: Bool) throws(PNGError) {
        guard isBeforeData, transparency == nil else {
            throw .misplacedChunk(chunk: chunk.type, offset: chunk.offset)
        }
        guard palette.isEmpty else { throw .duplicateChunk(chunk: chunk.type, offset: chunk.offset) }
        let count = chunk.data.count
        try chunk.check(size: count % 3 == 0 && (3...768).contains(count), expected: "3 for each of 1 to 256 colours")
        palette = chunk.data.array()
    }

    private mutating func readTransparency(_ chunk: PNGChunk, isBeforeData: Bool) throws(PNGError) {
        guard isBeforeData, header.colourType != .palette || !palette.isEmpty else {
            throw .misplacedChunk(chunk: chunk.type, offset: chunk.offset)
        }
        guard transparency == nil else { throw .duplicateChunk(chunk: chunk.type, offset: chunk.offset) }
        let count = chunk.data.count
        switch header.colourType {
        case .grey: try chunk.check(size: count == 2, expected: "2")
        case .rgb: try chunk.check(size: count == 6, expected: "6")
        case .palette: try chunk.check(size: count <= 256, expected: "at most 256")
        // Pixels say by themselves how opaque they are.
        case .greyAlpha, .rgba: return
        }
        transparency = chunk.data.array()
    }

    /// The data of the chunks that lie, one behind the other, at `range`: their checksums are right already.
    private static func joined(_ file: FileBytes, _ range: Range<Int>, byteCount: Int) -> FileBytes {
        FileBytes(byteCount: byteCount) { target in
            var offset = range.lowerBound
            var done = 0
            while offset < range.upperBound, let length = file.integer(at: offset, as: UInt32.self)?.byteSwapped,
                let data = file.slice(at: offset + 8, byteCount: Int(length))
            {
                data.withSpan { target.copy($0, to: done) }
                done += data.count
                offset += 12 + data.count
            }
        }
    }
}
