#if Server
    import NeedletailServer
    import XCTest

    final class MicroHTTPRefusalTests: TransportTestCase {
        func testMalformedRequestsAreRefusedOnceWithTheirReason() async throws {
            try await withTransport { _, port, seen in
                let cases: [(request: String, status: Int)] = [
                    ("GET / HTTP/1.1\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
                    ("GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET /\u{1}a HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET /é HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET /a\0b HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET /a?b\0c HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("G\0T / HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("G(T / HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET a HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET http:///a HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("CONNECT h:80 HTTP/1.1\r\nHost: h\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX A: 1\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost : h\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\n: 1\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\rX-B: 2\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\u{7f}\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\0 2\r\n\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\r\n 2\r\n\r\n", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\0\r\n\r\nabcde", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde", 400),
                    (
                        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        400
                    ),
                    ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", 501),
                    ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
                    ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n", 413),
                    ("POST / HTTP/1.1\r\nHost: h\r\nExpect: a miracle\r\nContent-Length: 1\r\n\r\n", 417),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX: \(String(repeating: "a", count: 20000))\r\n\r\n", 431),
                    ("GET /\(String(repeating: "a", count: 20000)) HTTP/1.1\r\nHost: h\r\n\r\n", 431),
                ]
                for (index, item) in cases.enumerated() {
                    let client = try TestClient(port: port)
                    client.send(item.request)
                    let reply = try XCTUnwrap(client.reply(), item.request)
                    XCTAssertEqual(reply.status, item.status, item.request)
                    XCTAssertTrue(client.isClosed(), item.request)
                    XCTAssertEqual(client.unread, [], item.request)
                    let refusals = seen.refusals.withLock { $0 }
                    XCTAssertEqual(refusals.count, index + 1, item.request)
                    XCTAssertEqual(refusals.last?.status, item.status, item.request)
                    XCTAssertEqual(reply.text, "\(refusals.last?.message ?? "")\n", item.request)
                }
                XCTAssertEqual(seen.requestCount, 0)
            }
        }

        func testTheHookIsToldOfWhatTheLibraryRefuses() async throws {
            try await withTransport { _, port, seen in
                let cases: [(request: String, status: Int)] = [
                    ("GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: five\r\n\r\n", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n", 413),
                    ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400),
                    ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n", 400),
                    ("GET / HTTP/1.1\r\nHost: h\r\nX: \(String(repeating: "a", count: 80000))\r\n\r\n", 431),
                ]
                for (index, item) in cases.enumerated() {
                    let client = try TestClient(port: port)
                    client.send(item.request)
                    XCTAssertEqual(client.reply()?.status, item.status, item.request)
                    XCTAssertTrue(client.isClosed(), item.request)
                    await eventually(item.request) { seen.reasons.count == index + 1 }
                    XCTAssertEqual(seen.reasons.last, .answeredByLibrary(status: item.status), item.request)
                }
                XCTAssertEqual(seen.requestCount, 0)
            }
        }

        func testWhatIsNoRequestLineIsClosedAndNobodyIsTold() async throws {
            try await withTransport { _, port, seen in
                for text in [
                    "GARBAGE\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/2.0\r\n\r\n", "GET / FTP/1.1\r\n\r\n",
                    "\u{16}\u{3}\u{1}\n",
                ] {
                    let client = try TestClient(port: port)
                    client.send(text)
                    XCTAssertTrue(client.isClosed(), text)
                }
                XCTAssertEqual(seen.requestCount, 0)
                XCTAssertEqual(seen.reasons, [])
            }
        }

        func testTheServiceAnswersInItsStyle() async throws {
            let hook: RefusalHook = { refusal in
                HTTPResponse(
                    refusal.status,
                    headers: ["Content-Type": "application/json", "X-Path": refusal.request?.path ?? ""],
                    body: Array(#"{"error":"\#(refusal.message)"}"#.utf8))
            }
            try await withTransport({ $0.bodyByteLimit = 10 }, refusal: hook) { _, port, seen in
                let client = try TestClient(port: port)
                client.send("POST /path HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n")
                let reply = try XCTUnwrap(client.reply())
                XCTAssertEqual(reply["Content-Type"], "application/json")
                XCTAssertEqual(reply["X-Path"], "/path")
                XCTAssertEqual(reply.text, #"{"error":"the body has more than 10 bytes"}"#)
                XCTAssertEqual(reply.values("Date").count, 1)
            }
        }

        func testAHookThatAnswersBadlyGivesAnEmpty500() async throws {
            try await withTransport(refusal: { _ in HTTPResponse(400, headers: ["X": "a\r\nb"]) }) { _, port, _ in
                let client = try TestClient(port: port)
                client.send("GET a HTTP/1.1\r\nHost: h\r\n\r\n")
                let reply = try XCTUnwrap(client.reply())
                XCTAssertEqual(reply.status, 500)
                XCTAssertEqual(reply.body, [])
            }
        }

        func testAnswersThatCannotBeSentBecomeInternalErrors() async throws {
            try await withTransport { _, port, seen in
                let client = try TestClient(port: port)
                for path in ["/split", "/name", "/status"] {
                    client.send("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n")
                    let reply = try XCTUnwrap(client.reply())
                    XCTAssertEqual(reply.status, 500)
                    XCTAssertNil(reply["X-Other"])
                }
                XCTAssertEqual(seen.reasons, Array(repeating: .invalidAnswer, count: 3))
                XCTAssertTrue(seen.refusals.withLock { $0.allSatisfy(\.isSeenByHandler) })
                client.send("GET /own HTTP/1.1\r\nHost: h\r\n\r\nGET /empty HTTP/1.1\r\nHost: h\r\n\r\n")
                let reply = try XCTUnwrap(client.reply())
                XCTAssertEqual(reply.values("Content-Length"), ["0"])
                XCTAssertEqual(reply["X-A"], "é\t1")
                XCTAssertEqual(client.reply()?.status, 204)
            }
        }

        func testWhatAllBodiesTakeTogetherIsBounded() async throws {
            try await withTransport({
                $0.heldByteLimit = 1_000_000
                $0.handlerTime = .milliseconds(500)
            }) { _, port, seen in
                // Held while they come, and while a handler has them.
                let first = try TestClient(port: port)
                first.send("POST /stubborn HTTP/1.1\r\nHost: h\r\nContent-Length: 600000\r\n\r\n")
                first.send([UInt8](repeating: 0, count: 600_000))
                await eventually("the handler has begun") { seen.requestCount == 1 }
                let second = try TestClient(port: port)
                second.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 600000\r\n\r\n")
                let reply = try XCTUnwrap(second.reply())
                XCTAssertEqual(reply.status, 503)
                XCTAssertEqual(reply["Retry-After"], "1")
                let third = try TestClient(port: port)
                third.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
                for _ in 0..<10 where third.send("10000\r\n" + String(repeating: "a", count: 65536) + "\r\n") {}
                XCTAssertEqual(third.reply()?.status, 503)
                XCTAssertEqual(seen.reasons.filter { $0 == .overloaded }.count, 2)
                // The handler goes on after its client's answer, and so do its bytes.
                XCTAssertEqual(first.reply()?.status, 503)
                let fourth = try TestClient(port: port)
                fourth.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 600000\r\n\r\n")
                XCTAssertEqual(fourth.reply()?.status, 503)
                try await Task.sleep(for: .milliseconds(800))
                let fifth = try TestClient(port: port)
                fifth.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 600000\r\n\r\n")
                fifth.send([UInt8](repeating: 0, count: 600_000))
                XCTAssertEqual(fifth.reply()?.body.count, 600_000)
            }
        }

        func testConnectionsAboveTheLimitAreClosedWithoutHarm() async throws {
            try await withTransport({ $0.connectionLimit = 8 }) { transport, port, _ in
                var clients = try (0..<8).map { _ in try TestClient(port: port) }
                for client in clients {
                    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                    XCTAssertEqual(client.reply()?.status, 200)
                }
                XCTAssertEqual(transport.refusedConnectionCount, 0)
                for _ in 0..<50 { XCTAssertTrue(try TestClient(port: port).isClosed()) }
                XCTAssertEqual(transport.refusedConnectionCount, 50)
                for client in clients {
                    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                    XCTAssertEqual(client.reply()?.status, 200)
                }
                clients.removeFirst(4)
                var answeredCount = 0
                await eventually("there is room again") {
                    guard let client = try? TestClient(port: port), client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"),
                        client.reply(seconds: 1)?.status == 200
                    else { return false }
                    answeredCount += 1
                    return answeredCount > 20
                }
            }
        }
    }
#endif
