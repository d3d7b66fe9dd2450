import Foundation
import NeedletailFormat
import NeedletailKernels
import TestSupport
import XCTest

/// The forms that answers are written in, and where they go.
final class PredictOutputTests: CommandLineCase {
    private let rows = [BreastRows.rows[0], BreastRows.changed("area_se", to: "x,\"y\""), BreastRows.rows[20]]

    private func predict(_ arguments: String...) throws -> CommandResult {
        let quoted = rows.map { $0.map { $0.contains("\"") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 } }
        return try run(["predict", model, "--csv", "-"] + arguments, input: Data(BreastRows.csv(quoted).utf8))
    }

    func testJSONHoldsTheAnswerAndWhoGaveIt() throws {
        let result = try predict("--format", "json")
        XCTAssertEqual(result.output, try predict().output, "JSON where the output is no terminal")
        let lines = try PredictionLine.lines(result)
        let answer = lines[0]
        XCTAssertEqual(answer.row, 1)
        XCTAssertEqual(answer.prediction, "Malignant")
        XCTAssertEqual(answer.risk_level, "High")
        XCTAssertEqual(answer.threshold, 0.5)
        XCTAssertEqual(answer.warnings?.count, 19)
        XCTAssertEqual(answer.warnings?.first, "radius_mean is 17.99, outside the usual 8.616 to 15.198")
        XCTAssertEqual(answer.engine_version, Engine.version)
        XCTAssertEqual(answer.tier, Tier.detected.rawValue)
        XCTAssertEqual(answer.model.name, "breast-cancer")
        XCTAssertEqual(answer.model.version, "1")
        XCTAssertTrue(try needletail("inspect", model).output.contains("\nSHA-256     \(answer.model.sha256)\n"))
        XCTAssertEqual(lines[1].error, "line 3: the feature area_se is 'x,\"y\"', expected a finite number")
        XCTAssertEqual(lines[2].warnings, [])
    }

    func testCSVHoldsTheSameAsJSON() throws {
        let lines = try PredictionLine.lines(try predict("--format", "json"))
        let result = try predict("--format", "csv")
        XCTAssertEqual(result.status, 1)
        var reader = CSVReader(Array(result.output.utf8))
        var records: [[String]] = []
        while let record = try reader.next() { records.append((0..<record.count).map { record[$0] }) }
        XCTAssertEqual(
            records.first,
            [
                "row", "prediction", "probability", "confidence", "risk_level", "threshold", "warnings", "error",
                "model",
                "model_version", "model_sha256", "engine_version", "tier",
            ])
        XCTAssertEqual(records.count, 4)
        for (record, line) in zip(records.dropFirst(), lines) {
            let model = [line.model.name, line.model.version, line.model.sha256, line.engine_version, line.tier]
            let answer =
                line.error == nil
                ? [
                    line.prediction ?? "?", "\(line.probability ?? -1)", "\(line.confidence ?? -1)",
                    line.risk_level ?? "?", "\(line.threshold ?? -1)", (line.warnings ?? []).joined(separator: "; "),
                    "",
                ] : ["", "", "", "", "", "", line.error ?? ""]
            XCTAssertEqual(record, ["\(line.row)"] + answer + model)
        }
    }

    func testATableFits120ColumnsAndNamesTheModel() throws {
        let result = try predict("--format", "table")
        XCTAssertEqual(result.status, 1)
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        XCTAssertEqual(lines[0], "row   prediction probability confidence risk   warnings")
        XCTAssertEqual(
            lines[1],
            "1     Malignant  0.999857    0.999857   High   radius_mean, texture_mean, perimeter_mean, area_mean +15 more"
        )
        XCTAssertEqual(lines[2], "2     error: line 3: the feature area_se is 'x,\"y\"', expected a finite number")
        XCTAssertTrue(lines[3].hasPrefix("3     Benign     0.0"), String(lines[3]))
        XCTAssertTrue(lines[3].hasSuffix(" Low    "), String(lines[3]))
        XCTAssertTrue(
            result.output.hasSuffix(
                "\n\nwarnings: values outside their usual ranges; needletail inspect lists the ranges\n\nmodel breast-cancer "
                    + "1, SHA-256 \(try PredictionLine.lines(try predict())[0].model.sha256.prefix(16))..., engine "
                    + "\(Engine.version), tier \(Tier.detected)\nFor research use; not a medical device.\n"),
            result.output)
        for line in lines { XCTAssertLessThanOrEqual(line.count, 120) }
    }

