import NeedletailPipeline

/// Why a file of scikit-learn could not be imported.
package enum ScikitLearnError: Error, Equatable {
    /// The file is no pickle that is read, or a damaged one.
    case pickle(file: String, PickleError)
    /// The file holds another estimator than the one that is read here.
    case wrongEstimator(file: String, expected: String, actual: String)
    /// The file holds no estimator.
    case notAnEstimator(file: String, actual: PickleValue.Kind)
    /// The estimator lacks something that it has once it is fitted.
    case missingAttribute(file: String, name: String)
    /// An attribute is not of the kind or shape that it must have.
    case invalidAttribute(file: String, name: String)
    /// There are more features than are read.
    case tooManyFeatures(file: String, count: Int, limit: Int)
    /// Two attributes speak of different numbers of features.
    case wrongFeatureCount(file: String, name: String, expected: Int, actual: Int)
    /// A fitted number is not finite, or a scale not above 0.
    case invalidValue(file: String, name: String, index: Int, value: Double)
    /// A range to clip to is not one of finite numbers, the smaller first.
    case invalidRange(file: String, name: String, lower: Double, upper: Double)
    /// A `Normalizer` is for a norm that scikit-learn does not have.
    case unknownNorm(file: String, actual: String)

    /// An estimator, or a step of a pipeline, is of a class that is not read.
    case unsupportedEstimator(file: String, className: String)
    /// An estimator has a parameter or fitted value that is not supported.
    case unsupportedOption(file: String, name: String, value: String, supported: String)
    /// A pipeline, or a step of it, was never fitted.
    case notFitted(file: String, className: String)
    /// Pipelines have more steps, or lie deeper inside each other, than is read.
    case tooManySteps(file: String, limit: Int)
    /// Trees have more nodes, or values at them, than are read.
    case treesTooLarge(file: String, limit: Int)
    /// A column is read as numbers by one step and as texts by another.
    case conflictingColumn(file: String, column: String)
    /// Texts of a column come out of the last step, or go into a step for numbers.
    case textsLeft(file: String, column: String)
    /// Steps take no column, or make none.
    case nothingMade(file: String)
    /// A column's name has more bytes than a model file holds.
    case longName(file: String, prefix: String, limit: Int)
    /// What the steps became does not fit together.
    case pipeline(file: String, PipelineError)
}

extension ScikitLearnError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .pickle(let file, let error): "\(file): \(error)"
        case .wrongEstimator(let file, let expected, let actual):
            "\(file) holds a \(quoted(actual)), expected \(expected): dump one of these itself, fitted"
        case .notAnEstimator(let file, let actual):
            "\(file) holds a value of type \(actual.rawValue) and no estimator: dump the fitted estimator itself"
        case .missingAttribute(let file, let name):
            "\(file): the estimator has no \(name): fit it before dumping it"
        case .invalidAttribute(let file, let name):
            "\(file): \(name) is not of the form that scikit-learn 1.2 to 1.9 gives it: fit and dump it again with one "
                + "of these versions"
        case .tooManyFeatures(let file, let count, let limit):
            "\(file): the estimator is for \(count) features; at most \(limit) are read: check that this is the file "
                + "you mean"
        case .wrongFeatureCount(let file, let name, let expected, let actual):
            "\(file): \(name) is for \(actual) features, expected \(expected) as in n_features_in_: fit and dump the "
                + "estimator again"
        case .invalidValue(let file, let name, let index, let value):
            "\(file): \(name)[\(index)] is \(value), expected a finite number, and of a scale one above 0: look at "
                + "feature \(index) of the training data, and fit again"
        case .invalidRange(let file, let name, let lower, let upper):
            "\(file): \(name) is (\(lower), \(upper)), expected two finite numbers, the smaller first: fit and dump the "
                + "estimator again"
        case .unknownNorm(let file, let actual):
            "\(file): the norm is \(quoted(actual)), expected l1, l2 or max: make the Normalizer again with one of these"
        case .unsupportedEstimator(let file, let name):
            "\(file) is a \(quoted(name)), which is not supported: see Docs/Converting.md for those that are, and build the "
                + "pipeline of these"
        case .unsupportedOption(let file, let name, let value, let supported):
            "\(file): \(name) is \(quoted(value)), supported: \(supported): fit it again with that"
        case .notFitted(let file, let name):
            "\(file) is a \(quoted(name)), which is not fitted: call fit() before dumping it"
        case .tooManySteps(let file, let limit):
            "\(file): pipelines with more than \(limit) steps, or so deep inside each other, are not read: make it of fewer"
        case .treesTooLarge(let file, let limit):
            "\(file): the trees have more than \(limit) nodes or values in all: fit fewer or smaller ones"
        case .conflictingColumn(let file, let column):
            "\(file): the column \(quoted(column)) is read as texts here and as numbers by another step: give each a column "
                + "of its own"
        case .textsLeft(let file, let column):
            "\(file): the texts of the column \(quoted(column)) go on as texts, where numbers are needed: encode them first"
        case .nothingMade(let file):
            "\(file) has no step that makes a column: there is nothing to convert"
        case .longName(let file, let prefix, let limit):
            "\(file): the name of the column \(quoted(prefix))... has more than \(limit) bytes: give it a shorter one"
        case .pipeline(let file, let error): "\(file): \(error): fit and dump the pipeline again"
        }
    }
}
