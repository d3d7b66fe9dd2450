import NeedletailFormat
import XCTest

final class FileBytesScanTests: XCTestCase {
    func testOrderIsThatOfUnsignedBytesWithAPrefixFirst() {
        let ordered: [[UInt8]] = [[], [0], [0, 0], [0, 1], [1], [0x7f], [0x80], [0xff], [0xff, 0]]
        for (left, a) in ordered.enumerated() {
            for (right, b) in ordered.enumerated() {
                XCTAssertEqual(FileBytes(a).precedes(FileBytes(b)), left < right, "\(a) \(b)")
                XCTAssertEqual(FileBytes(a).isEqual(to: FileBytes(b)), left == right, "\(a) \(b)")
            }
        }
    }

    func testTextIsComparedByteByByte() {
        let composed = FileBytes(Array("\u{E9}".utf8))
        XCTAssertTrue(composed.isEqual(to: "\u{E9}"))
        XCTAssertFalse(composed.isEqual(to: "e\u{301}"))
        XCTAssertFalse(composed.isEqual(to: ""))
        XCTAssertTrue(FileBytes([]).isEqual(to: ""))
    }
}
