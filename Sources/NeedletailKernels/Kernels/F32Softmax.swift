import CNeedletailKernels

/// Softmax of each row: `y[r, j] = exp(x[r, j] - max x[r, ·]) / Σ exp(x[r, ·] - max x[r, ·])`.
///
/// - args: shapes and aliasing stand at `nt_f32_softmax_args`.
/// - The exponentials of 1024 values at a time are summed in sixteen f32 lanes, and those sums in f64. Each result is within
///   `70 u` of the true one relative to it, u = 2^-24, where it is normal and `x - max x` is exact. The order depends on
///   `columns` alone.
/// - A row that holds NaN or +infinity, or -infinity alone, comes out as NaN, as in PyTorch; -infinity among others is 0.
/// - Complexity: O((end - begin) · columns), no allocation.
@c(nt_f32_softmax__baseline)
func f32Softmax(_ args: UnsafePointer<nt_f32_softmax_args>, _ begin: Int, _ end: Int) {
    let columns = args.pointee.columns
    for row in begin..<end {
        let x = args.pointee.x + row * args.pointee.ldx
        let y = args.pointee.y + row * args.pointee.ldy
        let largest = f32RowLargest(x, columns)
        let total = f32RowExponentials(x, columns, largest) { lanes, column, count in
            if count == 16 { lanes.store(y + column) } else { lanes.store(y + column, count: count) }
        }
        let factor = F32x16(repeating: Float(1 / total))
        var column = 0
        while column + 16 <= columns {
            (F32x16.load(y + column) * factor).store(y + column)
            column += 16
        }
        let rest = columns - column
        if rest > 0 { (F32x16.load(y + column, count: rest) * factor).store(y + column, count: rest) }
    }
}

/// Logarithm of the softmax of each row: `y[r, j] = x[r, j] - max x[r, ·] - log Σ exp(x[r, ·] - max x[r, ·])`.
///
/// - args: shapes and aliasing stand at `nt_f32_softmax_args`.
/// - Sums as `nt_f32_softmax`. Each result is within `80 u (1 + |y|)` of the true one. The order depends on `columns` alone.
/// - A row that holds NaN or +infinity, or -infinity alone, comes out as NaN, as in PyTorch; -infinity among others stays.
/// - Complexity: O((end - begin) · columns), no allocation.
@c(nt_f32_log_softmax__baseline)
func f32LogSoftmax(_ args: UnsafePointer<nt_f32_softmax_args>, _ begin: Int, _ end: Int) {
    let columns = args.pointee.columns
    for row in begin..<end {
        let x = args.pointee.x + row * args.pointee.ldx
        let y = args.pointee.y + row * args.pointee.ldy
        let largest = f32RowLargest(x, columns)
        let total = f32RowExponentials(x, columns, largest) { _, _, _ in }
        let logarithm = F32x16(repeating: Float(total)).log
        let center = F32x16(repeating: largest)
        var column = 0
        while column + 16 <= columns {
            (F32x16.load(x + column) - center - logarithm).store(y + column)
            column += 16
        }
        let rest = columns - column
        if rest > 0 { (F32x16.load(x + column, count: rest) - center - logarithm).store(y + column, count: rest) }
    }
}

/// The largest of `count` values; NaN is passed over, -infinity of none.
@inline(__always)
func f32RowLargest(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
    let lowest = F32x16(repeating: -.infinity)
    var (a, b, c, d) = (lowest, lowest, lowest, lowest)
    var index = 0
    while index + 64 <= count {
        a = nt_f32x16_max(a, .load(x + index))
        b = nt_f32x16_max(b, .load(x + index + 16))
        c = nt_f32x16_max(c, .load(x + index + 32))
        d = nt_f32x16_max(d, .load(x + index + 48))
        index += 64
    }
    while index + 16 <= count {
        a = nt_f32x16_max(a, .load(x + index))
        index += 16
    }
    if index < count { b = nt_f32x16_max(b, nt_f32x16_load_first_or(x + index, count - index, -.infinity)) }
    return nt_f32x16_largest(nt_f32x16_max(nt_f32x16_max(a, b), nt_f32x16_max(c, d)))
}

/// The sum of `exp(x - largest)` over `count` values; `body` gets each sixteen of them, their column and how many there are.
///
/// Asks for the values 1024 ahead: rows of a tensor follow one another, and this one is in the caches mostly.
@inline(__always)
private func f32RowExponentials(
    _ x: UnsafePointer<Float>, _ count: Int, _ largest: Float, _ body: (F32x16, Int, Int) -> Void
) -> Double {
    let center = F32x16(repeating: largest)
    var total = 0.0
    var index = 0
    while index < count {
        let end = min(index + 1024, count)
        var sum = F32x16.zero
        while index < end {
            let lanes = min(16, end - index)
            // The lanes past the row count as exp(-infinity).
            let values = lanes == 16 ? F32x16.load(x + index) : nt_f32x16_load_first_or(x + index, lanes, -.infinity)
            let exponentials = F32x16.expOfNonPositive(values - center)
            body(exponentials, index, lanes)
            sum += exponentials
            nt_prefetch(x + index + 1024)
            index += lanes
        }
        total += Double(nt_f32x16_sum(sum))
    }
    return total
}
