import Foundation
import NeedletailFormat
import NeedletailPipeline
import SeededData
import TestSupport
import XCTest

/// What reports say of cohorts that are the same, that do not vary, or that cannot be compared.
final class QualityReportEdgeTests: XCTestCase {
    private func cohort(
        _ mutations: [[Double]], _ expression: [[Double]]? = nil, pathways: [[Double]]? = nil,
        conditions: [String: Double] = [:]
    ) throws -> Cohort {
        func table(_ rows: [[Double]], _ kind: Cohort.Kind) throws -> PatientTable {
            try PatientTable(columns: rows[0].indices.map { "\(kind.rawValue)\($0)" }, rows: rows, kind: kind)
        }
        let rows = mutations.indices.map { [Double($0 * $0 % 7), Double($0)] }
        return try Cohort(
            mutations: table(mutations, .mutations), expression: table(expression ?? rows, .expression),
            pathways: table(pathways ?? rows, .pathways),
            conditions: conditions.isEmpty
                ? nil
                : PatientTable(
                    columns: Array(conditions.keys), rows: mutations.map { _ in Array(conditions.values) },
                    kind: .conditions))
    }

    private func random(_ patients: Int, _ genes: Int, rate: Double, seed: UInt64) -> [[Double]] {
        var random = SeededRandom(seed: seed)
        return (0..<patients).map { _ in
            (0..<genes).map { _ in Double.random(in: 0..<1, using: &random) < rate ? 1 : 0 }
        }
    }

    func testTheSamePatientsScoreOne() throws {
        let same = try cohort(random(60, 5, rate: 0.4, seed: 3))
        let report = try QualityReport(generated: same, reference: same)
        XCTAssertEqual(report.score, 1, accuracy: 1e-15)
        XCTAssertEqual(report.distributions.features.map(\.pValue), [1, 1, 1, 1])
        XCTAssertEqual(report.pathways.meanAbsoluteDifference, 0)
        XCTAssertNil(report.conditions)
        // Of the same points the estimate without bias is below 0.
        XCTAssertLessThan(report.discrepancy.squared, 0)
    }

    func testGeneratedRatesThatAreAllTheSameScoreZero() throws {
        let varied: [[Double]] = [[0, 1], [0, 1], [1, 1], [0, 0]]
        let constant = [[Double]](repeating: [0, 0], count: 4)
        let report = try QualityReport(generated: cohort(constant), reference: cohort(varied))
        XCTAssertNil(report.mutations.correlation)
        XCTAssertEqual(report.mutations.score, 0)
        XCTAssertEqual(report.mutations.meanAbsoluteDifference, 0.5)
        let other = try QualityReport(generated: cohort(varied), reference: cohort(constant))
        XCTAssertNil(other.mutations.score, "nothing could be alike to it")
        XCTAssertEqual(other.scores.filter { $0.score == nil }.map(\.name), ["mutations", "exclusivity"])
        XCTAssertEqual(other.score, other.scores.compactMap(\.score).reduce(0, +) / 4)
    }

    func testOnePatientOverAndOverScoresLow() throws {
        let mutations = random(40, 8, rate: 0.3, seed: 5)
        let rows = mutations.indices.map { [Double($0), Double($0 * 7 % 40), Double(3 * $0)] }
        let reference = try cohort(mutations, rows, pathways: rows)
        let collapsed = try cohort(
            Array(repeating: mutations[0], count: 200), Array(repeating: rows[0], count: 200),
            pathways: Array(repeating: rows[0], count: 200))
        let report = try QualityReport(generated: collapsed, reference: reference)
        XCTAssertLessThan(report.score, 0.5)
        XCTAssertEqual(report.distributions.rejectedCount, 6)
        XCTAssertEqual(report.pathways.pairCount, 3)
        let correlations = [(0, 1), (0, 2), (1, 2)].map { first, second in
            pearsonCorrelation(rows.map { $0[first] }, rows.map { $0[second] }) ?? 0
        }
        XCTAssertEqual(
            try XCTUnwrap(report.pathways.meanAbsoluteDifference),
            correlations.reduce(0) { $0 + abs($1) } / 3, accuracy: 1e-12)
        XCTAssertNil(report.pathways.correlation)
        // Most distances of the pooled patients are 0: the kernel is as wide as the median of the others.
        XCTAssertGreaterThan(try XCTUnwrap(report.discrepancy.bandwidth), 0)
        XCTAssertGreaterThan(report.discrepancy.squared, 0.3)
    }

