/// A zlib stream (RFC 1950) that is decompressed as it is asked for: memory stays the same however much it stands for.
package struct InflateStream {
    private let input: FileBytes
    private var decoder: InflateDecoder
    private var checksum = Adler32()
    /// What was decompressed and not asked for yet, in the decoder's window.
    private var pending = 0..<0

    /// The stream that `input` begins with.
    ///
    /// - Throws: `InflateError` where its header is none.
    package init(zlib input: FileBytes) throws(InflateError) {
        let position = try Inflate.zlibHeaderEnd(input)
        self.input = input
        decoder = InflateDecoder(fileOffset: input.fileOffset, position: position, byteLimit: .max)
    }

    /// Takes the next `count` bytes out of the stream and puts them to `offset` of `target` on.
    ///
    /// - Returns: how many there were: less than `count` only where the stream ends.
    /// - Throws: `InflateError` where the stream is damaged. Precondition: `target` has room for `count` bytes.
    package mutating func read(
        _ count: Int, into target: inout MutableRawSpan, at offset: Int
    ) throws(InflateError) -> Int {
        var done = 0
        while done < count {
            if pending.isEmpty { try decodeMore() }
            guard !pending.isEmpty else { break }
            let part = pending.prefix(count - done)
            decoder.withOutput(part) { target.copy($0, to: offset + done) }
            done += part.count
            pending = part.upperBound..<pending.upperBound
        }
        return done
    }

    /// Whether more bytes follow.
    package mutating func hasMore() throws(InflateError) -> Bool {
        if pending.isEmpty { try decodeMore() }
        return !pending.isEmpty
    }

    /// Decompresses what is left, and checks the Adler-32 of all and that nothing follows.
    package mutating func finish() throws(InflateError) {
        repeat { try decodeMore() } while !pending.isEmpty
        let end = decoder.reader.byteOffset
        guard let expected = input.integer(at: end, as: UInt32.self)?.byteSwapped else {
            throw .truncated(offset: input.fileOffset + input.count)
        }
        guard checksum.value == expected else {
            throw .adlerMismatch(offset: input.fileOffset + end, expected: expected, actual: checksum.value)
        }
        guard end + 4 == input.count else {
            throw .trailingBytes(offset: input.fileOffset + end + 4, byteCount: input.count - end - 4)
        }
    }

    /// Decompresses the next piece; there is none where the stream has ended.
    private mutating func decodeMore() throws(InflateError) {
        let source = input
        pending = try source.withSpan { (span) throws(InflateError) in try decoder.decodePiece(span) }
        decoder.withOutput(pending) { checksum.update($0) }
    }
}
