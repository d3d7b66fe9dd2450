import Foundation
import TestSupport
import XCTest

/// Long inputs, interruptions, and readers that go away.
final class PredictLongTests: CommandLineCase {
    /// A CSV of 100 000 rows.
    private func longFile() throws -> String {
        let body = BreastRows.csv(BreastRows.rows).split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
        var text = Data((BreastRows.names.joined(separator: ",") + "\n").utf8)
        for _ in 0..<(100_000 / 569) { text.append(contentsOf: body.utf8) }
        for row in BreastRows.rows.prefix(100_000 % 569) {
            text.append(contentsOf: (row.joined(separator: ",") + "\n").utf8)
        }
        return try file("long.csv", text)
    }

    func testAHundredThousandRowsTakeLessThan60MB() throws {
        let process = try process(["predict", model, "--csv", try longFile(), "--format", "csv", "--output", "out.csv"])
        process.standardError = FileHandle.nullDevice
        try process.run()
        let peak = peakKilobytes(process)
        XCTAssertEqual(process.terminationStatus, 0)
        XCTAssertGreaterThan(peak, 1_000)
        XCTAssertLessThan(peak, 60_000)
        let output = try Data(contentsOf: URL(filePath: folder.path("out.csv")))
        XCTAssertEqual(output.count { $0 == UInt8(ascii: "\n") }, 100_001)
        XCTAssertTrue(String(decoding: output.suffix(2000), as: UTF8.self).contains("\n100000,"))
    }

    /// Starts `predict` on a pipe, writes some rows to it, sends `signal` once the program waits for more, and gives its
    /// end.
    private func interrupt(_ signal: Int32, arguments: [String]) throws -> CommandResult {
        let process = try process(["predict", model, "--csv", "-"] + arguments)
        let (input, output, error) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = error
        try process.run()
        input.fileHandleForWriting.write(Data(BreastRows.csv(Array(BreastRows.rows.prefix(100))).utf8))
        try waitUntilAsleep(process)
        kill(process.processIdentifier, signal)
        // The other end stays open: only the signal ends the program.
        let texts = [output, error].map {
            String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        process.waitUntilExit()
        try input.fileHandleForWriting.close()
        XCTAssertEqual(process.terminationReason, .exit)
        return CommandResult(status: process.terminationStatus, output: texts[0], error: texts[1])
    }

    func testCtrlCDuringALongReadEndsWith130AndLeavesNoFile() throws {
        let result = try interrupt(SIGINT, arguments: ["--output", "out.csv"])
        XCTAssertEqual(result.status, 130)
        XCTAssertEqual(result.output, "")
        XCTAssertEqual(result.error, "interrupted\n")
        XCTAssertEqual(try folder.names(), [])
    }

    func testARequestToEndAndAClosedTerminalLeaveNoFileEither() throws {
        for signal in [SIGTERM, SIGHUP] {
            let result = try interrupt(signal, arguments: ["--output", "out.csv"])
            XCTAssertEqual(result.status, 128 + signal)
            XCTAssertEqual(result.error, "interrupted\n")
            XCTAssertEqual(try folder.names(), [])
        }
    }

    func testJSONIsInterruptedToo() throws {
        let process = try process(["predict", model, "--json", "-", "--output", "out"])
        let (input, error) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardError = error
        try process.run()
        input.fileHandleForWriting.write(Data("[".utf8))
        try waitUntilAsleep(process)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 130)
        XCTAssertEqual(
            String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self), "interrupted\n")
        XCTAssertEqual(try folder.names(), [])
    }

    /// What `script` prints when a shell runs it with the program as `$0` and the model as `$1`.
    private func shell(_ script: String) throws -> CommandResult {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script, Self.program.path(percentEncoded: false), model]
        process.currentDirectoryURL = URL(filePath: folder.path)
        let (output, error) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = error
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let message = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return CommandResult(status: process.terminationStatus, output: text, error: message)
    }

    func testAnInterruptThatTheShellHasIgnoredStaysIgnored() throws {
        try file("rows.csv", BreastRows.csv(BreastRows.rows))
        let result = try shell(
            """
            trap '' INT
            { cat rows.csv; sleep 1; } | "$0" predict "$1" --csv - --output out &
            sleep 0.5
            kill -INT $!
            wait $!
            """)
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(try folder.names(), ["out", "rows.csv"])
    }

    func testAReaderThatHasSeenEnoughEndsTheProgramQuietly() throws {
        _ = try longFile()
        let result = try shell("{ \"$0\" predict \"$1\" --csv long.csv; echo \"status $?\" >&2; } | head -1")
        XCTAssertEqual(result.output.split(separator: "\n").count, 1)
        XCTAssertTrue(result.output.hasPrefix("{\"row\":1,"), result.output)
        XCTAssertEqual(result.error, "status 4\n")
    }

    func testAClosedStandardErrorDoesNotDisturbTheOutput() throws {
        try file("rows.csv", Data(contentsOf: URL(filePath: Fixtures.path("breast/rows.csv"))))
        // `true` closes its end at once; the note of the column that is passed over has nowhere to go.
        let result = try shell(
            "{ sleep 0.3; \"$0\" predict \"$1\" --csv rows.csv --output out; echo $? > status; } 2>&1 | true; sleep 1; cat status"
        )
        XCTAssertEqual(result.output, "0\n")
        XCTAssertEqual(
            try String(contentsOfFile: folder.path("out"), encoding: .utf8).split(separator: "\n").count, 569)
    }

    func testAClosedStandardInputIsAnErrorNotAHang() throws {
        let result = try shell("timeout 10 \"$0\" predict \"$1\" --csv - <&-")
        assertFailure(result, 1, "standard input: reading failed: Bad file descriptor")
    }

    func testAClosedStandardOutputIsAnError() throws {
        try file("rows.csv", BreastRows.csv(BreastRows.rows))
        let result = try shell("\"$0\" predict \"$1\" --csv rows.csv >&-")
        assertFailure(result, 4, "cannot write to standard output: Bad file descriptor")
    }

    func testNoMessageGoesIntoAFileThatHasTheNumberOfAClosedStandardError() throws {
        try file("rows.csv", Data(contentsOf: URL(filePath: Fixtures.path("breast/rows.csv"))))
        let result = try shell("\"$0\" predict \"$1\" --csv rows.csv --output out 2>&-")
        XCTAssertEqual(result.status, 0)
        let output = try String(contentsOfFile: folder.path("out"), encoding: .utf8)
        XCTAssertTrue(output.hasPrefix("{\"row\":1,"), String(output.prefix(100)))
    }
}
