import Glibc

/// How far the distribution of generated patients is from that of the reference, all features together: the squared maximum
/// mean discrepancy, without bias (A. Gretton et al., A kernel two-sample test, 2012):
/// `mean over i != j of k(x(i), x(j)) + mean over i != j of k(y(i), y(j)) - 2 mean of k(x(i), y(j))`.
///
/// The kernel is `k(a, b) = exp(-‖a - b‖² / 2σ²)` of mutations, expression and pathways, each divided by its standard
/// deviation in the reference; σ is the median of the distances of all pairs of the patients.
public struct MeanDiscrepancy: Equatable, Sendable {
    /// The estimate, about 0 where both distributions are one; it may be negative.
    public let squared: Double
    /// The kernel's σ: the median distance, of those that are not 0 where it is; nil where all patients are equal.
    public let bandwidth: Double?
    /// How many generated patients it is of.
    public let generatedCount: Int
    /// How many patients of the reference it is of.
    public let referenceCount: Int
    /// `1 - sqrt(squared)`, from 0 to 1.
    public var score: Double { min(max(1 - max(squared, 0).squareRoot(), 0), 1) }

    /// The tables whose columns are compared.
    private static let kinds = [\Cohort.mutations, \Cohort.expression, \Cohort.pathways]

    /// Of more than `limit` patients of either, so many are drawn by `seed`.
    ///
    /// - Precondition: the columns are the same, and `limit` is 2 or more.
    /// - Complexity: O(patients² · columns) of those drawn, 8 bytes for each pair of them.
    init(generated: Cohort, reference: Cohort, limit: Int, seed: UInt64) {
        var random = SplitMix64(state: seed)
        let n = Self.drawn(generated.patientCount, limit, &random)
        let m = Self.drawn(reference.patientCount, limit, &random)
        (generatedCount, referenceCount) = (n.count, m.count)

        var squares = PairDistances(count: n.count + m.count)
        for kind in Self.kinds {
            let (x, y) = (generated[keyPath: kind].rows, reference[keyPath: kind].rows)
            squares.add(n.map { x[$0] } + m.map { y[$0] }, weights: Self.weights(y))
        }
        let distances = squares.values.map { $0.squareRoot() }
        guard let bandwidth = Self.bandwidth(distances) else {
            squared = 0
            bandwidth = nil
            return
        }
        self.bandwidth = bandwidth
        var (within, other, between) = (0.0, 0.0, 0.0)
        var place = 0
        for i in 0..<n.count + m.count {
            var (sameSum, betweenSum) = (0.0, 0.0)
            for j in 0..<i {
                let ratio = distances[place] / bandwidth
                let kernel = exp(-ratio * ratio / 2)
                place += 1
                if (i < n.count) == (j < n.count) { sameSum += kernel } else { betweenSum += kernel }
            }
            if i < n.count { within += sameSum } else { other += sameSum }
            between += betweenSum
        }
        func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
        squared =
            within / pairs(n.count) + other / pairs(m.count) - 2 * between / (Double(n.count) * Double(m.count))
    }

    /// `limit` of the numbers below `count`, or all, in rising order: the first places after a shuffle (Fisher and Yates)
    /// that swaps place i with `i + r mod (count - i)`, r the next number of SplitMix64.
    private static func drawn(_ count: Int, _ limit: Int, _ random: inout SplitMix64) -> [Int] {
        guard count > limit else { return Array(0..<count) }
        var order = Array(0..<count)
        for place in 0..<limit {
            order.swapAt(place, place + Int(random.bits() % UInt64(count - place)))
        }
        return order[..<limit].sorted()
    }

    /// For each column one by its standard deviation; 1 where it does not vary.
    private static func weights(_ rows: [[Double]]) -> [Double] {
        var mean = rows[0].map { _ in 0.0 }
        var variance = mean
        var varies = mean.map { _ in false }
        for row in rows {
            for column in row.indices {
                mean[column] += row[column]
                if row[column] != rows[0][column] { varies[column] = true }
            }
        }
        for column in mean.indices { mean[column] /= Double(rows.count) }
        for row in rows {
            for column in row.indices {
                let deviation = row[column] - mean[column]
                variance[column] += deviation * deviation
            }
        }
        return variance.indices.map { column in
            let deviation = (variance[column] / Double(rows.count)).squareRoot()
            // Smaller ones would make distances that are not finite.
            return varies[column] && deviation > 1 / PatientTable.valueLimit ? 1 / deviation : 1
        }
    }

    /// The median of `distances`, or of those that are not 0 where it is; nil where all are.
    private static func bandwidth(_ distances: [Double]) -> Double? {
        let sorted = distances.sorted()
        func median(_ values: ArraySlice<Double>) -> Double {
            let middle = values.startIndex + values.count / 2
            return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
        }
        let all = median(sorted[...])
        if all > 0 { return all }
        guard let first = sorted.firstIndex(where: { $0 > 0 }) else { return nil }
        return median(sorted[first...])
    }
}

/// The squared distances of all pairs of patients, in the order (1, 0), (2, 0), (2, 1), (3, 0), ...
private struct PairDistances {
    private let count: Int
    private(set) var values: [Double]

    init(count: Int) {
        self.count = count
        values = Array(repeating: 0, count: count * (count - 1) / 2)
    }

    /// Adds `Σ ((a - b) w)²` for each pair of `rows`. Each row is scaled first; sums run over 8 lanes.
    mutating func add(_ rows: [[Double]], weights: [Double]) {
        let width = weights.count
        let vectors = rows.map { row in
            (0..<(width + 7) / 8).map { vector in
                var scaled = SIMD8<Double>.zero
                for lane in 0..<min(8, width - 8 * vector) {
                    scaled[lane] = row[8 * vector + lane] * weights[8 * vector + lane]
                }
                return scaled
            }
        }
        var place = 0
        for i in 0..<count {
            for j in 0..<i {
                values[place] += Self.squaredDistance(vectors[i], vectors[j])
                place += 1
            }
        }
    }

    private static func squaredDistance(_ x: [SIMD8<Double>], _ y: [SIMD8<Double>]) -> Double {
        var sum = SIMD8<Double>.zero
        for index in x.indices {
            let difference = x[index] - y[index]
            sum += difference * difference
        }
        return sum.sum()
    }
}
