import Foundation
import NeedletailKernels
import TestSupport
import XCTest

final class PredictCSVTests: CommandLineCase {
    private func predict(_ csv: String, _ arguments: String...) throws -> CommandResult {
        try run(["predict", model, "--csv", "-"] + arguments, input: Data(csv.utf8))
    }

    private func assertGolden(_ lines: [PredictionLine], _ golden: [Float], _ what: String) {
        XCTAssertEqual(lines.map(\.row), Array(1...golden.count), what)
        for (line, wanted) in zip(lines, golden) {
            XCTAssertEqual(line.probability ?? .nan, Double(wanted), accuracy: 1e-6, "\(what), row \(line.row)")
            XCTAssertEqual(line.prediction, wanted > 0.5 ? "Malignant" : "Benign", "\(what), row \(line.row)")
            XCTAssertEqual(
                line.risk_level, wanted < 0.3 ? "Low" : wanted < 0.7 ? "Medium" : "High", "\(what), row \(line.row)")
            XCTAssertEqual(line.confidence, line.probability.map { max($0, 1 - $0) })
            XCTAssertNil(line.error)
        }
    }

    func testAllRowsOfTheDataSetGiveTheFrameworksAnswersOnEveryTier() throws {
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        for tier in Tier.available {
            let result = try needletail(
                "predict", model, "--csv", Fixtures.path("breast/rows.csv"),
                environment: ["NEEDLETAIL_TIER": tier.rawValue])
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(result.error, "note: columns passed over: 'diagnosis'\n")
            let lines = try PredictionLine.lines(result)
            assertGolden(lines, golden, tier.rawValue)
            XCTAssertTrue(lines.allSatisfy { $0.tier == tier.rawValue })
        }
    }

    func testAnUnknownTierIsToldAndHasNoEffect() throws {
        let result = try needletail(
            "predict", model, "--csv", "-", input: BreastRows.csv([BreastRows.rows[0]]),
            environment: ["NEEDLETAIL_TIER": "avx9"])
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(
            result.error,
            "warning: NEEDLETAIL_TIER is 'avx9', which is no tier (reference, baseline, avx2, avx512); using "
                + "\(Tier.detected)\n")
    }

    func testColumnsMayStandInAnyOrderAmongOthers() throws {
        let rows = Array(BreastRows.rows.prefix(40))
        let plain = try predict(BreastRows.csv(rows))
        XCTAssertEqual(plain.status, 0, plain.error)
        XCTAssertEqual(plain.error, "")
        var random = SeededRandom(seed: 3)
        XCTAssertEqual(try predict(BreastRows.csv(rows, order: (0..<30).shuffled(using: &random))).output, plain.output)
        let wider = BreastRows.csv(rows).split(separator: "\n").enumerated().map { index, line in
            index == 0 ? "id,\(line),\"no, \"\"te\"\"\"" : "p\(index),\(line),\"x,y\""
        }
        let result = try predict(wider.joined(separator: "\n"))
        XCTAssertEqual(result.output, plain.output)
        XCTAssertEqual(result.error, "note: columns passed over: 'id', 'no, \"te\"'\n")
        XCTAssertEqual(result.status, 0)
    }

    func testTheSameTextInOtherDressGivesTheSameAnswers() throws {
        let rows = Array(BreastRows.rows.prefix(5))
        let plain = BreastRows.csv(rows)
        let expected = try predict(plain).output
        XCTAssertEqual(expected.split(separator: "\n").count, 5)
        let aliases = BreastRows.names.map { name in
            let parts = name.split(separator: "_")
            switch parts[1] {
            case "mean": return "mean \(parts[0])"
            case "se": return "\(parts[0]) error"
            default: return "worst \(parts[0])"
            }
        }
        let body = plain.drop { $0 != "\n" }
        let quoted = plain.split(separator: "\n").map { line in
            line.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
        }
        let names = BreastRows.names.joined(separator: ",")
        let texts: [(String, String)] = [
            ("CRLF", BreastRows.csv(rows, lineEnd: "\r\n")),
            ("CR", BreastRows.csv(rows, lineEnd: "\r")),
            ("byte order mark", "\u{FEFF}" + plain),
            ("no last line end", String(plain.dropLast())),
            ("empty lines", "\n" + plain.replacing("\n", with: "\n\n")),
            ("quotation marks", quoted.joined(separator: "\n")),
            ("spaces", plain.replacing(",", with: " ,\t ")),
            ("scikit-learn's names", aliases.joined(separator: ",") + body),
            ("underscores", names.replacing(" ", with: "_") + body),
            ("upper case", names.uppercased() + body),
        ]
        for (what, text) in texts {
            let result = try predict(text)
            XCTAssertEqual(result.output, expected, what)
            XCTAssertEqual(result.error, "", what)
        }
    }

    func testAMissingColumnIsNamed() throws {
        let order = (0..<30).filter { BreastRows.names[$0] != "area_se" }
        assertFailure(
            try predict(BreastRows.csv([BreastRows.rows[0]], order: order)), 1,
            "standard input, the header in line 1: missing: area_se")
        assertFailure(
            try predict(
                BreastRows.csv([BreastRows.rows[0]]).replacing("area_se", with: "area_sd")), 1,
            "standard input, the header in line 1: missing: area_se; not known: 'area_sd'")
        assertFailure(
            try predict("a,b\n1,2\n"), 1,
            "standard input, the header in line 1: missing: radius_mean, texture_mean, perimeter_mean, area_mean, "
                + "smoothness_mean, compactness_mean +24 more; not known: 'a', 'b'")
    }

