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
    /// - Within 3 ULP, subnormal results too; -0 at minus infinity, NaN for NaN.
    ///
    /// With `e = exp(-|x|)` it is `x / (1 + e)` from 0 on, and e times that below. There `e = 2^n (1 + t)` is multiplied with all
    /// its bits: t first, and last the power of two, which may be as small as subnormal numbers.
    @inline(__always)
    var silu: Self {
        let least = Self(repeating: ExpReduction.least)
        let x = nt_f32x16_max(self, least)
        let reduced = ExpReduction(nt_f32x16_max(negativeMagnitude, least))
        let t = reduced.expMinusOneOfRest
        let power = reduced.powerOfTwo(from: -30)
        let quotient = x / (nt_f32x16_fma(t, power, power) + Self(repeating: 1))
        let scaled = nt_f32x16_fma(t, quotient, quotient).scaledDown(byLowBitsOf: reduced.shifted)
        return nt_f32x16_select(nt_f32x16_less(self, .zero), scaled, quotient)
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
