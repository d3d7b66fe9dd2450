#if Server
    import Glibc
    import NeedletailServer
    import XCTest

    /// Where handlers run, and what becomes of them when their client goes.
    final class MicroHTTPHandlerTests: TransportTestCase {
        func testAQuickHandlerRunsOnTheThreadThatHasReadItsRequest() async throws {
            let threads = Seeing<[UInt]>([])
            @Sendable func note() { threads.withLock { $0.append(UInt(pthread_self())) } }
            let transport = MicroHTTPTransport()
            try transport.start { request in
                note()
                return await Self.handle(request, Seen())
            } isQuick: { request in
                note()
                return request.path != "/later"
            }
            let client = try TestClient(port: try XCTUnwrap(transport.port))
            for _ in 0..<100 {
                client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello")
                XCTAssertEqual(client.reply()?.text, "hello")
            }
            let quick = threads.withLock { $0 }
            XCTAssertEqual(quick.count, 200)
            XCTAssertEqual(Set(quick).count, 1)
            client.send("GET /later HTTP/1.1\r\nHost: h\r\n\r\n")
            XCTAssertEqual(client.reply()?.text, "GET /later Host=h 0")
            let later = threads.withLock { $0.suffix(2) }
            XCTAssertEqual(later.first, quick.first)
            XCTAssertNotEqual(later.last, quick.first)
            await transport.stop(drain: .milliseconds(100))
        }

        func testAQuickHandlerThatWaitsAllTheSameHoldsNobodyUp() async throws {
            try await withTransport({ $0.handlerTime = .milliseconds(600) }, isQuick: { _ in true }) { _, port, seen in
                let waiting = try TestClient(port: port)
                waiting.send("GET /pause HTTP/1.1\r\nHost: h\r\n\r\n")
                let slow = try TestClient(port: port)
                slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
                await eventually("both have begun") { seen.requestCount == 2 }
                let other = try TestClient(port: port)
                let start = TestClient.now
                other.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(other.reply()?.status, 200)
                XCTAssertLessThan(TestClient.now - start, 0.25)
                XCTAssertEqual(waiting.reply()?.text, "paused")
                XCTAssertEqual(slow.reply()?.status, 503)
                XCTAssertEqual(seen.reasons, [.handlerTooSlow])
                await eventually("its task is cancelled") { seen.cancelledCount == 1 }
            }
        }

        func testAClientThatGivesUpIsCountedAsGone() async throws {
            let metrics = ServerMetrics()
            let begun = Seeing(0)
            let route = Route(.get, "/wait") { _ throws(ServerFailure) in
                begun.withLock { $0 += 1 }
                do { try await Task.sleep(for: .seconds(10)) } catch {
                    throw ServerFailure(503, .deadline, "no answer in time")
                }
                return HTTPResponse(200)
            }
            let router = Router(RouteTable([route]), metrics: metrics)
            var options = TransportOptions()
            options.handlerTime = .milliseconds(500)
            let transport = MicroHTTPTransport(options) { router.refuse($0) }
            try transport.start { await router.respond(to: $0) }
            let port = try XCTUnwrap(transport.port)
            func isCounted(_ status: Int) -> Bool {
                let line = "http_requests_total{method=\"GET\",endpoint=\"/wait\",status=\"\(status)\",model=\"\"} 1\n"
                return String(decoding: metrics.text(), as: UTF8.self).contains(line)
            }
            let leaving = try TestClient(port: port)
            leaving.send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n")
            await eventually("the handler has begun") { begun.withLock { $0 } == 1 }
            leaving.close()
            await eventually("it is counted as gone") { isCounted(499) }
            XCTAssertFalse(isCounted(503))
            // One that waits until the server gives up is answered, and counted, as before.
            let patient = try TestClient(port: port)
            patient.send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n")
            XCTAssertEqual(patient.reply()?.status, 503)
            await eventually("it is counted as an answer") { isCounted(503) }
            await transport.stop(drain: .milliseconds(100))
        }
    }
#endif
