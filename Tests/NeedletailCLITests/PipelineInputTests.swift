import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// What is wrong with rows for a pipeline is told, and nothing else suffers from it.
final class PipelineInputTests: CommandLineCase {
    private var heart = ""
    private let header =
        "Age,Blood_Pressure,Cholesterol,Heart_Rate,Sex,angina,Glycemia,ECG,angina_after_sport,ecg_slope,"
        + "fluoroscopy,thalassemia"
    private let row = "44,140,413,119,Female,Asymptomatic,More than 120 mg/dl,Normal,Yes,Stable,Low,Under control"

    override func setUpWithError() throws {
        try super.setUpWithError()
        heart = try convert(try SparkCase("heart_logistic"), name: ".model")
    }

    private func predict(_ text: String) throws -> CommandResult {
        try needletail("predict", heart, "--csv", "-", input: text)
    }

    private func predict(_ rows: [String]) throws -> CommandResult {
        try predict(([header] + rows).joined(separator: "\n") + "\n")
    }

    func testTheSameTextInOtherDressGivesTheSameAnswers() throws {
        let expected = try predict([row]).output
        XCTAssertTrue(expected.contains("\"prediction\":1"), expected)
        let quoted = row.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
        let names = header.split(separator: ",")
        let fields = row.split(separator: ",")
        let turned = names.indices.reversed()
        for text in [
            "\(header)\n\(row)", "\(header)\r\n\(row)\r\n", "\u{FEFF}\(header)\n\n\(row)\n\n", "\(header)\n\(quoted)\n",
            turned.map { names[$0] }.joined(separator: " , ") + "\n" + turned.map { fields[$0] }.joined(separator: ","),
            "\(header)\n\(row.replacing("44,140", with: " 44.0 ,1.4e2"))\n",
        ] {
            let result = try predict(text)
            XCTAssertEqual(result.output, expected)
            XCTAssertEqual(result.error, "")
        }
    }

    func testAMissingAndAnUnknownColumnAreNamed() throws {
        let place = "standard input, the header in line 1: missing:"
        assertFailure(try predict("\(header.replacing("Sex,", with: ""))\n\(row)\n"), 1, "\(place) Sex")
        assertFailure(
            try predict("\(header.replacing("Sex,", with: "sex,"))\n\(row)\n"), 1, "\(place) Sex; not known: 'sex'")
        assertFailure(
            try predict("\(header),Age\n\(row),1\n"), 1, "standard input: the column Age is given twice")
        assertFailure(
            try predict(header.replacing(",", with: ";") + "\n"), 1,
            "standard input: the columns are separated by semicolons, expected commas")
        let wider = try predict("id,\(header)\n7,\(row)\n")
        XCTAssertEqual(wider.error, "note: columns passed over: 'id'\n")
        XCTAssertEqual(wider.output, try predict([row]).output)
    }

    func testTextsWithoutRowsAreErrors() throws {
        for text in ["", "\n", "\u{FEFF}"] {
            assertFailure(
                try predict(text), 1, "standard input is empty: its first line must name the columns, such as Sex")
        }
        assertFailure(try predict(header), 1, "standard input has no rows")
    }

    func testAWrongValueIsTheErrorOfItsRowAndTheOthersAreAnswered() throws {
        let cases: [(row: String, message: String)] = [
            (row.replacing("44", with: "old"), "the column Age is 'old', expected a finite number"),
            (row.replacing("44", with: "NaN"), "the column Age is 'NaN', expected a finite number"),
            (row.replacing("44", with: "inf"), "the column Age is 'inf', expected a finite number"),
            (row.replacing("44", with: "1e999"), "the column Age is '1e999', expected a finite number"),
            (row.replacing("44", with: "true"), "the column Age is 'true', expected a finite number"),
            (row.replacing("44", with: "131"), "the feature Age is 131.0, outside the limits 0.0 to 130.0 a"),
            (row + ",1", "expected 12 fields, got 13"), (String(row.dropLast(14)), "expected 12 fields, got 11"),
            ("x", "expected 12 fields, got 1"),
        ]
        let result = try predict(cases.flatMap { [$0.row, row] })
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(result.error, "\(cases.count) of \(2 * cases.count) rows failed\n")
        let good = try objects(try predict([row]))[0]["probability"]?.numbers
        for (index, line) in try objects(result).enumerated() {
            XCTAssertEqual(line["row"]?.integer, index + 1)
            if index % 2 == 0 {
                XCTAssertEqual(line["error"]?.text, "line \(index + 2): \(cases[index / 2].message)")
            } else {
                XCTAssertEqual(line["probability"]?.numbers, good)
            }
        }
        let missing = try predict([row.replacing("44,", with: " ,")])
        let error = try XCTUnwrap(objects(missing)[0]["error"]?.text)
        XCTAssertTrue(error.hasPrefix("line 2: the column 'Age' is missing, which 'VectorAssembler_"), error)
    }

