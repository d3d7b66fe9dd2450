import CNeedletailKernels

/// A step of a diffusion sampler: `x0 = (x - noise_scale · noise) / signal_scale`, then
/// `y = x0_weight · x0 + x_weight · x + noise_weight · noise + deviation · normal`.
///
/// - args: shapes and aliasing stand at `nt_f32_diffusion_step_args`.
/// - Four FMAs, a product and a quotient an element, each rounded once (the FMAs twice on tiers without). Complexity:
///   O(end - begin), no allocation.
@c(nt_f32_diffusion_step__baseline)
func f32DiffusionStep(_ args: UnsafePointer<nt_f32_diffusion_step_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    var index = begin
    while index < end {
        let count = min(16, end - index)
        let isWhole = count == 16
        let x = isWhole ? F32x16.load(args.x + index) : .load(args.x + index, count: count)
        let noise = isWhole ? F32x16.load(args.noise + index) : .load(args.noise + index, count: count)
        let x0 =
            nt_f32x16_fma(F32x16(repeating: -args.noise_scale), noise, x) / F32x16(repeating: args.signal_scale)
        var next = F32x16(repeating: args.noise_weight) * noise
        next.accumulateProduct(F32x16(repeating: args.x_weight), x)
        next.accumulateProduct(F32x16(repeating: args.x0_weight), x0)
        if let normal = args.normal {
            let values = isWhole ? F32x16.load(normal + index) : .load(normal + index, count: count)
            next.accumulateProduct(F32x16(repeating: args.deviation), values)
        }
        if isWhole { next.store(args.y + index) } else { next.store(args.y + index, count: count) }
        index += count
    }
}
