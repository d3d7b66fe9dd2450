import Foundation
import XCTest

final class PredictJSONTests: CommandLineCase {
    private func predict(_ json: String) throws -> CommandResult {
        try needletail("predict", model, "--json", "-", input: json)
    }

    private let first = BreastRows.rows[0]
    private let second = BreastRows.rows[20]

    /// What CSV of the same rows gives.
    private func expected(_ rows: [[String]]) throws -> String {
        try needletail("predict", model, "--csv", "-", input: BreastRows.csv(rows)).output
    }

    private func assertAnswers(_ json: String, _ rows: [[String]], line: UInt = #line) throws {
        let result = try predict(json)
        XCTAssertEqual(result.output, try expected(rows), line: line)
        XCTAssertEqual(result.error, "", line: line)
        XCTAssertEqual(result.status, 0, line: line)
    }

    /// Checks that one row gets `message` for an error.
    private func assertRowError(_ json: String, _ message: String, line: UInt = #line) throws {
        let result = try predict(json)
        XCTAssertEqual(result.status, 1, line: line)
        XCTAssertEqual(result.error, "1 of 1 rows failed\n", line: line)
        XCTAssertEqual(try PredictionLine.lines(result).map(\.error), [message], line: line)
    }

    func testEveryFormGivesTheAnswersOfCSV() throws {
        let (object, array) = (BreastRows.object(first), BreastRows.array(first))
        for form in [
            object, array, "{\"features\":\(array)}", "{\"features\":\(object)}", "[\(object)]", "[\(array)]",
            "[{\"features\":\(array)}]", " \n\(object)\r\n\t",
            "{\"id\":7,\"features\":\(array),\"note\":{\"a\":[null]}}",
            object.dropLast() + ",\"diagnosis\":\"Malignant\",\"id\":null}",
        ] {
            try assertAnswers(String(form), [first])
        }
        try assertAnswers(
            "[\(object),{\"features\":\(BreastRows.array(second))},\(BreastRows.array(second))]",
            [first, second, second])
    }

    func testNamesMayBeWrittenInEveryWay() throws {
        let names = BreastRows.names
        for rename in [
            { $0.uppercased() }, { $0.replacing(" ", with: "_") },
            { (name: String) in name.unicodeScalars.map { "\\u00" + String($0.value, radix: 16) }.joined() },
        ] {
            let members = zip(names, first).map { "\"\(rename($0))\": \($1)" }
            try assertAnswers("{\(members.reversed().joined(separator: ","))}", [first])
        }
    }

    func testAFileIsReadAsStandardInputIs() throws {
        let path = try file("rows.json", "[\(BreastRows.object(first)),\(BreastRows.object(second))]")
        let result = try needletail("predict", model, "--json", path)
        XCTAssertEqual(result.output, try expected([first, second]))
    }

