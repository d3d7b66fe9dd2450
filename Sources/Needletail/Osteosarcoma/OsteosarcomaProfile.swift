import NeedletailPipeline

/// What is known of a patient with osteosarcoma, of whom synthetic ones are drawn.
public struct OsteosarcomaProfile: Equatable, Sendable {
    /// Days from diagnosis to death or to the last visit.
    public var survivalTime: Double
    /// Whether the patient died.
    public var eventOccurred: Bool
    /// Years at diagnosis; nil where it is not given, as for models that were trained without it.
    public var age: Double?
    /// Whether there were metastases at diagnosis.
    public var metastasisAtDiagnosis: Bool

    /// A profile of these.
    public init(survivalTime: Double, eventOccurred: Bool, age: Double? = nil, metastasisAtDiagnosis: Bool) {
        self.survivalTime = survivalTime
        self.eventOccurred = eventOccurred
        self.age = age
        self.metastasisAtDiagnosis = metastasisAtDiagnosis
    }

    /// The value of the condition called `name`; nil where the profile does not have it.
    public func value(of name: String) -> Double? {
        switch name {
        case "survival_time": survivalTime
        case "event_occurred": eventOccurred ? 1 : 0
        case "age": age
        case "metastasis_at_diagnosis": metastasisAtDiagnosis ? 1 : 0
        default: nil
        }
    }

    /// The names of the conditions that a profile may have.
    static let names = ["survival_time", "event_occurred", "age", "metastasis_at_diagnosis"]
}

/// Profiles with names.
public enum OsteosarcomaScenario: String, CaseIterable, Sendable {
    /// Alive after 2000 days, without metastases.
    case goodPrognosis = "good-prognosis"
    /// Died after 300 days, with metastases at diagnosis.
    case metastatic
    /// Alive after 800 days, without metastases.
    case typical

    /// The profile, with `age` where the model was trained with it.
    public func profile(age: Double? = nil) -> OsteosarcomaProfile {
        switch self {
        case .goodPrognosis:
            OsteosarcomaProfile(survivalTime: 2000, eventOccurred: false, age: age, metastasisAtDiagnosis: false)
        case .metastatic:
            OsteosarcomaProfile(survivalTime: 300, eventOccurred: true, age: age, metastasisAtDiagnosis: true)
        case .typical:
            OsteosarcomaProfile(survivalTime: 800, eventOccurred: false, age: age, metastasisAtDiagnosis: false)
        }
    }
}
