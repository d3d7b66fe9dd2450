import Needletail
import NeedletailFormat
import NeedletailPipeline
import XCTest

/// How the network's output becomes an answer, with networks whose output is chosen.
final class BreastCancerDecisionTests: XCTestCase {
    private func result(_ output: Float, threshold: Double? = nil) throws -> BreastCancerResult {
        try BreastFixture.constantPredictor(output).predict(BreastFixture.middle(), threshold: threshold)
    }

    func testAProbabilityOfExactlyOneHalfIsBenign() throws {
        XCTAssertEqual(try result(0.5).diagnosis, .benign)
        XCTAssertEqual(try result(0.5).confidence, 0.5)
        XCTAssertEqual(try result(Float(0.5).nextUp).diagnosis, .malignant)
        XCTAssertEqual(try result(Float(0.5).nextDown).diagnosis, .benign)
    }

    func testRiskBandsBeginAtThreeAndAtSevenTenths() throws {
        // The floats next to 0.3 are 0.29999998 and 0.30000001; those next to 0.7 are 0.69999999 and 0.70000005.
        for (output, level) in [
            (0, BreastCancerResult.RiskLevel.low), (Float(0.3).nextDown, .low), (0.3, .medium), (0.5, .medium),
            (0.7, .medium), (Float(0.7).nextUp, .high), (1, .high),
        ] {
            XCTAssertEqual(try result(output).riskLevel, level, "\(output)")
        }
    }

    func testMalignantMayBeOfMediumRisk() throws {
        let result = try result(0.6)
        XCTAssertEqual(result.diagnosis, .malignant)
        XCTAssertEqual(result.riskLevel, .medium)
    }

    func testConfidenceIsTheLargerOfTheProbabilityAndItsComplement() throws {
        for output: Float in [0, 0.2, 0.5, 0.75, 1] {
            let result = try result(output)
            XCTAssertEqual(result.probability, Double(output))
            XCTAssertEqual(result.confidence, max(Double(output), 1 - Double(output)))
        }
    }

    func testAThresholdReplacesTheModelsOwnForTheDiagnosisOnly() throws {
        XCTAssertEqual(try result(0.6).threshold, 0.5)
        let strict = try result(0.6, threshold: 0.9)
        XCTAssertEqual(strict.diagnosis, .benign)
        XCTAssertEqual(strict.threshold, 0.9)
        XCTAssertEqual(strict.riskLevel, .medium)
        XCTAssertEqual(strict.confidence, Double(Float(0.6)))
        XCTAssertEqual(try result(0.2, threshold: 0.1).diagnosis, .malignant)
        XCTAssertEqual(try result(1, threshold: 1).diagnosis, .benign)
        XCTAssertEqual(try result(0, threshold: 0).diagnosis, .benign)
        XCTAssertEqual(try result(.leastNonzeroMagnitude, threshold: 0).diagnosis, .malignant)
    }

    func testAThresholdHoldsForEveryRowOfABatch() throws {
        let rows = try BreastFixture.rows()
        let predictor = try BreastFixture.predictor()
        let results = try predictor.predict(rows, threshold: 0.25)
        XCTAssertEqual(results.count { $0.diagnosis == .malignant }, results.count { $0.probability > 0.25 })
        XCTAssertNotEqual(
            results.map(\.diagnosis), try predictor.predict(rows, threshold: 0.95).map(\.diagnosis))
        XCTAssertEqual(try predictor.predictEach(rows, threshold: 0.25), results.map { .success($0) })
    }

    func testTheModelsOwnThresholdIsThatOfItsFile() throws {
        var file = try BreastFixture.constantModel(0.6)
        file.task.decision?.threshold = 0.8
        let predictor = try BreastCancerPredictor(Model(bytes: file.bytes()))
        let result = try predictor.predict(BreastFixture.middle())
        XCTAssertEqual(result.diagnosis, .benign)
        XCTAssertEqual(result.threshold, 0.8)
    }

