public import Needletail

/// How a server runs: from a file of JSON, environment variables and flags.
///
/// `ServerConfiguration.read(file:environment:flags:)` reads one; `Docs/Configuration.md` has all keys. It can be printed: what is
/// secret is not in its text.
public struct ServerConfiguration: Sendable {
    /// A model that is served.
    public struct Model: Equatable, Sendable {
        /// The name under which it is served.
        public var name: String
        /// The model file.
        public var path: String
        /// How calls are gathered to batches.
        public var batching: Batching
        /// How many threads a batch may use.
        public var threads: Int
        /// Whether the server is not ready while this model is not loaded.
        public var isRequired = true
        /// Probabilities above it are positive; the model's own where it is nil.
        public var threshold: Double?
        /// The file of the model that finds what counts in an image; nil where all of it does.
        public var segmenter: String?

        /// A model by its name and file, and else the defaults.
        public init(name: String, path: String, batching: Batching = Batching(), threads: Int = 1) {
            self.name = name
            self.path = path
            self.batching = batching
            self.threads = threads
        }
    }

    /// How calls are gathered to batches; see `BatchingOptions`.
    public struct Batching: Equatable, Sendable {
        /// The most calls of one batch.
        public var maximumBatchSize = 32
        /// How long a call waits for others at most.
        public var maximumDelay = Duration.milliseconds(1)
        /// The most calls that wait.
        public var queueLimit = 1024

        /// The defaults.
        public init() {}

        /// As a predictor takes it.
        public var options: BatchingOptions {
            BatchingOptions(maximumBatchSize: maximumBatchSize, maximumDelay: maximumDelay, queueLimit: queueLimit)
        }
    }

    /// How much a server takes on.
    public struct Limits: Equatable, Sendable {
        /// The bytes of a request's body.
        public var bodyByteCount = 16 << 20
        /// The bytes of the bodies of all requests at work.
        public var totalBodyByteCount = 256 << 20
        /// The bytes of a request's first line and headers.
        public var headerByteCount = 32 << 10
        /// The connections that are open.
        public var connectionCount = 1024

        /// The defaults.
        public init() {}
    }

    /// How long a server waits for what.
    public struct Deadlines: Equatable, Sendable {
        /// For a request's headers.
        public var headers = Duration.seconds(10)
        /// For its body.
        public var body = Duration.seconds(30)
        /// For its answer.
        public var handler = Duration.seconds(30)
        /// For the next request of a connection.
        public var idle = Duration.seconds(60)
        /// For the requests at work when the server stops.
        public var drain = Duration.seconds(20)

        /// The defaults.
        public init() {}
    }

    /// The address to listen at.
    public var host = "127.0.0.1"
    /// The port to listen at; 0 is any that is free.
    public var port = 8080
    /// The models by their names, in order.
    public var models: [Model] = []
    /// How much is taken on.
    public var limits = Limits()
    /// How long is waited for what.
    public var deadlines = Deadlines()
    /// Origins whose pages may read answers; `*` is every one.
    public var corsOrigins: [String] = []
    /// Events below are not logged.
    public var logLevel = LogLevel.info
    /// Whether `GET /` is a page to try models on.
    public var servesWebPage = true
    /// Whether the description of the interface is served.
    public var servesOpenAPI = true
    /// One of them is asked for where there are any.
    public var tokens = BearerTokens()
    /// Where those come from that no variable gives.
    var tokensFile: String?
    /// Whether each prediction is told of in the log.
    public var audits = false
    /// Whether that tells the predicted class.
    public var auditsClass = false
    /// Whether `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    public var trustsProxyHeaders = false
    /// The width and height that each model for images must have; nil where that is not checked.
    public var imageSize: Int?

    /// What models have that say nothing else.
    var defaultBatching = Batching()
    var defaultThreads = 1

    /// The defaults, without models.
    public init() {}
}
