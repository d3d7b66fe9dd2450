/// What the Mersenne Twister mt19937 does with single words.
///
/// Source: Matsumoto and Nishimura, *Mersenne Twister*, 1998, with the seeding of 2002.
package enum MersenneTwister {
    /// The words that the next one is made of.
    package static let wordCount = 624

    /// The words of a seed, before the first one that is drawn.
    ///
    /// - words: `[624]`, written.
    package static func seed(_ words: UnsafeMutablePointer<UInt32>, _ seed: UInt32) {
        words[0] = seed
        for index in 1..<wordCount {
            let last = words[index - 1]
            words[index] = 1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(index)
        }
    }

    /// A word as it is drawn.
    package static func tempered(_ word: UInt32) -> UInt32 {
        var y = word
        y ^= y >> 11
        y ^= (y << 7) & 0x9d2c_5680
        y ^= (y << 15) & 0xefc6_0000
        return y ^ (y >> 18)
    }
}
