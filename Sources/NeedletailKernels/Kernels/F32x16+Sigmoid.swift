import CNeedletailKernels

// Functions of the logistic curve in sixteen f32 lanes.

extension SIMD16<Float> {
    /// `1 / (1 + exp(-x))` in each lane.
    ///
    /// - Within 2.5 ULP, subnormal results too; 0 below -103.98, NaN for NaN.
    ///
    /// With `e = exp(-|x|)`, which cannot overflow, the value is `1 / (1 + e)` or `e / (1 + e)`.
    @inline(__always)
    var sigmoid: Self {
        let e = Self.expOfNonPositive(negativeMagnitude)
        let numerator = Self(repeating: 1).replacing(with: e, where: self .< Self.zero)
        return numerator / (e + Self(repeating: 1))
    }

    /// `x / (1 + exp(-x))` in each lane: x times its sigmoid.
    ///
    /// - Within 4 ULP, subnormal results too; -0 at minus infinity, NaN for NaN.
    ///
    /// As `sigmoid`, but a power of two as small as e's is multiplied last: the product with x has all its bits.
    @inline(__always)
    var silu: Self {
        let least = Self(repeating: ExpReduction.least)
        let x = nt_f32x16_max(self, least)
        let reduced = ExpReduction(nt_f32x16_max(negativeMagnitude, least))
        let e = reduced.expOfRest
        let isNegative = x .< Self.zero
        let numerator = x * Self(repeating: 1).replacing(with: e, where: isNegative)
        let quotient = numerator / nt_f32x16_fma(e, reduced.powerOfTwo(from: -30), Self(repeating: 1))
        return quotient.replacing(with: quotient.scaledDown(byLowBitsOf: reduced.shifted), where: isNegative)
    }

    /// `x · min(max(x + 3, 0), 6) / 6` in each lane.
    ///
    /// - Within 2.5 ULP: a sum and two products, none of which cancels. -0 at minus infinity, NaN for NaN.
    @inline(__always)
    var hardSwish: Self {
        let x = raised(to: Self(repeating: -3))
        return (x + Self(repeating: 3)).lowered(to: Self(repeating: 6)) * Self(repeating: 1 / 6) * x
    }

    /// The hyperbolic tangent of each lane.
    ///
    /// - Within 3 ULP, subnormal results too; zeros keep their sign, NaN for NaN. At most 1 in magnitude.
    ///
    /// `t / (t + 2)` with `t = exp(2 |x|) - 1`.
    @inline(__always)
    var tanh: Self {
        // From 10 on the value rounds to 1.
        let a = nt_f32x16_min(magnitude, Self(repeating: 10))
        let t = (a + a).expMinusOne
        return (t / (t + Self(repeating: 2))).withSign(of: self)
    }
}
