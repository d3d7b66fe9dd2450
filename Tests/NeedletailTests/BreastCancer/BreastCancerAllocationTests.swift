import Needletail
import XCTest

/// What a prediction takes from the heap, once memory is warm.
final class BreastCancerAllocationTests: AllocationTestCase {
    func testAPredictionWithoutWarningsAllocatesNothing() throws {
        let predictor = try BreastFixture.predictor()
        let row = try BreastFixture.middle()
        var isBenign = false
        XCTAssertEqual(try allocations { isBenign = try predictor.predict(row).diagnosis == .benign }, 0)
        XCTAssertTrue(isBenign)
    }

    func testAPredictionThroughAnyScalerAllocatesNothing() throws {
        let row = try BreastFixture.middle()
        for name in ["min-max", "min-max-clip", "robust", "max-abs", "max-abs-clip", "l1", "l2", "max"] {
            let bytes = try BreastFixture.modelBytes(scaler: "scaler/sklearn-1.9/breast-\(name).joblib")
            let predictor = try BreastCancerPredictor(Model(bytes: bytes))
            var sum = 0.0
            XCTAssertEqual(try allocations { sum += try predictor.predict(row).probability }, 0, name)
            XCTAssertGreaterThan(sum, 0, name)
        }
    }

    func testABatchWithoutWarningsAllocatesItsResultsOnly() throws {
        for threads in [1, 2] {
            let predictor = try BreastFixture.predictor(threads: threads)
            let rows = [BreastCancerFeatures](repeating: try BreastFixture.middle(), count: 1000)
            var count = 0
            XCTAssertEqual(try allocations { count = try predictor.predict(rows).count }, 1)
            XCTAssertEqual(count, 1000)
            XCTAssertEqual(try allocations { count = try predictor.predictEach(rows).count }, 1)
        }
    }
}
