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
        }
    }
}
