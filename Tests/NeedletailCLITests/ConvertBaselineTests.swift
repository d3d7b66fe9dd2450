import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// `convert --baseline`: explanations of linear models start from the mean of rows.
final class ConvertBaselineTests: CommandLineCase {
    /// The header and the rows of `spark` at `rows` as CSV.
    private func csv(_ spark: SparkCase, _ rows: Range<Int>) -> String {
        let lines = spark.csv.split(separator: "\n")
        return ([lines[0]] + rows.map { lines[$0 + 1] }).joined(separator: "\n") + "\n"
    }

    private func explained(_ model: String, _ csv: String) throws -> [(
        base: Double, parts: [String: Double], raw: Double
    )] {
        try objects(try needletail("predict", model, "--csv", "-", "--explain", input: csv)).map { line in
            XCTAssertNil(line["error"])
            let explanation = try XCTUnwrap(line["explanation"])
            return (
                try XCTUnwrap(explanation["base"]?.finite),
                try XCTUnwrap(explanation["contributions"]).numbersByKey,
                try XCTUnwrap(line["raw_prediction"]?.numbers?.last)
            )
        }
    }

    func testTheBaseIsTheMeanOfSparksRawScoresOverTheRowsAndWhatColumnsAddThereCancels() throws {
        for framework in ["spark-3.3", "spark-3.5"] {
            let spark = try SparkCase("heart_logistic", framework: framework)
            let rows = 20..<120
            let path = try file("rows.csv", csv(spark, rows))
            let model = folder.path("model.safetensors")
            let result = try needletail(
                "convert", spark.folder, "--task", "heart-disease", "--baseline", path, "-o", model)
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertTrue(result.error.hasSuffix("\nbaseline: the mean of 100 rows\n"), result.error)
            let explained = try explained(model, csv(spark, rows))
            let mean = try rows.reduce(0.0) { try $0 + XCTUnwrap(spark.value($1, "rawPrediction")?.numbers)[1] } / 100
            var sums: [String: Double] = [:]
            for (base, parts, raw) in explained {
                XCTAssertEqual(base, mean, accuracy: 1e-11)
                let total = parts.values.reduce(base, +)
                XCTAssertEqual(total, raw, accuracy: 1e-9)
                XCTAssertEqual(parts.count, spark.columns.count)
                sums.merge(parts, uniquingKeysWith: +)
            }
            for (name, sum) in sums { XCTAssertEqual(sum, 0, accuracy: 1e-10, name) }
            // Rows that were no part of the mean, too.
            for (base, parts, raw) in try self.explained(model, csv(spark, 120..<140)) {
                XCTAssertEqual(parts.values.reduce(base, +), raw, accuracy: 1e-9)
            }
        }
    }

    func testTheTableMayComeFromStandardInput() throws {
        let spark = try SparkCase("heart_logistic")
        let text = csv(spark, 0..<10)
        let paths = [folder.path("1.safetensors"), folder.path("2.safetensors")]
        for (path, baseline) in zip(paths, [try file("standard input", text), "-"]) {
            let result = try needletail(
                "convert", spark.folder, "--task=heart-disease", "--baseline", baseline, "-o", path, input: text)
            XCTAssertEqual(result.status, 0, result.error)
        }
        XCTAssertEqual(
            try Data(contentsOf: URL(filePath: paths[0])), try Data(contentsOf: URL(filePath: paths[1])))
    }

    func testRowsThatDoNotFitAreNamedAndNothingIsWritten() throws {
        let spark = try SparkCase("heart_logistic")
        let lines = csv(spark, 0..<3).split(separator: "\n").map(String.init)
        func refuse(_ text: String, _ message: String, line: UInt = #line) throws {
            let path = try file("rows.csv", text)
            let before = try folder.names()
            assertFailure(
                try needletail(
                    "convert", spark.folder, "--task", "heart-disease", "--baseline", path, "-o", folder.path("no")), 3,
                "\(path): \(message)", line: line)
            XCTAssertEqual(try folder.names(), before, line: line)
        }
        try refuse("", "the text is empty: its first line must name the columns")
        try refuse(lines[0] + "\n", "there are no rows to take the mean of")
        try refuse(
            lines[0].replacing("Age,", with: "Alter,") + "\n",
            "the header lacks 'Age'; not known: 'Alter': give every column that the pipeline reads")
        try refuse(
            "\(lines[0])\n\(lines[1])\n\(lines[2].replacing("69.0,114.0", with: "69.0,high"))\n",
            "row 2 (line 3): the column 'Blood_Pressure' is 'high', expected a number")
        try refuse(
            "\(lines[0])\n\(lines[1].replacing("44.0,140.0", with: "140.0,44.0"))\n",
            "row 1 (line 2): the column 'Age' is 140.0, outside the limits 0.0 to 130.0: mend the row or leave it out")
        let path = try file("rows.csv", "\(lines[0])\n\(lines[1].replacing("413.0", with: ""))\n")
        let missing = try needletail(
            "convert", spark.folder, "--task", "heart-disease", "--baseline", path, "-o", folder.path("no"))
        XCTAssertEqual(missing.status, 3)
        XCTAssertTrue(
            missing.error.hasPrefix("error: \(path): row 1 (line 2): the column 'Cholesterol' is missing, which '"),
            missing.error)
        XCTAssertTrue(missing.error.hasSuffix("' does not take: mend the row or leave it out\n"), missing.error)
    }

    func testABaselineIsForLinearModels() throws {
        let path = try file("rows.csv", "x\n1\n")
        func run(_ inputs: [String], _ task: String) throws -> CommandResult {
            try self.run(["convert"] + inputs + ["--task", task, "--baseline", path, "-o", folder.path("no")])
        }
        let message = "\(path): a baseline is for pipelines whose model is linear, and this is"
        assertFailure(
            try run([try SparkCase("heart_gbt").folder], "heart-disease"), 3,
            "\(message) one of the kind trees: convert it without one")
        assertFailure(
            try run(
                ["breast_cancer_model.keras", "feature_scaler.pkl"].map { Fixtures.path("breast/keras-3/\($0)") },
                "breast-cancer"), 3, "\(message) a network: convert it without one")
        assertFailure(
            try needletail(
                "convert", try SparkCase("svc").folder, "--task", "generic", "--baseline", "none", "-o",
                folder.path("no")), 3, "cannot open none: No such file or directory")
        assertUsage(
            try needletail(
                "convert", try SparkCase("svc").folder, "--task", "generic", "--baseline", path, "-o", path),
            "the output \(path) is the input \(path): give another path", verb: "convert")
    }
}
