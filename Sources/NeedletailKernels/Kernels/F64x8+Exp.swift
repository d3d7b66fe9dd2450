import CNeedletailKernels

// Exponentials and logarithms of eight f64 lanes.

extension SIMD8<Double> {
    /// `self * x + c` in each lane, a step of Horner's rule: one FMA on tiers that have it.
    @inline(__always)
    func horner(_ x: Self, _ c: Double) -> Self {
        nt_f64x8_fma(self, x, Self(repeating: c))
    }

    /// `exp(x)` in each lane.
    ///
    /// - Within 1 ULP, subnormal results too. 0 below -745.14, infinity above 709.78; NaN for NaN.
    @inline(__always)
    var exp: Self {
        Self.expOfClamped(nt_f64x8_min(nt_f64x8_max(self, Self(repeating: -1418)), Self(repeating: 710)))
    }

    /// `exp(x)` for lanes between -1418 and 710, or NaN. At -1418 a factor of the scaling is 0: what underflows far costs no
    /// more than other values.
    ///
    /// `x = n ln 2 + r` with integral n and `|r| <= 0.347`, ln 2 in two parts, of which n times the first is exact (32 bits).
    /// `exp(r) = 1 + r + r² q(r)` with q of degree 9: minimax for the relative error, 3.8e-18 with coefficients
    /// rounded to f64 (fpminimax).
    @inline(__always)
    private static func expOfClamped(_ x: Self) -> Self {
        let magic = Self(repeating: 0x1.8p52)
        let shifted = nt_f64x8_fma(x, Self(repeating: 1.442_695_040_888_963_4), magic)
        let n = shifted - magic
        let high = nt_f64x8_fma(n, Self(repeating: -0x1.62e42feep-1), x)
        let r = nt_f64x8_fma(n, Self(repeating: -0x1.a39ef35793c76p-33), high)
        let q = Self(repeating: 2.500_332_769_980_622_4e-8).horner(r, 2.763_056_028_059_651_9e-7)
            .horner(r, 2.755_757_680_010_061_2e-6).horner(r, 2.480_149_221_124_427_5e-5)
            .horner(r, 1.984_126_951_649_934_6e-4).horner(r, 1.388_888_894_451_334e-3)
            .horner(r, 8.333_333_333_490_218e-3).horner(r, 4.166_666_666_652_659_6e-2)
            .horner(r, 0.166_666_666_666_664_19).horner(r, 0.500_000_000_000_001_1)
        return q.horner(r, 1).horner(r, 1).scaled(by: n)
    }

    /// `self * 2^n` for integral `n` between -2046 and 2046, rounded once, into the subnormal numbers and to infinity too.
    ///
    /// - Precondition: `self` is 0, infinite, NaN, or between 2^-400 and 2^400 in magnitude.
    @inline(__always)
    private func scaled(by n: Self) -> Self {
        #if NT_AVX512
            return nt_f64x8_scale(self, n)
        #else
            // Two factors of about half the exponent: only the second product can round.
            let magic = Self(repeating: 0x1.8p52 + 1023)
            let shifted = nt_f64x8_fma(n, Self(repeating: 0.5), magic)
            let rest = (n - (shifted - magic)) + magic
            return self * shifted.lowBitsAsPowerOfTwo * rest.lowBitsAsPowerOfTwo
        #endif
    }

    /// `2^n` of lanes that hold `1.5 * 2^52 + 1023 + n`, for integral `n` between -1022 and 1023.
    @inline(__always)
    private var lowBitsAsPowerOfTwo: Self {
        let bits = unsafeBitCast(self, to: SIMD8<UInt64>.self)
        return unsafeBitCast(bits &<< SIMD8<UInt64>(repeating: 52), to: Self.self)
    }

    /// `1 / (1 + exp(-x))` in each lane.
    ///
    /// - Within 2.5 ULP, subnormal results too; 0 below -745.14, NaN for NaN.
    @inline(__always)
    var sigmoid: Self {
        let bits = unsafeBitCast(self, to: SIMD8<UInt64>.self)
        let negative = unsafeBitCast(bits | SIMD8<UInt64>(repeating: 1 << 63), to: Self.self)
        let e = Self.expOfClamped(nt_f64x8_max(negative, Self(repeating: -1418)))
        let numerator = Self(repeating: 1).replacing(with: e, where: self .< Self.zero)
        return numerator / (e + Self(repeating: 1))
    }

    /// The natural logarithm of each lane.
    ///
    /// - Within 1 ULP, of subnormal lanes too. Minus infinity at zeros, NaN below them and for NaN.
    ///
    /// `x = 2^k (1 + f)` with `1 + f` between √½ and √2. With `s = f / (2 + f)` and `R = s² p(s²)`, p of degree 6,
    /// `log(1 + f) = 2 s + s R = f - f²/2 + s (f²/2 + R)`: minimax for the relative error, 1.3e-18. The form is that of
    /// FreeBSD's `log`, in which f itself is exact.
    @inline(__always)
    var log: Self {
        let isSmall = self .< Self(repeating: .leastNormalMagnitude)
        let normal = replacing(with: self * Self(repeating: 0x1p54), where: isSmall)
        // Whole steps above the bits of √½ are the exponent, here with 2048 added; what is left are the bits of 1 + f.
        let bits = unsafeBitCast(normal, to: SIMD8<UInt64>.self)
        let root = SIMD8<UInt64>(repeating: 0xbfe6_a09e_667f_3bcd)
        let steps = (bits &- root) &>> SIMD8<UInt64>(repeating: 52)
        let offset = SIMD8<UInt64>(repeating: 1 << 63)
        let m = unsafeBitCast((bits &- (steps &<< SIMD8<UInt64>(repeating: 52))) ^ offset, to: Self.self)
        let exponent = unsafeBitCast(steps | SIMD8<UInt64>(repeating: (0x1p52).bitPattern), to: Self.self)
        let k =
            exponent
            - Self(repeating: 0x1p52 + 2048).replacing(
                with: Self(repeating: 0x1p52 + 2048 + 54), where: isSmall)
        let f = m - Self(repeating: 1)
        let s = f / (m + Self(repeating: 1))
        let z = s * s
        let p = Self(repeating: 0.147_961_055_399_396_5).horner(z, 0.153_140_358_254_684_4)
            .horner(z, 0.181_835_648_670_393_45).horner(z, 0.222_221_985_634_792_6)
            .horner(z, 0.285_714_287_424_749_2).horner(z, 0.399_999_999_994_143_2)
            .horner(z, 0.666_666_666_666_673_4)
        let half = f * f * Self(repeating: 0.5)
        // ln 2 in two parts; k times the first is exact. What is small is added first.
        let small = nt_f64x8_fma(s, nt_f64x8_fma(z, p, half), k * Self(repeating: 0x1.a39ef35793c76p-33))
        let finite = nt_f64x8_fma(k, Self(repeating: 0x1.62e42feep-1), f - (half - small))
        let infinity = Self(repeating: .infinity)
        let upper = nt_f64x8_select(nt_f64x8_equal(self, infinity), self, finite)
        let lower = nt_f64x8_select(nt_f64x8_equal(self, .zero), Self.zero - infinity, upper)
        return nt_f64x8_select(nt_f64x8_not_at_least(self, .zero), Self(repeating: .nan), lower)
    }
}
