import CNeedletailKernels

// Gaussian error linear units in sixteen f32 lanes.

extension SIMD16<Float> {
    /// `x Φ(x) = x (1 + erf(x / √2)) / 2` in each lane.
    ///
    /// - Within 4 ULP, subnormal results too, on tiers with FMA. NaN for NaN, 0 at minus infinity.
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
        let p = Self(repeating: 4.151_842e-3).horner(a, 4.089_715_7e-2).horner(a, 0.184_052_54)
            .horner(a, 0.439_448_03).horner(a, 0.5)
        let q = Self(repeating: 1.040_701_8e-2).horner(a, 0.102_519_92).horner(a, 0.471_616_9).horner(a, 1.205_978_5)
            .horner(a, 1.676_780_9).horner(a, 1)
        let tail = (a * p / q * reduced.expOfRest).scaledDown(byLowBitsOf: reduced.shifted)
        return nt_f32x16_max(self, Self.zero) - tail
    }

    /// `x (1 + tanh(√(2/π) (x + 0.044715 x³))) / 2` in each lane: the approximation of gelu by tanh.
    ///
    /// - Within 4 ULP for x >= -1; below, an error of at most 1e-7. NaN for NaN, 0 at minus infinity.
    ///
    /// `x` times the sigmoid of `w = √(8/π) (x + 0.044715 x³)`: `max(x, 0) - |x| e / (1 + e)` with `e = exp(-|w|)`. w has two
    /// parts, since exp multiplies its rounding error.
    @inline(__always)
    var geluTanh: Self {
        // The exponential is that of `ExpReduction.least` at 11.68; from 11 on the tail is 0.
        let a = nt_f32x16_min(magnitude, Self(repeating: 11.68))
        let high = a * Self(repeating: -1.595_769_2)
        let error = nt_f32x16_fma(a, Self(repeating: -1.595_769_2), high.negated)
        // What -1.5957692 lacks of -√(8/π).
        let linear = nt_f32x16_fma(a, Self(repeating: 4.534_068e-8), error)
        let low = nt_f32x16_fma(a * a, a * Self(repeating: -7.135_481_6e-2), linear)
        let reduced = ExpReduction(of: high + low, high: high, low: low)
        let e = reduced.expOfRest
        let quotient = (a * e) / nt_f32x16_fma(e, reduced.powerOfTwo(from: -30), Self(repeating: 1))
        return nt_f32x16_max(self, Self.zero) - quotient.scaledDown(byLowBitsOf: reduced.shifted)
    }
}
