/// Eight f64 lanes: the width the f64 kernels are written over, on every tier.
typealias F64x8 = SIMD8<Double>

extension SIMD8<Double> {
    /// The eight values at `pointer`, which need not be aligned.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<Double>) -> Self {
        UnsafeRawPointer(pointer).loadUnaligned(as: Self.self)
    }
}

/// Standard scores, computed in f64 and then rounded to f32: `y[r, j] = Float((x[r, j] - mean[j]) / scale[j])`.
///
/// - x: `[rows, columns]` f64; mean, scale: `[columns]` f64; y: `[rows, columns]` f32; all contiguous, not overlapping.
/// - Exact to IEEE 754: a subtraction, a division and a rounding, each correctly rounded, so the same bits on every tier
///   and in scikit-learn. Complexity: O(rows · columns), no allocation.
@c(nt_f64_standardize_f32__baseline)
func f64StandardizeF32(
    _ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ mean: UnsafePointer<Double>,
    _ scale: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Float>
) {
    @inline(__always)
    func standardize(_ from: UnsafePointer<Double>, _ column: Int, _ to: UnsafeMutablePointer<Float>) {
        let scores = (F64x8.load(from + column) - .load(mean + column)) / .load(scale + column)
        UnsafeMutableRawPointer(to + column).storeBytes(of: SIMD8<Float>(scores), as: SIMD8<Float>.self)
    }
    for row in 0..<rows {
        let from = x + row * columns
        let to = y + row * columns
        guard columns >= 8 else {
            for column in 0..<columns { to[column] = Float((from[column] - mean[column]) / scale[column]) }
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
/// - x: `[rows, columns]` f64, contiguous; low, high: `[columns]` f64; within: `[rows]`, 1 or 0. NaN lies outside.
/// - Exact. Complexity: O(rows · columns), no allocation.
@c(nt_f64_within__baseline)
func f64Within(
    _ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ low: UnsafePointer<Double>,
    _ high: UnsafePointer<Double>, _ within: UnsafeMutablePointer<UInt8>
) {
    @inline(__always)
    func isWithin(_ from: UnsafePointer<Double>, _ column: Int) -> SIMDMask<SIMD8<Int64>> {
        let values = F64x8.load(from + column)
        return (values .>= .load(low + column)) .& (values .<= .load(high + column))
    }
    for row in 0..<rows {
        let from = x + row * columns
        guard columns >= 8 else {
            var isInside = true
            for column in 0..<columns {
                isInside = from[column] >= low[column] && from[column] <= high[column] && isInside
            }
            within[row] = isInside ? 1 : 0
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
        within[row] = all(inside) ? 1 : 0
    }
}
