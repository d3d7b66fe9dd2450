/// The CRC-32 of zip, gzip and PNG: the remainder of the bytes, as a polynomial over GF(2), by
/// x³² + x²⁶ + x²³ + x²² + x¹⁶ + x¹² + x¹¹ + x¹⁰ + x⁸ + x⁷ + x⁵ + x⁴ + x² + x + 1, bits reflected and complemented.
///
/// Source: RFC 1952, section 8. Complexity: O(bytes), eight bytes a step.
package struct CRC32 {
    private var register: UInt32 = .max

    /// The checksum of no bytes.
    package init() {}

    /// The checksum of `bytes`.
    package init(of bytes: FileBytes) {
        self.init()
        self = bytes.withSpan { span in
            var checksum = CRC32()
            checksum.update(span)
            return checksum
        }
    }

    /// The checksum of the bytes taken in so far.
    package var value: UInt32 { ~register }

    /// Takes in `bytes`.
    package mutating func update(_ bytes: RawSpan) {
        let table = Self.tables.span
        var register = self.register
        var offset = 0
        while offset <= bytes.byteCount - 8 {
            let word = bytes.littleEndianWord(at: offset) ^ UInt64(register)
            register =
                table[1792 + Int(word & 0xff)] ^ table[1536 + Int(word >> 8 & 0xff)]
                ^ table[1280 + Int(word >> 16 & 0xff)] ^ table[1024 + Int(word >> 24 & 0xff)]
            register ^=
                table[768 + Int(word >> 32 & 0xff)] ^ table[512 + Int(word >> 40 & 0xff)]
                ^ table[256 + Int(word >> 48 & 0xff)] ^ table[Int(word >> 56)]
            offset += 8
        }
        while offset < bytes.byteCount {
            register = table[Int(UInt8(truncatingIfNeeded: register) ^ bytes.byte(at: offset))] ^ (register >> 8)
            offset += 1
        }
        self.register = register
    }

    /// Eight tables of 256: the entry `256 * k + b` is the remainder of byte `b` followed by `k` zero bytes.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var remainder = UInt32(byte)
            for _ in 0..<8 {
                remainder = remainder & 1 == 0 ? remainder >> 1 : remainder >> 1 ^ 0xedb8_8320
            }
            tables[byte] = remainder
        }
        for index in 256..<tables.count {
            let previous = tables[index - 256]
            tables[index] = tables[Int(previous & 0xff)] ^ previous >> 8
        }
        return tables
    }()
}
