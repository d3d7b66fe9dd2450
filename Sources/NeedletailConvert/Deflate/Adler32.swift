import NeedletailFormat

/// The Adler-32 of zlib: two sums modulo 65521, `a` of the bytes (from 1) and `b` of the successive values of `a`.
///
/// Source: RFC 1950, section 8. Complexity: O(bytes).
enum Adler32 {
    /// `b * 65536 + a` over `bytes`.
    static func checksum(_ bytes: RawSpan) -> UInt32 {
        let modulus: UInt64 = 65521
        var a: UInt64 = 1
        var b: UInt64 = 0
        var offset = 0
        while offset < bytes.byteCount {
            // In 2¹⁶ steps `b` grows by less than 2¹⁶ · (2¹⁶ + 2⁸ · 2¹⁶), far below 2⁶⁴.
            let end = offset + min(bytes.byteCount - offset, 65536)
            while offset < end {
                a &+= UInt64(bytes.byte(at: offset))
                b &+= a
                offset += 1
            }
            a %= modulus
            b %= modulus
        }
        return UInt32(truncatingIfNeeded: b << 16 | a)
    }
}
