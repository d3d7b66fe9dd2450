#if Server
    import NeedletailServer
    import XCTest

    final class MicroHTTPRequestTests: TransportTestCase {
        func testARequestIsHandedOverAsItWasSent() async throws {
            try await withTransport { _, port, seen in
                let client = try TestClient(port: port)
                client.send(
                    "POST /a%20b/%C3%A9+c?x=1&x=%26&y HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nx-a:  2 \r\nX-E:\r\nContent-Length: 3\r\n\r\nabc"
                )
                let reply = try XCTUnwrap(client.reply())
                XCTAssertEqual(reply.status, 200)
                XCTAssertEqual(
                    reply.text, "POST /a%20b/%C3%A9+c?x=1&x=%26&y Host=h|X-A=1|x-a=2|X-E=|Content-Length=3 3")
                XCTAssertEqual(reply["Content-Type"], "text/plain")
                XCTAssertEqual(reply["Content-Length"], "\(reply.body.count)")
                XCTAssertEqual(reply.values("Date").count, 1)
                XCTAssertTrue(try XCTUnwrap(reply["Date"]).hasSuffix(" GMT"))
                XCTAssertEqual(seen.requests.withLock { $0.first?.clientAddress }, "127.0.0.1")
                XCTAssertEqual(seen.reasons, [])
            }
        }

        func testAConnectionIsKeptForFurtherRequests() async throws {
            try await withTransport { _, port, seen in
                let client = try TestClient(port: port)
                for index in 0..<100 {
                    client.send("GET /\(index) HTTP/1.1\r\nHost: h\r\n\r\n")
                    XCTAssertEqual(client.reply()?.text, "GET /\(index) Host=h 0")
                }
                client.send("GET /last HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
                XCTAssertEqual(client.reply()?["Connection"], "close")
                XCTAssertTrue(client.isClosed())
                XCTAssertEqual(seen.requestCount, 101)
            }
        }

        func testRequestsInOnePieceAreAnsweredInOrder() async throws {
            try await withTransport { _, port, _ in
                let client = try TestClient(port: port)
                let requests = (0..<50).map {
                    $0 % 2 == 0
                        ? "GET /\($0) HTTP/1.1\r\nHost: h\r\n\r\n"
                        : "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n\(1000 + $0)"
                }
                client.send(requests.joined())
                for index in 0..<50 {
                    XCTAssertEqual(client.reply()?.text, index % 2 == 0 ? "GET /\(index) Host=h 0" : "\(1000 + index)")
                }
            }
        }

        func testOldRequestsAreClosedBehindUnlessTheyAskToBeKept() async throws {
            try await withTransport { _, port, _ in
                let client = try TestClient(port: port)
                client.send("GET /a HTTP/1.0\r\n\r\n")
                XCTAssertEqual(client.reply()?.text, "GET /a  0")
                XCTAssertTrue(client.isClosed())
                let kept = try TestClient(port: port)
                kept.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                XCTAssertEqual(kept.reply()?.status, 200)
                kept.send("GET /b HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                XCTAssertEqual(kept.reply()?.status, 200)
            }
        }

        func testHeadHasTheLengthAndNoBody() async throws {
            try await withTransport { _, port, seen in
                let client = try TestClient(port: port)
                client.send("HEAD /large HTTP/1.1\r\nHost: h\r\n\r\n")
                let reply = try XCTUnwrap(client.reply(hasBody: false))
                XCTAssertEqual(reply["Content-Length"], "\(32 << 20)")
                client.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(client.reply()?.text, "GET /x Host=h 0")
                // A refusal has no body either.
                client.send("HEAD /x HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n")
                XCTAssertEqual(client.reply(hasBody: false)?.status, 413)
                XCTAssertTrue(client.isClosed())
                XCTAssertEqual(client.unread, [])
                XCTAssertEqual(seen.requestCount, 2)
            }
        }

        func testBodiesInChunksAreJoined() async throws {
            try await withTransport { _, port, _ in
                let client = try TestClient(port: port)
                client.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
                client.send("3\r\nabc\r\n10;name=value\r\n0123456789abcdef\r\n0\r\nTrailer: x\r\n\r\n")
                XCTAssertEqual(client.reply()?.text, "abc0123456789abcdef")
                client.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(client.reply()?.status, 200)
            }
        }

        func testBodiesUpToTheLimitComeWhole() async throws {
            try await withTransport({ $0.bodyByteLimit = 5_000_000 }) { _, port, seen in
                let client = try TestClient(port: port)
                let body = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
                client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n")
                client.send(body)
                XCTAssertTrue(client.reply()?.body == body)
                XCTAssertEqual(seen.reasons, [])
            }
        }

        func testTheClientIsAskedToGoOnUnlessItsBodyIsTooLong() async throws {
            try await withTransport({ $0.bodyByteLimit = 1000 }) { _, port, seen in
                let client = try TestClient(port: port)
                let head = "POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: "
                client.send("\(head)3\r\n\r\n")
                XCTAssertEqual(client.reply()?.status, 100)
                client.send("abc")
                XCTAssertEqual(client.reply()?.text, "abc")
                client.send("\(head)1001\r\n\r\n")
                XCTAssertEqual(client.reply()?.status, 413)
                XCTAssertTrue(client.isClosed())
                XCTAssertEqual(seen.reasons, [.bodyTooLarge(byteLimit: 1000)])
            }
        }

        func testTheAnswerReachesAClientThatSendsAllOfABodyThatIsTooLong() async throws {
            try await withTransport({ $0.bodyByteLimit = 1 << 20 }) { _, port, seen in
                for isChunked in [false, true] {
                    let client = try TestClient(port: port)
                    let length = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: 8388608"
                    client.send("POST /echo HTTP/1.1\r\nHost: h\r\n\(length)\r\n\r\n")
                    let piece = [UInt8](repeating: 1, count: 65536)
                    for _ in 0..<128 {
                        guard client.send(isChunked ? Array("10000\r\n".utf8) + piece + Array("\r\n".utf8) : piece)
                        else { break }
                    }
                    let reply = try XCTUnwrap(client.reply(), "\(isChunked)")
                    XCTAssertEqual(reply.status, 413)
                    XCTAssertEqual(reply["Connection"], "close")
                    XCTAssertEqual(reply.text, "the body has more than 1048576 bytes\n")
                    XCTAssertTrue(client.isClosed())
                }
                XCTAssertEqual(seen.requestCount, 0)
                XCTAssertEqual(seen.reasons.count, 2)
            }
        }

        func testTheTargetMayHaveASchemeAndAHost() async throws {
            try await withTransport { _, port, _ in
                for (target, path) in [
                    ("http://host/a?b", "/a?b"), ("HTTP://host:80", "/"), ("http://host?q", "/?q"),
                    ("/a//b?c?d", "/a//b?c?d"),
                ] {
                    let client = try TestClient(port: port)
                    client.send("GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n")
                    XCTAssertEqual(client.reply()?.text, "GET \(path) Host=h 0")
                }
            }
        }

        func testBytesThatAreNotUTF8AreRepaired() async throws {
            try await withTransport { _, port, seen in
                let client = try TestClient(port: port)
                client.send(
                    Array("GET / HTTP/1.1\r\nHost: h\r\nX-A: a".utf8) + [0xff, 0xc3, 0xa9] + Array("\r\n\r\n".utf8))
                XCTAssertEqual(client.reply()?.status, 200)
                XCTAssertEqual(seen.requests.withLock { $0.first?.headers["X-A"] }, "a\u{fffd}é")
            }
        }

        func testAddressesOfBothKindsAreListenedAt() async throws {
            try await withTransport({ $0.host = "::1" }) { _, port, seen in
                let client = try TestClient(port: port, isIPv6: true)
                client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(client.reply()?.status, 200)
                XCTAssertEqual(seen.requests.withLock { $0.first?.clientAddress }, "::1")
                XCTAssertThrowsError(try TestClient(port: port))
            }
            try await withTransport({ $0.host = "::" }) { _, port, _ in
                for isIPv6 in [false, true] {
                    let client = try TestClient(port: port, isIPv6: isIPv6)
                    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                    XCTAssertEqual(client.reply()?.status, 200)
                }
            }
            try await withTransport({ $0.host = "localhost" }) { _, port, _ in _ = try TestClient(port: port) }
        }

        func testWhereItCannotListenItSaysWhy() async throws {
            try await withTransport { _, port, _ in
                var options = TransportOptions()
                options.port = port
                XCTAssertThrowsError(try MicroHTTPTransport(options).start { _ in HTTPResponse(200) }) {
                    XCTAssertEqual(
                        $0 as? ServerError,
                        .cannotListen(host: "127.0.0.1", port: port, reason: "Address already in use"))
                }
            }
            for (host, port) in [
                ("nowhere.example", 0), ("", 0), ("127.0.0.1", 65536), ("127.0.0.1", -1), ("192.0.2.1", 0),
            ] {
                var options = TransportOptions()
                (options.host, options.port) = (host, port)
                XCTAssertThrowsError(try MicroHTTPTransport(options).start { _ in HTTPResponse(200) })
            }
        }
    }
#endif
