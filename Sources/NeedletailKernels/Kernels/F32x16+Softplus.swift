import CNeedletailKernels

// Smooth and exponential rectifiers of sixteen f32 lanes.

extension SIMD16<Float> {
    /// `log(1 + exp(x))` in each lane.
    ///
    /// - Within 2.5 ULP, subnormal results too. NaN for NaN, infinity at infinity, 0 below -103.98.
    ///
    /// `max(x, 0) + log(1 + e)` with `e = exp(-|x|)`; `log(1 + e) = e + e² q(e)` for `0 <= e <= 1`, q of degree 7: minimax for
    /// the relative error, 3.3e-8 with coefficients rounded to f32.
    @inline(__always)
    var softplus: Self {
        let e = Self.expOfNonPositive(negativeMagnitude)
        let square = e * e
        // Pairs of terms, so that they need not wait for each other.
        let high = Self(repeating: 5.365_422_5e-3).horner(e, -3.006_83e-2)
            .horner(square, Self(repeating: 7.920_883e-2).horner(e, -0.137_541_88))
        let low = Self(repeating: 0.191_538_48).horner(e, -0.248_572_17)
            .horner(square, Self(repeating: 0.333_213_3).horner(e, -0.499_996_48))
        let q = high.horner(square * square, low)
        // NaN comes of e alone: of two, the compiler may pick either.
        return nt_f32x16_max(Self.zero, self) + q.horner(square, e)
    }

    /// `x tanh(log(1 + exp(x)))` in each lane.
    ///
    /// - Within 4 ULP, 4.5 without FMA, subnormal results too. NaN for NaN, -0 at minus infinity.
    ///
    /// With `e = exp(-|x|)` it is `x (1 + 2e) / (1 + 2e + 2e²)` from 0 on and `e x (e + 2) / (e (e + 2) + 2)` below, where the
    /// factor e is multiplied last and with all its bits, as in `silu`.
    @inline(__always)
    var mish: Self {
        let least = Self(repeating: ExpReduction.least)
        let x = nt_f32x16_max(self, least)
        // NaN comes of x alone: of two, the compiler may pick either.
        let reduced = ExpReduction(nt_f32x16_max(least, negativeMagnitude))
        let t = reduced.expMinusOneOfRest
        let power = reduced.powerOfTwo(from: -60)
        let e = nt_f32x16_fma(t, power, power)
        let isNegative = nt_f32x16_less(self, .zero)
        let two = Self(repeating: 2)
        let positive = nt_f32x16_fma(two, e, Self(repeating: 1))
        let negative = e + two
        let quotient =
            x * nt_f32x16_select(isNegative, negative, positive)
            / nt_f32x16_select(isNegative, nt_f32x16_fma(e, negative, two), nt_f32x16_fma(two * e, e, positive))
        let scaled = nt_f32x16_fma(t, quotient, quotient).scaledDown(byLowBitsOf: reduced.shifted)
        return nt_f32x16_select(isNegative, scaled, quotient)
    }

    /// `x` from 0 on, `alpha (exp(x) - 1)` below.
    ///
    /// - Within 2 ULP of the product with this f32 `alpha`; NaN for NaN, `-alpha` at minus infinity.
    @inline(__always)
    func elu(_ alpha: Self) -> Self {
        // From -17.4 down exp(x) - 1 rounds to -1.
        let x = nt_f32x16_max(self, Self(repeating: -17.4))
        return nt_f32x16_select(nt_f32x16_less(self, .zero), alpha * x.expMinusOne, self)
    }

    /// The scaled exponential linear unit: `1.0507010 x` from 0 on, `1.0507010 · 1.6732632 (exp(x) - 1)` below.
    ///
    /// - Within 2 ULP; NaN for NaN. The two constants are those of Klambauer et al. 2017, to f64 precision.
    @inline(__always)
    var selu: Self {
        let x = nt_f32x16_max(self, Self(repeating: -17.4))
        let negative = Self(repeating: 1.758_099_341) * x.expMinusOne
        return nt_f32x16_select(nt_f32x16_less(self, .zero), negative, Self(repeating: 1.050_700_987) * self)
    }
}
