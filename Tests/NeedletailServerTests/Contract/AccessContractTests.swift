import NeedletailServer
import Synchronization
import TestSupport
import XCTest

/// Who is answered, how much is taken, and that nothing is told of what was sent.
final class AccessContractTests: ContractTestCase {
    private static let token = "0123456789abcdef"
    private static let origin = "https://clinic.example"

    private final class Events: Sendable {
        let lines = Mutex<[String]>([])
    }
    private static let events = Events()

    /// A server with a token, an origin, small limits, and a log of everything.
    private func guarded() async throws -> Service {
        try await Served.server("guarded") {
            try await Service(
                [("breast", Models.breast), ("lung", Models.lung), ("osteosarcoma", Models.osteosarcoma)],
                flags: [
                    ("cors-origins", Self.origin), ("body-limit-bytes", "20000"), ("header-limit-bytes", "2000"),
                    ("headers-deadline-seconds", "0.3"), ("log-level", "debug"), ("audit", "true"),
                ], variables: ["API_TOKEN": Self.token],
                log: Log(level: .debug) { event in Self.events.lines.withLock { $0.append("\(event)") } },
                overSockets: true)
        }
    }

    private static func bearer(_ text: String?) -> HTTPHeaders {
        var headers: HTTPHeaders = [:]
        headers["Authorization"] = text
        return headers
    }

    func testTokens() async throws {
        let body = "{\"survival_time\": 800, \"event_occurred\": 0, \"age\": 16, \"metastasis\": 0, \"steps\": 2}"
        func generate(_ text: String?) -> HTTPRequest {
            .post("/osteosarcoma/generate", body, headers: Self.bearer(text))
        }
        var cases = [
            Case(
                "the token is taken", generate("Bearer \(Self.token)"), 200,
                ["method": "ddim", "steps": 2, "...": "..."]),
            Case(
                "a wrong token is refused", generate("Bearer fedcba9876543210"), 401, "invalid_token", "Invalid token",
                style: "detail", headers: ["WWW-Authenticate": "Bearer"]),
            Case(
                "the other form of errors has it too", .post("/breast/predict", "{}", headers: Self.bearer("Bearer a")),
                401, "invalid_token", "Invalid token", headers: ["WWW-Authenticate": "Bearer"]),
            Case(
                "a token opens all routes", .get("/lung/labels", headers: Self.bearer("Bearer \(Self.token)")), 200,
                ["labels": [.any, .any, .any]]),
        ]
        for (what, text) in [("no token", nil), ("another scheme", "Basic \(Self.token)"), ("no scheme", Self.token)] {
            cases.append(
                Case(
                    "\(what) is not authenticated", generate(text), 401, "not_authenticated", "Not authenticated",
                    style: "detail", headers: ["WWW-Authenticate": "Bearer"]))
        }
        for request in [
            .post("/breast/predict", "{}"), .post("/lung/predict", form: []), .post("/lung/predict/logits", form: []),
            .get("/lung/labels"), .get("/breast/health/deep"), .post("/v1/models/breast:predict", "{}"),
            .get("/v1/models/breast/metadata"),
        ] as [HTTPRequest] {
            cases.append(
                Case("a token is asked for", request, 401, "not_authenticated", "Not authenticated"))
        }
        for path in [
            "/health", "/livez", "/readyz", "/", "/breast", "/breast/health", "/lung/healthz", "/osteosarcoma/health",
            "/v1/models/breast",
        ] {
            cases.append(Case("states need no token", .get(path), 200, ["...": "..."]))
        }
        cases += [
            Case(
                "metrics need no token", .get("/metrics"), 200,
                .text(type: "text/plain; version=0.0.4; charset=utf-8", parts: ["http_requests_total"])),
            Case(
                "the description needs no token, and says that others do", .get("/openapi.json"), 200,
                .text(type: "application/json", parts: ["\"securitySchemes\"", "\"scheme\":\"bearer\""])),
            Case(
                "its page needs none", .get("/docs"), 200,
                .text(type: "text/html; charset=utf-8", parts: ["<code>/livez</code>"])),
        ]
        try await check(await guarded(), cases)
    }

