/// What a deflate stream is made of: a byte, or so many bytes that stood so far back.
struct DeflateToken {
    /// The byte; or the length, 3 to 258, and in the upper half the distance, 1 to 32 768.
    let bits: UInt32

    static func literal(_ byte: UInt8) -> DeflateToken { DeflateToken(bits: UInt32(byte)) }

    static func match(length: Int, distance: Int) -> DeflateToken {
        DeflateToken(bits: UInt32(truncatingIfNeeded: distance << 16 | length))
    }

    /// How far back; 0 for a byte.
    var distance: Int { Int(bits >> 16) }
    /// The byte, or how many bytes.
    var value: Int { Int(bits & 0xffff) }
}

/// Finds bytes that stood before, by chains of places whose next three bytes have one hash.
///
/// A match is taken only where none that begins a byte later is longer (zlib's lazy matching).
struct DeflateMatches {
    /// The longest match, and the shortest.
    private static let longest = 258
    private static let shortest = 3
    /// The greatest distance looked at.
    private static let reach = 32767
    /// Places that are looked at, for each one.
    private static let chainLength = 128
    /// A match that is long enough not to look for a longer one, at its own place or at the next.
    private static let niceLength = 128
    private static let lazyLength = 16
    /// Of filtered bytes, matches as long as this are not worth it.
    private static let shortOfFiltered = 5
    /// Three bytes are not worth so great a distance.
    private static let farForShortest = 4096

    /// The last place with each hash, and before each place the last one with its hash: in their lowest 32 bits, as a place
    /// that is wrong only makes bytes be compared in vain.
    private var last = [UInt32](repeating: .max, count: 1 << 15)
    private var before = [UInt32](repeating: .max, count: 1 << 15)

    private let isFiltered: Bool

    /// Finds no short matches where bytes are filtered.
    init(isFiltered: Bool) {
        self.isFiltered = isFiltered
    }

    /// Calls `body` with the tokens that stand for `bytes`, and the place where the bytes of each end.
    mutating func forEach(in bytes: RawSpan, _ body: (DeflateToken, Int) -> Void) {
        let count = bytes.byteCount
        var position = 0
        // Of the place before: whether it is not written yet, and the match there.
        var isWaiting = false
        var waiting = (length: Self.shortest - 1, distance: 0)
        while position < count {
            var found = (length: Self.shortest - 1, distance: 0)
            if let candidate = insert(position, bytes), waiting.length < Self.lazyLength {
                found = match(at: position, from: candidate, longerThan: waiting.length, bytes)
                let isWorthIt =
                    isFiltered
                    ? found.length > Self.shortOfFiltered
                    : found.length > Self.shortest || found.distance <= Self.farForShortest
                if !isWorthIt { found.length = Self.shortest - 1 }
            }
            if waiting.length >= Self.shortest, found.length <= waiting.length {
                let end = position - 1 + waiting.length
                body(.match(length: waiting.length, distance: waiting.distance), end)
                position += 1
                while position < end {
                    _ = insert(position, bytes)
                    position += 1
                }
                isWaiting = false
                waiting.length = Self.shortest - 1
            } else {
                if isWaiting { body(.literal(bytes.byte(at: position - 1)), position) }
                isWaiting = true
                waiting = found
                position += 1
            }
        }
        if isWaiting { body(.literal(bytes.byte(at: count - 1)), count) }
    }

    /// Notes a place, and gives the last one with the same hash; none where fewer than three bytes follow.
    @inline(__always)
    private mutating func insert(_ position: Int, _ bytes: RawSpan) -> UInt32? {
        guard position <= bytes.byteCount - 4 else { return nil }
        let next = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self) & 0xff_ffff
        let hash = Int((next &* 0x9e37_79b1) >> 17)
        let previous = last[hash]
        last[hash] = UInt32(truncatingIfNeeded: position)
        before[position & Self.reach] = previous
        return previous
    }

    /// The longest match for the bytes at `position`, of `length` where none is longer.
    private func match(
        at position: Int, from candidate: UInt32, longerThan length: Int, _ bytes: RawSpan
    ) -> (length: Int, distance: Int) {
        let most = min(Self.longest, bytes.byteCount - position)
        var best = (length: length, distance: 0)
        guard best.length < most else { return (Self.shortest - 1, 0) }
        var candidate = candidate
        var farthest = 0
        let before = self.before.span
        for _ in 0..<Self.chainLength {
            let distance = Int(UInt32(truncatingIfNeeded: position) &- candidate)
            // Chains lead back, and not before the start.
            guard distance > farthest, distance <= Self.reach, distance <= position else { break }
            farthest = distance
            let place = position - distance
            if bytes.byte(at: place + best.length) == bytes.byte(at: position + best.length) {
                let common = Self.commonByteCount(place, position, most: most, bytes)
                if common > best.length {
                    best = (common, distance)
                    if common >= min(Self.niceLength, most) { break }
                }
            }
            candidate = before[place & Self.reach]
        }
        return best.distance > 0 ? best : (Self.shortest - 1, 0)
    }

    /// How many bytes from two places on are equal, at most `most`, which both have.
    @inline(__always)
    private static func commonByteCount(_ first: Int, _ second: Int, most: Int, _ bytes: RawSpan) -> Int {
        var count = 0
        while count + 8 <= most {
            let difference = bytes.littleEndianWord(at: first + count) ^ bytes.littleEndianWord(at: second + count)
            if difference != 0 { return count + difference.trailingZeroBitCount / 8 }
            count += 8
        }
        while count < most, bytes.byte(at: first + count) == bytes.byte(at: second + count) { count += 1 }
        return count
    }
}
