/// A category of a patient: one of its words, another text, or nothing.
public enum HeartDiseaseCategory<Word: HeartDiseaseWord>: Equatable, Sendable {
    /// A word that the category has.
    case word(Word)
    /// Another text, which a model that keeps unseen categories takes for one of its own.
    case other(String)
    /// Nothing.
    case missing
}

/// The words of a category, by the texts that data has them in.
public protocol HeartDiseaseWord: CaseIterable, RawRepresentable<String>, Equatable, Sendable {
    /// The word's place in `allCases`.
    var place: Int { get }
}

extension HeartDiseasePatient {
    /// The sex.
    public enum Sex: String, HeartDiseaseWord {
        /// Female.
        case female = "Female"
        /// Male.
        case male = "Male"

        /// The place in `allCases`.
        public var place: Int { self == .female ? 0 : 1 }
    }

    /// The kind of chest pain.
    public enum Angina: String, HeartDiseaseWord {
        /// Stable angina.
        case stable = "Stable angina"
        /// Unstable angina.
        case unstable = "Unstable angina"
        /// Other pains.
        case otherPains = "Other pains"
        /// Asymptomatic.
        case asymptomatic = "Asymptomatic"

        /// The place in `allCases`.
        public var place: Int {
            switch self {
            case .stable: 0
            case .unstable: 1
            case .otherPains: 2
            case .asymptomatic: 3
            }
        }
    }

    /// The fasting blood sugar.
    public enum Glycemia: String, HeartDiseaseWord {
        /// Less than 120 mg/dl.
        case lessThan120 = "Less than 120 mg/dl"
        /// More than 120 mg/dl.
        case moreThan120 = "More than 120 mg/dl"

        /// The place in `allCases`.
        public var place: Int { self == .lessThan120 ? 0 : 1 }
    }

    /// The electrocardiogram at rest.
    public enum ECG: String, HeartDiseaseWord {
        /// Normal.
        case normal = "Normal"
        /// Anomalies.
        case anomalies = "Anomalies"
        /// Hypertrophy.
        case hypertrophy = "Hypertrophy"

        /// The place in `allCases`.
        public var place: Int {
            switch self {
            case .normal: 0
            case .anomalies: 1
            case .hypertrophy: 2
            }
        }
    }

    /// Whether exercise brings chest pain on.
    public enum AnginaAfterSport: String, HeartDiseaseWord {
        /// No.
        case no = "No"
        /// Yes.
        case yes = "Yes"

        /// The place in `allCases`.
        public var place: Int { self == .no ? 0 : 1 }
    }

    /// The slope of the electrocardiogram's ST segment at the peak of exercise.
    public enum ECGSlope: String, HeartDiseaseWord {
        /// Rising.
        case rising = "Rising"
        /// Stable.
        case stable = "Stable"
        /// Falling.
        case falling = "Falling"

        /// The place in `allCases`.
        public var place: Int {
            switch self {
            case .rising: 0
            case .stable: 1
            case .falling: 2
            }
        }
    }

    /// What fluoroscopy shows of the major vessels.
    public enum Fluoroscopy: String, HeartDiseaseWord {
        /// No anomaly.
        case noAnomaly = "No anomaly"
        /// Low.
        case low = "Low"
        /// Medium.
        case medium = "Medium"
        /// High.
        case high = "High"

        /// The place in `allCases`.
        public var place: Int {
            switch self {
            case .noAnomaly: 0
            case .low: 1
            case .medium: 2
            case .high: 3
            }
        }
    }

    /// Thalassemia.
    public enum Thalassemia: String, HeartDiseaseWord {
        /// No.
        case no = "No"
        /// Under control.
        case underControl = "Under control"
        /// Unstable.
        case unstable = "Unstable"

        /// The place in `allCases`.
        public var place: Int {
            switch self {
            case .no: 0
            case .underControl: 1
            case .unstable: 2
            }
        }
    }
}
