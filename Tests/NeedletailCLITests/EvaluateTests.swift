import Foundation
import TestSupport
import XCTest

final class EvaluateTests: CommandLineCase {
    private struct Report: Decodable {
        struct Side: Decodable { let path: String, patients: Int }
        struct Rate: Decodable { let patients: Int, rate, low, high: Double }
        struct Difference: Decodable { let value, low, high: Double }
        struct Gene: Decodable { let gene: String, generated, reference: Rate, difference: Difference, agrees: Bool }
        struct Drivers: Decodable { let score: Double, given: Bool, genes: [Gene] }
        struct Pair: Decodable {
            let genes: [String], odds_ratio: Double?, p_value: Double, violated: Bool, generated: Rate
        }
        struct Exclusivity: Decodable {
            let score: Double?, given: Bool, patients_with_both: Int, share_with_both: Double, pairs: [Pair]
        }
        struct Feature: Decodable { let table, name: String, statistic, p_value, adjusted_p_value: Double }
        struct Distributions: Decodable { let score: Double, features, differ: Int, exact: Bool, largest: [Feature] }
        struct MMD: Decodable {
            let score, squared, bandwidth: Double, generated_patients, reference_patients, seed: Int
        }

        let generated, reference: Side, score, alpha: Double, minimum_score: Double?, passed: Bool?
        let drivers: Drivers, exclusivity: Exclusivity, distributions: Distributions, mmd: MMD
        let conditions: [Feature]?, warnings: [String], engine_version: String
    }

    private struct Golden: Decodable {
        struct Part: Decodable { let score: Double }
        struct Found: Decodable { let score: Double, drivers, exclusivity, distributions, mmd: Part }
        struct Case: Decodable { let report: Found }

        let cases: [Case]
    }

    private let generated = Fixtures.path("evaluate/generated")
    private let reference = Fixtures.path("evaluate/reference")
    private var sides: [String] { ["--generated", generated, "--reference", reference] }

    private func evaluate(_ arguments: String...) throws -> CommandResult {
        try run(["evaluate"] + sides + arguments)
    }

