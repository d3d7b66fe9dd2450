/// Why patients cannot be compared. Rows are counted from 1.
public enum EvaluationError: Error, Equatable {
    /// A table has no columns.
    case noColumns(Cohort.Kind)
    /// Two columns of a table have one name.
    case duplicateColumn(Cohort.Kind, column: String)
    /// A row has not a value for each column.
    case wrongRowWidth(Cohort.Kind, row: Int, expected: Int, actual: Int)
    /// A value is not finite, or beyond `PatientTable.valueLimit`.
    case valueOutOfRange(Cohort.Kind, row: Int, column: String)
    /// A mutation is neither 0 nor 1.
    case notBinary(row: Int, column: String, value: Double)
    /// A table has another number of patients than the one of mutations.
    case differentPatientCount(Cohort.Kind, expected: Int, actual: Int)
    /// A cohort has no two patients.
    case tooFewPatients(actual: Int)
    /// A cohort has more pathways than are compared with each other.
    case tooManyPathways(actual: Int, limit: Int)
    /// The generated patients have not the columns of the reference.
    case differentColumns(Cohort.Kind, missing: [String], unexpected: [String])
    /// A gene that is asked for is no column of the mutations.
    case unknownGene(String)
    /// A pair is a gene and itself.
    case pairOfOneGene(String)
    /// An option is out of its range.
    case invalidOption(String, expected: String)
}

extension EvaluationError: CustomStringConvertible {
    /// Which table, row and column, what was expected and what is there.
    public var description: String {
        switch self {
        case .noColumns(let kind): "the table of \(kind) has no columns"
        case .duplicateColumn(let kind, let column): "\(kind): two columns are called \(column)"
        case .wrongRowWidth(let kind, let row, let expected, let actual):
            "\(kind), row \(row): \(actual) values, expected \(expected)"
        case .valueOutOfRange(let kind, let row, let column):
            "\(kind), row \(row), column \(column): expected a number of at most \(PatientTable.valueLimit) in magnitude"
        case .notBinary(let row, let column, let value):
            "mutations, row \(row), column \(column): \(value), expected 0 or 1"
        case .differentPatientCount(let kind, let expected, let actual):
            "\(kind): \(actual) rows, expected \(expected) as in the table of mutations: give the same patients in each"
        case .tooFewPatients(let actual):
            "\(actual) \(actual == 1 ? "patient" : "patients"): at least 2 are needed to compare"
        case .tooManyPathways(let actual, let limit): "\(actual) pathways, expected at most \(limit)"
        case .differentColumns(let kind, let missing, let unexpected):
            "\(kind): the columns are not those of the reference"
                + (missing.isEmpty ? "" : "; missing: \(Self.list(missing))")
                + (unexpected.isEmpty ? "" : "; not expected: \(Self.list(unexpected))")
        case .unknownGene(let gene): "\(gene) is no column of the mutations"
        case .pairOfOneGene(let gene): "\(gene) and \(gene) are no pair"
        case .invalidOption(let option, let expected): "\(option): expected \(expected)"
        }
    }

    /// The first names, and how many there are beside them.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(5).joined(separator: ", ")
        return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
    }
}
