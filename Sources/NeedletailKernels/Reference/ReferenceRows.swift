import CNeedletailKernels
import Glibc

// In double, one value after the other, then rounded.

func referenceF32Softmax(_ args: UnsafePointer<nt_f32_softmax_args>, _ begin: Int, _ end: Int) {
    forEachRow(args, begin, end) { values, largest in
        let total = values.reduce(0) { $0 + exp($1 - largest) }
        return values.map { exp($0 - largest) / total }
    }
}

func referenceF32LogSoftmax(_ args: UnsafePointer<nt_f32_softmax_args>, _ begin: Int, _ end: Int) {
    forEachRow(args, begin, end) { values, largest in
        let logarithm = log(values.reduce(0) { $0 + exp($1 - largest) })
        return values.map { $0 - largest - logarithm }
    }
}

func referenceF64Softmax(_ args: UnsafePointer<nt_f64_softmax_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        let values = (0..<args.columns).map { args.x[row * args.ldx + $0] }
        let largest = values.reduce(-.infinity) { $0 < $1 ? $1 : $0 }
        let total = values.reduce(0) { $0 + exp($1 - largest) }
        for column in 0..<args.columns { args.y[row * args.ldy + column] = exp(values[column] - largest) / total }
    }
}

private func forEachRow(
    _ args: UnsafePointer<nt_f32_softmax_args>, _ begin: Int, _ end: Int, _ function: ([Double], Double) -> [Double]
) {
    let args = args.pointee
    for row in begin..<end {
        let values = (0..<args.columns).map { Double(args.x[row * args.ldx + $0]) }
        let results = function(values, values.reduce(-.infinity) { $0 < $1 ? $1 : $0 })
        for column in 0..<args.columns { args.y[row * args.ldy + column] = Float(results[column]) }
    }
}

func referenceF32LayerNorm(_ args: UnsafePointer<nt_f32_norm_args>, _ begin: Int, _ end: Int) {
    norm(args, begin, end, isCentered: true)
}

func referenceF32RmsNorm(_ args: UnsafePointer<nt_f32_norm_args>, _ begin: Int, _ end: Int) {
    norm(args, begin, end, isCentered: false)
}

private func norm(_ args: UnsafePointer<nt_f32_norm_args>, _ begin: Int, _ end: Int, isCentered: Bool) {
    let args = args.pointee
    for row in begin..<end {
        let values = (0..<args.columns).map { Double(args.x[row * args.ldx + $0]) }
        let results = normalized(values, isCentered: isCentered, epsilon: args.epsilon)
        for column in 0..<args.columns {
            args.y[row * args.ldy + column] = Float(
                results[column] * Double(args.gamma?[column] ?? 1) + Double(args.beta?[column] ?? 0))
        }
    }
}

func referenceF32GroupNorm(_ args: UnsafePointer<nt_f32_group_norm_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let width = args.channels / args.groups
    for unit in begin..<end {
        let channel = unit % args.groups * width
        let first = unit / args.groups * args.spatial * args.channels + channel
        let places = (0..<args.spatial * width).map { first + $0 / width * args.channels + $0 % width }
        let results = normalized(places.map { Double(args.x[$0]) }, isCentered: true, epsilon: args.epsilon)
        for (index, place) in places.enumerated() {
            let own = channel + index % width
            args.y[place] = Float(results[index] * Double(args.gamma?[own] ?? 1) + Double(args.beta?[own] ?? 0))
        }
    }
}

private func normalized(_ values: [Double], isCentered: Bool, epsilon: Double) -> [Double] {
    let count = Double(values.count)
    let mean = isCentered ? values.reduce(0, +) / count : 0
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    return values.map { ($0 - mean) / (variance + epsilon).squareRoot() }
}

func referenceF32ReduceVariance(_ args: UnsafePointer<nt_f32_variance_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for index in begin..<end {
        let first = index / args.inner * args.axis * args.inner + index % args.inner
        let values = (0..<args.axis).map { Double(args.x[first + $0 * args.inner]) }
        let mean = values.reduce(0, +) / Double(values.count)
        // Of no values NaN, whatever is taken from the divisor.
        let squares = values.isEmpty ? .nan : values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        args.y[index] = Float(squares / (Double(values.count) - args.ddof))
    }
}

func referenceF32ArgMax(_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) {
    argReduce(args, begin, end) { $0 > $1 }
}

func referenceF32ArgMin(_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) {
    argReduce(args, begin, end) { $0 < $1 }
}

private func argReduce(
    _ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int, isBetter: (Float, Float) -> Bool
) {
    let args = args.pointee
    for index in begin..<end {
        let first = index / args.inner * args.axis * args.inner + index % args.inner
        var best = 0
        for place in 0..<args.axis {
            let (value, other) = (args.x[first + place * args.inner], args.x[first + best * args.inner])
            if value.isNaN ? !other.isNaN : isBetter(value, other) { best = place }
        }
        args.y[index] = Int64(best)
    }
}

func referenceF64Matvec(_ args: UnsafePointer<nt_f64_matvec_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        var sums = [Double](repeating: 0, count: 32)
        for p in 0..<args.n { sums[p % 32] = fma(args.a[row * args.lda + p], args.x[p], sums[p % 32]) }
        // The lanes of the first and second eight, then of the third and fourth, then both, then by halves.
        for lane in 0..<8 {
            let front: Double = sums[lane] + sums[lane + 8]
            let back: Double = sums[lane + 16] + sums[lane + 24]
            sums[lane] = front + back
        }
        for half in [4, 2, 1] {
            for lane in 0..<half { sums[lane] += sums[lane + half] }
        }
        let bias: Double = args.bias?[row] ?? 0
        args.y[row] = sums[0] + bias
    }
}

func referenceF64MatvecTransposed(_ args: UnsafePointer<nt_f64_matvec_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for column in begin..<end {
        var sum = 0.0
        for row in 0..<args.m { sum = fma(args.a[row * args.lda + column], args.x[row], sum) }
        args.y[column] = args.bias.map { sum + $0[column] } ?? sum
    }
}
