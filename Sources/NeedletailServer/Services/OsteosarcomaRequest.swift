import Needletail
import NeedletailFormat
import NeedletailPipeline

/// The profile of a patient to draw, and how; values are taken as pydantic takes them, so that a text of a number is one.
struct OsteosarcomaRequest {
    /// A value before it is known what it should be.
    private enum Value {
        case number(Double)
        case text(String)
        case bool(Bool)
        case other
    }

    let profile: OsteosarcomaProfile
    let seed: UInt64
    let method: SamplingMethod
    /// As it is told.
    let methodName: String
    /// Steps of a diffusion model; nil of other networks.
    let steps: Int?

    /// Seeds that JSON of any language holds exactly.
    static let seedLimit: UInt64 = 1 << 53
    /// Steps of DDIM where none are asked for.
    static let usualSteps = 50

    /// Reads a body.
    ///
    /// - stepCount: of the model's schedule; nil where it has none.
    /// - Throws: `ServerFailure` with everything that is wrong.
    init(_ bytes: [UInt8], _ fields: [FieldRule], stepCount: Int?) throws(ServerFailure) {
        var values: [String: Value] = [:]
        let names = fields.map(\.name)
        guard !bytes.isEmpty else { throw Self.failure([.init(["body"], kind: "missing", "Field required")]) }
        let isObject = try JSONBody.readObject(bytes, failure: Self.syntaxFailure) { (key, reader) throws(JSONError) in
            guard let name = names.first(where: key.isEqual) else {
                try reader.skipValue()
                return false
            }
            switch try reader.peek() {
            case .number, .integer: values[name] = .number(try reader.readDouble())
            case .string: values[name] = .text(try reader.readString())
            case .bool: values[name] = .bool(try reader.readBool())
            default:
                try reader.skipValue()
                values[name] = .other
            }
            return true
        }
        guard isObject else {
            throw Self.failure([
                .init(
                    ["body"], kind: "model_attributes_type",
                    "Input should be a valid dictionary or object to extract fields from")
            ])
        }
        var faults: [ServerFailure.Field] = []
        var numbers: [String: Double] = [:]
        for rule in fields {
            do throws(Fault) {
                numbers[rule.name] = try Self.number(values[rule.name], rule)
            } catch { faults.append(.init(["body", rule.name], kind: error.kind, error.message)) }
        }
        do throws(Fault) {
            (method, methodName, steps) = try Self.method(
                values["method"], numbers["steps"].map { Int($0) }, stepCount)
        } catch {
            faults.append(.init(["body", error.name], kind: error.kind, error.message))
            throw Self.failure(faults)
        }
        guard faults.isEmpty else { throw Self.failure(faults) }
        profile = OsteosarcomaProfile(
            survivalTime: numbers["survival_time"] ?? 0, eventOccurred: numbers["event_occurred"] == 1,
            age: numbers["age"], metastasisAtDiagnosis: numbers["metastasis"] == 1)
        seed = numbers["seed"].map { UInt64($0) } ?? UInt64.random(in: 0..<Self.seedLimit)
    }

    /// What is wrong with a field.
    private struct Fault: Error {
        var name = ""
        let kind: String
        let message: String
    }

    private static func failure(_ faults: [ServerFailure.Field]) -> ServerFailure {
        let names = faults.map { $0.path.dropFirst().joined(separator: ".") }.joined(separator: ", ")
        let isMissing = faults.allSatisfy { $0.kind == "missing" }
        return ServerFailure(
            422, isMissing ? .missingFields : .invalidFields, "Invalid fields: \(names)", fields: faults)
    }

    private static func syntaxFailure(_ error: JSONError) -> ServerFailure {
        let failure = JSONBody.failure(error, status: 422)
        return ServerFailure(
            422, .notJSON, failure.message, fields: [.init(["body"], kind: "json_invalid", failure.message)])
    }

    /// The number of a field; nil where it is not there and need not be.
    private static func number(_ value: Value?, _ rule: FieldRule) throws(Fault) -> Double? {
        guard let value else {
            guard rule.isRequired else { return nil }
            throw Fault(kind: "missing", message: "Field required")
        }
        if case .category = rule.kind { return nil }
        let isInteger = rule.kind == .integer
        let what = isInteger ? ("int", "a valid integer") : ("float", "a valid number")
        let number: Double
        switch value {
        case .number(let value): number = value
        case .bool(let value): number = value ? 1 : 0
        case .text(let text):
            let text = text.trimmingPrefix { $0 == " " }
            guard let value = decimalNumber(String(text)) else {
                throw Fault(
                    kind: "\(what.0)_parsing",
                    message:
                        "Input should be \(what.1), unable to parse string as \(isInteger ? "an integer" : "a number")")
            }
            number = value
        case .other: throw Fault(kind: "\(what.0)_type", message: "Input should be \(what.1)")
        }
        guard !isInteger || number == number.rounded() else {
            throw Fault(
                kind: "int_from_float", message: "Input should be a valid integer, got a number with a fractional part")
        }
        if let limits = rule.limits {
            guard number >= limits.lowerBound else {
                throw Fault(
                    kind: "greater_than_equal",
                    message: "Input should be greater than or equal to \(FieldRule.text(limits.lowerBound))")
            }
            guard number <= limits.upperBound else {
                throw Fault(
                    kind: "less_than_equal",
                    message: "Input should be less than or equal to \(FieldRule.text(limits.upperBound))")
            }
        }
        return number
    }

    private static func method(
        _ value: Value?, _ steps: Int?, _ stepCount: Int?
    ) throws(Fault) -> (SamplingMethod, String, Int?) {
        guard let stepCount else { return (.ddpm, "autoencoder", nil) }
        switch value {
        case .text("ddim"):
            let steps = steps ?? min(usualSteps, stepCount)
            return (.ddim(steps: steps), "ddim", steps)
        case nil where steps != nil && steps != stepCount: return (.ddim(steps: steps ?? stepCount), "ddim", steps)
        case nil, .text("ddpm"):
            guard steps == nil || steps == stepCount else {
                throw Fault(
                    name: "steps", kind: "value_error", message: "ddpm takes all \(stepCount) steps; ddim takes fewer")
            }
            return (.ddpm, "ddpm", stepCount)
        default: throw Fault(name: "method", kind: "literal_error", message: "Input should be 'ddpm' or 'ddim'")
        }
    }
}
