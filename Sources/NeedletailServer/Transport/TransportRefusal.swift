/// Why a transport answers, or ends, a request by itself.
///
/// Each request whose line was read is seen by exactly one: the handler, or the transport's hook with a refusal whose
/// `isSeenByHandler` is false.
public struct TransportRefusal: Sendable {
    /// What can be wrong.
    public enum Reason: Sendable, Equatable {
        /// The request breaks HTTP's rules, in the way that the text tells.
        case malformed(String)
        /// The head or the body did not come in time.
        case tooSlow
        /// The body is longer than the limit.
        case bodyTooLarge(byteLimit: Int)
        /// The client expects something that no server here does.
        case unknownExpectation
        /// The request line and header fields are longer than the limit.
        case headTooLarge(byteLimit: Int)
        /// The body comes in an encoding other than `chunked`.
        case unknownTransferCoding
        /// Other requests' bodies take all the memory that they may.
        case overloaded
        /// The handler has begun and has not answered in time.
        case handlerTooSlow
        /// The handler's answer cannot be sent: its status, or a header field with bytes that may not stand there.
        case invalidAnswer
        /// The client has gone before all of its request had come. Nothing is sent.
        case disconnected
        /// The transport was stopped before all of the request had come. Nothing is sent.
        case stopped
        /// libmicrohttpd has found the request to break HTTP's rules, and has answered by itself with that status and a text.
        /// Nothing else is sent.
        case answeredByLibrary(status: Int)
    }

    /// What was wrong.
    public let reason: Reason
    /// The request, without a body. Nil where its head was not read to the end.
    public let request: HTTPRequest?

    /// A refusal of a request.
    public init(_ reason: Reason, request: HTTPRequest?) {
        self.reason = reason
        self.request = request
    }

    /// The status that tells the reason: 400, 408, 413, 417, 431, 500, 501, 503; 499 for a client that has gone.
    public var status: Int {
        switch reason {
        case .malformed: 400
        case .tooSlow: 408
        case .bodyTooLarge: 413
        case .unknownExpectation: 417
        case .headTooLarge: 431
        case .disconnected: 499
        case .invalidAnswer: 500
        case .unknownTransferCoding: 501
        case .overloaded, .handlerTooSlow, .stopped: 503
        case .answeredByLibrary(let status): status
        }
    }

    /// Whether the handler was asked as well: what counts requests must not count this one twice.
    public var isSeenByHandler: Bool {
        reason == .handlerTooSlow || reason == .invalidAnswer
    }

    /// Whether the client gets what the hook answers.
    public var isSent: Bool {
        switch reason {
        case .disconnected, .stopped, .answeredByLibrary: false
        default: true
        }
    }

    /// A line of text about the reason.
    public var message: String {
        switch reason {
        case .malformed(let what): "malformed request: \(what)"
        case .tooSlow: "the request did not come in time"
        case .bodyTooLarge(let limit): "the body has more than \(limit) bytes"
        case .unknownExpectation: "only 100-continue may be expected"
        case .headTooLarge(let limit): "the header fields have more than \(limit) bytes"
        case .disconnected: "the client has gone"
        case .invalidAnswer: "internal error"
        case .unknownTransferCoding: "no transfer coding but chunked is known"
        case .overloaded: "too many requests at once: try again later"
        case .handlerTooSlow: "no answer in time: try again later"
        case .stopped: "the server stops"
        case .answeredByLibrary: "malformed request"
        }
    }

    /// Answers a refusal where a service has nothing to add: its status with the message as text.
    public static func plainText(_ refusal: TransportRefusal) -> HTTPResponse {
        HTTPResponse(
            refusal.status, headers: ["Content-Type": "text/plain; charset=utf-8"],
            body: Array("\(refusal.message)\n".utf8))
    }
}

/// Answers what a transport refuses, in the style of its service, and may count and log it. Called from any thread; it should
/// take no time.
public typealias RefusalHook = @Sendable (TransportRefusal) -> HTTPResponse
