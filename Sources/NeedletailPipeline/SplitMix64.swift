/// The SplitMix64 sequence: the same numbers on every machine (S. Vigna, splitmix64.c).
package struct SplitMix64 {
    private var state: UInt64

    /// The sequence of the seed `state`.
    package init(state: UInt64) {
        self.state = state
    }

    /// The next number, all its bits.
    package mutating func bits() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
