import Needletail
import NeedletailFormat

/// The features of a request: an array of numbers in order, or an object of numbers by name.
struct BreastCancerRequest {
    private static let count = BreastCancerFeatures.names.count

    /// The first thing that is wrong with the features.
    private enum Fault {
        case notNumeric
        /// Several rows, or parts of one.
        case nested
        case unknown
        case duplicate(String)
    }

    /// Nil where there are none.
    private var isGiven = false
    private var isNamed = false
    private var values: [Double] = []
    /// All numbers that are there, also beyond those that are kept.
    private var valueCount = 0
    private var given: [Bool] = []
    private var fault: Fault?

    /// Reads a body.
    ///
    /// - Throws: `ServerFailure` where it is no JSON, or has no features. What else is wrong, `features()` tells: it comes after
    ///   the question whether there is a model.
    init(_ bytes: [UInt8]) throws(ServerFailure) {
        var request = Self()
        let isObject = try JSONBody.readObject(bytes, failure: Self.failure) { (key, reader) throws(JSONError) in
            guard key.isEqual(to: "features") else {
                try reader.skipValue()
                return false
            }
            try request.read(&reader)
            return true
        }
        guard isObject, request.isGiven else {
            throw ServerFailure(400, .featuresMissing, "No features provided")
        }
        self = request
    }

    private init() {}

    private static func failure(_ error: JSONError) -> ServerFailure {
        switch error {
        case .nonFiniteNumber, .numberOutOfRange:
            ServerFailure(400, .featuresNotFinite, "Invalid input: features contain NaN or infinite values")
        default: JSONBody.failure(error)
        }
    }

    private mutating func read(_ reader: inout JSONReader) throws(JSONError) {
        switch try reader.peek() {
        case .null: try reader.readNull()
        case .array:
            isGiven = true
            values.reserveCapacity(Self.count)
            try readRow(&reader, depth: 0)
        case .object:
            isGiven = true
            isNamed = true
            try readNamed(&reader)
        default:
            isGiven = true
            fault = .notNumeric
            try reader.skipValue()
        }
    }

    /// Reads an array; one that lies alone in another is a row too.
    private mutating func readRow(_ reader: inout JSONReader, depth: Int) throws(JSONError) {
        try reader.beginArray()
        var elements = 0
        while try reader.nextElement() {
            elements += 1
            switch try reader.peek() {
            case .number, .integer:
                let value = try reader.readDouble()
                if valueCount < Self.count { values.append(value) }
                valueCount += 1
            case .array where depth < JSONBody.depthLimit:
                if depth > 0 || elements > 1 { fault = fault ?? .nested }
                try readRow(&reader, depth: depth + 1)
                continue
            default:
                fault = fault ?? .notNumeric
                valueCount += 1
                try reader.skipValue()
            }
            if depth == 0, elements < valueCount { fault = fault ?? .nested }
        }
    }

    private mutating func readNamed(_ reader: inout JSONReader) throws(JSONError) {
        values = [Double](repeating: 0, count: Self.count)
        given = [Bool](repeating: false, count: Self.count)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            guard let index = BreastCancerFeatures.index(ofColumn: key.string) else {
                fault = fault ?? .unknown
                try reader.skipValue()
                continue
            }
            if given[index] { fault = fault ?? .duplicate(BreastCancerFeatures.names[index]) }
            given[index] = true
            valueCount += 1
            switch try reader.peek() {
            case .number, .integer: values[index] = try reader.readDouble()
            default:
                fault = fault ?? .notNumeric
                try reader.skipValue()
            }
        }
    }

    /// The features.
    ///
    /// - Throws: `ServerFailure` naming what is wrong with them.
    func features() throws(ServerFailure) -> BreastCancerFeatures {
        if isNamed { try checkNames() }
        if case .notNumeric? = fault {
            throw ServerFailure(400, .featuresNotNumeric, "Invalid input: features must be numeric")
        }
        guard valueCount == Self.count else {
            throw ServerFailure(400, .wrongFeatureCount, "Expected \(Self.count) features, got \(valueCount)")
        }
        if case .nested? = fault {
            throw ServerFailure(
                400, .wrongFeatureCount,
                "Expected \(Self.count) features in one array: parts of a row are not put together")
        }
        do throws(PredictionError) { return try BreastCancerFeatures(values) } catch {
            throw ServerFailure(400, .wrongFeatureCount, "Expected \(Self.count) features, got \(values.count)")
        }
    }

    private func checkNames() throws(ServerFailure) {
        switch fault {
        case .unknown?:
            throw ServerFailure(
                400, .unknownFeature, "Invalid input: a name is no feature of this model; GET / lists the names")
        case .duplicate(let name)?:
            throw ServerFailure(400, .unknownFeature, "Invalid input: the feature \(name) is given twice")
        case .notNumeric?, .nested?, nil: break
        }
        guard valueCount > 0 else {
            throw ServerFailure(400, .featuresMissing, "Invalid input: no features provided")
        }
        let missing = given.indices.filter { !given[$0] }.map { BreastCancerFeatures.names[$0] }
        guard missing.isEmpty else {
            var failure = ServerFailure(
                400, .wrongFeatureCount, "Invalid input: expected \(Self.count) features, got \(valueCount)")
            failure.fields = missing.map {
                .init(["features", $0], kind: "missing", "Missing data for required field.")
            }
            throw failure
        }
    }
}
