import Needletail
import NeedletailFormat
import NeedletailPipeline

/// The twelve fields of a patient, read from a body.
struct HeartDiseaseRequest {
    private static let names = HeartDiseaseColumns.names
    private static let measurementCount = HeartDiseaseColumns.measurements.count
    private static let notInteger = "Not a valid integer."

    private(set) var patient = HeartDiseaseService.example
    private var given = [Bool](repeating: false, count: names.count)
    private var faults: [ServerFailure.Field] = []

    /// Reads a body.
    ///
    /// - Throws: `ServerFailure` where it is no JSON, or lacks fields. What is wrong with those that are there, `patient(_:)`
    ///   tells.
    init(_ bytes: [UInt8], _ fields: [FieldRule], isStrict: Bool) throws(ServerFailure) {
        var request = Self()
        // Most requests have the fields in order.
        var next = 0
        _ = try JSONBody.readObject(bytes) { (key, reader) throws(JSONError) in
            let isNext = next < Self.names.count && key.isEqual(to: Self.names[next])
            guard let index = isNext ? next : Self.names.firstIndex(where: key.isEqual) else {
                // Such as the label `disease`, which does not matter.
                try reader.skipValue()
                return false
            }
            next = index + 1
            request.given[index] = true
            try request.read(index, &reader, fields[index], isStrict)
            return true
        }
        guard request.given.allSatisfy({ $0 }) else {
            let missing = Self.names.indices.filter { !request.given[$0] }.map { Self.names[$0] }
            let list = missing.map { "'\($0)'" }.joined(separator: ", ")
            var failure = ServerFailure(400, .missingFields, "Missing fields: [\(list)]")
            failure.fields = missing.map {
                .init([$0], kind: "missing", "Missing data for required field.")
            }
            throw failure
        }
        self = request
    }

    private init() {}

    /// Refuses a patient whose fields are not what they may be.
    func check() throws(ServerFailure) {
        guard !faults.isEmpty else { return }
        let names = faults.map { $0.path.joined(separator: ".") }.joined(separator: ", ")
        throw ServerFailure(422, .invalidFields, "Invalid fields: \(names)", fields: faults)
    }

    private mutating func read(
        _ index: Int, _ reader: inout JSONReader, _ rule: FieldRule, _ isStrict: Bool
    ) throws(JSONError) {
        if try reader.peek() == .null, index < Self.measurementCount || rule.isClosed {
            try reader.readNull()
            return refuse(rule, "null", "Field may not be null.")
        }
        guard index >= Self.measurementCount else { return try readNumber(index, &reader, rule, isStrict) }
        switch index {
        case 4: patient.sex = try category(&reader, rule) ?? .missing
        case 5: patient.angina = try category(&reader, rule) ?? .missing
        case 6: patient.glycemia = try category(&reader, rule) ?? .missing
        case 7: patient.ecg = try category(&reader, rule) ?? .missing
        case 8: patient.anginaAfterSport = try category(&reader, rule) ?? .missing
        case 9: patient.ecgSlope = try category(&reader, rule) ?? .missing
        case 10: patient.fluoroscopy = try category(&reader, rule) ?? .missing
        default: patient.thalassemia = try category(&reader, rule) ?? .missing
        }
    }

    private mutating func readNumber(
        _ index: Int, _ reader: inout JSONReader, _ rule: FieldRule, _ isStrict: Bool
    ) throws(JSONError) {
        guard try reader.peek() == .number else {
            try reader.skipValue()
            return refuse(rule, "int_type", Self.notInteger)
        }
        let value = try reader.readDouble()
        guard value == value.rounded() else { return refuse(rule, "int_from_float", Self.notInteger) }
        // A bound that is asked for is the one that is told.
        for range in [isStrict ? rule.reference : nil, rule.limits] {
            if let range, !range.contains(value) { return refuse(rule, "out_of_range", FieldRule.between(range)) }
        }
        switch index {
        case 0: patient.age = value
        case 1: patient.bloodPressure = value
        case 2: patient.cholesterol = value
        default: patient.heartRate = value
        }
    }

    /// A category from a text, or from a number as Spark writes it; nil where it is refused.
    private mutating func category<Word>(
        _ reader: inout JSONReader, _ rule: FieldRule
    ) throws(JSONError) -> HeartDiseaseCategory<Word>? {
        let text: String
        switch try reader.peek() {
        case .string: text = try reader.readString()
        case .null:
            // Models that keep unseen categories take none for one of them.
            try reader.readNull()
            return .missing
        case .number, .integer:
            if case .integer(let integer) = try reader.readNumber() {
                text = "\(integer)"
            } else {
                refuse(rule, "string_type", "Not a valid string.")
                return nil
            }
        default:
            try reader.skipValue()
            refuse(rule, "string_type", "Not a valid string.")
            return nil
        }
        // Words are compared byte by byte, as Spark does.
        if let word = Word(rawValue: text), word.rawValue.utf8.elementsEqual(text.utf8) { return .word(word) }
        if rule.isClosed, case .category(let words, _) = rule.kind {
            refuse(rule, "enum", "Must be one of: \(words.joined(separator: ", ")).")
            return nil
        }
        return .other(text)
    }

    private mutating func refuse(_ rule: FieldRule, _ kind: String, _ message: String) {
        faults.append(.init([rule.name], kind: kind, message))
    }
}
