import NeedletailFormat
public import NeedletailGraph
public import NeedletailPipeline

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
    /// The model is a network, and no pipeline over the columns of a table.
    case notAPipeline
    /// The model's pipeline is not one of the predictor's task; `reason` says why.
    case wrongPipeline(reason: String)
    /// A row lacks a column that the model reads; a value that is not known is given as missing.
    case missingColumn(name: String)
    /// A row has a column that the model does not read.
    case unknownColumn(name: String)
    /// A row has too many or too few values.
    case wrongColumnCount(expected: Int, actual: Int)
    /// The model has no output of numbers with this name.
    case unknownOutput(name: String)
    /// An array has too many or too few values.
    case wrongSize(name: String, expected: String, actual: Int)
    /// A table has fewer rows than are asked for.
    case wrongRows(Range<Int>, count: Int)
    /// A value is of another kind than its column's.
    case wrongValue(column: String, expected: String, actual: String)
    /// A stage of the model does not take a value: it is an error, or `isSkipped` where the model says to leave such rows
    /// out.
    case refused(column: String, stage: String, reason: RefusedValue, isSkipped: Bool)
    /// The model's predictions cannot be explained.
    case notExplained(ExplanationError)
    /// The threshold is no probability.
    case invalidThreshold(Double)
    /// A threshold was given for a network with an output for each class.
    case noThreshold
    /// Nothing can be made of an image.
    case image(ImageError)
    /// There is not one mask for each image.
    case wrongMaskCount(expected: Int, actual: Int)
    /// There is no class-activation map.
    case noActivationMap(ActivationMapError)
    /// There is no attention map.
    case noAttentionMap(AttentionMapError)
    /// The segmenter finds nothing in an image that it looks for.
    case emptyMask
    /// The network gave something else than a probability, or than a number.
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
        case .notAPipeline: "the model is a network: run it with named tensors"
        case .wrongPipeline(let reason): "the model's pipeline is none for this task: \(reason)"
        case .missingColumn(let name): "the column \(printable(name)) is missing"
        case .unknownColumn(let name): "\(printable(name)) is no column of this model"
        case .wrongColumnCount(let expected, let actual): "expected \(expected) columns, got \(actual)"
        case .unknownOutput(let name): "the model has no output of numbers called \(printable(name))"
        case .wrongSize(let name, let expected, let actual): "\(name) has \(actual) values, expected \(expected)"
        case .wrongRows(let rows, let count):
            "the rows \(rows.lowerBound) to \(rows.upperBound - 1) are not all among the table's \(count)"
        case .wrongValue(let column, let expected, let actual):
            "the column \(printable(column)) is \(actual), expected \(expected)"
        case .refused(let column, let stage, let reason, let isSkipped):
            "the column \(printable(column)) \(reason.rawValue)"
                + (isSkipped
                    ? ": \(printable(stage)) leaves such rows out" : ", which \(printable(stage)) does not take")
        case .notExplained(let error): error.description
        case .invalidThreshold(let value): "the threshold must be between 0 and 1, not \(value)"
        case .noThreshold: "a threshold is not for a model with several classes: the most probable one is the answer"
        case .image(let error): error.description
        case .wrongMaskCount(let expected, let actual): "expected \(expected) masks, one for each image, got \(actual)"
        case .noActivationMap(let error): error.description
        case .noAttentionMap(let error): error.description
        case .emptyMask: "the segmenter finds nothing of what it looks for in the image"
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
