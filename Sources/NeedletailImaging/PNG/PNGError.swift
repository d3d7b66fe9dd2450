/// Why a PNG file could not be read.
///
/// Offsets are byte offsets in the file; `chunk` is the four letters of a chunk's type.
public enum PNGError: Error, Equatable {
    /// What the header names a method of.
    public enum Method: String, Sendable {
        /// How data are compressed.
        case compression
        /// How rows are filtered.
        case filter
        /// How rows are interlaced.
        case interlace
    }

    /// The file ends before a chunk's length, type, data and checksum do.
    case truncated(offset: Int, expected: Int, byteCount: Int)
    /// A chunk claims more bytes than the format allows.
    case chunkTooLong(chunk: String, offset: Int, byteCount: Int)
    /// A chunk's type is not four letters.
    case invalidChunkType(offset: Int)
    /// A chunk's CRC-32 is not the stored one.
    case wrongChecksum(chunk: String, offset: Int, expected: UInt32, actual: UInt32)
    /// The first chunk is not the header.
    case headerNotFirst(chunk: String, offset: Int)
    /// A chunk has another size than its type has.
    case wrongChunkSize(chunk: String, offset: Int, expected: String, actual: Int)
    /// A chunk that may be there once is there again.
    case duplicateChunk(chunk: String, offset: Int)
    /// A chunk stands where its type may not stand.
    case misplacedChunk(chunk: String, offset: Int)
    /// A chunk that readers must understand is of a type that is not known.
    case unknownCriticalChunk(chunk: String, offset: Int)
    /// The file ends, or its data begin, without a chunk that must be there.
    case missingChunk(chunk: String, offset: Int)
    /// The format has no such colour type, or not with that many bits.
    case unsupportedPixels(bitDepth: Int, colourType: Int)
    /// The header names a method that the format does not have.
    case unsupportedMethod(Method, value: Int)
    /// The data of the IDAT chunks together, in which the error counts its offsets, are no sound zlib stream.
    case damagedData(InflateError)
    /// The data stand for more bytes than the image has.
    case tooMuchData(expected: Int)
    /// The data stand for fewer bytes than the image has.
    case tooLittleData(expected: Int, actual: Int)
    /// A row names a filter that the format does not have; interlaced rows count from the first of the first pass.
    case unknownFilter(row: Int, filter: Int)
}

extension PNGError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .unsupportedPixels(let bitDepth, let colourType):
            "the format has no colour type \(colourType) with \(bitDepth) bits a sample: save the image again"
        case .unsupportedMethod(let method, let value):
            "\(method.rawValue) method \(value), which the format does not have: save the image again"
        case .unknownCriticalChunk(let chunk, let offset):
            "the chunk \(chunk) at byte \(offset) is needed to read the file and not known: save it as a plain PNG"
        case .damagedData(let error): "in its joined IDAT chunks, \(error)"
        default: "\(damage): copy, download or save the file again"
        }
    }

    /// The kind of damage, for the cases whose remedy is an undamaged file.
    private var damage: String {
        switch self {
        case .truncated(let offset, let expected, let byteCount):
            "the chunk at byte \(offset) ends at byte \(expected), and the file at byte \(byteCount)"
        case .chunkTooLong(let chunk, let offset, let byteCount):
            "the chunk \(chunk) at byte \(offset) claims \(byteCount) bytes, more than any may have"
        case .invalidChunkType(let offset): "the chunk at byte \(offset) has a type that is not four letters"
        case .wrongChecksum(let chunk, let offset, let expected, let actual):
            "the chunk \(chunk) at byte \(offset) has the CRC-32 0x\(String(actual, radix: 16)), expected "
                + "0x\(String(expected, radix: 16))"
        case .headerNotFirst(let chunk, let offset):
            "the first chunk, at byte \(offset), is \(chunk), expected IHDR"
        case .wrongChunkSize(let chunk, let offset, let expected, let actual):
            "the chunk \(chunk) at byte \(offset) has \(actual) bytes, expected \(expected)"
        case .duplicateChunk(let chunk, let offset): "there is another chunk \(chunk) at byte \(offset)"
        case .misplacedChunk(let chunk, let offset): "the chunk \(chunk) may not stand at byte \(offset)"
        case .missingChunk(let chunk, let offset): "byte \(offset) is reached without a chunk \(chunk)"
        case .tooMuchData(let expected): "the IDAT chunks hold more than the \(expected) bytes of the image"
        case .tooLittleData(let expected, let actual):
            "the IDAT chunks hold at most \(actual) of the \(expected) bytes of the image"
        case .unknownFilter(let row, let filter): "row \(row) has filter \(filter), expected 0 to 4"
        case .unsupportedPixels, .unsupportedMethod, .unknownCriticalChunk, .damagedData: ""
        }
    }
}
