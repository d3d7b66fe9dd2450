public import NeedletailPipeline

/// A patient who was drawn, and does not exist. For research use.
public struct SyntheticPatient: Sendable {
    /// The patient's place among all that were drawn in the call, from 0.
    public let index: Int
    /// Whether each gene of `description.mutations` is mutated.
    public let mutations: [Bool]
    /// The expression of each gene of `description.expression`, as the training data had it.
    public let expression: [Float]
    /// The activity of each of `description.pathways`, likewise.
    public let pathways: [Float]
    /// What the network was told, normalised, in the order of `description.conditions`.
    public let conditions: [Float]
    /// What the values are called.
    public let description: GeneratorDescription
    /// Which model, engine and tier drew the patient.
    public let identity: ModelIdentity

    /// All values, as `OsteosarcomaGenerator.encode` reads them: mutations as 0 or 1, expression, pathways. Complexity: O(values).
    public var values: [Float] { mutations.map { $0 ? 1 : 0 } + expression + pathways }

    /// Whether the gene called `name` is mutated; nil where the model has no such gene. Complexity: O(genes).
    public func mutation(of name: String) -> Bool? {
        description.mutations.firstIndex(of: name).map { mutations[$0] }
    }

    /// The expression of the gene called `name`; nil where the model has no such gene. Complexity: O(genes).
    public func expression(of name: String) -> Float? {
        description.expression.firstIndex(of: name).map { expression[$0] }
    }

    /// The activity of the pathway called `name`; nil where the model has no such pathway. Complexity: O(pathways).
    public func pathway(_ name: String) -> Float? {
        description.pathways.firstIndex(of: name).map { pathways[$0] }
    }

    /// The patient of a row: mutations, expression, pathways.
    ///
    /// - Throws: `GenerationError.invalidResult` where a value is not finite. Precondition: `row` has the description's count.
    init(
        _ index: Int, row: some RandomAccessCollection<Float>, conditions: [Float], _ description: GeneratorDescription,
        _ identity: ModelIdentity
    ) throws(GenerationError) {
        let values = Array(row)
        if let bad = values.firstIndex(where: { !$0.isFinite }) {
            throw .invalidResult(patient: index, value: description.valueName(bad))
        }
        let (first, second) = (description.mutations.count, description.mutations.count + description.expression.count)
        let threshold = Float(description.mutationThreshold)
        self.index = index
        mutations = values[..<first].map { $0 > threshold }
        expression = Array(values[first..<second])
        pathways = Array(values[second...])
        self.conditions = conditions
        self.description = description
        self.identity = identity
    }
}

extension GeneratorDescription {
    /// What the value at `index` of a row is called.
    func valueName(_ index: Int) -> String {
        if index < mutations.count { return "the mutation of \(mutations[index])" }
        let rest = index - mutations.count
        if rest < expression.count { return "the expression of \(expression[rest])" }
        return "the pathway \(pathways[rest - expression.count])"
    }
}
