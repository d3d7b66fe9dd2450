/// What a heart disease model says of a patient. For research use; not a medical device.
public struct HeartDiseaseResult: Equatable, Sendable {
    /// Whether the model's rule says that the patient has heart disease.
    public let hasDisease: Bool
    /// The probability of heart disease, 0 to 1.
    public let probability: Double
    /// The probability of none.
    public let probabilityOfNone: Double
    /// The raw score of heart disease.
    public let rawPrediction: Double
    /// The raw score of none.
    public let rawPredictionOfNone: Double
    let details: Details

    /// High where the model says disease, else low.
    public var riskLevel: RiskLevel { hasDisease ? .high : .low }

    /// Values that the model does not know, or that need a second look.
    public var warnings: [TabularWarning] { details.warnings }

    /// Which model, engine and tier said it.
    public var identity: ModelIdentity { details.identity }

    /// What most results of a predictor have in common: one reference for a result to hold.
    final class Details: Equatable, Sendable {
        let warnings: [TabularWarning]
        let identity: ModelIdentity

        init(warnings: [TabularWarning], identity: ModelIdentity) {
            self.warnings = warnings
            self.identity = identity
        }

        static func == (a: Details, b: Details) -> Bool {
            a === b || (a.warnings == b.warnings && a.identity == b.identity)
        }
    }

    /// The two levels of risk.
    public enum RiskLevel: String, Sendable, CaseIterable {
        /// The model says no disease.
        case low = "Low"
        /// The model says disease.
        case high = "High"
    }
}
