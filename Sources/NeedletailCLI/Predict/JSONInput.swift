import Needletail
import NeedletailFormat

/// Rows from JSON: an object by name, an array in the model's order, an object with either under `features`, or a list
/// of these.
struct JSONInput: RowSource {
    private var json: JSONReader
    /// What messages call the text.
    private let name: String
    private let columns: InputColumns
    private let isList: Bool
    private var count = 0
    private var isDone = false

    /// Reads all of `input` and looks at its beginning.
    init(_ input: InputFile, columns: InputColumns) throws(Failure) {
        name = input.name
        self.columns = columns
        json = JSONReader(try input.bytes(), depthLimit: 16)
        do throws(JSONError) {
            isList = try Self.isList(json, columns)
            if isList { try json.beginArray() }
        } catch { throw .input("\(name): \(error)") }
    }

    /// Whether the text is a list of rows: it holds objects or arrays, and one row in an array holds values.
    private static func isList(_ json: JSONReader, _ columns: InputColumns) throws(JSONError) -> Bool {
        var ahead = json
        guard try ahead.peek() == .array else { return false }
        try ahead.beginArray()
        guard try ahead.nextElement() else { return true }
        switch try ahead.peek() {
        case .object: return true
        case .array:
            guard let first = columns.columns.first, case .vector = first.kind else { return true }
            // The vector that a row begins with holds numbers, a row holds that vector or nothing.
            try ahead.beginArray()
            guard try ahead.nextElement() else { return false }
            return try ahead.peek() != .number
        default: return false
        }
    }

    mutating func next(into block: inout RowBlock) throws(Failure) -> Bool {
        guard !isDone else { return false }
        do throws(JSONError) {
            if isList, try !json.nextElement() {
                isDone = true
                try json.end()
                return false
            }
            count += 1
            let row = try row()
            if !isList {
                isDone = true
                try json.end()
            }
            block.values.beginRow()
            block.endRow(count, problem: set(row, &block.values))
            return true
        } catch { throw .input("\(name): \(error)") }
    }

    /// Sets the values of the last of `rows`; why they cannot be, where they cannot.
    private func set(_ row: Row, _ rows: inout TabularRows) -> InputProblem? {
        switch row {
        case .failure(let problem): return problem
        case .success(let values):
            // The kinds are right, but vectors may have other numbers of values.
            for (index, value) in values.enumerated() where !rows.set(index, value) {
                return InputProblem("\(columns.label(index)) is \(value), expected \(columns.columns[index].kind)")
            }
            return nil
        }
    }

    /// The longest key that may name a column.
    private static let keyByteLimit = 1 << 16

    private typealias Row = Result<[TabularValue], InputProblem>

    /// What an array of values is called.
    private var arrayKind: String { columns.isStrict ? "an array of numbers" : "an array of values" }

    /// One row; a value that does not fit is the row's problem, malformed text everyone's.
    private mutating func row() throws(JSONError) -> Row {
        switch try json.peek() {
        case .array: return try array()
        case .object: return try object(mayNest: columns.nestsFeatures)
        case let kind:
            try json.skipValue()
            return .failure(InputProblem("expected an object or \(arrayKind), got \(article(kind))"))
        }
    }

    private mutating func array() throws(JSONError) -> Row {
        var values: [TabularValue] = []
        var problem: InputProblem?
        var count = 0
        try json.beginArray()
        while try json.nextElement() {
            if count < columns.count {
                switch try value(count) {
                case .success(let value): values.append(value)
                case .failure(let error):
                    problem = problem ?? InputProblem("the value at index \(count) \(error.message)")
                }
            } else {
                try json.skipValue()
            }
            count += 1
        }
        if let problem { return .failure(problem) }
        guard count == columns.count else {
            return .failure(InputProblem("expected \(columns.count) \(columns.noun)s, got \(count)"))
        }
        return .success(values)
    }

