import NeedletailServer
import TestSupport
import XCTest

/// What a server says of itself, and how it answers what is none of its routes.
final class ServerContractTests: ContractTestCase {
    private static let browser: HTTPHeaders = ["Accept": "text/html,application/xhtml+xml,*/*;q=0.8"]
    private static let html = "text/html; charset=utf-8"
    private static let names = Models.five.map(\.0)

    func testState() async throws {
        let ready: JSONPattern = ["state": "ready", "required": true]
        for (service, names) in [(try await Served.alone("lung"), ["lung"]), (try await Served.five(), Self.names)] {
            try await check(
                service,
                [
                    Case("the process answers", .get("/livez"), 200, ["status": "alive"]),
                    Case(
                        "all models are there", .get("/readyz"), 200,
                        [
                            "status": "ready",
                            "models": .object(Dictionary(uniqueKeysWithValues: names.map { ($0, ready) })),
                        ]),
                    Case(
                        "health of all is told together", .get("/health"), 200,
                        ["status": "healthy", "model_loaded": true]),
                ])
        }
    }

    /// Memory and time are the machine's, which may have other work: the rest holds.
    func testDeepChecks() async throws {
        for name in Self.names {
            for (service, path) in [(try await Served.alone(name), ""), (try await Served.five(), "/\(name)")] {
                let answer = await service.get("\(path)/health/deep")
                let checks = try XCTUnwrap(try answer.object("checks") as? [String: Bool])
                XCTAssertEqual(
                    Set(checks.keys),
                    ["model_loaded", "scaler_loaded", "prediction_test", "memory_usage", "response_time"])
                for check in ["model_loaded", "scaler_loaded", "prediction_test"] {
                    XCTAssertEqual(checks[check], true, "\(name): \(check)")
                }
                let isHealthy = checks.values.allSatisfy { $0 }
                XCTAssertEqual(answer.status, isHealthy ? 200 : 503)
                XCTAssertEqual(try answer.string("status"), isHealthy ? "healthy" : "unhealthy")
                XCTAssertTrue(try answer.string("timestamp").hasSuffix("Z"))
            }
        }
    }

    func testDescriptionsAndPages() async throws {
        let notice = "For education and research only: not a medical device, and no substitute for the advice of a"
        let titles = [
            "breast": "Breast Cancer API", "heart": "Heart Disease API", "pneumonia": "Pneumonia API",
            "lung": "Lung Cancer API", "osteosarcoma": "Osteosarcoma Progression API",
        ]
        for name in Self.names {
            let post = name == "osteosarcoma" ? "/generate" : "/predict"
            try await check(
                await Served.alone(name),
                [
                    Case(
                        "the interface is described", .get("/openapi.json"), 200,
                        .text(
                            type: "application/json",
                            parts: ["\"openapi\":\"3.1.0\"", "\"title\":\"\(titles[name] ?? "")\"", "\"\(post)\""])),
                    Case(
                        "the description has a page", .get("/docs"), 200,
                        .text(type: Self.html, parts: ["<code>\(post)</code>", "<code>/readyz</code>"])),
                ])
            try await check(
                name,
                [
                    Case(
                        "a browser gets a form, which says that it is for education and research",
                        .get("/", headers: Self.browser), 200,
                        .text(type: Self.html, parts: ["<form", notice]),
                        headers: ["Vary": "Accept", "Content-Security-Policy": "default-src 'none'; script-src..."])
                ])
        }
        try await check(
            await Served.five(),
            [
                Case(
                    "the models are listed", .get("/"), 200,
                    [
                        "models": .list(
                            Self.names.map { name -> JSONPattern in
                                ["name": .text(name), "path": "/\(name)/", "state": "ready", "task": .any]
                            }), "notice": "For research use; not a medical device.",
                    ]),
                Case(
                    "a browser gets a list", .get("/", headers: Self.browser), 200,
                    .text(type: Self.html, parts: Self.names.map { "<a href=\"./\($0)/\">\($0)</a>" })),
                Case(
                    "all services are described together", .get("/openapi.json"), 200,
                    .text(
                        type: "application/json",
                        parts: ["\"title\":\"Needletail\""] + Self.names.map { "\"/\($0)/health" })),
                Case(
                    "the description has a page", .get("/docs"), 200,
                    .text(type: Self.html, parts: ["<code>/osteosarcoma/generate</code>"])),
            ])
    }

