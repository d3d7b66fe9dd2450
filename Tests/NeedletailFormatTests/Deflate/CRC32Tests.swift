import NeedletailFormat
import TestSupport
import XCTest

final class CRC32Tests: XCTestCase {
    func testTheCheckValueOfTheStandardComesOut() {
        // CRC-32/ISO-HDLC of "123456789".
        XCTAssertEqual(CRC32(of: FileBytes("123456789".utf8)).value, 0xcbf4_3926)
        XCTAssertEqual(CRC32().value, 0)
    }

    func testTheChecksumDoesNotDependOnHowTheBytesAreSplit() {
        var random = SeededRandom(seed: 32)
        let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
        let whole = CRC32(of: FileBytes(bytes)).value
        for split in 0...bytes.count {
            var checksum = CRC32()
            checksum.update(bytes.span.bytes.extracting(0..<split))
            checksum.update(bytes.span.bytes.extracting(split..<bytes.count))
            XCTAssertEqual(checksum.value, whole, "split at \(split)")
        }
    }
}
