import NeedletailPipeline

extension TaskDescription {
    /// The breast cancer task: thirty features with their limits, `scaler`'s values, and the decision.
    ///
    /// - Throws: `ConvertError` where the scaler is not for these features.
    static func breastCancer(_ scaler: ImportedScaler) throws(ConvertError) -> TaskDescription {
        let features = BreastCancerTask.features
        if let count = scaler.featureCount ?? scaler.featureNames?.count, count != features.count {
            throw .wrongFeatureCount(file: scaler.file, expected: features.count, actual: count)
        }
        if let names = scaler.featureNames {
            for (index, (name, feature)) in zip(names, features).enumerated()
            where BreastCancerTask.folded(name) != BreastCancerTask.folded(feature.name) {
                throw .wrongFeatureName(file: scaler.file, index: index, expected: feature.name, actual: name)
            }
        }
        return TaskDescription(
            kind: .breastCancer, features: features, scaler: scaler.scaler,
            decision: BinaryDecision(
                negativeLabel: "Benign", positiveLabel: "Malignant", threshold: 0.5,
                riskBands: [
                    .init(name: "Low", below: 0.3), .init(name: "Medium", below: 0.7), .init(name: "High", below: nil),
                ]))
    }
}

/// What the Wisconsin diagnostic measurements are.
enum BreastCancerTask {
    // The data set states no units: lengths are those of the digitized image, in an arbitrary unit.
    private static let length = "{image unit}"
    private static let area = "{image unit}2"
    private static let greyLevel = "{grey level}"
    private static let one = "1"

    /// The thirty features, in the data set's order.
    ///
    /// The reference ranges hold the middle 95 % of the 357 benign samples of the public data set. The limits lie well
    /// outside all of its 569 samples: at most a quarter of the smallest value (0 for standard errors, and where 0 is
    /// measured), and at least two and a half times the largest.
    static let features: [Feature] = rows.map { name, unit, limits, reference in
        Feature(name: name, unit: unit, limits: limits, reference: reference)
    }

    private typealias Row = (String, unit: String, limits: ClosedRange<Double>, reference: ClosedRange<Double>)

    private static let rows: [Row] = [
        ("radius_mean", length, 1...100, 8.616...15.198),
        ("texture_mean", greyLevel, 2...100, 12.15...28.201),
        ("perimeter_mean", length, 10...500, 54.519...98.815),
        ("area_mean", area, 20...10000, 224.23...713.17),
        ("smoothness_mean", one, 0.01...0.5, 0.069545...0.12187),
        ("compactness_mean", one, 0.002...1, 0.035089...0.16051),
        ("concavity_mean", one, 0...2, 0...0.13632),
        ("concave points_mean", one, 0...1, 0...0.065606),
        ("symmetry_mean", one, 0.02...1, 0.13417...0.23441),
        ("fractal dimension_mean", one, 0.01...0.5, 0.053543...0.07983),
        ("radius_se", length, 0...10, 0.12985...0.5389),
        ("texture_se", greyLevel, 0...20, 0.45865...2.6358),
        ("perimeter_se", length, 0...100, 0.9884...4.0262),
        ("area_se", area, 0...2000, 9.002...44.762),
        ("smoothness_se", one, 0...0.1, 0.00341...0.015461),
        ("compactness_se", one, 0...0.5, 0.0049269...0.068286),
        ("concavity_se", one, 0...1, 0...0.092839),
        ("concave points_se", one, 0...1, 0...0.023232),
        ("symmetry_se", one, 0...0.2, 0.011264...0.03763),
        ("fractal dimension_se", one, 0...0.1, 0.0013...0.010553),
        ("radius_worst", length, 1...100, 9.4713...17.027),
        ("texture_worst", greyLevel, 2...200, 15.63...36.944),
        ("perimeter_worst", length, 10...1000, 60.8...113.74),
        ("area_worst", area, 20...20000, 273.51...873.96),
        ("smoothness_worst", one, 0.01...1, 0.089913...0.16646),
        ("compactness_worst", one, 0.005...5, 0.05322...0.40931),
        ("concavity_worst", one, 0...5, 0...0.48618),
        ("concave points_worst", one, 0...1, 0...0.14542),
        ("symmetry_worst", one, 0.02...2, 0.19019...0.35292),
        ("fractal dimension_worst", one, 0.01...1, 0.060322...0.11687),
    ]

    /// A column name as data frames of this data set write it, brought to one form: `mean radius` to `radius_mean`.
    static func folded(_ name: String) -> String {
        let words = name.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" }).map(String.init)
        guard let first = words.first, let last = words.last, words.count > 1 else { return name }
        if first == "mean" || first == "worst" { return (words.dropFirst() + [first]).joined(separator: "_") }
        if last == "error" { return (words.dropLast() + ["se"]).joined(separator: "_") }
        return words.joined(separator: "_")
    }
}
