import NeedletailFormat

/// The attributes of an estimator in a pickle.
struct ScikitLearnAttributes {
    /// The most features: a scaler that neither centres nor scales takes no bytes for each.
    private static let featureLimit = 1 << 20

    /// Holds the number of features.
    static let featureCountName = "n_features_in_"

    let graph: PickleGraph
    /// The estimator's state.
    let state: PickleReference?
    /// For messages.
    let file: String

    subscript(name: String) -> PickleReference? {
        graph.value(forKey: name, in: state)
    }

    private func required(_ name: String) throws(ScikitLearnError) -> PickleReference {
        guard let reference = self[name] else { throw .missingAttribute(file: file, name: name) }
        return reference
    }

    /// The number of features that the estimator was fitted for.
    func featureCount() throws(ScikitLearnError) -> Int {
        let name = Self.featureCountName
        guard let count = graph.int(try required(name)), count > 0 else {
            throw .invalidAttribute(file: file, name: name)
        }
        guard count <= Self.featureLimit else {
            throw .tooManyFeatures(file: file, count: count, limit: Self.featureLimit)
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

    /// A text.
    func text(_ name: String) throws(ScikitLearnError) -> String {
        guard let text = graph.string(try required(name)) else { throw .invalidAttribute(file: file, name: name) }
        return text
    }

    /// A tuple of two finite numbers, the smaller first.
    func range(_ name: String) throws(ScikitLearnError) -> ClosedRange<Double> {
        guard let bounds = graph.tuple(try required(name)), bounds.count == 2,
            let lower = number(bounds[0]), let upper = number(bounds[1])
        else { throw .invalidAttribute(file: file, name: name) }
        guard lower.isFinite, upper.isFinite, lower < upper else {
            throw .invalidRange(file: file, name: name, lower: lower, upper: upper)
        }
        return lower...upper
    }

    /// The number of Python or NumPy at `reference`, if it is one.
    private func number(_ reference: PickleReference) -> Double? {
        switch (try? graph.scalar(reference)) ?? graph[reference] {
        case .int(let number): Double(number)
        case .float(let number): number
        default: nil
        }
    }

    /// A vector of one finite number for each feature.
    func values(_ name: String, count: Int) throws(ScikitLearnError) -> [Double] {
        let values = try vector(name, count: count)
        for (index, value) in values.enumerated() where !value.isFinite {
            throw .invalidValue(file: file, name: name, index: index, value: value)
        }
        return values
    }

    /// A vector of one finite number above 0 for each feature.
    func scales(count: Int) throws(ScikitLearnError) -> [Double] {
        let name = "scale_"
        let values = try values(name, count: count)
        for (index, value) in values.enumerated() where !(value > 0) {
            throw .invalidValue(file: file, name: name, index: index, value: value)
        }
        return values
    }

    private func vector(_ name: String, count: Int) throws(ScikitLearnError) -> [Double] {
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

    /// The features' names, if there are any: `count` texts, or any number of them where that is nil.
    func names(count: Int?) throws(ScikitLearnError) -> [String]? {
        let name = "feature_names_in_"
        guard let reference = self[name] else { return nil }
        guard graph.isArray(reference) else { throw .invalidAttribute(file: file, name: name) }
        let array: (shape: [Int], elements: [PickleReference])
        do { array = try graph.objectArray(reference) } catch { throw .pickle(file: file, error) }
        let names = array.elements.compactMap { graph.string($0) }
        guard array.shape.count == 1, names.count == array.elements.count else {
            throw .invalidAttribute(file: file, name: name)
        }
        if let count, names.count != count {
            throw .wrongFeatureCount(file: file, name: name, expected: count, actual: names.count)
        }
        return names
    }
}
