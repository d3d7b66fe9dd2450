/// What the breast cancer model says of one set of measurements. For research use; not a medical device.
public struct BreastCancerResult: Equatable, Sendable {
    /// The probability that the tumour is malignant, 0 to 1.
    public internal(set) var probability: Double
    /// The threshold that the answer was given by: probabilities above it are malignant.
    public let threshold: Double
    var details: Details
    /// The answer.
    public internal(set) var diagnosis: Diagnosis
    /// The band that the probability lies in.
    public internal(set) var riskLevel: RiskLevel

    /// The larger of `probability` and `1 - probability`: the probability of the answer, where the threshold is 0.5.
    public var confidence: Double { max(probability, 1 - probability) }

    /// Values outside their reference ranges.
    public var warnings: [FeatureWarning] { details.warnings }

    /// Which model, engine and tier said it.
    public var identity: ModelIdentity { details.identity }

    /// What most results of a predictor have in common: one reference for a result to hold.
    final class Details: Equatable, Sendable {
        let warnings: [FeatureWarning]
        let identity: ModelIdentity

        init(warnings: [FeatureWarning], identity: ModelIdentity) {
            self.warnings = warnings
            self.identity = identity
        }

        static func == (a: Details, b: Details) -> Bool {
            a === b || (a.warnings == b.warnings && a.identity == b.identity)
        }
    }

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
