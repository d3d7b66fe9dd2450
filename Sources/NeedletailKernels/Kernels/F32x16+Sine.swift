import CNeedletailKernels

// Sines of sixteen f32 lanes, at any argument.

extension SIMD16<Float> {
    /// The largest magnitude that `sine(phase:)` takes.
    @inline(__always)
    static var moderateAngle: Float { 12_000 }

    /// The sine of each lane (`phase` 0), or its cosine (`phase` 0.5), for magnitudes up to `moderateAngle`; NaN for infinities.
    ///
    /// `x = n π + r` with integral n, or n half an odd number for the cosine, and `|r| <= π/2` (Cody and Waite). π has three parts
    /// of 24 bits where there are FMAs, with which the first difference is exact and only the second rounds, if r is not tiny. Elsewhere
    /// it has three of 11 bits, whose products with n, of 13, are exact, and one of 24.
    @inline(__always)
    func sine(phase: Float) -> Self {
        let magic: Float = 12_582_912
        let shift = Self(repeating: phase)
        let shifted = nt_f32x16_fma(self, Self(repeating: 0.318_309_89), shift) + Self(repeating: magic)
        let n = (shifted - Self(repeating: magic)) - shift
        #if NT_FMA || arch(arm64)
            var r = nt_f32x16_fma(n, Self(repeating: -0x1.921fb6p+1), self)
            r = nt_f32x16_fma(n, Self(repeating: 0x1.777a5cp-24), r)
            r = nt_f32x16_fma(n, Self(repeating: 0x1.ee59dap-49), r)
        #else
            var r = nt_f32x16_fma(n, Self(repeating: -3.140_625), self)
            r = nt_f32x16_fma(n, Self(repeating: -0x1.fb4p-11), r)
            r = nt_f32x16_fma(n, Self(repeating: -0x1.444p-23), r)
            r = nt_f32x16_fma(n, Self(repeating: -0x1.68c234p-38), r)
        #endif
        let sine = r.sineOfReduced(oddIn: shifted)
        // The sine of -0 is -0.
        return phase == 0 ? nt_f32x16_select(nt_f32x16_equal(self, .zero), self, sine) : sine
    }

    /// The sine of each lane, in radians.
    ///
    /// - Within 2 ULP at any magnitude, 2.5 without FMA; NaN for infinities and NaN, zeros keep their sign.
    @inline(__always)
    var sin: Self { sineOfAny(phase: 0) }

    /// The cosine of each lane, in radians.
    ///
    /// - Within 2 ULP at any magnitude, 2.5 without FMA; NaN for infinities and NaN.
    @inline(__always)
    var cos: Self { sineOfAny(phase: 0.5) }

    /// The sine of each lane (`phase` 0), or its cosine (`phase` 0.5).
    ///
    /// Where a lane is huge, all take the longer reduction too; the others have the bits they have without.
    @inline(__always)
    private func sineOfAny(phase: Float) -> Self {
        let moderate = sine(phase: phase)
        guard nt_f32x16_any_above(magnitude, Self(repeating: Self.moderateAngle)) else { return moderate }
        let low = Self.reducedHuge(nt_f64x8_from_low(self), phase)
        let high = Self.reducedHuge(nt_f64x8_from_high(self), phase)
        let huge = nt_f32x16_from_halves(low.rest, high.rest)
            .sineOfReduced(oddIn: nt_f32x16_from_halves(low.shifted, high.shifted))
        let isModerate = nt_f32x16_not_above(magnitude, Self(repeating: Self.moderateAngle))
        // x - x is NaN for infinities.
        return nt_f32x16_select(isModerate, moderate, huge + (self - self))
    }

    /// `(-1)^n sin(r)` for `|r| <= π/2`, where n is odd if the lowest bit of `n` is set.
    ///
    /// `r + r³ p(r²)` with p of degree 3: minimax for the relative error, 6.2e-9 with coefficients rounded to f32.
    @inline(__always)
    func sineOfReduced(oddIn n: Self) -> Self {
        let square = self * self
        let p = Self(repeating: 2.606_095_7e-6).horner(square, -1.980_977_7e-4).horner(square, 8.333_069e-3)
            .horner(square, -0.166_666_6)
        let sine = nt_f32x16_fma(p * square, self, self)
        let sign = unsafeBitCast(n, to: SIMD16<UInt32>.self) &<< SIMD16<UInt32>(repeating: 31)
        return unsafeBitCast(unsafeBitCast(sine, to: SIMD16<UInt32>.self) ^ sign, to: Self.self)
    }

    /// `x = (n - phase) π + rest` for integral n, whose lowest bit is that of `shifted`, and `|rest| <= π/2`.
    ///
    /// The products of x with eight pieces of 1/π, of 26 bits each, are exact in f64 (Payne and Hanek): of each, all whole
    /// numbers go to n, so that the sum of the fractions has all its bits. Pieces whose product is a multiple of 2 as a whole
    /// do not count.
    @inline(__always)
    private static func reducedHuge(_ x: F64x8, _ phase: Float) -> (rest: F64x8, shifted: F64x8) {
        var fraction = F64x8(repeating: Double(phase))
        var whole = F64x8.zero
        let magic = F64x8(repeating: 0x1.8p52)
        @inline(__always)
        func add(_ piece: Double) {
            let product = x * F64x8(repeating: piece)
            let limit = F64x8(repeating: 0x1p51)
            let counted = nt_f64x8_select(nt_f64x8_not_at_least(product * product, limit * limit), product, .zero)
            let n = (counted + magic) - magic
            fraction += counted - n
            let carry = (fraction + magic) - magic
            fraction -= carry
            whole += n + carry
        }
        add(21_361_414 * 0x1p-26)
        add(57_831_968 * 0x1p-52)
        add(44_384_132 * 0x1p-78)
        add(61_597_946 * 0x1p-104)
        add(40_483_713 * 0x1p-130)
        add(47_912_108 * 0x1p-156)
        add(52_922_482 * 0x1p-182)
        add(2_162_472 * 0x1p-208)
        // Modulo 2, so that an f32 holds it.
        let half = whole * F64x8(repeating: 0.5)
        let parity = half - ((half + magic) - magic)
        let shifted = nt_f64x8_fma(parity, F64x8(repeating: 2), F64x8(repeating: 12_582_912))
        return (fraction * F64x8(repeating: Double.pi), shifted)
    }
}