    func testAnUnseenCategoryAndAMissingOneAreWarnings() throws {
        let result = try predict([row.replacing("Female", with: "Fe\u{1B}\"male")])
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(
            try objects(result)[0]["warnings"]?.texts,
            ["Sex has a category that was not there in training: 'Fe\\u{1b}\"male'"])
        let quoted = try predict([
            row.replacing("Female", with: "female "), row.replacing("Female", with: ""),
            row.replacing("140", with: "260"),
        ])
        XCTAssertEqual(quoted.status, 0, quoted.error)
        XCTAssertEqual(
            try objects(quoted).map { $0["warnings"]?.texts },
            [
                ["Sex has a category that was not there in training: 'female '"], ["Sex is missing"],
                ["Blood_Pressure lies outside the usual range: 260.0"],
            ])
    }

    func testATextThatIsNotUTF8IsTheErrorOfItsRow() throws {
        let bytes =
            Data("\(header)\n\(row)\n".utf8)
            + Data(row.replacing("Female", with: "F").utf8.map { $0 == 0x46 ? 0xFF : $0 })
        let result = try run(["predict", heart, "--csv", "-"], input: bytes)
        XCTAssertEqual(result.error, "1 of 2 rows failed\n")
        XCTAssertEqual(
            try objects(result)[1]["error"]?.text, "line 3: the column Sex is not UTF-8: save the text as UTF-8")
    }

    func testAFieldOfAMegabyteIsAnUnseenCategoryAndALongerRecordIsTold() throws {
        let long = row.replacing("Female", with: String(repeating: "é", count: 500_000))
        let result = try predict([long, row])
        XCTAssertEqual(result.status, 0, result.error)
        let warning = try XCTUnwrap(objects(result)[0]["warnings"]?.texts?.first)
        XCTAssertLessThan(warning.count, 200)
        let longer = try predict([row, row.replacing("Female", with: String(repeating: "é", count: 600_000))])
        XCTAssertEqual(longer.status, 1)
        XCTAssertEqual(
            longer.error,
            "error: standard input: line 3: the record has more than 1048576 bytes: are its lines and quotation marks "
                + "ended? (the 1 rows before are answered)\n")
    }

    func testJSONNamesTheColumnThatDoesNotFit() throws {
        let object = try XCTUnwrap(try SparkCase("heart_logistic").object(0))
        let cases: [(json: String, message: String)] = [
            (object.replacing("44.0", with: "\"44\""), "the column Age is a string, expected a number"),
            (object.replacing("44.0", with: "[1]"), "the column Age is an array, expected a number"),
            (object.replacing("44.0", with: "{}"), "the column Age is an object, expected a number"),
            (
                object.replacing("44.0", with: "1e999"),
                "the column Age is too large for a number (at most about 1.8e308)"
            ),
            (object.replacing("\"Female\"", with: "[]"), "the column Sex is an array, expected a text"),
            (object.replacing("\"Sex\"", with: "\"sex\""), "missing: Sex; not known: 'sex'"),
            (object.dropLast() + ",\"Age\":1}", "the column Age is given twice"),
            (
                "{}",
                "missing: Sex, angina, Glycemia, ECG, angina_after_sport, ecg_slope, fluoroscopy, thalassemia, Age +3 more"
            ),
            ("[1]", "the value at index 0 is a number, expected"), ("[]", "expected 12 columns, got 0"),
            ("7", "expected an object or an array of values, got a number"),
            ("{\"features\":7}", "\"features\" must be an object or an array of values, not a number"),
            ("{\"Age\":1,\"features\":\(object)}", "the column Age stands beside \"features\""),
        ].filter { $0.0 != "[1]" }
        let list = "[\(cases.map { String($0.json) }.joined(separator: ","))]"
        let result = try needletail("predict", heart, "--json", "-", input: list)
        XCTAssertEqual(try objects(result).map { $0["error"]?.text }, cases.map { $0.message })
        // Truth values are numbers.
        let flag = try needletail(
            "predict", heart, "--json", "-", input: object.replacing("44.0", with: "true"))
        XCTAssertEqual(
            flag.output,
            try needletail("predict", heart, "--json", "-", input: object.replacing("44.0", with: "1")).output)
    }
}
