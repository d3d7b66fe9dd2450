extension ServerConfiguration {
    /// All keys, in the order of the document.
    package static let keys: [ConfigurationKey<ServerConfiguration>] =
        addressKeys + modelKeys + limitKeys + deadlineKeys + serviceKeys

    /// The keys of a model in a file.
    package static let modelMemberKeys: [ConfigurationKey<Model>] = [
        ConfigurationKey(
            name: "path", flag: nil, variables: [], kind: .text, initial: "none: must be given", help: "the model file",
            get: { .string($0.path) }, set: { if case .string(let value) = $1 { $0.path = value } }),
        member(
            "maximum_batch_size", batchSize, "that of all models", "calls of a batch at most",
            \.batching.maximumBatchSize),
        ConfigurationKey(
            name: "maximum_delay_milliseconds", flag: nil, variables: [], kind: delay, initial: "that of all models",
            help: "how long a call waits for others at most",
            get: { .number($0.batching.maximumDelay.seconds * 1000) },
            set: { if case .number(let value) = $1 { $0.batching.maximumDelay = rounded(seconds: value / 1000) } }),
        member("queue_limit", queueLimit, "that of all models", "calls that wait at most", \.batching.queueLimit),
        member("threads", threadCount, "that of all models", "threads of a batch", \.threads),
        ConfigurationKey(
            name: "required", flag: nil, variables: [], kind: .bool, initial: "true",
            help: "whether the server is not ready without this model", get: { .bool($0.isRequired) },
            set: { if case .bool(let value) = $1 { $0.isRequired = value } }),
        ConfigurationKey(
            name: "threshold", flag: nil, variables: [], kind: .number(0...1), initial: "the model's own",
            help: "probabilities above it are positive", get: { $0.threshold.map { .number($0) } },
            set: { if case .number(let value) = $1 { $0.threshold = value } }),
        ConfigurationKey(
            name: "segmenter", flag: nil, variables: [], kind: .text, initial: "none",
            help: "the file of the model that finds what counts in an image", get: { $0.segmenter.map { .string($0) } },
            set: { if case .string(let value) = $1 { $0.segmenter = value } }),
    ]

    private static let batchSize = ConfigurationKind.integer(1...65536)
    private static let delay = ConfigurationKind.number(0...60000)
    private static let queueLimit = ConfigurationKind.integer(1...1_000_000)
    private static let threadCount = ConfigurationKind.integer(1...255)
    private static let byteCount = ConfigurationKind.integer(1...(1 << 40))

    private static let addressKeys: [ConfigurationKey<ServerConfiguration>] = [
        key(
            "host", .text, "`127.0.0.1`", "the address to listen at; `0.0.0.0` is every one of IPv4, `::` of both",
            \.transport.host),
        // Not NEEDLETAIL_PORT: Kubernetes sets that for each service of the name, to something else.
        key(
            "port", variables: ["PORT"], .integer(0...65535), "`8080`", "the port to listen at; 0 is any that is free",
            \.transport.port),
    ]

    private static let modelKeys: [ConfigurationKey<ServerConfiguration>] = [
        ConfigurationKey(
            name: "models", flag: "model", variables: ["NEEDLETAIL_MODELS"], kind: .models, initial: "none",
            help: "the models by the names under which they are served", get: { _ in nil }, set: { _, _ in }),
        ConfigurationKey(
            name: "model_config_file", flag: "model-config-file", variables: ["NEEDLETAIL_MODEL_CONFIG_FILE"],
            kind: .text, initial: "none", help: "a file that lists models as TensorFlow Serving reads it",
            get: { $0.modelListFile.map { .string($0) } },
            set: { if case .string(let value) = $1 { $0.modelListFile = value } }),
        key("maximum_batch_size", batchSize, "`32`", "calls of a batch at most", \.defaultBatching.maximumBatchSize),
        duration(
            "maximum_delay_milliseconds", delay, perSecond: 1000, "`1`", "how long a call waits for others at most",
            \.defaultBatching.maximumDelay),
        key(
            "queue_limit", queueLimit, "`1024`", "calls that wait at most; more are refused",
            \.defaultBatching.queueLimit),
        key("threads", threadCount, "`1`", "threads of a batch", \.defaultThreads),
        ConfigurationKey(
            name: "image_size", flag: "image-size", variables: ["IMAGE_SIZE"], kind: .integer(1...65536),
            initial: "not checked", help: "the width and height that models for images must have; changes none",
            get: { $0.imageSize.map { .integer($0) } },
            set: { if case .integer(let value) = $1 { $0.imageSize = value } }),
    ]

    private static let limitKeys: [ConfigurationKey<ServerConfiguration>] = [
        key("body_limit_bytes", byteCount, "`16777216`", "bytes of a request's body", \.transport.bodyByteLimit),
        key(
            "total_body_limit_bytes", byteCount, "`268435456`", "bytes of the bodies of all requests at work",
            \.transport.heldByteLimit),
        key(
            "header_limit_bytes", .integer(1024...(1 << 20)), "`16384`", "bytes of a request's first line and headers",
            \.transport.headerByteLimit),
        key("connection_limit", .integer(1...100_000), "`1024`", "open connections", \.transport.connectionLimit),
        ConfigurationKey(
            name: "requests_per_minute", flag: "requests-per-minute", variables: [variable("requests_per_minute")],
            kind: .integer(1...1_000_000), initial: "no limit", help: "requests that an address may send in a minute",
            get: { $0.requestsPerMinute.map { .integer($0) } },
            set: { if case .integer(let value) = $1 { $0.requestsPerMinute = value } }),
    ]

    private static let deadlineKeys: [ConfigurationKey<ServerConfiguration>] = [
        duration(
            "headers_deadline_seconds", seconds, "`10`", "how long a request's headers may take", \.transport.headTime),
        duration("body_deadline_seconds", seconds, "`30`", "how long its body may take", \.transport.bodyTime),
        duration(
            "handler_deadline_seconds", seconds, "`60`", "how long making its answer may take", \.transport.handlerTime),
        duration(
            "answer_deadline_seconds", seconds, "`60`", "how long the client may take to receive the answer",
            \.transport.answerTime),
        duration(
            "idle_deadline_seconds", seconds, "`60`", "how long a connection may wait for its next request",
            \.transport.idleTime),
        duration(
            "drain_deadline_seconds", .number(0...3600), "`20`",
            "how long the server waits, when it stops, for requests at work",
            \.drainTime),
    ]
    private static let seconds = ConfigurationKind.number(0.001...3600)

    private static let serviceKeys: [ConfigurationKey<ServerConfiguration>] = [
        ConfigurationKey(
            name: "cors_origins", flag: "cors-origins", variables: ["NEEDLETAIL_CORS_ORIGINS"], kind: .origins,
            initial: "none", help: "whose pages may read answers", get: { .strings($0.corsOrigins) },
            set: { if case .strings(let value) = $1 { $0.corsOrigins = value } }),
        ConfigurationKey(
            name: "log_level", flag: "log-level", variables: ["LOG_LEVEL"],
            kind: .choice(LogLevel.allCases.map(\.rawValue)), initial: "`info`", help: "events below are not logged",
            get: { .string($0.logLevel.rawValue) },
            set: { if case .string(let value) = $1 { $0.logLevel = LogLevel(rawValue: value) ?? .info } }),
        key("web_page", "`true`", "whether `GET /` is a page to try models on", \.servesWebPage),
        key("openapi", "`true`", "whether `/openapi.json` and `/docs` describe the interface", \.servesOpenAPI),
        ConfigurationKey(
            name: "api_tokens_file", flag: "api-tokens-file", variables: ["NEEDLETAIL_API_TOKENS_FILE"], kind: .text,
            initial: "none", help: "a file with a token on each line, of which a request must show one",
            get: { $0.tokensFile.map { .string($0) } },
            set: { if case .string(let value) = $1 { $0.tokensFile = value } }),
        key("audit", "`false`", "whether each prediction is told of in the log", \.audits),
        key("audit_class", "`false`", "whether that tells the predicted class", \.auditsClass),
        key(
            "trust_proxy_headers", "`false`",
            "whether the last address of `X-Forwarded-For`, which a proxy has added, is the client's",
            \.trustsProxyHeaders),
    ]
}

