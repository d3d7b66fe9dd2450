#if Server
    import Foundation
    import FoundationNetworking
    import NeedletailServer
    import TestSupport
    import XCTest

    /// The services through sockets, asked by another's client.
    final class ServiceOverSocketsTests: ServiceTestCase {
        private func ask(
            _ port: Int, _ path: String, _ body: String? = nil, type: String = "application/json"
        ) async throws -> (status: Int, text: String) {
            var request = URLRequest(url: try XCTUnwrap(URL(string: "http://127.0.0.1:\(port)\(path)")))
            if let body {
                request.httpMethod = "POST"
                request.httpBody = Data(body.utf8)
                request.setValue(type, forHTTPHeaderField: "Content-Type")
            }
            let (data, response) = try await URLSession.shared.data(for: request)
            let status = try XCTUnwrap(response as? HTTPURLResponse).statusCode
            return (status, String(decoding: data, as: UTF8.self))
        }

        func testAServerInFiveLinesAnswersAndStops() async throws {
            let folder = try TemporaryFolder()
            var configuration = ServerConfiguration()
            configuration.transport.port = 0
            configuration.transport.bodyByteLimit = 1 << 16
            configuration.models = try [("breast", Models.breast), ("pneumonia", Models.pneumonia)].map {
                ServerConfiguration.Model(name: $0.0, path: try $0.1.path($0.0, in: folder))
            }
            let server = InferenceServer(configuration)
            try server.start()
            let port = try XCTUnwrap(server.port)
            let live = try await ask(port, "/livez")
            XCTAssertEqual(live.status, 200)
            await server.loaded()
            let ready = try await ask(port, "/readyz")
            XCTAssertEqual(ready.status, 200, ready.text)
            let features = try NumPyFile(fixture: "breast/golden/input.npy").doubles().prefix(30)
            let answer = try await ask(port, "/breast/predict", "{\"features\": \(Array(features))}")
            XCTAssertEqual(answer.status, 200)
            XCTAssertTrue(answer.text.contains("\"prediction\":\"Malignant\""), answer.text)
            let bad = try await ask(port, "/breast/predict", "{")
            XCTAssertEqual(bad.status, 400)
            let large = try await ask(
                port, "/pneumonia/predict/base64", "{\"image\": \"\(String(repeating: "A", count: 1 << 17))\"}")
            XCTAssertEqual(large.status, 413)
            XCTAssertTrue(large.text.hasPrefix("{\"error\":\"File too large\""), large.text)
            let metrics = try await ask(port, "/metrics")
            XCTAssertTrue(
                metrics.text.contains("endpoint=\"/pneumonia/predict/base64\",status=\"413\",model=\"pneumonia\"} 1"))
            XCTAssertTrue(metrics.text.contains("# TYPE needletail_connections_refused_total counter"))
            XCTAssertTrue(metrics.text.contains("\nneedletail_connections_refused_total 0\n"))
            await server.stop()
            XCTAssertFalse(server.isReady)
        }

        func testARunEndsWithItsTask() async throws {
            var configuration = ServerConfiguration()
            configuration.transport.port = 0
            let server = InferenceServer(configuration)
            let run = Task { try await server.run() }
            while server.port == nil { try await Task.sleep(for: .milliseconds(5)) }
            let live = try await ask(try XCTUnwrap(server.port), "/livez")
            XCTAssertEqual(live.status, 200)
            run.cancel()
            try await run.value
            XCTAssertFalse(server.isReady)
        }
    }
#endif
