import Needletail
import NeedletailFormat

/// Rows of measurements from JSON: an object by name, an array of thirty numbers, an object with either under
/// `features`, or a list of these.
struct JSONInput: RowSource {
    private var json: JSONReader
    /// What messages call the text.
    private let name: String
    private let isList: Bool
    private var count = 0
    private var isDone = false
    let ignored: [String] = []

    /// Reads all of `input` and looks at its beginning.
    init(_ input: InputFile) throws(Failure) {
        name = input.name
        json = JSONReader(try input.bytes(), depthLimit: 16)
        do throws(JSONError) {
            // A list holds objects or arrays; one row of measurements holds numbers.
            var ahead = json
            guard try ahead.peek() == .array else {
                isList = false
                return
            }
            try ahead.beginArray()
            let kind = try ahead.nextElement() ? try ahead.peek() : nil
            isList = kind == nil || kind == .object || kind == .array
            if isList { try json.beginArray() }
        } catch { throw .input("\(name): \(error)") }
    }

    mutating func next() throws(Failure) -> InputRow? {
        guard !isDone else { return nil }
        do throws(JSONError) {
            if isList, try !json.nextElement() {
                isDone = true
                try json.end()
                return nil
            }
            count += 1
            let features = try row()
            if !isList {
                isDone = true
                try json.end()
            }
            return InputRow(number: count, features: features)
        } catch { throw .input("\(name): \(error)") }
    }

    /// One row; a value that does not fit is the row's problem, malformed text everyone's.
    private mutating func row() throws(JSONError) -> Result<BreastCancerFeatures, InputProblem> {
        switch try json.peek() {
        case .array: return try array()
        case .object: return try object(mayNest: true)
        case let kind:
            try json.skipValue()
            return .failure(InputProblem("expected an object or an array of numbers, got \(article(kind))"))
        }
    }

    private mutating func array() throws(JSONError) -> Result<BreastCancerFeatures, InputProblem> {
        var values: [Double] = []
        var problem: InputProblem?
        var count = 0
        try json.beginArray()
        while try json.nextElement() {
            switch try number() {
            case .success(let value): if values.count < BreastCancerFeatures.names.count { values.append(value) }
            case .failure(let error):
                problem = problem ?? InputProblem("the value at index \(count) \(error.message)")
            }
            count += 1
        }
        if let problem { return .failure(problem) }
        do throws(PredictionError) {
            guard count == BreastCancerFeatures.names.count else {
                throw .wrongFeatureCount(expected: BreastCancerFeatures.names.count, actual: count)
            }
            return .success(try BreastCancerFeatures(values))
        } catch { return .failure(InputProblem(error.description)) }
    }

    private mutating func object(mayNest: Bool) throws(JSONError) -> Result<BreastCancerFeatures, InputProblem> {
        var values = [Double?](repeating: nil, count: BreastCancerFeatures.names.count)
        var given: Set<Int> = []
        var ignored: [String] = []
        var nested: Result<BreastCancerFeatures, InputProblem>?
        var problem: InputProblem?
        try json.beginObject()
        while let key = try json.nextKey() {
            let name = key.utf8Count <= 256 ? key.string : ""
            if mayNest, name == "features" {
                if nested != nil { problem = problem ?? InputProblem("\"features\" is given twice") }
                switch try json.peek() {
                case .array: nested = try array()
                case .object: nested = try object(mayNest: false)
                case let kind:
                    try json.skipValue()
                    nested = .failure(
                        InputProblem("\"features\" must be an object or an array of numbers, not \(article(kind))"))
                }
                continue
            }
            guard let index = BreastCancerFeatures.index(ofColumn: name) else {
                if ignored.count < 100 { ignored.append(name) }
                try json.skipValue()
                continue
            }
            let feature = BreastCancerFeatures.names[index]
            if !given.insert(index).inserted {
                problem = problem ?? InputProblem("the feature \(feature) is given twice")
            }
            switch try number() {
            case .success(let value): values[index] = value
            case .failure(let error): problem = problem ?? InputProblem("the feature \(feature) \(error.message)")
            }
        }
        if let problem { return .failure(problem) }
        guard let nested else { return measurements(values, ignored: ignored) }
        guard let other = given.min() else { return nested }
        return .failure(InputProblem("the feature \(BreastCancerFeatures.names[other]) stands beside \"features\""))
    }

    /// The number that comes next; what is wrong with it where it is none, or one that no double is near to.
    private mutating func number() throws(JSONError) -> Result<Double, InputProblem> {
        let kind = try json.peek()
        guard kind == .number else {
            try json.skipValue()
            return .failure(InputProblem("is \(article(kind)), expected a number"))
        }
        var ahead = json
        do throws(JSONError) {
            let value = try ahead.readDouble()
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
