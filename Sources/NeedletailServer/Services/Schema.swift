package import NeedletailFormat

/// What a value of JSON may be, as OpenAPI 3.1 describes it (JSON Schema, draft 2020-12).
package indirect enum Schema: Sendable {
    package struct Property: Sendable {
        let name: String
        let schema: Schema
        var isRequired = true
    }

    case any
    case null
    case boolean
    case string
    case words([String])
    case number(ClosedRange<Double>?)
    case integer(ClosedRange<Int64>?)
    /// So many of one kind.
    case array(Schema, count: ClosedRange<Int>? = nil)
    case object([Property])
    /// Members of any name.
    case map(Schema)
    case anyOf([Schema])
    /// A schema among the components.
    case named(String)
    case described(Schema, String, examples: [JSONValue] = [])

    /// An object all of whose members are required, by names and schemas.
    static func members(_ members: KeyValuePairs<String, Schema>) -> Schema {
        .object(members.map { Property(name: $0.key, schema: $0.value) })
    }

    /// Writes the schema as an object.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        writeMembers(&json)
        json.endObject()
    }

    private func writeMembers(_ json: inout JSONWriter) {
        switch self {
        case .any: break
        case .null: json.member("type", "null")
        case .boolean: json.member("type", "boolean")
        case .string: json.member("type", "string")
        case .words(let words):
            json.member("type", "string")
            json.key("enum")
            json.strings(words)
        case .number(let range):
            json.member("type", "number")
            guard let range else { return }
            json.key("minimum")
            json.numberOrNull(range.lowerBound)
            json.key("maximum")
            json.numberOrNull(range.upperBound)
        case .integer(let range):
            json.member("type", "integer")
            guard let range else { return }
            json.key("minimum")
            json.integer(range.lowerBound)
            json.key("maximum")
            json.integer(range.upperBound)
        case .array(let element, let count):
            json.member("type", "array")
            json.key("items")
            element.write(to: &json)
            guard let count else { return }
            json.key("minItems")
            json.integer(count.lowerBound)
            json.key("maxItems")
            json.integer(count.upperBound)
        case .object(let properties): Self.write(properties, &json)
        case .map(let value):
            json.member("type", "object")
            json.key("additionalProperties")
            value.write(to: &json)
        case .anyOf(let schemas):
            json.key("anyOf")
            json.beginArray()
            for schema in schemas { schema.write(to: &json) }
            json.endArray()
        case .named(let name): json.member("$ref", "#/components/schemas/\(name)")
        case .described(let schema, let text, let examples):
            schema.writeMembers(&json)
            if !text.isEmpty { json.member("description", text) }
            guard !examples.isEmpty else { return }
            json.key("examples")
            json.beginArray()
            for example in examples {
                // Examples are written in the source, and finite.
                do { try json.value(example) } catch { json.null() }
            }
            json.endArray()
        }
    }

    private static func write(_ properties: [Property], _ json: inout JSONWriter) {
        json.member("type", "object")
        json.key("properties")
        json.beginObject()
        for property in properties {
            json.key(property.name)
            property.schema.write(to: &json)
        }
        json.endObject()
        let required = properties.filter(\.isRequired).map(\.name)
        guard !required.isEmpty else { return }
        json.key("required")
        json.strings(required)
    }
}

extension JSONWriter {
    /// A member whose value is a text.
    mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// An array of texts.
    mutating func strings(_ texts: some Sequence<String>) {
        beginArray()
        for text in texts { string(text) }
        endArray()
    }

    /// An array of numbers.
    mutating func numbers(_ numbers: some Sequence<Double>) {
        beginArray()
        for number in numbers { numberOrNull(number) }
        endArray()
    }
}
