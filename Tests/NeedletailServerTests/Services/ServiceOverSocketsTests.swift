#if Server
    import Foundation
    import FoundationNetworking
    import NeedletailServer
    import XCTest

    /// A server at its configuration's address, asked by another's client.
    final class ServiceOverSocketsTests: XCTestCase {
        func testARunAnswersAndEndsWithItsTask() async throws {
            var configuration = ServerConfiguration()
            configuration.transport.port = 0
            let server = InferenceServer(configuration)
            let run = Task { try await server.run() }
            while server.port == nil { try await Task.sleep(for: .milliseconds(5)) }
            for (path, status) in [("livez", 200), ("readyz", 200), ("nowhere", 404)] {
                let url = try XCTUnwrap(URL(string: "http://127.0.0.1:\(XCTUnwrap(server.port))/\(path)"))
                let (_, response) = try await URLSession.shared.data(from: url)
                XCTAssertEqual(try XCTUnwrap(response as? HTTPURLResponse).statusCode, status)
            }
            XCTAssertTrue(server.isReady)
            run.cancel()
            try await run.value
            XCTAssertFalse(server.isReady)
        }
    }
#endif
