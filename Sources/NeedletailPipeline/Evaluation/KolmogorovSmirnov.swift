import Glibc

/// The two-sample Kolmogorov-Smirnov test: `D = sup |F(x) - G(x)|` of two empirical distributions.
///
/// `D` is counted in whole numbers: `steps = max |i m - j n|`, where i of the n values of one sample and j of the m of the
/// other are no larger than x, and `D = steps / n m`.
package enum KolmogorovSmirnov {
    /// The largest `n m` for which the probability is exact.
    package static let exactLimit = 100_000

    /// `D n m` of two samples in rising order. Complexity: O(n + m).
    package static func steps(_ x: [Double], _ y: [Double]) -> Int {
        let (n, m) = (x.count, y.count)
        var (i, j, steps) = (0, 0, 0)
        while i < n, j < m {
            let value = min(x[i], y[j])
            while i < n, x[i] <= value { i += 1 }
            while j < m, y[j] <= value { j += 1 }
            steps = max(steps, abs(i * m - j * n))
        }
        return steps
    }

    /// The probability that two samples of n and m values of one distribution differ by at least `D = steps / n m`: exact
    /// while `n m` is at most `exactLimit`, else by the limiting distribution.
    ///
    /// Samples with equal values make it an upper bound, as for every use of this test.
    package static func probability(steps: Int, _ n: Int, _ m: Int) -> Double {
        guard steps > 0 else { return 1 }
        if n * m <= exactLimit { return exactProbability(steps: steps, n, m) }
        let statistic = Double(steps) / (Double(n) * Double(m))
        return limitProbability((Double(n) * Double(m) / Double(n + m)).squareRoot() * statistic)
    }

    /// The share of the paths from (0, 0) to (n, m) that somewhere have `|i m - j n| >= steps`.
    ///
    /// `A(i, j) = 1` outside that band, else `(i A(i-1, j) + j A(i, j-1)) / (i + j)`, as a path to (i, j) comes from the left
    /// with the probability `i / (i + j)` (J. L. Hodges, 1958). All terms are positive: small probabilities are as
    /// precise as large ones.
    ///
    /// - Complexity: O(n m D).
    private static func exactProbability(steps: Int, _ n: Int, _ m: Int) -> Double {
        let reciprocals = (0...n + m).map { 1 / Double(max($0, 1)) }
        var outside = [Double](repeating: 1, count: m + 1)
        for i in 0...n {
            // `|i m - j n| < steps` from `low` to `high`; both grow with i.
            let low = i * m < steps ? 0 : (i * m - steps) / n + 1
            let high = min(m, (i * m + steps - 1) / n)
            if low > 0 { outside[low - 1] = 1 }
            guard low <= high else { continue }
            for j in low...high {
                if j == 0 {
                    if i == 0 { outside[0] = 0 }
                    continue
                }
                outside[j] = (Double(i) * outside[j] + Double(j) * outside[j - 1]) * reciprocals[i + j]
            }
        }
        return min(outside[m], 1)
    }

    /// Kolmogorov's limiting distribution `Q(x) = 2 Σ (-1)^(k-1) exp(-2 k² x²)`, for small x by its other form
    /// `1 - sqrt(2 π) / x Σ exp(-(2k - 1)² π² / 8 x²)`, k from 1.
    package static func limitProbability(_ x: Double) -> Double {
        guard x > 0 else { return 1 }
        var sum = 0.0
        if x < 1.18 {
            for k in 1...20 {
                let odd = Double(2 * k - 1) * Double.pi / x
                sum += exp(-odd * odd / 8)
            }
            return 1 - (2 * Double.pi).squareRoot() / x * sum
        }
        for k in 1...20 {
            let term = exp(-2 * Double(k * k) * x * x)
            sum += k % 2 == 1 ? term : -term
        }
        return 2 * sum
    }
}
