import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// `needletail batch`: CSV in, CSV out.
final class BatchTests: CommandLineCase {
    private func records(_ path: String) throws -> [[String]] {
        var reader = CSVReader(Array(try Data(contentsOf: URL(filePath: path))))
        var records: [[String]] = []
        while let record = try reader.next() { records.append((0..<record.count).map { record[$0] }) }
        return records
    }

    /// Checks what a batch said at its end.
    private func assertSummary(
        _ result: CommandResult, rows: Int, failed: Int, warned: Int? = nil, file: StaticString = #filePath,
        line: UInt = #line
    ) throws {
        let pattern = /(\d+) rows: (\d+) failed, (\d+) with warnings, \d+\.\d\d s, \d+ rows a second/
        let last = try XCTUnwrap(result.error.split(separator: "\n").last, result.error, file: file, line: line)
        let match = try XCTUnwrap(last.wholeMatch(of: pattern), result.error, file: file, line: line)
        XCTAssertEqual(Int(match.1), rows, file: file, line: line)
        XCTAssertEqual(Int(match.2), failed, file: file, line: line)
        if let warned { XCTAssertEqual(Int(match.3), warned, file: file, line: line) }
        XCTAssertEqual(result.status, failed == 0 ? 0 : 1, file: file, line: line)
        XCTAssertEqual(result.output, "", file: file, line: line)
    }

    func testEveryRowOfHeartDiseaseIsAnsweredInOrderAsSparkAnswersIt() throws {
        for name in ["heart_logistic", "heart_forest", "heart_gbt"] {
            let spark = try SparkCase(name)
            let model = try convert(spark, name: ".\(name)")
            let lines = spark.csv.split(separator: "\n")
            let numbered = lines.enumerated().map { $0 == 0 ? "id,\($1)" : "\"p,\($0)\",\($1)" }
            let input = try file("in.csv", numbered.joined(separator: "\n"))
            for size in ["1", "7", "65536"] {
                let result = try needletail(
                    "batch", model, "--input", input, "--output", "out.csv", "--keep", "id", "--batch-size", size)
                let rows = try records(folder.path("out.csv"))
                XCTAssertEqual(rows.count, spark.rows.count + 1)
                XCTAssertEqual(
                    Array(rows[0].prefix(8)),
                    [
                        "row", "id", "prediction", "probability_0", "probability_1", "raw_prediction_0",
                        "raw_prediction_1", "risk_level",
                    ])
                let errorColumn = try XCTUnwrap(rows[0].firstIndex(of: "error"))
                var failed = 0
                for (index, record) in rows.dropFirst().enumerated() {
                    XCTAssertEqual(record.count, rows[0].count)
                    XCTAssertEqual(Array(record.prefix(2)), ["\(index + 1)", "p,\(index + 1)"])
                    guard record[errorColumn].isEmpty else {
                        failed += 1
                        XCTAssertEqual(Array(record[2..<8]), [String](repeating: "", count: 6))
                        continue
                    }
                    let place = "\(name), row \(index)"
                    let values = record[2..<7].map { JSONValue.number(Double($0) ?? .nan) }
                    assertGolden(values[0], try XCTUnwrap(spark.value(index, "prediction")), place)
                    assertGolden(.array(Array(values[1...2])), try XCTUnwrap(spark.value(index, "probability")), place)
                    assertGolden(
                        .array(Array(values[3...4])), try XCTUnwrap(spark.value(index, "rawPrediction")), place)
                    XCTAssertEqual(record[7], record[2] == "1" ? "High" : "Low")
                }
                XCTAssertLessThan(failed, 30)
                try assertSummary(result, rows: 400, failed: failed)
            }
        }
    }

    func testBreastCancerIsAnsweredAsPredictAnswersIt() throws {
        let rows = Fixtures.path("breast/rows.csv")
        let expected = try needletail("predict", model, "--csv", rows, "--format", "csv", "--threshold", "0.9")
        let result = try needletail(
            "batch", model, "--input", rows, "--output", "out.csv", "--threshold", "0.9", "--batch-size", "100")
        try assertSummary(result, rows: 569, failed: 0)
        XCTAssertEqual(try String(contentsOfFile: folder.path("out.csv"), encoding: .utf8), expected.output)
        XCTAssertEqual(try folder.names(), ["out.csv"])
        let kept = try needletail("batch", model, "--input", rows, "--output", "-", "--keep", "diagnosis")
        XCTAssertEqual(kept.status, 0)
        XCTAssertTrue(kept.output.hasPrefix("row,diagnosis,prediction,"), String(kept.output.prefix(100)))
        XCTAssertTrue(kept.output.contains("\n20,Benign,Benign,"))
        XCTAssertFalse(kept.error.contains("passed over"), kept.error)
    }

