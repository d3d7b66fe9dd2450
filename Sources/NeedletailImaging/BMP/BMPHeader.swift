import NeedletailFormat

/// The headers and the palette of a BMP file, as Pillow understands them.
struct BMPHeader {
    /// How the pixels are stored.
    enum Storage: Equatable {
        /// Indices into the palette, of 1, 4 or 8 bits.
        case indices(bitCount: Int)
        /// Indices in runs; a byte that is not a run's length holds one of them, or two.
        case runs(ofHalfBytes: Bool)
        /// Blue, green and red of 5 bits, or green of 6.
        case packed(greenBitCount: Int)
        /// A byte for each colour, at these places in a pixel, and for alpha where there is one.
        case bytes(byteCount: Int, red: Int, green: Int, blue: Int, alpha: Int?)
    }

    static let signature = Array("BM".utf8)
    /// Bytes of the first header.
    private static let fileHeaderByteCount = 14

    let width: Int
    let height: Int
    let bitCount: Int
    let isTopDown: Bool
    let storage: Storage
    /// The colour of each index; black where the file names none.
    let palette: [SIMD4<UInt8>]
    /// What the pixels are without transparency: grey where the palette has nothing but a scale of greys.
    let channels: PixelImage.Channels
    /// Byte offset of the pixels.
    let pixelOffset: Int

    /// The headers of `file`, which begins with the signature.
    ///
    /// Sides are numbers of 32 bits, which the caller checks.
    init(_ file: FileBytes) throws(BMPError) {
        let start = Self.fileHeaderByteCount
        guard let stored = file.integer(at: 10, as: UInt32.self), let size = file.integer(at: start, as: UInt32.self)
        else { throw .truncatedHeader(expected: start + 4, byteCount: file.count) }
        let headerByteCount = Int(size)
        guard [12, 40, 52, 56, 64, 108, 124].contains(headerByteCount) else {
            throw .unsupportedHeader(byteCount: headerByteCount)
        }
        let end = start + headerByteCount
        guard end <= file.count else { throw .truncatedHeader(expected: end, byteCount: file.count) }
        // All of the header lies in the file.
        func number(_ offset: Int) -> Int { Int(file.integer(at: start + offset, as: UInt32.self) ?? 0) }
        func half(_ offset: Int) -> Int { Int(file.integer(at: start + offset, as: UInt16.self) ?? 0) }

        let isOld = headerByteCount == 12
        isTopDown = !isOld && file[start + 11] == 0xff
        width = isOld ? half(4) : number(4)
        height = isOld ? half(6) : isTopDown ? 1 << 32 - number(8) : number(8)
        bitCount = isOld ? half(10) : half(14)
        guard width > 0, height > 0 else { throw .emptyImage(width: width, height: height) }
        guard [1, 4, 8, 16, 24, 32].contains(bitCount) else { throw .unsupportedBitCount(bitCount) }
        let compression = isOld ? 0 : number(16)
        var position = end
        var masks: [UInt32] = []
        if compression == 3 {
            // Newer headers hold the masks, and the newest one for alpha; behind an old one there are three.
            let count = headerByteCount >= 56 ? 4 : 3
            let place = headerByteCount >= 52 ? start + 40 : end
            for index in 0..<count {
                guard let mask = file.integer(at: place + 4 * index, as: UInt32.self) else {
                    throw .truncatedHeader(expected: place + 4 * count, byteCount: file.count)
                }
                masks.append(mask)
            }
            if count == 3 { masks.append(0) }
            if headerByteCount < 52 { position += 12 }
        }
        storage = try Self.storage(bitCount: bitCount, compression: compression, masks: masks)

        let entryByteCount = isOld ? 3 : 4
        let named = isOld ? 0 : number(32)
        let colourCount = named > 0 ? named : 1 << min(bitCount, 8)
        var pixelOffset = Int(stored)
        if bitCount <= 8 {
            guard colourCount <= 256 else { throw .tooManyColours(colourCount) }
            let colours = Self.colours(file, at: position, count: colourCount, entryByteCount: entryByteCount)
            (palette, channels) = Self.palette(colours, count: colourCount)
            // Some writers leave the palette out of the reckoning.
            if pixelOffset == end { pixelOffset += entryByteCount * colourCount }
            position = min(position + entryByteCount * colourCount, file.count)
        } else {
            (palette, channels) = ([], .rgb)
        }
        self.pixelOffset = pixelOffset == 0 ? position : pixelOffset
    }

