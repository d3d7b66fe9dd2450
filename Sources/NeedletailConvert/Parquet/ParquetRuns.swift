import NeedletailFormat

/// Numbers of a fixed count of bits, as runs of one number and as packed groups of eight.
///
/// Source: apache/parquet-format, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid (RLE = 3)".
struct ParquetRuns {
    let bytes: FileBytes
    let bitWidth: Int
    let page: ParquetPage

    /// The most bits that a number may have.
    static let widest = 32

    /// Appends `count` numbers to `output`; all bytes must be used.
    ///
    /// Memory is `count` numbers, which the caller has limited. Complexity: O(bytes + `count`).
    /// - Precondition: `T` holds `bitWidth` bits, which are at most 32.
    func decode<T: FixedWidthInteger & UnsignedInteger>(
        count: Int, into output: inout [T]
    ) throws(ParquetError) {
        try bytes.withSpan { (span) throws(ParquetError) in
            var position = 0
            var remaining = count
            while remaining > 0 {
                let start = position
                let header = try header(span, &position, missing: remaining, of: count)
                if header & 1 == 0 {
                    let length = header >> 1
                    guard length <= remaining else {
                        throw .runTooLong(page.place(bytes, start), count: length, available: remaining)
                    }
                    let value = try runValue(span, &position, missing: remaining, of: count)
                    output.append(contentsOf: repeatElement(T(truncatingIfNeeded: value), count: length))
                    remaining -= length
                } else {
                    // The last group may be cut where its rest is not needed.
                    let wanted = min((header >> 1) * 8, remaining)
                    guard (wanted * bitWidth + 7) / 8 <= span.byteCount - position else {
                        throw .truncatedRun(page.place(bytes, start), expected: count, actual: count - remaining)
                    }
                    unpack(span, at: position, count: wanted, into: &output)
                    position = min(position + (header >> 1) * bitWidth, span.byteCount)
                    remaining -= wanted
                }
            }
            guard position == span.byteCount else {
                throw .trailingBytes(page.place(bytes, position), byteCount: span.byteCount - position)
            }
        }
    }

    /// A run's header, of at most 32 bits.
    private func header(
        _ span: RawSpan, _ position: inout Int, missing: Int, of count: Int
    ) throws(ParquetError) -> Int {
        let start = position
        var value = 0
        for shift in stride(from: 0, through: 28, by: 7) {
            guard position < span.byteCount else {
                throw .truncatedRun(page.place(bytes, start), expected: count, actual: count - missing)
            }
            let byte = span.byte(at: position)
            position += 1
            value |= Int(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        throw .runTooLong(page.place(bytes, start), count: .max, available: missing)
    }

    /// A run's number, in as many whole bytes as it needs.
    private func runValue(
        _ span: RawSpan, _ position: inout Int, missing: Int, of count: Int
    ) throws(ParquetError) -> UInt64 {
        let width = (bitWidth + 7) / 8
        guard width <= span.byteCount - position else {
            throw .truncatedRun(page.place(bytes, position), expected: count, actual: count - missing)
        }
        var value: UInt64 = 0
        for index in 0..<width { value |= UInt64(span.byte(at: position + index)) << UInt64(8 * index) }
        guard value >> UInt64(bitWidth) == 0 else {
            throw .invalidRunValue(page.place(bytes, position), value: Int(value), bitWidth: bitWidth)
        }
        position += width
        return value
    }

    /// Appends `count` packed numbers from the byte `start`, which all lie inside, lowest bit first.
    private func unpack<T: FixedWidthInteger & UnsignedInteger>(
        _ span: RawSpan, at start: Int, count: Int, into output: inout [T]
    ) {
        let mask: UInt64 = (1 << UInt64(bitWidth)) - 1
        var bit = 8 * start
        var done = 0
        // Numbers of up to 32 bits lie in the eight bytes from the one that they begin in.
        while done < count, bit >> 3 <= span.byteCount - 8 {
            let word = span.littleEndianWord(at: bit >> 3) >> UInt64(bit & 7)
            output.append(T(truncatingIfNeeded: word & mask))
            bit += bitWidth
            done += 1
        }
        while done < count {
            var word: UInt64 = 0
            for index in 0..<min(8, span.byteCount - bit >> 3) {
                word |= UInt64(span.byte(at: bit >> 3 + index)) << UInt64(8 * index)
            }
            output.append(T(truncatingIfNeeded: word >> UInt64(bit & 7) & mask))
            bit += bitWidth
            done += 1
        }
    }
}