extension ServerConfiguration {
    /// A time to the nanosecond, so that it is read as it was written.
    private static func rounded(seconds: Double) -> Duration {
        .nanoseconds(Int64((seconds * 1e9).rounded()))
    }

    private static func flag(_ name: String) -> String { name.replacing("_", with: "-") }

    private static func variable(_ name: String) -> String { "NEEDLETAIL_\(name.uppercased())" }

    private static func key(
        _ name: String, variables: [String]? = nil, _ kind: ConfigurationKind, _ initial: String, _ help: String,
        _ path: any WritableKeyPath<ServerConfiguration, Int> & Sendable
    ) -> ConfigurationKey<ServerConfiguration> {
        ConfigurationKey(
            name: name, flag: flag(name), variables: variables ?? [variable(name)], kind: kind, initial: initial,
            help: help, get: { .integer($0[keyPath: path]) },
            set: { if case .integer(let value) = $1 { $0[keyPath: path] = value } })
    }

    private static func key(
        _ name: String, _ kind: ConfigurationKind, _ initial: String, _ help: String,
        _ path: any WritableKeyPath<ServerConfiguration, String> & Sendable
    ) -> ConfigurationKey<ServerConfiguration> {
        ConfigurationKey(
            name: name, flag: flag(name), variables: [variable(name)], kind: kind, initial: initial, help: help,
            get: { .string($0[keyPath: path]) },
            set: { if case .string(let value) = $1 { $0[keyPath: path] = value } })
    }

    private static func key(
        _ name: String, _ initial: String, _ help: String,
        _ path: any WritableKeyPath<ServerConfiguration, Bool> & Sendable
    ) -> ConfigurationKey<ServerConfiguration> {
        ConfigurationKey(
            name: name, flag: flag(name), variables: [variable(name)], kind: .bool, initial: initial, help: help,
            get: { .bool($0[keyPath: path]) },
            set: { if case .bool(let value) = $1 { $0[keyPath: path] = value } })
    }

    private static func duration(
        _ name: String, _ kind: ConfigurationKind, perSecond: Double = 1, _ initial: String, _ help: String,
        _ path: any WritableKeyPath<ServerConfiguration, Duration> & Sendable
    ) -> ConfigurationKey<ServerConfiguration> {
        ConfigurationKey(
            name: name, flag: flag(name), variables: [variable(name)], kind: kind, initial: initial, help: help,
            get: { .number($0[keyPath: path].seconds * perSecond) },
            set: { if case .number(let value) = $1 { $0[keyPath: path] = rounded(seconds: value / perSecond) } })
    }

    private static func member(
        _ name: String, _ kind: ConfigurationKind, _ initial: String, _ help: String,
        _ path: any WritableKeyPath<Model, Int> & Sendable
    ) -> ConfigurationKey<Model> {
        ConfigurationKey(
            name: name, flag: nil, variables: [], kind: kind, initial: initial, help: help,
            get: { .integer($0[keyPath: path]) },
            set: { if case .integer(let value) = $1 { $0[keyPath: path] = value } })
    }
}
