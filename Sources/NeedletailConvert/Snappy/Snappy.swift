package import NeedletailFormat

/// Decompresses snappy data in the raw format, without frames, as Parquet pages hold them.
///
/// A stream is the length of the output as a number of 7 bits a byte, then elements: literal bytes, and copies of what
/// was output before.
/// Source: google/snappy, format_description.txt.
package enum Snappy {
    /// The most output bytes that three bytes of a stream stand for: a copy with a distance of two bytes.
    private static let longestCopy = 64
    /// What a copy may write past its own end.
    private static let room = 8

    /// The bytes that the stream `input` stands for.
    ///
    /// Memory: the output alone, which is at most 22 times as long as `input`, whatever the stream claims.
    /// Complexity: O(input + output).
    /// - Throws: `SnappyError.outputTooLarge` when they are more than `byteLimit`, other cases when the stream is damaged.
    package static func decompress(_ input: FileBytes, byteLimit: Int) throws(SnappyError) -> [UInt8] {
        try input.withSpan { (span) throws(SnappyError) in
            var decoder = SnappyDecoder(fileOffset: input.fileOffset)
            let byteCount = try decoder.length(span)
            guard byteCount <= byteLimit else {
                throw .outputTooLarge(offset: input.fileOffset, byteCount: byteCount, byteLimit: byteLimit)
            }
            guard byteCount <= (span.byteCount - decoder.position) * longestCopy / 3 + longestCopy else {
                throw .impossibleLength(
                    offset: input.fileOffset, byteCount: byteCount, compressedByteCount: span.byteCount)
            }
            var output = [UInt8](repeating: 0, count: byteCount + room)
            try decoder.decode(span, to: &output, byteCount: byteCount)
            output.removeLast(room)
            return output
        }
    }
}

/// Reads the elements of one stream.
private struct SnappyDecoder {
    /// Byte offset of the input in the whole file, for errors.
    let fileOffset: Int
    /// Bytes of the input read so far.
    private(set) var position = 0

    init(fileOffset: Int) {
        self.fileOffset = fileOffset
    }

    /// The number that the stream begins with.
    mutating func length(_ input: RawSpan) throws(SnappyError) -> Int {
        var value = 0
        for shift in stride(from: 0, through: 28, by: 7) {
            guard position < input.byteCount else { throw .truncatedLength(offset: fileOffset + position) }
            let byte = input.byte(at: position)
            position += 1
            value |= Int(byte & 0x7f) << shift
            if byte < 0x80 {
                guard value <= Int(UInt32.max) else { throw .invalidLength(offset: fileOffset) }
                return value
            }
        }
        throw .invalidLength(offset: fileOffset)
    }

    /// Decodes all elements into the first `byteCount` bytes of `output`, which has eight more.
    mutating func decode(_ input: RawSpan, to output: inout [UInt8], byteCount: Int) throws(SnappyError) {
        var position = self.position
        var bytes = output.mutableSpan
        var window = bytes.mutableBytes
        var produced = 0
        while position < input.byteCount {
            let start = position
            let tag = Int(input.byte(at: position))
            position += 1
            var length = tag >> 2 + 1
            if tag & 3 == 0 {
                if length > 60 {
                    // The length less one follows, in one to four bytes.
                    let width = length - 60
                    guard width <= input.byteCount - position else {
                        throw .truncatedElement(offset: fileOffset + start)
                    }
                    length = Self.number(input, at: position, byteCount: width) + 1
                    position += width
                }
                guard length <= input.byteCount - position else {
                    throw .literalTooLong(
                        offset: fileOffset + start, byteCount: length, available: input.byteCount - position)
                }
                guard length <= byteCount - produced else {
                    throw .outputOverrun(
                        offset: fileOffset + start, byteCount: length, available: byteCount - produced)
                }
                Self.copyLiteral(input, at: position, to: &window, at: produced, byteCount: length)
                position += length
            } else {
                let width = [0, 1, 2, 4][tag & 3] as Int
                guard width <= input.byteCount - position else {
                    throw .truncatedElement(offset: fileOffset + start)
                }
                var distance = Self.number(input, at: position, byteCount: width)
                if width == 1 {
                    // Three bits of the tag are length, three are distance.
                    length = tag >> 2 & 7 + 4
                    distance |= (tag >> 5) << 8
                }
                position += width
                guard distance > 0 else { throw .zeroDistance(offset: fileOffset + start) }
                guard distance <= produced else {
                    throw .distanceTooFar(offset: fileOffset + start, distance: distance, available: produced)
                }
                guard length <= byteCount - produced else {
                    throw .outputOverrun(
                        offset: fileOffset + start, byteCount: length, available: byteCount - produced)
                }
                Self.copyMatch(&window, at: produced, distance: distance, byteCount: length)
            }
            produced += length
        }
        self.position = position
        guard produced == byteCount else {
            throw .outputTooShort(offset: fileOffset + position, expected: byteCount, actual: produced)
        }
    }

    /// The little-endian number of one to four bytes at `offset`, which lie inside.
    @inline(__always)
    private static func number(_ input: RawSpan, at offset: Int, byteCount: Int) -> Int {
        var value = 0
        for index in 0..<byteCount { value |= Int(input.byte(at: offset + index)) << (8 * index) }
        return value
    }

    /// Copies `byteCount` bytes that lie inside `input`, by words as far as the input has whole ones; up to seven bytes
    /// beyond the target are overwritten too.
    @inline(__always)
    private static func copyLiteral(
        _ input: RawSpan, at source: Int, to window: inout MutableRawSpan, at target: Int, byteCount: Int
    ) {
        var done = 0
        while done < byteCount, source + done <= input.byteCount - 8 {
            window.storeWord(UInt64(littleEndian: input.littleEndianWord(at: source + done)), at: target + done)
            done += 8
        }
        while done < byteCount {
            window.storeBytes(of: input.byte(at: source + done), toByteOffset: target + done, as: UInt8.self)
            done += 1
        }
    }

    /// Sets `window[t] = window[t - distance]` for the `byteCount` bytes from `start`, in rising order; up to seven bytes
    /// beyond them are overwritten too.
    ///
    /// - Precondition: `0 < distance <= start`.
    @inline(__always)
    private static func copyMatch(_ window: inout MutableRawSpan, at start: Int, distance: Int, byteCount: Int) {
        let end = start + byteCount
        var target = start
        var distance = distance
        if distance < 8 {
            // The output repeats with this distance, so with a multiple of at least 8 as soon as that reaches back
            // no further than the distance itself did at the start.
            let multiple = (8 + distance - 1) / distance * distance
            let turn = min(end, start + multiple - distance)
            while target < turn {
                window.storeBytes(of: window.byte(at: target - distance), toByteOffset: target, as: UInt8.self)
                target += 1
            }
            distance = multiple
        }
        while target < end {
            window.storeWord(window.word(at: target - distance), at: target)
            target += 8
        }
    }
}
