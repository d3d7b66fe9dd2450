import CNeedletailKernels
import Glibc

// The reference tier: each kernel as plain loops over single values, in the order its doc comment promises.
// Shapes and layouts are those of the kernels of the same names under `Kernels/`.

func referenceF32ScaleShift(_ args: UnsafePointer<nt_f32_scale_shift_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        for column in 0..<args.columns {
            args.y[row * args.ldy + column] = fmaf(
                args.x[row * args.ldx + column], args.scale[column], args.shift[column])
        }
    }
}

func referenceF32DiffusionStep(_ args: UnsafePointer<nt_f32_diffusion_step_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for index in begin..<end {
        let (x, noise) = (args.x[index], args.noise[index])
        let x0 = fmaf(-args.noise_scale, noise, x) / args.signal_scale
        var next = fmaf(args.x0_weight, x0, fmaf(args.x_weight, x, args.noise_weight * noise))
        if let normal = args.normal { next = fmaf(args.deviation, normal[index], next) }
        args.y[index] = next
    }
}

func referenceF64StandardizeF32(_ args: UnsafePointer<nt_f64_standardize_f32_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        for column in 0..<args.columns {
            let index = row * args.columns + column
            args.y[index] = Float((args.x[index] - args.mean[column]) / args.scale[column])
        }
    }
}

func referenceF64Within(_ args: UnsafePointer<nt_f64_within_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        args.within[row] = 1
        for column in 0..<args.columns {
            let value = args.x[row * args.columns + column]
            if !(value >= args.low[column] && value <= args.high[column]) { args.within[row] = 0 }
        }
    }
}

func referenceF32FmaPeak(_ args: UnsafePointer<nt_f32_fma_peak_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for _ in begin..<end {
        for lane in 0..<16 { args.y[lane] = fmaf(args.x[0], args.x[lane], args.y[lane]) }
    }
    args.rows.pointee = 1
}

func referenceF32ReadSum(_ args: UnsafePointer<nt_f32_read_sum_args>, _ begin: Int, _ end: Int) {
    var sum: Float = 0
    for index in 128 * begin..<128 * end { sum += args.pointee.x[index] }
    args.pointee.sum.pointee = sum
}

func scalarRelu(_ x: Float) -> Float {
    x < 0 ? 0 : x
}

/// NaN stays.
func scalarClip(_ x: Float, _ low: Float, _ high: Float) -> Float {
    x < low ? low : high < x ? high : x
}

/// In double, then rounded: at most half an ULP from the true value.
func scalarSigmoid(_ x: Float) -> Float {
    Float(1 / (1 + exp(-Double(x))))
}
