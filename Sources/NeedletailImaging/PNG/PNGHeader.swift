/// The header chunk of a PNG file.
struct PNGHeader {
    /// What the samples of a pixel are.
    enum ColourType: Int {
        case grey = 0
        case rgb = 2
        case palette = 3
        case greyAlpha = 4
        case rgba = 6

        var sampleCount: Int {
            switch self {
            case .grey, .palette: 1
            case .greyAlpha: 2
            case .rgb: 3
            case .rgba: 4
            }
        }

        /// The bits that a sample may have.
        fileprivate var bitDepths: [Int] {
            switch self {
            case .grey: [1, 2, 4, 8, 16]
            case .palette: [1, 2, 4, 8]
            case .rgb, .greyAlpha, .rgba: [8, 16]
            }
        }
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

    let width: Int
    let height: Int
    let bitDepth: Int
    let colourType: ColourType
    let isInterlaced: Bool
    /// Byte offset of the chunk that follows.
    let end: Int

    /// The header of `file`, which begins with the signature.
    ///
    /// Sides are numbers of 32 bits, which the caller checks.
    init(_ file: FileBytes) throws(PNGError) {
        let chunk = try PNGChunk(file, at: Self.signature.count)
        guard chunk.type == "IHDR" else { throw .headerNotFirst(chunk: chunk.type, offset: chunk.offset) }
        try chunk.check(size: chunk.data.count == 13, expected: "13")
        let bytes = chunk.data.array()
        width = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        height = bytes[4..<8].reduce(0) { $0 << 8 | Int($1) }
        bitDepth = Int(bytes[8])
        guard let colourType = ColourType(rawValue: Int(bytes[9])), colourType.bitDepths.contains(bitDepth) else {
            throw .unsupportedPixels(bitDepth: bitDepth, colourType: Int(bytes[9]))
        }
        self.colourType = colourType
        guard bytes[10] == 0 else { throw .unsupportedMethod(.compression, value: Int(bytes[10])) }
        guard bytes[11] == 0 else { throw .unsupportedMethod(.filter, value: Int(bytes[11])) }
        guard bytes[12] <= 1 else { throw .unsupportedMethod(.interlace, value: Int(bytes[12])) }
        isInterlaced = bytes[12] == 1
        end = chunk.end
    }

    /// What the pixels are without transparency.
    var channels: PixelImage.Channels {
        switch colourType {
        case .grey, .greyAlpha: .grey
        case .rgb, .palette, .rgba: .rgb
        }
    }

    /// Bits of a pixel, 1 to 64.
    var pixelBitCount: Int { bitDepth * colourType.sampleCount }

    /// How far back in a row filters look: the bytes of a pixel, or one.
    var filterStride: Int { max(1, pixelBitCount / 8) }

    /// Bytes of a row of `width` pixels.
    func rowByteCount(width: Int) -> Int { (width * pixelBitCount + 7) / 8 }
}
