import Foundation
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Pipelines over columns, answered row by row.
final class PredictPipelineTests: CommandLineCase {
    private static let hearts = ["heart_logistic", "heart_forest", "heart_gbt"]
    private static let keys = ["rawPrediction": "raw_prediction"]

    /// Compares a line with what Spark gives for `row`; how many values were compared.
    private func compare(_ line: JSONValue, _ spark: SparkCase, _ row: Int) -> Int {
        let place = "\(spark.name), \(spark.framework), row \(row)"
        switch spark.results[row] {
        case .error: XCTAssertNotNil(line["error"], place)
        case .dropped: XCTAssertTrue(line["error"]?.text?.hasSuffix(" leaves such rows out") ?? false, place)
        case .values:
            XCTAssertNil(line["error"], place)
            var count = 0
            for name in spark.outputs {
                guard let actual = line[Self.keys[name] ?? name], let wanted = spark.value(row, name) else { continue }
                // A vector that is missing is one of missing numbers here.
                if wanted == .null, let numbers = actual.elements, numbers.allSatisfy({ $0 == .null }) { continue }
                if assertGolden(actual, wanted, "\(place), \(name)") { count += 1 }
            }
            return count
        }
        return 0
    }

    func testEveryCaseOfSparkThatConvertsIsAnsweredAsSparkAnswersIt() throws {
        var answered = 0
        // Left to the importer's tests: texts that old versions of Java write of numbers, columns whose types a saved model does
        // not tell, and integers and decimals of SQL.
        let others = ["string_indexer_numbers", "binarizer_many", "binarizer_vector", "imputer_", "sql_"]
        for name in SparkCase.all where !others.contains(where: name.hasPrefix) {
            let spark = try SparkCase(name)
            let path = folder.path("m.safetensors")
            guard try needletail("convert", spark.folder, "--task", "generic", "-o", path).status == 0 else { continue }
            // Vectors of other sizes than that which the stages were fitted to are refused.
            let sizes = spark.rows[0].map { $0.elements?.count }
            let indices = try spark.rows.indices.filter { row in
                try spark.rows[row].map { $0.elements?.count } == sizes && spark.object(row) != nil
            }
            let rows = try indices.compactMap { try spark.object($0) }
            guard !rows.isEmpty else { continue }
            let result = try needletail("predict", path, "--json", "-", input: "[\(rows.joined(separator: ","))]")
            let lines = try objects(result)
            XCTAssertEqual(lines.map { $0["row"]?.integer }, Array(1...rows.count), name)
            var compared = 0
            for (line, row) in zip(lines, indices) { compared += compare(line, spark, row) }
            let failed = lines.contains { $0["error"] != nil }
            XCTAssertEqual(result.status, failed ? 1 : 0, name)
            if compared > 0 { answered += 1 }
        }
        XCTAssertGreaterThan(answered, 40)
    }

    func testHeartDiseaseIsAnsweredAsSparkAnswersItFromCSVWithTheRiskLevel() throws {
        for name in Self.hearts {
            for framework in ["spark-3.3", "spark-3.5"] {
                let spark = try SparkCase(name, framework: framework)
                let model = try convert(spark)
                let result = try needletail("predict", model, "--csv", "-", input: spark.csv)
                XCTAssertEqual(result.status, 1)
                var failed = 0
                var compared = 0
                for (row, line) in try objects(result).enumerated() {
                    guard line["error"] == nil else {
                        failed += 1
                        XCTAssertNil(line["prediction"])
                        continue
                    }
                    XCTAssertEqual(compare(line, spark, row), 3)
                    let prediction = try XCTUnwrap(line["prediction"]?.integer)
                    XCTAssertEqual(line["risk_level"]?.text, prediction == 1 ? "High" : "Low")
                    compared += 1
                }
                XCTAssertEqual(compared + failed, spark.rows.count)
                XCTAssertGreaterThan(compared, 370)
                XCTAssertEqual(result.error, "\(failed) of \(spark.rows.count) rows failed\n")
            }
        }
    }

    func testAPredictionIsWrittenAsAWholeNumberAndKeysStandInOrder() throws {
        let spark = try SparkCase("heart_logistic")
        let model = try convert(spark)
        let result = try needletail("predict", model, "--json", "-", input: try XCTUnwrap(spark.object(0)))
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(
            result.output.hasPrefix("{\"row\":1,\"prediction\":1,\"probability\":[0.0521"), result.output)
        let keys = result.output.matches(of: /"(\w+)":/).map { String($0.1) }
        XCTAssertEqual(
            keys,
            [
                "row", "prediction", "probability", "raw_prediction", "risk_level", "warnings", "model", "name",
                "version", "sha256", "engine_version", "tier",
            ])
    }

