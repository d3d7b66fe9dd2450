/// What the breast cancer model says of one set of measurements. For research use; not a medical device.
public struct BreastCancerResult: Equatable, Sendable {
    /// The answer.
    public let diagnosis: Diagnosis
    /// The probability that the tumour is malignant, 0 to 1.
    public let probability: Double
    /// The threshold that the answer was given by: probabilities above it are malignant.
    public let threshold: Double
    /// The larger of `probability` and `1 - probability`: the probability of the answer, where the threshold is 0.5.
    public let confidence: Double
    /// The band that the probability lies in.
    public let riskLevel: RiskLevel
    /// Values outside their reference ranges.
    public let warnings: [FeatureWarning]
    /// Which model, engine and tier said it.
    public let identity: ModelIdentity

    /// The two answers.
    public enum Diagnosis: String, Sendable, CaseIterable {
        /// The probability is at most the threshold.
        case benign = "Benign"
        /// The probability is above the threshold.
        case malignant = "Malignant"
    }

    /// Bands of the probability, with the bounds that the model file gives.
    public enum RiskLevel: String, Sendable, CaseIterable {
        /// Below the lower bound, 0.3.
        case low = "Low"
        /// From the lower bound to below the upper, 0.7.
        case medium = "Medium"
        /// From the upper bound on.
        case high = "High"
    }
}
