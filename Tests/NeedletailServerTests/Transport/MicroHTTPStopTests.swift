#if Server
    import NeedletailServer
    import XCTest

    final class MicroHTTPStopTests: TransportTestCase {
        func testRequestsAtWorkAreAnsweredAndIdleConnectionsClosed() async throws {
            try await withTransport { transport, port, seen in
                let idle = try TestClient(port: port)
                idle.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(idle.reply()?.status, 200)
                let unused = try TestClient(port: port)
                let atWork = try TestClient(port: port)
                atWork.send("GET /pause HTTP/1.1\r\nHost: h\r\n\r\n")
                let arriving = try TestClient(port: port)
                arriving.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nabc")
                await eventually("the handler has begun") { seen.requestCount == 2 }
                async let stopped: Void = transport.stop(drain: .seconds(5))
                XCTAssertTrue(idle.isClosed(within: 1))
                XCTAssertTrue(unused.isClosed(within: 1))
                XCTAssertThrowsError(try TestClient(port: port))
                arriving.send("def")
                for (client, text) in [(arriving, "abcdef"), (atWork, "paused")] {
                    let reply = try XCTUnwrap(client.reply())
                    XCTAssertEqual(reply.text, text)
                    XCTAssertEqual(reply["Connection"], "close")
                    XCTAssertTrue(client.isClosed())
                }
                await stopped
                await transport.stop(drain: .seconds(5))
                XCTAssertEqual(seen.reasons, [])
            }
        }

        func testRequestsThatWereSentBeforeTheStopAreAnswered() async throws {
            for _ in 0..<10 {
                try await withTransport { transport, port, seen in
                    let clients = try (0..<8).map { _ in try TestClient(port: port) }
                    clients[0].send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                    XCTAssertEqual(clients[0].reply()?.status, 200)
                    for client in clients { client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n") }
                    let stopped = Task { await transport.stop(drain: .seconds(5)) }
                    for client in clients { XCTAssertEqual(client.reply()?.status, 200) }
                    await stopped.value
                    XCTAssertEqual(seen.requestCount, 9)
                }
            }
        }

        func testWhatIsNotOverInTimeIsCancelledAndClosed() async throws {
            try await withTransport { transport, port, seen in
                let paths = ["/slow", "/slow", "/stubborn"]
                let handling = try paths.map { path in
                    let client = try TestClient(port: port)
                    client.send("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n")
                    return client
                }
                let arriving = try TestClient(port: port)
                arriving.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nabc")
                let taking = try TestClient(port: port, receiveByteCount: 4096)
                taking.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n")
                await eventually("all have begun") { seen.requestCount == 4 }
                let start = TestClient.now
                await transport.stop(drain: .milliseconds(200))
                XCTAssertLessThan(TestClient.now - start, 0.9)
                for client in handling + [arriving, taking] { XCTAssertTrue(client.isClosed(within: 1)) }
                await eventually("handlers are cancelled") { seen.cancelledCount == 2 }
                XCTAssertEqual(seen.reasons, [.stopped])
            }
        }

        func testStoppingAtOnceStopsWhileRequestsCome() async throws {
            for round in 0..<10 {
                try await withTransport { transport, port, _ in
                    let clients = Task.detached {
                        while let client = try? TestClient(port: port) {
                            client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nabc")
                            client.send("def")
                            _ = client.reply(seconds: 1)
                        }
                    }
                    try await Task.sleep(for: .milliseconds(5 + round))
                    await transport.stop(drain: .zero)
                    await clients.value
                }
            }
        }

        func testNoThreadAndNoDescriptorIsLeft() async throws {
            func round() async throws {
                try await withTransport({ $0.bodyByteLimit = 1000 }) { transport, port, seen in
                    let kept = try (0..<20).map { index in
                        let client = try TestClient(port: port)
                        switch index % 5 {
                        case 0: client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
                        case 1: client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nabc")
                        case 2: client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6000\r\n\r\nabc")
                        case 3: client.send("GET / HTTP/1.1\r\n")
                        default: client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                        }
                        return client
                    }
                    await eventually("the handlers have begun") { seen.requestCount == 8 }
                    await transport.stop(drain: .milliseconds(20))
                    withExtendedLifetime(kept) {}
                }
            }
            try await round()
            let (descriptors, threads) = (Self.entryCount("fd"), Self.entryCount("task"))
            for _ in 0..<10 { try await round() }
            XCTAssertEqual(Self.entryCount("fd"), descriptors)
            // Swift's own pool may start one.
            XCTAssertLessThanOrEqual(Self.entryCount("task"), threads + 2)
        }

        func testATransportThatWasNeverStartedStops() async {
            await MicroHTTPTransport().stop(drain: .seconds(1))
            XCTAssertNil(MicroHTTPTransport().port)
        }
    }
#endif
