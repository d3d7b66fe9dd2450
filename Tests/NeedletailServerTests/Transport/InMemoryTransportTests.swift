import NeedletailServer
import XCTest

final class InMemoryTransportTests: XCTestCase {
    func testItKeepsToTheRulesOfSockets() async throws {
        let transport = InMemoryTransport(bodyByteLimit: 3) { HTTPResponse($0.status, body: Array($0.message.utf8)) }
        let early = await transport.respond(to: HTTPRequest(.get, "/"))
        XCTAssertEqual(early.status, 503)
        XCTAssertEqual(early.headers["Retry-After"], "1")
        try transport.start { request in
            if request.path == "/bad" { return HTTPResponse(200, headers: ["X": "a\r\nb"]) }
            return HTTPResponse(200, headers: ["Date": "never", "X-A": "1"], body: Array("\(request.body.count)".utf8))
        }
        let answer = await transport.respond(to: HTTPRequest(.post, "/", body: [1, 2, 3]))
        XCTAssertEqual(answer, HTTPResponse(200, headers: ["X-A": "1", "Content-Length": "1"], body: Array("3".utf8)))
        let head = await transport.respond(to: HTTPRequest(.head, "/"))
        XCTAssertEqual(head, HTTPResponse(200, headers: ["X-A": "1", "Content-Length": "1"]))
        let large = await transport.respond(to: HTTPRequest(.post, "/", body: [1, 2, 3, 4]))
        XCTAssertEqual(large.status, 413)
        XCTAssertEqual(large.body, Array("the body has more than 3 bytes".utf8))
        let bad = await transport.respond(to: HTTPRequest(.get, "/bad"))
        XCTAssertEqual(bad.status, 500)
        await transport.stop(drain: .zero)
        let late = await transport.respond(to: HTTPRequest(.get, "/"))
        XCTAssertEqual(late.status, 503)
    }
}
