import CNeedletailKernels
import Glibc

// The reference tier: each kernel as plain loops over single values, in the order its doc comment promises.
// Shapes and layouts are those of the kernels of the same names under `Kernels/`.

func referenceF32MatmulPacked(_ args: UnsafePointer<nt_f32_matmul_packed_args>) {
    let args = args.pointee
    for row in 0..<args.m {
        for column in 0..<args.n {
            var sum: Float = args.bias[column]
            for p in 0..<args.k {
                sum = fmaf(args.a[row * args.lda + p], args.b[column / 16 * 16 * args.k + p * 16 + column % 16], sum)
            }
            if args.activation == Int32(NT_ACTIVATION_RELU) { sum = scalarRelu(sum) }
            if let scale = args.scale, let shift = args.shift { sum = fmaf(sum, scale[column], shift[column]) }
            if args.activation == Int32(NT_ACTIVATION_SIGMOID) { sum = scalarSigmoid(sum) }
            args.c[row * args.ldc + column] = sum
        }
    }
}

func referenceF32ScaleShift(
    _ rows: Int, _ columns: Int, _ x: UnsafePointer<Float>, _ ldx: Int, _ scale: UnsafePointer<Float>,
    _ shift: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ ldy: Int
) {
    for row in 0..<rows {
        for column in 0..<columns {
            y[row * ldy + column] = fmaf(x[row * ldx + column], scale[column], shift[column])
        }
    }
}

func referenceF32Relu(_ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    for index in 0..<count { y[index] = scalarRelu(x[index]) }
}

func referenceF32Sigmoid(_ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    for index in 0..<count { y[index] = scalarSigmoid(x[index]) }
}

func referenceF64StandardizeF32(
    _ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ mean: UnsafePointer<Double>,
    _ scale: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Float>
) {
    for row in 0..<rows {
        for column in 0..<columns {
            y[row * columns + column] = Float((x[row * columns + column] - mean[column]) / scale[column])
        }
    }
}

func referenceF64Within(
    _ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ low: UnsafePointer<Double>,
    _ high: UnsafePointer<Double>, _ within: UnsafeMutablePointer<UInt8>
) {
    for row in 0..<rows {
        within[row] = 1
        for column in 0..<columns {
            let value = x[row * columns + column]
            if !(value >= low[column] && value <= high[column]) { within[row] = 0 }
        }
    }
}

func referenceF32FMAPeak(
    _ iterations: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
) -> Int {
    for _ in 0..<iterations {
        for lane in 0..<16 { y[lane] = fmaf(x[0], x[lane], y[lane]) }
    }
    return 1
}

func referenceF32ReadSum(_ count: Int, _ x: UnsafePointer<Float>) -> Float {
    var sum: Float = 0
    for index in 0..<(count - count % 128) { sum += x[index] }
    return sum
}

private func scalarRelu(_ x: Float) -> Float {
    x < 0 ? 0 : x
}

/// In double, then rounded: at most half an ULP from the true value.
private func scalarSigmoid(_ x: Float) -> Float {
    Float(1 / (1 + exp(-Double(x))))
}
