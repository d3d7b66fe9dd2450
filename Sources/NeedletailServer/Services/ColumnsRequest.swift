import NeedletailFormat
import NeedletailPipeline

/// The rows of a request for a pipeline: one, as an object of its columns, or several in the array `rows`.
struct ColumnsRequest {
    /// Each with a value for each of the pipeline's columns.
    private(set) var rows: [[TabularValue]] = []
    /// Whether they came in an array.
    private(set) var areMany = false
    private let rules: ColumnRules
    private var faults: [ServerFailure.Field] = []
    private var hasOtherFaults = false
    /// Faults that are not listed any more.
    private var hasMore = false

    /// Most faults that an answer lists.
    private static let faultLimit = 32

    /// A row on its way.
    private struct Row {
        var values: [TabularValue]
        var given: [Bool]

        init(_ rules: ColumnRules) {
            values = [TabularValue](repeating: .missing, count: rules.fields.count)
            given = [Bool](repeating: false, count: rules.fields.count)
        }
    }

    /// Reads a body.
    ///
    /// - Throws: `ServerFailure` naming each column that is missing, or has what it may not, and its row.
    init(_ bytes: [UInt8], _ rules: ColumnRules) throws(ServerFailure) {
        var request = Self(rules)
        var row = Row(rules)
        let isObject = try JSONBody.readObject(bytes) { (key, reader) throws(JSONError) in
            guard rules.takesRows, key.isEqual(to: "rows") else {
                try request.read(key, &reader, &row, [])
                return false
            }
            try request.readRows(&reader)
            return true
        }
        guard isObject else {
            throw ServerFailure(422, .invalidFields, "the body must be an object of columns, or have \"rows\"")
        }
        if !request.areMany {
            request.finish(row, [])
        } else if row.given.contains(true) {
            request.refuse(["rows"], "mixed", "Give rows, or the columns of one row, and not both.")
        }
        try request.check()
        self = request
    }

    private init(_ rules: ColumnRules) {
        self.rules = rules
    }

    private mutating func readRows(_ reader: inout JSONReader) throws(JSONError) {
        areMany = true
        guard try reader.peek() == .array else {
            try reader.skipValue()
            return refuse(["rows"], "list_type", "Not a valid list of rows.")
        }
        var count = 0
        try reader.beginArray()
        while try reader.nextElement() {
            let path = ["rows", "\(count)"]
            count += 1
            guard count <= rules.rowLimit else {
                try reader.skipValue()
                continue
            }
            guard try reader.peek() == .object else {
                try reader.skipValue()
                refuse(path, "object_type", "Not an object of columns.")
                continue
            }
            var row = Row(rules)
            try reader.beginObject()
            while let key = try reader.nextKey() { try read(key, &reader, &row, path) }
            finish(row, path)
        }
        if !(1...rules.rowLimit).contains(count) {
            refuse(["rows"], "row_count", "Must have 1 to \(rules.rowLimit) rows.")
        }
    }

    /// Reads the member `key` of a row; what is no column, such as the label, does not matter.
    private mutating func read(
        _ key: JSONText, _ reader: inout JSONReader, _ row: inout Row, _ path: [String]
    ) throws(JSONError) {
        guard let index = rules.index(key.string) else { return try reader.skipValue() }
        guard !row.given[index] else { throw .duplicateKey(byteOffset: reader.byteOffset, key: "") }
        row.given[index] = true
        let field = rules.fields[index]
        switch try field.read(&reader) {
        case .success(let value): row.values[index] = value
        case .failure(let fault): refuse(path + [field.name], fault.kind, fault.message)
        }
    }

    /// Takes in a row, where all is there.
    private mutating func finish(_ row: Row, _ path: [String]) {
        for (index, isGiven) in row.given.enumerated() where !isGiven {
            guard faults.count < Self.faultLimit else {
                hasMore = true
                break
            }
            faults.append(.init(path + [rules.fields[index].name], kind: "missing", "Missing data for required field."))
        }
        // Nothing is computed where anything is wrong: rows are not kept then.
        if faults.isEmpty { rows.append(row.values) } else { rows = [] }
    }

