/// Patients with their mutations, gene expression and pathway activities, as a model generates them or as they were
/// measured.
public struct Cohort: Equatable, Sendable {
    /// What one of a cohort's tables holds; its raw value ends the name of the table's file.
    public enum Kind: String, CaseIterable, Sendable {
        /// Which genes are mutated: 0 or 1.
        case mutations
        /// How much of each gene is expressed.
        case expression
        /// How active each pathway is.
        case pathways
        /// What is known of a patient beside these, such as an age: what a generator is told.
        case conditions
    }

    /// 1 where a gene is mutated, else 0.
    public let mutations: PatientTable
    /// Gene expression.
    public let expression: PatientTable
    /// Pathway activities.
    public let pathways: PatientTable
    /// Conditions; nil where nobody knows them.
    public let conditions: PatientTable?

    /// The number of patients, 2 or more.
    public var patientCount: Int { mutations.rows.count }

    /// The table of `kind`; nil for conditions that nobody knows.
    public func table(_ kind: Kind) -> PatientTable? {
        switch kind {
        case .mutations: mutations
        case .expression: expression
        case .pathways: pathways
        case .conditions: conditions
        }
    }

    /// The patients whose values stand in the same row of each table.
    ///
    /// - Throws: `EvaluationError.tooFewPatients`, `differentPatientCount`, `notBinary`, `tooManyPathways`.
    public init(
        mutations: PatientTable, expression: PatientTable, pathways: PatientTable, conditions: PatientTable? = nil
    ) throws(EvaluationError) {
        for (kind, table) in [(Kind.expression, expression), (.pathways, pathways), (.conditions, conditions)] {
            guard let table, table.rows.count != mutations.rows.count else { continue }
            throw .differentPatientCount(kind, expected: mutations.rows.count, actual: table.rows.count)
        }
        guard mutations.rows.count > 1 else { throw .tooFewPatients(actual: mutations.rows.count) }
        guard pathways.columns.count <= PathwayCoherence.pathwayLimit else {
            throw .tooManyPathways(actual: pathways.columns.count, limit: PathwayCoherence.pathwayLimit)
        }
        for (index, row) in mutations.rows.enumerated() {
            for (column, value) in row.enumerated() where value != 0 && value != 1 {
                throw .notBinary(row: index + 1, column: mutations.columns[column], value: value)
            }
        }
        self.mutations = mutations
        self.expression = expression
        self.pathways = pathways
        self.conditions = conditions
    }

    /// The patients with the columns of `reference`, in their order, and both with the conditions that both have.
    ///
    /// - Throws: `EvaluationError.differentColumns`.
    static func aligned(
        _ generated: Cohort, with reference: Cohort
    ) throws(EvaluationError) -> (generated: Cohort, reference: Cohort) {
        var (ours, theirs): (PatientTable?, PatientTable?)
        if let own = generated.conditions, let other = reference.conditions {
            let names = other.columns.filter(Set(own.columns).contains)
            if !names.isEmpty { (ours, theirs) = (own.picking(names), other.picking(names)) }
        }
        return (
            try Cohort(
                mutations: generated.mutations.ordered(as: reference.mutations.columns, kind: .mutations),
                expression: generated.expression.ordered(as: reference.expression.columns, kind: .expression),
                pathways: generated.pathways.ordered(as: reference.pathways.columns, kind: .pathways),
                conditions: ours),
            try Cohort(
                mutations: reference.mutations, expression: reference.expression, pathways: reference.pathways,
                conditions: theirs)
        )
    }
}