    func testPagesOfOtherOrigins() async throws {
        func asked(_ origin: String) -> HTTPHeaders {
            ["Origin": origin, "Access-Control-Request-Method": "POST"]
        }
        try await check(
            await guarded(),
            [
                Case(
                    "a page of the origin may read an answer", .get("/livez", headers: ["Origin": Self.origin]), 200,
                    ["status": "alive"], headers: ["Access-Control-Allow-Origin": Self.origin, "Vary": "Origin"]),
                Case(
                    "it may read an error", .post("/breast/predict", "{}", headers: ["Origin": Self.origin]), 401,
                    ["...": "..."], headers: ["Access-Control-Allow-Origin": Self.origin]),
                Case(
                    "it is told what it may send",
                    HTTPRequest(.options, "/breast/predict", headers: asked(Self.origin)),
                    204, .none,
                    headers: [
                        "Access-Control-Allow-Methods": "POST, OPTIONS",
                        "Access-Control-Allow-Headers": "Authorization, Content-Type...",
                    ]),
                Case(
                    "another origin's page may not",
                    HTTPRequest(.options, "/breast/predict", headers: asked("https://other.example")), 204, .none,
                    headers: ["Access-Control-Allow-Origin": "", "Access-Control-Allow-Methods": ""]),
            ])
    }

