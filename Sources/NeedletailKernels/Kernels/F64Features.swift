import CNeedletailKernels

/// Standard scores, computed in f64 and then rounded to f32: `y[r, j] = Float((x[r, j] - mean[j]) / scale[j])`.
///
/// - args: shapes and aliasing stand at `nt_f64_standardize_f32_args`.
/// - Exact to IEEE 754: a subtraction, a division and a rounding, each correctly rounded, so the same bits on every tier
///   and in scikit-learn. Complexity: O((end - begin) · columns), no allocation.
@c(nt_f64_standardize_f32__baseline)
func f64StandardizeF32(_ args: UnsafePointer<nt_f64_standardize_f32_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let columns = args.columns
    @inline(__always)
    func standardize(_ from: UnsafePointer<Double>, _ column: Int, _ to: UnsafeMutablePointer<Float>) {
        let scores = (F64x8.load(from + column) - .load(args.mean + column)) / .load(args.scale + column)
        UnsafeMutableRawPointer(to + column).storeBytes(of: SIMD8<Float>(scores), as: SIMD8<Float>.self)
    }
    for row in begin..<end {
        let from = args.x + row * columns
        let to = args.y + row * columns
        guard columns >= 8 else {
            for column in 0..<columns { to[column] = Float((from[column] - args.mean[column]) / args.scale[column]) }
            continue
        }
        var column = 0
        while column + 8 <= columns {
            standardize(from, column, to)
            column += 8
        }
        // The last vector may begin inside the one before it: its values are written twice, the same.
        if column < columns { standardize(from, columns - 8, to) }
    }
}

/// Whether each row lies inside its columns' closed ranges: `within[r] = all j: low[j] <= x[r, j] <= high[j]`.
///
/// - args: shapes stand at `nt_f64_within_args`. NaN lies outside.
/// - Exact. Complexity: O((end - begin) · columns), no allocation.
@c(nt_f64_within__baseline)
func f64Within(_ args: UnsafePointer<nt_f64_within_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let columns = args.columns
    @inline(__always)
    func isWithin(_ from: UnsafePointer<Double>, _ column: Int) -> SIMDMask<SIMD8<Int64>> {
        let values = F64x8.load(from + column)
        return (values .>= .load(args.low + column)) .& (values .<= .load(args.high + column))
    }
    for row in begin..<end {
        let from = args.x + row * columns
        guard columns >= 8 else {
            var isInside = true
            for column in 0..<columns {
                isInside = from[column] >= args.low[column] && from[column] <= args.high[column] && isInside
            }
            args.within[row] = isInside ? 1 : 0
            continue
        }
        var inside = isWithin(from, 0)
        var column = 8
        while column + 8 <= columns {
            inside = inside .& isWithin(from, column)
            column += 8
        }
        // The last vector may begin inside the one before it.
        if column < columns { inside = inside .& isWithin(from, columns - 8) }
        args.within[row] = all(inside) ? 1 : 0
    }
}
