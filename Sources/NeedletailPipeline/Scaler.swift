/// What becomes of a row of features before the network reads it, in double, each result then rounded to single.
///
/// The kinds are those of scikit-learn; `transform` gives the same bits as its f64 results.
public enum Scaler: Equatable, Sendable {
    /// Standard scores: `y = (x - mean) / scale` for each feature.
    case standard(mean: [Double], scale: [Double])
    /// Ranges brought to one: `y = x · scale + offset` for each feature, then `clip`.
    case minMax(scale: [Double], offset: [Double], clip: ClosedRange<Double>?)
    /// Scores by median and spread: `y = (x - center) / scale` for each feature.
    case robust(center: [Double], scale: [Double])
    /// Shares of the largest magnitude: `y = x / scale` for each feature, then `clip`.
    case maxAbs(scale: [Double], clip: ClosedRange<Double>?)
    /// Rows of length one: `y = x / norm(x)`, where the norm is of the whole row.
    case normalizer(Norm)

    /// The length of a row.
    public enum Norm: String, CaseIterable, Sendable {
        /// The sum of the magnitudes.
        case l1
        /// The square root of the sum of the squares.
        case l2
        /// The largest magnitude.
        case max
    }

    /// The kinds of scalers, by their names in model files.
    public enum Kind: String, CaseIterable, Sendable {
        /// `Scaler.standard`.
        case standard
        /// `Scaler.minMax`.
        case minMax = "min-max"
        /// `Scaler.robust`.
        case robust
        /// `Scaler.maxAbs`.
        case maxAbs = "max-abs"
        /// `Scaler.normalizer`.
        case normalizer
    }

    /// Which kind this is.
    public var kind: Kind {
        switch self {
        case .standard: .standard
        case .minMax: .minMax
        case .robust: .robust
        case .maxAbs: .maxAbs
        case .normalizer: .normalizer
        }
    }
}

extension Scaler {
    /// The means and scales of standard scores with the same bits for every row; nil where there are none.
    ///
    /// Subtracting 0 changes no value, nor the sign of a zero.
    package var standardScores: (mean: [Double], scale: [Double])? {
        switch self {
        case .standard(let mean, let scale): (mean, scale)
        case .robust(let center, let scale): (center, scale)
        case .maxAbs(let scale, nil): ([Double](repeating: 0, count: scale.count), scale)
        case .minMax, .maxAbs, .normalizer: nil
        }
    }

    /// Checks that there is a finite number for each feature wherever there is one at all, every scale above 0, and that
    /// bounds are finite. Paths begin with `scaler`.
    func validate(featureCount: Int) throws(TaskError) {
        func check(_ values: [Double], _ member: String) throws(TaskError) {
            guard values.count == featureCount, values.allSatisfy(\.isFinite) else {
                throw .invalid(path: "scaler.\(member)", expected: "\(featureCount) finite numbers")
            }
        }
        func check(scale: [Double]) throws(TaskError) {
            guard scale.count == featureCount, scale.allSatisfy({ $0.isFinite && $0 > 0 }) else {
                throw .invalid(path: "scaler.scale", expected: "\(featureCount) finite numbers above 0")
            }
        }
        func check(clip: ClosedRange<Double>?) throws(TaskError) {
            guard let clip else { return }
            guard clip.lowerBound.isFinite, clip.upperBound.isFinite else {
                throw .invalid(path: "scaler.clip", expected: "two finite numbers")
            }
        }
        switch self {
        case .standard(let mean, let scale):
            try check(mean, "mean")
            try check(scale: scale)
        case .minMax(let scale, let offset, let clip):
            try check(scale: scale)
            try check(offset, "offset")
            try check(clip: clip)
        case .robust(let center, let scale):
            try check(center, "center")
            try check(scale: scale)
        case .maxAbs(let scale, let clip):
            try check(scale: scale)
            try check(clip: clip)
        case .normalizer: break
        }
    }
}
