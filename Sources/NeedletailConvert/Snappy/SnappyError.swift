/// Why a snappy stream could not be decompressed.
///
/// Offsets are byte offsets in the whole file or buffer that holds the compressed data.
package enum SnappyError: Error, Equatable {
    /// The data end inside the number at their start.
    case truncatedLength(offset: Int)
    /// The number at the start has more than 32 bits.
    case invalidLength(offset: Int)
    /// The stream claims more bytes than the caller allows.
    case outputTooLarge(offset: Int, byteCount: Int, byteLimit: Int)
    /// The stream claims more bytes than so little data can stand for.
    case impossibleLength(offset: Int, byteCount: Int, compressedByteCount: Int)
    /// The data end inside the element that begins here.
    case truncatedElement(offset: Int)
    /// A literal is longer than what is left of the data.
    case literalTooLong(offset: Int, byteCount: Int, available: Int)
    /// A copy reaches back no byte at all.
    case zeroDistance(offset: Int)
    /// A copy begins before the start of the output.
    case distanceTooFar(offset: Int, distance: Int, available: Int)
    /// An element makes the output longer than the stream says that it is.
    case outputOverrun(offset: Int, byteCount: Int, available: Int)
    /// The elements end before the output has the length that the stream says.
    case outputTooShort(offset: Int, expected: Int, actual: Int)
}

extension SnappyError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .outputTooLarge(let offset, let byteCount, let byteLimit):
            "the snappy data at byte \(offset) stand for \(byteCount) bytes, at most \(byteLimit) are read here: "
                + "check that this is the file you mean"
        default:
            "the snappy data are damaged at byte \(damage.offset): \(damage.what): copy, download or write the file again"
        }
    }

    /// The place and kind of damage, for the cases whose remedy is an undamaged file.
    private var damage: (offset: Int, what: String) {
        switch self {
        case .truncatedLength(let offset): (offset, "they end inside the length that they begin with")
        case .invalidLength(let offset): (offset, "the length that they begin with has more than 32 bits")
        case .impossibleLength(let offset, let byteCount, let compressedByteCount):
            (offset, "\(compressedByteCount) bytes claim to stand for \(byteCount), more than can be")
        case .truncatedElement(let offset): (offset, "they end inside an element")
        case .literalTooLong(let offset, let byteCount, let available):
            (offset, "a literal of \(byteCount) bytes where only \(available) follow")
        case .zeroDistance(let offset): (offset, "a copy of distance 0")
        case .distanceTooFar(let offset, let distance, let available):
            (offset, "a copy reaches back \(distance) bytes where only \(available) precede it")
        case .outputOverrun(let offset, let byteCount, let available):
            (offset, "an element of \(byteCount) bytes where the output has room for \(available)")
        case .outputTooShort(let offset, let expected, let actual):
            (offset, "they end after \(actual) bytes of output, expected \(expected)")
        case .outputTooLarge(let offset, _, _): (offset, "")
        }
    }
}
