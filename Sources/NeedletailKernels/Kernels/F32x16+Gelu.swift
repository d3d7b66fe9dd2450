import CNeedletailKernels

// Gaussian error linear units in sixteen f32 lanes.

extension SIMD16<Float> {
    /// `x Φ(x) = x (1 + erf(x / √2)) / 2` in each lane.
    ///
    /// - Within 4 ULP for x >= -1 and 5 below, subnormal results too; without FMA 4.5, and 70 below. NaN for NaN, 0 at minus
    ///   infinity.
    ///
    /// `max(x, 0) - |x| Φ(-|x|)`, in which `Φ(-a) = exp(-a²/2) R(a)` without cancellation. `R(a)` is a quotient of
    /// polynomials of degrees 4 and 5 with positive coefficients: minimax for the relative error over 0 <= a <= 14.6, found by
    /// Remez exchange, then rounded to f32 one after the other: 1.3e-8. The square of a keeps its rounding error, which
    /// exp would multiply.
    @inline(__always)
    var gelu: Self {
        // The exponential is that of `ExpReduction.least` at 16.27; from 14.5 on the tail is 0.
        let a = nt_f32x16_min(magnitude, Self(repeating: 16.27))
        let half = a * Self(repeating: -0.5)
        let high = half * a
        let reduced = ExpReduction(of: high, high: high, low: nt_f32x16_fma(half, a, high.negated))
        // a P(a), with the last step of P and the product by a in one rounding.
        let square = a * a
        let p = Self(repeating: 4.151_842e-3).horner(a, 4.089_715_7e-2)
            .horner(square, Self(repeating: 0.184_052_54).horner(a, 0.439_448_03))
        let product = p.horner(square, a * Self(repeating: 0.5))
        let q = Self(repeating: 1.040_701_8e-2).horner(a, 0.102_519_92)
            .horner(square, Self(repeating: 0.471_616_9).horner(a, 1.205_978_5))
            .horner(square, Self(repeating: 1.676_780_9).horner(a, 1))
        let quotient = product / q
        let tail = nt_f32x16_fma(quotient, reduced.expMinusOneOfRest, quotient)
            .scaledDown(byLowBitsOf: reduced.shifted)
        return nt_f32x16_max(self, Self.zero) - tail
    }

    /// `x (1 + tanh(√(2/π) (x + 0.044715 x³))) / 2` in each lane: the approximation of gelu by tanh.
    ///
    /// - Within 3 ULP for x >= -1; below, an error of at most 5e-8. NaN for NaN, 0 at minus infinity.
    ///
    /// `x` times the sigmoid of `w = √(8/π) (x + 0.044715 x³)`: `max(x, 0) - |x| e / (1 + e)` with `e = exp(-|w|)`, which is
    /// `2^(n + f)` with `n + f = -|x| (2.3022082 + 0.1029432 x²)`. `2^f` has degree 6: minimax for the relative error over
    /// `|f| <= 0.502`, 3.8e-9 with coefficients rounded to f32.
    @inline(__always)
    var geluTanh: Self {
        // n is -191 at 11.68, the least that the scaling takes; from 11 on the tail is 0.
        let a = nt_f32x16_min(magnitude, Self(repeating: 11.68))
        let t = Self(repeating: -0.102_943_23).horner(a * a, -2.302_208_2)
        let magic = Self(repeating: ExpReduction.magic)
        let shifted = t.horner(a, magic)
        let f = t.horner(a, magic - shifted)
        let square = f * f
        let high = Self(repeating: 1.524_621e-4).horner(f, 1.339_189_8e-3)
            .horner(square, Self(repeating: 9.618_824e-3).horner(f, 5.550_357_7e-2))
        let power = high.horner(square, Self(repeating: 0.240_226_45).horner(f, 0.693_147_2)).horner(f, 1)
        let scale = nt_f32x16_max(shifted, Self(repeating: ExpReduction.magic - 30)).lowBitsAsPowerOfTwo
        let quotient = (a * power) / power.horner(scale, Self(repeating: 1))
        return nt_f32x16_max(self, Self.zero) - quotient.scaledDown(byLowBitsOf: shifted)
    }
}
