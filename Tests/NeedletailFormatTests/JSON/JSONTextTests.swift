import NeedletailFormat
import XCTest

final class JSONTextTests: XCTestCase {
    private func text(_ json: String) throws -> JSONText {
        var reader = JSONReader(FileBytes(Array(json.utf8)))
        return try reader.readText()
    }

    func testTextsAreEqualWhenTheirDecodedBytesAre() throws {
        XCTAssertEqual(try text("\"ab\""), try text("\"\\u0061b\""))
        XCTAssertEqual(try text("\"ab\"").hashValue, try text("\"\\u0061b\"").hashValue)
        XCTAssertEqual(try text("\"\\ud83d\\ude00\""), try text("\"\u{1F600}\""))
        XCTAssertEqual(try text("\"\\ud83d\\ude00\"").hashValue, try text("\"\u{1F600}\"").hashValue)
        XCTAssertNotEqual(try text("\"\u{E9}\""), try text("\"e\u{301}\""))
        XCTAssertNotEqual(try text("\"\\u00e9\""), try text("\"e\u{301}\""))
        XCTAssertNotEqual(try text("\"a\""), try text("\"ab\""))
        XCTAssertEqual(Set([try text("\"k\""), try text("\"\\u006b\""), try text("\"l\"")]).count, 2)
    }

    func testTextsAreOrderedByTheirDecodedBytes() throws {
        let ordered = [
            "\"\"", "\"\\u0000\"", "\"a\"", "\"a\\u0001\"", "\"aa\"", "\"\\u0062\"", "\"\u{E9}\"", "\"\u{1F600}\"",
        ]
        for (left, a) in ordered.enumerated() {
            for (right, b) in ordered.enumerated() {
                XCTAssertEqual(try text(a) < text(b), left < right, "\(a) \(b)")
            }
        }
    }

    func testASwitchOverLiteralsFindsAKeyHoweverItIsWritten() throws {
        for json in ["\"shape\"", "\"sh\\u0061pe\""] {
            switch try text(json) {
            case "dtype": XCTFail("\(json) is not dtype")
            case "shape": break
            default: XCTFail("\(json) is shape")
            }
        }
    }

    func testAnExcerptIsCutBetweenCharacters() throws {
        XCTAssertEqual(try text("\"abc\"").excerpt(byteLimit: 3), "abc")
        XCTAssertEqual(try text("\"abcd\"").excerpt(byteLimit: 3), "abc...")
        XCTAssertEqual(try text("\"ab\u{E9}\"").excerpt(byteLimit: 3), "ab...")
        XCTAssertEqual(try text("\"ab\u{E9}x\"").excerpt(byteLimit: 4), "ab\u{E9}...")
        XCTAssertEqual(try text("\"\\ud83d\\ude00\"").excerpt(byteLimit: 3), "...")
    }
}
