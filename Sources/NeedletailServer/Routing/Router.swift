/// Finds what answers a request, and sees to what all answers have: errors in the service's style, ids, metrics, log, CORS.
package final class Router: Sendable {
    private let table: Locked<RouteTable>
    private let cors: CORS
    private let tokens: BearerTokens
    private let rate: RequestRate?
    private let metrics: ServerMetrics
    private let log: Log

    package init(
        _ table: RouteTable, corsOrigins: [String] = [], tokens: BearerTokens = BearerTokens(),
        rate: RequestRate? = nil, metrics: ServerMetrics, log: Log = .none
    ) {
        self.table = Locked(table)
        cors = CORS(corsOrigins)
        self.tokens = tokens
        self.rate = rate
        self.metrics = metrics
        self.log = log
    }

    /// Answers by other routes from now on.
    package func replace(_ table: RouteTable) {
        self.table.withLock { $0 = table }
    }

    /// Whether a request's answer takes microseconds, and waits for nothing.
    package func isQuick(_ request: HTTPRequest) -> Bool {
        guard request.body.count <= Self.quickByteLimit else { return false }
        return table.withLock { $0.entry(request.path)?.entry.route(request.method)?.isQuick } ?? false
    }

    /// A longer body takes too long to read for what other requests wait for.
    private static let quickByteLimit = 16_384

    /// Answers a request: with an error where there is no answer.
    package func respond(to request: HTTPRequest) async -> HTTPResponse {
        var context = RequestContext(request.headers)
        metrics.requestStarts()
        let found = table.withLock { $0.entry(request.path) }
        let route = found?.entry.route(request.method)
        if let found {
            context.endpoint = found.entry.template
            context.model = (route ?? found.entry.routes.first)?.model
        }
        let style = (route ?? found?.entry.routes.first)?.style ?? .error
        var response: HTTPResponse
        do throws(ServerFailure) {
            response = try await answer(request, found, route, &context)
        } catch {
            // What a handler gave up since its task was cancelled is no fault of the server's where the client had gone.
            let isLeft = error.code == .deadline && request.clientHasGone?() ?? false
            let error = isLeft ? .clientGone : error
            log(.debug, "request refused", context.logFields + [.init("code", .string(error.code.rawValue))])
            response = style.response(error, context)
        }
        finish(&response, request, context, route)
        return response
    }

    private func answer(
        _ request: HTTPRequest, _ found: (entry: RouteTable.Entry, parameters: [String])?, _ route: Route?,
        _ context: inout RequestContext
    ) async throws(ServerFailure) -> HTTPResponse {
        guard let found else { throw ServerFailure(404, .notFound, "Not Found") }
        guard let route else {
            guard request.method == .options else {
                var failure = ServerFailure(405, .methodNotAllowed, "Method Not Allowed")
                failure.allowed = found.entry.methods
                throw failure
            }
            var response = HTTPResponse(204)
            response.headers["Allow"] = found.entry.methods.map(\.rawValue).joined(separator: ", ")
            cors.addPreflight(to: &response.headers, for: request, methods: found.entry.methods)
            return response
        }
        if !route.isOpen {
            if let time = rate?.wait(request) { throw .tooManyRequests(time) }
            switch tokens.check(request.headers) {
            case .open: break
            case .accepted(let number): context.caller = number
            case .missing: throw ServerFailure(401, .notAuthenticated, "Not authenticated")
            case .wrong: throw ServerFailure(401, .invalidToken, "Invalid token")
            }
        }
        return try await route.handler(Call(request: request, context: context, parameters: found.parameters))
    }

    /// What a transport answers where a request does not come to a handler.
    package func refuse(_ refusal: TransportRefusal) -> HTTPResponse {
        var context = RequestContext(refusal.request?.headers ?? HTTPHeaders())
        let entry = refusal.request.flatMap { request in table.withLock { $0.entry(request.path)?.entry } }
        let route = entry.flatMap { entry in
            refusal.request.flatMap { entry.route($0.method) } ?? entry.routes.first
        }
        if let entry { context.endpoint = entry.template }
        context.model = route?.model
        var response = (route?.style ?? .error).response(Self.failure(refusal, route), context)
        // A refusal that a handler has seen was counted as it began and is as it ends.
        if refusal.isSeenByHandler {
            context.add(to: &response.headers)
        } else {
            metrics.requestStarts()
            if case .overloaded = refusal.reason { metrics.refused(.memory) }
            finish(&response, refusal.request ?? HTTPRequest(HTTPMethod(rawValue: "none"), "/"), context, nil)
        }
        return response
    }

    private static func failure(_ refusal: TransportRefusal, _ route: Route?) -> ServerFailure {
        switch refusal.reason {
        case .bodyTooLarge: return ServerFailure(413, .bodyTooLarge, route?.tooLarge ?? "Request body too large")
        case .headTooLarge: return ServerFailure(431, .headersTooLarge, refusal.message)
        case .tooSlow: return ServerFailure(408, .requestTimeout, refusal.message)
        case .overloaded, .stopped: return .overloaded(refusal.message)
        case .handlerTooSlow:
            var failure = ServerFailure(503, .deadline, refusal.message)
            failure.retryAfter = .seconds(1)
            return failure
        case .invalidAnswer: return .internalError
        case .unknownTransferCoding: return ServerFailure(501, .notImplemented, refusal.message)
        case .disconnected: return .clientGone
        case .malformed, .unknownExpectation, .answeredByLibrary:
            return ServerFailure(refusal.status, .malformedRequest, refusal.message)
        }
    }

    /// Adds the headers of all answers, and counts.
    ///
    /// - route: the one that has answered, where there is one.
    private func finish(
        _ response: inout HTTPResponse, _ request: HTTPRequest, _ context: RequestContext, _ route: Route?
    ) {
        cors.add(to: &response.headers, for: request)
        context.add(to: &response.headers)
        response.headers["X-Content-Type-Options"] = "nosniff"
        let elapsed = context.elapsed
        let status = response.status
        if let route {
            metrics.requestEnds(request.method, at: route.counts(metrics), status: status, after: elapsed)
        } else {
            metrics.requestEnds(
                request.method, endpoint: context.endpoint, model: context.model, status: status, after: elapsed)
        }
        log(
            .info, "request",
            context.logFields + [
                .init("method", .string(Self.known(request.method))), .init("status", .integer(status)),
                .init("seconds", .number(elapsed.seconds)),
            ])
    }

    /// A method as the log tells it: no text of a client's.
    private static func known(_ method: HTTPMethod) -> String {
        EndpointMetrics.methods.contains(method.rawValue) ? method.rawValue : "other"
    }
}
