import NeedletailPipeline
import TestSupport
import XCTest

/// What scalers make of special values; of ordinary ones, scikit-learn's files tell.
final class ScalerTests: XCTestCase {
    private let special: [Double] = [
        0, -0.0, 1, -1, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
        .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
        .infinity, -.infinity, .nan,
    ]

    func testStandardScoresAreThoseOfTheScalerToTheBit() throws {
        let count = special.count
        for scale in [0.1, 1, 3, 1e-308, 1e300] {
            let scales = [Double](repeating: scale, count: count)
            let scalers: [Scaler] = [
                .robust(center: (0..<count).map { Double($0) / 7 }, scale: scales), .maxAbs(scale: scales, clip: nil),
                .standard(mean: (0..<count).map { -Double($0) / 7 }, scale: scales),
            ]
            for scaler in scalers {
                let scores = try XCTUnwrap(scaler.standardScores)
                XCTAssertEqualBits(
                    Scaler.standard(mean: scores.mean, scale: scores.scale).transform(special),
                    scaler.transform(special), "\(scaler)")
            }
            XCTAssertNil(Scaler.maxAbs(scale: scales, clip: -1...1).standardScores)
            XCTAssertNil(Scaler.minMax(scale: scales, offset: scales, clip: nil).standardScores)
        }
        XCTAssertNil(Scaler.normalizer(.l1).standardScores)
    }

    func testAnUncentredScaleKeepsTheSignOfZero() {
        let scaler = Scaler.maxAbs(scale: [2, 2], clip: nil)
        XCTAssertEqual(scaler.transform([0, -0.0]).map(\.sign), [.plus, .minus])
    }

    func testClippingTakesTheNearestBoundAndKeepsNaN() {
        let scales = [Double](repeating: 1, count: special.count)
        let zeros = [Double](repeating: 0, count: special.count)
        for scaler: Scaler in [
            .minMax(scale: scales, offset: zeros, clip: -0.5...0.25), .maxAbs(scale: scales, clip: -0.5...0.25),
        ] {
            let clipped = scaler.transform(special)
            for (value, result) in zip(special, clipped) {
                let expected = value < -0.5 ? -0.5 : value > 0.25 ? 0.25 : value
                XCTAssertTrue(result == expected || (value.isNaN && result.isNaN), "\(value) became \(result)")
            }
        }
    }

    func testARowOfNormNearZeroStaysAsItIs() {
        let limit = 10 * Double.ulpOfOne
        for norm in Scaler.Norm.allCases {
            let scaler = Scaler.normalizer(norm)
            for row in [[0, -0.0, 0], [limit.nextDown, 0, 0], [0, -1e-300, .leastNonzeroMagnitude]] {
                XCTAssertEqualBits(scaler.transform(row), row, "\(norm)")
            }
            XCTAssertEqual(scaler.transform([0, -limit, 0]), [0, -1, 0], "\(norm)")
            XCTAssertEqual(scaler.transform([]), [])
        }
    }

    func testARowThatIsNotFiniteOrWhoseNormIsNotBecomesWhatDivisionMakesOfIt() {
        for norm in Scaler.Norm.allCases {
            let scaler = Scaler.normalizer(norm)
            XCTAssertTrue(scaler.transform([1, .nan, 2]).allSatisfy(\.isNaN), "\(norm)")
            XCTAssertTrue(scaler.transform([.nan, 3]).allSatisfy(\.isNaN), "\(norm)")
            let infinite = scaler.transform([1, -.infinity])
            XCTAssertTrue(infinite[0] == 0 && infinite[1].isNaN, "\(norm)")
        }
        XCTAssertEqual(Scaler.normalizer(.l2).transform([1e200, -1e200]).map(\.magnitude), [0, 0])
        XCTAssertEqual(Scaler.normalizer(.l1).transform([1.5e308, 1.5e308]), [0, 0])
        XCTAssertEqual(Scaler.normalizer(.max).transform([1.5e308, -1.5e308]), [1, -1])
    }
}
