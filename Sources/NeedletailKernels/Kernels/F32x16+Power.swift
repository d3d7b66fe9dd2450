import CNeedletailKernels

extension SIMD16<Float> {
    /// `x^y` in each lane, with the special values of C's `pow`.
    ///
    /// - Within 1.5 ULP, subnormal results too.
    /// - 1 where y is 0 or x is 1, NaN there too; NaN where x is negative and finite and y is not an integer, and for other
    ///   NaNs; negative where x has a sign and y is an odd integer.
    ///
    /// Lanes that are moderate come from `ModeratePower` on avx2 and avx512; the others, if there are any, and all of other tiers
    /// from f64.
    @inline(__always)
    static func power(_ x: Self, _ y: Self) -> Self {
        #if NT_FMA
            let moderate = ModeratePower(x, PowerExponent(y))
            let isImmoderate = moderate.isImmoderate
            guard nt_i32x16_any(isImmoderate) else { return moderate.value }
            return nt_f32x16_select(isImmoderate, powerOfAny(x, y), moderate.value)
        #else
            return powerOfAny(x, y)
        #endif
    }

    /// The same, with all lanes computed in f64.
    ///
    /// `2^(y log2 |x|)` with the logarithm and its product with y to 37 bits: `log2 m = s p(s²)` with `s = (m - 1) / (m + 1)`
    /// and p of degree 4, minimax for the relative error, 4.3e-12 for m between √½ and √2.
    @inline(__always)
    private static func powerOfAny(_ x: Self, _ y: Self) -> Self {
        let size = x.magnitude
        let infinity = Self(repeating: .infinity)
        let one = Self(repeating: 1)
        let split = size.splitExponent
        let finite = nt_f32x16_select(nt_f32x16_equal(size, .zero), infinity.negated, split.k)
        let k = nt_f32x16_select(nt_f32x16_less(size, infinity), finite, size)
        let low = reducedPower(
            nt_f64x8_from_low(split.m), k: nt_f64x8_from_low(k), y: nt_f64x8_from_low(y))
        let high = reducedPower(
            nt_f64x8_from_high(split.m), k: nt_f64x8_from_high(k), y: nt_f64x8_from_high(y))
        let power = ExpReduction.exp(ofRest: nt_f32x16_from_halves(low.rest, high.rest))
            .scaled(by: nt_f32x16_from_halves(low.n, high.n))

        let yIsZero = nt_f32x16_equal(y, .zero)
        let positive = nt_f32x16_select(
            nt_f32x16_equal(size, one), one, nt_f32x16_select(yIsZero, one, power))
        // y has a fraction, or is a whole number whose half has one.
        let half = y * Self(repeating: 0.5)
        let yIsWhole = nt_f32x16_equal(y.roundedToEven, y)
        let halfIsWhole = nt_f32x16_equal(half.roundedToEven, half)
        let isNegative = nt_f32x16_less(x, .zero)
        let sign =
            unsafeBitCast(yIsWhole & ~halfIsWhole, to: SIMD16<UInt32>.self)
            & unsafeBitCast(x, to: SIMD16<UInt32>.self) & SIMD16<UInt32>(repeating: 0x8000_0000)
        let signed = unsafeBitCast(unsafeBitCast(positive, to: SIMD16<UInt32>.self) ^ sign, to: Self.self)
        let isUndefined = isNegative & ~yIsWhole & nt_f32x16_less(infinity.negated, x)
        return nt_f32x16_select(isUndefined, Self(repeating: .nan), signed)
    }

    /// `2^k m` to the power y as `2^n exp(rest)`, for m between √½ and √2; n is between -200 and 200.
    @inline(__always)
    private static func reducedPower(_ m: F64x8, k: F64x8, y: F64x8) -> (n: F64x8, rest: F64x8) {
        let s = (m - F64x8(repeating: 1)) / (m + F64x8(repeating: 1))
        let z = s * s
        let p = F64x8(repeating: 0.340_730_106_770_742_45).horner(z, 0.411_672_718_741_832_6)
            .horner(z, 0.577_083_584_976_157).horner(z, 0.961_796_673_341_680_3).horner(z, 2.885_390_081_790_086_4)
        let product = nt_f64x8_fma(s, p, k) * y
        let limit = F64x8(repeating: 200)
        let t = nt_f64x8_min(nt_f64x8_max(product, F64x8.zero - limit), limit)
        let magic = F64x8(repeating: 0x1.8p52)
        let n = (t + magic) - magic
        return (n, (t - n) * F64x8(repeating: 0.693_147_180_559_945_3))
    }
}
