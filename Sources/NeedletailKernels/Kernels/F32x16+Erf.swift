import CNeedletailKernels

extension SIMD16<Float> {
    /// The error function of each lane: `2/√π ∫ exp(-t²) dt` from 0 to x.
    ///
    /// - Within 1.5 ULP, subnormal results too; zeros keep their sign, NaN for NaN. At most 1 in magnitude.
    ///
    /// `x + x p(x²)` up to a magnitude of 1, p of degree 6: minimax for the relative error, 1.4e-9. Above, a polynomial of degree
    /// 12 in `|x| - 2.5`: minimax for the absolute error up to 3.92, 3.2e-8. Both with coefficients rounded to f32. From 3.875
    /// on, where the value is within 0.72 ULP of it, the second polynomial gives 1.
    @inline(__always)
    var erf: Self {
        let square = self * self
        let p = Self(repeating: 7.806_903e-5).horner(square, -7.997_853e-4).horner(square, 5.187_162e-3)
            .horner(square, -2.685_334_7e-2).horner(square, 0.112_835_79).horner(square, -0.376_126_26)
            .horner(square, 0.128_379_17)
        let inner = nt_f32x16_fma(p, self, self)
        let u = nt_f32x16_min(magnitude, Self(repeating: 3.875)) - Self(repeating: 2.5)
        let outer = Self(repeating: -9.309_023e-6).horner(u, 2.080_506_4e-5).horner(u, 6.296_91e-5)
            .horner(u, -2.775_619_2e-4).horner(u, 2.841_362_7e-4).horner(u, 5.675_457_5e-4)
            .horner(u, -2.815_809_6e-3).horner(u, 6.105_952_4e-3).horner(u, -8.616_335e-3).horner(u, 8.352_1e-3)
            .horner(u, -5.446_534e-3).horner(u, 2.178_237_8e-3).horner(u, 0.999_593_1)
        return inner.replacing(with: outer.withSign(of: self), where: magnitude .> Self(repeating: 1))
    }
}
