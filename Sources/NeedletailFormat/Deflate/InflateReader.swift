/// Takes bits out of a span of bytes, lowest bit first, up to 56 at a time.
///
/// Past the end it supplies zeros, so that the decoder needs no check before each bit; `isOverrun` tells afterwards
/// whether any of them was used.
struct InflateReader {
    /// The bits not yet consumed, next one lowest; valid up to `bitCount`.
    private(set) var bits: UInt64 = 0
    private(set) var bitCount = 0
    /// Byte offset of the next byte to load; beyond the end it counts the zeros supplied.
    private var position: Int

    init(position: Int) {
        self.position = position
    }

    /// Byte offset of the first byte of which no bit was consumed.
    var byteOffset: Int { position - bitCount >> 3 }

    /// Makes at least 56 bits available.
    @inline(__always)
    mutating func refill(_ input: RawSpan) {
        if position <= input.byteCount - 8 {
            // Bits above `bitCount` that this sets are those that the next refill sets again.
            bits |= input.littleEndianWord(at: position) << UInt64(truncatingIfNeeded: bitCount)
            position += (63 - bitCount) >> 3
            bitCount |= 56
        } else {
            refillAtEnd(input)
        }
    }

    @inline(never)
    private mutating func refillAtEnd(_ input: RawSpan) {
        while bitCount < 56 {
            if position < input.byteCount {
                bits |= UInt64(input.byte(at: position)) << UInt64(bitCount)
            }
            position += 1
            bitCount += 8
        }
    }

    /// Whether zeros past the end were consumed.
    @inline(__always)
    func isOverrun(_ input: RawSpan) -> Bool {
        position > input.byteCount && (position - input.byteCount) << 3 > bitCount
    }

    /// Removes `count` bits, which must be available.
    @inline(__always)
    mutating func consume(_ count: Int) {
        bits >>= UInt64(truncatingIfNeeded: count)
        bitCount -= count
    }

    /// Removes the next `count` bits, which must be available, and gives them.
    @inline(__always)
    mutating func take(_ count: Int) -> Int {
        let value = Int(truncatingIfNeeded: bits & (1 << UInt64(truncatingIfNeeded: count) - 1))
        consume(count)
        return value
    }

    /// Continues at a byte offset, forgetting the bits at hand.
    mutating func jump(to byteOffset: Int) {
        self = InflateReader(position: byteOffset)
    }
}
