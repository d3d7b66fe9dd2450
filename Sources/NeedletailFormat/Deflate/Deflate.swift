/// Compresses bytes with deflate, in the wrapping of zlib.
package enum Deflate {
    /// A zlib stream (RFC 1950) that stands for `input`.
    ///
    /// Its size is about that of zlib at its usual level.
    ///
    /// - isFiltered: whether the bytes are differences from what was predicted, most of them small: few of their values are
    ///   common, and short matches cost more than they save.
    /// - Complexity: O(`input`); beside input and output some 400 KiB.
    package static func zlib(_ input: [UInt8], isFiltered: Bool = false) -> [UInt8] {
        // Method 8, a window of 2¹⁵ bytes, the usual level; and a check of the two bytes together.
        var bits = DeflateBits([0x78, 0x9c])
        let bytes = input.span.bytes
        var block = DeflateBlock()
        var matches = DeflateMatches(isFiltered: isFiltered)
        matches.forEach(in: bytes) { token, end in
            block.append(token)
            if block.isFull { block.flush(to: end, of: bytes, isLast: false, into: &bits) }
        }
        block.flush(to: bytes.byteCount, of: bytes, isLast: true, into: &bits)
        bits.align()
        let checksum = Adler32.checksum(bytes)
        for shift: UInt32 in [24, 16, 8, 0] { bits.append(byte: UInt8(truncatingIfNeeded: checksum >> shift)) }
        return bits.bytes
    }
}

/// Bytes that grow bit by bit, lowest bit first.
struct DeflateBits {
    private(set) var bytes: [UInt8]
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Appends the lowest `count` bits of `value`, at most 32; its others are zero.
    @inline(__always)
    mutating func append(_ value: Int, count: Int) {
        pending |= UInt64(truncatingIfNeeded: value) &<< UInt64(truncatingIfNeeded: pendingCount)
        pendingCount += count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingCount -= 8
        }
    }

    /// Fills the last byte with zeros.
    mutating func align() {
        if pendingCount > 0 { append(0, count: 8 - pendingCount) }
    }

    /// Appends a byte; the last one must be full.
    mutating func append(byte: UInt8) {
        bytes.append(byte)
    }
}