    private mutating func refuse(_ path: [String], _ kind: String, _ message: String) {
        hasOtherFaults = true
        if faults.count < Self.faultLimit {
            faults.append(.init(path, kind: kind, message))
        } else {
            hasMore = true
        }
    }

    private func check() throws(ServerFailure) {
        guard !faults.isEmpty else { return }
        let names = faults.map { fault in
            fault.path.count == 3
                ? ColumnRules.place(Array(fault.path.prefix(2))) + printable(fault.path[2])
                : printable(fault.path.joined(separator: "."))
        }.joined(separator: ", ")
        let what = hasOtherFaults ? "Invalid fields" : "Missing fields"
        throw ServerFailure(
            422, hasOtherFaults ? .invalidFields : .missingFields, "\(what): \(names)\(hasMore ? ", ..." : "")",
            fields: faults)
    }
}

extension FieldRule {
    /// What is wrong with a value.
    fileprivate struct Fault: Error {
        let kind: String
        let message: String

        init(_ kind: String, _ message: String) {
            self.kind = kind
            self.message = message
        }
    }

    /// The value that comes next, or what is wrong with it.
    fileprivate func read(_ reader: inout JSONReader) throws(JSONError) -> Result<TabularValue, Fault> {
        switch (try reader.peek(), kind) {
        case (.null, _):
            try reader.readNull()
            return isNullable ? .success(.missing) : .failure(Fault("null", "Field may not be null."))
        case (.array, .vector(let count)): return try Self.vector(&reader, count)
        case (.number, .number): return checked(try reader.readDouble())
        // As a table with a column of truth values has it.
        case (.bool, .number): return checked(try reader.readBool() ? 1 : 0)
        case (.string, .text), (.string, .category): return checked(.text(try reader.readString()))
        // Categories may be called by numbers.
        case (.number, .text), (.number, .category):
            switch try reader.readNumber() {
            case .integer(let integer): return checked(.integer(integer))
            case .number(let number): return checked(.number(number))
            default: return .failure(wrongKind)
            }
        case (.bool, .text), (.bool, .category): return checked(.boolean(try reader.readBool()))
        default:
            try reader.skipValue()
            return .failure(wrongKind)
        }
    }

    private var wrongKind: Fault {
        switch kind {
        case .number: Fault("float_type", "Not a valid number.")
        case .integer: Fault("int_type", "Not a valid integer.")
        case .text, .category: Fault("string_type", "Not a valid string.")
        case .vector(let count): Self.wrongSize(count)
        }
    }

    private static func wrongSize(_ count: Int) -> Fault { Fault("list_type", "Must be an array of \(count) numbers.") }

    private func checked(_ number: Double) -> Result<TabularValue, Fault> {
        if let limits, !limits.contains(number) { return .failure(Fault("out_of_range", Self.between(limits))) }
        return .success(.number(number))
    }

    private func checked(_ value: TabularValue) -> Result<TabularValue, Fault> {
        // Words are compared byte by byte, as the frameworks do.
        if case .category(let words, closed: true) = kind, let text = value.text,
            !words.contains(where: { $0.utf8.elementsEqual(text.utf8) })
        {
            return .failure(Fault("enum", "Must be one of: \(words.joined(separator: ", "))."))
        }
        return .success(value)
    }

    private static func vector(
        _ reader: inout JSONReader, _ count: Int
    ) throws(JSONError) -> Result<TabularValue, Fault> {
        var numbers: [Double] = []
        var fault: Fault?
        try reader.beginArray()
        while try reader.nextElement() {
            if numbers.count < count, try reader.peek() == .number {
                numbers.append(try reader.readDouble())
            } else {
                fault = wrongSize(count)
                try reader.skipValue()
            }
        }
        if numbers.count != count { fault = wrongSize(count) }
        return fault.map { .failure($0) } ?? .success(.vector(numbers))
    }
}
