#if Server
    /// A transport over HTTP/1.1 and 1.0 sockets, by libmicrohttpd.
    ///
    /// Two threads: the library's reads and writes, one of the transport's own accepts and watches over the deadlines of
    /// `TransportOptions`, so that no client holds more than a connection, and that no longer than they allow. Handlers run as
    /// tasks.
    ///
    /// What a request may be:
    /// - a target with a path (`/path?query`, or `http://host/path?query`, of which the path is taken) of visible ASCII;
    /// - one `Host` in HTTP/1.1, at most one `Content-Length`, not together with `Transfer-Encoding`;
    /// - names of fields as RFC 9110 has them, on one line each, no control bytes in values. Bytes of a value that are not UTF-8
    ///   become U+FFFD.
    ///
    /// Everything else is answered with 400, and a refused request's connection is closed. What is not even a request line
    /// is closed without an answer, or by the library's own, and nobody is told. While a handler works, a client that closes
    /// its side of the connection counts as gone: the handler's task is cancelled.
    public final class MicroHTTPTransport: HTTPTransport {
        private let options: TransportOptions
        private let refusal: RefusalHook
        private let engine = Locked<MicroHTTPEngine?>(nil)

        /// A transport that listens as `options` say once it is started. `refusal` answers what does not reach the handler.
        public init(
            _ options: TransportOptions = TransportOptions(),
            refusal: @escaping RefusalHook = TransportRefusal.plainText
        ) {
            self.options = options
            self.refusal = refusal
        }

        /// The port that it listens at, 1 to 65535; nil before `start`.
        public var port: Int? { engine.withLock { $0?.port } }

        /// How many connections were closed as they came, since there were as many as may be.
        public var refusedConnectionCount: Int {
            engine.withLock { $0 }?.state.withLock { $0.refusedConnectionCount } ?? 0
        }

        /// Begins to listen. Called once.
        ///
        /// - Throws: `ServerError.cannotListen`, with the system's reason.
        public func start(_ handler: @escaping Handler, isQuick: @escaping QuickRule) throws(ServerError) {
            let started = try MicroHTTPEngine(options, handler: handler, isQuick: isQuick, refusal: refusal)
            engine.withLock {
                precondition($0 == nil, "a transport is started once")
                $0 = started
            }
        }

        /// Refuses new connections at once, closes those without a request, answers the requests at work with
        /// `Connection: close` for up to `drain`, cancels the handlers that are left, and closes everything. Later calls wait
        /// for the first.
        public func stop(drain: Duration) async {
            await engine.withLock { $0 }?.stop(drain: drain)
        }
    }
#endif
