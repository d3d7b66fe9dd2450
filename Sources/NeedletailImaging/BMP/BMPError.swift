/// Why a BMP file could not be read. Offsets are byte offsets in the file.
public enum BMPError: Error, Equatable {
    /// The file ends before its headers do.
    case truncatedHeader(expected: Int, byteCount: Int)
    /// The second header has a size that no version of the format gives it.
    case unsupportedHeader(byteCount: Int)
    /// A side is zero.
    case emptyImage(width: Int, height: Int)
    /// A pixel has a number of bits that is not read.
    case unsupportedBitCount(Int)
    /// Pixels are compressed in a way that is not read.
    case unsupportedCompression(Int, bitCount: Int)
    /// The colours of a pixel lie in bits that are not read.
    case unsupportedBitFields(bitCount: Int, red: UInt32, green: UInt32, blue: UInt32, alpha: UInt32)
    /// The palette has more colours than a byte can tell apart.
    case tooManyColours(Int)
    /// The pixels lie outside the file, or end after it does.
    case pixelsOutOfBounds(offset: Int, end: Int, byteCount: Int)
    /// The runs of a compressed image end before its pixels do.
    case tooFewPixels(expected: Int, actual: Int, offset: Int)
}

extension BMPError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .truncatedHeader(let expected, let byteCount):
            "its headers end at byte \(expected), and the file at byte \(byteCount): copy or download the file again"
        case .unsupportedHeader(let byteCount):
            "its second header has \(byteCount) bytes, expected 12, 40, 52, 56, 64, 108 or 124: save the image again"
        case .emptyImage(let width, let height):
            "the image has \(width) x \(height) pixels, expected at least one: save it again"
        case .unsupportedBitCount(let count):
            "a pixel has \(count) bits, expected 1, 4, 8, 16, 24 or 32: save the image with one of these"
        case .unsupportedCompression(let compression, let bitCount):
            "pixels of \(bitCount) bits with compression \(compression) are not read: save the image without compression"
        case .unsupportedBitFields(let bitCount, let red, let green, let blue, let alpha):
            "pixels of \(bitCount) bits with red in \(Self.hex(red)), green in \(Self.hex(green)), blue in \(Self.hex(blue)) and "
                + "alpha in \(Self.hex(alpha)) are not read: save the image with 24 bits a pixel"
        case .tooManyColours(let count):
            "its palette has \(count) colours, at most 256 are read: save the image with fewer, or without a palette"
        case .pixelsOutOfBounds(let offset, let end, let byteCount):
            "its pixels lie from byte \(offset) to byte \(end), and the file ends at byte \(byteCount): copy or download the "
                + "file again"
        case .tooFewPixels(let expected, let actual, let offset):
            "its runs end at byte \(offset), after \(actual) of \(expected) pixels: copy, download or save the file again"
        }
    }

    private static func hex(_ mask: UInt32) -> String { "0x" + String(mask, radix: 16) }
}
