import CNeedletailKernels
import Glibc

func referenceF32Matmul(_ pointer: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) {
    referenceMatmul(pointer, begin, end) { pointer.pointee.b[$0] }
}

func referenceF32MatmulBf16(_ pointer: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) {
    let b = UnsafeRawPointer(pointer.pointee.b).assumingMemoryBound(to: UInt16.self)
    referenceMatmul(pointer, begin, end) { Float(bitPattern: UInt32(b[$0]) << 16) }
}

func referenceF32MatmulF16(_ pointer: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int) {
    let b = UnsafeRawPointer(pointer.pointee.b).assumingMemoryBound(to: UInt16.self)
    referenceMatmul(pointer, begin, end) { value(f16: b[$0]) }
}

/// The number that a pattern of f16 stands for.
private func value(f16 pattern: UInt16) -> Float {
    let (exponent, fraction) = (pattern >> 10 & 0x1f, pattern & 0x3ff)
    let sign: Float = pattern >> 15 == 0 ? 1 : -1
    switch exponent {
    case 0: return sign * Float(fraction) * 0x1p-24
    case 0x1f: return fraction == 0 ? sign * .infinity : .nan
    default: return sign * Float(bitPattern: UInt32(exponent + 127 - 15) << 23 | UInt32(fraction) << 13)
    }
}

/// - weight: the value of the element of `b` at an index.
private func referenceMatmul(
    _ pointer: UnsafePointer<nt_f32_matmul_args>, _ begin: Int, _ end: Int, _ weight: (Int) -> Float
) {
    let args = pointer.pointee
    let columnBlocks = (args.n + args.column_block - 1) / args.column_block
    let rowBlocks = (args.m + args.row_block - 1) / args.row_block
    for unit in begin..<end {
        let item = unit / columnBlocks / rowBlocks
        let row = unit / columnBlocks % rowBlocks * args.row_block
        let column = unit % columnBlocks * args.column_block
        for row in row..<min(row + args.row_block, args.m) {
            for column in column..<min(column + args.column_block, args.n) {
                let c = args.c + item * args.c_batch_stride + row * args.c_row_stride + column
                c.pointee = value(args, item, row, column, c.pointee, weight)
            }
        }
    }
}

/// One value of the result; `start` is what `c` held.
private func value(
    _ args: nt_f32_matmul_args, _ item: Int, _ row: Int, _ column: Int, _ start: Float, _ weight: (Int) -> Float
) -> Float {
    let a = args.a + item * args.a_batch_stride + row * args.a_row_stride
    let b = item * args.b_batch_stride + column / 16 * args.b_panel_stride + column % 16
    var sums: [Float] = [args.accumulate != 0 ? start : 0, 0, 0, 0]
    var before: Float = 0
    for p in 0..<args.k {
        let index = args.n <= 16 ? p % 4 : 0
        if args.n > 16, p > 0, p % 1024 == 0 {
            before = p == 1024 ? sums[0] : sums[0] + before
            sums[0] = 0
        }
        sums[index] = fmaf(a[p * args.a_column_stride], weight(b + p * args.b_row_stride), sums[index])
    }
    var result = args.n <= 16 ? (sums[0] + sums[1]) + (sums[2] + sums[3]) : args.k > 1024 ? sums[0] + before : sums[0]
    if let bias = args.bias { result += bias[column] }
    if args.activation_is_last == 0 { result = referenceActivated(result, args) }
    if let scale = args.scale, let shift = args.shift { result = fmaf(result, scale[column], shift[column]) }
    if let residual = args.residual {
        result += residual[item * args.residual_batch_stride + row * args.residual_row_stride + column]
    }
    return args.activation_is_last == 0 ? result : referenceActivated(result, args)
}

/// A value of an activation.
func referenceActivated(_ x: Float, _ args: nt_f32_matmul_args) -> Float {
    var value = x
    withUnsafeMutablePointer(to: &value) { value in
        var unary = nt_f32_unary_args(x: value, y: value, alpha: args.alpha, beta: args.beta)
        switch args.activation {
        case Int32(NT_ACTIVATION_RELU): referenceF32Relu(&unary, 0, 1)
        case Int32(NT_ACTIVATION_CLIP): referenceF32Clip(&unary, 0, 1)
        case Int32(NT_ACTIVATION_SIGMOID): referenceF32Sigmoid(&unary, 0, 1)
        case Int32(NT_ACTIVATION_TANH): referenceF32Tanh(&unary, 0, 1)
        case Int32(NT_ACTIVATION_GELU): referenceF32Gelu(&unary, 0, 1)
        case Int32(NT_ACTIVATION_GELU_TANH): referenceF32GeluTanh(&unary, 0, 1)
        case Int32(NT_ACTIVATION_SILU): referenceF32Silu(&unary, 0, 1)
        case Int32(NT_ACTIVATION_HARD_SIGMOID): referenceF32HardSigmoid(&unary, 0, 1)
        case Int32(NT_ACTIVATION_HARD_SWISH): referenceF32HardSwish(&unary, 0, 1)
        case Int32(NT_ACTIVATION_LEAKY_RELU): referenceF32LeakyRelu(&unary, 0, 1)
        case Int32(NT_ACTIVATION_ELU): referenceF32Elu(&unary, 0, 1)
        case Int32(NT_ACTIVATION_SELU): referenceF32Selu(&unary, 0, 1)
        case Int32(NT_ACTIVATION_SOFTPLUS): referenceF32Softplus(&unary, 0, 1)
        case Int32(NT_ACTIVATION_MISH): referenceF32Mish(&unary, 0, 1)
        case Int32(NT_ACTIVATION_EXP): referenceF32Exp(&unary, 0, 1)
        default: break
        }
    }
    return value
}
