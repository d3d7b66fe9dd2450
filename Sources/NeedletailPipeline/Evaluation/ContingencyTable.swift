/// Patients counted by whether each of two genes is mutated.
package struct ContingencyTable: Equatable, Sendable {
    package let both: Int
    package let onlyFirst: Int
    package let onlySecond: Int
    package let neither: Int

    package init(both: Int, onlyFirst: Int, onlySecond: Int, neither: Int) {
        self.both = both
        self.onlyFirst = onlyFirst
        self.onlySecond = onlySecond
        self.neither = neither
    }

    /// `both · neither / (onlyFirst · onlySecond)`; nil where the denominator is 0.
    package var oddsRatio: Double? {
        let denominator = Double(onlyFirst) * Double(onlySecond)
        return denominator > 0 ? Double(both) * Double(neither) / denominator : nil
    }

    /// Fisher's exact test against exclusion: the probability that no more than `both` patients have both, were the genes
    /// mutated independently of each other as often as they are.
    ///
    /// The hypergeometric probabilities are made one from the next, from the likeliest one on, which stands for 1: so
    /// none overflows, and the sum of all divides.
    ///
    /// - Complexity: O(patients in whom the rarer gene is mutated).
    package var exclusionProbability: Double {
        let (first, second) = (both + onlyFirst, both + onlySecond)
        let total = first + onlySecond + neither
        let lowest = max(0, first + second - total)
        let highest = min(first, second)
        let mode = min(max((first + 1) * (second + 1) / (total + 2), lowest), highest)
        var (sum, upToBoth) = (0.0, 0.0)
        func add(_ weight: Double, _ count: Int) {
            sum += weight
            if count <= both { upToBoth += weight }
        }
        // `P(k + 1) / P(k)`.
        func ratio(_ k: Int) -> Double {
            Double(first - k) * Double(second - k) / (Double(k + 1) * Double(total - first - second + k + 1))
        }
        add(1, mode)
        var weight = 1.0
        for count in (lowest..<mode).reversed() {
            weight /= ratio(count)
            if weight == 0 { break }
            add(weight, count)
        }
        weight = 1
        for count in mode..<highest {
            weight *= ratio(count)
            if weight == 0 { break }
            add(weight, count + 1)
        }
        return both >= highest ? 1 : upToBoth / sum
    }
}