    private func report(_ text: String) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    }

    func testTheReportIsOneObjectOfWhatSciPyAndNumPyFind() throws {
        let result = try evaluate()
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.error, "")
        let report = try report(result.output)
        let golden = try Fixtures.decode(Golden.self, "evaluate/report.json").cases[0].report
        XCTAssertEqual(report.generated.path, generated)
        XCTAssertEqual(report.generated.patients, 120)
        XCTAssertEqual(report.reference.patients, 90)
        XCTAssertEqual(report.score, golden.score, accuracy: 1e-12)
        XCTAssertNil(report.minimum_score)
        XCTAssertNil(report.passed)
        XCTAssertEqual(report.drivers.score, golden.drivers.score)
        XCTAssertFalse(report.drivers.given)
        XCTAssertEqual(report.drivers.genes.count, 10)
        XCTAssertEqual(report.drivers.genes.filter { !$0.agrees }.map(\.gene), ["RB1"])
        XCTAssertEqual(report.exclusivity.score, golden.exclusivity.score)
        XCTAssertEqual(report.exclusivity.pairs.map(\.genes), [["TP53", "RB1"]])
        XCTAssertEqual(report.exclusivity.patients_with_both, 13)
        XCTAssertEqual(report.exclusivity.share_with_both, 13 / 120.0)
        XCTAssertEqual(report.distributions.score, golden.distributions.score)
        XCTAssertEqual(report.distributions.largest.map(\.name).prefix(3), ["G00", "G02", "G01"])
        XCTAssertEqual(report.distributions.largest.count, 10)
        XCTAssertEqual(report.mmd.score, golden.mmd.score, accuracy: 1e-12)
        XCTAssertEqual(report.conditions?.count, 4)
        XCTAssertEqual(report.warnings, [])
        XCTAssertEqual(try evaluate("--format", "json").output, result.output)
    }

    func testOptionsChangeWhatIsLookedAt() throws {
        let result = try evaluate(
            "--drivers", "TP53,PTEN", "--exclusive", "TP53+RB1,MYC+PTEN", "--alpha", "0.2", "--mmd-patients", "25",
            "--seed", "7", "--top", "2")
        XCTAssertEqual(result.status, 0, result.error)
        let report = try report(result.output)
        let golden = try Fixtures.decode(Golden.self, "evaluate/report.json").cases[1].report
        XCTAssertEqual(report.score, golden.score, accuracy: 1e-12)
        XCTAssertEqual(report.alpha, 0.2)
        XCTAssertTrue(report.drivers.given)
        XCTAssertEqual(report.drivers.genes.map(\.gene), ["TP53", "PTEN"])
        XCTAssertTrue(report.exclusivity.given)
        XCTAssertEqual(report.exclusivity.pairs.map(\.violated), [true, false])
        XCTAssertNil(report.exclusivity.pairs[1].odds_ratio)
        XCTAssertEqual(report.distributions.largest.count, 2)
        XCTAssertEqual([report.mmd.generated_patients, report.mmd.reference_patients, report.mmd.seed], [25, 25, 7])
    }

    func testAScoreBelowTheMinimumIsAnErrorAfterTheReport() throws {
        let low = try evaluate("--minimum-score", "0.85")
        XCTAssertEqual(low.status, 1)
        let report = try report(low.output)
        XCTAssertEqual(report.passed, false)
        XCTAssertEqual(report.minimum_score, 0.85)
        XCTAssertEqual(low.error, "the score \(report.score) is below 0.85\n")
        let enough = try evaluate("--minimum-score", "\(report.score)")
        XCTAssertEqual(enough.status, 0)
        XCTAssertEqual(try self.report(enough.output).passed, true)
        let same = try needletail(
            "evaluate", "--generated", reference, "--reference", reference, "--minimum-score", "0.85")
        XCTAssertEqual(same.status, 0)
        XCTAssertEqual(try self.report(same.output).score, 1, accuracy: 1e-15)
    }

    func testTheTableShowsEveryPart() throws {
        let result = try evaluate("--format", "table", "--minimum-score", "0.7", "--top", "1")
        XCTAssertEqual(result.status, 0)
        let lines = result.lines.map(String.init)
        XCTAssertEqual(lines[0], "120 generated patients against 90 of the reference")
        for start in [
            "mutations      0.9233", "drivers        0.9000  9 of 10", "exclusivity    0.0000  1 of 1 pairs violated",
            "pathways       0.7871", "distributions  0.8667  4 of 30", "mmd            0.7753",
            "score          0.7087  at least 0.7", "RB1     0.4083", "TP53+RB1", "G00          expression", "age ",
        ] {
            XCTAssertEqual(lines.filter { $0.hasPrefix(start) }.count, 1, start)
        }
        XCTAssertFalse(result.output.contains("G02"))
    }

    func testAFileTakesTheReport() throws {
        let result = try evaluate("--output", "report.json")
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(result.output, "")
        XCTAssertEqual(try String(contentsOfFile: folder.path("report.json"), encoding: .utf8), try evaluate().output)
        let table = "\(generated)_pathways.csv"
        assertUsage(
            try evaluate("-o", table), "the output \(table) is the input \(table): give another path",
            verb: "evaluate")
    }

    func testConditionsThatDifferAreTold() throws {
        for kind in ["mutations", "expression", "pathways", "conditions"] {
            let text = try String(contentsOfFile: "\(reference)_\(kind).csv", encoding: .utf8)
            let told =
                "survival_time,event_occurred,age,metastasis_at_diagnosis\n"
                + String(repeating: "300,1,16,1\n", count: 90)
            try file("told_\(kind).csv", kind == "conditions" ? told : text)
        }
        let result = try needletail("evaluate", "--generated", folder.path, "--reference", reference)
        XCTAssertEqual(result.status, 0, result.error)
        let warnings = try report(result.output).warnings
        XCTAssertEqual(warnings.count, 1)
        XCTAssertTrue(
            warnings[0].hasPrefix("conditions differ (survival_time, event_occurred, age, metastasis_at_diagnosis): "))
        let table = try needletail("evaluate", "--generated", "told", "--reference", reference, "--format", "table")
        XCTAssertTrue(table.output.contains("\nnote: conditions differ"))
    }

    func testTablesThatDoNotFitAreErrorsOfTheInput() throws {
        assertFailure(
            try needletail("evaluate", "--generated", "none", "--reference", reference), 1,
            "cannot open none_mutations.csv: No such file or directory")
        assertFailure(
            try needletail("evaluate", "--generated", folder.path, "--reference", reference), 1,
            "\(folder.path) has no file whose name ends in _mutations.csv: give a folder, or a path up to that ending")
        for kind in ["mutations", "expression", "pathways"] {
            let text = try String(contentsOfFile: "\(generated)_\(kind).csv", encoding: .utf8)
            try file("x_\(kind).csv", kind == "pathways" ? text.replacing("repair", with: "rep\u{7}air") : text)
        }
        assertFailure(
            try needletail("evaluate", "--generated", "x", "--reference", reference), 1,
            "x: pathways: the columns are not those of the reference; missing: repair; not expected: rep\\u{7}air")
        assertFailure(try evaluate("--drivers", "TP54"), 1, "\(generated): TP54 is no column of the mutations")
    }

    func testPatientsMayBeCutOff() throws {
        let report = try report(try evaluate("--patients", "30").output)
        XCTAssertEqual([report.generated.patients, report.reference.patients], [30, 30])
    }

    func testArgumentsThatFitNothingAreUsageErrors() throws {
        for (arguments, message) in [
            (["--exclusive", "TP53"], "--exclusive: 'TP53' is no pair of two genes, such as TP53+RB1"),
            (["--exclusive", "A+B+C"], "--exclusive: 'A+B+C' is no pair of two genes, such as TP53+RB1"),
            (["--exclusive", "A+A"], "--exclusive: 'A+A' is no pair of two genes, such as TP53+RB1"),
            (["--exclusive", "A+"], "--exclusive: 'A+' is no pair of two genes, such as TP53+RB1"),
            (["--drivers", "A,B,A"], "--drivers names 'A' twice"),
            (["--drivers", "A,,B"], "--drivers names a gene without a name"),
            (["--alpha", "0"], "--alpha must be above 0 and below 1"),
            (["--alpha", "2"], "--alpha must be a number from 0 to 1, not '2'"),
            (["--minimum-score", "1.5"], "--minimum-score must be a number from 0 to 1, not '1.5'"),
            (["--patients", "1"], "--patients must be a whole number from 2 to 16777216, not '1'"),
            (["--mmd-patients", "4096"], "--mmd-patients must be a whole number from 2 to 2048, not '4096'"),
            (["--seed", "-1"], "--seed must be a whole number from 0 to 9223372036854775807, not '-1'"),
            (["--format", "csv"], "--format must be table or json, not 'csv'"),
            (["x"], "unexpected argument 'x'"),
        ] {
            assertUsage(try run(["evaluate"] + sides + arguments), message, verb: "evaluate")
        }
        assertUsage(try needletail("evaluate", "--reference", "r"), "--generated is missing", verb: "evaluate")
        assertUsage(try needletail("evaluate", "--generated", "g"), "--reference is missing", verb: "evaluate")
    }
}