    func testStandardInputIsReadAndExplanationsAreColumns() throws {
        let spark = try SparkCase("heart_forest")
        let model = try convert(spark, name: ".m")
        let csv = spark.csv.split(separator: "\n").prefix(11).joined(separator: "\n")
        let expected = try needletail("predict", model, "--csv", "-", "--format", "csv", "--explain", input: csv)
        XCTAssertTrue(expected.output.contains(",contribution_base,contribution_Age,"), expected.output)
        let result = try needletail(
            "batch", model, "--input", "-", "--output", "out.csv", "--explain", input: csv)
        try assertSummary(result, rows: 10, failed: 0)
        XCTAssertEqual(try String(contentsOfFile: folder.path("out.csv"), encoding: .utf8), expected.output)
    }

    func testARowThatCannotBeReadKeepsItsFieldsAndGetsAnError() throws {
        let good = BreastRows.rows[0].joined(separator: ",")
        let header = BreastRows.names.joined(separator: ",")
        let input = try file("in.csv", "\(header),id,\"wa,rd\"\n\(good),a,1\n\(good),b\n\(good),c,\"x \"\"y\"\"\"\nd\n")
        let result = try needletail(
            "batch", model, "--input", input, "--output", "out.csv", "--keep", "\"wa,rd\",id")
        try assertSummary(result, rows: 4, failed: 2)
        let rows = try records(folder.path("out.csv"))
        XCTAssertEqual(
            rows.map { Array($0[1...2]) }, [["wa,rd", "id"], ["1", "a"], ["", "b"], ["x \"y\"", "c"], ["", ""]])
        let error = try XCTUnwrap(rows[0].firstIndex(of: "error"))
        XCTAssertEqual(
            rows.dropFirst().map { $0[error] },
            ["", "line 3: expected 32 fields, got 31", "", "line 5: expected 32 fields, got 1"])
    }

    func testWhatToKeepIsChecked() throws {
        let rows = Fixtures.path("breast/rows.csv")
        func keep(_ list: String) throws -> CommandResult {
            try needletail("batch", model, "--input", rows, "--output", "out.csv", "--keep", list)
        }
        assertFailure(
            try keep("id"), 1,
            "\(rows) has no column 'id' to keep: its columns are 'radius_mean', 'texture_mean', 'perimeter_mean', "
                + "'area_mean', 'smoothness_mean' +26 more")
        assertUsage(try keep("diagnosis,diagnosis"), "--keep names 'diagnosis' twice", verb: "batch")
        assertUsage(try keep("diagnosis,"), "--keep names a column without a name", verb: "batch")
        assertUsage(
            try keep("\"diagnosis"),
            "--keep: line 1: a quotation mark is not closed: is the text complete?", verb: "batch")
        for name in ["row", "error", "confidence"] {
            assertUsage(
                try keep(name), "--keep: the output has a column '\(name)' of its own: rename it in the input",
                verb: "batch")
        }
        XCTAssertEqual(try folder.names(), [])
    }

    func testATextThatCannotBeReadToItsEndLeavesNoOutput() throws {
        let good = BreastRows.rows[0].joined(separator: ",")
        let header = BreastRows.names.joined(separator: ",")
        let rows = [String](repeating: good, count: 2000).joined(separator: "\n")
        let input = try file("in.csv", "\(header)\n\(rows)\n\"1\n")
        assertFailure(
            try needletail("batch", model, "--input", input, "--output", "out.csv"), 1,
            "\(input): line 2002: a quotation mark is not closed: is the text complete?; nothing is written")
        let empty = try file("empty.csv", header)
        assertFailure(
            try needletail("batch", model, "--input", empty, "--output", "out.csv"), 1, "\(empty) has no rows")
        XCTAssertEqual(try folder.names(), ["empty.csv", "in.csv"])
    }

