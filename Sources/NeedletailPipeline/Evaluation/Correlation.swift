import Glibc

/// Pearson's correlation `r = Σ (x - x̄)(y - ȳ) / (‖x - x̄‖ ‖y - ȳ‖)`; nil where there are no two values, or where `x` or `y`
/// does not vary.
///
/// - x, y: samples of the same size.
/// - Sums of doubles, in order.
package func pearsonCorrelation(_ x: [Double], _ y: [Double]) -> Double? {
    guard let x = unitDeviations(x), let y = unitDeviations(y) else { return nil }
    return correlation(x, y)
}

/// The correlation of samples of which `x` and `y` are `unitDeviations`.
func correlation(_ x: [Double], _ y: [Double]) -> Double {
    var sum = 0.0
    for (x, y) in zip(x, y) { sum += x * y }
    return min(max(sum, -1), 1)
}

/// `(x - x̄) / ‖x - x̄‖`; nil where there are no two values, or where they do not vary but for rounding:
/// `‖x - x̄‖ <= 1e-13 |x̄|`.
func unitDeviations(_ x: [Double]) -> [Double]? {
    guard x.count > 1 else { return nil }
    let mean = x.reduce(0, +) / Double(x.count)
    let deviations = x.map { $0 - mean }
    let norm = deviations.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard norm > 1e-13 * abs(mean), norm > 0 else { return nil }
    return deviations.map { $0 / norm }
}
