#if Server
    import Glibc
    import NeedletailServer
    import XCTest

    final class MicroHTTPDeadlineTests: TransportTestCase {
        func testHeadersThatComeByTheByteAreGivenUp() async throws {
            try await withTransport({ $0.headTime = .milliseconds(400) }) { _, port, seen in
                let client = try TestClient(port: port)
                let start = TestClient.now
                client.send("GET / HTTP/1.1\r\nHost: h\r\nX: ")
                while TestClient.now - start < 3, client.send("a") { usleep(20_000) }
                XCTAssertLessThan(TestClient.now - start, 2)
                XCTAssertEqual(client.reply()?.status, 408)
                XCTAssertTrue(client.isClosed())
                XCTAssertEqual(seen.reasons, [.tooSlow])
                // Without a request line there is nobody to tell.
                for text in ["", "GET /"] {
                    let client = try TestClient(port: port)
                    client.send(text)
                    XCTAssertTrue(client.isClosed(within: 2))
                    XCTAssertEqual(client.unread, [])
                }
                XCTAssertEqual(seen.reasons.count, 1)
            }
        }

        func testABodyThatComesByTheByteIsGivenUp() async throws {
            try await withTransport({ $0.bodyTime = .milliseconds(400) }) { _, port, seen in
                for length in ["Content-Length: 1000", "Transfer-Encoding: chunked"] {
                    let client = try TestClient(port: port)
                    let start = TestClient.now
                    client.send("POST /echo HTTP/1.1\r\nHost: h\r\n\(length)\r\n\r\n")
                    while TestClient.now - start < 3, client.send(length.hasSuffix("d") ? "1\r\na\r\n" : "a") {
                        usleep(20_000)
                    }
                    XCTAssertLessThan(TestClient.now - start, 2)
                    XCTAssertEqual(client.reply()?.status, 408)
                    XCTAssertTrue(client.isClosed())
                }
                XCTAssertEqual(seen.reasons, [.tooSlow, .tooSlow])
                XCTAssertEqual(seen.refusals.withLock { $0.first?.request?.path }, "/echo")
            }
        }

        func testWhatClientsLeaveHalfSentDoesNotWaitForADeadline() async throws {
            try await withTransport { _, port, seen in
                let before = Self.socketCount
                // The end comes right behind the bytes: often both are there when the server looks.
                let count = 50
                for _ in 0..<count {
                    for text in [
                        "", "GET /", "GET / HTTP/1.1\r\nHost",
                        "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\na",
                    ] {
                        let client = try TestClient(port: port)
                        client.send(text)
                        client.close()
                    }
                }
                await eventually("all are told of and closed", seconds: 5) {
                    seen.reasons.count == 2 * count && Self.socketCount == before
                }
                XCTAssertTrue(seen.reasons.allSatisfy { $0 == .disconnected })
            }
        }

        func testAHandlerThatTakesTooLongIsCancelledAndItsRequestAnswered() async throws {
            try await withTransport({ $0.handlerTime = .milliseconds(300) }) { _, port, seen in
                let client = try TestClient(port: port)
                for path in ["/slow", "/stubborn"] {
                    client.send("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n")
                    let reply = try XCTUnwrap(client.reply())
                    XCTAssertEqual(reply.status, 503)
                    XCTAssertEqual(reply["Retry-After"], "1")
                }
                // What comes too late answers nothing.
                client.send("GET /next HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(client.reply()?.text, "GET /next Host=h 0")
                try await Task.sleep(for: .milliseconds(1200))
                client.send("GET /last HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(client.reply()?.text, "GET /last Host=h 0")
                XCTAssertEqual(seen.cancelledCount, 1)
                XCTAssertEqual(seen.reasons, [.handlerTooSlow, .handlerTooSlow])
                XCTAssertTrue(seen.refusals.withLock { $0.allSatisfy(\.isSeenByHandler) })
            }
        }

        func testIdleConnectionsAreClosed() async throws {
            try await withTransport({ $0.idleTime = .milliseconds(300) }) { _, port, seen in
                let client = try TestClient(port: port)
                client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(client.reply()?.status, 200)
                let start = TestClient.now
                XCTAssertTrue(client.isClosed(within: 3))
                XCTAssertGreaterThan(TestClient.now - start, 0.2)
                XCTAssertEqual(client.unread, [])
                XCTAssertEqual(seen.reasons, [])
            }
        }

        func testAClientThatDoesNotReadItsAnswerIsGivenUp() async throws {
            try await withTransport({ $0.answerTime = .milliseconds(400) }) { _, port, seen in
                let before = Self.socketCount
                let client = try TestClient(port: port, receiveByteCount: 4096)
                client.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n")
                await eventually("the request is seen") { seen.requestCount == 1 }
                await eventually("the connection is closed", seconds: 3) { Self.socketCount == before + 1 }
                XCTAssertTrue(client.isClosed(within: 3))
                XCTAssertLessThan(client.unread.count, 16 << 20)
            }
        }

        func testTheHandlerOfAClientThatHasGoneIsCancelled() async throws {
            try await withTransport { _, port, seen in
                let client = try TestClient(port: port)
                client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
                await eventually("the handler has begun") { seen.requestCount == 1 }
                client.close()
                await eventually("the handler is cancelled", seconds: 3) { seen.cancelledCount == 1 }
                XCTAssertEqual(seen.reasons, [])
            }
        }

        func testAClientThatGoesBeforeAllHasComeIsToldOfOnce() async throws {
            try await withTransport { _, port, seen in
                for text in ["GET / HTTP/1.1\r\nHost", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nabc"] {
                    let client = try TestClient(port: port)
                    client.send(text)
                    usleep(50_000)
                    client.close()
                }
                await eventually("both are told of") { seen.reasons.count == 2 }
                XCTAssertEqual(seen.reasons, [.disconnected, .disconnected])
                XCTAssertEqual(seen.requestCount, 0)
            }
        }

        func testAFastClientDoesNotWaitForManySlowOnes() async throws {
            try await withTransport { _, port, seen in
                func seconds(_ client: TestClient) throws -> Double {
                    var times: [Double] = []
                    for _ in 0..<200 {
                        let start = TestClient.now
                        client.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n")
                        XCTAssertEqual(try XCTUnwrap(client.reply()).status, 200)
                        times.append(TestClient.now - start)
                    }
                    return times.sorted()[100]
                }
                let alone = try seconds(TestClient(port: port))
                let slow = try (0..<200).map { index in
                    let client = try TestClient(port: port)
                    switch index % 4 {
                    case 0: client.send("GET / HTTP/1.1\r\nHost: h\r\nX: ")
                    case 1: client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n")
                    case 2: client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
                    default: client.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n".prefix(index % 8 == 3 ? 100 : 5).utf8)
                    }
                    return client
                }
                let beside = try seconds(TestClient(port: port))
                for client in slow { client.send("a") }
                let again = try seconds(TestClient(port: port))
                XCTAssertLessThan(min(beside, again), max(10 * alone, 0.01))
                XCTAssertEqual(seen.reasons, [])
            }
        }
    }
#endif