    func testAnOutputThatIsNoProbabilityIsAnErrorNotAnAnswer() throws {
        for output in [Float.nan, .infinity, -.infinity, -0.001, Float(1).nextUp, 17] {
            let predictor = try BreastFixture.constantPredictor(output)
            let row = try BreastFixture.middle()
            XCTAssertThrowsError(try predictor.predict(row), "\(output)") {
                guard case .invalidProbability(let value) = $0 as? PredictionError else { return XCTFail("\($0)") }
                XCTAssertTrue(value == Double(output) || value.isNaN && output.isNaN)
                XCTAssertEqual(
                    "\($0)",
                    "the network gave \(value), which is no probability: check the model file with needletail inspect "
                        + "--verify")
            }
            XCTAssertThrowsError(try predictor.predict([row]))
            XCTAssertThrowsError(try predictor.predictEach([row])[0].get())
        }
    }
}

/// Which models the predictor takes.
final class BreastCancerModelTests: XCTestCase {
    private func error(_ change: (inout ModelFile) -> Void) throws -> PredictionError? {
        var file = try BreastFixture.constantModel(0.5)
        change(&file)
        let model = try Model(bytes: file.bytes())
        do throws(PredictionError) {
            _ = try BreastCancerPredictor(model)
            return nil
        } catch { return error }
    }

    func testTheModelOfTheTaskIsTaken() throws {
        XCTAssertNil(try error { _ in })
    }

    func testAModelOfAnotherTaskIsRefused() throws {
        let error = try error { $0.task = TaskDescription(kind: .generic) }
        XCTAssertEqual(error, .wrongTask(expected: "breast-cancer", actual: "generic"))
        XCTAssertEqual(error.map { "\($0)" }, "the model is for the task generic, not breast-cancer")
    }

    func testAModelWithAnotherFeatureIsRefused() throws {
        let error = try error { $0.task.features[3].name = "girth" }
        XCTAssertEqual(error, .wrongFeatures(index: 3, expected: "area_mean", actual: "girth"))
        XCTAssertEqual(error.map { "\($0)" }, "the model's feature 3 is 'girth', not area_mean")
    }

    func testAModelWithFeaturesInAnotherOrderIsRefused() throws {
        XCTAssertEqual(
            try error { $0.task.features.swapAt(3, 4) },
            .wrongFeatures(index: 3, expected: "area_mean", actual: "smoothness_mean"))
    }

    func testAModelThatCallsTheOutcomesTheOtherWayRoundIsRefused() throws {
        let expected = ["Benign", "Malignant", "Low", "Medium", "High"]
        let swapped = try error {
            $0.task.decision?.negativeLabel = "Malignant"
            $0.task.decision?.positiveLabel = "Benign"
        }
        XCTAssertEqual(
            swapped, .wrongLabels(expected: expected, actual: ["Malignant", "Benign", "Low", "Medium", "High"]))
        XCTAssertEqual(
            swapped.map { "\($0)" },
            "the model's labels and risk bands are 'Malignant', 'Benign', 'Low', 'Medium', 'High', not 'Benign', "
                + "'Malignant', 'Low', 'Medium', 'High'")
        XCTAssertEqual(
            try error { $0.task.decision?.riskBands[0].name = "High" },
            .wrongLabels(expected: expected, actual: ["Benign", "Malignant", "High", "Medium", "High"]))
    }

    func testAResultNamesModelEngineAndTier() throws {
        var file = try BreastFixture.constantModel(0.5)
        file.name = "clinic"
        file.version = "7.1"
        let model = try Model(bytes: file.bytes())
        let identity = try BreastCancerPredictor(model).predict(BreastFixture.middle()).identity
        XCTAssertEqual(identity.name, "clinic")
        XCTAssertEqual(identity.version, "7.1")
        XCTAssertEqual(identity.sha256.count, 64)
        XCTAssertEqual(identity.engineVersion, Engine.version)
        XCTAssertEqual(identity.tier, Tier.selected)
        XCTAssertEqual(identity, model.identity)
        let other = try Model(bytes: BreastFixture.modelBytes())
        XCTAssertNotEqual(identity, other.identity)
        XCTAssertEqual(other.identity, try Model(bytes: BreastFixture.modelBytes()).identity)
    }
}
