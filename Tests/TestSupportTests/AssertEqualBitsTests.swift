import TestSupport
import XCTest

final class AssertEqualBitsTests: TierTestCase {
    func testEqualBitsPassNaNToo() {
        let texts = failures {
            XCTAssertEqualBits([] as [Float], [])
            XCTAssertEqualBits([1, .nan, -0.0] as [Float], [1, .nan, -0.0])
            XCTAssertEqualBits([1, .nan, -0.0] as [Double], [1, .nan, -0.0])
        }
        XCTAssertEqual(texts, [])
    }

    func testTheFirstElementThatDiffersIsNamed() {
        let texts = failures {
            XCTAssertEqualBits([1, 2, 3] as [Float], [1, 2.5, 4], "why")
            XCTAssertEqualBits([0] as [Float], [-0.0])
            XCTAssertEqualBits([.nan] as [Float], [-.nan])
            XCTAssertEqualBits([1] as [Double], [1, 2])
        }
        XCTAssertEqual(texts.count, 4, "\(texts)")
        XCTAssertTrue(texts[0].contains("element 1 of 3 is 2.0, not 2.5: why"), texts[0])
        XCTAssertTrue(texts[3].contains("1 values, not 2"), texts[3])
    }
}
