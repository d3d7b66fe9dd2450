/// Why compressed data could not be decompressed.
///
/// Offsets are byte offsets in the whole file or buffer that holds the compressed data.
public enum InflateError: Error, Equatable {
    /// Which of a block's codes is meant.
    public enum Alphabet: String, Sendable {
        /// The code that the lengths of the others are written in.
        case codeLengths = "code length"
        /// The code of bytes, and of the lengths of matches.
        case literalsAndLengths = "literal and length"
        /// The code of how far back matches begin.
        case distances = "distance"
    }

    /// The data ends before the stream does.
    case truncated(offset: Int)
    /// The output would be longer than the caller allows.
    case outputTooLarge(offset: Int, byteLimit: Int)
    /// A block has the reserved type 3.
    case reservedBlockType(offset: Int)
    /// A stored block's length and its complement do not agree.
    case storedLengthMismatch(offset: Int, length: UInt16, complement: UInt16)
    /// A block declares more codes than the format has.
    case tooManyCodes(offset: Int, literals: Int, distances: Int)
    /// A block repeats a code length before the first one, or past the last one.
    case invalidRepeat(offset: Int)
    /// More codes are declared than their lengths leave room for.
    case oversubscribedCode(offset: Int, alphabet: Alphabet)
    /// Some patterns of bits have no code, and the code is not a single code of one bit.
    case incompleteCode(offset: Int, alphabet: Alphabet)
    /// A block has no code for its own end.
    case missingEndOfBlock(offset: Int)
    /// A pattern of bits has no code.
    case invalidCode(offset: Int, alphabet: Alphabet)
    /// A match begins before the start of the output.
    case distanceTooFar(offset: Int, distance: Int, available: Int)
    /// Bytes follow the end of the compressed stream.
    case trailingBytes(offset: Int, byteCount: Int)

    /// The first two bytes are no zlib header.
    case invalidZlibHeader(offset: Int, header: UInt16)
    /// The zlib stream needs a preset dictionary.
    case presetDictionary(offset: Int)
    /// The Adler-32 of the output is not the stored one.
    case adlerMismatch(offset: Int, expected: UInt32, actual: UInt32)

    /// The first two bytes are no gzip header.
    case invalidGzipHeader(offset: Int, header: UInt16)
    /// The gzip member uses a compression method other than deflate.
    case unsupportedGzipMethod(offset: Int, method: UInt8)
    /// The gzip member sets flags that the format reserves.
    case reservedGzipFlags(offset: Int, flags: UInt8)
    /// The gzip header's own checksum does not match.
    case gzipHeaderMismatch(offset: Int, expected: UInt16, actual: UInt16)
    /// The CRC-32 of a gzip member's output is not the stored one.
    case crcMismatch(offset: Int, expected: UInt32, actual: UInt32)
    /// The size of a gzip member's output (modulo 2³²) is not the stored one.
    case sizeMismatch(offset: Int, expected: UInt32, actual: UInt32)
}

extension InflateError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .truncated(let offset):
            "the compressed data ends at byte \(offset), before its end mark: copy or download the file again"
        case .outputTooLarge(let offset, let byteLimit):
            "the data at byte \(offset) decompresses to more than \(byteLimit) bytes, the most that is read here: "
                + "check that this is the file you mean"
        case .presetDictionary(let offset):
            "the zlib data at byte \(offset) needs a preset dictionary, which is not supported: compress it without one"
        case .unsupportedGzipMethod(let offset, let method):
            "the gzip data at byte \(offset) uses compression method \(method), expected 8 (deflate): compress it "
                + "with gzip"
        case .invalidZlibHeader(let offset, let header):
            "byte \(offset): \(Self.hex(header)) is no zlib header: check that the data is compressed with zlib"
        case .invalidGzipHeader(let offset, let header):
            "byte \(offset): \(Self.hex(header)) is no gzip header, expected 0x8b1f: check that the data is "
                + "compressed with gzip"
        case .trailingBytes(let offset, let byteCount):
            "\(byteCount) bytes follow the compressed data that ends at byte \(offset): "
                + "check that the file was written whole, and once"
        default:
            "the compressed data is damaged at byte \(damage.offset): \(damage.what): "
                + "copy, download or write the file again"
        }
    }

    /// The place and kind of damage, for the cases whose remedy is an undamaged file.
    private var damage: (offset: Int, what: String) {
        switch self {
        case .reservedBlockType(let offset): (offset, "a block has the reserved type 3")
        case .storedLengthMismatch(let offset, let length, let complement):
            (offset, "a stored block of \(length) bytes has the length check \(complement), expected \(~length)")
        case .tooManyCodes(let offset, let literals, let distances):
            (
                offset,
                "a block has \(literals) literal and \(distances) distance codes, at most 286 and 30 are allowed"
            )
        case .invalidRepeat(let offset): (offset, "a repeated code length has no predecessor or passes the last code")
        case .oversubscribedCode(let offset, let alphabet):
            (offset, "the \(alphabet.rawValue) code has more codes than its lengths leave room for")
        case .incompleteCode(let offset, let alphabet):
            (offset, "the \(alphabet.rawValue) code is incomplete")
        case .missingEndOfBlock(let offset): (offset, "a block has no code for its end")
        case .invalidCode(let offset, let alphabet): (offset, "bits are no \(alphabet.rawValue) code")
        case .distanceTooFar(let offset, let distance, let available):
            (offset, "a match reaches back \(distance) bytes where only \(available) precede it")
        case .adlerMismatch(let offset, let expected, let actual):
            (offset, "the Adler-32 is \(Self.hex(actual)), expected \(Self.hex(expected))")
        case .reservedGzipFlags(let offset, let flags): (offset, "the reserved gzip flags \(Self.hex(flags)) are set")
        case .gzipHeaderMismatch(let offset, let expected, let actual):
            (offset, "the gzip header's check is \(Self.hex(actual)), expected \(Self.hex(expected))")
        case .crcMismatch(let offset, let expected, let actual):
            (offset, "the CRC-32 is \(Self.hex(actual)), expected \(Self.hex(expected))")
        case .sizeMismatch(let offset, let expected, let actual):
            (offset, "\(actual) bytes were decompressed, expected \(expected)")
        case .truncated(let offset), .outputTooLarge(let offset, _), .presetDictionary(let offset),
            .unsupportedGzipMethod(let offset, _), .invalidZlibHeader(let offset, _),
            .invalidGzipHeader(let offset, _), .trailingBytes(let offset, _):
            (offset, "")
        }
    }

    private static func hex(_ value: some FixedWidthInteger) -> String {
        "0x" + String(value, radix: 16)
    }
}
