package import NeedletailFormat

/// What is known of a request beside what it asks for: for logs, metrics and the bodies of errors.
package struct RequestContext: Sendable {
    package let id: RequestID
    package let trace: TraceContext
    /// When the whole request was there.
    package let start: ContinuousClock.Instant
    /// The template of the route that took it.
    package var endpoint = ServerMetrics.unmatched
    /// The name under which the model is served that answers; never one that no model has.
    package var model: String?
    /// Which of the accepted tokens the client showed, from 1 on; nil where none is asked for.
    package var caller: Int?

    /// What the headers of a request tell, now.
    package init(_ headers: HTTPHeaders, start: ContinuousClock.Instant = .now) {
        id = RequestID(headers)
        trace = TraceContext(headers)
        self.start = start
    }

    /// The time since `start`.
    package var elapsed: Duration { start.duration(to: .now) }

    /// What each event of this request's has.
    package var logFields: [LogEvent.Field] {
        var fields: [LogEvent.Field] = []
        // What an event adds is a few more.
        fields.reserveCapacity(12)
        fields.append(.init("request_id", .string(id.description)))
        fields.append(.init("trace_id", .string(trace.traceID)))
        fields.append(.init("span_id", .string(trace.spanID)))
        fields.append(.init("endpoint", .string(endpoint)))
        if let model { fields.append(.init("model", .string(model))) }
        if let caller { fields.append(.init("caller", .integer(caller))) }
        return fields
    }

    /// Writes the members that each error's body has: `request_id` and `trace_id`.
    package func write(to json: inout JSONWriter) {
        json.key("request_id")
        json.string(id.description)
        json.key("trace_id")
        json.string(trace.traceID)
    }

    /// Adds the headers that each response has.
    package func add(to headers: inout HTTPHeaders) {
        headers[RequestID.header] = id.description
    }

    /// Adds the headers by which calls to other services go on with the trace.
    package func addForward(to headers: inout HTTPHeaders) {
        add(to: &headers)
        headers[TraceContext.parentHeader] = trace.parentValue
        headers[TraceContext.stateHeader] = trace.state
    }
}

extension HTTPHeaders {
    /// Tells when to try again: in whole seconds, at least one.
    package mutating func retry(after delay: Duration) {
        let (seconds, attoseconds) = delay.components
        self["Retry-After"] = String(max(1, seconds + (attoseconds > 0 ? 1 : 0)))
    }
}