    func testOnATerminalTheAnswersAreATableThatFits80Columns() throws {
        let csv = try file("rows.csv", BreastRows.csv(BreastRows.rows))
        let program = Self.program.path(percentEncoded: false)
        let terminal = Process()
        terminal.executableURL = URL(filePath: "/usr/bin/script")
        try XCTSkipUnless(
            FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script, which makes a terminal")
        terminal.arguments = ["-qec", "stty cols 80; '\(program)' predict '\(model)' --csv '\(csv)'", "/dev/null"]
        terminal.standardInput = FileHandle.nullDevice
        let output = Pipe()
        terminal.standardOutput = output
        try terminal.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        terminal.waitUntilExit()
        XCTAssertEqual(terminal.terminationStatus, 0)
        let lines = text.split(whereSeparator: \.isNewline)
        XCTAssertEqual(lines.first, "row   prediction probability confidence risk   warnings")
        XCTAssertEqual(lines[1], "1     Malignant  0.999857    0.999857   High   radius_mean +18 more")
        XCTAssertEqual(lines.count, 569 + 4)
        for line in lines { XCTAssertLessThanOrEqual(line.count, 80, String(line)) }
    }

    func testAThresholdMovesTheDiagnosisAndIsWrittenBeside() throws {
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        for (text, threshold) in [("0", 0.0), ("1", 1), ("0.9", 0.9), ("1e-1", 0.1)] {
            let result = try needletail(
                "predict", model, "--csv", Fixtures.path("breast/rows.csv"), "--threshold", text)
            XCTAssertEqual(result.status, 0)
            let lines = try PredictionLine.lines(result)
            XCTAssertEqual(lines.map(\.threshold), [Double?](repeating: threshold, count: 569))
            for (line, wanted) in zip(lines, golden) {
                XCTAssertEqual(line.prediction, Double(wanted) > threshold ? "Malignant" : "Benign", "row \(line.row)")
            }
        }
        for text in ["-0.1", "1.1", "nan", "half", "0,5", "0x1", "1e999", " 0.5"] {
            assertUsage(
                try needletail("predict", model, "--csv", "x", "--threshold", text),
                "--threshold must be a number from 0 to 1, not '\(text)'", verb: "predict")
        }
    }

    func testArgumentsThatDoNotFitAreErrors() throws {
        assertUsage(
            try needletail("predict", model, "--csv", "x", "--format", "xml"),
            "--format must be table, json or csv, not 'xml'", verb: "predict")
        for arguments in [["predict", model], ["predict", model, "--csv", "a", "--json", "b"]] {
            assertUsage(try run(arguments), "give one of --image, --csv and --json", verb: "predict")
        }
    }

    func testAFileIsWrittenCompleteAndInsteadOfStandardOutput() throws {
        let expected = try predict().output
        let path = try file("out.json", "old")
        let result = try predict("--output", path)
        XCTAssertEqual(result.output, "")
        XCTAssertEqual(result.error, "1 of 3 rows failed\n")
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(try String(contentsOfFile: path, encoding: .utf8), expected)
        XCTAssertEqual(try folder.names(), ["out.json"])
        XCTAssertEqual(try predict("-o", "-").output, expected)
        XCTAssertEqual(try folder.names(), ["out.json"])
    }

    func testAFileThatCannotBeWrittenIsTheSystemsFault() throws {
        assertFailure(
            try predict("--output", "no/such/out"), 4, "cannot write no/such/out: No such file or directory")
        assertFailure(
            try predict("--output", folder.path), 4,
            "\(folder.path) is not a regular file: give the path of a file")
        let csv = try file("rows.csv", BreastRows.csv(BreastRows.rows))
        assertUsage(
            try needletail("predict", model, "--csv", csv, "--output", csv),
            "the output \(csv) is the input \(csv): give another path", verb: "predict")
        XCTAssertEqual(try folder.names(), ["rows.csv"])
    }

    func testADiskThatIsFullIsTheSystemsFaultAndLeavesNothing() throws {
        let path = try file("rows.csv", BreastRows.csv(BreastRows.rows))
        // The shell limits the size of files, in blocks of 512 or 1024 bytes, and has the signal of the limit ignored.
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [
            "-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", Self.program.path(percentEncoded: false), "predict",
            model,
            "--csv", path, "--output", folder.path("out"),
        ]
        let error = Pipe()
        shell.standardError = error
        try shell.run()
        let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        XCTAssertEqual(shell.terminationStatus, 4)
        XCTAssertEqual(text, "error: cannot write \(folder.path("out")): File too large\n")
        XCTAssertEqual(try folder.names(), ["rows.csv"])
    }

    func testAModelOfAnotherTaskIsRefused() throws {
        let path = folder.path("generic")
        let network = Fixtures.path("breast/keras-3/breast_cancer_model.keras")
        XCTAssertEqual(try needletail("convert", network, "--task", "generic", "-o", path).status, 0)
        assertFailure(
            try needletail("predict", path, "--csv", "none"), 3,
            "\(path): the model is for the task generic, not breast-cancer: needletail run takes its raw tensors")
        assertFailure(
            try needletail("predict", "none", "--csv", "-"), 3, "cannot open none: No such file or directory")
    }
}
