import CNeedletailKernels

/// Variance over the middle one of three dimensions: `y = Σ (x - mean)² / (n - ddof)`; NaN of no values.
///
/// - args: shapes stand at `nt_f32_variance_args`.
/// - One pass over the distances from a center, the mean of the first values (2048 along rows, 64 across columns), whose
///   own distance from the mean is taken out again; where its square is above the variance's 64th, across columns half, a
///   second pass from the mean. Along rows (`inner` 1) sums as `f32RowMoments`, across columns as `f32ColumnMoments`.
///   Within `32 u y`, u = 2^-24, where the spread is at least 1e-5 of the magnitude. The order depends on `axis`, on
///   whether `inner` is 1 and on the values that a result is of.
/// - The same bits on every tier with FMA. Complexity: O((end - begin) · axis), no allocation.
@c(nt_f32_reduce_variance__baseline)
func f32ReduceVariance(_ args: UnsafePointer<nt_f32_variance_args>, _ begin: Int, _ end: Int) {
    let (axis, inner) = (args.pointee.axis, args.pointee.inner)
    let divisor = Double(axis) - args.pointee.ddof
    if inner == 1 {
        for row in begin..<end {
            args.pointee.y[row] = Float(squaresOfRow(args.pointee.x + row * axis, axis) / divisor)
        }
        return
    }
    // Room for the moments of some columns, through which the rows pass in long pieces, as memory likes it.
    var moments = InlineArray<65, ColumnMoments>(repeating: ColumnMoments())
    withAligned(&moments) { moments in
        var index = begin
        while index < end {
            let column = index % inner
            let columns = min(inner - column, end - index, 16 * 64)
            let x = args.pointee.x + index / inner * axis * inner + column
            varianceOfColumns(x, axis, inner, columns, divisor, moments, args.pointee.y + index)
            index += columns
        }
    }
}

/// The sum of the squared distances of `count` adjacent values from their mean.
@inline(__always)
private func squaresOfRow(_ x: UnsafePointer<Float>, _ count: Int) -> Double {
    let some = min(count, 2048)
    let center = Float(f32RowSum(x, some) / Double(some))
    var moments = f32RowMoments(x, count, from: center)
    if !(65 * moments.distances * moments.distances <= Double(count) * moments.squares) {
        moments = f32RowMoments(x, count, from: Float(Double(center) + moments.distances / Double(count)))
    }
    let squares = moments.squares - moments.distances * moments.distances / Double(count)
    return squares < 0 ? 0 : squares
}

/// The variances of as many columns as there is room for the moments of, sixteen in each.
@inline(__always)
private func varianceOfColumns(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, _ divisor: Double,
    _ moments: UnsafeMutablePointer<ColumnMoments>, _ y: UnsafeMutablePointer<Float>
) {
    let count = Double(rows)
    let groups = (columns + 15) / 16
    // The centers, where the variances will be.
    f32ReduceColumns(
        SumTotal<SumPart, Averaged>.self, x, rows: min(rows, 64), stride: stride, columns: columns, y)
    var isAgain = false
    while true {
        for group in 0..<groups { moments[group] = ColumnMoments() }
        f32ColumnMoments(x, rows, stride, columns, from: y, moments)
        if isAgain { break }
        for group in 0..<groups {
            let (column, lanes) = (16 * group, min(16, columns - 16 * group))
            // The centers that stay give the same sums again.
            guard moments[group].isFar(count) else { continue }
            moments[group].moved(.load(y + column, count: lanes), count).store(y + column, count: lanes)
            isAgain = true
        }
        if !isAgain { break }
    }
    for group in 0..<groups {
        let (column, lanes) = (16 * group, min(16, columns - 16 * group))
        moments[group].variances(count, divisor).store(y + column, count: lanes)
    }
}

extension ColumnMoments {
    /// -1 in each lane whose center's squared distance from the mean of `count` values is above half the variance, or
    /// neither is known.
    @inline(__always)
    private static func isFar(_ distance: F64x8, _ square: F64x8, _ count: Double) -> SIMD8<Int64> {
        nt_f64x8_not_at_least(F64x8(repeating: count) * square, F64x8(repeating: 3) * distance * distance)
    }

    /// Whether a center is far in any lane.
    @inline(__always)
    fileprivate func isFar(_ count: Double) -> Bool {
        nt_i64x8_any(
            Self.isFar(distances.low, squares.low, count) | Self.isFar(distances.high, squares.high, count))
    }

    /// `centers`, or where they are far the means.
    @inline(__always)
    fileprivate func moved(_ centers: F32x16, _ count: Double) -> F32x16 {
        let counts = F64x8(repeating: count)
        @inline(__always)
        func moved(_ center: F64x8, _ distance: F64x8, _ square: F64x8) -> F64x8 {
            nt_f64x8_select(Self.isFar(distance, square, count), center + distance / counts, center)
        }
        return nt_f32x16_from_halves(
            moved(nt_f64x8_from_low(centers), distances.low, squares.low),
            moved(nt_f64x8_from_high(centers), distances.high, squares.high))
    }

    /// The variances of `count` values in each lane.
    @inline(__always)
    fileprivate func variances(_ count: Double, _ divisor: Double) -> F32x16 {
        @inline(__always)
        func variance(_ distance: F64x8, _ square: F64x8) -> F64x8 {
            let rest = square - distance * distance / F64x8(repeating: count)
            // NaN stays.
            return nt_f64x8_max(rest, .zero) / F64x8(repeating: divisor)
        }
        return nt_f32x16_from_halves(
            variance(distances.low, squares.low), variance(distances.high, squares.high))
    }
}