    func testAnOutputThatCannotBeWrittenIsTheSystemsFault() throws {
        let input = try file("in.csv", BreastRows.csv(BreastRows.rows))
        func batch(_ output: String) throws -> CommandResult {
            try needletail("batch", model, "--input", input, "--output", output)
        }
        assertFailure(try batch("no/out.csv"), 4, "cannot write no/out.csv: No such file or directory")
        assertFailure(
            try batch("/dev/full"), 4, "/dev/full is not a regular file: give the path of a file")
        assertUsage(try batch(input), "the output \(input) is the input \(input): give another path", verb: "batch")
        assertUsage(try batch(model), "the output \(model) is the input \(model): give another path", verb: "batch")
        assertFailure(
            try needletail("batch", model, "--input", folder.path, "--output", "out.csv"), 1,
            "\(folder.path) is a directory: give the path of a file")
        let full = Process()
        full.executableURL = URL(filePath: "/bin/sh")
        full.arguments = [
            "-c", "exec \"$0\" batch \"$1\" --input \"$2\" --output - >/dev/full",
            Self.program.path(percentEncoded: false), model, input,
        ]
        let error = Pipe()
        full.standardError = error
        try full.run()
        let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        full.waitUntilExit()
        XCTAssertEqual(full.terminationStatus, 4)
        XCTAssertEqual(text, "error: cannot write to standard output: No space left on device\n")
        XCTAssertEqual(try folder.names(), ["in.csv"])
    }

    func testSizesOfABatchAreChecked() throws {
        for size in ["0", "65537", "-1", "x", "1.5"] {
            assertUsage(
                try needletail("batch", model, "--input", "x", "--output", "y", "--batch-size", size),
                "--batch-size must be a whole number from 1 to 65536, not '\(size)'", verb: "batch")
        }
        assertUsage(try needletail("batch", model, "--output", "y"), "--input is missing", verb: "batch")
        assertUsage(try needletail("batch", model, "--input", "y"), "--output is missing", verb: "batch")
    }

    func testCtrlCLeavesNoFileAndEndsWith130() throws {
        let heart = try convert(try SparkCase("heart_logistic"), name: ".m")
        let process = try process(["batch", heart, "--input", "-", "--output", "out.csv"])
        let (input, error) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardError = error
        try process.run()
        let text = try SparkCase("heart_logistic").csv
        input.fileHandleForWriting.write(Data(text.utf8))
        try waitUntilAsleep(process)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 130)
        XCTAssertEqual(
            String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self), "interrupted\n")
        try input.fileHandleForWriting.close()
        XCTAssertEqual(try folder.names(), [".m.safetensors"])
    }

    func testThreeHundredThousandRowsTakeLessThan60MBAndProgressIsTold() throws {
        let heart = try convert(try SparkCase("heart_logistic"), name: ".m")
        let text = try SparkCase("heart_logistic").csv
        let header = text.prefix { $0 != "\n" }
        let body = Data(text.dropFirst(header.count + 1).utf8)
        var data = Data("\(header)\n".utf8)
        for _ in 0..<750 { data.append(body) }
        let process = try process(
            ["batch", heart, "--input", try file("in.csv", data), "--output", "out.csv", "--batch-size", "5000"])
        let error = Pipe()
        process.standardError = error
        try process.run()
        let peak = peakKilobytes(process)
        XCTAssertEqual(process.terminationStatus, 1)
        XCTAssertGreaterThan(peak, 1_000)
        XCTAssertLessThan(peak, 60_000)
        let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let lines = said.split(separator: "\n")
        XCTAssertTrue(try XCTUnwrap(lines.last).hasPrefix("300000 rows: "), said)
        // There is a line for every five seconds, none on a fast machine.
        for line in lines.dropLast() {
            XCTAssertNotNil(line.wholeMatch(of: /\d+ rows, \d+(\.\d)? a second, \d+ %(, .+ left)?/), String(line))
        }
        let output = try Data(contentsOf: URL(filePath: folder.path("out.csv")))
        XCTAssertEqual(output.count { $0 == UInt8(ascii: "\n") }, 300_001)
    }
}
