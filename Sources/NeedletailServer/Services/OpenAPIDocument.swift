import Needletail
import NeedletailFormat

/// The description of all routes, in OpenAPI 3.1.
struct OpenAPIDocument {
    let title: String
    let routes: [Route]
    /// The models, which paths name.
    let models: [String]
    /// Whether requests show a token.
    let hasTokens: Bool
    let limitsRate: Bool

    /// The document as JSON.
    func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("openapi", "3.1.0")
        json.key("info")
        json.beginObject()
        json.member("title", title)
        json.member("version", Engine.version)
        json.member(
            "description", "Predictions by models that Needletail serves. For research use; not a medical device.")
        json.endObject()
        json.key("servers")
        json.beginArray()
        json.beginObject()
        json.member("url", "/")
        json.endObject()
        json.endArray()
        writePaths(&json)
        writeComponents(&json)
        json.endObject()
        return json.finish()
    }

    private func writePaths(_ json: inout JSONWriter) {
        json.key("paths")
        json.beginObject()
        var paths: [String] = []
        for route in routes where route.operation != nil && !paths.contains(route.template) {
            paths.append(route.template)
        }
        for path in paths {
            json.key(path)
            json.beginObject()
            for route in routes where route.template == path {
                guard let operation = route.operation else { continue }
                json.key(route.method.rawValue.lowercased())
                write(route, operation, &json)
            }
            json.endObject()
        }
        json.endObject()
    }

    private func write(_ route: Route, _ operation: Operation, _ json: inout JSONWriter) {
        json.beginObject()
        json.member("summary", operation.summary)
        if !operation.help.isEmpty { json.member("description", operation.help) }
        json.member("operationId", Self.operationID(route))
        json.key("tags")
        json.strings([route.model ?? "server"])
        writeParameters(route, operation, &json)
        if !operation.bodies.isEmpty {
            json.key("requestBody")
            json.beginObject()
            json.key("required")
            json.bool(true)
            json.key("content")
            json.beginObject()
            for body in operation.bodies { write(body, &json) }
            json.endObject()
            json.endObject()
        }
        json.key("responses")
        json.beginObject()
        var answers = [(operation.answerType, operation.answer ?? .string)]
        if operation.hasPage { answers.append(("text/html", .string)) }
        writeResponse("200", "The answer.", answers, &json)
        if operation.isAnsweredUnready { writeResponse("503", "Not so.", answers, &json) }
        var own = operation.failures + [500]
        if !route.isOpen { own += (hasTokens ? [401] : []) + (limitsRate ? [429] : []) }
        for status in Set(own).sorted() {
            let schema = Schema.named(route.style == .detail ? "Detail" : "Error")
            writeResponse("\(status)", Operation.reason(status), [("application/json", schema)], &json)
        }
        json.endObject()
        if hasTokens, !route.isOpen {
            json.key("security")
            json.beginArray()
            json.beginObject()
            json.key("bearer")
            json.strings([])
            json.endObject()
            json.endArray()
        }
        json.endObject()
    }

    /// The method and path in letters, digits and low lines.
    private static func operationID(_ route: Route) -> String {
        var id = route.method.rawValue.lowercased()
        for part in route.template.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { id += "_\(part)" }
        return id
    }

    private func writeParameters(_ route: Route, _ operation: Operation, _ json: inout JSONWriter) {
        let names = route.template.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
        guard !names.isEmpty || !operation.query.isEmpty else { return }
        json.key("parameters")
        json.beginArray()
        for name in names {
            json.beginObject()
            json.member("name", String(name))
            json.member("in", "path")
            json.key("required")
            json.bool(true)
            json.key("schema")
            (name == "name" && !models.isEmpty ? Schema.words(models) : .string).write(to: &json)
            json.endObject()
        }
        for item in operation.query {
            json.beginObject()
            json.member("name", item.name)
            json.member("in", "query")
            json.member("description", item.help)
            json.key("schema")
            item.schema.write(to: &json)
            json.endObject()
        }
        json.endArray()
    }

    private func write(_ body: Operation.Body, _ json: inout JSONWriter) {
        switch body {
        case .json(let schema, let example):
            json.key("application/json")
            json.beginObject()
            json.key("schema")
            schema.write(to: &json)
            if let example {
                json.key("example")
                do { try json.value(example) } catch { json.null() }
            }
            json.endObject()
        case .form(let files, let fields):
            json.key("multipart/form-data")
            json.beginObject()
            json.key("schema")
            json.beginObject()
            json.member("type", "object")
            json.key("properties")
            json.beginObject()
            for file in files {
                json.key(file)
                json.beginObject()
                // OpenAPI 3.1 has the bytes of a file as a string of their media type, without a format.
                json.member("type", "string")
                json.member("contentMediaType", "application/octet-stream")
                json.member("description", "A PNG, JPEG or BMP file.")
                json.endObject()
            }
            for field in fields {
                json.key(field.name)
                field.schema.write(to: &json)
            }
            json.endObject()
            if files.count == 1 {
                json.key("required")
                json.strings(files)
            }
            json.endObject()
            json.key("encoding")
            json.beginObject()
            for file in files {
                json.key(file)
                json.beginObject()
                json.member("contentType", Operation.imageTypes.joined(separator: ", "))
                json.endObject()
            }
            json.endObject()
            json.endObject()
        case .file:
            for type in Operation.imageTypes {
                json.key(type)
                json.beginObject()
                json.endObject()
            }
        }
    }

    private func writeResponse(
        _ status: String, _ help: String, _ answers: [(type: String, schema: Schema)], _ json: inout JSONWriter
    ) {
        json.key(status)
        json.beginObject()
        json.member("description", help)
        json.key("content")
        json.beginObject()
        for (type, schema) in answers {
            json.key(type)
            json.beginObject()
            json.key("schema")
            schema.write(to: &json)
            json.endObject()
        }
        json.endObject()
        json.endObject()
    }

    private func writeComponents(_ json: inout JSONWriter) {
        let codes = Schema.words(ServerFailure.Code.allCases.map(\.rawValue))
        let fault = Schema.members([
            "type": .string, "loc": .array(.anyOf([.string, .integer(nil)])), "msg": .string, "input": .null,
        ])
        let ids: [Schema.Property] = [
            .init(name: "code", schema: codes), .init(name: "request_id", schema: .string),
            .init(name: "trace_id", schema: .string),
        ]
        let schemas: [(String, Schema)] = [
            (
                "Error",
                .object(
                    [
                        .init(name: "error", schema: .string),
                        .init(name: "errors", schema: .map(.array(.string)), isRequired: false),
                    ] + ids)
            ), ("Detail", .object([.init(name: "detail", schema: .anyOf([.string, .array(fault)]))] + ids)),
            ("Model", .members(["name": .string, "version": .string, "sha256": .string])),
        ]
        json.key("components")
        json.beginObject()
        json.key("schemas")
        json.beginObject()
        for (name, schema) in schemas {
            json.key(name)
            schema.write(to: &json)
        }
        json.endObject()
        if hasTokens {
            json.key("securitySchemes")
            json.beginObject()
            json.key("bearer")
            json.beginObject()
            json.member("type", "http")
            json.member("scheme", "bearer")
            json.endObject()
            json.endObject()
        }
        json.endObject()
    }
}