    func testPathsAndMethods() async throws {
        try await check(
            await Served.five(),
            [
                Case(
                    "what is mounted below a name is not at the top", .post("/predict", "{}"), 404, "not_found",
                    "Not Found"),
                Case("an unknown path is answered with JSON", .get("/breast/other"), 404, "not_found", "Not Found"),
                Case("upper and lower case differ", .get("/Breast/health"), 404, "not_found", "Not Found"),
                Case(
                    "a slash at the end does not matter", .get("/breast/health/"), 200,
                    ["status": "healthy", "...": "..."]),
                Case("a path may be percent-encoded", .get("/br%65ast"), 200, ["task": "breast-cancer", "...": "..."]),
                Case(
                    "another method is told which are allowed", .get("/breast/predict"), 405, "method_not_allowed",
                    "Method Not Allowed", headers: ["Allow": "POST, OPTIONS"]),
                Case(
                    "an unknown method is none that is allowed",
                    HTTPRequest(HTTPMethod(rawValue: "DELETE"), "/lung/labels"), 405, "method_not_allowed",
                    "Method Not Allowed", headers: ["Allow": "GET, HEAD, OPTIONS"]),
                Case(
                    "HEAD is answered where GET is", HTTPRequest(.head, "/breast/health"), 200, .none,
                    headers: ["Content-Type": "application/json"]),
                Case(
                    "OPTIONS tells the methods", HTTPRequest(.options, "/breast/predict"), 204, .none,
                    headers: ["Allow": "POST, OPTIONS"]),
            ])
        try await check(
            await Served.alone("breast"),
            [
                Case(
                    "a service alone is not below its name", .get("/breast/health"), 404, "not_found", "Not Found"),
                Case("an unknown path is answered with JSON", .get("/other"), 404, "not_found", "Not Found"),
                Case(
                    "another method is told which are allowed", .get("/predict"), 405, "method_not_allowed",
                    "Method Not Allowed", headers: ["Allow": "POST, OPTIONS"]),
            ])
    }

    func testIdsOfRequests() async throws {
        let trace = "0af7651916cd43dd8448eb211c80319c"
        let told: HTTPHeaders = ["X-Request-ID": "r-1", "traceparent": "00-\(trace)-b7ad6b7169203331-01"]
        try await check(
            await Served.five(),
            [
                Case(
                    "an error has the ids that were sent", .post("/breast/predict", "{}", headers: told), 400,
                    ["error": .any, "code": "features_missing", "request_id": "r-1", "trace_id": .text(trace)],
                    headers: ["X-Request-ID": "r-1"]),
                Case(
                    "so has one of the other form", .post("/osteosarcoma/generate", "{}", headers: told), 422,
                    ["detail": .any, "code": "missing_fields", "request_id": "r-1", "trace_id": .text(trace)],
                    headers: ["X-Request-ID": "r-1"]),
                Case(
                    "an answer has the id in its header", .get("/livez", headers: told), 200, ["status": "alive"],
                    headers: ["X-Request-ID": "r-1"]),
            ])
        let service = try await Served.five()
        let (first, second) = (await service.post("/lung/predict", "{}"), await service.post("/lung/predict", "{}"))
        XCTAssertNotEqual(try first.string("request_id"), try second.string("request_id"))
        XCTAssertNotEqual(try first.string("trace_id"), try second.string("trace_id"))
        XCTAssertEqual(try first.string("trace_id").count, 32)
    }

    func testMetricsCountWhatIsAnswered() async throws {
        let service = try await Served.five()
        func samples() async -> [Substring: Double] {
            let answer = await service.get("/metrics")
            XCTAssertEqual(answer.response.headers["Content-Type"], "text/plain; version=0.0.4; charset=utf-8")
            let lines = answer.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
                line.lastIndex(of: " ").map { (line[..<$0], Double(line[line.index(after: $0)...]) ?? .nan) }
            }
            return Dictionary(uniqueKeysWithValues: lines)
        }
        let before = await samples()
        let row = "{\"features\": \(try NumPyFile(fixture: "breast/golden/input.npy").doubles().prefix(30).map { $0 })}"
        let answer = await service.post("/breast/predict", row)
        XCTAssertEqual(try answer.string("prediction"), "Malignant")
        _ = await service.post("/breast/predict", "{}")
        _ = await service.get("/breast/nowhere")
        let after = await samples()
        for (name, count) in [
            (#"predictions_total{result="success",model="breast"}"#, 1),
            (#"predictions_total{result="error",model="breast"}"#, 0),
            (#"prediction_duration_seconds_count{model="breast"}"#, 1),
            (#"prediction_distribution_total{prediction="Malignant",model="breast"}"#, 1),
            (#"prediction_distribution_total{prediction="Benign",model="breast"}"#, 0),
            (#"http_requests_total{method="POST",endpoint="/breast/predict",status="200",model="breast"}"#, 1),
            (#"http_requests_total{method="POST",endpoint="/breast/predict",status="400",model="breast"}"#, 1),
            (#"http_requests_total{method="GET",endpoint="unmatched",status="404",model=""}"#, 1),
            (#"http_requests_total{method="GET",endpoint="/metrics",status="200",model=""}"#, 1),
            (#"http_request_duration_seconds_count{endpoint="/breast/predict"}"#, 2),
            (#"needletail_validation_failures_total{reason="features_missing",model="breast"}"#, 1),
        ] as [(Substring, Double)] {
            XCTAssertEqual((after[name] ?? .nan) - (before[name] ?? 0), count, "\(name)")
        }
        #if Server
            XCTAssertEqual(after["needletail_connections_refused_total"], 0)
        #endif
        for name in [
            "process_cpu_seconds_total", "process_resident_memory_bytes", "process_open_fds",
            #"needletail_model_load_seconds{model="osteosarcoma"}"#, "needletail_requests_in_flight",
        ] as [Substring] {
            XCTAssertGreaterThan(after[name] ?? 0, 0, "\(name)")
        }
        let buckets = after.keys.filter {
            $0.hasPrefix("http_request_duration_seconds_bucket{endpoint=\"/breast/predict\"")
        }
        for bound in ["0.005", "0.1", "10.0", "+Inf"] {
            XCTAssertTrue(buckets.contains { $0.hasSuffix("le=\"\(bound)\"}") }, bound)
        }
    }
}