    func testLimits() async throws {
        let bearer = Self.bearer("Bearer \(Self.token)")
        let large = [UInt8](repeating: 0x20, count: 20_001)
        try await check(
            await guarded(),
            [
                Case(
                    "an upload's limit is the configuration's",
                    HTTPRequest(.post, "/lung/predict", headers: bearer, body: large), 413, "body_too_large",
                    "File too large"),
                Case(
                    "so is that of JSON", HTTPRequest(.post, "/breast/predict", headers: bearer, body: large), 413,
                    "body_too_large", "Request body too large"),
                Case(
                    "what the transport refuses is counted", .get("/metrics"), 200,
                    .text(
                        type: "text/plain; version=0.0.4; charset=utf-8",
                        parts: [#"{method="POST",endpoint="/lung/predict",status="413",model="lung"} 1"#])),
            ])
        #if Server
            let service = try await guarded()
            let port = try XCTUnwrap(service.server.port)
            for (what, request, status, code) in [
                ("no host", "GET /livez HTTP/1.1\r\n\r\n", 400, "malformed_request"),
                ("two hosts", "GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "malformed_request"),
                ("large headers", "GET /livez HTTP/1.1\r\nHost: a\r\nX: \(large)\r\n\r\n", 431, "headers_too_large"),
                (
                    "an unknown coding", "POST /livez HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501,
                    "not_implemented"
                ), ("headers that do not come", "GET /livez HTTP/1.1\r\n", 408, "request_timeout"),
            ] {
                let client = try TestClient(port: port)
                client.send(what == "large headers" ? String(request.prefix(4000)) + "\r\n\r\n" : request)
                let reply = try XCTUnwrap(client.reply(), what)
                XCTAssertEqual(reply.status, status, what)
                XCTAssertEqual(reply["Content-Type"], "application/json", what)
                let told: JSONPattern = [
                    "error": .any, "code": .text(code), "request_id": .text(reply["X-Request-ID"] ?? ""),
                    "trace_id": .any,
                ]
                XCTAssertNil(told.difference(try .read(reply.text)), what)
            }
        #endif
    }

    func testRequestsOfOneAddress() async throws {
        let service = try await Served.server("limited") {
            try await Service(
                [("breast", Models.breast), ("osteosarcoma", Models.osteosarcoma)],
                flags: [("requests-per-minute", "3"), ("trust-proxy-headers", "true")], overSockets: true)
        }
        func post(_ path: String, from address: String) -> HTTPRequest {
            .post(path, "{}", headers: ["X-Forwarded-For": "10.9.9.9, \(address)"])
        }
        func taken(_ address: String) -> Case {
            Case(
                "a request within the limit is answered", post("/breast/predict", from: address), 400,
                "features_missing", "No features provided")
        }
        let message: JSONPattern = "too many requests from one address: try again later"
        try await check(
            service,
            [
                taken("10.0.0.1"), taken("10.0.0.1"), taken("10.0.0.1"),
                Case(
                    "one request too many is told when to come again", post("/breast/predict", from: "10.0.0.1"), 429,
                    "too_many_requests", message),
                Case(
                    "all routes of an address count together", post("/osteosarcoma/generate", from: "10.0.0.1"), 429,
                    "too_many_requests", message, style: "detail"),
                taken("10.0.0.2"),
                Case(
                    "states are not limited", .get("/breast/health", headers: ["X-Forwarded-For": "10.0.0.1"]), 200,
                    ["status": "healthy", "...": "..."]),
                Case(
                    "the description tells of it", .get("/openapi.json"), 200,
                    .text(type: "application/json", parts: ["\"429\""])),
            ])
        let late = await service.send(post("/breast/predict", from: "10.0.0.1"))
        XCTAssertEqual(late.status, 429)
        XCTAssertTrue((1...20).contains(Int(late.response.headers["Retry-After"] ?? "") ?? 0))
    }

    /// Values, names of files, tokens and paths are in no error, and in no line of the log, the audit's included.
    func testNothingThatIsSentIsTold() async throws {
        let service = try await guarded()
        let bearer = Self.bearer("Bearer \(Self.token)")
        let bytes = Array("sentinel".utf8)
        let part = FormPart(name: "file", fileName: "sentinel.png", type: "image/png", bytes: bytes)
        var form = HTTPRequest.post("/lung/predict", form: [part])
        form.headers["Authorization"] = bearer["Authorization"]
        for request in [
            .post("/breast/predict", "{\"features\": {\"sentinel\": 1}}", headers: bearer),
            .post("/breast/predict", "{\"features\": [\"sentinel\"]}", headers: bearer),
            .post("/breast/predict", "sentinel", headers: bearer),
            .post("/breast/predict?minimal=sentinel", "{\"features\": [1]}", headers: bearer),
            .post("/osteosarcoma/generate", "{\"age\": \"sentinel\", \"method\": \"sentinel\"}", headers: bearer),
            .post(
                "/v1/models/breast:predict", "{\"signature_name\": \"sentinel\", \"instances\": []}", headers: bearer),
            .post("/v1/models/sentinel:predict", "{}", headers: bearer), .get("/sentinel"), form,
            .get("/lung/labels", headers: Self.bearer("Bearer sentinel-sentinel")),
            HTTPRequest(HTTPMethod(rawValue: "SENTINEL"), "/lung/labels", headers: bearer),
        ] as [HTTPRequest] {
            let answer = await service.send(request)
            XCTAssertTrue((400..<500).contains(answer.status), "\(request.path) \(answer.text)")
            XCTAssertFalse(answer.text.lowercased().contains("sentinel"), answer.text)
        }
        let row = "{\"features\": \(try NumPyFile(fixture: "breast/golden/input.npy").doubles().prefix(30).map { $0 })}"
        let answer = await service.post("/breast/predict", row, headers: bearer)
        XCTAssertEqual(answer.status, 200)
        let lines = Self.events.lines.withLock { $0 }
        XCTAssertTrue(lines.contains { $0.contains("prediction_request") }, "\(lines)")
        for word in ["sentinel", Self.token, "Malignant", "{\"features"] {
            XCTAssertFalse(lines.contains { $0.lowercased().contains(word.lowercased()) }, word)
        }
    }
}
