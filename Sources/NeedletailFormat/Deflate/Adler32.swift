/// The Adler-32 of zlib: two sums modulo 65521, `a` of the bytes (from 1) and `b` of the successive values of `a`.
///
/// Source: RFC 1950, section 8. Complexity: O(bytes), sixteen bytes a step.
struct Adler32 {
    private static let modulus: UInt64 = 65521
    /// Bytes between two reductions. In so many steps `b` grows by less than 2¹² · (2¹⁶ + 2⁸ · 2¹²), far below 2⁶⁴, and
    /// the sums of lanes by less than 2⁸ · 2⁸ · 2⁸.
    private static let blockByteCount = 4096

    private var a: UInt64 = 1
    private var b: UInt64 = 0

    /// `b * 65536 + a` over `bytes`.
    static func checksum(_ bytes: RawSpan) -> UInt32 {
        var checksum = Adler32()
        checksum.update(bytes)
        return checksum.value
    }

    /// `b * 65536 + a` over the bytes taken in so far.
    var value: UInt32 { UInt32(truncatingIfNeeded: b << 16 | a) }

    /// Takes in `bytes`.
    mutating func update(_ bytes: RawSpan) {
        var offset = 0
        while offset < bytes.byteCount {
            let end = offset + min(bytes.byteCount - offset, Self.blockByteCount)
            let vectorCount = (end - offset) / 16
            // Of the bytes x of one column of sixteen: their sum, and the sum of those sums before each vector.
            var sums = SIMD16<UInt32>()
            var sumsBefore = SIMD16<UInt32>()
            for _ in 0..<vectorCount {
                sumsBefore &+= sums
                sums &+= SIMD16<UInt32>(truncatingIfNeeded: bytes.vector(at: offset))
                offset += 16
            }
            // The byte in lane i of vector v counts 16 (vectorCount - v) - i times in `b`.
            b += UInt64(16 * vectorCount) * a
            for lane in 0..<16 {
                b += 16 * UInt64(sumsBefore[lane]) + UInt64(16 - lane) * UInt64(sums[lane])
                a += UInt64(sums[lane])
            }
            while offset < end {
                a += UInt64(bytes.byte(at: offset))
                b += a
                offset += 1
            }
            a %= Self.modulus
            b %= Self.modulus
        }
    }
}
