import CNeedletailKernels

/// Normals of Philox 4x32-10: of the words w of counter `[block, draw, low half of stream, high half]`,
/// `y[4 block + i] = sqrt(-2 ln u) · (cos, sin)(2π t)` with `u = (w[i] / 2 + 1/2) / 2^31` and `t = w[i + 1] / 2^32` for i = 0 and 2.
///
/// - args: shapes stand at `nt_philox_normals_args`.
/// - The same bits on every tier: each operation is rounded on its own, none is fused. Within 1e-6 of the true value of f32 `w[i] / 2 + 1/2`.
/// - Precondition: there are at most 2^34 columns. Complexity: O((end - begin) 64), no allocation.
/// - Source: Salmon, Moraes, Dror and Shaw, *Parallel random numbers: as easy as 1, 2, 3*, 2011.
@c(nt_f32_philox_normals__baseline)
func f32PhiloxNormals(_ args: UnsafePointer<nt_philox_normals_args>, _ begin: Int, _ end: Int) {
    let columns = args.pointee.columns
    let groups = (columns + 63) / 64
    var row = begin / groups
    var group = begin - row * groups
    for _ in begin..<end {
        let stream = args.pointee.stream &+ UInt64(truncatingIfNeeded: row)
        let y = args.pointee.y + row * args.pointee.ldy + 64 * group
        let words = PhiloxWords(
            block: UInt64(truncatingIfNeeded: 16 * group), UInt64(args.pointee.draw), stream, seed: args.pointee.seed)
        let (a, b) = words.first.normals(angles: words.second)
        let (c, d) = words.third.normals(angles: words.fourth)
        // Four values of each block, and blocks that lie four lanes apart follow each other.
        let (ab, cd) = (nt_f32x16_interleave_low(a, b), nt_f32x16_interleave_low(c, d))
        let (abHigh, cdHigh) = (nt_f32x16_interleave_high(a, b), nt_f32x16_interleave_high(c, d))
        let count = columns - 64 * group
        nt_f32x16_pairs_low(ab, cd).store(y, upTo: count)
        nt_f32x16_pairs_high(ab, cd).store(y + 16, upTo: count - 16)
        nt_f32x16_pairs_low(abHigh, cdHigh).store(y + 32, upTo: count - 32)
        nt_f32x16_pairs_high(abHigh, cdHigh).store(y + 48, upTo: count - 48)
        group += 1
        if group == groups { (row, group) = (row + 1, 0) }
    }
}

/// The words of sixteen counters: lane i has block `4 (i mod 4) + i / 4` of them.
private struct PhiloxWords {
    let first: U32x16, second: U32x16, third: U32x16, fourth: U32x16

    /// - block: the first block; `draw` is below 2^32.
    @inline(__always)
    init(block: UInt64, _ draw: UInt64, _ stream: UInt64, seed: UInt64) {
        let blocks = SIMD8<UInt64>(repeating: block) &+ SIMD8<UInt64>(0, 8, 1, 9, 2, 10, 3, 11)
        var even = PhiloxCounters(blocks, draw, stream)
        var odd = PhiloxCounters(blocks &+ SIMD8<UInt64>(repeating: 4), draw, stream)
        var (low, high) = (seed & 0xffff_ffff, seed &>> 32)
        for _ in 0..<10 {
            even = even.round(low, high)
            odd = odd.round(low, high)
            // What is carried past 32 bits reaches high halves alone.
            low = low &+ 0x9e37_79b9
            high = high &+ 0xbb67_ae85
        }
        first = nt_u32x16_from_low_halves(even.c0, odd.c0)
        second = nt_u32x16_from_low_halves(even.c1, odd.c1)
        third = nt_u32x16_from_low_halves(even.c2, odd.c2)
        fourth = nt_u32x16_from_low_halves(even.c3, odd.c3)
    }
}

/// Eight counters, a word in the low half of each lane; the high halves hold anything.
private struct PhiloxCounters {
    let c0: SIMD8<UInt64>, c1: SIMD8<UInt64>, c2: SIMD8<UInt64>, c3: SIMD8<UInt64>

    @inline(__always)
    init(_ block: SIMD8<UInt64>, _ draw: UInt64, _ stream: UInt64) {
        self.init(block, SIMD8(repeating: draw), SIMD8(repeating: stream), SIMD8(repeating: stream &>> 32))
    }

    @inline(__always)
    private init(_ c0: SIMD8<UInt64>, _ c1: SIMD8<UInt64>, _ c2: SIMD8<UInt64>, _ c3: SIMD8<UInt64>) {
        (self.c0, self.c1, self.c2, self.c3) = (c0, c1, c2, c3)
    }

