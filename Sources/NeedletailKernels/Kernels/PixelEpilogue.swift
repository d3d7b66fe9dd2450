import CNeedletailKernels

/// What is done to sixteen sums of a pixel: as a matmul's, but for activations that are functions, which come later.
struct PixelEpilogue {
    let sums: nt_f32_matmul_args
    let column: Int
    let count: Int

    /// The values of the sums at `x`, whose residual is `offset` from the first.
    @inline(__always)
    func value(_ x: UnsafePointer<Float>, _ offset: Int) -> F32x16 { value(.load(x), offset) }

    /// The values of `sum`, whose residual is `offset` from the first.
    @inline(__always)
    func value(_ sum: F32x16, _ offset: Int) -> F32x16 {
        var value = sum
        if let bias = sums.bias { value += .load(bias + column, count: count) }
        if sums.activation_is_last == 0 { value = clamped(value) }
        if let scale = sums.scale, let shift = sums.shift {
            value = nt_f32x16_fma(
                value, .load(scale + column, count: count), .load(shift + column, count: count))
        }
        if let residual = sums.residual { value += .load(residual + offset, count: count) }
        return sums.activation_is_last == 0 ? value : clamped(value)
    }

    @inline(__always)
    private func clamped(_ value: F32x16) -> F32x16 {
        if sums.activation == Int32(NT_ACTIVATION_RELU) { return value.raised(to: .zero) }
        if sums.activation == Int32(NT_ACTIVATION_CLIP) {
            return nt_f32x16_min(
                nt_f32x16_max(value, F32x16(repeating: sums.alpha)), F32x16(repeating: sums.beta))
        }
        return value
    }
}

#if NT_AVX512
    /// The same for whole vectors, but for two-sided clamps: what is not there does nothing, so that nothing is asked for each
    /// pixel. The bits are those of `PixelEpilogue`: -0 added, -∞ as a floor and 1 as a factor leave a value as it is.
    struct ClampEpilogue {
        let bias: F32x16
        let floor: F32x16
        let scale: F32x16
        let shift: F32x16
        let lastFloor: F32x16
        /// The residual of the first of all values, where there is one.
        let residual: UnsafePointer<Float>?

        /// Precondition: `sums` is not clamped from both sides, and the column and the 15 after it are there.
        @inline(__always)
        init(_ sums: nt_f32_matmul_args, column: Int, residual: UnsafePointer<Float>?) {
            let isRaised = sums.activation == Int32(NT_ACTIVATION_RELU)
            let none = F32x16(repeating: -.infinity)
            bias = sums.bias.map { .load($0 + column) } ?? F32x16(repeating: -0.0)
            floor = isRaised && sums.activation_is_last == 0 ? .zero : none
            lastFloor = isRaised && sums.activation_is_last != 0 ? .zero : none
            if let scale = sums.scale, let shift = sums.shift {
                (self.scale, self.shift) = (.load(scale + column), .load(shift + column))
            } else {
                (scale, shift) = (F32x16(repeating: 1), F32x16(repeating: -0.0))
            }
            self.residual = residual
        }

        /// The values of `sum`, whose residual is `offset` from the first.
        @inline(__always)
        func value(_ sum: F32x16, _ offset: Int) -> F32x16 {
            let value = nt_f32x16_fma((sum + bias).raised(to: floor), scale, shift)
            guard let residual else { return value.raised(to: lastFloor) }
            return (value + .load(residual + offset)).raised(to: lastFloor)
        }
    }
#endif
