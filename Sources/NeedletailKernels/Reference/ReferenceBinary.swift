import CNeedletailKernels
import Glibc

func referenceF32Add(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $0 + $1 }
}

func referenceF32Subtract(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $0 - $1 }
}

func referenceF32Multiply(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $0 * $1 }
}

func referenceF32Divide(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $0 / $1 }
}

func referenceF32Minimum(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $1.isNaN || $1 < $0 ? $1 : $0 }
}

func referenceF32Maximum(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $1.isNaN || $1 > $0 ? $1 : $0 }
}

func referenceF32Prelu(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { $0 < 0 ? $1 * $0 : $0 }
}

func referenceF32SquaredDifference(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { ($0 - $1) * ($0 - $1) }
}

func referenceF32BinaryPower(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    forEachPair(args, begin, end) { Float(pow(Double($0), Double($1))) }
}

/// `y[i] = function(a[i], b[i])`, each index taken apart into its dimensions.
private func forEachPair(
    _ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int, _ function: (Float, Float) -> Float
) {
    let args = args.pointee
    let extents = array(args.extents)
    let (aStrides, bStrides) = (array(args.a_strides), array(args.b_strides))
    for index in begin..<end {
        var rest = index
        var (a, b) = (0, 0)
        for dimension in extents.indices.reversed() {
            let place = rest % extents[dimension]
            rest /= extents[dimension]
            a += place * aStrides[dimension]
            b += place * bStrides[dimension]
        }
        args.y[index] = function(args.a[a], args.b[b])
    }
}

private func array(_ six: (Int, Int, Int, Int, Int, Int)) -> [Int] {
    [six.0, six.1, six.2, six.3, six.4, six.5]
}
