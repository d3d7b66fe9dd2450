import NeedletailServer
import XCTest

/// Queries, percent-encoding and media types.
final class HTTPTextTests: XCTestCase {
    func testPercentEncodedTextIsDecoded() throws {
        XCTAssertEqual(try PercentEncoding.decode("/a%20b%2fc+%C3%a9"), "/a b/c+é")
        XCTAssertEqual(try PercentEncoding.decode("a+b%2B", plusIsSpace: true), "a b+")
        XCTAssertEqual(try PercentEncoding.decode(""), "")
        for (text, offset) in [("%", 0), ("ab%4", 2), ("%zz", 0), ("%4é", 0)] {
            XCTAssertThrowsError(try PercentEncoding.decode(text)) {
                XCTAssertEqual($0 as? PercentEncoding.Failure, .badEscape(byteOffset: offset))
            }
        }
        XCTAssertThrowsError(try PercentEncoding.decode("%ff")) {
            XCTAssertEqual($0 as? PercentEncoding.Failure, .notUTF8)
        }
    }

    func testQueriesAreReadInOrder() throws {
        let query = try QueryItems("x=1&y&x=%26=&&=z&a%20b=c+d")
        XCTAssertEqual(query.items.map(\.name), ["x", "y", "x", "", "a b"])
        XCTAssertEqual(query.items.map(\.value), ["1", "", "&=", "z", "c d"])
        XCTAssertEqual(query["x"], "1")
        XCTAssertNil(query["z"])
        XCTAssertEqual(try QueryItems(nil).items, [])
        XCTAssertThrowsError(try QueryItems("a=%"))
    }

    func testMediaTypesAreReadInAnyCase() {
        let type = MediaType("Text/HTML ; Charset=\"utf-8\";; a=b;")
        XCTAssertEqual(type?.name, "text/html")
        XCTAssertEqual(type?["charset"], "utf-8")
        XCTAssertEqual(type?.parameters.map(\.name), ["charset", "a"])
        XCTAssertEqual(MediaType("application/json")?.parameters, [])
        for text in [
            "", "text", "text/", "/html", "text/html x", "text/html; a", "text/html; a=", "a/b; c=d; C=e", "a/b; c=\"d",
        ] {
            XCTAssertNil(MediaType(text), text)
        }
    }
}
