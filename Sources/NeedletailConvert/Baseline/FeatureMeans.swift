import NeedletailPipeline

/// The mean of each feature over rows: `m[i] = (Σ x[r, i]) / rows`.
///
/// Sums carry what rounding takes from them along (A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation
/// endlicher Summen, 1974), so that the means hang on the order of the rows in the last digit at most.
struct FeatureMeans {
    private var sums: [Double]
    private var rests: [Double]
    private(set) var count = 0

    init(width: Int) {
        sums = [Double](repeating: 0, count: width)
        rests = sums
    }

    /// Adds the row `row` of `block`, whose features begin at the slot `start`; the first that is not finite, where one is,
    /// and nothing is added then.
    mutating func add(_ block: TabularBlock, _ row: Int, start: Int) -> (feature: Int, value: Double)? {
        for feature in sums.indices {
            let value = block.slot(start + feature)[row]
            guard value.isFinite else { return (feature, value) }
        }
        for feature in sums.indices {
            let value = block.slot(start + feature)[row]
            let sum = sums[feature] + value
            rests[feature] +=
                abs(sums[feature]) >= abs(value) ? (sums[feature] - sum) + value : (value - sum) + sums[feature]
            sums[feature] = sum
        }
        count += 1
        return nil
    }

    /// The means; those of sums beyond the largest number are not finite. Precondition: there are rows.
    var means: [Double] { zip(sums, rests).map { ($0 + $1) / Double(count) } }
}
