import CNeedletailKernels

// In double, one value after the other, then rounded.

func referenceF32ReduceSum(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in values.reduce(0.0) { $0 + Double($1) } }
}

func referenceF32ReduceMean(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in values.reduce(0.0) { $0 + Double($1) } / Double(values.count) }
}

func referenceF32ReduceSumOfSquares(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in values.reduce(0.0) { $0 + square($1) } }
}

func referenceF32ReduceL2Norm(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in values.reduce(0.0) { $0 + square($1) }.squareRoot() }
}

func referenceF32ReduceProduct(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in values.reduce(1.0) { $0 * Double($1) } }
}

func referenceF32ReduceMax(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in
        Double(values.reduce(-Float.infinity) { $0.isNaN || $0 >= $1 ? $0 : $1 } + 0)
    }
}

func referenceF32ReduceMin(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    forEachResult(args, begin, end) { values in
        Double(values.reduce(Float.infinity) { $0.isNaN || $0 <= $1 ? $0 : $1 } + 0)
    }
}

/// The square, or infinity where that of f32 overflows, as the kernels do.
private func square(_ x: Float) -> Double {
    let square = Double(x) * Double(x)
    return square > Double(Float.greatestFiniteMagnitude) ? .infinity : square
}

/// `y = function(x[o, ·, i])`, rounded to f32.
private func forEachResult(
    _ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int, _ function: ([Float]) -> Double
) {
    let args = args.pointee
    for index in begin..<end {
        let first = index / args.inner * args.axis * args.inner + index % args.inner
        args.y[index] = Float(function((0..<args.axis).map { args.x[first + $0 * args.inner] }))
    }
}
