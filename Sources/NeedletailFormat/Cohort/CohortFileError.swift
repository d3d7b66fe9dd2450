public import NeedletailPipeline

/// Why the tables of a cohort could not be read. Rows are those of patients, counted from 1.
public enum CohortFileError: Error, Equatable {
    /// A file could not be opened or read.
    case file(FileError)
    /// A file is no CSV.
    case csv(path: String, CSVError)
    /// A folder has no file whose name ends in `_mutations.csv`.
    case noCohort(folder: String)
    /// A folder has more than one such file.
    case severalCohorts(folder: String, prefixes: [String])
    /// A file has no line that names columns.
    case empty(path: String)
    /// A row has another number of fields than the header.
    case wrongFieldCount(path: String, row: Int, expected: Int, actual: Int)
    /// A field is no finite decimal number.
    case notANumber(path: String, row: Int, column: String, text: String)
    /// A row is of another patient than the same row of another file.
    case otherPatient(path: String, row: Int, patient: String, otherPath: String)
    /// There are more patients than fit in memory.
    case tooManyPatients(path: String, limit: Int, byteLimit: Int)
    /// What a table holds is refused.
    case table(path: String, EvaluationError)
    /// Reading was cancelled.
    case cancelled
}

extension CohortFileError: CustomStringConvertible {
    /// Which file, row and column, what was expected and what is there.
    public var description: String {
        switch self {
        case .file(let error): "\(error)"
        case .csv(let path, let error): "\(path): \(error)"
        case .noCohort(let folder):
            "\(folder) has no file whose name ends in _mutations.csv: give a folder, or a path up to that ending"
        case .severalCohorts(let folder, let prefixes):
            "\(folder) has tables of several cohorts: give one of "
                + prefixes.prefix(5).map { printable("\(folder)/\($0)") }.joined(separator: ", ")
        case .empty(let path): "\(path) is empty: its first line must name the columns"
        case .wrongFieldCount(let path, let row, let expected, let actual):
            "\(path), row \(row): expected \(expected) fields, got \(actual)"
        case .notANumber(let path, let row, let column, let text):
            "\(path), row \(row), column \(printable(column)): "
                + (text.isEmpty ? "a value is missing" : "\(printable(text)), expected a finite number")
        case .otherPatient(let path, let row, let patient, let otherPath):
            "\(path), row \(row): \(printable(patient)) is not the patient of that row of \(otherPath): "
                + "give the same patients in the same order"
        case .tooManyPatients(let path, let limit, let byteLimit):
            "\(path) has more than \(limit) patients: with so many columns no more fit in \(byteLimit >> 20) MiB"
        case .table(let path, let error):
            // Names in it are a file's.
            "\(path): \(printable("\(error)", limit: 1000).dropFirst().dropLast())"
        case .cancelled: "reading was cancelled"
        }
    }
}
