import CNeedletailKernels

// Exponentials of sixteen f32 lanes, and the pieces that functions built on them share.

extension SIMD16<Float> {
    /// `exp(x)` in each lane.
    ///
    /// - Within 1 ULP, 1.5 without FMA, subnormal results too. 0 below -103.98, infinity above 88.73; NaN for NaN.
    @inline(__always)
    var exp: Self {
        // At -176 a factor of the scaling is 0: what underflows far costs no more than other values.
        let x = nt_f32x16_min(nt_f32x16_max(self, Self(repeating: -176)), Self(repeating: 89))
        let reduced = ExpReduction(x)
        return reduced.expOfRest.scaled(by: reduced.n)
    }

    /// `exp(x)` for lanes of at most 0: the bits of `exp`, with less to do.
    @inline(__always)
    static func expOfNonPositive(_ x: Self) -> Self {
        let reduced = ExpReduction(nt_f32x16_max(x, Self(repeating: ExpReduction.least)))
        return reduced.expOfRest.scaledDown(byLowBitsOf: reduced.shifted)
    }

    /// `exp(x) - 1` for lanes between -17.4 and 87: within 1.5 ULP, NaN for NaN, 0 for zeros.
    ///
    /// `2^n (exp(r) - 1) + (2^n - 1)`, whose second summand is exact down to n = -24, and 0 where x is small.
    @inline(__always)
    var expMinusOne: Self {
        let reduced = ExpReduction(self)
        let power = reduced.powerOfTwo
        return nt_f32x16_fma(power, reduced.expMinusOneOfRest, power - Self(repeating: 1))
    }

    /// `self * x + c` in each lane, a step of Horner's rule: one FMA on tiers that have it.
    @inline(__always)
    func horner(_ x: Self, _ c: Float) -> Self {
        nt_f32x16_fma(self, x, Self(repeating: c))
    }

    /// `self * 2^n` for integral `n` between -254 and 254, rounded once, into the subnormal numbers and to infinity too.
    ///
    /// - Precondition: `self` is 0, NaN, or between 2^-49 and 2^49 in magnitude; or infinite, where n is not -253 or -254.
    @inline(__always)
    func scaled(by n: Self) -> Self {
        #if NT_AVX512
            return nt_f32x16_scale(self, n)
        #else
            // Two factors of about half the exponent: only the second product can round.
            let magic = Self(repeating: ExpReduction.magic)
            let shifted = n.horner(Self(repeating: 0.5), ExpReduction.magic)
            let rest = (n - (shifted - magic)) + magic
            return self * shifted.lowBitsAsPowerOfTwo * rest.lowBitsAsPowerOfTwo
        #endif
    }

    /// `self * 2^n` for lanes of `shifted` that hold `ExpReduction.magic + n`, with integral `n` between -191 and 0; rounded
    /// once, into the subnormal numbers too.
    ///
    /// - Precondition: `self` is 0, NaN, or between 2^-40 and 2^40 in magnitude; or infinite, where n is not -191.
    @inline(__always)
    func scaledDown(byLowBitsOf shifted: Self) -> Self {
        #if NT_AVX512
            return nt_f32x16_scale(self, shifted - Self(repeating: ExpReduction.magic))
        #else
            // 2^64 more, then that much less: only the second product can round. The first factor is 0 for n = -191.
            let bits = unsafeBitCast(shifted, to: SIMD16<UInt32>.self) &<< SIMD16<UInt32>(repeating: 23)
            let factor = unsafeBitCast(bits &+ SIMD16<UInt32>(repeating: 64 << 23), to: Self.self)
            return self * factor * Self(repeating: 0x1p-64)
        #endif
    }

    /// `self * x + c` in each lane.
    @inline(__always)
    func horner(_ x: Self, _ c: Self) -> Self { nt_f32x16_fma(self, x, c) }

