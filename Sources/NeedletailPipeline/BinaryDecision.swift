/// How a probability becomes an answer.
public struct BinaryDecision: Equatable, Sendable {
    /// The label where the probability is at most the threshold.
    public package(set) var negativeLabel: String
    /// The label where the probability is above the threshold.
    public package(set) var positiveLabel: String
    /// Between 0 and 1; a probability of exactly the threshold is negative.
    public package(set) var threshold: Double
    /// From the lowest to the highest; the last has no upper bound.
    public package(set) var riskBands: [RiskBand]

    /// A range of probabilities with a name.
    public struct RiskBand: Equatable, Sendable {
        /// What the range is called.
        public package(set) var name: String
        /// Probabilities below this belong here, unless to an earlier band; nil for the last band.
        public package(set) var upperBound: Double?

        /// The probabilities from the earlier band's bound to below `upperBound`.
        package init(name: String, below upperBound: Double?) {
            self.name = name
            self.upperBound = upperBound
        }
    }

    /// A decision between two labels.
    package init(negativeLabel: String, positiveLabel: String, threshold: Double, riskBands: [RiskBand]) {
        self.negativeLabel = negativeLabel
        self.positiveLabel = positiveLabel
        self.threshold = threshold
        self.riskBands = riskBands
    }

    /// Whether `probability` is above the threshold: the model's own, or another.
    package func isPositive(_ probability: Double, threshold: Double? = nil) -> Bool {
        probability > (threshold ?? self.threshold)
    }

    /// The index in `riskBands` of the band that `probability` lies in. Precondition: there is a band.
    package func riskBand(of probability: Double) -> Int {
        riskBands.firstIndex { band in band.upperBound.map { probability < $0 } ?? true } ?? riskBands.count - 1
    }
}
