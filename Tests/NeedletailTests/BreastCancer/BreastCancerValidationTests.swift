import Needletail
import XCTest

/// What the predictor refuses and what it warns of.
final class BreastCancerValidationTests: XCTestCase {
    private func refusal(_ values: [Double], _ predictor: BreastCancerPredictor) throws -> PredictionError? {
        do throws(PredictionError) {
            _ = try predictor.predict(BreastCancerFeatures(values))
            return nil
        } catch { return error }
    }

    func testEachFeatureIsTakenAtItsLimitsAndRefusedAtTheNextDouble() throws {
        let predictor = try BreastFixture.predictor()
        let middle = try BreastFixture.middle().values
        for (index, feature) in predictor.model.task.features.enumerated() {
            let limits = feature.limits
            for inside in [limits.lowerBound, limits.upperBound, limits.lowerBound.nextUp, limits.upperBound.nextDown] {
                var values = middle
                values[index] = inside
                XCTAssertNil(try refusal(values, predictor), "\(feature.name) \(inside)")
            }
            for outside in [limits.lowerBound.nextDown, limits.upperBound.nextUp, -1e300, 1e300] {
                var values = middle
                values[index] = outside
                XCTAssertEqual(
                    try refusal(values, predictor),
                    .outsideLimits(feature: feature.name, value: outside, limits: limits, unit: feature.unit))
            }
        }
    }

    func testNaNAndInfinitiesAreRefusedInEachFeature() throws {
        let predictor = try BreastFixture.predictor()
        let middle = try BreastFixture.middle().values
        for (index, name) in BreastCancerFeatures.names.enumerated() {
            for value in [Double.nan, .signalingNaN, .infinity, -.infinity] {
                var values = middle
                values[index] = value
                XCTAssertEqual(try refusal(values, predictor), .notFinite(feature: name))
            }
        }
    }

    func testTheFirstOfSeveralWrongFeaturesIsNamed() throws {
        var values = try BreastFixture.middle().values
        values[3] = .nan
        values[2] = 501
        XCTAssertEqual(
            try refusal(values, try BreastFixture.predictor()),
            .outsideLimits(feature: "perimeter_mean", value: 501, limits: 10...500, unit: "{image unit}"))
    }

    func testMessagesNameTheFeatureTheValueAndWhatIsAllowed() {
        XCTAssertEqual("\(PredictionError.notFinite(feature: "area_se"))", "the feature area_se is not a finite number")
        XCTAssertEqual(
            "\(PredictionError.outsideLimits(feature: "a", value: 3, limits: 1...2, unit: "mm"))",
            "the feature a is 3.0, outside the limits 1.0 to 2.0 mm")
        for unit in ["1", "{image unit}"] {
            XCTAssertEqual(
                "\(PredictionError.outsideLimits(feature: "a", value: 3, limits: 1...2, unit: unit))",
                "the feature a is 3.0, outside the limits 1.0 to 2.0")
        }
        XCTAssertEqual(
            "\(PredictionError.row(7, .notFinite(feature: "a")))", "row 7: the feature a is not a finite number")
    }

    func testAValueOutsideItsReferenceRangeIsAnsweredWithAWarning() throws {
        let predictor = try BreastFixture.predictor()
        let middle = try BreastFixture.middle().values
        XCTAssertEqual(try predictor.predict(BreastCancerFeatures(middle)).warnings, [])
        for (index, feature) in predictor.model.task.features.enumerated() {
            let reference = try XCTUnwrap(feature.reference)
            for (value, isUsual) in [
                (reference.lowerBound, true), (reference.upperBound, true), (reference.upperBound.nextUp, false),
                (reference.lowerBound.nextDown, false),
            ] where feature.limits.contains(value) {
                var values = middle
                values[index] = value
                let warnings = try predictor.predict(BreastCancerFeatures(values)).warnings
                XCTAssertEqual(warnings.map(\.feature), isUsual ? [] : [feature.name], "\(value)")
                XCTAssertEqual(warnings.map(\.value), isUsual ? [] : [value], feature.name)
                XCTAssertEqual(warnings.map(\.reference), isUsual ? [] : [reference], feature.name)
                XCTAssertEqual(warnings.map(\.unit), isUsual ? [] : [feature.unit], feature.name)
            }
        }
    }

    func testWarningsStandInTheFeaturesOrderAndSayTheUsualRange() throws {
        var values = try BreastFixture.middle().values
        values[29] = 0.5
        values[0] = 20
        let warnings = try BreastFixture.predictor().predict(BreastCancerFeatures(values)).warnings
        XCTAssertEqual(
            warnings.map(\.description),
            [
                "radius_mean is 20.0, outside the usual 8.616 to 15.198",
                "fractal dimension_worst is 0.5, outside the usual 0.060322 to 0.11687",
            ])
    }

    func testABatchWithARefusedRowNamesTheRowAndAnswersNone() throws {
        let predictor = try BreastFixture.predictor()
        var rows = Array(try BreastFixture.rows().prefix(300))
        rows[250].areaSE = .nan
        rows[251].areaSE = -1
        XCTAssertThrowsError(try predictor.predict(rows)) {
            XCTAssertEqual($0 as? PredictionError, .row(250, .notFinite(feature: "area_se")))
        }
    }

    func testEachRowOfABatchGetsItsAnswerOrItsError() throws {
        let predictor = try BreastFixture.predictor()
        let good = Array(try BreastFixture.rows().prefix(300))
        let expected = try predictor.predict(good)
        var rows = good
        rows[0].areaSE = .nan
        rows[250].radiusMean = 0.5
        rows[299].textureWorst = .infinity
        let results = try predictor.predictEach(rows)
        XCTAssertEqual(results.count, 300)
        for (row, result) in results.enumerated() {
            switch row {
            case 0: XCTAssertEqual(result, .failure(.notFinite(feature: "area_se")))
            case 250:
                XCTAssertEqual(
                    result,
                    .failure(
                        .outsideLimits(feature: "radius_mean", value: 0.5, limits: 1...100, unit: "{image unit}")))
            case 299: XCTAssertEqual(result, .failure(.notFinite(feature: "texture_worst")))
            default: XCTAssertEqual(result, .success(expected[row]), "row \(row)")
            }
        }
    }

    func testNoRowsGiveNoResults() throws {
        let predictor = try BreastFixture.predictor()
        XCTAssertEqual(try predictor.predict([]), [])
        XCTAssertEqual(try predictor.predictEach([]), [])
    }

    func testAThresholdOutsideZeroToOneIsRefusedAlsoForNoRows() throws {
        let predictor = try BreastFixture.predictor()
        let row = try BreastFixture.middle()
        for threshold in [-0.1, 1.0.nextUp, .infinity, -.infinity] {
            XCTAssertThrowsError(try predictor.predict(row, threshold: threshold)) {
                XCTAssertEqual($0 as? PredictionError, .invalidThreshold(threshold))
                XCTAssertEqual("\($0)", "the threshold must be between 0 and 1, not \(threshold)")
            }
            XCTAssertThrowsError(try predictor.predict([], threshold: threshold))
            XCTAssertThrowsError(try predictor.predictEach([], threshold: threshold))
        }
        XCTAssertThrowsError(try predictor.predict(row, threshold: .nan)) {
            guard case .invalidThreshold(let value) = $0 as? PredictionError else { return XCTFail("\($0)") }
            XCTAssertTrue(value.isNaN)
        }
    }
}
