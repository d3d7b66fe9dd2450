/// The columns of the heart disease task, and the words of those that are categories.
package enum HeartDiseaseColumns {
    /// The measurements, with what a patient can have and the range that needs no second look.
    package static let measurements: [Feature] = [
        Feature(name: "Age", unit: "a", limits: 0...130, reference: 0...120),
        Feature(name: "Blood_Pressure", unit: "mm[Hg]", limits: 0...400, reference: 80...250),
        Feature(name: "Cholesterol", unit: "mg/dL", limits: 0...2000, reference: 100...600),
        Feature(name: "Heart_Rate", unit: "/min", limits: 0...400, reference: 40...220),
    ]

    /// The categories with their words.
    package static let categories: [(name: String, words: [String])] = [
        ("Sex", ["Female", "Male"]),
        ("angina", ["Stable angina", "Unstable angina", "Other pains", "Asymptomatic"]),
        ("Glycemia", ["Less than 120 mg/dl", "More than 120 mg/dl"]),
        ("ECG", ["Normal", "Anomalies", "Hypertrophy"]),
        ("angina_after_sport", ["No", "Yes"]),
        ("ecg_slope", ["Rising", "Stable", "Falling"]),
        ("fluoroscopy", ["No anomaly", "Low", "Medium", "High"]),
        ("thalassemia", ["No", "Under control", "Unstable"]),
    ]

    /// All names, in the order that requests give them.
    package static let names = measurements.map(\.name) + categories.map(\.name)

    /// What the classes may be called, in small letters, none before the disease.
    private static let labels = [["no", "yes"], ["false", "true"], ["0", "1"], ["0.0", "1.0"]]

    /// Why `pipeline` is none for heart disease; nil where it is one.
    package static func mismatch(_ pipeline: TabularPipeline) -> String? {
        for column in pipeline.columns {
            if measurements.contains(where: { $0.name == column.name }) {
                guard column.kind == .number else { return "\(column.name) is \(column.kind), expected a number" }
            } else if categories.contains(where: { $0.name == column.name }) {
                guard column.kind == .text else { return "\(column.name) is \(column.kind), expected a text" }
            } else {
                return "it reads \(column.name), which is none of \(names.joined(separator: ", "))"
            }
        }
        guard let model = pipeline.model?.stage as? any ScoringStage, model.link.kind != .identity,
            model.link.kind != .labels,
            model.link.classCount == 2, model.link.classes == nil
        else { return "it does not end in a model of two classes" }
        for node in pipeline.stages {
            guard let decoder = node.stage as? TextDecoder, node.inputs.first == pipeline.scoreColumns?.prediction,
                !decoder.labels.isEmpty
            else { continue }
            // The second class is the disease.
            guard labels.contains(decoder.labels.map { $0.lowercased() }) else {
                return "its classes are \(decoder.labels.prefix(4).joined(separator: ", ")), expected No, Yes"
            }
        }
        return nil
    }
}
