extension TabularBlock {
    /// Weighted sums of slots: `y = start + Σ weights[i] x[i]`, in the order of `i`.
    ///
    /// - x: the slots from `features` on, as many as there are weights; y: the slot `target`, none of these.
    /// - skipsZeros: whether slots whose weight is 0 are left out, so that infinite values and NaN do not count there.
    /// - isFused: whether a sum that is not finite is computed once more with products that are not rounded before they are added, so
    ///   that 2e308 - 1e308 is 1e308 and not infinite: as Spark multiplies matrices by matrices, but not by vectors.
    /// - Complexity: O(weights · rows), no allocation.
    func sum(
        _ weights: ArraySlice<Double>, from features: Int, to target: Int, start: Double = 0, skipsZeros: Bool = false,
        isFused: Bool = false
    ) {
        let y = slot(target)
        y.update(repeating: start, count: rows)
        for (feature, weight) in weights.enumerated() where !skipsZeros || weight != 0 {
            let x = slot(features + feature)
            for row in 0..<rows { y[row] += weight * x[row] }
        }
        guard isFused else { return }
        for row in 0..<rows where !y[row].isFinite {
            var sum = start
            for (feature, weight) in weights.enumerated() { sum.addProduct(weight, slot(features + feature)[row]) }
            y[row] = sum
        }
    }
}
