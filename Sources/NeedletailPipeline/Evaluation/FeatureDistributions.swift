/// Whether each feature is distributed in generated patients as in the reference, by the Kolmogorov-Smirnov test.
public struct FeatureDistributions: Equatable, Sendable {
    /// What the test says of one feature.
    public struct Feature: Equatable, Sendable {
        /// The table that the feature is a column of.
        public let kind: Cohort.Kind
        /// The column's name.
        public let name: String
        /// The largest difference of the two empirical distribution functions.
        public let statistic: Double
        /// The probability of such a difference were both distributions one.
        public let pValue: Double
        /// The same, adjusted for the number of features (Benjamini and Hochberg).
        public let adjustedPValue: Double
    }

    /// The level at which features are rejected.
    public let alpha: Double
    /// Whether the probabilities are exact; else they are those of the limiting distribution.
    public let isExact: Bool
    /// All features, in the order of their tables and columns.
    public let features: [Feature]
    /// The number of features whose adjusted probability is at most `alpha`.
    public let rejectedCount: Int
    /// The share of the features that are not rejected.
    public var score: Double { 1 - Double(rejectedCount) / Double(features.count) }

    /// The features that differ most: by falling statistic, the first of equals.
    public func largest(_ count: Int) -> [Feature] {
        features.indices.sorted { (features[$1].statistic, $0) < (features[$0].statistic, $1) }
            .prefix(count).map { features[$0] }
    }

    /// Tests the columns of the tables of `kinds` that both cohorts have.
    ///
    /// Complexity: O(features · patients · log patients), and O(n m D) for each D of an exact probability.
    ///
    /// - Precondition: the columns are the same.
    package init(_ kinds: [Cohort.Kind], alpha: Double, generated: Cohort, reference: Cohort) {
        var tests: [(kind: Cohort.Kind, name: String, statistic: Double, pValue: Double)] = []
        var known: [Int: Double] = [:]
        var (n, m) = (0, 0)
        for kind in kinds {
            guard let ours = generated.table(kind), let theirs = reference.table(kind) else { continue }
            (n, m) = (ours.rows.count, theirs.rows.count)
            var (x, y) = (SortedColumns(ours), SortedColumns(theirs))
            for (index, name) in theirs.columns.enumerated() {
                let steps = KolmogorovSmirnov.steps(x.column(index), y.column(index))
                let pValue = known[steps] ?? KolmogorovSmirnov.probability(steps: steps, n, m)
                known[steps] = pValue
                tests.append((kind, name, Double(steps) / (Double(n) * Double(m)), pValue))
            }
        }
        let adjusted = falseDiscoveryAdjusted(tests.map(\.pValue))
        features = zip(tests, adjusted).map { test, adjusted in
            Feature(
                kind: test.kind, name: test.name, statistic: test.statistic, pValue: test.pValue,
                adjustedPValue: adjusted)
        }
        self.alpha = alpha
        isExact = n * m <= KolmogorovSmirnov.exactLimit
        rejectedCount = adjusted.count { $0 <= alpha }
    }
}
