import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// `--explain --class`: explanations of any class.
final class ExplainClassTests: CommandLineCase {
    /// Converts a model of Spark, or the pickle, under the fixtures.
    private func converted(_ path: String) throws -> String {
        let model = folder.path("model.safetensors")
        let result = try needletail("convert", Fixtures.path(path), "--task", "generic", "-o", model)
        XCTAssertEqual(result.status, 0, result.error)
        return model
    }

    func testTheRawScoreOfEachClassIsExplained() throws {
        for (path, input) in [
            ("spark/lr_multinomial/spark-3.5/model", "[0.5,-1,2,0.25]],[[-3,0,1.5,-0.125]],[[0,0,0,0]"),
            ("scikit-learn/boosting_three/sklearn-1.9/model.pkl", "0.5,-1,2],[-3,0,1.5],[0,0,0"),
        ] {
            let model = try converted(path)
            var bases: [Double] = []
            for index in 0..<3 {
                let result = try needletail(
                    "predict", model, "--json", "-", "--explain", "--class", "\(index)", input: "[[\(input)]]")
                let lines = try objects(result)
                XCTAssertEqual(lines.count, 3)
                for line in lines {
                    let explanation = try XCTUnwrap(line["explanation"], "\(path): \(line)")
                    XCTAssertEqual(explanation["class"]?.integer, index)
                    let base = try XCTUnwrap(explanation["base"]?.finite)
                    let raw = try XCTUnwrap(line["raw_prediction"]?.numbers)
                    XCTAssertEqual(raw.count, 3)
                    let sum = try XCTUnwrap(explanation["contributions"]).numbersByKey.values.reduce(base, +)
                    XCTAssertEqual(sum, raw[index], accuracy: 1e-9, "\(path), class \(index)")
                    if line == lines[0] { bases.append(base) }
                }
                if index == 2 {
                    let last = try needletail("predict", model, "--json", "-", "--explain", input: "[[\(input)]]")
                    XCTAssertEqual(last.output, result.output)
                }
            }
            XCTAssertEqual(Set(bases).count, 3)
        }
    }

    func testOfTwoClassesTheFirstIsTheSecondTurnedAboutInEveryFormat() throws {
        let spark = try SparkCase("heart_logistic")
        let model = try convert(spark)
        let csv = try file("rows.csv", spark.csv.split(separator: "\n").prefix(6).joined(separator: "\n"))
        func records(_ index: String, _ text: String) throws -> [[String]] {
            var reader = CSVReader(Array(text.utf8))
            var records: [[String]] = []
            while let record = try reader.next() { records.append((0..<record.count).map { record[$0] }) }
            let place = try XCTUnwrap(records[0].firstIndex(of: "explained_class"))
            XCTAssertEqual(records[0][place + 1], "contribution_base")
            XCTAssertEqual(records[0][place + 14], "warnings")
            for record in records.dropFirst() { XCTAssertEqual(record[place], index) }
            return records.dropFirst().map { Array($0[(place + 1)...(place + 13)]) }
        }
        var parts: [[[String]]] = []
        for index in ["0", "1"] {
            let result = try needletail(
                "predict", model, "--csv", csv, "--explain", "--class", index, "--format", "csv")
            parts.append(try records(index, result.output))
            let path = folder.path("out.csv")
            let batch = try needletail(
                "batch", model, "--input", csv, "--output", path, "--explain", "--class", index)
            XCTAssertEqual(batch.status, 0, batch.error)
            XCTAssertEqual(try String(contentsOfFile: path, encoding: .utf8), result.output)
        }
        XCTAssertEqual(parts[0].count, 5)
        for (first, second) in zip(parts[0], parts[1]) {
            for (a, b) in zip(first, second) { XCTAssertEqual(try XCTUnwrap(Double(a)), -(Double(b) ?? .nan)) }
        }
    }

    func testAClassMayBeNamedByItsText() throws {
        let model = try converted("scikit-learn/heart_logistic/sklearn-1.9/model.pkl")
        let spark = try SparkCase("heart_logistic")
        let csv = spark.csv.split(separator: "\n").prefix(2).joined(separator: "\n")
        func run(_ name: String) throws -> CommandResult {
            try needletail("predict", model, "--csv", "-", "--explain", "--class", name, input: csv)
        }
        XCTAssertEqual(try objects(try run("No"))[0]["explanation"]?["class"]?.integer, 0)
        XCTAssertEqual(try run("Yes").output, try run("1").output)
        assertUsage(
            try run("yes"), "--class must be a whole number from 0 to 1, or one of 'No', 'Yes', not 'yes'",
            verb: "predict")
    }

    func testClassesThatAreNotThereAreRefusedBeforeAnyRow() throws {
        let model = try converted("spark/lr_multinomial/spark-3.5/model")
        func run(_ name: String, explains: Bool = true, model: String) throws -> [CommandResult] {
            let end = (explains ? ["--explain"] : []) + ["--class=\(name)"]
            return [
                try self.run(["predict", model, "--csv", "none"] + end),
                try self.run(["batch", model, "--input", "none", "--output", "out"] + end),
            ]
        }
        for name in ["3", "-1", "1.0", "x", "٣", "99999999999999999999"] {
            for (result, verb) in zip(try run(name, model: model), ["predict", "batch"]) {
                assertUsage(result, "--class must be a whole number from 0 to 2, not '\(name)'", verb: verb)
            }
        }
        for (result, verb) in zip(try run("1", explains: false, model: model), ["predict", "batch"]) {
            assertUsage(result, "--class goes with --explain", verb: verb)
        }
        let regression = try converted("spark/linear_normal/spark-3.5/model")
        for (result, verb) in zip(try run("0", model: regression), ["predict", "batch"]) {
            assertUsage(result, "--class is for classes, and \(regression) gives a number", verb: verb)
        }
    }

    func testARegressionIsExplainedWithoutAClass() throws {
        let model = try converted("spark/linear_normal/spark-3.5/model")
        let text = "{\"features\":[0.5,-1,2,0.25]}"
        let line = try objects(try needletail("predict", model, "--json", "-", "--explain", input: text))[0]
        XCTAssertEqual(line["explanation"]?.keys, ["base", "contributions"])
        let csv = try needletail(
            "predict", model, "--json", "-", "--explain", "--format", "csv", input: text)
        XCTAssertTrue(
            csv.output.hasPrefix("row,prediction,contribution_base,contribution_features,warnings,"), csv.output)
    }
}
