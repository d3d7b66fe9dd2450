package import NeedletailFormat
package import NeedletailPipeline

/// A scaler that scikit-learn 1.2 to 1.9 fitted, from what `pickle.dump` or `joblib.dump` wrote.
///
/// `StandardScaler`, `MinMaxScaler`, `RobustScaler`, `MaxAbsScaler` or `Normalizer`.
package struct ScikitLearnScaler {
    /// What it does; its arrays have a finite number for each feature, its scales are above 0.
    package let scaler: Scaler
    /// How many features it is for; nil for a `Normalizer` that was never fitted, which takes any number.
    package let featureCount: Int?
    /// The features' names, if it was fitted on named columns.
    package let featureNames: [String]?
    /// The version of scikit-learn, if the file says one.
    package let version: String?

    /// The most that a compressed file may decompress to.
    private static let byteLimit = 128 << 20

    /// The classes by what they become.
    private static let classes = [
        Scaler.Kind.standard: "StandardScaler", .minMax: "MinMaxScaler", .robust: "RobustScaler",
        .maxAbs: "MaxAbsScaler", .normalizer: "Normalizer",
    ]

    static let types = classes.mapValues { PickleGlobal("sklearn.preprocessing._data", $0) }

    /// All that files of these scalers refer to.
    private static let globals: Set<PickleGlobal> =
        PickleGlobal.numPy.union(types.values).union([.arrayWrapper, .reconstructor, .object])

    /// The scaler in `bytes`.
    ///
    /// - file: the name for messages.
    /// - Throws: `ScikitLearnError`, also for any other estimator, which it names.
    package init(_ bytes: FileBytes, file: String) throws(ScikitLearnError) {
        let graph: PickleGraph
        do {
            graph = try PickleGraph(
                JoblibFile.pickle(in: bytes, byteLimit: Self.byteLimit), allowing: Self.globals)
        } catch {
            if case .forbiddenGlobal(_, let global) = error, Self.isEstimator(global) {
                throw Self.wrongEstimator(global, file: file)
            }
            throw .pickle(file: file, error)
        }
        guard let instance = graph.instance(graph.root) else {
            throw .notAnEstimator(file: file, actual: graph[graph.root].kind)
        }
        guard let kind = Scaler.Kind.allCases.first(where: { Self.types[$0] == instance.type }) else {
            throw Self.wrongEstimator(instance.type, file: file)
        }
        let attributes = ScikitLearnAttributes(graph: graph, state: instance.state, file: file)
        // A `Normalizer` works unfitted, and has no arrays.
        featureCount =
            kind == .normalizer && attributes[ScikitLearnAttributes.featureCountName] == nil
            ? nil : try attributes.featureCount()
        scaler = try attributes.scaler(kind, count: featureCount ?? 0)
        featureNames = try attributes.names(count: featureCount)
        version = graph.string(attributes["_sklearn_version"])
    }

    private static func wrongEstimator(_ actual: PickleGlobal, file: String) -> ScikitLearnError {
        let names = Scaler.Kind.allCases.compactMap { classes[$0] }
        return .wrongEstimator(
            file: file, expected: "a " + names.dropLast().joined(separator: ", ") + " or \(names[names.count - 1])",
            actual: actual.description)
    }

    /// Whether the global is scikit-learn's, but no helper that an estimator may hold.
    private static func isEstimator(_ global: PickleGlobal) -> Bool {
        global.module.hasPrefix("sklearn.") && !global.module.hasPrefix("sklearn.utils.")
    }
}

extension ScikitLearnAttributes {
    /// The scaler of a kind whose attributes these are, for `count` features.
    ///
    /// What does not centre has zeros for centers, what does not scale has ones: neither changes a bit of a result.
    func scaler(_ kind: Scaler.Kind, count: Int) throws(ScikitLearnError) -> Scaler {
        switch kind {
        case .standard:
            let mean = try flag("with_mean") ? values("mean_", count: count) : [Double](repeating: 0, count: count)
            let scale = try flag("with_std") ? scales(count: count) : [Double](repeating: 1, count: count)
            return .standard(mean: mean, scale: scale)
        case .minMax:
            let clips = try flag("clip")
            return .minMax(
                scale: try scales(count: count), offset: try values("min_", count: count),
                clip: clips ? try range("feature_range") : nil)
        case .robust:
            let center =
                try flag("with_centering") ? values("center_", count: count) : [Double](repeating: 0, count: count)
            let scale = try flag("with_scaling") ? scales(count: count) : [Double](repeating: 1, count: count)
            return .robust(center: center, scale: scale)
        case .maxAbs:
            // Versions that have no such option never clip.
            let clips = self["clip"] == nil ? false : try flag("clip")
            return .maxAbs(scale: try scales(count: count), clip: clips ? -1...1 : nil)
        case .normalizer:
            let name = try text("norm")
            guard let norm = Scaler.Norm(rawValue: name) else { throw .unknownNorm(file: file, actual: name) }
            return .normalizer(norm)
        }
    }
}
