import CNeedletailKernels

// Logarithms of sixteen f32 lanes.

extension SIMD16<Float> {
    /// The natural logarithm of each lane.
    ///
    /// - Within 1 ULP, of subnormal lanes too. Minus infinity at zeros, NaN below them and for NaN.
    ///
    /// `x = 2^k (1 + f)` with `1 + f` between √½ and √2; `log(1 + f) = f - f²/2 + f³ p(f)` with p of degree 7: minimax for the
    /// relative error, 5.8e-9 with coefficients rounded to f32.
    @inline(__always)
    var log: Self {
        let (k, m) = splitExponent
        let f = m - Self(repeating: 1)
        let square = f * f
        // Pairs of terms, so that they need not wait for each other.
        let high = Self(repeating: -7.636_362_3e-2).horner(f, 0.127_621_43)
            .horner(square, Self(repeating: -0.131_595_98).horner(f, 0.142_015_86))
        let low = Self(repeating: -0.166_234_1).horner(f, 0.200_012_42)
            .horner(square, Self(repeating: -0.250_008_2).horner(f, 0.333_333_3))
        let p = high.horner(square * square, low)
        // ln 2 in two parts; k times the first is exact. What is small is added first.
        let small = nt_f32x16_fma(k, Self(repeating: -2.121_944_4e-4), p * (f * square))
        let rest = nt_f32x16_fma(square, Self(repeating: -0.5), small)
        let finite = nt_f32x16_fma(k, Self(repeating: 0.693_359_375), f + rest)
        return finite.asLogarithm(of: self)
    }

    /// `x = 2^k m` with integral `k` and m between √½ and √2, for positive finite lanes, subnormal ones too.
    @inline(__always)
    var splitExponent: (k: Self, m: Self) {
        let isSmall = self .< Self(repeating: .leastNormalMagnitude)
        let (k, m) = replacing(with: self * Self(repeating: 0x1p24), where: isSmall).splitNormalExponent
        return (k - Self.zero.replacing(with: Self(repeating: 24), where: isSmall), m)
    }

    /// `x = 2^k m` with integral `k` and m between √½ and √2, for positive normal lanes.
    @inline(__always)
    var splitNormalExponent: (k: Self, m: Self) {
        let bits = unsafeBitCast(self, to: SIMD16<Int32>.self)
        // Whole steps above the bits of √½ are the exponent; what is left are the bits of m.
        let root = SIMD16<Int32>(repeating: 0x3f35_04f3)
        let exponent = (bits &- root) &>> SIMD16<Int32>(repeating: 23)
        let m = unsafeBitCast(bits &- (exponent &<< SIMD16<Int32>(repeating: 23)), to: Self.self)
        return (nt_f32x16_from_i32(exponent), m)
    }

    /// The value of a logarithm at `x` where this one, made for positive finite `x`, does not hold.
    @inline(__always)
    private func asLogarithm(of x: Self) -> Self {
        // Infinity keeps itself, NaN and negative lanes give NaN, zeros minus infinity.
        let infinity = Self(repeating: .infinity)
        let upper = nt_f32x16_select(nt_f32x16_equal(x, infinity), x, self)
        let lower = nt_f32x16_select(nt_f32x16_equal(x, .zero), infinity.negated, upper)
        return nt_f32x16_select(nt_f32x16_not_at_least(x, .zero), Self(repeating: .nan), lower)
    }
}
