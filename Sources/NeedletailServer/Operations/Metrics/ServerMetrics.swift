import Needletail
import NeedletailFormat
import NeedletailKernels

/// All that a server counts, under names that are written here alone.
///
/// The sources' dashboards and alerts know some of the names; those of our own begin with `needletail_`. No label ever holds
/// what a client sent: paths are those of routes, methods and reasons come from lists, and each name has at most
/// `MetricsRegistry.seriesLimit` series.
package final class ServerMetrics: Sendable {
    /// The endpoint of requests that no route takes.
    package static let unmatched = "unmatched"

    private let registry = MetricsRegistry()
    private let families: ModelFamilies
    private let requests: MetricFamily<Counter>
    private let requestDurations: MetricFamily<Histogram>
    private let inFlight: Gauge
    private let refusals: [Refusal: Counter]
    private let connections = Locked(Connections())
    private let models = Locked<[String: ModelMetrics]>([:])
    private let endpoints = Locked<[EndpointMetrics.Key: EndpointMetrics]>([:])

    /// What the transport tells of its connections.
    private struct Connections {
        var refusedCount: @Sendable () -> Int = { 0 }
    }

    /// Why a request was not taken on.
    package enum Refusal: String, CaseIterable, Sendable {
        /// As many calls wait for a batch as may.
        case queue
        /// The bodies of all requests take as much memory as they may.
        case memory
        /// The server is about to stop.
        case draining

        /// The reason that a transport gives; nil where it refused for no want of room.
        package init?(_ reason: TransportRefusal.Reason) {
            switch reason {
            case .overloaded: self = .memory
            case .stopped: self = .draining
            default: return nil
            }
        }
    }

    package init() {
        families = ModelFamilies(registry)
        requests = registry.counters(
            "http_requests_total", "Requests answered.", labels: ["method", "endpoint", "status", "model"])
        requestDurations = registry.histograms(
            "http_request_duration_seconds", "Time from a whole request to its response.", labels: ["endpoint"],
            bounds: Self.durationBounds)
        inFlight = registry.gauges("needletail_requests_in_flight", "Requests being answered.").series()
        let refused = registry.counters(
            "needletail_requests_refused_total", "Requests refused for want of room.", labels: ["reason"])
        refusals = Dictionary(uniqueKeysWithValues: Refusal.allCases.map { ($0, refused.series($0.rawValue)) })
        registry.collect { [connections] text in
            text.metric(
                "needletail_connections_refused_total", .counter,
                "Connections closed as they came, as many being open as may be.",
                Double(connections.withLock { $0.refusedCount }()))
        }
        registry.gauges(
            "needletail_build_info", "1, with the engine's version and the instructions it uses.",
            labels: ["version", "tier"]
        ).series(Engine.version, Tier.selected.rawValue).set(1)
        registry.collect(ProcessMetrics.write)
    }

    /// Bounds of times in seconds: those of Prometheus' clients, and smaller ones, as an answer often takes microseconds.
    static let durationBounds = [
        0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5,
        0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    ]

    /// Has `count` tell how many connections were refused, each time that metrics are asked for.
    package func countsRefusedConnections(_ count: @escaping @Sendable () -> Int) {
        connections.withLock { $0.refusedCount = count }
    }

    /// The body of `GET /metrics`, whose media type is `MetricsRegistry.mediaType`.
    package func text() -> [UInt8] {
        registry.text()
    }
}

extension ServerMetrics {
    /// What is counted of a model, from now on and from 0: the same object each time.
    ///
    /// - Parameters:
    ///   - name: the name under which the model is served, never one that a client sent.
    ///   - classes: the labels it gives; predictions of others are counted as `other`.
    package func model(_ name: String, classes: [String] = []) -> ModelMetrics {
        models.withLock { models in
            if let known = models[name] { return known }
            let new = ModelMetrics(name, classes: classes, families)
            models[name] = new
            return new
        }
    }

    /// Counts an input that was refused before it was clear which model it was for; `reason` is the stable code of the error.
    package func validationFailed(_ reason: String) {
        families.validationFailures.series(reason, "").add()
    }

    /// Counts a request that begins to be answered.
    package func requestStarts() {
        inFlight.add(1)
    }

    /// Counts a request that was answered.
    ///
    /// - Parameters:
    ///   - endpoint: the route's template, such as `/v2/models/{name}/infer`, or `unmatched`.
    ///   - model: the name under which a model is served, never one that a client sent; nil where there is none.
    ///   - status: the response's.
    ///   - duration: since the whole request was there.
    ///
    /// Complexity: O(length of endpoint and model); allocates nothing once the same was counted before.
    package func requestEnds(
        _ method: HTTPMethod, endpoint: String, model: String?, status: Int, after duration: Duration
    ) {
        requestEnds(method, at: self.endpoint(endpoint, model: model), status: status, after: duration)
    }

    /// Counts a request that was answered, where it is known already where it is counted.
    func requestEnds(_ method: HTTPMethod, at endpoint: EndpointMetrics, status: Int, after duration: Duration) {
        inFlight.add(-1)
        endpoint.requestEnds(method, status: status, after: duration)
    }

    /// Where requests to an endpoint about a model are counted. Takes a lock.
    func endpoint(_ endpoint: String, model: String?) -> EndpointMetrics {
        let key = EndpointMetrics.Key(endpoint: endpoint, model: model ?? "")
        return endpoints.withLock { endpoints in
            if let known = endpoints[key] { return known }
            let new = EndpointMetrics(requests: requests, key: key, duration: requestDurations.series(endpoint))
            // Beyond the limit of series nothing new is kept here either.
            if endpoints.count < MetricsRegistry.seriesLimit { endpoints[key] = new }
            return new
        }
    }

    /// Counts a request that is refused for want of room.
    package func refused(_ reason: Refusal) {
        refusals[reason]?.add()
    }
}
