/// Why a JPEG file could not be read. Offsets are byte offsets in the file.
public enum JPEGError: Error, Equatable {
    /// The file ends before the image does.
    case truncated(byteCount: Int)
    /// A segment claims fewer bytes than its own length takes, or a frame than it needs.
    case segmentTooShort(marker: UInt8, offset: Int, byteCount: Int)
    /// The image's data begin, or the file ends, before a frame says what the image is.
    case missingFrame(offset: Int)
    /// A frame is coded in a way that is not read: lossless or hierarchical.
    case unsupportedProcess(marker: UInt8, offset: Int)
    /// Samples have another number of bits than eight.
    case unsupportedPrecision(bitCount: Int)
    /// A pixel has another number of components than 1, 3 or 4.
    case unsupportedComponents(count: Int)
    /// A side is zero.
    case emptyImage(width: Int, height: Int)
    /// The file is so short that it cannot hold as many pixels as it claims.
    case tooLittleData(width: Int, height: Int, byteCount: Int)
    /// The image comes in more scans than are read.
    case tooManyScans(limit: Int)
    /// The library takes the file for another image than its frame says.
    case ambiguousSize(width: Int, height: Int)
    /// The library refuses the file, for a reason of its own.
    case refused(reason: String)
    /// The library finds no memory.
    case outOfMemory
}

extension JPEGError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .truncated(let byteCount):
            "the file ends at byte \(byteCount), before the image does: copy or download it again"
        case .segmentTooShort(let marker, let offset, let byteCount):
            "the segment 0x\(Self.hex(marker)) at byte \(offset) has \(byteCount) bytes, too few: copy, download or save the "
                + "file again"
        case .missingFrame(let offset):
            "byte \(offset) is reached without a frame: copy, download or save the file again"
        case .unsupportedProcess(let marker, let offset):
            "the frame 0x\(Self.hex(marker)) at byte \(offset) is lossless or hierarchical, which is not read: save the image as "
                + "baseline or progressive JPEG"
        case .unsupportedPrecision(let bitCount):
            "samples have \(bitCount) bits, expected 8: save the image with 8 bits"
        case .unsupportedComponents(let count):
            "pixels have \(count) components, expected 1, 3 or 4: save the image as grey, colours or CMYK"
        case .emptyImage(let width, let height):
            "the image has \(width) x \(height) pixels, expected at least one: save it again"
        case .tooLittleData(let width, let height, let byteCount):
            "\(byteCount) bytes cannot hold \(width) x \(height) pixels: copy or download the file again"
        case .tooManyScans(let limit):
            "the image comes in more than \(limit) scans: save it again"
        case .ambiguousSize(let width, let height):
            "its segments tell another size than \(width) x \(height) as well: save it again"
        case .refused(let reason): "libjpeg-turbo says: \(reason): copy, download or save the file again"
        case .outOfMemory: "there is no memory to decode it: free some"
        }
    }

    private static func hex(_ marker: UInt8) -> String { "ff" + String(marker, radix: 16) }
}
