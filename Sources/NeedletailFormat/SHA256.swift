/// The SHA-256 digest of a stream of bytes (FIPS 180-4).
///
/// Feed it with `update` in pieces of any size, then take the digest once with `finalize`. Holds no heap memory.
/// Complexity: O(bytes).
package struct SHA256: Sendable {
    /// Bytes of a digest.
    package static let byteCount = 32
    private static let blockByteCount = 64

    /// The hash value a, b, ... h of FIPS 180-4, section 5.3.3.
    private var state = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
    /// The first `pendingCount` bytes of a block that is not complete.
    private var pending = SIMD64<UInt8>.zero
    private var pendingCount = 0
    private var totalByteCount: UInt64 = 0

    /// The state before any byte.
    package init() {}

    /// Takes in `bytes`.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        totalByteCount &+= UInt64(bytes.count)
        var offset = 0
        if pendingCount > 0 {
            while pendingCount < Self.blockByteCount && offset < bytes.count {
                pending[pendingCount] = bytes[offset]
                pendingCount += 1
                offset += 1
            }
            guard pendingCount == Self.blockByteCount else { return }
            compressPending()
        }
        let wholeByteCount = (bytes.count - offset) & ~(Self.blockByteCount - 1)
        // The range ends at or before the end of `bytes`.
        compress(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + wholeByteCount]))
        offset += wholeByteCount
        while offset < bytes.count {
            pending[pendingCount] = bytes[offset]
            pendingCount += 1
            offset += 1
        }
    }

    /// Takes in `bytes`.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Takes in `bytes`.
    package mutating func update(_ bytes: FileBytes) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// The digest of all bytes taken in.
    package consuming func finalize() -> [UInt8] {
        let bitCount = totalByteCount &* 8
        pending[pendingCount] = 0x80
        for index in pendingCount + 1..<Self.blockByteCount { pending[index] = 0 }
        if pendingCount >= 56 {
            compressPending()
            pending = .zero
        }
        for index in 0..<8 {
            pending[56 + index] = UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * index))
        }
        compressPending()
        return (0..<Self.byteCount).map { index in
            let shift = UInt32(24 - 8 * (index % 4))
            return UInt8(truncatingIfNeeded: state[index / 4] >> shift)
        }
    }

    /// The digest of all bytes taken in as 64 lower-case hexadecimal digits.
    package consuming func finalizeHexadecimal() -> String {
        Self.hexadecimal(finalize())
    }

    /// `bytes` as lower-case hexadecimal digits.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Whether `byte` is one of the digits that `finalizeHexadecimal` writes.
    static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }

    private mutating func compressPending() {
        var block = pending
        withUnsafeBytes(of: &block) { compress($0) }
        pendingCount = 0
    }
}

extension SHA256 {
    /// The round constants of FIPS 180-4, section 4.2.2.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]

    /// Takes in whole blocks (FIPS 180-4, section 6.2.2).
    ///
    /// - blocks: a multiple of 64 bytes.
    private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
        var state = state
        // Both buffers hold 64 words, and every index below is a constant under 16 or a round's number under 64.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
            Self.constants.withUnsafeBufferPointer { k in
                var offset = 0
                while offset + Self.blockByteCount <= blocks.count {
                    for t in 0..<16 {
                        // The block's 64 bytes lie inside `blocks`.
                        let word = blocks.loadUnaligned(fromByteOffset: offset + 4 * t, as: UInt32.self)
                        w[t] = UInt32(bigEndian: word)
                    }
                    for t in 16..<64 {
                        let (far, near) = (w[t - 15], w[t - 2])
                        let sigma0 = Self.rotate(far, 7) ^ Self.rotate(far, 18) ^ far &>> 3
                        let sigma1 = Self.rotate(near, 17) ^ Self.rotate(near, 19) ^ near &>> 10
                        w[t] = w[t - 16] &+ sigma0 &+ w[t - 7] &+ sigma1
                    }
                    state &+= Self.rounds(state, UnsafeBufferPointer(w), k)
                    offset += Self.blockByteCount
                }
            }
        }
        self.state = state
    }

    /// The working variables a, b, ... h after all rounds from `state`.
    ///
    /// - w: `[64]`, the message schedule. k: `[64]`, the constants.
    private static func rounds(
        _ state: SIMD8<UInt32>, _ w: UnsafeBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>
    ) -> SIMD8<UInt32> {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        var t = 0
        // The variables change their names from round to round instead of their values.
        while t < 64 {
            round(a, b, c, &d, e, f, g, &h, k[t] &+ w[t])
            round(h, a, b, &c, d, e, f, &g, k[t + 1] &+ w[t + 1])
            round(g, h, a, &b, c, d, e, &f, k[t + 2] &+ w[t + 2])
            round(f, g, h, &a, b, c, d, &e, k[t + 3] &+ w[t + 3])
            round(e, f, g, &h, a, b, c, &d, k[t + 4] &+ w[t + 4])
            round(d, e, f, &g, h, a, b, &c, k[t + 5] &+ w[t + 5])
            round(c, d, e, &f, g, h, a, &b, k[t + 6] &+ w[t + 6])
            round(b, c, d, &e, f, g, h, &a, k[t + 7] &+ w[t + 7])
            t += 8
        }
        return SIMD8(a, b, c, d, e, f, g, h)
    }

    /// One round: what becomes the next `e` in `d`, and the next `a` in `h`.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let choice = g ^ (e & (f ^ g))
        let majority = (a & b) | (c & (a | b))
        let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ word
        d = d &+ first
        h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }
}
