import NeedletailFormat

/// What a JPEG file's frame says of the image.
struct JPEGHeader {
    static let signature: [UInt8] = [0xff, 0xd8, 0xff]

    let width: Int
    let height: Int
    let componentCount: Int
    /// Whether coefficients come in several scans, each a part of all.
    let isProgressive: Bool
    /// Whether coefficients are coded arithmetically, which knows no least number of bits.
    let isArithmetic: Bool
    /// Byte offset of what follows the frame's segment.
    let end: Int

    /// The frame of `file`, which begins with the signature.
    ///
    /// - Complexity: O(bytes before it).
    init(_ file: FileBytes) throws(JPEGError) {
        var markers = JPEGMarkers(file, from: 2)
        while let marker = markers.next() {
            switch marker {
            case 0xc0, 0xc1, 0xc2, 0xc9, 0xca:
                let frame = try markers.segment()
                guard let bitCount = frame[0], let height = frame.integer(at: 1, as: UInt16.self)?.byteSwapped,
                    let width = frame.integer(at: 3, as: UInt16.self)?.byteSwapped, let count = frame[5]
                else {
                    throw .segmentTooShort(marker: marker, offset: frame.fileOffset - 4, byteCount: frame.count)
                }
                guard bitCount == 8 else { throw .unsupportedPrecision(bitCount: Int(bitCount)) }
                guard [1, 3, 4].contains(count) else { throw .unsupportedComponents(count: Int(count)) }
                guard width > 0, height > 0 else { throw .emptyImage(width: Int(width), height: Int(height)) }
                self.width = Int(width)
                self.height = Int(height)
                componentCount = Int(count)
                isProgressive = marker & 3 == 2
                isArithmetic = marker >= 0xc8
                end = markers.offset
                return
            case 0xc3, 0xc5...0xc7, 0xcb, 0xcd...0xcf, 0xde:
                throw .unsupportedProcess(marker: marker, offset: markers.offset - 2)
            case 0xd9, 0xda: throw .missingFrame(offset: markers.offset - 2)
            default: if JPEGMarkers.hasSegment(marker) { _ = try markers.segment() }
            }
        }
        throw .missingFrame(offset: file.count)
    }

    /// What the pixels are: CMYK becomes colours.
    var channels: PixelImage.Channels { componentCount == 1 ? .grey : .rgb }
}

/// The markers of a JPEG file, one after the other.
struct JPEGMarkers {
    private let file: FileBytes
    /// Byte offset of what follows the last marker or segment.
    private(set) var offset: Int

    init(_ file: FileBytes, from offset: Int) {
        self.file = file
        self.offset = offset
    }

    /// The code of the next marker: what precedes it is passed over, as readers do. Nothing where there is none.
    mutating func next() -> UInt8? {
        let (code, end) = file.withSpan { bytes -> (UInt8?, Int) in
            var place = offset
            while place + 1 < bytes.byteCount {
                let code = bytes.byte(at: place + 1)
                if bytes.byte(at: place) == 0xff, code != 0, code != 0xff { return (code, place + 2) }
                place += 1
            }
            return (nil, bytes.byteCount)
        }
        offset = end
        return code
    }

    /// What the segment of the last marker holds behind its length.
    mutating func segment() throws(JPEGError) -> FileBytes {
        guard let length = file.integer(at: offset, as: UInt16.self)?.byteSwapped else {
            throw .truncated(byteCount: file.count)
        }
        guard length >= 2 else {
            throw .segmentTooShort(marker: file[offset - 1] ?? 0, offset: offset - 2, byteCount: Int(length))
        }
        guard let data = file.slice(at: offset + 2, byteCount: Int(length) - 2) else {
            throw .truncated(byteCount: file.count)
        }
        offset += Int(length)
        return data
    }

    /// Whether a segment follows the marker: none does for restarts, start and end of the image, and TEM.
    static func hasSegment(_ marker: UInt8) -> Bool {
        !(0xd0...0xd9).contains(marker) && marker != 1
    }
}
