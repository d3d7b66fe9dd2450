import CNeedletailKernels

/// Variance over the middle one of three dimensions: `y = Σ (x - mean)² / (n - ddof)`; NaN of no values.
///
/// - args: shapes stand at `nt_f32_variance_args`.
/// - Two passes. Along rows (`inner` 1) sums as `f32RowTotal`; across columns in parts
///   of eight rows in f32, and the parts in f64. The distances are from the mean rounded to f32, and what that is off is taken out again. Within
///   `32 u y`, u = 2^-24, where the spread is at least 1e-5 of the magnitude. The order depends on `axis` and on whether
///   `inner` is 1.
/// - The same bits on every tier with FMA. Complexity: O((end - begin) · axis), no allocation.
@c(nt_f32_reduce_variance__baseline)
func f32ReduceVariance(_ args: UnsafePointer<nt_f32_variance_args>, _ begin: Int, _ end: Int) {
    let (axis, inner) = (args.pointee.axis, args.pointee.inner)
    let count = Double(axis)
    let divisor = count - args.pointee.ddof
    if inner == 1 {
        for row in begin..<end {
            let x = args.pointee.x + row * axis
            let moments = f32RowMoments(x, axis, from: Float(f32RowSum(x, axis) / count))
            let squares = moments.squares - moments.distances * moments.distances / count
            args.pointee.y[row] = Float((squares < 0 ? 0 : squares) / divisor)
        }
        return
    }
    f32ReduceColumnsMeans(args, begin, end)
    var index = begin
    while index < end {
        let column = index % inner
        let columns = min(inner - column, end - index, 16 * 16)
        let x = args.pointee.x + index / inner * axis * inner + column
        varianceOfColumns(x, axis, inner, columns, divisor, args.pointee.y + index)
        index += columns
    }
}

/// The means, where the variances will be.
@inline(__always)
private func f32ReduceColumnsMeans(_ args: UnsafePointer<nt_f32_variance_args>, _ begin: Int, _ end: Int) {
    var means = nt_f32_reduce_args(
        axis: args.pointee.axis, inner: args.pointee.inner, x: args.pointee.x, y: args.pointee.y)
    f32ReduceMean(&means, begin, end)
}

/// The variances of up to 256 columns, over the means at `y`.
@inline(__always)
private func varianceOfColumns(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, _ divisor: Double,
    _ y: UnsafeMutablePointer<Float>
) {
    var moments = InlineArray<16, ColumnMoments>(repeating: ColumnMoments())
    withUnsafeMutablePointer(to: &moments) { moments in
        let moments = UnsafeMutableRawPointer(moments).assumingMemoryBound(to: ColumnMoments.self)
        let (whole, rest) = (columns / 16, columns % 16)
        f32ColumnMoments(x, rows, stride, columns, from: y, moments)
        for group in 0..<whole { variances(moments[group], Double(rows), divisor).store(y + 16 * group) }
        if rest > 0 { variances(moments[whole], Double(rows), divisor).store(y + 16 * whole, count: rest) }
    }
}

/// The variances of sixteen columns of `count` values.
@inline(__always)
private func variances(_ moments: ColumnMoments, _ count: Double, _ divisor: Double) -> F32x16 {
    @inline(__always)
    func variance(_ distance: F64x8, _ square: F64x8) -> F64x8 {
        let rest = square - distance * distance / F64x8(repeating: count)
        // NaN stays.
        return nt_f64x8_max(rest, .zero) / F64x8(repeating: divisor)
    }
    return nt_f32x16_from_halves(
        variance(moments.distances.low, moments.squares.low), variance(moments.distances.high, moments.squares.high))
}
