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
