import NeedletailGraph
import NeedletailTensor

extension MetadataValue {
    /// Checks `needletail.check`: 1 to 4 cases that give every input and output its values. None of them is kept.
    func validateChecks(inputs: [ValueInfo], outputs: [ValueInfo]) throws(ModelFileError) {
        var count = 0
        _ = try array(limit: ModelLimit.checks, of: "check cases") { check throws(ModelFileError) in
            count += 1
            let fields = try check.fields(["inputs", "outputs", "tolerance"])
            try fields["inputs"].validateRows(of: inputs)
            try fields["outputs"].validateRows(of: outputs)
            let tolerance = try fields["tolerance"].double()
            guard tolerance >= 0 else {
                throw fields["tolerance"].invalid("a number of at least 0", actual: "\(tolerance)")
            }
        }
        guard count > 0 else { throw invalid("1 to \(ModelLimit.checks) check cases", actual: "none") }
    }

    private func validateRows(of values: [ValueInfo]) throws(ModelFileError) {
        var seen: Set<String> = []
        try entries(limit: ModelLimit.values, of: "values") { name, row throws(ModelFileError) in
            guard let value = values.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
                throw .unknownMember(key: key, path: row.place)
            }
            guard seen.insert(name).inserted else { throw row.duplicate() }
            guard value.type.dtype == .f32 else {
                throw row.invalid("a value of f32", actual: "one of \(value.type.dtype.rawValue)")
            }
            let count = try row.floatCount()
            guard count == value.type.rowElementCount else {
                throw row.invalid("a row of the shape \(value.type.shape)", actual: "\(count) numbers")
            }
        }
        if let missing = values.first(where: { !seen.contains($0.name) }) {
            throw .missingMember(key: key, path: place(ofMember: missing.name))
        }
    }

    /// The cases of `needletail.check`, which `validateChecks` passed.
    func checks() throws(ModelFileError) -> [CheckCase] {
        try array(limit: ModelLimit.checks, of: "check cases") { check throws(ModelFileError) in
            let fields = try check.fields(["inputs", "outputs", "tolerance"])
            return CheckCase(
                inputs: try fields["inputs"].rows(), outputs: try fields["outputs"].rows(),
                tolerance: try fields["tolerance"].double())
        }
    }

    private func rows() throws(ModelFileError) -> [String: [Float]] {
        var rows: [String: [Float]] = [:]
        try entries(limit: ModelLimit.values, of: "values") { name, row throws(ModelFileError) in
            rows[name] = try row.floats()
        }
        return rows
    }
}
