import CNeedletailKernels

/// Matrix times vector in f64: `y[i] = Σ a[i, ·] x[·] + bias[i]`.
///
/// - args: shapes and aliasing stand at `nt_f64_matvec_args`.
/// - Product p of a row goes to lane p mod 32, in rising order and by one FMA (a product and a sum on tiers without); the
///   lanes are added in a fixed tree, and the bias comes last. Within `γ(n / 32 + 8) (Σ |a| |x| + |bias|)`, u = 2^-53. The
///   order depends on n alone.
/// - Complexity: O((end - begin) · n), no allocation.
@c(nt_f64_matvec__baseline)
func f64Matvec(_ args: UnsafePointer<nt_f64_matvec_args>, _ begin: Int, _ end: Int) {
    let (n, x) = (args.pointee.n, args.pointee.x)
    for row in begin..<end {
        let a = args.pointee.a + row * args.pointee.lda
        var (s, t, u, v) = (F64x8.zero, F64x8.zero, F64x8.zero, F64x8.zero)
        var index = 0
        while index + 32 <= n {
            s = nt_f64x8_fma(.load(a + index), .load(x + index), s)
            t = nt_f64x8_fma(.load(a + index + 8), .load(x + index + 8), t)
            u = nt_f64x8_fma(.load(a + index + 16), .load(x + index + 16), u)
            v = nt_f64x8_fma(.load(a + index + 24), .load(x + index + 24), v)
            index += 32
        }
        let rest = n - index
        func piece(_ sum: F64x8, _ offset: Int) -> F64x8 {
            let count = min(8, max(0, rest - offset))
            if count == 0 { return sum }
            return nt_f64x8_fma(
                .load(a + index + offset, count: count), .load(x + index + offset, count: count), sum)
        }
        (s, t, u, v) = (piece(s, 0), piece(t, 8), piece(u, 16), piece(v, 24))
        args.pointee.y[row] = nt_f64x8_sum((s + t) + (u + v)) + (args.pointee.bias?[row] ?? 0)
    }
}

/// Transposed matrix times vector in f64: `y[j] = Σ a[·, j] x[·] + bias[j]`.
///
/// - args: shapes and aliasing stand at `nt_f64_matvec_args`.
/// - Products in rising order of the rows, each by one FMA (a product and a sum on tiers without); the bias comes last.
///   Within `γ(m + 1) (Σ |a| |x| + |bias|)`, u = 2^-53.
/// - Complexity: O((end - begin) · m), no allocation.
@c(nt_f64_matvec_transposed__baseline)
func f64MatvecTransposed(_ args: UnsafePointer<nt_f64_matvec_args>, _ begin: Int, _ end: Int) {
    let (m, lda, x) = (args.pointee.m, args.pointee.lda, args.pointee.x)
    var column = begin
    while column < end {
        let a = args.pointee.a + column
        let y = args.pointee.y + column
        let bias = args.pointee.bias.map { $0 + column }
        if column + 32 <= end {
            var (s, t, u, v) = (F64x8.zero, F64x8.zero, F64x8.zero, F64x8.zero)
            var from = a
            for row in 0..<m {
                let factor = F64x8(repeating: x[row])
                s = nt_f64x8_fma(.load(from), factor, s)
                t = nt_f64x8_fma(.load(from + 8), factor, t)
                u = nt_f64x8_fma(.load(from + 16), factor, u)
                v = nt_f64x8_fma(.load(from + 24), factor, v)
                from += lda
            }
            if let bias {
                s += .load(bias)
                t += .load(bias + 8)
                u += .load(bias + 16)
                v += .load(bias + 24)
            }
            s.store(y)
            t.store(y + 8)
            u.store(y + 16)
            v.store(y + 24)
            column += 32
        } else {
            let count = min(8, end - column)
            var sum = F64x8.zero
            for row in 0..<m {
                sum = nt_f64x8_fma(.load(a + row * lda, count: count), F64x8(repeating: x[row]), sum)
            }
            if let bias { sum += .load(bias, count: count) }
            sum.store(y, count: count)
            column += count
        }
    }
}

/// Softmax of each row in f64: `y[r, j] = exp(x[r, j] - max x[r, ·]) / Σ exp(x[r, ·] - max x[r, ·])`.
///
/// - args: shapes and aliasing stand at `nt_f64_softmax_args`.
/// - Exponentials are summed in eight lanes, in rising order. Each result is within `(columns / 8 + 10) u` of the true one
///   relative to it, u = 2^-53, where `x - max x` is exact. The order depends on `columns` alone.
/// - A row that holds NaN or +infinity, or -infinity alone, comes out as NaN, as in PyTorch; -infinity among others is 0.
/// - Complexity: O((end - begin) · columns), no allocation.
@c(nt_f64_softmax__baseline)
func f64Softmax(_ args: UnsafePointer<nt_f64_softmax_args>, _ begin: Int, _ end: Int) {
    let columns = args.pointee.columns
    let lowest = F64x8(repeating: -.infinity)
    for row in begin..<end {
        let x = args.pointee.x + row * args.pointee.ldx
        let y = args.pointee.y + row * args.pointee.ldy
        @inline(__always)
        func load(_ from: UnsafePointer<Double>, _ column: Int) -> F64x8 {
            let lanes = columns - column
            if lanes >= 8 { return .load(from + column) }
            let isInside = SIMD8<Int64>(0, 1, 2, 3, 4, 5, 6, 7) .< SIMD8(repeating: Int64(lanes))
            return lowest.replacing(with: .load(from + column, count: lanes), where: isInside)
        }
        @inline(__always)
        func store(_ values: F64x8, _ column: Int) {
            let lanes = columns - column
            if lanes >= 8 { values.store(y + column) } else { values.store(y + column, count: lanes) }
        }
        var largest = lowest
        for column in stride(from: 0, to: columns, by: 8) { largest = nt_f64x8_max(largest, load(x, column)) }
        let center = F64x8(repeating: nt_f64x8_largest(largest))
        var sum = F64x8.zero
        for column in stride(from: 0, to: columns, by: 8) {
            let exponentials = (load(x, column) - center).exp
            store(exponentials, column)
            sum += exponentials
        }
        let divisor = F64x8(repeating: nt_f64x8_sum(sum))
        for column in stride(from: 0, to: columns, by: 8) { store(load(y, column) / divisor, column) }
    }
}
