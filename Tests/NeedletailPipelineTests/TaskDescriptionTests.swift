import NeedletailPipeline
import XCTest

final class TaskDescriptionTests: XCTestCase {
    private let bands: [BinaryDecision.RiskBand] = [
        .init(name: "Low", below: 0.3), .init(name: "Medium", below: 0.7), .init(name: "High", below: nil),
    ]

    private let zeros = [Double](repeating: 0, count: 30)
    private let ones = [Double](repeating: 1, count: 30)

    /// A valid breast cancer task with plain names.
    private func task() -> TaskDescription {
        TaskDescription(
            kind: .breastCancer,
            features: (0..<30).map { Feature(name: "f\($0)", unit: "1", limits: 0...1, reference: 0.2...0.8) },
            scaler: .standard(mean: zeros, scale: ones),
            decision: BinaryDecision(negativeLabel: "B", positiveLabel: "M", threshold: 0.5, riskBands: bands))
    }

    private func assertInvalid(
        _ path: String, expected: String, line: UInt = #line, _ change: (inout TaskDescription) -> Void
    ) {
        var task = task()
        change(&task)
        XCTAssertThrowsError(try task.validate(), path, line: line) {
            XCTAssertEqual($0 as? TaskError, .invalid(path: path, expected: expected), line: line)
            XCTAssertEqual("\($0)", "\(path): expected \(expected)", line: line)
        }
    }

    func testAWholeTaskIsValid() throws {
        try task().validate()
        try TaskDescription(kind: .generic).validate()
    }

    func testFeatureNamesDifferAndAreNotEmpty() {
        assertInvalid("features[4].name", expected: "a name that no other feature has") { $0.features[4].name = "f1" }
        assertInvalid("features[4].name", expected: "a name that no other feature has") { $0.features[4].name = "" }
    }

    func testLimitsAndReferencesAreFinite() {
        assertInvalid("features[2].limits", expected: "two finite numbers") { $0.features[2].limits = 0 ... .infinity }
        assertInvalid("features[2].limits", expected: "two finite numbers") { $0.features[2].limits = -.infinity...0 }
        assertInvalid("features[2].reference", expected: "two finite numbers") {
            $0.features[2].reference = 0 ... .infinity
        }
    }

    /// `values` with `value` at `index`.
    private func with(_ value: Double, at index: Int, of values: [Double]) -> [Double] {
        var changed = values
        changed[index] = value
        return changed
    }

    func testEveryKindOfScalerIsValid() throws {
        for scaler: Scaler in [
            .standard(mean: zeros, scale: ones), .minMax(scale: ones, offset: zeros, clip: nil),
            .minMax(scale: ones, offset: zeros, clip: -1...1), .robust(center: zeros, scale: ones),
            .maxAbs(scale: ones, clip: nil), .maxAbs(scale: ones, clip: -1...1), .normalizer(.l1), .normalizer(.l2),
            .normalizer(.max),
        ] {
            var task = task()
            task.scaler = scaler
            XCTAssertNoThrow(try task.validate(), "\(scaler)")
        }
    }

    func testAScalerHasAFiniteNumberForEachFeature() {
        let wrong = [
            with(.nan, at: 7, of: zeros), with(.infinity, at: 29, of: zeros), zeros + [0], Array(zeros.dropLast()), [],
        ]
        for values in wrong {
            assertInvalid("scaler.mean", expected: "30 finite numbers") {
                $0.scaler = .standard(mean: values, scale: ones)
            }
            assertInvalid("scaler.center", expected: "30 finite numbers") {
                $0.scaler = .robust(center: values, scale: ones)
            }
            assertInvalid("scaler.offset", expected: "30 finite numbers") {
                $0.scaler = .minMax(scale: ones, offset: values, clip: nil)
            }
        }
    }

    func testAScalerHasAScaleAboveZeroForEachFeature() {
        let wrong =
            [0, -1, .nan, .infinity, -0.0].map { with($0, at: 29, of: ones) } + [
                ones + [1], Array(ones.dropLast()), [],
            ]
        for scale in wrong {
            for scaler: Scaler in [
                .standard(mean: zeros, scale: scale), .minMax(scale: scale, offset: zeros, clip: nil),
                .robust(center: zeros, scale: scale), .maxAbs(scale: scale, clip: -1...1),
            ] {
                assertInvalid("scaler.scale", expected: "30 finite numbers above 0") { $0.scaler = scaler }
            }
        }
    }

    func testAScalerClipsToFiniteBounds() {
        for clip in [-Double.infinity...0, 0 ... .infinity] {
            for scaler: Scaler in [
                .minMax(scale: ones, offset: zeros, clip: clip), .maxAbs(scale: ones, clip: clip),
            ] {
                assertInvalid("scaler.clip", expected: "two finite numbers") { $0.scaler = scaler }
            }
        }
    }

    func testAThresholdIsAProbability() {
        for threshold in [-0.1, 1.1, .nan, .infinity] {
            assertInvalid("decision.threshold", expected: "a number between 0 and 1") {
                $0.decision?.threshold = threshold
            }
        }
    }

    func testBandBoundsRiseAndOnlyTheLastBandHasNone() {
        assertInvalid("decision.riskBands[1].below", expected: "a number above 0.3, at most 1") {
            $0.decision?.riskBands[1].upperBound = 0.3
        }
        assertInvalid("decision.riskBands[1].below", expected: "a number above 0.3, at most 1") {
            $0.decision?.riskBands[1].upperBound = .nan
        }
        assertInvalid("decision.riskBands[0].below", expected: "a number above 0.0, at most 1") {
            $0.decision?.riskBands[0].upperBound = 0
        }
        assertInvalid("decision.riskBands[1].below", expected: "a bound for every band but the last") {
            $0.decision?.riskBands[1].upperBound = nil
        }
        assertInvalid("decision.riskBands[2].below", expected: "a bound for every band but the last") {
            $0.decision?.riskBands[2].upperBound = 0.9
        }
    }

    func testABreastCancerTaskHasThirtyFeaturesAScalerAndThreeBands() {
        assertInvalid("scaler.mean", expected: "29 finite numbers") { $0.features.removeLast() }
        assertInvalid("features", expected: "30 features") {
            $0.features = []
            $0.scaler = .standard(mean: [], scale: [])
        }
        assertInvalid("scaler", expected: "a scaler") { $0.scaler = nil }
        assertInvalid("decision", expected: "a decision with three risk bands") { $0.decision = nil }
        assertInvalid("decision", expected: "a decision with three risk bands") { $0.decision?.riskBands.removeFirst() }
    }
}