    private mutating func object(mayNest: Bool) throws(JSONError) -> Row {
        var values = [TabularValue?](repeating: nil, count: columns.count)
        var given: Set<Int> = []
        var ignored: [String] = []
        var nested: Row?
        var problem: InputProblem?
        try json.beginObject()
        while let key = try json.nextKey() {
            let name = key.utf8Count <= Self.keyByteLimit ? key.string : ""
            if mayNest, name == "features" {
                if nested != nil { problem = problem ?? InputProblem("\"features\" is given twice") }
                switch try json.peek() {
                case .array: nested = try array()
                case .object: nested = try object(mayNest: false)
                case let kind:
                    try json.skipValue()
                    nested = .failure(
                        InputProblem("\"features\" must be an object or \(arrayKind), not \(article(kind))"))
                }
                continue
            }
            guard let index = columns.index(name) else {
                if ignored.count < 100 { ignored.append(name) }
                try json.skipValue()
                continue
            }
            if !given.insert(index).inserted {
                problem = problem ?? InputProblem("\(columns.label(index)) is given twice")
            }
            switch try value(index) {
            case .success(let value): values[index] = value
            case .failure(let error): problem = problem ?? InputProblem("\(columns.label(index)) \(error.message)")
            }
        }
        if let problem { return .failure(problem) }
        if let nested {
            guard let other = given.min() else { return nested }
            return .failure(InputProblem("\(columns.label(other)) stands beside \"features\""))
        }
        let missing = values.indices.filter { values[$0] == nil }
        guard missing.isEmpty else { return .failure(InputProblem(columns.missing(missing, ignored: ignored))) }
        return .success(values.compactMap { $0 })
    }

    /// The value that comes next, for the column at `index`; what is wrong with it where it does not fit.
    private mutating func value(_ index: Int) throws(JSONError) -> Result<TabularValue, InputProblem> {
        let kind = columns.columns[index].kind
        switch (try json.peek(), kind) {
        case (.number, .number): return try number(readsInteger: false)
        case (.number, .text): return try number(readsInteger: true)
        case (.string, .text): return .success(.text(try json.readString()))
        case (.array, .vector): return try vector()
        case (.null, _) where !columns.isStrict:
            try json.readNull()
            return .success(.missing)
        case (.bool, .number) where !columns.isStrict, (.bool, .text): return .success(.boolean(try json.readBool()))
        case (let found, _):
            try json.skipValue()
            return .failure(InputProblem("is \(article(found)), expected \(kind)"))
        }
    }

    private mutating func vector() throws(JSONError) -> Result<TabularValue, InputProblem> {
        var values: [Double] = []
        var problem: InputProblem?
        try json.beginArray()
        while try json.nextElement() {
            let kind = try json.peek()
            guard kind == .number else {
                try json.skipValue()
                problem = problem ?? InputProblem("holds \(article(kind)), expected numbers")
                continue
            }
            switch try number(readsInteger: false) {
            case .success(.number(let value)): values.append(value)
            case .success: break
            case .failure(let error): problem = problem ?? InputProblem("holds a number that \(error.message)")
            }
        }
        if let problem { return .failure(problem) }
        return .success(.vector(values))
    }

    /// The number that comes next; what is wrong with it where no double is near to it.
    private mutating func number(readsInteger: Bool) throws(JSONError) -> Result<TabularValue, InputProblem> {
        var ahead = json
        do throws(JSONError) {
            let value: TabularValue
            if readsInteger {
                switch try ahead.readNumber() {
                case .integer(let integer): value = .integer(integer)
                case .number(let number): value = .number(number)
                default: preconditionFailure("a number is an integer or has a fraction")
                }
            } else {
                value = .number(try ahead.readDouble())
            }
            json = ahead
            return .success(value)
        } catch {
            guard case .numberOutOfRange = error else { throw error }
            try json.skipValue()
            return .failure(InputProblem("is too large for a number (at most about 1.8e308)"))
        }
    }
}

/// A JSON value's kind with its article, such as `a string`.
private func article(_ kind: JSONKind) -> String {
    switch kind {
    case .null, .bool: "\(kind)"
    case .array, .object, .integer: "an \(kind)"
    case .number, .string: "a \(kind)"
    }
}
