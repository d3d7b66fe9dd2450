import CNeedletailKernels

/// Words of the Mersenne Twister mt19937, each of 624 that came before, not tempered:
/// `x[i] = x[i - 227] ^ (y >> 1) ^ (x[i - 623] odd ? 9908b0df : 0)`, y the top bit of `x[i - 624]` before 31 bits of `x[i - 623]`.
///
/// - args: shapes stand at `nt_mersenne_words_args`. Exact. Complexity: O((end - begin) count), no allocation.
/// - Source: Matsumoto and Nishimura, *Mersenne Twister*, 1998.
@c(nt_u32_mersenne_words__baseline)
func u32MersenneWords(_ args: UnsafePointer<nt_mersenne_words_args>, _ begin: Int, _ end: Int) {
    let count = args.pointee.count
    for sequence in begin..<end {
        let x = args.pointee.words + sequence * args.pointee.stride
        // No word of 16 is made of another of them.
        var index = 0
        while index + 16 <= count {
            let first = U32x16.load(x + index)
            let second = U32x16.load(x + index + 1)
            let top = U32x16(repeating: 0x8000_0000)
            let mixed = ((first & top) | (second & ~top)) &>> U32x16(repeating: 1)
            let isOdd = U32x16.zero &- (second & U32x16(repeating: 1))
            let word = U32x16.load(x + index + 397) ^ mixed ^ (isOdd & U32x16(repeating: 0x9908_b0df))
            word.store(x + 624 + index)
            index += 16
        }
        while index < count {
            let mixed = (x[index] & 0x8000_0000) | (x[index + 1] & 0x7fff_ffff)
            let isOdd = 0 &- (x[index + 1] & 1)
            x[624 + index] = x[index + 397] ^ (mixed >> 1) ^ (isOdd & 0x9908_b0df)
            index += 1
        }
    }
}

/// Sixteen words of 32 bits.
typealias U32x16 = SIMD16<UInt32>

extension SIMD16<UInt32> {
    /// The sixteen words at `pointer`, which need not be aligned.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt32>) -> Self {
        UnsafeRawPointer(pointer).loadUnaligned(as: Self.self)
    }

    /// Writes the sixteen words at `pointer`, which need not be aligned.
    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<UInt32>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Self.self)
    }

    /// Words of the Mersenne Twister as it gives them.
    @inline(__always)
    var tempered: Self {
        var y = self
        y ^= y &>> Self(repeating: 11)
        y ^= (y &<< Self(repeating: 7)) & Self(repeating: 0x9d2c_5680)
        y ^= (y &<< Self(repeating: 15)) & Self(repeating: 0xefc6_0000)
        return y ^ (y &>> Self(repeating: 18))
    }
}
