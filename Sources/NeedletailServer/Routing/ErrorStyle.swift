package import NeedletailFormat

/// How the bodies of errors are written: as the deployment that a service replaces wrote them, with a code and ids beside.
package enum ErrorStyle: Sendable {
    /// `{"error": message, "code": ..., "request_id": ..., "trace_id": ...}`, with `errors` by field where there are some.
    case error
    /// `{"detail": message or list, "code": ..., "request_id": ..., "trace_id": ...}`; the list has `type`, `loc`, `msg` and
    /// `input` of each field, the latter null: no answer tells what a client sent of a patient.
    case detail

    /// The response that tells a failure.
    func response(_ failure: ServerFailure, _ context: RequestContext) -> HTTPResponse {
        var response = HTTPResponse.json(failure.status) { json in
            json.beginObject()
            switch self {
            case .error: writeError(failure, &json)
            case .detail: writeDetail(failure, &json)
            }
            json.key("code")
            json.string(failure.code.rawValue)
            context.write(to: &json)
            json.endObject()
        }
        if let delay = failure.retryAfter { response.headers.retry(after: delay) }
        if !failure.allowed.isEmpty {
            response.headers["Allow"] = failure.allowed.map(\.rawValue).joined(separator: ", ")
        }
        if failure.status == 401 { response.headers["WWW-Authenticate"] = "Bearer" }
        return response
    }

    private func writeError(_ failure: ServerFailure, _ json: inout JSONWriter) {
        json.key("error")
        json.string(failure.message)
        guard !failure.fields.isEmpty else { return }
        json.key("errors")
        json.beginObject()
        var names: [String] = []
        for field in failure.fields {
            // All are of the body, unless it says otherwise.
            let path = field.path.first == "body" ? field.path.dropFirst() : field.path[...]
            let name = path.joined(separator: ".")
            guard !names.contains(name) else { continue }
            names.append(name)
            json.key(name)
            json.beginArray()
            for other in failure.fields where other.path == field.path { json.string(other.message) }
            json.endArray()
        }
        json.endObject()
    }

    private func writeDetail(_ failure: ServerFailure, _ json: inout JSONWriter) {
        json.key("detail")
        guard !failure.fields.isEmpty else {
            json.string(failure.message)
            return
        }
        json.beginArray()
        for field in failure.fields {
            json.beginObject()
            json.key("type")
            json.string(field.kind)
            json.key("loc")
            json.beginArray()
            for step in field.path {
                if let index = Int(step) { json.integer(index) } else { json.string(step) }
            }
            json.endArray()
            json.key("msg")
            json.string(field.message)
            json.key("input")
            json.null()
            json.endObject()
        }
        json.endArray()
    }
}

extension HTTPResponse {
    /// A response of JSON, which nobody keeps: it may tell something of a patient.
    ///
    /// - headers: beside `Content-Type` and `Cache-Control`.
    package static func json(
        _ status: Int = 200, headers: HTTPHeaders = [:], _ write: (inout JSONWriter) -> Void
    ) -> HTTPResponse {
        var json = JSONWriter(byteCount: 512)
        write(&json)
        var all: HTTPHeaders = ["Content-Type": "application/json", "Cache-Control": "no-store"]
        for field in headers.fields { all.append(field.name, field.value) }
        return HTTPResponse(status, headers: all, body: json.finish())
    }
}