    func testEveryFormOfJSONGivesTheAnswersOfCSV() throws {
        let spark = try SparkCase("heart_logistic")
        let model = try convert(spark)
        let csv = spark.csv.split(separator: "\n").prefix(2).joined(separator: "\n")
        let expected = try needletail("predict", model, "--csv", "-", input: csv).output
        let object = try XCTUnwrap(spark.object(0))
        // The model's order is that in which its stages read the columns.
        let description = try JSONValue(
            parsing: FileBytes(Array(try needletail("inspect", model, "--json").output.utf8)))
        let names = try XCTUnwrap(description["inputs"]?.elements).compactMap { $0["name"]?.text }
        let values = try names.map { name in
            try XCTUnwrap(spark.json(0, try XCTUnwrap(spark.columns.firstIndex { $0.name == name })))
        }
        let array = "[\(values.joined(separator: ","))]"
        for form in [
            object, array, "[\(object)]", "[\(array)]", "{\"features\":\(object)}", "[{\"features\":\(array)}]",
            object.dropLast() + ",\"id\":[1,{}]}",
        ] {
            let result = try needletail("predict", model, "--json", "-", input: String(form))
            XCTAssertEqual(result.output, expected)
            XCTAssertEqual(result.error, "")
        }
    }

    func testVectorsAreArraysInJSONAndNumbersInBracketsInCSV() throws {
        let spark = try SparkCase("lr_multinomial")
        let model = try convert(spark, task: "generic")
        let rows = try (0..<5).map { try XCTUnwrap(spark.json($0, 0)) }
        let list = "[\(rows.map { "{\"features\":\($0)}" }.joined(separator: ","))]"
        let expected = try needletail("predict", model, "--json", "-", input: list)
        XCTAssertEqual(expected.status, 0, expected.error)
        for (row, line) in try objects(expected).enumerated() { XCTAssertEqual(compare(line, spark, row), 3) }
        // A list of rows in the model's order, and of one row alone.
        let arrays = "[\(rows.map { "[\($0)]" }.joined(separator: ","))]"
        XCTAssertEqual(try needletail("predict", model, "--json", "-", input: arrays).output, expected.output)
        XCTAssertEqual(
            try needletail("predict", model, "--json", "-", input: "[\(rows[0])]").lines, [expected.lines[0]])
        for separator in [",", ";", " "] {
            let fields = rows.map { "\"\($0.replacing(",", with: separator))\"" }.joined(separator: "\n")
            let result = try needletail("predict", model, "--csv", "-", input: "features\n\(fields)\n")
            XCTAssertEqual(result.output, expected.output, separator)
        }
        let wrong = try needletail("predict", model, "--csv", "-", input: "features\n1 2\n[1;x]\n[1]\n")
        XCTAssertEqual(
            try objects(wrong).map { $0["error"]?.text },
            [
                "line 2: the column features is no vector: write its numbers in brackets, such as [1;2.5]",
                "line 3: the column features holds 'x', expected finite numbers",
                "line 4: the column features has 1 numbers, expected a vector of 4",
            ])
        let json = try needletail(
            "predict", model, "--json", "-",
            input: "[{\"features\":[1]},{\"features\":[null]},{\"features\":[1e999]},{\"features\":1}]")
        XCTAssertEqual(
            try objects(json).map { $0["error"]?.text },
            [
                "the column features is a vector of 1, expected a vector of 4",
                "the column features holds null, expected numbers",
                "the column features holds a number that is too large for a number (at most about 1.8e308)",
                "the column features is a number, expected a vector of 4",
            ])
    }

    func testNumbersForATextAreTheTextsThatSparkComparesWith() throws {
        let spark = try SparkCase("string_indexer_many_keep")
        let model = try convert(spark, task: "generic")
        func lines(_ values: [String]) throws -> [String?] {
            let rows = values.map { "{\"word\":\($0),\"size\":1,\"kind\":\"a\"}" }.joined(separator: ",")
            let result = try needletail("predict", model, "--json", "-", input: "[\(rows)]")
            return try objects(result).map { $0["warnings"]?.texts?.first { $0.hasPrefix("word ") } }
        }
        XCTAssertEqual(
            try lines(["2", "2.5", "2.0", "true", "null", "1e999", "12345678901234567890"]),
            [
                "word has a category that was not there in training: '2'",
                "word has a category that was not there in training: '2.5'",
                "word has a category that was not there in training: '2.0'",
                "word has a category that was not there in training: 'true'", "word is missing", nil,
                "word has a category that was not there in training: '1.2345678901234567E19'",
            ])
    }

    func testRowsThatTheModelLeavesOutHaveAnErrorThatSaysSo() throws {
        let spark = try SparkCase("string_indexer_skip")
        let model = try convert(spark, task: "generic")
        let result = try needletail("predict", model, "--csv", "-", input: "word\nnever seen\n")
        XCTAssertEqual(result.status, 1)
        let error = try XCTUnwrap(objects(result)[0]["error"]?.text)
        XCTAssertTrue(
            error.hasPrefix("line 2: the column 'word' has a category that was not there in training: '"), error)
        XCTAssertTrue(error.hasSuffix("' leaves such rows out"), error)
    }

    func testExplanationsAreTheShapleyValuesAndAddUpToTheRawScore() throws {
        let spark = try SparkCase("heart_forest")
        let model = try convert(spark)
        let result = try needletail("predict", model, "--csv", "-", "--explain", input: spark.csv)
        let lines = try objects(result)
        let shap = try JSONValue(
            parsing: FileBytes(
                contentsOfFile: Fixtures.path("spark/heart_forest/spark-3.5/shap.json"), access: .read))
        let golden = try XCTUnwrap(shap["rows"]?.elements)
        let expected = try XCTUnwrap(shap["expected_value"]?.finite)
        let order =
            ["Age", "Blood_Pressure", "Cholesterol", "Heart_Rate"]
            + ["Sex", "angina", "Glycemia", "ECG", "angina_after_sport", "ecg_slope", "fluoroscopy", "thalassemia"]
        var compared = 0
        for entry in golden {
            let line = lines[try XCTUnwrap(entry["row"]?.integer)]
            guard line["error"] == nil else { continue }
            let explanation = try XCTUnwrap(line["explanation"])
            let base = try XCTUnwrap(explanation["base"]?.finite)
            let parts = try XCTUnwrap(explanation["contributions"]).numbersByKey
            let raw = try XCTUnwrap(line["raw_prediction"]?.numbers)
            // Raw scores are votes, of which there is one for each tree.
            let trees = raw[0] + raw[1]
            XCTAssertEqual(base / trees, expected, accuracy: 1e-9)
            XCTAssertEqual(Set(parts.keys), Set(order))
            for (name, wanted) in zip(order, try XCTUnwrap(entry["values"]?.numbers)) {
                XCTAssertEqual((parts[name] ?? .nan) / trees, wanted, accuracy: 1e-9, name)
            }
            XCTAssertEqual(parts.values.reduce(base, +), raw[1], accuracy: 1e-9)
            compared += 1
        }
        XCTAssertGreaterThan(compared, 5)
    }

    func testExplanationsAreColumnsOfCSVAndTheThreeLargestStandInTheTable() throws {
        let spark = try SparkCase("heart_gbt")
        let model = try convert(spark)
        let csv = spark.csv.split(separator: "\n").prefix(4).joined(separator: "\n")
        let line = try objects(try needletail("predict", model, "--csv", "-", "--explain", input: csv))[0]
        let explanation = try XCTUnwrap(line["explanation"])
        let parts = try XCTUnwrap(explanation["contributions"]).numbersByKey
        let table = try needletail(
            "predict", model, "--csv", "-", "--explain", "--format", "table", input: csv)
        let names = parts.sorted { abs($0.value) > abs($1.value) }.prefix(3).map(\.key)
        let because = try XCTUnwrap(table.lines[2].wholeMatch(of: #/ {6}because (\S+) \S+, (\S+) \S+, (\S+) \S+/#))
        XCTAssertEqual([String(because.1), String(because.2), String(because.3)], names)
        let text = try needletail("predict", model, "--csv", "-", "--explain", "--format", "csv", input: csv)
        var reader = CSVReader(Array(text.output.utf8))
        let header = try XCTUnwrap(try reader.next())
        let record = try XCTUnwrap(try reader.next())
        var found: [String: Double] = [:]
        for field in 0..<header.count where header[field].hasPrefix("contribution_") {
            found[String(header[field].dropFirst("contribution_".count))] = Double(record[field])
        }
        XCTAssertEqual(found.removeValue(forKey: "base"), explanation["base"]?.finite)
        XCTAssertEqual(found, parts)
    }

    func testWhatCannotBeExplainedIsRefusedBeforeAnyRow() throws {
        let spark = try SparkCase("string_indexer_keep")
        let path = try convert(spark, task: "generic")
        assertFailure(
            try needletail("predict", path, "--csv", "none", "--explain"), 3,
            "\(path): only linear models and trees can be explained")
        assertUsage(
            try needletail("predict", model, "--csv", "none", "--explain"),
            "--explain is for pipelines over columns, and \(model) is a network", verb: "predict")
    }

    func testAThresholdIsRefused() throws {
        let path = try convert(try SparkCase("heart_logistic"))
        for verb in [["predict", path, "--csv", "x"], ["batch", path, "--input", "x", "--output", "y"]] {
            assertUsage(
                try run(verb + ["--threshold", "0.4"]),
                "--threshold is not for \(path): the model is a pipeline, which holds the rule that it decides by",
                verb: verb[0])
        }
    }

    func testCSVHoldsTheSameAsJSON() throws {
        let spark = try SparkCase("heart_logistic")
        let model = try convert(spark)
        let lines = try objects(try needletail("predict", model, "--csv", "-", input: spark.csv))
        let text = try needletail("predict", model, "--csv", "-", "--format", "csv", input: spark.csv)
        var reader = CSVReader(Array(text.output.utf8))
        var records: [[String]] = []
        while let record = try reader.next() { records.append((0..<record.count).map { record[$0] }) }
        XCTAssertEqual(
            records.removeFirst(),
            [
                "row", "prediction", "probability_0", "probability_1", "raw_prediction_0", "raw_prediction_1",
                "risk_level", "warnings", "error", "model", "model_version", "model_sha256", "engine_version", "tier",
            ])
        XCTAssertEqual(records.count, lines.count)
        for (record, line) in zip(records, lines) {
            let numbers = (line["probability"]?.numbers ?? []) + (line["raw_prediction"]?.numbers ?? [])
            XCTAssertEqual(record[1], (line["prediction"]?.integer).map { "\($0)" } ?? "")
            XCTAssertEqual(record[2..<6].compactMap { Double($0) }, numbers)
            XCTAssertEqual(record[6], line["risk_level"]?.text ?? "")
            XCTAssertEqual(record[7], (line["warnings"]?.texts ?? []).joined(separator: "; "))
            XCTAssertEqual(record[8], line["error"]?.text ?? "")
        }
    }

    func testOutputsThatAreCalledAsAKeyGetAnUnderscore() throws {
        func indexer(_ output: String) -> StageNode {
            StageNode(output, TextIndexer(labels: ["a", "b"], invalid: .keep), inputs: ["word"], outputs: [output])
        }
        let names = ["row", "error", "prediction", "prediction_", "own"]
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("word", .text)], stages: names.map(indexer), outputs: names)
        let path = folder.path("named.safetensors")
        try ModelFile(
            name: "named", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "test")
        ).write(toFile: path)
        let result = try needletail("predict", path, "--csv", "-", input: "word\nb\n")
        XCTAssertEqual(result.status, 0, result.error)
        let own = ["row_", "error_", "prediction_", "prediction__", "own"]
        XCTAssertEqual(
            try objects(result)[0].keys, ["row"] + own + ["warnings", "model", "engine_version", "tier"])
        for name in own { XCTAssertEqual(try objects(result)[0][name]?.finite, 1) }
        let csv = try needletail("batch", path, "--input", "-", "--output", "-", input: "word\nb\n")
        XCTAssertTrue(csv.output.hasPrefix("row,\(own.joined(separator: ",")),warnings,error,"), csv.output)
    }

    func testATableFits120ColumnsAndSaysWhatItsWarningsAre() throws {
        let spark = try SparkCase("heart_logistic")
        let model = try convert(spark)
        let result = try needletail("predict", model, "--csv", "-", "--format", "table", input: spark.csv)
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        XCTAssertEqual(lines[0], "row   prediction probability         risk   warnings")
        XCTAssertEqual(lines[1], "1     1          0.052109, 0.947891  High   ")
        XCTAssertTrue(result.output.contains("\nwarnings: values that the model does not know, that are missing"))
        XCTAssertTrue(result.output.hasSuffix("For research use; not a medical device.\n"))
        for line in lines where !line.contains("error: ") { XCTAssertLessThanOrEqual(line.count, 120, String(line)) }
    }
}
