import NeedletailGraph
import NeedletailTensor

extension MetadataValue {
    private static let members = ["inputs", "outputs", "tolerance"]

    /// Checks `needletail.check`: 1 to 4 cases that give every input and output its values, and every free size. None of
    /// them is kept.
    ///
    /// - outputs: those of `graph`, where it has no free sizes.
    func validateChecks(_ graph: Graph, outputs: [ValueInfo]) throws(ModelFileError) {
        var count = 0
        _ = try array(limit: ModelLimit.checks, of: "check cases") { check throws(ModelFileError) in
            count += 1
            let fields = try check.fields(Self.members, optional: ["sizes"])
            let sizes = try check.freeSizes(fields, graph)
            let (inputs, outputs) = try check.values(fields, graph, sizes, outputs)
            try fields["inputs"].validateRows(of: inputs)
            try fields["outputs"].validateRows(of: outputs)
            let tolerance = try fields["tolerance"].double()
            guard tolerance >= 0 else {
                throw fields["tolerance"].invalid("a number of at least 0", actual: "\(tolerance)")
            }
        }
        guard count > 0 else { throw invalid("1 to \(ModelLimit.checks) check cases", actual: "none") }
    }

    /// The graph's free sizes as the case here has them: each of them, and no others.
    private func freeSizes(_ fields: Fields, _ graph: Graph) throws(ModelFileError) -> [Int: Int] {
        let known = graph.freeSizes
        guard let object = fields.optional("sizes") else {
            guard known.isEmpty else { throw .missingMember(key: key, path: place(ofMember: "sizes")) }
            return [:]
        }
        guard !known.isEmpty else { throw .unknownMember(key: key, path: object.place) }
        let names = known.map { String(TensorType.free($0)) }
        let values = try object.fields(names)
        var sizes: [Int: Int] = [:]
        for (index, name) in zip(known, names) { sizes[index] = try values[name].integer(in: 0...ModelLimit.dimension) }
        return sizes
    }

    /// The graph's inputs and outputs for these sizes; `outputs` where none are free.
    private func values(
        _ fields: Fields, _ graph: Graph, _ sizes: [Int: Int], _ outputs: [ValueInfo]
    ) throws(ModelFileError) -> (inputs: [ValueInfo], outputs: [ValueInfo]) {
        guard !sizes.isEmpty else { return (graph.inputs, outputs) }
        let bound = graph.bound(sizes)
        do {
            let types = try bound.valueTypes()
            return (
                bound.inputs,
                bound.outputs.compactMap { name in types[name].map { ValueInfo(name: name, type: $0) } }
            )
        } catch { throw fields["sizes"].invalid("sizes that the graph takes", actual: "\(error)") }
    }

    private func validateRows(of values: [ValueInfo]) throws(ModelFileError) {
        var seen: Set<String> = []
        try entries(limit: ModelLimit.values, of: "values") { name, row throws(ModelFileError) in
            guard let value = values.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
                throw .unknownMember(key: key, path: row.place)
            }
            guard seen.insert(name).inserted else { throw row.duplicate() }
            let count = try row.elementCount(of: value.type.dtype)
            guard count == value.type.rowElementCount else {
                throw row.invalid("a row of the shape \(value.type.shape)", actual: "\(count) values")
            }
        }
        if let missing = values.first(where: { !seen.contains($0.name) }) {
            throw .missingMember(key: key, path: place(ofMember: missing.name))
        }
    }

    /// The cases of `needletail.check`, which `validateChecks` passed for the same graph.
    func checks(_ graph: Graph, outputs: [ValueInfo]) throws(ModelFileError) -> [CheckCase] {
        try array(limit: ModelLimit.checks, of: "check cases") { check throws(ModelFileError) in
            let fields = try check.fields(Self.members, optional: ["sizes"])
            let sizes = try check.freeSizes(fields, graph)
            let (inputs, outputs) = try check.values(fields, graph, sizes, outputs)
            return CheckCase(
                sizes: sizes, inputs: try fields["inputs"].rows(of: inputs),
                outputs: try fields["outputs"].rows(of: outputs), tolerance: try fields["tolerance"].double())
        }
    }

    private func rows(of values: [ValueInfo]) throws(ModelFileError) -> [String: Tensor] {
        let fields = try fields(values.map(\.name))
        var rows: [String: Tensor] = [:]
        for value in values {
            rows[value.name] = try fields[value.name].tensor(
                TensorType(value.type.dtype, [1] + value.type.shape.dropFirst()))
        }
        return rows
    }
}
