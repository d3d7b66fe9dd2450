import Foundation
@testable import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

final class BreastCancerTaskTests: XCTestCase {
    private let scaler = Scaler.standard(
        mean: [Double](repeating: 0, count: 30), scale: [Double](repeating: 1, count: 30))

    private func task(
        _ scaler: Scaler, names: [String]?, featureCount: Int? = 30
    ) throws(ConvertError) -> TaskDescription {
        try .breastCancer(
            ImportedScaler(
                file: "s.pkl", scaler: scaler, featureCount: featureCount, featureNames: names, version: "1.9.1"))
    }

    private let quantities = [
        "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points",
        "symmetry", "fractal dimension",
    ]

    func testTheTaskIsThatOfTheDeployment() throws {
        let task = try task(scaler, names: nil)
        XCTAssertEqual(task.kind, .breastCancer)
        XCTAssertEqual(task.scaler, scaler)
        let decision = try XCTUnwrap(task.decision)
        XCTAssertEqual(decision.negativeLabel, "Benign")
        XCTAssertEqual(decision.positiveLabel, "Malignant")
        XCTAssertEqual(decision.threshold, 0.5)
        XCTAssertEqual(decision.riskBands.map(\.name), ["Low", "Medium", "High"])
        XCTAssertEqual(decision.riskBands.map(\.upperBound), [0.3, 0.7, nil])
        try task.validate()
    }

    func testAScalersOwnNamesMayBeWrittenInEveryUsualWay() throws {
        let scikit =
            quantities.map { "mean \($0)" } + quantities.map { "\($0) error" } + quantities.map { "worst \($0)" }
        let columns = ["mean", "se", "worst"].flatMap { part in quantities.map { "\($0)_\(part)" } }
        for names in [scikit, columns, columns.map { $0.replacing(" ", with: "_") }, columns.map { $0.uppercased() }] {
            XCTAssertNoThrow(try task(scaler, names: names), "\(names)")
        }
    }

    func testAScalerOfOtherColumnsOrAnotherOrderIsRefusedWithTheFirstThatDiffers() throws {
        var names = ["mean", "se", "worst"].flatMap { part in quantities.map { "\($0)_\(part)" } }
        names.swapAt(2, 3)
        XCTAssertThrowsError(try task(scaler, names: names)) {
            XCTAssertEqual(
                $0 as? ConvertError,
                .wrongFeatureName(file: "s.pkl", index: 2, expected: "perimeter_mean", actual: "area_mean"))
        }
        for name in ["", "radius", "mean", "radius_median", "error"] {
            names = ["mean", "se", "worst"].flatMap { part in quantities.map { "\($0)_\(part)" } }
            names[10] = name
            XCTAssertThrowsError(try task(scaler, names: names), name)
        }
    }

    func testAScalerOfAnotherNumberOfFeaturesIsRefused() {
        for count in [0, 29, 31] {
            let zeros = [Double](repeating: 0, count: count)
            let ones = [Double](repeating: 1, count: count)
            let scalers: [Scaler] = [
                .standard(mean: zeros, scale: ones), .minMax(scale: ones, offset: zeros, clip: nil),
                .robust(center: zeros, scale: ones), .maxAbs(scale: ones, clip: nil), .normalizer(.l2),
            ]
            for scaler in scalers {
                XCTAssertThrowsError(try task(scaler, names: nil, featureCount: count)) {
                    XCTAssertEqual(
                        $0 as? ConvertError, .wrongFeatureCount(file: "s.pkl", expected: 30, actual: count))
                }
            }
        }
    }

    func testAScalerForAnyNumberOfFeaturesIsTaken() throws {
        XCTAssertEqual(try task(.normalizer(.max), names: nil, featureCount: nil).scaler, .normalizer(.max))
        XCTAssertThrowsError(try task(.normalizer(.max), names: ["radius"], featureCount: nil)) {
            XCTAssertEqual($0 as? ConvertError, .wrongFeatureCount(file: "s.pkl", expected: 30, actual: 1))
        }
    }

    func testReferenceRangesHoldTheMiddle95PercentOfTheBenignSamples() throws {
        let values = try NumPyFile(fixture: "breast/golden/input.npy").doubles()
        let text = try String(contentsOfFile: Fixtures.path("breast/rows.csv"), encoding: .utf8)
        let diagnoses = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",").last }
        let benign = diagnoses.indices.filter { diagnoses[$0] == "Benign" }.map { $0 - diagnoses.startIndex }
        XCTAssertEqual(benign.count, 357)
        for (index, feature) in try task(scaler, names: nil).features.enumerated() {
            let sorted = benign.map { values[$0 * 30 + index] }.sorted()
            let reference = try XCTUnwrap(feature.reference)
            for (share, bound) in [(0.025, reference.lowerBound), (0.975, reference.upperBound)] {
                // Between the two nearest samples, in a straight line; the table gives five digits.
                let place = share * Double(sorted.count - 1)
                let below = sorted[Int(place)]
                let exact = below + (sorted[Int(place) + 1] - below) * (place - place.rounded(.down))
                XCTAssertEqual(bound, exact, accuracy: exact * 6e-5, "\(feature.name) at \(share)")
            }
        }
    }

    func testLimitsLieWellOutsideAllSamples() throws {
        let values = try NumPyFile(fixture: "breast/golden/input.npy").doubles()
        for (index, feature) in try task(scaler, names: nil).features.enumerated() {
            let samples = stride(from: index, to: values.count, by: 30).map { values[$0] }
            let smallest = try XCTUnwrap(samples.min())
            XCTAssertLessThanOrEqual(feature.limits.lowerBound, smallest / 4, feature.name)
            XCTAssertGreaterThanOrEqual(feature.limits.lowerBound, 0, feature.name)
            if feature.name.hasSuffix("_se") { XCTAssertEqual(feature.limits.lowerBound, 0, feature.name) }
            XCTAssertGreaterThanOrEqual(feature.limits.upperBound, 2.5 * (samples.max() ?? .nan), feature.name)
        }
    }
}