    func testPatientsWhoAreAllEqualHaveNoBandwidth() throws {
        let equal = try cohort(
            [[1, 0], [1, 0], [1, 0]], [[2.5], [2.5], [2.5]], pathways: [[0], [0], [0]])
        let report = try QualityReport(generated: equal, reference: equal)
        XCTAssertNil(report.discrepancy.bandwidth)
        XCTAssertEqual(report.discrepancy.squared, 0)
        XCTAssertEqual(report.discrepancy.score, 1)
        XCTAssertNil(report.pathways.score)
        XCTAssertEqual(report.pathways.pairCount, 0)
        XCTAssertEqual(try XCTUnwrap(report.mutations.correlation), 1, accuracy: 1e-15)
    }

    func testTheLargestValuesGiveFiniteNumbers() throws {
        let limit = PatientTable.valueLimit
        let mutations: [[Double]] = [[0, 1], [1, 0], [1, 1]]
        let wide = [[limit, 1 / limit], [-limit, 0], [limit, -limit]]
        let narrow: [[Double]] = [[0, 0], [0, 1e-300], [0, .leastNonzeroMagnitude]]
        for (a, b) in [(wide, narrow), (narrow, wide), (wide, wide), (narrow, narrow)] {
            let report = try QualityReport(
                generated: cohort(mutations, a, pathways: a), reference: cohort(mutations, b, pathways: b))
            XCTAssertTrue(report.discrepancy.squared.isFinite)
            XCTAssertTrue(report.discrepancy.bandwidth?.isFinite ?? true)
            XCTAssertTrue((0...1).contains(report.score), "\(report.score)")
        }
    }

    func testPairsThatExcludeEachOtherAreFound() throws {
        func rows(_ first: [Double], _ others: [Double]) -> [[Double]] {
            (0..<60).map { ($0 < 30 ? first : others) + [Double($0 % 2)] }
        }
        let reference = rows([1, 0], [0, 1])
        let together = rows([1, 1], [0, 0])
        let report = try QualityReport(generated: cohort(together), reference: cohort(reference))
        XCTAssertEqual(report.exclusivity.pairs.map(\.genes), [GenePair("mutations0", "mutations1")])
        XCTAssertEqual(report.exclusivity.pairs[0].oddsRatio, 0)
        XCTAssertTrue(report.exclusivity.pairs[0].isViolated)
        XCTAssertEqual(report.exclusivity.violatingPatientCount, 30)
        XCTAssertEqual(report.exclusivity.score, 0)
        let own = try QualityReport(generated: cohort(reference), reference: cohort(reference))
        XCTAssertEqual(own.exclusivity.violatingPatientCount, 0)
        XCTAssertEqual(own.exclusivity.score, 1)
    }

    func testPairsOfVeryManyGenesAreNotSearched() throws {
        let rows = [[Double]](repeating: Array(repeating: 1, count: ExclusivePairs.geneLimit + 1), count: 2)
        var options = QualityOptions()
        let report = try QualityReport(generated: cohort(rows), reference: cohort(rows), options: options)
        XCTAssertTrue(report.exclusivity.hasTooManyGenes)
        XCTAssertNil(report.exclusivity.score)
        options.exclusivePairs = [GenePair("mutations0", "mutations1024")]
        let asked = try QualityReport(generated: cohort(rows), reference: cohort(rows), options: options)
        XCTAssertFalse(asked.exclusivity.hasTooManyGenes)
        XCTAssertEqual(asked.exclusivity.pairs.count, 1)
    }

    func testLargeSamplesTakeTheLimitingDistribution() throws {
        let many = try cohort(random(400, 2, rate: 0.5, seed: 8))
        let report = try QualityReport(generated: many, reference: many)
        XCTAssertFalse(report.distributions.isExact)
        XCTAssertEqual(report.distributions.features.map(\.pValue), [1, 1, 1, 1])
        XCTAssertEqual(report.discrepancy.generatedCount, 256)
    }

    func testOtherColumnsAreRefused() throws {
        let two = try cohort([[0, 1], [1, 0]])
        let three = try cohort([[0, 1, 1], [1, 0, 1]])
        XCTAssertThrowsError(try QualityReport(generated: three, reference: two)) { error in
            XCTAssertEqual(
                error as? EvaluationError,
                .differentColumns(.mutations, missing: [], unexpected: ["mutations2"]))
        }
        XCTAssertThrowsError(try QualityReport(generated: two, reference: three)) { error in
            XCTAssertEqual(
                "\(error)",
                "mutations: the columns are not those of the reference; missing: mutations2")
        }
    }

