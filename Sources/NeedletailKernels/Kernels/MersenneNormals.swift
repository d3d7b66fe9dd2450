import CNeedletailKernels

/// Normals of words of the Mersenne Twister, as PyTorch makes them in a tensor of 16 values or more: of each 16 words, tempered,
/// `u = (word mod 2^24) / 2^24`, and then `y[i] = r cos(2π u[8 + i])`, `y[8 + i] = r sin(2π u[8 + i])` with `r = sqrt(-2 ln(1 - u[i]))`.
///
/// - args: shapes and aliasing stand at `nt_mersenne_normals_args`.
/// - The bits of PyTorch 2.13 on a CPU with AVX2, on every tier: what is rounded once there, by an FMA, is so here, too. Within
///   3e-6 of the true value of these words. Complexity: O(end - begin), no allocation.
@c(nt_f32_mersenne_normals__baseline)
func f32MersenneNormals(_ args: UnsafePointer<nt_mersenne_normals_args>, _ begin: Int, _ end: Int) {
    let words = args.pointee.words
    let y = args.pointee.y
    var block = begin
    while block < end {
        // Two blocks beside each other; a last one alone is its own neighbour.
        let next = min(block + 1, end - 1)
        let radius = nt_f32x16_first(
            U32x16.load(words + 16 * block, words + 16 * next).tempered.low24.normalRadius)
        let (sine, cosine) = U32x16.load(words + 16 * block + 8, words + 16 * next + 8).tempered.low24
            .sineAndCosineOfTurn
        // Products, but for their zeros, which have no sign.
        let inner = nt_f32x16_whole(nt_f32x16_fma_once(radius, cosine, .zero))
        let outer = nt_f32x16_whole(nt_f32x16_fma_once(radius, sine, .zero))
        F32x16(lowHalf: inner.highHalf, highHalf: outer.highHalf).store(y + 16 * next)
        F32x16(lowHalf: inner.lowHalf, highHalf: outer.lowHalf).store(y + 16 * block)
        block += 2
    }
}

extension SIMD16<UInt32> {
    /// The eight words at `low`, then those at `high`.
    @inline(__always)
    fileprivate static func load(_ low: UnsafePointer<UInt32>, _ high: UnsafePointer<UInt32>) -> Self {
        Self(
            lowHalf: UnsafeRawPointer(low).loadUnaligned(as: SIMD8<UInt32>.self),
            highHalf: UnsafeRawPointer(high).loadUnaligned(as: SIMD8<UInt32>.self))
    }

    /// `word mod 2^24`.
    @inline(__always)
    fileprivate var low24: SIMD16<Int32> { unsafeBitCast(self & Self(repeating: 0xff_ffff), to: SIMD16<Int32>.self) }
}

// The polynomials and the reduction of angles are those of Cephes (Moshier) for f32, `logf`, `sinf` and `cosf`, with terms in the
// order and with the roundings that PyTorch has them.
extension SIMD16<Int32> {
    /// `sqrt(-2 ln(1 - w / 2^24))` for w from 0 to below 2^24.
    @inline(__always)
    fileprivate var normalRadius: F32x16 {
        let (k, m) = nt_f32x16_fma_once(nt_f32x16_from_i32(self), F32x16(repeating: -0x1p-24), F32x16(repeating: 1))
            .splitNormalExponent
        let f = m - F32x16(repeating: 1)
        let square = f * f
        let p = F32x16(repeating: 7.037_683_629_2e-2).step(f, -1.151_461_031e-1).step(f, 1.167_699_874e-1)
            .step(f, -1.242_014_084_6e-1).step(f, 1.424_932_278_7e-1).step(f, -1.666_805_766_5e-1)
            .step(f, 2.000_071_476_5e-1).step(f, -2.499_999_399_3e-1).step(f, 3.333_333_117_4e-1)
        let small = nt_f32x16_fma_once(p * f, square, k * F32x16(repeating: -2.121_944_4e-4))
        let rest = f + nt_f32x16_fma_once(square, F32x16(repeating: -0.5), small)
        let log = nt_f32x16_fma_once(k, F32x16(repeating: 0.693_359_375), rest)
        return nt_f32x16_sqrt(log * F32x16(repeating: -2))
    }

    /// The sine and the cosine of `2π w / 2^24` for w from 0 to below 2^24.
    @inline(__always)
    fileprivate var sineAndCosineOfTurn: (sine: F32x16, cosine: F32x16) {
        let angle = nt_f32x16_from_i32(self) * F32x16(repeating: 0x1.921fb6p-22)
        // The nearest quarter turn; Cephes computes it of the angle, which gives the same for each w.
        let quarters = self &+ Self(repeating: 1 << 21)
        let n = nt_f32x16_from_i32(quarters & Self(repeating: -1 << 22))
        var r = nt_f32x16_fma_once(n, F32x16(repeating: -0.785_156_25 * 0x1p-21), angle)
        r = nt_f32x16_fma_once(n, F32x16(repeating: -2.418_756_484_985_351_562_5e-4 * 0x1p-21), r)
        r = nt_f32x16_fma_once(n, F32x16(repeating: -3.774_894_977_445_941_08e-8 * 0x1p-21), r)
        let square = r * r
        let c = F32x16(repeating: 2.443_315_711_809_948e-5).step(square, -1.388_731_625_493_765e-3)
            .step(square, 4.166_664_568_298_827e-2)
        let cosine = nt_f32x16_fma_once(c * square, square, square * F32x16(repeating: -0.5)) + F32x16(repeating: 1)
        let s = F32x16(repeating: -1.951_529_589_1e-4).step(square, 8.332_160_873_6e-3)
            .step(square, -1.666_665_461_1e-1)
        let sine = nt_f32x16_fma_once(s * square, r, r)
        // Quarters 1 and 3 change places; 2 and 3 of the sine are negative, 1 and 2 of the cosine.
        let isWhole = nt_i32x16_equal(quarters & Self(repeating: 1 << 22), .zero)
        let next = quarters &+ Self(repeating: 1 << 22)
        return (
            nt_f32x16_select(isWhole, sine, cosine).negated(whereBit23Of: quarters),
            nt_f32x16_select(isWhole, cosine, sine).negated(whereBit23Of: next)
        )
    }
}

extension SIMD16<Float> {
    /// `self * x + c` in each lane, rounded once.
    @inline(__always)
    fileprivate func step(_ x: Self, _ c: Float) -> Self { nt_f32x16_fma_once(self, x, Self(repeating: c)) }

    /// Each lane, negated where bit 23 of `word`'s is set.
    @inline(__always)
    fileprivate func negated(whereBit23Of word: SIMD16<Int32>) -> Self {
        let sign = unsafeBitCast(word, to: U32x16.self) &<< U32x16(repeating: 8) & U32x16(repeating: 0x8000_0000)
        return unsafeBitCast(unsafeBitCast(self, to: U32x16.self) ^ sign, to: Self.self)
    }
}
