public import NeedletailPipeline

/// What the heart disease models ask of a patient: four measurements and eight categories.
public struct HeartDiseasePatient: Equatable, Sendable {
    /// In years; nil where it is not known, as for the other measurements.
    public var age: Double?
    /// At rest, in mm[Hg].
    public var bloodPressure: Double?
    /// In the serum, in mg/dL.
    public var cholesterol: Double?
    /// The highest one reached, in beats a minute.
    public var heartRate: Double?
    /// The sex.
    public var sex: HeartDiseaseCategory<Sex>
    /// The kind of chest pain.
    public var angina: HeartDiseaseCategory<Angina>
    /// The fasting blood sugar.
    public var glycemia: HeartDiseaseCategory<Glycemia>
    /// The electrocardiogram at rest.
    public var ecg: HeartDiseaseCategory<ECG>
    /// Whether exercise brings chest pain on.
    public var anginaAfterSport: HeartDiseaseCategory<AnginaAfterSport>
    /// The slope of the ST segment at the peak of exercise.
    public var ecgSlope: HeartDiseaseCategory<ECGSlope>
    /// What fluoroscopy shows of the major vessels.
    public var fluoroscopy: HeartDiseaseCategory<Fluoroscopy>
    /// Thalassemia.
    public var thalassemia: HeartDiseaseCategory<Thalassemia>

    /// A patient of whom everything is known, in the words of the categories.
    public init(
        age: Double, bloodPressure: Double, cholesterol: Double, heartRate: Double, sex: Sex, angina: Angina,
        glycemia: Glycemia, ecg: ECG, anginaAfterSport: AnginaAfterSport, ecgSlope: ECGSlope,
        fluoroscopy: Fluoroscopy, thalassemia: Thalassemia
    ) {
        self.age = age
        self.bloodPressure = bloodPressure
        self.cholesterol = cholesterol
        self.heartRate = heartRate
        self.sex = .word(sex)
        self.angina = .word(angina)
        self.glycemia = .word(glycemia)
        self.ecg = .word(ecg)
        self.anginaAfterSport = .word(anginaAfterSport)
        self.ecgSlope = .word(ecgSlope)
        self.fluoroscopy = .word(fluoroscopy)
        self.thalassemia = .word(thalassemia)
    }

    /// A patient from the values of a request, by the columns' names (`Age`, `Blood_Pressure`, ...), all of which must be there;
    /// the label `disease` may be, and does not matter.
    ///
    /// Values are taken as Spark would: a number where a category belongs is its text, so that `2` is the category "2".
    ///
    /// - Throws: `PredictionError` naming the column that is missing, unknown or of another kind.
    public init(_ values: [String: TabularValue]) throws(PredictionError) {
        if let name = values.keys.filter({ !HeartDiseaseColumns.names.contains($0) && $0 != "disease" }).min() {
            throw .unknownColumn(name: name)
        }
        func value(_ name: String) throws(PredictionError) -> TabularValue {
            guard let value = values[name] else { throw .missingColumn(name: name) }
            return value
        }
        func number(_ name: String) throws(PredictionError) -> Double? {
            let value = try value(name)
            guard value != .missing else { return nil }
            guard let number = value.number else {
                throw .wrongValue(column: name, expected: "a number", actual: value.message)
            }
            return number
        }
        func category<Word>(_ name: String) throws(PredictionError) -> HeartDiseaseCategory<Word> {
            let value = try value(name)
            guard value != .missing else { return .missing }
            guard let text = value.text else {
                throw .wrongValue(column: name, expected: "a text", actual: value.message)
            }
            // Spark compares byte by byte, and `String` does not.
            guard let word = Word(rawValue: text), word.rawValue.utf8.elementsEqual(text.utf8) else {
                return .other(text)
            }
            return .word(word)
        }
        age = try number("Age")
        bloodPressure = try number("Blood_Pressure")
        cholesterol = try number("Cholesterol")
        heartRate = try number("Heart_Rate")
        sex = try category("Sex")
        angina = try category("angina")
        glycemia = try category("Glycemia")
        ecg = try category("ECG")
        anginaAfterSport = try category("angina_after_sport")
        ecgSlope = try category("ecg_slope")
        fluoroscopy = try category("fluoroscopy")
        thalassemia = try category("thalassemia")
    }

    /// The value of the column `index` of `HeartDiseaseColumns.names`.
    package func value(_ index: Int) -> TabularValue {
        func number(_ value: Double?) -> TabularValue { value.map { .number($0) } ?? .missing }
        func category<Word>(_ category: HeartDiseaseCategory<Word>) -> TabularValue {
            switch category {
            case .word(let word): .text(word.rawValue)
            case .other(let text): .text(text)
            case .missing: .missing
            }
        }
        return switch index {
        case 0: number(age)
        case 1: number(bloodPressure)
        case 2: number(cholesterol)
        case 3: number(heartRate)
        case 4: category(sex)
        case 5: category(angina)
        case 6: category(glycemia)
        case 7: category(ecg)
        case 8: category(anginaAfterSport)
        case 9: category(ecgSlope)
        case 10: category(fluoroscopy)
        default: category(thalassemia)
        }
    }
}
