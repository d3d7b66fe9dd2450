import NeedletailServer
import Synchronization
import TestSupport
import XCTest

/// Paths, methods, errors, ids and CORS, whatever the service is.
final class RouterTests: XCTestCase {
    private static func router(
        origins: [String] = [], metrics: ServerMetrics = ServerMetrics(), log: Log = .none
    ) -> Router {
        @Sendable func text(_ text: String) -> HTTPResponse { HTTPResponse(200, body: Array(text.utf8)) }
        let routes = [
            Route(.get, "/") { _ throws(ServerFailure) in text("top") },
            Route(.get, "/things") { _ throws(ServerFailure) in text("things") },
            Route(.post, "/things") { call throws(ServerFailure) in
                HTTPResponse(200, body: call.request.body)
            },
            Route(.get, "/things/{name}") { call throws(ServerFailure) in text("one \(call.parameters)") },
            Route(.post, "/things/{name}:run") { call throws(ServerFailure) in text("run \(call.parameters)") },
            Route(.get, "/things/{name}/parts/{part}") { call throws(ServerFailure) in text("\(call.parameters)") },
            Route(.post, "/list", style: .detail) { _ throws(ServerFailure) in
                throw ServerFailure(
                    422, .invalidFields, "Invalid fields: a",
                    fields: [.init(["body", "a", "0"], kind: "missing", "Field required")])
            },
            Route(.post, "/busy") { _ throws(ServerFailure) in
                var failure = ServerFailure(503, .overloaded, "later")
                failure.retryAfter = .milliseconds(1500)
                throw failure
            },
        ]
        return Router(RouteTable(routes), corsOrigins: origins, metrics: metrics, log: log)
    }

    private func ask(
        _ router: Router, _ method: HTTPMethod, _ path: String, _ headers: HTTPHeaders = [:]
    ) async -> (status: Int, text: String, headers: HTTPHeaders) {
        let response = await router.respond(to: HTTPRequest(method, path, headers: headers))
        return (response.status, String(decoding: response.body, as: UTF8.self), response.headers)
    }

    func testPathsAreMatchedDecodedAndWithoutSlashesAtTheEnd() async {
        let router = Self.router()
        for (path, text) in [
            ("/", "top"), ("/things", "things"), ("/things/", "things"), ("/things//", "things"),
            ("/thin%67s", "things"), ("/things/a", "one [\"a\"]"), ("/things/a%20b/", "one [\"a b\"]"),
            ("/things/a/parts/b", "[\"a\", \"b\"]"),
        ] {
            let answer = await ask(router, .get, path)
            XCTAssertEqual(answer.status, 200, path)
            XCTAssertEqual(answer.text, text, path)
        }
        let run = await ask(router, .post, "/things/a:run")
        XCTAssertEqual(run.text, "run [\"a\"]")
    }

    func testUnknownPathsAreJSON() async {
        let router = Self.router()
        for path in ["/other", "/Things", "//", "/things/a/b", "/things%2Fa", "/%zz", "/things/:run", ""] {
            let answer = await ask(router, .get, path)
            guard path != "//" else { continue }
            XCTAssertEqual(answer.status, 404, path)
            XCTAssertTrue(
                answer.text.hasPrefix("{\"error\":\"Not Found\",\"code\":\"not_found\",\"request_id\":\""), answer.text)
        }
    }

    func testOtherMethodsAreToldWhatIsAllowed() async {
        let router = Self.router()
        for method in ["DELETE", "PUT", "get", "X"] {
            let answer = await ask(router, HTTPMethod(rawValue: method), "/things")
            XCTAssertEqual(answer.status, 405)
            XCTAssertEqual(answer.headers["Allow"], "GET, HEAD, POST, OPTIONS")
            XCTAssertTrue(answer.text.contains("\"code\":\"method_not_allowed\""))
        }
        let get = await ask(router, .get, "/list")
        XCTAssertEqual(get.status, 405)
        XCTAssertEqual(get.headers["Allow"], "POST, OPTIONS")
        XCTAssertTrue(get.text.hasPrefix("{\"detail\":\"Method Not Allowed\""), get.text)
        let options = await ask(router, .options, "/things")
        XCTAssertEqual(options.status, 204)
        XCTAssertEqual(options.headers["Allow"], "GET, HEAD, POST, OPTIONS")
        let head = await ask(router, .head, "/things")
        XCTAssertEqual(head.status, 200)
    }

    func testErrorsHaveTheServicesStyleAndTheIds() async {
        let router = Self.router()
        let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        let answer = await ask(router, .post, "/list", ["X-Request-ID": "abc", "traceparent": trace])
        XCTAssertEqual(
            answer.text,
            "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"a\",0],\"msg\":\"Field required\",\"input\":null}],"
                + "\"code\":\"invalid_fields\",\"request_id\":\"abc\",\"trace_id\":\"0af7651916cd43dd8448eb211c80319c\"}"
        )
        XCTAssertEqual(answer.headers["X-Request-ID"], "abc")
        let busy = await ask(router, .post, "/busy")
        XCTAssertEqual(busy.headers["Retry-After"], "2")
    }

