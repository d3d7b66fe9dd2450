import NeedletailPipeline
import XCTest

final class BinaryDecisionTests: XCTestCase {
    private let decision = BinaryDecision(
        negativeLabel: "Benign", positiveLabel: "Malignant", threshold: 0.5,
        riskBands: [.init(name: "Low", below: 0.3), .init(name: "Medium", below: 0.7), .init(name: "High", below: nil)])

    func testAProbabilityOfExactlyTheThresholdIsNegative() {
        XCTAssertFalse(decision.isPositive(0.5))
        XCTAssertTrue(decision.isPositive(0.5.nextUp))
        XCTAssertFalse(decision.isPositive(0.5.nextDown))
        XCTAssertFalse(decision.isPositive(0))
        XCTAssertTrue(decision.isPositive(1))
    }

    func testAnotherThresholdReplacesTheModelsOwn() {
        XCTAssertTrue(decision.isPositive(0.5, threshold: 0.49))
        XCTAssertFalse(decision.isPositive(0.9, threshold: 0.9))
        XCTAssertTrue(decision.isPositive(0.9.nextUp, threshold: 0.9))
        XCTAssertFalse(decision.isPositive(1, threshold: 1))
        XCTAssertTrue(decision.isPositive(Double.leastNonzeroMagnitude, threshold: 0))
        XCTAssertFalse(decision.isPositive(0, threshold: 0))
    }

    func testNaNIsNotPositive() {
        XCTAssertFalse(decision.isPositive(.nan))
    }

    func testABandBeginsAtTheBoundOfTheOneBelow() {
        XCTAssertEqual(decision.riskBand(of: 0), 0)
        XCTAssertEqual(decision.riskBand(of: 0.3.nextDown), 0)
        XCTAssertEqual(decision.riskBand(of: 0.3), 1)
        XCTAssertEqual(decision.riskBand(of: 0.7.nextDown), 1)
        XCTAssertEqual(decision.riskBand(of: 0.7), 2)
        XCTAssertEqual(decision.riskBand(of: 1), 2)
    }
}
