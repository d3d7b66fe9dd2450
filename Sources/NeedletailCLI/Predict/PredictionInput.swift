import Needletail
import NeedletailFormat

/// One row of input: measurements, or why there are none.
struct InputRow {
    /// Counted from 1, the header not counted.
    let number: Int
    let features: Result<BreastCancerFeatures, Failure>
}

/// Rows of measurements from a CSV text, columns in any order.
struct CSVInput {
    private var reader: CSVReader
    /// For each field of a record, the index of its feature; nil where the column is none.
    private var indices: [Int?] = []
    private var count = 0
    /// Columns that are no features: they are passed over.
    private(set) var ignored: [String] = []

    /// Reads the header.
    ///
    /// - Throws: a failure that names the missing or doubled column.
    init(_ reader: CSVReader) throws(Failure) {
        self.reader = reader
        let header: CSVReader.Record?
        do { header = try self.reader.next() } catch { throw .input(error.description) }
        guard let header else {
            throw .input("the input is empty: the first line must name the columns, such as radius_mean")
        }
        var seen: Set<Int> = []
        for name in header.fields {
            let trimmed = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            let index = BreastCancerFeatures.index(ofColumn: trimmed)
            if let index {
                guard seen.insert(index).inserted else {
                    throw .input("the column \(BreastCancerFeatures.names[index]) is given twice")
                }
            } else {
                ignored.append(trimmed)
            }
            indices.append(index)
        }
        let missing = BreastCancerFeatures.names.indices.filter { !seen.contains($0) }
        guard missing.isEmpty else {
            let names = missing.map { BreastCancerFeatures.names[$0] }.joined(separator: ", ")
            let unknown = ignored.isEmpty ? "" : "; unknown columns: \(ignored.map(quoted).joined(separator: ", "))"
            throw .input("missing columns: \(names)\(unknown)")
        }
    }

    /// The next row; nil at the end.
    ///
    /// - Throws: a failure after which the text cannot be read further.
    mutating func next() throws(Failure) -> InputRow? {
        let record: CSVReader.Record?
        do { record = try reader.next() } catch { throw .input(error.description) }
        guard let record else { return nil }
        count += 1
        return InputRow(number: count, features: features(record))
    }

    private func features(_ record: CSVReader.Record) -> Result<BreastCancerFeatures, Failure> {
        guard record.fields.count == indices.count else {
            return .failure(
                .input("line \(record.line): expected \(indices.count) fields, got \(record.fields.count)"))
        }
        var values = [Double](repeating: 0, count: BreastCancerFeatures.names.count)
        for (field, index) in zip(record.fields, indices) {
            guard let index else { continue }
            let name = BreastCancerFeatures.names[index]
            guard !field.allSatisfy({ $0 == " " }) else {
                return .failure(.input("line \(record.line): the feature \(name) is missing"))
            }
            guard let value = decimalNumber(field.filter { $0 != " " }) else {
                return .failure(
                    .input("line \(record.line): the feature \(name) is \(quoted(field)), not a finite number"))
            }
            values[index] = value
        }
        do throws(PredictionError) {
            return .success(try BreastCancerFeatures(values))
        } catch {
            return .failure(.input(error.description))
        }
    }
}

/// Rows of measurements from JSON: an object by name, an array of thirty numbers, an object with either under
/// `features`, or a list of these.
struct JSONInput {
    private var json: JSONReader
    private let isList: Bool
    private var count = 0
    private var isDone = false

    /// Looks at the beginning of the text.
    init(_ bytes: FileBytes) throws(Failure) {
        var json = JSONReader(bytes, depthLimit: 8)
        do throws(JSONError) {
            var isList = false
            if try json.peek() == .array {
                // A list holds objects or arrays; one row of measurements holds numbers.
                var ahead = json
                try ahead.beginArray()
                if try ahead.nextElement() {
                    let kind = try ahead.peek()
                    isList = kind == .object || kind == .array
                } else {
                    isList = true
                }
                if isList { try json.beginArray() }
            }
            self.isList = isList
        } catch { throw .input(error.description) }
        self.json = json
    }

    /// The next row; nil at the end.
    ///
    /// - Throws: a failure after which the text cannot be read further.
    mutating func next() throws(Failure) -> InputRow? {
        guard !isDone else { return nil }
        do throws(JSONError) {
            if isList {
                guard try json.nextElement() else {
                    try json.end()
                    isDone = true
                    return nil
                }
            }
            count += 1
            let features = try row()
            if !isList {
                try json.end()
                isDone = true
            }
            return InputRow(number: count, features: features)
        } catch { throw .input(error.description) }
    }

    /// One row; a value of the wrong kind is the row's failure, malformed text everyone's.
    private mutating func row() throws(JSONError) -> Result<BreastCancerFeatures, Failure> {
        switch try json.peek() {
        case .array: return try array()
        case .object: return try object(mayNest: true)
        default:
            try json.skipValue()
            return .failure(.input("expected an object or an array of numbers"))
        }
    }

    private mutating func array() throws(JSONError) -> Result<BreastCancerFeatures, Failure> {
        var values: [Double] = []
        var problem: Failure?
        try json.beginArray()
        var count = 0
        while try json.nextElement() {
            if let value = try number() {
                if values.count <= BreastCancerFeatures.names.count { values.append(value) }
            } else if problem == nil {
                problem = .input("the value at index \(count) is not a number")
            }
            count += 1
        }
        if let problem { return .failure(problem) }
        do throws(PredictionError) {
            guard count == values.count else {
                throw .wrongFeatureCount(expected: BreastCancerFeatures.names.count, actual: count)
            }
            return .success(try BreastCancerFeatures(values))
        } catch { return .failure(.input(error.description)) }
    }

    private mutating func object(mayNest: Bool) throws(JSONError) -> Result<BreastCancerFeatures, Failure> {
        var columns: [String: Double] = [:]
        var nested: Result<BreastCancerFeatures, Failure>?
        var problem: Failure?
        try json.beginObject()
        while let key = try json.nextKey() {
            guard key.utf8Count <= 256, columns.count <= 64 else {
                problem = problem ?? .input("a name that is no feature")
                try json.skipValue()
                continue
            }
            let name = key.string
            if mayNest, name == "features" {
                switch try json.peek() {
                case .array: nested = try array()
                case .object: nested = try object(mayNest: false)
                default:
                    try json.skipValue()
                    problem = problem ?? .input("features must be an object or an array of numbers")
                }
            } else if let value = try number() {
                if columns.updateValue(value, forKey: name) != nil {
                    problem = problem ?? .input("the feature \(quoted(name)) is given twice")
                }
            } else {
                problem = problem ?? .input("the feature \(quoted(name)) is not a number")
            }
        }
        if let problem { return .failure(problem) }
        if let nested {
            guard let other = columns.keys.min() else { return nested }
            return .failure(.input("\(quoted(other)) stands beside features"))
        }
        do throws(PredictionError) {
            return .success(try BreastCancerFeatures(columns: columns))
        } catch { return .failure(.input(error.description)) }
    }

    /// The number that comes next; nil, passing over it, where it is something else.
    private mutating func number() throws(JSONError) -> Double? {
        switch try json.peek() {
        case .number, .integer: return try json.readDouble()
        default:
            try json.skipValue()
            return nil
        }
    }
}