    func testOriginsThatAreNamedMayReadAnswers() async {
        let origin = "https://clinic.example"
        let router = Self.router(origins: [origin])
        let answer = await ask(router, .get, "/things", ["Origin": origin])
        XCTAssertEqual(answer.headers["Access-Control-Allow-Origin"], origin)
        XCTAssertEqual(answer.headers["Vary"], "Origin")
        let preflight = await ask(
            router, .options, "/things", ["Origin": origin, "Access-Control-Request-Method": "POST"])
        XCTAssertEqual(preflight.status, 204)
        XCTAssertEqual(preflight.headers["Access-Control-Allow-Methods"], "GET, HEAD, POST, OPTIONS")
        XCTAssertNotNil(preflight.headers["Access-Control-Allow-Headers"])
        let refused = await ask(router, .post, "/busy", ["Origin": origin])
        XCTAssertEqual(refused.headers["Access-Control-Allow-Origin"], origin)
        let other = await ask(
            router, .options, "/things", ["Origin": "https://a.b", "Access-Control-Request-Method": "POST"])
        XCTAssertNil(other.headers["Access-Control-Allow-Origin"])
        XCTAssertNil(other.headers["Access-Control-Allow-Methods"])
        XCTAssertEqual(other.headers["Vary"], "Origin")
        let all = await ask(Self.router(origins: ["*"]), .get, "/things", ["Origin": "https://a.b"])
        XCTAssertEqual(all.headers["Access-Control-Allow-Origin"], "*")
        let none = await ask(Self.router(), .get, "/things", ["Origin": origin])
        XCTAssertNil(none.headers["Access-Control-Allow-Origin"])
        XCTAssertNil(none.headers["Vary"])
    }

    func testRequestsAreCountedByTemplateAndLoggedWithoutPaths() async {
        let metrics = ServerMetrics()
        final class Box: Sendable {
            let events = Mutex<[LogEvent]>([])
        }
        let box = Box()
        let log = Log(level: .debug) { event in box.events.withLock { $0.append(event) } }
        let router = Self.router(metrics: metrics, log: log)
        _ = await ask(router, .get, "/things/anna")
        _ = await ask(router, .get, "/anna")
        _ = await ask(router, HTTPMethod(rawValue: "ANNA"), "/things")
        let text = String(decoding: metrics.text(), as: UTF8.self)
        XCTAssertTrue(
            text.contains("http_requests_total{method=\"GET\",endpoint=\"/things/{name}\",status=\"200\",model=\"\"} 1")
        )
        XCTAssertTrue(
            text.contains("http_requests_total{method=\"GET\",endpoint=\"unmatched\",status=\"404\",model=\"\"} 1"))
        XCTAssertTrue(
            text.contains("http_requests_total{method=\"other\",endpoint=\"/things\",status=\"405\",model=\"\"} 1"))
        XCTAssertTrue(text.contains("needletail_requests_in_flight 0"))
        let logged = box.events.withLock { $0 }
        XCTAssertEqual(logged.filter { $0.message == "request" }.count, 3)
        XCTAssertFalse("\(logged)".lowercased().contains("anna"))
    }

    func testRefusalsOfTheTransportHaveTheServicesStyle() {
        let metrics = ServerMetrics()
        let router = Self.router(metrics: metrics)
        let request = HTTPRequest(.post, "/list", headers: ["X-Request-ID": "abc"])
        let large = router.refuse(TransportRefusal(.bodyTooLarge(byteLimit: 5), request: request))
        XCTAssertEqual(large.status, 413)
        let text = String(decoding: large.body, as: UTF8.self)
        XCTAssertTrue(text.hasPrefix("{\"detail\":\"Request body too large\",\"code\":\"body_too_large\""), text)
        XCTAssertEqual(large.headers["X-Request-ID"], "abc")
        for (reason, status, code) in [
            (.tooSlow, 408, "request_timeout"), (.overloaded, 503, "overloaded"), (.handlerTooSlow, 503, "deadline"),
            (.malformed("a"), 400, "malformed_request"), (.headTooLarge(byteLimit: 1), 431, "headers_too_large"),
            (.invalidAnswer, 500, "internal_error"), (.disconnected, 499, "client_gone"),
        ] as [(TransportRefusal.Reason, Int, String)] {
            let response = router.refuse(TransportRefusal(reason, request: nil))
            XCTAssertEqual(response.status, status)
            XCTAssertTrue(String(decoding: response.body, as: UTF8.self).contains("\"code\":\"\(code)\""))
        }
        let counted = String(decoding: metrics.text(), as: UTF8.self)
        XCTAssertTrue(counted.contains("endpoint=\"/list\",status=\"413\""), counted)
        XCTAssertTrue(counted.contains("needletail_requests_in_flight 0"), counted)
    }
}
