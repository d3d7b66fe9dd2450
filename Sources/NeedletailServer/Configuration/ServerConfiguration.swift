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

    /// Where it listens, what it takes on, and how long it waits for what. The port is 8080 unless another is given.
    public var transport: TransportOptions
    /// How long it waits, when it stops, for the requests at work.
    public var drainTime = Duration.seconds(20)
    /// The models by their names, in order.
    public var models: [Model] = []
    /// Where those are listed as TensorFlow Serving reads it; nil where they are not.
    var modelListFile: String?
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
    /// How many requests an address may send in a minute, states and descriptions apart; nil where there is no limit.
    public var requestsPerMinute: Int?
    /// Whether the last address of `X-Forwarded-For`, which a proxy has added, is taken for the client's.
    public var trustsProxyHeaders = false
    /// The width and height that each model for images must have; nil where that is not checked.
    public var imageSize: Int?

    /// What models have that say nothing else.
    var defaultBatching = Batching()
    var defaultThreads = 1

    /// The limit of the requests of an address; nil where there is none.
    var requestRate: RequestRate? {
        requestsPerMinute.map { RequestRate(perMinute: $0, trustsProxyHeaders: trustsProxyHeaders) }
    }

    /// The defaults, without models.
    public init() {
        transport = TransportOptions()
        transport.port = 8080
    }
}