    func testAWrongValueIsTheErrorOfItsRowAndTheOthersAreAnswered() throws {
        let (object, array) = (BreastRows.object(first), BreastRows.array(first))
        let area = "\"area_mean\":\(first[3])"
        let cases: [(json: String, message: String)] = [
            (
                object.replacing(area, with: "\"area_mean\":\"1001\""),
                "the feature area_mean is a string, expected a number"
            ),
            (object.replacing(area, with: "\"area_mean\":null"), "the feature area_mean is null, expected a number"),
            (object.replacing(area, with: "\"area_mean\":[1]"), "the feature area_mean is an array, expected a number"),
            (
                object.replacing(area, with: "\"area_mean\":true"),
                "the feature area_mean is true or false, expected a number"
            ),
            (
                object.replacing(area, with: "\"area_mean\":1e999"),
                "the feature area_mean is too large for a number (at most about 1.8e308)"
            ),
            (
                object.replacing(area, with: "\"area_mean\":1e300"),
                "the feature area_mean is 1e+300, outside the limits 20.0 to 10000.0"
            ),
            (object.replacing(area, with: "\"area\":1"), "missing: area_mean; not known: 'area'"),
            ("{}", "missing: \(BreastRows.names.prefix(6).joined(separator: ", ")) +24 more"),
            (object.dropLast() + ",\(area)}", "the feature area_mean is given twice"),
            (object.dropLast() + ",\"mean area\":1001}", "the feature area_mean is given twice"),
            ("[1,2,3]", "expected 30 features, got 3"),
            ("[]", "expected 30 features, got 0"),
            (
                "[" + [String](repeating: "1", count: 10_000).joined(separator: ",") + "]",
                "expected 30 features, got 10000"
            ),
            (array.replacing("[\(first[0])", with: "[\"a\""), "the value at index 0 is a string, expected a number"),
            ("[\(array),\(array)]", "the value at index 0 is an array, expected a number"),
            ("{\"features\":\"all\"}", "\"features\" must be an object or an array of numbers, not a string"),
            ("{\"features\":\(array),\"features\":\(array)}", "\"features\" is given twice"),
            ("{\"features\":\(array),\(area)}", "the feature area_mean stands beside \"features\""),
            (
                "{\"features\":{\"features\":\(array)}}",
                "missing: \(BreastRows.names.prefix(6).joined(separator: ", ")) +24 more; not known: 'features'"
            ),
            ("5", "expected an object or an array of numbers, got a number"),
            ("null", "expected an object or an array of numbers, got null"),
        ]
        for (json, message) in cases where json.hasPrefix("{") { try assertRowError(json, message) }
        let result = try predict("[\(object),\(cases.map { "\($0.json),\(object)" }.joined(separator: ","))]")
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(result.error, "\(cases.count) of \(2 * cases.count + 1) rows failed\n")
        let lines = try PredictionLine.lines(result)
        XCTAssertEqual(lines.map(\.row), Array(1...2 * cases.count + 1))
        for (index, line) in lines.enumerated() {
            XCTAssertEqual(line.error, index % 2 == 1 ? cases[index / 2].message : nil, "row \(line.row)")
            XCTAssertEqual(line.prediction, index % 2 == 1 ? nil : "Malignant", "row \(line.row)")
        }
    }

    func testASingleWrongArrayOrValueIsARowsErrorToo() throws {
        try assertRowError("[1,2,3]", "expected 30 features, got 3")
        try assertRowError("[\"a\"]", "the value at index 0 is a string, expected a number")
        try assertRowError("5", "expected an object or an array of numbers, got a number")
        try assertRowError("\"text\"", "expected an object or an array of numbers, got a string")
    }

    func testMalformedTextIsAnErrorThatTellsTheByte() throws {
        for (json, message) in [
            ("", "JSON ends at byte 0, where a value must follow: is the file complete?"),
            ("{", "JSON ends at byte 1, where a key in quotation marks or '}' must follow: is the file complete?"),
            ("{\"radius_mean\" 1}", "JSON at byte 15: expected ':', found '1'"),
            ("{\"radius_mean\":1,}", "JSON at byte 17: expected a key in quotation marks, found '}'"),
            (
                "{\"radius_mean\":NaN}",
                "JSON at byte 15: NaN and Infinity have no form in JSON; use null or a finite number"
            ),
            ("[1,2", "JSON ends at byte 4, where ',' or ']' must follow: is the file complete?"),
            ("hello", "JSON at byte 0: expected a value, found 'h'"),
            ("[01]", "JSON at byte 1: not a number as JSON writes them (such as -12, 0.5 or 1e-3)"),
            ("[1] [2]", "JSON at byte 4: text follows the value; only one value may stand in the file"),
            (
                String(repeating: "[", count: 100_000),
                "JSON at byte 16: arrays and objects lie more than 16 deep inside one another"
            ),
            (
                "[" + String(repeating: "{\"a\":", count: 100_000),
                "JSON at byte 76: arrays and objects lie more than 16 deep inside one another"
            ),
        ] {
            assertFailure(try predict(json), 1, "standard input: \(message)")
        }
        let path = try file("bad.json", "{,}")
        assertFailure(
            try needletail("predict", model, "--json", path), 1,
            "\(path): JSON at byte 1: expected a key in quotation marks or '}', found ','")
    }

    func testRowsBeforeMalformedTextAreAnswered() throws {
        let array = BreastRows.array(first)
        let result = try predict("[\(array),\(array),\(array)")
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(try PredictionLine.lines(result).count, 3)
        XCTAssertEqual(
            result.error,
            "error: standard input: JSON ends at byte \(3 * array.utf8.count + 3), where ',' or ']' must follow: is the "
                + "file complete? (the 3 rows before are answered)\n")
    }

    func testAnEmptyListHasNoRows() throws {
        assertFailure(try predict("[]"), 1, "standard input has no rows")
    }
}
