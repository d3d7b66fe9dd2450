import TestSupport
import XCTest

final class UnitsInTheLastPlaceTests: XCTestCase {
    func testDistanceCountsTheValuesBetween() {
        XCTAssertEqual(ulpDistance(1, 1), 0)
        XCTAssertEqual(ulpDistance(1, Float(1).nextUp), 1)
        XCTAssertEqual(ulpDistance(Float(1).nextDown, Float(1).nextUp), 2)
        XCTAssertEqual(ulpDistance(1, 2), 1 << 23)
        XCTAssertEqual(ulpDistance(-1, Float(-1).nextDown), 1)
    }

    func testDistanceCrossesZeroOnceWhateverItsSign() {
        let tiniest = Float.leastNonzeroMagnitude
        XCTAssertEqual(ulpDistance(0, -0.0), 0)
        XCTAssertEqual(ulpDistance(-0.0, tiniest), 1)
        XCTAssertEqual(ulpDistance(-tiniest, tiniest), 2)
    }

    func testInfinityFollowsTheGreatestNumberAndNaNIsFarFromAll() {
        XCTAssertEqual(ulpDistance(.greatestFiniteMagnitude, .infinity), 1)
        XCTAssertEqual(ulpDistance(.nan, -.nan), 0)
        XCTAssertEqual(ulpDistance(.nan, 1), .max)
        XCTAssertEqual(ulpDistance(.infinity, .nan), .max)
    }

    func testErrorIsMeasuredAgainstTheTrueValue() {
        XCTAssertEqual(ulpError(1, of: 1), 0)
        XCTAssertEqual(ulpError(Float(1).nextUp, of: 1), 1)
        XCTAssertEqual(ulpError(1, of: 1 + Double(Float(1).ulp) / 4), 0.25)
        XCTAssertEqual(ulpError(.leastNonzeroMagnitude, of: 0), 1)
        XCTAssertTrue(ulpError(.nan, of: 1).isNaN)
    }

    func testNaNsBecomeOneAndZerosStayApart() {
        let values = withOneNaN([.nan, -.nan, .signalingNaN, 0, -0.0, 1])
        XCTAssertEqual(values.map(\.bitPattern), [0x7fc0_0000, 0x7fc0_0000, 0x7fc0_0000, 0, 0x8000_0000, 0x3f80_0000])
    }
}
