/// What is counted of the requests to one endpoint about one model.
final class EndpointMetrics: Sendable {
    struct Key: Hashable, Sendable {
        let endpoint: String
        let model: String
    }

    /// The methods that are told apart; the rest are `other`.
    static let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private let requests: MetricFamily<Counter>
    private let key: Key
    private let duration: Histogram
    /// By method and status.
    private let counters = Locked<[Int: Counter]>([:])

    init(requests: MetricFamily<Counter>, key: Key, duration: Histogram) {
        self.requests = requests
        self.key = key
        self.duration = duration
    }

    func requestEnds(_ method: HTTPMethod, status: Int, after time: Duration) {
        duration.observe(time)
        let methodIndex = Self.methods.firstIndex(of: method.rawValue) ?? Self.methods.count
        // What is no status of HTTP is our own fault, and counted as such.
        let status = (100...599).contains(status) ? status : 500
        let counter = counters.withLock { counters in
            if let known = counters[methodIndex * 1000 + status] { return known }
            let method = methodIndex < Self.methods.count ? Self.methods[methodIndex] : "other"
            let new = requests.series(method, key.endpoint, String(status), key.model)
            counters[methodIndex * 1000 + status] = new
            return new
        }
        counter.add()
    }
}
