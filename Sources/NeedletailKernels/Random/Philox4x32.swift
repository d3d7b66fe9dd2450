/// Philox 4x32-10: four random words of a counter and a key.
///
/// Source: Salmon, Moraes, Dror and Shaw, *Parallel random numbers: as easy as 1, 2, 3*, 2011.
package enum Philox4x32 {
    /// The words of a counter.
    ///
    /// - counter: its lowest word first.
    /// - seed: the key: its low half, then its high half.
    package static func words(counter: SIMD4<UInt32>, seed: UInt64) -> SIMD4<UInt32> {
        var c = counter
        var (low, high) = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        for _ in 0..<10 {
            let first = c[0].multipliedFullWidth(by: 0xd251_1f53)
            let second = c[2].multipliedFullWidth(by: 0xcd9e_8d57)
            c = SIMD4(second.high ^ c[1] ^ low, second.low, first.high ^ c[3] ^ high, first.low)
            low &+= 0x9e37_79b9
            high &+= 0xbb67_ae85
        }
        return c
    }
}
