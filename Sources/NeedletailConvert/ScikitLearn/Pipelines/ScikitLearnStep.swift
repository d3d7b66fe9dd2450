import NeedletailPipeline

/// An estimator of a pipeline: its class, its attributes, and what it is called.
struct ScikitLearnStep {
    let type: PickleGlobal
    let attributes: ScikitLearnAttributes
    /// The names of the steps around it and its own, with dots between; empty for an estimator alone.
    let name: String

    /// The estimator at `reference`; nil where there is none.
    init?(_ graph: PickleGraph, _ reference: PickleReference, name: String, file: String) {
        guard let instance = graph.instance(reference) else { return nil }
        type = instance.type
        self.name = name
        attributes = ScikitLearnAttributes(
            graph: graph, state: instance.state, file: name.isEmpty ? file : "\(file), step \(quoted(name))")
    }

    /// What is done behind the last step.
    init(output attributes: ScikitLearnAttributes) {
        type = PickleGlobal("", "")
        self.attributes = attributes
        name = "features"
    }

    var graph: PickleGraph { attributes.graph }
    /// The file and the step, for messages.
    var place: String { attributes.file }
    /// What stages are called.
    var title: String { name.isEmpty ? type.name : name }

    /// The estimator in an attribute of this one.
    func inner(_ reference: PickleReference, _ name: String, file: String) -> ScikitLearnStep? {
        ScikitLearnStep(graph, reference, name: self.name.isEmpty ? name : "\(self.name).\(name)", file: file)
    }

    func unsupported(_ name: String, _ value: String, supported: String) -> ScikitLearnError {
        .unsupportedOption(file: place, name: name, value: value, supported: supported)
    }

    func invalid(_ name: String) -> ScikitLearnError { .invalidAttribute(file: place, name: name) }

    /// The attribute `name`, which every fitted estimator of the class has.
    func fitted(_ name: String) throws(ScikitLearnError) -> PickleReference {
        guard let reference = attributes[name] else {
            throw .notFitted(file: place, className: type.description)
        }
        return reference
    }

    /// Whether scikit-learn before `1.minor` fitted it; a file that says no version is taken as a new one.
    func isBefore(minor: Int) -> Bool {
        guard let version = graph.string(attributes["_sklearn_version"]) else { return false }
        let parts = version.split(separator: ".", maxSplits: 2)
        guard parts.count > 1, let major = Int(parts[0]), let own = Int(parts[1]) else { return false }
        return major < 1 || major == 1 && own < minor
    }
}

// MARK: - Values

extension ScikitLearnStep {
    /// The number, or truth value, of Python or NumPy at `reference`; nil for anything else.
    func number(_ reference: PickleReference) -> Double? {
        switch (try? graph.scalar(reference)) ?? graph[reference] {
        case .int(let number): Double(number)
        case .float(let number): number
        case .bool(let flag): flag ? 1 : 0
        default: nil
        }
    }

    func number(_ name: String) throws(ScikitLearnError) -> Double {
        guard let number = number(try fitted(name)) else { throw invalid(name) }
        return number
    }

    func isNone(_ name: String) -> Bool { attributes[name].map { graph.isNone($0) } ?? true }

    /// The elements of the list or tuple at `reference`.
    func elements(_ reference: PickleReference?) -> [PickleReference]? {
        guard let reference else { return nil }
        switch graph[reference] {
        case .list(let elements), .tuple(let elements): return elements
        default: return nil
        }
    }

    /// The elements of the list or tuple `name`.
    func list(_ name: String) throws(ScikitLearnError) -> [PickleReference] {
        guard let list = elements(try fitted(name)) else { throw invalid(name) }
        return list
    }

    /// The array of numbers at `reference`.
    func array(_ reference: PickleReference, _ name: String) throws(ScikitLearnError) -> PickleArray {
        guard graph.isArray(reference) else { throw invalid(name) }
        do { return try graph.array(reference) } catch { throw .pickle(file: place, error) }
    }

    /// The array of finite numbers called `name`, of one axis.
    func vector(_ name: String) throws(ScikitLearnError) -> [Double] {
        let array = try array(try fitted(name), name)
        guard array.shape.count == 1 else { throw invalid(name) }
        return try finite(array.elements, name)
    }

