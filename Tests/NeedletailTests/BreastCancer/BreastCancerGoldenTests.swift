import Needletail
import NeedletailKernels
import TestSupport
import XCTest

/// The predictor against what the frameworks gave for the 569 rows of the public data set.
final class BreastCancerGoldenTests: XCTestCase {
    /// The frameworks agree with each other to 1.2e-7; a wrong weight, order or epsilon shows at 1e-3 and above.
    private let tolerance = 1e-6

    private func assertEqual(
        _ results: [BreastCancerResult], _ golden: [Float], _ what: String, line: UInt = #line
    ) {
        XCTAssertEqual(results.count, golden.count, what, line: line)
        for (row, (result, wanted)) in zip(results, golden).enumerated() {
            let wanted = Double(wanted)
            XCTAssertEqual(result.probability, wanted, accuracy: tolerance, "\(what), row \(row)", line: line)
            XCTAssertEqual(result.diagnosis, wanted > 0.5 ? .malignant : .benign, "\(what), row \(row)", line: line)
            XCTAssertEqual(
                result.riskLevel, wanted < 0.3 ? .low : wanted < 0.7 ? .medium : .high, "\(what), row \(row)",
                line: line)
            XCTAssertEqual(
                result.confidence, max(result.probability, 1 - result.probability), "\(what), row \(row)", line: line)
        }
    }

    func testEveryFrameworksFileGivesTheFrameworksProbabilities() throws {
        let rows = try BreastFixture.rows()
        for (framework, file) in BreastFixture.networks {
            let model = try Model(bytes: BreastFixture.modelBytes(framework: framework, file: file))
            let results = try BreastCancerPredictor(model).predict(rows)
            assertEqual(results, try BreastFixture.probabilities(framework), "\(framework) \(file)")
        }
    }

    func testEveryTierAndBackendGivesTheFrameworksProbabilities() throws {
        let rows = try BreastFixture.rows()
        let golden = try BreastFixture.probabilities("keras-3")
        for options in BreastFixture.allOptions {
            let what = "\(options.tier) \(options.backend)"
            let predictor = try BreastFixture.predictor(options)
            let results = try predictor.predict(rows)
            assertEqual(results, golden, what)
            XCTAssertTrue(results.allSatisfy { $0.identity.tier == options.tier }, what)
        }
    }

    func testTheProbabilitiesAreWithin1e6OfTheExactAnswer() throws {
        let exact = try NumPyFile(fixture: "breast/golden/probability_f64.npy").doubles()
        for (result, wanted) in zip(try BreastFixture.predictor().predict(try BreastFixture.rows()), exact) {
            XCTAssertEqual(result.probability, wanted, accuracy: tolerance)
        }
    }

    func testOneByOneAndInABatchAreEqualToTheBit() throws {
        let rows = try BreastFixture.rows()
        for tier in Tier.available {
            let predictor = try BreastFixture.predictor(PlanOptions(tier: tier, backend: .builtin))
            let batch = try predictor.predict(rows)
            let single = try rows.map { try predictor.predict($0) }
            XCTAssertEqual(batch, single, "\(tier)")
        }
    }

    func testARowsResultDependsNeitherOnItsPlaceNorOnTheBatch() throws {
        let rows = try BreastFixture.rows()
        for tier in Tier.available {
            let predictor = try BreastFixture.predictor(PlanOptions(tier: tier, backend: .builtin))
            let all = try predictor.predict(rows)
            XCTAssertEqual(try predictor.predict(rows.reversed()), all.reversed(), "\(tier)")
            // Around the tiles' heights of 6 and 12 rows, and the 240 of a pass.
            for count in [1, 2, 5, 6, 7, 11, 12, 13, 239, 240, 241, 480, 481] {
                for start in [0, 1, 80] {
                    let piece = Array(rows[start..<start + count])
                    XCTAssertEqual(
                        try predictor.predict(piece), Array(all[start..<start + count]),
                        "\(tier), \(count) from \(start)")
                }
            }
        }
    }

    func testAVX2AndAVX512GiveTheSameBits() throws {
        try XCTSkipUnless(Tier.detected >= .avx512, "this CPU has no AVX-512")
        let rows = try BreastFixture.rows()
        let narrow = try BreastFixture.predictor(PlanOptions(tier: .avx2, backend: .builtin)).predict(rows)
        let wide = try BreastFixture.predictor(PlanOptions(tier: .avx512, backend: .builtin)).predict(rows)
        XCTAssertEqual(narrow.map(\.probability.bitPattern), wide.map(\.probability.bitPattern))
    }

    func testAsynchronousPredictionsEqualSynchronousOnes() async throws {
        let rows = try BreastFixture.rows()
        let predictor = try BreastFixture.predictor()
        let expected = try rows.map { try predictor.predictNow($0) }
        let batch = try await predictor.predict(rows)
        XCTAssertEqual(batch, expected)
        for (row, wanted) in zip(rows, expected).prefix(20) {
            let result = try await predictor.predict(row)
            XCTAssertEqual(result, wanted)
        }
    }

    func testAllRowsOfTheDataSetAreAccepted() throws {
        let results = try BreastFixture.predictor().predictEach(try BreastFixture.rows())
        for (row, result) in results.enumerated() {
            XCTAssertNoThrow(try result.get(), "row \(row)")
        }
    }

    func testAHundredThousandRowsGiveTheRepeatedResults() throws {
        let rows = try BreastFixture.rows()
        let predictor = try BreastFixture.predictor()
        let expected = try predictor.predict(rows)
        let many = (0..<100_000).map { rows[$0 % rows.count] }
        let results = try predictor.predict(many)
        XCTAssertEqual(results.count, many.count)
        let wrong = results.indices.first { results[$0] != expected[$0 % rows.count] }
        XCTAssertNil(wrong)
    }
}

extension BreastCancerPredictor {
    /// The synchronous prediction, where the asynchronous one could be meant too.
    func predictNow(_ features: BreastCancerFeatures) throws -> BreastCancerResult {
        try predict(features)
    }
}