    /// `2^n` of lanes that hold `ExpReduction.magic + n`, for integral `n` between -126 and 127.
    @inline(__always)
    var lowBitsAsPowerOfTwo: Self {
        let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self)
        return unsafeBitCast(bits &<< SIMD16<UInt32>(repeating: 23), to: Self.self)
    }
}

/// `x = n ln 2 + r` with integral `n` and `|r| <= 0.3466`: what exponentials begin with.
struct ExpReduction {
    /// `magic + n`: its low bits are the exponent of `2^n`.
    let shifted: F32x16
    /// What `exp` has to be computed of.
    let rest: F32x16

    /// The least that functions give the reduction: its n is -191, by which everything scales to 0, and more cheaply than by
    /// an n that underflows.
    @inline(__always)
    static var least: Float { -132.4 }

    /// 1.5 * 2^23, which as a summand leaves no bits behind the point, and the bias of an f32's exponent.
    @inline(__always)
    static var magic: Float { 12_582_912 + 127 }

    /// The reduction of `x`, lanes between -177 and 177 or NaN.
    @inline(__always)
    init(_ x: F32x16) {
        shifted = x.horner(F32x16(repeating: 1.442_695_04), Self.magic)
        rest = Self.subtractLn2(from: x, times: shifted - F32x16(repeating: Self.magic))
    }

    /// The reduction of `high + low`, more exact than their sum `x`.
    @inline(__always)
    init(of x: F32x16, high: F32x16, low: F32x16) {
        shifted = x.horner(F32x16(repeating: 1.442_695_04), Self.magic)
        let n = shifted - F32x16(repeating: Self.magic)
        rest =
            nt_f32x16_fma(n, F32x16(repeating: -0.693_359_375), high) + n.horner(F32x16(repeating: 2.121_944_4e-4), low)
    }

    /// `x - n ln 2`, with ln 2 in two parts: n times the first, of ten bits, is exact.
    @inline(__always)
    private static func subtractLn2(from x: F32x16, times n: F32x16) -> F32x16 {
        let high = nt_f32x16_fma(n, F32x16(repeating: -0.693_359_375), x)
        return nt_f32x16_fma(n, F32x16(repeating: 2.121_944_4e-4), high)
    }

    @inline(__always)
    var n: F32x16 { shifted - F32x16(repeating: Self.magic) }

    /// `2^n`, for `n` between -126 and 127.
    @inline(__always)
    var powerOfTwo: F32x16 { shifted.lowBitsAsPowerOfTwo }

    /// `2^max(n, least)`, for `n` up to 127 and `least` from -126.
    @inline(__always)
    func powerOfTwo(from least: Float) -> F32x16 {
        nt_f32x16_max(shifted, F32x16(repeating: Self.magic + least)).lowBitsAsPowerOfTwo
    }

    /// `exp(r)`
    @inline(__always)
    var expOfRest: F32x16 { Self.exp(ofRest: rest) }

    /// `exp(r)` for `|r| <= 0.347`.
    @inline(__always)
    static func exp(ofRest r: F32x16) -> F32x16 { quotient(r).horner(r, 1).horner(r, 1) }

    /// `exp(r) - 1`
    @inline(__always)
    var expMinusOneOfRest: F32x16 { nt_f32x16_fma(Self.quotient(rest), rest * rest, rest) }

    /// `(exp(r) - 1 - r) / r²` to a degree of 4: a minimax polynomial for the relative error of `exp(r) - 1`, 1.4e-8 over
    /// `|r| <= 0.347` with the coefficients rounded to f32 (fpminimax); that of `exp(r)` is 5.4e-9. Its terms
    /// come in pairs, which need not wait for each other.
    @inline(__always)
    private static func quotient(_ r: F32x16) -> F32x16 {
        let square = r * r
        let high = F32x16(repeating: 1.386_428_7e-3).horner(
            square, F32x16(repeating: 8.366_556e-3).horner(r, 4.166_750_6e-2))
        return nt_f32x16_fma(high, square, F32x16(repeating: 0.166_665_43).horner(r, 0.499_999_97))
    }
}
