import Glibc
public import NeedletailPipeline

extension Cohort {
    /// The most bytes that the rows of one cohort take in memory.
    public static let byteLimit = 1 << 29

    /// Reads `<path>_mutations.csv`, `_expression.csv`, `_pathways.csv` and, where there is one, `_conditions.csv`; of a
    /// folder the only such files in it.
    ///
    /// Each file has a header of names and a row of decimal numbers for each patient, in the same order in all. A first column
    /// called `patient`, `patient_id` or nothing is no number but the patient's name, which must be the same in each file
    /// that has one.
    ///
    /// - patientLimit: reads no more than the first so many patients.
    /// - Throws: `CohortFileError`.
    public init(contentsOf path: String, patientLimit: Int? = nil) throws(CohortFileError) {
        try self.init(contentsOf: path, patientLimit: patientLimit, isCancelled: { false })
    }

    /// The same; `isCancelled` is asked before each piece of a file.
    package init(
        contentsOf path: String, patientLimit: Int?, isCancelled: @escaping () -> Bool
    ) throws(CohortFileError) {
        let paths = try Self.filePaths(path)
        var files: [CohortFile] = []
        for (kind, path) in zip(Kind.allCases, paths) {
            do throws(CohortFileError) {
                files.append(try CohortFile(path, kind, isCancelled))
            } catch .file(.cannotOpen(_, errno: ENOENT)) where kind == .conditions {
                // Nobody knows the conditions.
                continue
            }
        }
        let rowByteCount = files.reduce(0) { $0 + $1.rowByteCount }
        let limit = Self.byteLimit / rowByteCount
        var tables: [Kind: PatientTable] = [:]
        var patients: (path: String, keys: [Int])?
        for index in files.indices {
            let rows = try files[index].rows(patientLimit, limit: limit, isCancelled, &patients)
            let file = files[index]
            do throws(EvaluationError) {
                tables[file.kind] = try PatientTable(columns: file.columns, rows: rows, kind: file.kind)
            } catch { throw .table(path: file.path, error) }
        }
        // All kinds but conditions were read.
        guard let mutations = tables[.mutations], let expression = tables[.expression],
            let pathways = tables[.pathways]
        else { throw .noCohort(folder: path) }
        do throws(EvaluationError) {
            self = try Cohort(
                mutations: mutations, expression: expression, pathways: pathways, conditions: tables[.conditions])
        } catch {
            let kind: Kind
            switch error {
            case .differentPatientCount(let table, _, _): kind = table
            case .tooManyPathways: kind = .pathways
            default: kind = .mutations
            }
            throw .table(path: files.first { $0.kind == kind }?.path ?? path, error)
        }
    }

    /// The paths of the files that `path` stands for, whether there are such files or not, in the order of `Kind.allCases`.
    package static func filePaths(_ path: String) throws(CohortFileError) -> [String] {
        let prefix = try prefix(path)
        return Kind.allCases.map { "\(prefix)_\($0.rawValue).csv" }
    }

    /// What the paths of the cohort's files begin with.
    private static func prefix(_ path: String) throws(CohortFileError) -> String {
        guard FolderNames.exists(path) else { return path }
        let names: [String]
        do throws(FileError) { names = try FolderNames.list(path) } catch { throw .file(error) }
        let ending = "_\(Kind.mutations.rawValue).csv"
        let prefixes = names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        guard let prefix = prefixes.first else { throw .noCohort(folder: path) }
        guard prefixes.count == 1 else { throw .severalCohorts(folder: path, prefixes: prefixes) }
        return path.hasSuffix("/") ? path + prefix : "\(path)/\(prefix)"
    }
}

/// A table's file, of which the header is read.
private struct CohortFile {
    let path: String
    let kind: Cohort.Kind
    let columns: [String]
    private let hasPatients: Bool
    private var reader: CSVReader
    private var record = CSVReader.Record()

    /// Bytes that a row takes in memory: its numbers, the array around them, and the patient's key.
    var rowByteCount: Int { 8 * columns.count + 48 }

    init(_ path: String, _ kind: Cohort.Kind, _ isCancelled: @escaping () -> Bool) throws(CohortFileError) {
        let stream: FileStream
        do throws(FileError) { stream = try FileStream(path) } catch { throw .file(error) }
        self.path = path
        self.kind = kind
        reader = CSVReader { buffer in
            isCancelled() ? .bytes(0) : stream.read(buffer)
        }
        let hasHeader: Bool
        do throws(CSVError) { hasHeader = try reader.next(into: &record) } catch { throw .csv(path: path, error) }
        guard hasHeader else { throw .empty(path: path) }
        let header = record
        let names = (0..<header.count).map { String(decoding: trimmedBlanks(header.bytes(at: $0)), as: UTF8.self) }
        hasPatients = ["patient", "patient_id", ""].contains(names[0])
        columns = hasPatients ? Array(names.dropFirst()) : names
    }

    /// All rows, or the first `patientLimit`.
    ///
    /// - limit: how many there may be.
    /// - patients: keys of the patients' names of a file that was read before; set by the first that has names.
    mutating func rows(
        _ patientLimit: Int?, limit: Int, _ isCancelled: () -> Bool, _ patients: inout (path: String, keys: [Int])?
    ) throws(CohortFileError) -> [[Double]] {
        var rows: [[Double]] = []
        var keys: [Int] = []
        while rows.count < patientLimit ?? .max {
            let isRecord: Bool
            do throws(CSVError) { isRecord = try reader.next(into: &record) } catch {
                if isCancelled() { throw .cancelled }
                throw .csv(path: path, error)
            }
            if isCancelled() { throw .cancelled }
            guard isRecord else { break }
            guard rows.count < limit else {
                throw .tooManyPatients(path: path, limit: limit, byteLimit: Cohort.byteLimit)
            }
            rows.append(try values(row: rows.count + 1))
            guard hasPatients else { continue }
            let key = record.bytes(at: 0).hashValue
            keys.append(key)
            if let patients, rows.count <= patients.keys.count, patients.keys[rows.count - 1] != key {
                throw .otherPatient(path: path, row: rows.count, patient: record[0], otherPath: patients.path)
            }
        }
        if hasPatients, patients == nil { patients = (path, keys) }
        return rows
    }

    /// The numbers of the record, which is that of `row`.
    private func values(row: Int) throws(CohortFileError) -> [Double] {
        let first = hasPatients ? 1 : 0
        guard record.count == columns.count + first else {
            throw .wrongFieldCount(path: path, row: row, expected: columns.count + first, actual: record.count)
        }
        let bytes = record.bytes.span
        var values: [Double] = []
        values.reserveCapacity(columns.count)
        for column in columns.indices {
            let range = trimmedBlanks(bytes, record.range(at: first + column))
            guard let value = decimalNumber(bytes.extracting(range)) else {
                throw .notANumber(
                    path: path, row: row, column: columns[column],
                    text: String(decoding: record.bytes[range], as: UTF8.self))
            }
            values.append(value)
        }
        return values
    }
}
