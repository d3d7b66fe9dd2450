/// Numbers of patients: a row for each patient, a column for each gene, pathway or condition.
public struct PatientTable: Equatable, Sendable {
    /// The largest magnitude of a value: sums of squares of such values, and of their standard scores, are finite.
    public static let valueLimit = 1e30

    /// The columns' names, no two the same.
    public let columns: [String]
    /// `[patients][columns]`: finite numbers, none beyond `valueLimit`.
    public let rows: [[Double]]

    /// A table of `rows`.
    ///
    /// - kind: what the table is of, for errors.
    /// - Throws: `EvaluationError.noColumns`, `duplicateColumn`, `wrongRowWidth`, `valueOutOfRange` (also of NaN).
    /// - Complexity: O(rows · columns).
    public init(columns: [String], rows: [[Double]], kind: Cohort.Kind) throws(EvaluationError) {
        guard !columns.isEmpty else { throw .noColumns(kind) }
        var known: Set<String> = []
        for column in columns where !known.insert(column).inserted {
            throw .duplicateColumn(kind, column: column)
        }
        for (index, row) in rows.enumerated() {
            guard row.count == columns.count else {
                throw .wrongRowWidth(kind, row: index + 1, expected: columns.count, actual: row.count)
            }
            for (column, value) in row.enumerated() {
                // Not so for NaN either.
                guard abs(value) <= Self.valueLimit else {
                    throw .valueOutOfRange(kind, row: index + 1, column: columns[column])
                }
            }
        }
        self.columns = columns
        self.rows = rows
    }

    private init(uncheckedColumns: [String], rows: [[Double]]) {
        columns = uncheckedColumns
        self.rows = rows
    }

    /// The values of the column at `index`, in the order of the patients.
    package func column(_ index: Int) -> [Double] { rows.map { $0[index] } }

    /// The same table with its columns in the order of `names`.
    ///
    /// - Throws: `EvaluationError.differentColumns` where it has others.
    func ordered(as names: [String], kind: Cohort.Kind) throws(EvaluationError) -> PatientTable {
        let (known, expected) = (Set(columns), Set(names))
        guard known == expected else {
            throw .differentColumns(
                kind, missing: names.filter { !known.contains($0) },
                unexpected: columns.filter { !expected.contains($0) })
        }
        return picking(names)
    }

    /// The columns called `names`, in that order. Precondition: there are such columns.
    func picking(_ names: [String]) -> PatientTable {
        if names == columns { return self }
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        let order = names.compactMap { places[$0] }
        return PatientTable(uncheckedColumns: names, rows: rows.map { row in order.map { row[$0] } })
    }
}
