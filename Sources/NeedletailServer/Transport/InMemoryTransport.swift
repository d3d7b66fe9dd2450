/// A transport without sockets, for tests of services: keeps to the limit of bodies and to the rule of `HEAD` as one with
/// sockets does.
public final class InMemoryTransport: HTTPTransport {
    private let bodyByteLimit: Int
    private let refusal: RefusalHook
    private let state = Locked(State())

    /// A closure that goes in and out of a generic value alone is wrapped again each time; in a structure it is not.
    private struct State {
        var handler: Handler?
    }

    /// A transport that refuses bodies of more than `bodyByteLimit` bytes with what `refusal` answers.
    public init(
        bodyByteLimit: Int = TransportOptions().bodyByteLimit,
        refusal: @escaping RefusalHook = TransportRefusal.plainText
    ) {
        self.bodyByteLimit = bodyByteLimit
        self.refusal = refusal
    }

    /// Keeps the handler. Called once.
    public func start(_ handler: @escaping Handler, isQuick: @escaping QuickRule) throws(ServerError) {
        state.withLock { $0.handler = handler }
    }

    /// Forgets the handler.
    public func stop(drain: Duration) async {
        state.withLock { $0.handler = nil }
    }

    /// What a client would get for the request, with its `Content-Length`; no body where the method is `HEAD`. A 503 before
    /// `start` and after `stop`.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        var response: HTTPResponse
        if request.body.count > bodyByteLimit {
            response = refuse(.bodyTooLarge(byteLimit: bodyByteLimit), request)
        } else if let handler = state.withLock({ $0.handler }) {
            response = await handler(request)
            if !response.canBeSent { response = refuse(.invalidAnswer, request) }
        } else {
            response = refuse(.stopped, request)
        }
        response.headers = HTTPHeaders(fields: response.fieldsToSend)
        if response.status != 204, response.status != 304 {
            response.headers.append("Content-Length", "\(response.body.count)")
        }
        if request.method == .head { response.body = [] }
        return response
    }

    private func refuse(_ reason: TransportRefusal.Reason, _ request: HTTPRequest) -> HTTPResponse {
        var head = request
        head.body = []
        return refusal(TransportRefusal(reason, request: head))
    }
}