    func testAColumnThatIsGivenTwiceIsNamed() throws {
        let text = BreastRows.csv([BreastRows.rows[0]])
        assertFailure(
            try predict("Worst Area," + text.replacing("\n", with: "\n1,").dropLast(2)), 1,
            "standard input: the column area_worst is given twice")
    }

    func testOtherSeparatorsAreTold() throws {
        let text = BreastRows.csv([BreastRows.rows[0]])
        assertFailure(
            try predict(text.replacing(",", with: ";")), 1,
            "standard input: the columns are separated by semicolons, expected commas")
        assertFailure(
            try predict(text.replacing(",", with: "\t")), 1,
            "standard input: the columns are separated by tabs, expected commas")
    }

    func testTextsWithoutRowsAreErrorsAndWriteNothing() throws {
        let empty = "standard input is empty: its first line must name the columns, such as radius_mean"
        for text in ["", "\n\n", "\u{FEFF}"] { assertFailure(try predict(text), 1, empty) }
        for format in ["json", "csv", "table"] {
            assertFailure(
                try predict(BreastRows.csv([]), "--format", format, "--output", "out"), 1,
                "standard input has no rows")
        }
        XCTAssertEqual(try folder.names(), [])
    }

    func testARowThatCannotBeReadGetsAnErrorAndTheOthersAreAnswered() throws {
        let good = BreastRows.rows[0]
        let expected = try PredictionLine.lines(try predict(BreastRows.csv([good])))[0]
        let cases: [(row: [String], message: String)] = [
            (Array(good.dropLast()), "expected 30 fields, got 29"),
            (good + ["1"], "expected 30 fields, got 31"),
            (BreastRows.changed("area_se", to: "wide"), "the feature area_se is 'wide', expected a finite number"),
            (BreastRows.changed("area_se", to: ""), "the feature area_se is missing"),
            (BreastRows.changed("area_se", to: "  "), "the feature area_se is missing"),
            (BreastRows.changed("area_se", to: "NaN"), "the feature area_se is 'NaN', expected a finite number"),
            (BreastRows.changed("area_se", to: "inf"), "the feature area_se is 'inf', expected a finite number"),
            (BreastRows.changed("area_se", to: "0x1p3"), "the feature area_se is '0x1p3', expected a finite number"),
            (BreastRows.changed("area_se", to: "1e999"), "the feature area_se is '1e999', expected a finite number"),
            (
                BreastRows.changed("area_se", to: "2000.1"),
                "the feature area_se is 2000.1, outside the limits 0.0 to 2000.0"
            ),
            (BreastRows.changed("area_se", to: "-1"), "the feature area_se is -1.0, outside the limits 0.0 to 2000.0"),
            (
                BreastRows.changed("area_se", to: "\"1\n2\""),
                "the feature area_se is '1\\u{a}2', expected a finite number"
            ),
        ]
        let result = try predict(BreastRows.csv(cases.flatMap { [$0.row, good] }))
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(result.error, "\(cases.count) of \(2 * cases.count) rows failed\n")
        let lines = try PredictionLine.lines(result)
        XCTAssertEqual(lines.map(\.row), Array(1...2 * cases.count))
        for (index, (_, message)) in cases.enumerated() {
            let failed = lines[2 * index]
            XCTAssertEqual(failed.error, "line \(2 * index + 2): \(message)")
            XCTAssertNil(failed.prediction)
            XCTAssertNil(failed.probability)
            XCTAssertEqual(failed.model, expected.model)
            XCTAssertEqual(lines[2 * index + 1].probability, expected.probability, message)
            XCTAssertNil(lines[2 * index + 1].error)
        }
    }

    func testMalformedTextEndsTheReadingAndTheRowsBeforeAreAnswered() throws {
        let good = BreastRows.rows[0].joined(separator: ",")
        let header = BreastRows.names.joined(separator: ",")
        let cut = try predict("\(header)\n\(good)\n\(good)\n\"1\n")
        XCTAssertEqual(cut.status, 1)
        XCTAssertEqual(
            cut.error,
            "error: standard input: line 4: a quotation mark is not closed: is the text complete? (the 2 rows before "
                + "are answered)\n")
        XCTAssertEqual(try PredictionLine.lines(cut).count, 2)
        assertFailure(
            try predict("\(header)\n\"1\"2\n"), 1,
            "standard input: line 2: text follows a closing quotation mark: write a quotation mark inside a quoted "
                + "field twice")
        assertFailure(
            try run(["predict", model, "--csv", "-"], input: Data([0xFF, 0xFE]) + Data("a".utf8)), 1,
            "standard input: the text is in UTF-16: save it as UTF-8")
    }

    func testInputsThatCannotBeReadAreNamed() throws {
        assertFailure(
            try needletail("predict", model, "--csv", "none.csv"), 1, "cannot open none.csv: No such file or directory")
        assertFailure(
            try needletail("predict", model, "--csv", folder.path), 1,
            "\(folder.path) is a directory: give the path of a file")
        let path = try file("empty.csv", "")
        assertFailure(
            try needletail("predict", model, "--csv", path), 1,
            "\(path) is empty: its first line must name the columns, such as radius_mean")
    }
}
