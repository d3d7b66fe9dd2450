import NeedletailFormat
import TestSupport
import XCTest

final class JSONValueTests: XCTestCase {
    private func parse(_ text: String, valueLimit: Int = 1000) throws -> JSONValue {
        try JSONValue(parsing: FileBytes(Array(text.utf8)), valueLimit: valueLimit)
    }

    func testATreeKeepsKindsAndOrder() throws {
        let value = try parse(
            "{\"b\":[1,-2.5,\"x\",true,null,[],{}],\"a\":{\"c\":1e2}, \"big\":9223372036854775808,\"z\":-0}")
        XCTAssertEqual(
            value,
            .object([
                .init(
                    key: "b",
                    value: .array([
                        .integer(1), .number(-2.5), .string("x"), .bool(true), .null, .array([]), .object([]),
                    ])), .init(key: "a", value: .object([.init(key: "c", value: .number(100))])),
                .init(key: "big", value: .number(9_223_372_036_854_775_808)), .init(key: "z", value: .number(-0.0)),
            ]))
        XCTAssertEqual(try parse("-9223372036854775808"), .integer(.min))
        XCTAssertEqual(try parse(" 7 "), .integer(7))
        guard case .number(let zero) = try XCTUnwrap(value["z"]) else { return XCTFail("-0 is not an integer") }
        XCTAssertEqual(zero.sign, .minus)
    }

    func testAKeyThatStandsTwiceIsRefusedByItsBytes() throws {
        for text in ["{\"x\":{\"a\":1,\"b\":2,\"a\":3}}", "{\"x\":{\"a\":1,\"\\u0061\":1}}"] {
            XCTAssertThrowsError(try parse(text)) {
                XCTAssertEqual($0 as? JSONError, .duplicateKey(byteOffset: 5, key: "a"))
            }
        }
        let accents = try parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
        XCTAssertEqual(accents["\u{E9}"], .integer(1))
        XCTAssertEqual(accents["e\u{301}"], .integer(2))
        XCTAssertNil(accents["e"])
    }

    func testValuesBeyondTheLimitAreRefused() throws {
        XCTAssertNoThrow(try parse("[1,2,[3]]", valueLimit: 5))
        XCTAssertThrowsError(try parse("[1,2,[3]]", valueLimit: 4)) {
            XCTAssertEqual($0 as? JSONError, .tooManyValues(byteOffset: 6, limit: 4))
        }
        let deep = String(repeating: "[", count: 100_000)
        XCTAssertThrowsError(try parse(deep)) { XCTAssertEqual($0 as? JSONError, .tooDeep(byteOffset: 64, limit: 64)) }
        XCTAssertThrowsError(try parse("[] []")) { XCTAssertEqual($0 as? JSONError, .trailingBytes(byteOffset: 3)) }
    }

    func testWritingATreeAndReadingItGivesTheSameTree() throws {
        let text =
            "{\"a\":[1,2.5,{\"b\":null,\"c\":\"\\u0001\\n\\\"\u{1F600}\"}],\"\":{},\"d\":[],\"e\":-0.0,\"f\":1e300}"
        let tree = try parse(text)
        for indentation in [nil, 0, 3] {
            var writer = JSONWriter(indentation: indentation)
            try writer.value(tree)
            XCTAssertEqual(try JSONValue(parsing: FileBytes(writer.finish())), tree)
        }
    }
}
