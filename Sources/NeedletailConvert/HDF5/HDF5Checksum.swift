import NeedletailFormat

/// The checksums of HDF5: one for metadata, one for chunks.
enum HDF5Checksum {
    /// Jenkins' lookup3 hash with the initial value 0, over the metadata of newer structures.
    ///
    /// Source: Bob Jenkins, "lookup3" (2006); HDF5 File Format Specification 3.0, "Checksum" fields.
    /// Complexity: O(bytes).
    static func lookup3(_ bytes: FileBytes) -> UInt32 {
        bytes.withSpan { span in
            var state = Lookup3(byteCount: span.byteCount)
            var offset = 0
            // The last 1 to 12 bytes are mixed differently.
            while span.byteCount - offset > 12 {
                let low = span.littleEndianWord(at: offset)
                let high = span.littleEndianWord(at: offset + 4)
                state.add(low, UInt32(truncatingIfNeeded: high >> 32))
                state.mix()
                offset += 12
            }
            guard offset < span.byteCount else { return state.c }
            var words: (UInt64, UInt32) = (0, 0)
            for index in 0..<span.byteCount - offset {
                let byte = span.byte(at: offset + index)
                if index < 8 {
                    words.0 |= UInt64(byte) << UInt64(8 * index)
                } else {
                    words.1 |= UInt32(byte) << UInt32(8 * (index - 8))
                }
            }
            state.add(words.0, words.1)
            state.finish()
            return state.c
        }
    }

    /// Fletcher's checksum of 32 bits over 16-bit big-endian words; an odd last byte is the high half of a word.
    ///
    /// Source: HDF5's Fletcher32 filter. Complexity: O(bytes).
    static func fletcher32(_ bytes: FileBytes) -> UInt32 {
        bytes.withSpan { span in
            var first: UInt64 = 0
            var second: UInt64 = 0
            var offset = 0
            while offset < span.byteCount {
                // In 2¹⁶ steps `second` grows by less than 2¹⁶ · 2³³.
                let end = offset + min(span.byteCount - offset, 1 << 17)
                while offset + 1 < end {
                    first &+= UInt64(span.byte(at: offset)) << 8 | UInt64(span.byte(at: offset + 1))
                    second &+= first
                    offset += 2
                }
                if offset < end {
                    first &+= UInt64(span.byte(at: offset)) << 8
                    second &+= first
                    offset += 1
                }
                first = fold(first)
                second = fold(second)
            }
            return UInt32(truncatingIfNeeded: fold(second) << 16 | fold(first))
        }
    }

    /// The sum with its carries added back, as ones' complement does: 0 only for 0.
    private static func fold(_ sum: UInt64) -> UInt64 {
        var sum = sum
        while sum > 0xffff { sum = (sum & 0xffff) &+ (sum >> 16) }
        return sum
    }
}

/// The state of lookup3: three words, and how they are stirred.
private struct Lookup3 {
    private var a: UInt32
    private var b: UInt32
    private(set) var c: UInt32

    init(byteCount: Int) {
        a = 0xdead_beef &+ UInt32(truncatingIfNeeded: byteCount)
        b = a
        c = a
    }

    mutating func add(_ low: UInt64, _ high: UInt32) {
        a &+= UInt32(truncatingIfNeeded: low)
        b &+= UInt32(truncatingIfNeeded: low >> 32)
        c &+= high
    }

    mutating func mix() {
        Self.step(&a, c, &c, b, 4)
        Self.step(&b, a, &a, c, 6)
        Self.step(&c, b, &b, a, 8)
        Self.step(&a, c, &c, b, 16)
        Self.step(&b, a, &a, c, 19)
        Self.step(&c, b, &b, a, 4)
    }

    mutating func finish() {
        Self.last(&c, b, 14)
        Self.last(&a, c, 11)
        Self.last(&b, a, 25)
        Self.last(&c, b, 16)
        Self.last(&a, c, 4)
        Self.last(&b, a, 14)
        Self.last(&c, b, 24)
    }

    /// `x = (x - y) ^ rotate(y)`, then `z += w`, where `z` is the word that `y` was read from.
    private static func step(_ x: inout UInt32, _ y: UInt32, _ z: inout UInt32, _ w: UInt32, _ count: UInt32) {
        x = (x &- y) ^ rotated(y, count)
        z &+= w
    }

    /// `x = (x ^ y) - rotate(y)`.
    private static func last(_ x: inout UInt32, _ y: UInt32, _ count: UInt32) {
        x = (x ^ y) &- rotated(y, count)
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word << count | word >> (32 - count)
    }
}
