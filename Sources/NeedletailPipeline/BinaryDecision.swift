/// How a probability becomes an answer.
public struct BinaryDecision: Equatable, Sendable {
    /// The label where the probability is at most the threshold.
    public var negativeLabel: String
    /// The label where the probability is above the threshold.
    public var positiveLabel: String
    /// Between 0 and 1; a probability of exactly the threshold is negative.
    public var threshold: Double
    /// From the lowest to the highest; the last has no upper bound.
    public var riskBands: [RiskBand]

    /// A range of probabilities with a name.
    public struct RiskBand: Equatable, Sendable {
        /// What the range is called.
        public var name: String
        /// Probabilities below this belong here, unless to an earlier band; nil for the last band.
        public var upperBound: Double?

        /// The probabilities from the earlier band's bound to below `upperBound`.
        public init(name: String, below upperBound: Double?) {
            self.name = name
            self.upperBound = upperBound
        }
    }

    /// A decision between two labels.
    public init(negativeLabel: String, positiveLabel: String, threshold: Double, riskBands: [RiskBand]) {
        self.negativeLabel = negativeLabel
        self.positiveLabel = positiveLabel
        self.threshold = threshold
        self.riskBands = riskBands
    }

    /// Whether `probability` is above the threshold.
    public func isPositive(_ probability: Double, threshold: Double? = nil) -> Bool {
        probability > (threshold ?? self.threshold)
    }

    /// The index in `riskBands` of the band that `probability` lies in. Precondition: there is a band.
    public func riskBand(of probability: Double) -> Int {
        riskBands.firstIndex { band in band.upperBound.map { probability < $0 } ?? true } ?? riskBands.count - 1
    }
}
