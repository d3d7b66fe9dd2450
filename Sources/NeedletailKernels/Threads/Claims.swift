import Synchronization

/// The chunks `next ..< end` of a segment that nobody has claimed, in one word with flags in its lowest eight bits, whose
/// meaning is `Helper`'s.
///
/// A claim is half of what is left: few claims, and the threads of a region end together however fast each is.
struct Claims {
    let address: UnsafeMutablePointer<Atomic<UInt64>>

    /// Numbers of chunks are below this.
    static var limit: Int { 1 << 28 }
    private static var endShift: UInt64 { 36 }
    private static var nextShift: UInt64 { 8 }
    private static var nextMask: UInt64 { 0xfff_ffff << nextShift }

    /// The word of `chunks`, numbers from 0 to `limit` - 1 and their end below it.
    static func word(_ chunks: Range<Int>, flags: UInt64 = 0) -> UInt64 {
        UInt64(chunks.lowerBound) << nextShift | UInt64(chunks.upperBound) << endShift | flags
    }

    /// The chunks of a word that nobody has claimed.
    @inline(__always)
    static func chunks(_ word: UInt64) -> Range<Int> {
        let end = Int(word >> endShift)
        // What is claimed never passes the end.
        return Range(uncheckedBounds: (min(Int((word & nextMask) >> nextShift), end), end))
    }

    /// `word` after a claim of its first chunks, and these; `word` must have some.
    @inline(__always)
    static func claiming(_ word: UInt64) -> (word: UInt64, chunks: Range<Int>) {
        let left = chunks(word)
        let end = left.lowerBound + max(left.count / 2, 1)
        return (word & ~nextMask | UInt64(end) << nextShift, left.lowerBound..<end)
    }

    /// Claims some chunks; nil where there are none.
    ///
    /// Claims are relaxed: they need only be different from each other.
    @inline(__always)
    func claim() -> Range<Int>? {
        var word = address.pointee.load(ordering: .relaxed)
        while !Self.chunks(word).isEmpty {
            let (claimed, chunks) = Self.claiming(word)
            let (isClaimed, now) = address.pointee.compareExchange(
                expected: word, desired: claimed, ordering: .relaxed)
            if isClaimed { return chunks }
            word = now
        }
        return nil
    }

    /// Whether all are claimed.
    @inline(__always)
    var isEmpty: Bool { Self.chunks(address.pointee.load(ordering: .relaxed)).isEmpty }
}
