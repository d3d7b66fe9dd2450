import CNeedletailKernels

// Smooth and exponential rectifiers of sixteen f32 lanes.

extension SIMD16<Float> {
    /// `log(1 + exp(x))` in each lane.
    ///
    /// - Within 3 ULP, subnormal results too. NaN for NaN, infinity at infinity, 0 below -103.98.
    ///
    /// `max(x, 0) + log(1 + e)` with `e = exp(-|x|)`; `log(1 + e) = e + e² q(e)` for `0 <= e <= 1`, q of degree 8: minimax for
    /// the relative error, 5.3e-9 with coefficients rounded to f32.
    @inline(__always)
    var softplus: Self {
        let e = Self.expOfNonPositive(negativeMagnitude)
        let q = Self(repeating: -3.290_535_9e-3).horner(e, 2.008_643_2e-2).horner(e, -5.745_743e-2)
            .horner(e, 0.106_611_37).horner(e, -0.153_448_82).horner(e, 0.196_921_02).horner(e, -0.249_580_19)
            .horner(e, 0.333_304_64).horner(e, -0.499_999_3)
        return nt_f32x16_max(self, Self.zero) + nt_f32x16_fma(q * e, e, e)
    }

    /// `x tanh(log(1 + exp(x)))` in each lane.
    ///
    /// - Within 4 ULP, subnormal results too. NaN for NaN, -0 at minus infinity.
    ///
    /// With `e = exp(-|x|)` it is `x (1 + 2e) / (1 + 2e + 2e²)` from 0 on and `x e (e + 2) / (e (e + 2) + 2)` below, where the
    /// power of two in the factor e is multiplied last.
    @inline(__always)
    var mish: Self {
        let least = Self(repeating: ExpReduction.least)
        let x = nt_f32x16_max(self, least)
        let reduced = ExpReduction(nt_f32x16_max(negativeMagnitude, least))
        let unscaled = reduced.expOfRest
        let e = unscaled * reduced.powerOfTwo(from: -60)
        let isNegative = x .< Self.zero
        let one = Self(repeating: 1)
        let two = Self(repeating: 2)
        let positive = nt_f32x16_fma(two, e, one)
        let product = e * (e + two)
        let numerator = positive.replacing(with: unscaled * (e + two), where: isNegative)
        let denominator = nt_f32x16_fma(two * e, e, positive).replacing(with: product + two, where: isNegative)
        let quotient = x * numerator / denominator
        return quotient.replacing(with: quotient.scaledDown(byLowBitsOf: reduced.shifted), where: isNegative)
    }

    /// `x` from 0 on, `alpha (exp(x) - 1)` below.
    ///
    /// - Within 2.5 ULP of the product with this f32 `alpha`; NaN for NaN, `-alpha` at minus infinity.
    @inline(__always)
    func elu(_ alpha: Self) -> Self {
        // From -17.4 down exp(x) - 1 rounds to -1.
        let x = nt_f32x16_max(self, Self(repeating: -17.4))
        return nt_f32x16_select(nt_f32x16_less(self, .zero), alpha * x.expMinusOne, self)
    }

    /// The scaled exponential linear unit: `1.0507010 x` from 0 on, `1.0507010 · 1.6732632 (exp(x) - 1)` below.
    ///
    /// - Within 2.5 ULP; NaN for NaN. The two constants are those of Klambauer et al. 2017, to f64 precision.
    @inline(__always)
    var selu: Self {
        let x = nt_f32x16_max(self, Self(repeating: -17.4))
        let negative = Self(repeating: 1.758_099_341) * x.expMinusOne
        return nt_f32x16_select(nt_f32x16_less(self, .zero), negative, Self(repeating: 1.050_700_987) * self)
    }
}