    func finite(_ values: [Double], _ name: String) throws(ScikitLearnError) -> [Double] {
        if let index = values.firstIndex(where: { !$0.isFinite }) {
            throw .invalidValue(file: place, name: name, index: index, value: values[index])
        }
        return values
    }

    /// The matrix at `reference`, dense or of compressed rows: finite numbers, row by row.
    func matrix(
        _ reference: PickleReference, _ name: String
    ) throws(ScikitLearnError) -> (rows: Int, columns: Int, values: [Double]) {
        if let instance = graph.instance(reference), instance.type == ScikitLearnGlobals.compressedRows {
            return try sparseMatrix(ScikitLearnAttributes(graph: graph, state: instance.state, file: place), name)
        }
        let array = try array(reference, name)
        guard array.shape.count == 2 else { throw invalid(name) }
        return (array.shape[0], array.shape[1], try finite(array.elements, name))
    }

    private func sparseMatrix(
        _ matrix: ScikitLearnAttributes, _ name: String
    ) throws(ScikitLearnError) -> (rows: Int, columns: Int, values: [Double]) {
        guard let shape = graph.tuple(matrix["_shape"]), shape.count == 2,
            let rows = number(shape[0]).flatMap({ Int(exactly: $0) }),
            let columns = number(shape[1]).flatMap({ Int(exactly: $0) }),
            (0...TabularPipeline.columnLimit).contains(rows), (0...TabularPipeline.slotLimit).contains(columns),
            rows * columns <= TabularPipeline.slotLimit,
            let starts = matrix["indptr"], let places = matrix["indices"], let data = matrix["data"]
        else { throw invalid(name) }
        let indptr = try array(starts, name).elements
        let indices = try array(places, name).elements
        let numbers = try finite(try array(data, name).elements, name)
        guard indptr.count == rows + 1, indices.count == numbers.count, indptr.first == 0,
            indptr.last == Double(numbers.count), zip(indptr, indptr.dropFirst()).allSatisfy({ $0 <= $1 }),
            indices.allSatisfy({ $0 >= 0 && $0 < Double(columns) })
        else { throw invalid(name) }
        var values = [Double](repeating: 0, count: rows * columns)
        for row in 0..<rows {
            for entry in Int(indptr[row])..<Int(indptr[row + 1]) {
                values[row * columns + Int(indices[entry])] += numbers[entry]
            }
        }
        return (rows, columns, values)
    }
}

// MARK: - Categories

/// A category, or the label of a class.
enum ScikitLearnLabel: Hashable {
    case text(ExactText)
    case number(Double)
    /// None.
    case nothing
    case notANumber
}

extension ScikitLearnStep {
    /// The labels in the array at `reference`, of one axis; `isNumeric` where it is an array of numbers.
    func labels(
        _ reference: PickleReference, _ name: String
    ) throws(ScikitLearnError) -> (labels: [ScikitLearnLabel], isNumeric: Bool) {
        guard graph.isArray(reference) else { throw invalid(name) }
        let shape: [Int]
        let labels: [ScikitLearnLabel]
        var isNumeric = false
        do throws(PickleError) {
            switch try graph.elementType(reference) {
            case .numbers:
                let array = try graph.array(reference)
                shape = array.shape
                labels = array.elements.map { $0.isNaN ? .notANumber : .number($0) }
                isNumeric = true
            case .texts:
                let array = try graph.texts(reference)
                shape = array.shape
                labels = array.elements.map { .text(ExactText($0)) }
            case .objects, .records:
                let array = try graph.objectArray(reference)
                shape = array.shape
                let known = array.elements.compactMap { label($0) }
                guard known.count == array.elements.count else {
                    throw .invalidArray(offset: graph.offset(of: reference), .data)
                }
                labels = known
            }
        } catch { throw .pickle(file: place, error) }
        guard shape.count == 1, labels.count <= TabularPipeline.slotLimit else { throw invalid(name) }
        return (labels, isNumeric)
    }

    /// The label at `reference`: a text, a number, None or NaN; nil for anything else.
    func label(_ reference: PickleReference) -> ScikitLearnLabel? {
        if graph.isNone(reference) { return .nothing }
        if let text = graph.string(reference) { return .text(ExactText(text)) }
        guard let number = number(reference) else { return nil }
        return number.isNaN ? .notANumber : .number(number)
    }
}
