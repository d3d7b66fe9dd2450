import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Whole reports against what SciPy and NumPy make of the same tables.
final class QualityReportTests: XCTestCase {
    private struct Golden: Decodable {
        struct Options: Decodable {
            let drivers: [String]?, pairs: [[String]]?, alpha: Double, limit: Int, seed: UInt64
        }
        struct Interval: Decodable { let count: Int, rate, low, high: Double }
        struct Mutations: Decodable { let correlation, mean_absolute_difference, score: Double }
        struct Gene: Decodable { let gene: String, generated, reference: Interval, difference, low, high: Double }
        struct Drivers: Decodable { let genes: [Gene], score: Double }
        struct Pair: Decodable {
            let genes: [String], odds_ratio: Double?, p_value: Double, generated, reference: Interval, low, high: Double
        }
        struct Exclusivity: Decodable { let pairs: [Pair], patients_with_both: Int, score: Double? }
        struct Pathways: Decodable { let pairs: Int, mean_absolute_difference, correlation, score: Double }
        struct Feature: Decodable { let name: String, statistic, p_value, adjusted_p_value: Double }
        struct Distributions: Decodable { let rejected: Int, features: [Feature], score: Double }
        struct Discrepancy: Decodable { let squared, bandwidth, score: Double }
        struct Report: Decodable {
            let mutations: Mutations, drivers: Drivers, exclusivity: Exclusivity, pathways: Pathways
            let distributions: Distributions, conditions: [Feature], mmd: Discrepancy, score: Double
        }
        struct Case: Decodable { let options: Options, report: Report }

        let cases: [Case]
    }

    func testReportsAreThoseOfSciPyAndNumPy() throws {
        let generated = try Cohort(contentsOf: Fixtures.path("evaluate/generated"))
        let reference = try Cohort(contentsOf: Fixtures.path("evaluate/reference"))
        XCTAssertEqual(generated.mutations.columns, reference.mutations.columns.reversed())
        let cases = try Fixtures.decode(Golden.self, "evaluate/report.json").cases
        XCTAssertEqual(cases.count, 2)
        for golden in cases {
            var options = QualityOptions()
            options.drivers = golden.options.drivers ?? []
            options.exclusivePairs = (golden.options.pairs ?? []).map { GenePair($0[0], $0[1]) }
            options.alpha = golden.options.alpha
            options.discrepancyPatients = golden.options.limit
            options.seed = golden.options.seed
            let report = try QualityReport(generated: generated, reference: reference, options: options)
            XCTAssertEqual(report, try QualityReport(generated: generated, reference: reference, options: options))
            try check(report, golden.report)
            XCTAssertEqual(report.drivers.areGiven, golden.options.drivers != nil)
            XCTAssertEqual(report.exclusivity.areGiven, golden.options.pairs != nil)
        }
    }

    private func check(_ report: QualityReport, _ golden: Golden.Report) throws {
        XCTAssertEqual(report.generatedCount, 120)
        XCTAssertEqual(report.referenceCount, 90)
        assertClose(try XCTUnwrap(report.mutations.correlation), golden.mutations.correlation, "mutations")
        assertClose(report.mutations.meanAbsoluteDifference, golden.mutations.mean_absolute_difference, "mutations")
        XCTAssertEqual(report.drivers.genes.map(\.name), golden.drivers.genes.map(\.gene))
        for (gene, golden) in zip(report.drivers.genes, golden.drivers.genes) {
            check(gene.rates, golden.generated, golden.reference, golden.low, golden.high)
        }
        XCTAssertEqual(report.exclusivity.violatingPatientCount, golden.exclusivity.patients_with_both)
        XCTAssertEqual(
            report.exclusivity.pairs.map { [$0.genes.first, $0.genes.second] }, golden.exclusivity.pairs.map(\.genes))
        for (pair, golden) in zip(report.exclusivity.pairs, golden.exclusivity.pairs) {
            XCTAssertEqual(pair.oddsRatio, golden.odds_ratio)
            assertClose(pair.pValue, golden.p_value, "\(golden.genes)")
            check(pair.both, golden.generated, golden.reference, golden.low, golden.high)
        }
        XCTAssertEqual(report.pathways.pairCount, golden.pathways.pairs)
        assertClose(try XCTUnwrap(report.pathways.correlation), golden.pathways.correlation, "pathways")
        assertClose(
            try XCTUnwrap(report.pathways.meanAbsoluteDifference), golden.pathways.mean_absolute_difference, "pathways")
        XCTAssertEqual(report.distributions.rejectedCount, golden.distributions.rejected)
        XCTAssertTrue(report.distributions.isExact)
        check(report.distributions.features, golden.distributions.features)
        check(try XCTUnwrap(report.conditions).features, golden.conditions)
        assertClose(try XCTUnwrap(report.discrepancy.bandwidth), golden.mmd.bandwidth, "bandwidth")
        assertClose(report.discrepancy.squared, golden.mmd.squared, "squared discrepancy")
        let scores = [
            golden.mutations.score, golden.drivers.score, golden.exclusivity.score, golden.pathways.score,
            golden.distributions.score, golden.mmd.score,
        ]
        for (score, golden) in zip(report.scores, scores) {
            assertClose(try XCTUnwrap(score.score), try XCTUnwrap(golden), score.name)
        }
        assertClose(report.score, golden.score, "score")
    }

    private func check(
        _ rates: RateComparison, _ generated: Golden.Interval, _ reference: Golden.Interval, _ low: Double,
        _ high: Double
    ) {
        for (rate, golden) in [(rates.generated, generated), (rates.reference, reference)] {
            XCTAssertEqual(rate.count, golden.count)
            assertClose(rate.value, golden.rate, "share")
            assertClose(rate.low, golden.low, "lower end")
            assertClose(rate.high, golden.high, "upper end")
        }
        assertClose(rates.low, low, "lower end of the difference")
        assertClose(rates.high, high, "upper end of the difference")
    }

    private func check(_ features: [FeatureDistributions.Feature], _ golden: [Golden.Feature]) {
        XCTAssertEqual(features.map(\.name), golden.map(\.name))
        for (feature, golden) in zip(features, golden) {
            assertClose(feature.statistic, golden.statistic, golden.name)
            assertClose(feature.pValue, golden.p_value, golden.name)
            assertClose(feature.adjustedPValue, golden.adjusted_p_value, golden.name)
        }
    }
}
