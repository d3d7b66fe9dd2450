/// Serves models over HTTP.
///
/// ```swift
/// let configuration = try ServerConfiguration.read(flags: [("model", "breast=breast.safetensors"), ("port", "8080")])
/// let server = InferenceServer(configuration, log: Log(write: JSONLineWriter.standardOutput.write))
/// try server.start()
/// await server.loaded()          // or ask GET /readyz
/// // ...
/// await server.stop()
/// ```
///
/// It answers as soon as it is started: models are loaded beside that, and until one is there requests for it are answered with
/// 503. For research use; not a medical device.
public final class InferenceServer: Sendable {
    /// How it runs.
    public let configuration: ServerConfiguration
    package let store: ModelStore
    package let metrics = ServerMetrics()
    private let router: Router
    private let routes: ServerRoutes
    private let log: Log
    private let transport: any HTTPTransport
    private let loading = Locked<Task<Void, Never>?>(nil)
    /// Whether the server stops.
    private let isStopping: Locked<Bool>

    /// A server whose requests come through `transport`.
    ///
    /// - Parameters:
    ///   - configuration: which models it serves, and how.
    ///   - log: where events go.
    ///   - transport: makes what carries requests; it is given what answers those that it refuses.
    public convenience init(
        _ configuration: ServerConfiguration, log: Log = .none,
        transport: (@escaping RefusalHook) -> any HTTPTransport
    ) {
        self.init(configuration, log: log, others: { _ in [] }, transport: transport)
    }

    package init(
        _ configuration: ServerConfiguration, log: Log = .none, others: @escaping @Sendable (ModelStore) -> [Route],
        transport: (@escaping RefusalHook) -> any HTTPTransport
    ) {
        self.configuration = configuration
        self.log = log
        let audit = Audit(log, isOn: configuration.audits, tellsClass: configuration.auditsClass)
        store = ModelStore(
            configuration.models, imageSize: configuration.imageSize, metrics: metrics, log: log, audit: audit)
        let isStopping = Locked(false)
        self.isStopping = isStopping
        routes = ServerRoutes(
            configuration: configuration, store: store, metrics: metrics, audit: audit,
            isStopping: { isStopping.withLock { $0 } }, others: others)
        let router = Router(
            routes.table(), corsOrigins: configuration.corsOrigins, tokens: configuration.tokens,
            rate: configuration.requestRate, metrics: metrics, log: log)
        self.router = router
        let carrier = transport { router.refuse($0) }
        self.transport = carrier
        // The transport's hook counts here: neither may keep the other.
        metrics.countsRefusedConnections { [weak carrier] in carrier?.refusedConnectionCount ?? 0 }
    }

    /// Begins to answer, and to load the models. Called once.
    ///
    /// - Throws: `ServerError.cannotListen` where there is no socket.
    public func start() throws(ServerError) {
        try transport.start { [router] request in
            await router.respond(to: request)
        } isQuick: { [router] request in
            router.isQuick(request)
        }
        var fields = [LogEvent.Field("models", .integer(store.slots.count))]
        #if Server
            if let port {
                fields += [.init("host", .string(configuration.transport.host)), .init("port", .integer(port))]
            }
        #endif
        log(.info, "server started", fields)
        loading.withLock { task in
            task = Task { [store, router, routes] in await store.load { router.replace(routes.table()) } }
        }
    }

    /// Serves until the task is cancelled, and stops then.
    ///
    /// - Throws: `ServerError.cannotListen` where there is no socket.
    public func run() async throws(ServerError) {
        try start()
        while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
        // Requests at work are answered although this task is cancelled.
        await Task.detached { await self.stop() }.value
    }

    /// Waits until every model is there or has failed.
    public func loaded() async {
        await loading.withLock { $0 }?.value
    }

    /// Whether all models are there that the configuration requires.
    public var isReady: Bool { store.isReady && !isStopping.withLock { $0 } }

    /// Is not ready from now on, accepts nothing more, and waits for the requests at work as long as the configuration says.
    public func stop() async {
        isStopping.withLock { $0 = true }
        loading.withLock { $0 }?.cancel()
        await transport.stop(drain: configuration.drainTime)
        log(.info, "server stopped")
    }

    /// Answers a request as one that came through the transport.
    package func respond(to request: HTTPRequest) async -> HTTPResponse {
        await router.respond(to: request)
    }
}

#if Server
    extension InferenceServer {
        /// A server at the configuration's address, over sockets.
        public convenience init(_ configuration: ServerConfiguration, log: Log = .none) {
            self.init(configuration, log: log) { MicroHTTPTransport(configuration.transport, refusal: $0) }
        }

        /// The port that it listens at; nil before `start` and where the transport has none.
        public var port: Int? { (transport as? MicroHTTPTransport)?.port }
    }
#endif
