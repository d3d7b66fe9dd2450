import NeedletailFormat

/// Why a prediction was refused.
public enum PredictionError: Error, Equatable {
    /// The model is for another task.
    case wrongTask(expected: String, actual: String)
    /// The model's features are not the predictor's.
    case wrongFeatures(index: Int, expected: String, actual: String)
    /// The model's labels and risk bands, lowest first, are not the predictor's.
    case wrongLabels(expected: [String], actual: [String])
    /// A measurement is missing.
    case missingFeature(name: String)
    /// A column is no measurement of this task.
    case unknownFeature(name: String)
    /// A measurement is given twice, perhaps under two of its names.
    case duplicateFeature(name: String)
    /// There are too many or too few values.
    case wrongFeatureCount(expected: Int, actual: Int)
    /// A value is NaN or infinite.
    case notFinite(feature: String)
    /// A value cannot be a measurement.
    case outsideLimits(feature: String, value: Double, limits: ClosedRange<Double>, unit: String)
    /// The threshold is no probability.
    case invalidThreshold(Double)
    /// The network gave something else than a probability.
    case invalidProbability(Double)
    /// One of several inputs, counted from 0, was refused; nothing was returned for the others.
    indirect case row(Int, PredictionError)
}

extension PredictionError: CustomStringConvertible {
    /// What is wrong, with which feature, and what is allowed.
    public var description: String {
        switch self {
        case .wrongTask(let expected, let actual): "the model is for the task \(actual), not \(expected)"
        case .wrongFeatures(let index, let expected, let actual):
            "the model's feature \(index) is \(printable(actual)), not \(expected)"
        case .wrongLabels(let expected, let actual):
            "the model's labels and risk bands are \(Self.list(actual)), not \(Self.list(expected))"
        case .missingFeature(let name): "the feature \(name) is missing"
        case .unknownFeature(let name): "\(printable(name)) is no feature of this model"
        case .duplicateFeature(let name): "the feature \(name) is given twice"
        case .wrongFeatureCount(let expected, let actual): "expected \(expected) features, got \(actual)"
        case .notFinite(let feature): "the feature \(feature) is not a finite number"
        case .outsideLimits(let feature, let value, let limits, let unit):
            "the feature \(feature) is \(value), outside the limits \(limits.lowerBound) to \(limits.upperBound)"
                + unitSuffix(unit)
        case .invalidThreshold(let value): "the threshold must be between 0 and 1, not \(value)"
        case .invalidProbability(let value):
            "the network gave \(value), which is no probability: check the model file with needletail inspect --verify"
        case .row(let row, let error): "row \(row): \(error)"
        }
    }

    private static func list(_ names: [String]) -> String {
        names.map { printable($0) }.joined(separator: ", ")
    }
}

/// What follows a value of `unit` in a message: nothing for numbers without one, nor for units that only have a
/// description (in braces, as UCUM writes them).
func unitSuffix(_ unit: String) -> String {
    unit == "1" || unit.hasPrefix("{") ? "" : " \(unit)"
}