    private static func storage(bitCount: Int, compression: Int, masks: [UInt32]) throws(BMPError) -> Storage {
        switch (compression, bitCount) {
        case (0, 1), (0, 4), (0, 8): return .indices(bitCount: bitCount)
        case (0, 16): return .packed(greenBitCount: 5)
        case (0, 24): return .bytes(byteCount: 3, red: 2, green: 1, blue: 0, alpha: nil)
        case (0, 32): return .bytes(byteCount: 4, red: 2, green: 1, blue: 0, alpha: nil)
        case (1, ...8): return .runs(ofHalfBytes: false)
        case (2, ...8): return .runs(ofHalfBytes: true)
        case (3, 9...):
            guard let storage = storage(bitCount: bitCount, masks: masks) else {
                throw .unsupportedBitFields(
                    bitCount: bitCount, red: masks[0], green: masks[1], blue: masks[2], alpha: masks[3])
            }
            return storage
        default: throw .unsupportedCompression(compression, bitCount: bitCount)
        }
    }

    /// The storage that four masks tell, where it is one that Pillow reads.
    private static func storage(bitCount: Int, masks: [UInt32]) -> Storage? {
        switch (bitCount, masks[0], masks[1], masks[2], masks[3]) {
        case (16, 0xf800, 0x07e0, 0x001f, _): .packed(greenBitCount: 6)
        case (16, 0x7c00, 0x03e0, 0x001f, _): .packed(greenBitCount: 5)
        case (24, 0xff_0000, 0xff00, 0xff, _): .bytes(byteCount: 3, red: 2, green: 1, blue: 0, alpha: nil)
        case (32, 0xff_0000, 0xff00, 0xff, 0): .bytes(byteCount: 4, red: 2, green: 1, blue: 0, alpha: nil)
        case (32, 0xff00_0000, 0xff_0000, 0xff00, 0): .bytes(byteCount: 4, red: 3, green: 2, blue: 1, alpha: nil)
        case (32, 0xff00_0000, 0xff00, 0xff, 0): .bytes(byteCount: 4, red: 3, green: 1, blue: 0, alpha: nil)
        case (32, 0xff00_0000, 0xff_0000, 0xff00, 0xff): .bytes(byteCount: 4, red: 3, green: 2, blue: 1, alpha: 0)
        case (32, 0xff, 0xff00, 0xff_0000, 0xff00_0000): .bytes(byteCount: 4, red: 0, green: 1, blue: 2, alpha: 3)
        case (32, 0xff_0000, 0xff00, 0xff, 0xff00_0000), (32, 0, 0, 0, 0):
            .bytes(byteCount: 4, red: 2, green: 1, blue: 0, alpha: 3)
        case (32, 0xff00_0000, 0xff00, 0xff, 0xff_0000): .bytes(byteCount: 4, red: 3, green: 1, blue: 0, alpha: 2)
        default: nil
        }
    }

    /// The colours that lie whole in the file, at most `count`.
    private static func colours(
        _ file: FileBytes, at offset: Int, count: Int, entryByteCount: Int
    ) -> [SIMD4<UInt8>] {
        (0..<count).compactMap { index in
            let place = offset + index * entryByteCount
            guard let blue = file[place], let green = file[place + 1], let red = file[place + 2],
                file[place + entryByteCount - 1] != nil
            else { return nil }
            return SIMD4(red, green, blue, 255)
        }
    }

    /// The pixel of each index, and whether they are greys: a palette that names each index's own grey, or black and
    /// white, is none; whatever is not black is white then.
    private static func palette(
        _ colours: [SIMD4<UInt8>], count: Int
    ) -> ([SIMD4<UInt8>], PixelImage.Channels) {
        func grey(_ value: Int) -> SIMD4<UInt8> { SIMD4(SIMD3(repeating: UInt8(value)), 255) }
        let scale = (0..<256).map { grey(count <= 2 ? min($0, 1) * 255 : $0) }
        if colours.count == count, colours[...] == scale[..<count] { return (scale, .grey) }
        return (colours + Array(repeating: grey(0), count: 256 - colours.count), .rgb)
    }
}
