import CNeedletailKernels

/// Variance over the middle one of three dimensions: `y = Σ (x - mean)² / (n - ddof)`; NaN of no values.
///
/// - args: shapes stand at `nt_f32_variance_args`.
/// - Two passes. Along rows (`inner` 1) sums as `f32RowTotal`; across columns in f64, in rising order, the squares of f32
///   distances. The distances are from the mean rounded to f32, and what that is off is taken out again. Within
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
    var index = begin
    while index < end {
        let column = index % inner
        let columns = min(inner - column, end - index, 16)
        let x = args.pointee.x + index / inner * axis * inner + column
        varianceOfColumns(x, axis, inner, columns, divisor).store(args.pointee.y + index, count: columns)
        index += columns
    }
}

/// The variances of up to sixteen columns.
@inline(__always)
private func varianceOfColumns(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, _ divisor: Double
) -> F32x16 {
    var (low, high) = (F64x8.zero, F64x8.zero)
    for row in 0..<rows {
        let values = F32x16.load(x + row * stride, count: columns)
        low += nt_f64x8_from_low(values)
        high += nt_f64x8_from_high(values)
    }
    let count = F64x8(repeating: Double(rows))
    (low, high) = (low / count, high / count)
    let center = nt_f32x16_from_halves(low, high)
    low -= nt_f64x8_from_low(center)
    high -= nt_f64x8_from_high(center)
    var (lowSquares, highSquares) = (F64x8.zero, F64x8.zero)
    for row in 0..<rows {
        let distance = F32x16.load(x + row * stride, count: columns) - center
        let (lowDistance, highDistance) = (nt_f64x8_from_low(distance), nt_f64x8_from_high(distance))
        lowSquares += lowDistance * lowDistance
        highSquares += highDistance * highDistance
    }
    lowSquares -= count * low * low
    highSquares -= count * high * high
    let divisors = F64x8(repeating: divisor)
    return nt_f32x16_from_halves(
        nt_f64x8_max(lowSquares, .zero) / divisors, nt_f64x8_max(highSquares, .zero) / divisors)
}
