/// Which pages of other origins may read answers (Fetch standard, section 3.3).
struct CORS: Sendable {
    private let origins: Set<String>
    private let allowsAll: Bool

    /// `*` stands for every origin.
    init(_ origins: [String]) {
        self.origins = Set(origins)
        allowsAll = origins.contains("*")
    }

    private var isOff: Bool { origins.isEmpty }

    /// Adds what lets the page that asks read the answer.
    func add(to headers: inout HTTPHeaders, for request: HTTPRequest) {
        guard !isOff else { return }
        if !allowsAll { headers.append("Vary", "Origin") }
        guard let allowed = allowed(request) else { return }
        headers["Access-Control-Allow-Origin"] = allowed
        headers["Access-Control-Expose-Headers"] = "X-Request-ID, Retry-After"
    }

    /// Adds what a page asks for before it sends a request that is not simple.
    func addPreflight(to headers: inout HTTPHeaders, for request: HTTPRequest, methods: [HTTPMethod]) {
        guard !isOff, request.headers["Access-Control-Request-Method"] != nil, allowed(request) != nil else { return }
        headers["Access-Control-Allow-Methods"] = methods.map(\.rawValue).joined(separator: ", ")
        headers["Access-Control-Allow-Headers"] =
            "Authorization, Content-Type, X-Request-ID, traceparent, tracestate"
        headers["Access-Control-Max-Age"] = "600"
    }

    private func allowed(_ request: HTTPRequest) -> String? {
        guard let origin = request.headers["Origin"] else { return nil }
        if allowsAll { return "*" }
        return origins.contains(origin) ? origin : nil
    }
}
