import NeedletailServer
import XCTest

final class HTTPHeadersTests: XCTestCase {
    func testNamesDifferByNoCaseOfLetters() {
        var headers: HTTPHeaders = ["Content-Type": "text/plain"]
        XCTAssertEqual(headers["content-TYPE"], "text/plain")
        XCTAssertNil(headers["Content_Type"])
        headers["CONTENT-type"] = "text/html"
        XCTAssertEqual(headers.fields, [.init(name: "CONTENT-type", value: "text/html")])
    }

    func testANameMayStandSeveralTimesInOrder() {
        var headers = HTTPHeaders()
        headers.append("Accept", "a")
        headers.append("Host", "h")
        headers.append("accept", "b")
        XCTAssertEqual(headers.values("ACCEPT"), ["a", "b"])
        XCTAssertEqual(headers["Accept"], "a")
        headers["Accept"] = nil
        XCTAssertEqual(headers.fields.map(\.name), ["Host"])
    }
}
