import NeedletailPipeline
import SeededData
import TestSupport
import XCTest

/// Single statistics against SciPy's.
final class StatisticsTests: XCTestCase {
    private struct Golden: Decodable {
        struct Samples: Decodable { let x, y: [Double], statistic, p_value: Double }
        struct Limit: Decodable { let x, p: Double }
        struct Table: Decodable { let counts: [Int], odds_ratio: Double?, p_value, scipy_p_value: Double }
        struct Vectors: Decodable { let x, y: [Double], r: Double }
        struct Interval: Decodable { let count: Int, rate, low, high: Double }
        struct Rates: Decodable {
            let counts: [Int], generated, reference: Interval, difference, low, high: Double
        }
        struct Discovery: Decodable { let p, adjusted: [Double] }

        let kolmogorov_smirnov: [Samples]
        let kolmogorov: [Limit]
        let fisher: [Table]
        let pearson: [Vectors]
        let rates: [Rates]
        let false_discovery: [Discovery]
    }

    private func golden() throws -> Golden { try Fixtures.decode(Golden.self, "evaluate/statistics.json") }

    func testKolmogorovSmirnovIsSciPys() throws {
        let samples = try golden().kolmogorov_smirnov
        XCTAssertTrue(samples.contains { $0.x.count * $0.y.count > KolmogorovSmirnov.exactLimit })
        for sample in samples {
            let (n, m) = (sample.x.count, sample.y.count)
            let steps = KolmogorovSmirnov.steps(sample.x.sorted(), sample.y.sorted())
            XCTAssertEqual(steps, KolmogorovSmirnov.steps(sample.y.sorted(), sample.x.sorted()))
            assertClose(Double(steps) / Double(n * m), sample.statistic, "D of \(n) and \(m)")
            assertClose(KolmogorovSmirnov.probability(steps: steps, n, m), sample.p_value, "p of \(n) and \(m)")
            assertClose(KolmogorovSmirnov.probability(steps: steps, m, n), sample.p_value, "p of \(m) and \(n)")
        }
    }

    func testTheLimitingDistributionIsSciPys() throws {
        for golden in try golden().kolmogorov {
            assertClose(KolmogorovSmirnov.limitProbability(golden.x), golden.p, "Q(\(golden.x))")
        }
        XCTAssertEqual(KolmogorovSmirnov.limitProbability(0), 1)
        XCTAssertEqual(KolmogorovSmirnov.limitProbability(100), 0)
    }

    /// Every place that a path can be outside from, so also the narrowest bands and the widest.
    func testExactProbabilitiesFallAndReachTheRarestPaths() {
        for (n, m) in [(2, 2), (2, 7), (3, 5), (8, 8), (9, 6)] {
            var last = 1.0
            for steps in 0...n * m {
                let p = KolmogorovSmirnov.probability(steps: steps, n, m)
                XCTAssertLessThanOrEqual(p, last, "\(n), \(m), \(steps)")
                last = p
            }
            // Two paths of all go along the border.
            let paths = (1...n).reduce(1.0) { $0 * Double(m + $1) / Double($1) }
            assertClose(last, 2 / paths, "\(n), \(m)")
        }
    }

    func testFishersTestIsExact() throws {
        for golden in try golden().fisher {
            let counts = golden.counts
            let table = ContingencyTable(
                both: counts[0], onlyFirst: counts[1], onlySecond: counts[2], neither: counts[3])
            XCTAssertEqual(table.oddsRatio, golden.odds_ratio, "\(counts)")
            assertClose(table.exclusionProbability, golden.p_value, "\(counts)")
            assertClose(table.exclusionProbability, golden.scipy_p_value, "\(counts)")
        }
    }

    func testPearsonsCorrelationIsSciPys() throws {
        for golden in try golden().pearson {
            assertClose(
                try XCTUnwrap(pearsonCorrelation(golden.x, golden.y)), golden.r, "\(golden.x.count) values")
        }
    }

    func testWhatDoesNotVaryHasNoCorrelation() {
        XCTAssertNil(pearsonCorrelation([], []))
        XCTAssertNil(pearsonCorrelation([1], [2]))
        XCTAssertNil(pearsonCorrelation([0.1, 0.1, 0.1], [1, 2, 3]))
        XCTAssertNil(pearsonCorrelation([1, 2, 3], [0, 0, 0]))
        // Of no more than the mean's rounding.
        XCTAssertNil(pearsonCorrelation([1e9, 1e9, 1e9 + 1e-7], [1, 2, 3]))
        assertClose(pearsonCorrelation([1, 2], [5, 4]) ?? 0, -1, "two points")
    }

    func testIntervalsOfRatesAreWilsonsAndNewcombes() throws {
        for golden in try golden().rates {
            let counts = golden.counts
            let rates = RateComparison(
                generated: Rate(counts[0], of: counts[1]), reference: Rate(counts[2], of: counts[3]))
            for (rate, golden) in [(rates.generated, golden.generated), (rates.reference, golden.reference)] {
                assertClose(rate.value, golden.rate, "\(counts)")
                assertClose(rate.low, golden.low, "\(counts)")
                assertClose(rate.high, golden.high, "\(counts)")
            }
            assertClose(rates.difference, golden.difference, "\(counts)")
            assertClose(rates.low, golden.low, "\(counts)")
            assertClose(rates.high, golden.high, "\(counts)")
        }
    }

    func testFalseDiscoveriesAreControlledAsSciPyDoes() throws {
        for golden in try golden().false_discovery {
            for (ours, theirs) in zip(falseDiscoveryAdjusted(golden.p), golden.adjusted) {
                assertClose(ours, theirs, "\(golden.p)")
            }
        }
        XCTAssertEqual(falseDiscoveryAdjusted([]), [])
    }
}

/// Checks that two numbers are equal to within 1e-12 of the expected one: the same sums in another order.
func assertClose(
    _ actual: Double, _ expected: Double, _ what: String, file: StaticString = #filePath, line: UInt = #line
) {
    XCTAssertEqual(actual, expected, accuracy: abs(expected) * 1e-12, what, file: file, line: line)
}
