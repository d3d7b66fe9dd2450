/// A request on its way to what answers it.
package struct Call: Sendable {
    package let request: HTTPRequest
    package let context: RequestContext
    /// What stands in the path for each name in braces of the route's template, decoded, in order.
    package let parameters: [String]

    /// The value of a query item; nil where it is not there.
    func query(_ name: String) throws(ServerFailure) -> String? {
        guard let query = request.query, !query.isEmpty else { return nil }
        do throws(PercentEncoding.Failure) { return try QueryItems(query)[name] } catch {
            throw ServerFailure(400, .malformedRequest, "the query cannot be read: \(error)")
        }
    }

    /// Whether the query asks for something by a truth value: `true`, `1`, or the name alone.
    func flag(_ name: String) throws(ServerFailure) -> Bool {
        switch try query(name) {
        case nil, "false", "0": return false
        case "true", "1", "": return true
        default: throw ServerFailure(400, .malformedRequest, "the query's \(name) must be true or false")
        }
    }
}

/// What answers one method of one path. A class, so that to find one copies nothing.
package final class Route: Sendable {
    package typealias Handler = @Sendable (Call) async throws(ServerFailure) -> HTTPResponse

    let method: HTTPMethod
    /// The path, such as `/v1/models/{name}/versions/{version}:predict`: names in braces stand for whatever a segment has there.
    let template: String
    /// How errors are written.
    let style: ErrorStyle
    /// Whether it asks for no token.
    let isOpen: Bool
    /// Whether it answers a short body in microseconds, and waits for nothing.
    let isQuick: Bool
    /// The model that answers, as metrics name it.
    let model: String?
    /// What the service calls a body that is too long.
    let tooLarge: String
    /// What the description of the interface says; nil where it says nothing.
    let operation: Operation?
    let handler: Handler
    /// Where its requests are counted, once there was one.
    private let counts = Locked<EndpointMetrics?>(nil)

    package init(
        _ method: HTTPMethod, _ template: String, style: ErrorStyle = .error, isOpen: Bool = false,
        isQuick: Bool = false, model: String? = nil,
        tooLarge: String = "Request body too large", operation: Operation? = nil, handler: @escaping Handler
    ) {
        self.method = method
        self.template = template
        self.style = style
        self.isOpen = isOpen
        self.isQuick = isQuick
        self.model = model
        self.tooLarge = tooLarge
        self.operation = operation
        self.handler = handler
    }

    /// Where its requests are counted: looked up once.
    func counts(_ metrics: ServerMetrics) -> EndpointMetrics {
        counts.withLock { counts in
            let known = counts ?? metrics.endpoint(template, model: model)
            counts = known
            return known
        }
    }
}
