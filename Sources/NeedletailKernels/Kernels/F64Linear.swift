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
    let (m, lda) = (args.pointee.m, args.pointee.lda)
    // Sums wait in `y` while eight rows at a time pass by, in pieces that stay in the first-level cache.
    var column = begin
    while column < end {
        let columns = min(512, end - column)
        let y = args.pointee.y + column
        for index in 0..<columns { y[index] = 0 }
        var row = 0
        while row < m {
            let rows = min(8, m - row)
            addRows(
                args.pointee.a + row * lda + column, lda: lda, rows: rows, args.pointee.x + row, columns: columns, y)
            row += rows
        }
        if let bias = args.pointee.bias {
            for index in 0..<columns { y[index] += bias[column + index] }
        }
        column += columns
    }
}

/// `y[j] += Σ a[i, j] x[i]` over up to eight rows, in rising order.
@inline(__always)
private func addRows(
    _ a: UnsafePointer<Double>, lda: Int, rows: Int, _ x: UnsafePointer<Double>, columns: Int,
    _ y: UnsafeMutablePointer<Double>
) {
    var column = 0
    if rows == 8 {
        @inline(__always)
        func factor(_ row: Int) -> F64x8 { F64x8(repeating: x[row]) }
        while column + 8 <= columns {
            let from = a + column
            var sum = F64x8.load(y + column)
            sum = nt_f64x8_fma(.load(from), factor(0), sum)
            sum = nt_f64x8_fma(.load(from + lda), factor(1), sum)
            sum = nt_f64x8_fma(.load(from + 2 * lda), factor(2), sum)
            sum = nt_f64x8_fma(.load(from + 3 * lda), factor(3), sum)
            sum = nt_f64x8_fma(.load(from + 4 * lda), factor(4), sum)
            sum = nt_f64x8_fma(.load(from + 5 * lda), factor(5), sum)
            sum = nt_f64x8_fma(.load(from + 6 * lda), factor(6), sum)
            sum = nt_f64x8_fma(.load(from + 7 * lda), factor(7), sum)
            sum.store(y + column)
            column += 8
        }
    }
    while column < columns {
        let count = min(8, columns - column)
        var sum = F64x8.load(y + column, count: count)
        for row in 0..<rows {
            sum = nt_f64x8_fma(.load(a + row * lda + column, count: count), F64x8(repeating: x[row]), sum)
        }
        sum.store(y + column, count: count)
        column += count
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
