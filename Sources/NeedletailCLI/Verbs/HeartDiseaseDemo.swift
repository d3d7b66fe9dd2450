import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Nobody's values: the demo makes them up.
private let patients: [(about: String, row: [String: TabularValue])] = [
    (
        "a woman of 41 without complaints",
        patient(
            age: 41, pressure: 118, cholesterol: 204, rate: 172, sex: "Female", angina: "Other pains", glycemia: "Less",
            ecg: "Normal", afterSport: "No", slope: "Rising", fluoroscopy: "No anomaly", thalassemia: "No")
    ),
    (
        "a man of 54 with an ECG that is not normal",
        patient(
            age: 54, pressure: 130, cholesterol: 242, rate: 150, sex: "Male", angina: "Unstable angina",
            glycemia: "Less", ecg: "Hypertrophy", afterSport: "No", slope: "Stable", fluoroscopy: "Low",
            thalassemia: "No")
    ),
    (
        "a man of 63 with pain after sport",
        patient(
            age: 63, pressure: 150, cholesterol: 311, rate: 112, sex: "Male", angina: "Asymptomatic",
            glycemia: "More", ecg: "Hypertrophy", afterSport: "Yes", slope: "Stable", fluoroscopy: "Medium",
            thalassemia: "Unstable")
    ),
]

private func patient(
    age: Double, pressure: Double, cholesterol: Double, rate: Double, sex: String, angina: String, glycemia: String,
    ecg: String, afterSport: String, slope: String, fluoroscopy: String, thalassemia: String
) -> [String: TabularValue] {
    [
        "Age": .number(age), "Blood_Pressure": .number(pressure), "Cholesterol": .number(cholesterol),
        "Heart_Rate": .number(rate), "Sex": .text(sex), "angina": .text(angina),
        "Glycemia": .text("\(glycemia) than 120 mg/dl"), "ECG": .text(ecg), "angina_after_sport": .text(afterSport),
        "ecg_slope": .text(slope), "fluoroscopy": .text(fluoroscopy), "thalassemia": .text(thalassemia),
    ]
}

/// Converts the three pipelines in `folder`, and shows what they say of three patients.
func heartDiseaseDemo(_ folder: String, _ output: Output) throws(Failure) {
    guard FolderNames.exists(folder) else {
        return try output.write("\nHeart disease is left out: \(visible(folder)) is not there.\n")
    }
    var models: [(name: String, predictor: TabularPredictor)] = []
    for (name, fixture) in [
        ("logistic regression", "heart_logistic"), ("random forest", "heart_forest"), ("boosted trees", "heart_gbt"),
    ] {
        let model = try convertForDemo(.heartDisease, ["\(folder)/\(fixture)/spark-3.5/model"])
        do throws(PredictionError) { models.append((name, try TabularPredictor(model))) } catch {
            throw .model(error.description)
        }
    }
    guard let identity = models.first?.predictor.model.identity else { return }
    let framework = models[0].predictor.model.provenance.framework
    try output.write(
        """

        Heart disease from four measurements and eight categories
        \(framework), \(models.map { "\($0.predictor.model.parameterCount)" }.joined(separator: ", ")) parameters

        """)
    for (about, row) in patients {
        try output.write("\n" + about + "\n  " + "model".padded(to: 20) + "probability  risk  most weight\n")
        for (name, predictor) in models {
            let result: TabularResult
            let explanation: TabularExplanation
            do throws(PredictionError) {
                let values = try predictor.values(row)
                result = try predictor.predict(values)
                explanation = try predictor.explain(values)
            } catch { throw .model("\(name): \(error)") }
            let weighty = explanation.contributions.sorted { abs($0.value) > abs($1.value) }.prefix(2)
            try output.write(
                "  " + name.padded(to: 20) + fixed(result.probability.last ?? .nan, 6).padded(to: 13)
                    + (result.prediction == 1 ? "High  " : "Low   ")
                    + weighty.map { "\($0.feature) \($0.value < 0 ? "" : "+")\(fixed($0.value, 2))" }
                    .joined(separator: ", ") + "\n")
        }
    }
    try output.write(
        """

        models \(models.map { "\($0.predictor.model.identity.sha256.prefix(12))..." }.joined(separator: ", "))
        engine \(identity.engineVersion), tier \(identity.tier)
        For research use; not a medical device.

        """)
}