    func testConditionsThatBothHaveAreCompared() throws {
        let rows: [[Double]] = [[0, 1], [1, 0], [1, 1]]
        let told = try cohort(rows, conditions: ["age": 14, "survival_time": 300])
        let other = try cohort(rows, conditions: ["event_occurred": 1, "survival_time": 300])
        let none = try cohort(rows, conditions: ["height": 1])
        let conditions = try QualityReport(generated: told, reference: other).conditions
        XCTAssertEqual(conditions?.features.map(\.name), ["survival_time"])
        XCTAssertEqual(conditions?.features.map(\.pValue), [1])
        XCTAssertNil(try QualityReport(generated: told, reference: none).conditions)
        XCTAssertNil(try QualityReport(generated: cohort(rows), reference: told).conditions)
    }

    func testOptionsThatFitNoReportAreRefused() throws {
        let two = try cohort([[0, 1], [1, 0]])
        func assertRefused(_ expected: EvaluationError, _ change: (inout QualityOptions) -> Void) {
            var options = QualityOptions()
            change(&options)
            XCTAssertThrowsError(try QualityReport(generated: two, reference: two, options: options)) { error in
                XCTAssertEqual(error as? EvaluationError, expected)
            }
        }
        assertRefused(.unknownGene("TP53")) { $0.drivers = ["TP53"] }
        assertRefused(.unknownGene("TP53")) { $0.exclusivePairs = [GenePair("mutations0", "TP53")] }
        assertRefused(.pairOfOneGene("mutations0")) { $0.exclusivePairs = [GenePair("mutations0", "mutations0")] }
        for alpha in [0, 1, -1, .nan] {
            assertRefused(.invalidOption("alpha", expected: "a number between 0 and 1")) { $0.alpha = alpha }
        }
        for count in [1, 0, -1, 2049] {
            assertRefused(.invalidOption("discrepancyPatients", expected: "2 to 2048")) {
                $0.discrepancyPatients = count
            }
        }
    }

    func testTablesThatAreNoneAreRefused() throws {
        let rows: [[Double]] = [[0, 1], [1, 0]]
        XCTAssertThrowsError(try PatientTable(columns: ["a", "b"], rows: [[1, 2], [3]], kind: .expression)) { error in
            XCTAssertEqual(error as? EvaluationError, .wrongRowWidth(.expression, row: 2, expected: 2, actual: 1))
        }
        for value in [Double.nan, .infinity, -1e31] {
            XCTAssertThrowsError(try PatientTable(columns: ["a"], rows: [[value]], kind: .pathways)) { error in
                XCTAssertEqual(error as? EvaluationError, .valueOutOfRange(.pathways, row: 1, column: "a"))
            }
        }
        let wide = [[Double]](repeating: Array(repeating: 1, count: PathwayCoherence.pathwayLimit + 1), count: 2)
        XCTAssertThrowsError(try cohort(rows, pathways: wide)) { error in
            XCTAssertEqual(error as? EvaluationError, .tooManyPathways(actual: 1025, limit: 1024))
        }
    }

    /// Whatever a file holds is refused, or gives a score from 0 to 1.
    func testChangedFilesAreRefusedOrScored() throws {
        let folder = try TemporaryFolder()
        let reference = try Cohort(contentsOf: Fixtures.path("evaluate/reference"), patientLimit: 12)
        var texts: [[UInt8]] = []
        for kind in Cohort.Kind.allCases {
            let path = Fixtures.path("evaluate/generated_\(kind.rawValue).csv")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            texts.append(Array(text.split(separator: "\n").prefix(9).joined(separator: "\n").utf8))
        }
        var random = SeededRandom(seed: 20_261_128)
        var scored = 0
        for round in 0..<200 {
            for (index, kind) in Cohort.Kind.allCases.enumerated() {
                var bytes = texts[index]
                if round % 8 == index {
                    bytes = random.mutated(bytes)
                } else if round % 8 == index + 4 {
                    // What numbers are written with, so that more tables are sound.
                    let place = Int.random(in: bytes.count / 2..<bytes.count, using: &random)
                    bytes[place] = "0123456789.-e".utf8.randomElement(using: &random) ?? 0
                }
                try Data(bytes).write(to: URL(filePath: folder.path("x_\(kind.rawValue).csv")))
            }
            guard let changed = try? Cohort(contentsOf: folder.path("x")),
                let report = try? QualityReport(generated: changed, reference: reference)
            else { continue }
            XCTAssertTrue((0...1).contains(report.score), "seed 20261128, round \(round)")
            scored += 1
        }
        XCTAssertGreaterThan(scored, 20)
        XCTAssertLessThan(scored, 180)
    }
}
