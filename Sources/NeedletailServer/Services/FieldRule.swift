package import NeedletailFormat
import NeedletailPipeline

/// What one field of a request may be: validates it, and describes it in `/openapi.json`.
package struct FieldRule: Sendable {
    package enum Kind: Equatable, Sendable {
        case number
        case integer
        /// One of these words; others are refused where it is `closed`, else taken with a warning.
        case category([String], closed: Bool)
        /// Any text.
        case text
        /// So many numbers.
        case vector(Int)
    }

    package let name: String
    package let kind: Kind
    /// In UCUM notation; `1` for none.
    package var unit = "1"
    /// Values outside are refused.
    package var limits: ClosedRange<Double>?
    /// Values outside are taken, with a warning.
    package var reference: ClosedRange<Double>?
    package var isRequired = true
    /// Whether null stands for what is not known.
    package var isNullable = false
    package let example: JSONValue
    package var help = ""

    /// The rule of a measurement that a model file describes.
    static func measurement(_ feature: Feature, _ kind: Kind, example: JSONValue) -> FieldRule {
        FieldRule(
            name: feature.name, kind: kind, unit: feature.unit, limits: feature.limits, reference: feature.reference,
            example: example)
    }

    /// Whether it is a category that takes its words alone.
    var isClosed: Bool {
        if case .category(_, closed: true) = kind { true } else { false }
    }

    /// What is allowed by `range`, in the words of the deployments that are replaced.
    static func between(_ range: ClosedRange<Double>) -> String {
        "Must be greater than or equal to \(text(range.lowerBound)) and less than or equal to \(text(range.upperBound))."
    }

    /// A number without `.0` where it is whole.
    static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) <= 0x1p53 ? Int64(number).description : number.description
    }

    /// The description of the field.
    var schema: Schema {
        var notes: [String] = help.isEmpty ? [] : [help]
        if unit != "1" { notes.append("Unit (UCUM): \(unit).") }
        if let reference, reference != limits {
            notes.append(
                "Usual range: \(Self.text(reference.lowerBound)) to \(Self.text(reference.upperBound)); others are taken "
                    + "with a warning.")
        }
        var schema: Schema
        switch kind {
        case .number: schema = .number(limits)
        case .integer: schema = .integer(limits.map { Int64($0.lowerBound)...Int64($0.upperBound) })
        case .category(let words, closed: true): schema = .words(words)
        case .category(let words, closed: false):
            notes.append(
                "One of \(words.joined(separator: ", ")); others are taken as the model takes them, with a warning.")
            schema = .anyOf([.string, .number(nil)])
        case .text: schema = .anyOf([.string, .number(nil)])
        case .vector(let count): schema = .array(.number(nil), count: count...count)
        }
        if isNullable {
            notes.append("Null where it is not known.")
            schema = .anyOf([schema, .null])
        }
        return .described(schema, notes.joined(separator: " "), examples: [example])
    }
}
