/// Decompresses deflate data, bare or in its zlib and gzip wrappings.
///
/// Memory stays proportional to the output made so far, whatever a header claims. Each function refuses bytes that
/// follow the compressed data.
/// Complexity: O(input + output).
package enum Inflate {
    /// The bytes that the deflate stream `input` (RFC 1951) stands for.
    ///
    /// - Throws: `InflateError.outputTooLarge` when they are more than `byteLimit`, other cases when it is damaged.
    package static func raw(_ input: FileBytes, byteLimit: Int) throws(InflateError) -> [UInt8] {
        try input.withSpan { (span) throws(InflateError) in
            var decoder = InflateDecoder(fileOffset: input.fileOffset, position: 0, byteLimit: byteLimit)
            try decoder.decodeStream(span)
            try checkNothingFollows(span, from: decoder.reader.byteOffset, fileOffset: input.fileOffset)
            return decoder.takeOutput()
        }
    }

    /// The bytes that the zlib stream `input` (RFC 1950) stands for, their Adler-32 verified.
    ///
    /// - Throws: `InflateError.outputTooLarge` when they are more than `byteLimit`, other cases when it is damaged.
    package static func zlib(_ input: FileBytes, byteLimit: Int) throws(InflateError) -> [UInt8] {
        try input.withSpan { (span) throws(InflateError) in
            let fileOffset = input.fileOffset
            let start = try zlibHeaderEnd(input)
            var decoder = InflateDecoder(fileOffset: fileOffset, position: start, byteLimit: byteLimit)
            try decoder.decodeStream(span)
            let end = decoder.reader.byteOffset
            guard let expected = input.integer(at: end, as: UInt32.self)?.byteSwapped else {
                throw .truncated(offset: fileOffset + input.count)
            }
            let actual = decoder.withOutput(from: 0) { Adler32.checksum($0) }
            guard actual == expected else {
                throw .adlerMismatch(offset: fileOffset + end, expected: expected, actual: actual)
            }
            try checkNothingFollows(span, from: end + 4, fileOffset: fileOffset)
            return decoder.takeOutput()
        }
    }

    /// The bytes that the gzip members of `input` (RFC 1952) stand for, one after another, each with its CRC-32 and
    /// size verified; zeros may follow the last member, as tapes pad it.
    ///
    /// - Throws: `InflateError.outputTooLarge` when they are more than `byteLimit`, other cases when it is damaged.
    package static func gzip(_ input: FileBytes, byteLimit: Int) throws(InflateError) -> [UInt8] {
        try input.withSpan { (span) throws(InflateError) in
            let fileOffset = input.fileOffset
            var decoder = InflateDecoder(fileOffset: fileOffset, position: 0, byteLimit: byteLimit)
            var position = 0
            repeat {
                position = try gzipHeaderEnd(input, from: position)
                decoder.reader.jump(to: position)
                let start = decoder.produced
                try decoder.decodeStream(span)
                position = decoder.reader.byteOffset
                guard let checksum = input.integer(at: position, as: UInt32.self),
                    let size = input.integer(at: position + 4, as: UInt32.self)
                else { throw .truncated(offset: fileOffset + input.count) }
                let actual = decoder.withOutput(from: start) { (span) -> UInt32 in
                    var checksum = CRC32()
                    checksum.update(span)
                    return checksum.value
                }
                guard actual == checksum else {
                    throw .crcMismatch(offset: fileOffset + position, expected: checksum, actual: actual)
                }
                let actualSize = UInt32(truncatingIfNeeded: decoder.produced - start)
                guard actualSize == size else {
                    throw .sizeMismatch(offset: fileOffset + position + 4, expected: size, actual: actualSize)
                }
                position += 8
            } while position < input.count && !isPadding(span, from: position)
            return decoder.takeOutput()
        }
    }
}

extension Inflate {
    /// Checks the header of the zlib stream `input` and gives the offset of its deflate stream.
    static func zlibHeaderEnd(_ input: FileBytes) throws(InflateError) -> Int {
        let fileOffset = input.fileOffset
        guard let header = input.integer(at: 0, as: UInt16.self)?.byteSwapped else {
            throw .truncated(offset: fileOffset + input.count)
        }
        // Method 8, a window of at most 2¹⁵ bytes, and a check of the two bytes together.
        guard header >> 8 & 15 == 8, header >> 12 <= 7, header % 31 == 0 else {
            throw .invalidZlibHeader(offset: fileOffset, header: header)
        }
        guard header & 0x20 == 0 else { throw .presetDictionary(offset: fileOffset) }
        return 2
    }

    private static func checkNothingFollows(
        _ span: RawSpan, from end: Int, fileOffset: Int
    ) throws(InflateError) {
        guard end == span.byteCount else {
            throw .trailingBytes(offset: fileOffset + end, byteCount: span.byteCount - end)
        }
    }

    private static func isPadding(_ span: RawSpan, from position: Int) -> Bool {
        var position = position
        while position < span.byteCount, span.byte(at: position) == 0 { position += 1 }
        return position == span.byteCount
    }

    /// Checks the header of the gzip member at `start` and gives the offset of its deflate stream.
    private static func gzipHeaderEnd(_ input: FileBytes, from start: Int) throws(InflateError) -> Int {
        let fileOffset = input.fileOffset
        let truncated = InflateError.truncated(offset: fileOffset + input.count)
        guard let header = input.integer(at: start, as: UInt16.self) else { throw truncated }
        guard header == 0x8b1f else {
            if start > 0 { throw .trailingBytes(offset: fileOffset + start, byteCount: input.count - start) }
            throw .invalidGzipHeader(offset: fileOffset, header: header)
        }
        guard let method = input[start + 2], let flags = input[start + 3] else { throw truncated }
        guard method == 8 else { throw .unsupportedGzipMethod(offset: fileOffset + start + 2, method: method) }
        guard flags & 0xe0 == 0 else { throw .reservedGzipFlags(offset: fileOffset + start + 3, flags: flags) }
        // Magic, method, flags, time, extra flags, system.
        var position = start + 10
        if flags & 4 != 0 {
            guard let count = input.integer(at: position, as: UInt16.self) else { throw truncated }
            position += 2 + Int(count)
        }
        // The file name and the comment, each ended by a zero.
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            while true {
                guard let byte = input[position] else { throw truncated }
                position += 1
                if byte == 0 { break }
            }
        }
        if flags & 2 != 0 {
            guard let expected = input.integer(at: position, as: UInt16.self),
                let covered = input.slice(at: start, byteCount: position - start)
            else { throw truncated }
            let actual = UInt16(truncatingIfNeeded: CRC32(of: covered).value)
            guard actual == expected else {
                throw .gzipHeaderMismatch(offset: fileOffset + position, expected: expected, actual: actual)
            }
            position += 2
        }
        guard position <= input.count else { throw truncated }
        return position
    }
}