    /// A round with the halves of a key.
    @inline(__always)
    func round(_ low: UInt64, _ high: UInt64) -> Self {
        let first = nt_u64x8_multiply_low(c0, SIMD8(repeating: 0xd251_1f53))
        let second = nt_u64x8_multiply_low(c2, SIMD8(repeating: 0xcd9e_8d57))
        let half = SIMD8<UInt64>(repeating: 32)
        return Self(
            (second &>> half) ^ c1 ^ SIMD8(repeating: low), second, (first &>> half) ^ c3 ^ SIMD8(repeating: high),
            first)
    }
}

extension SIMD16<UInt32> {
    /// Two normals of each word and that of `angles`.
    @inline(__always)
    fileprivate func normals(angles: Self) -> (F32x16, F32x16) {
        let radius = normalRadius
        let (sine, cosine) = angles.sineAndCosine
        return (nt_f32x16_whole(radius * cosine), nt_f32x16_whole(radius * sine))
    }

    /// `sqrt(-2 ln((w / 2 + 1/2) / 2^31))`, the sum in f32.
    ///
    /// `2^k (1 + f)` with `1 + f` between √½ and √2; `-2 ln(1 + f) = f² - 2 f + f³ p(f)` with p of degree 6: minimax for the relative
    /// error, 3.5e-8 with coefficients rounded to f32.
    @inline(__always)
    private var normalRadius: F32x16 {
        let half = unsafeBitCast(self &>> Self(repeating: 1), to: SIMD16<Int32>.self)
        let (exponent, m) = (nt_f32x16_from_i32(half) + F32x16(repeating: 0.5)).splitNormalExponent
        let k = exponent - F32x16(repeating: 31)
        let f = m - F32x16(repeating: 1)
        let square = f * f
        let p = F32x16(repeating: -0x1.645eaep-3).then(f, 0x1.2432bap-2).then(f, -0x1.317458p-2).then(f, 0x1.53824ap-2)
            .then(f, -0x1.98d7f2p-2).then(f, 0x1.000382p-1).then(f, -0x1.5556d8p-1)
        // -2 ln 2 in two parts; k times the first is exact. What is small is added first.
        let rest = (p * (f * square) + k * F32x16(repeating: 4.243_888_8e-4)) + square
        return nt_f32x16_sqrt((rest - (f + f)) + k * F32x16(repeating: -1.386_718_75))
    }

    /// The sine and the cosine of `2π w / 2^32`.
    ///
    /// Of `π/4 g` for g from -1 to 1, around the nearest quarter of a turn: `g s(g²)` with s of degree 3 and `c(g²)` of degree 3, minimax,
    /// within 3.5e-8 and 4.8e-8 with coefficients rounded to f32.
    @inline(__always)
    fileprivate var sineAndCosine: (sine: F32x16, cosine: F32x16) {
        let fraction = unsafeBitCast(self &<< Self(repeating: 2), to: SIMD16<Int32>.self)
        let g = nt_f32x16_from_i32(fraction) * F32x16(repeating: 0x1p-31)
        let z = g * g
        let sine =
            g * F32x16(repeating: -0x1.2d9302p-15).then(z, 0x1.465e92p-9).then(z, -0x1.4abbbap-4).then(z, 0x1.921fb6p-1)
        let cosine = F32x16(repeating: -0x1.4ea9e8p-12).then(z, 0x1.03b162p-6).then(z, -0x1.3bd3a2p-2).then(z, 1)
        // Quarters 1 and 3 change places; 2 and 3 of the sine are negative, 1 and 2 of the cosine.
        let quarter = self &+ Self(repeating: 1 << 29)
        let next = quarter &+ Self(repeating: 1 << 30)
        let isOdd = unsafeBitCast(quarter &<< Self(repeating: 1), to: SIMD16<Int32>.self)
        let isWhole = nt_i32x16_less(SIMD16<Int32>(repeating: -1), isOdd)
        return (
            nt_f32x16_select(isWhole, sine, cosine).negated(whereTopBitOf: quarter),
            nt_f32x16_select(isWhole, cosine, sine).negated(whereTopBitOf: next)
        )
    }
}

extension SIMD16<Float> {
    /// `self * x + c` in each lane, the product rounded and the sum.
    @inline(__always)
    fileprivate func then(_ x: Self, _ c: Float) -> Self { self * x + Self(repeating: c) }

    /// Each lane, negated where the top bit of `word`'s is set.
    @inline(__always)
    fileprivate func negated(whereTopBitOf word: U32x16) -> Self {
        unsafeBitCast(unsafeBitCast(self, to: U32x16.self) ^ (word & U32x16(repeating: 0x8000_0000)), to: Self.self)
    }

    /// Writes the first `count` lanes at `pointer`, all where there are fewer, none where it is negative.
    @inline(__always)
    fileprivate func store(_ pointer: UnsafeMutablePointer<Float>, upTo count: Int) {
        if count >= 16 { store(pointer) } else if count > 0 { store(pointer, count: count) }
    }
}
