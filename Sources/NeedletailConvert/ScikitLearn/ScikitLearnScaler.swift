package import NeedletailFormat

/// Reads scalers that scikit-learn 1.2 to 1.9 fitted, from what `pickle.dump` or `joblib.dump` wrote.
package enum ScikitLearnScaler {
    /// The most that a compressed file may decompress to.
    private static let byteLimit = 128 << 20
    /// The most features: a scaler that neither centres nor scales takes no bytes for each.
    private static let featureLimit = 1 << 20

    private static let type = PickleGlobal("sklearn.preprocessing._data", "StandardScaler")

    /// All that files of a `StandardScaler` refer to.
    private static let globals: Set<PickleGlobal> =
        PickleGlobal.numPy.union([type, .arrayWrapper, .reconstructor, .object])

    /// The fitted values of the `StandardScaler` in `bytes`: `y = (x - mean) / scale` for each feature.
    ///
    /// Without centring the means are 0, without scaling the scales are 1.
    /// - file: the name for messages.
    /// - Throws: `ScikitLearnError`, also for any other estimator, which it names.
    package static func standardScaler(
        from bytes: FileBytes, file: String
    ) throws(ScikitLearnError) -> (mean: [Double], scale: [Double], featureNames: [String]?, version: String?) {
        let graph: PickleGraph
        do {
            graph = try PickleGraph(JoblibFile.pickle(in: bytes, byteLimit: byteLimit), allowing: globals)
        } catch {
            if case .forbiddenGlobal(_, let global) = error, isEstimator(global) {
                throw .wrongEstimator(file: file, expected: type.name, actual: global.description)
            }
            throw .pickle(file: file, error)
        }
        guard let instance = graph.instance(graph.root) else {
            throw .notAnEstimator(file: file, actual: graph[graph.root].kind)
        }
        guard instance.type == type else {
            throw .wrongEstimator(file: file, expected: type.name, actual: instance.type.description)
        }
        let attributes = Attributes(graph: graph, state: instance.state, file: file)
        let count = try attributes.featureCount()
        let mean =
            try attributes.flag("with_mean")
            ? try attributes.values("mean_", count: count) : [Double](repeating: 0, count: count)
        let scale =
            try attributes.flag("with_std")
            ? try attributes.values("scale_", count: count) : [Double](repeating: 1, count: count)
        for (index, value) in mean.enumerated() where !value.isFinite {
            throw .invalidValue(file: file, name: "mean_", index: index, value: value)
        }
        for (index, value) in scale.enumerated() where !value.isFinite || value == 0 {
            throw .invalidValue(file: file, name: "scale_", index: index, value: value)
        }
        return (
            mean, scale, try attributes.names("feature_names_in_", count: count),
            graph.string(attributes["_sklearn_version"])
        )
    }

    /// Whether the global is scikit-learn's, but no helper that an estimator may hold.
    private static func isEstimator(_ global: PickleGlobal) -> Bool {
        global.module.hasPrefix("sklearn.") && !global.module.hasPrefix("sklearn.utils.")
    }
}

extension ScikitLearnScaler {
    /// The attributes of a fitted estimator.
    private struct Attributes {
        let graph: PickleGraph
        let state: PickleReference?
        let file: String

        subscript(name: String) -> PickleReference? {
            graph.value(forKey: name, in: state)
        }

        func required(_ name: String) throws(ScikitLearnError) -> PickleReference {
            guard let reference = self[name] else { throw .missingAttribute(file: file, name: name) }
            return reference
        }

        func featureCount() throws(ScikitLearnError) -> Int {
            let name = "n_features_in_"
            guard let count = graph.int(try required(name)), count > 0 else {
                throw .invalidAttribute(file: file, name: name)
            }
            guard count <= featureLimit else {
                throw .tooManyFeatures(file: file, count: count, limit: featureLimit)
            }
            return count
        }

        /// A truth value of Python or NumPy.
        func flag(_ name: String) throws(ScikitLearnError) -> Bool {
            let reference = try required(name)
            if let flag = graph.bool(reference) { return flag }
            guard let value = try? graph.scalar(reference), case .bool(let flag) = value else {
                throw .invalidAttribute(file: file, name: name)
            }
            return flag
        }

        /// A vector of one number for each feature.
        func values(_ name: String, count: Int) throws(ScikitLearnError) -> [Double] {
            let reference = try required(name)
            guard graph.isArray(reference) else { throw .invalidAttribute(file: file, name: name) }
            let array: PickleArray
            do { array = try graph.array(reference) } catch { throw .pickle(file: file, error) }
            guard array.shape.count == 1, array.type == .f8 || array.type == .f4 else {
                throw .invalidAttribute(file: file, name: name)
            }
            guard array.elements.count == count else {
                throw .wrongFeatureCount(file: file, name: name, expected: count, actual: array.elements.count)
            }
            return array.elements
        }

        /// A vector of one text for each feature, if there is one.
        func names(_ name: String, count: Int) throws(ScikitLearnError) -> [String]? {
            guard let reference = self[name] else { return nil }
            guard graph.isArray(reference) else { throw .invalidAttribute(file: file, name: name) }
            let array: (shape: [Int], elements: [PickleReference])
            do { array = try graph.objectArray(reference) } catch { throw .pickle(file: file, error) }
            let names = array.elements.compactMap { graph.string($0) }
            guard array.shape.count == 1, names.count == array.elements.count else {
                throw .invalidAttribute(file: file, name: name)
            }
            guard names.count == count else {
                throw .wrongFeatureCount(file: file, name: name, expected: count, actual: names.count)
            }
            return names
        }
    }
}
