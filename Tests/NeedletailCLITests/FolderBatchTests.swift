import Foundation
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// `needletail batch` over the images of a folder.
final class FolderBatchTests: CommandLineCase {
    private func batch(_ arguments: String...) throws -> CommandResult {
        try run(["batch", try imageModel()] + arguments)
    }

    /// Images of the fixtures under other names, in folders.
    private static let files = [
        "in/b.PNG": "grey.png", "in/a.bmp": "rgb.bmp", "in/sub/deep/c.Png": "palette-16.png",
        "in/sub/D.BMP": "rgb.bmp", "in/.hidden.png": "grey.png", "in/notes.txt": "grey.png", "in/e.png.bak": "grey.png",
    ]

    func testEveryImageOfAFolderHasARowInOrder() throws {
        try copyImages(Self.files)
        let expected = try kerasProbabilities()
        let result = try batch("--input", "in", "--output", "out.csv")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.output, "")
        let rows = try rows(folder.path("out.csv"))
        XCTAssertEqual(rows.map { $0["file"] }, ["a.bmp", "b.PNG", "sub/D.BMP", "sub/deep/c.Png"])
        for (row, name) in zip(rows, ["rgb.bmp", "grey.png", "rgb.bmp", "palette-16.png"]) {
            let probability = try XCTUnwrap(expected[name])
            XCTAssertEqual(Double(row["raw_score"] ?? "") ?? .nan, probability, accuracy: 1e-5)
            XCTAssertEqual(row["prediction"], probability > 0.5 ? "PNEUMONIA" : "NORMAL")
            XCTAssertEqual(row["filter"], "bicubic")
            XCTAssertEqual(row["error"], "")
        }
        let last = try XCTUnwrap(result.error.split(separator: "\n").last)
        XCTAssertNotNil(
            last.wholeMatch(of: /4 images: \d NORMAL, \d PNEUMONIA, 0 failed, \d+\.\d\d s, .+ images a second/),
            String(last))
    }

    func testThreadsAndBlocksDoNotChangeAByte() throws {
        var names: [String: String] = [:]
        let sources = ["grey.png", "rgb.bmp", "palette-16.png", "rgba-small.png", "rgb-small.png"]
        for index in 0..<41 { names["in/\(index).png"] = sources[index % 5] }
        try copyImages(names)
        try file("in/bad.png", "none")
        var outputs: Set<Data> = []
        for (threads, size) in [("1", "1"), ("1", "256"), ("2", "3"), ("7", "8"), ("255", "2")] {
            let result = try batch(
                "--input", "in", "--output", "out.csv", "--overwrite", "--threads", threads, "--batch-size", size)
            XCTAssertEqual(result.status, 1, result.error)
            outputs.insert(try Data(contentsOf: URL(filePath: folder.path("out.csv"))))
        }
        XCTAssertEqual(outputs.count, 1)
        XCTAssertEqual(try rows(folder.path("out.csv")).count, 42)
    }

    func testAFileThatFailsHasARowWithTheReason() throws {
        try copyImages(["in/good.png": "grey.png"])
        try file("in/empty.png", "")
        try file("in/text.bmp", "no image")
        try file("in/jpeg.jpg", Data([0xFF, 0xD8, 0xFF]))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("in/dangling.png"), withDestinationPath: "nowhere")
        let result = try batch("--input", "in", "--output", "out.csv")
        XCTAssertEqual(result.status, 1)
        XCTAssertTrue(result.error.contains("5 images: "), result.error)
        XCTAssertTrue(result.error.contains("4 failed"), result.error)
        for row in try rows(folder.path("out.csv")) {
            XCTAssertEqual(row["error"] == "", row["file"] == "good.png", "\(row)")
            XCTAssertEqual(row["prediction"] == "", row["file"] != "good.png", "\(row)")
        }
    }

    func testLinksToFilesAreFollowedAndLinksToFoldersAreNot() throws {
        try copyImages(["in/a.png": "grey.png", "else/b.png": "grey.png"])
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path("in/link.png"), withDestinationPath: "../else/b.png")
        try manager.createSymbolicLink(atPath: folder.path("in/loop"), withDestinationPath: ".")
        let result = try batch("--input", "in/", "--output", "out.csv")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(result.error.contains("note: 1 link to a folder is not followed\n"), result.error)
        XCTAssertEqual(try rows(folder.path("out.csv")).map { $0["file"] }, ["a.png", "link.png"])
    }

    func testNamesThatAreNoTextHaveRowsOfTheirOwn() throws {
        try copyImages(["in/a.png": "grey.png"])
        let bytes = try Data(contentsOf: URL(filePath: Self.image("grey.png")))
        for name: [UInt8] in [[0xFF, 0x2E, 0x70, 0x6E, 0x67], Array("line\nbreak,\".png".utf8)] {
            let path = Array("\(folder.path)/in/".utf8) + name + [0]
            let descriptor = path.withUnsafeBytes { path in
                path.baseAddress.map { open($0.assumingMemoryBound(to: CChar.self), O_WRONLY | O_CREAT, 0o600) } ?? -1
            }
            XCTAssertGreaterThanOrEqual(descriptor, 0)
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: bytes)
        }
        let result = try batch("--input", "in", "--output", "out.csv")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(
            try rows(folder.path("out.csv")).map { $0["file"] }, ["a.png", #"line\u{a}break,".png"#, #"\xff.png"#])
    }

    func testAnotherFilterIsSaid() throws {
        try copyImages(["in/grey.png": "grey.png"])
        let result = try batch("--input", "in", "--output", "out.csv", "--filter", "nearest")
        XCTAssertEqual(result.status, 0, result.error)
        let row = try XCTUnwrap(rows(folder.path("out.csv")).first)
        XCTAssertEqual(row["filter"], "nearest")
        XCTAssertEqual(
            try XCTUnwrap(Double(row["raw_score"] ?? "")), try XCTUnwrap(kerasProbabilities("nearest")["grey.png"]),
            accuracy: 1e-5)
    }

    func testAnInterruptedBatchGoesOnWithoutLosingOrRepeatingARow() throws {
        var names: [String: String] = [:]
        for index in 0..<60 { names["in/\(index).png"] = index % 2 == 0 ? "grey.png" : "rgb-uncompressed.png" }
        try copyImages(names)
        let model = try imageModel()
        let whole = try run(["batch", model, "--input", "in", "--output", "whole.csv"])
        XCTAssertEqual(whole.status, 0, whole.error)
        let expected = try Data(contentsOf: URL(filePath: folder.path("whole.csv")))
        for (round, signal) in [SIGINT, SIGKILL, SIGTERM, SIGKILL].enumerated() {
            let out = "out\(round).csv"
            let process = try process([
                "batch", model, "--input", "in", "--output", out, "--threads", "2", "--batch-size", "2",
            ])
            let error = Pipe()
            process.standardError = error
            try process.run()
            // Some rows, not all of them.
            let path = folder.path(out)
            let deadline = Date(timeIntervalSinceNow: 20)
            while (try? Data(contentsOf: URL(filePath: path)).count) ?? 0 < expected.count / 5 * (round + 1) / 2,
                process.isRunning, Date() < deadline
            { usleep(500) }
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            let left = try Data(contentsOf: URL(filePath: path))
            if signal == SIGKILL {
                // A line that the system did not write to its end.
                try (left + Data("torn,PNEU".utf8)).write(to: URL(filePath: path))
            } else if left.count < expected.count {
                XCTAssertEqual(process.terminationStatus, signal == SIGINT ? 130 : 143, text)
                XCTAssertTrue(text.contains("the same command with --resume goes on"), text)
                XCTAssertEqual(left.last, UInt8(ascii: "\n"))
                XCTAssertTrue(expected.starts(with: left))
            }
            let resumed = try run(["batch", model, "--input", "in", "--output", out, "--resume"])
            XCTAssertEqual(resumed.status, 0, resumed.error)
            XCTAssertEqual(try Data(contentsOf: URL(filePath: path)), expected)
            XCTAssertTrue(resumed.error.contains("60 images"), resumed.error)
            // Nothing is left to do.
            let again = try run(["batch", model, "--input", "in", "--output", out, "--resume"])
            XCTAssertEqual(again.status, 0, again.error)
            XCTAssertFalse(again.error.contains("a second"), again.error)
            XCTAssertEqual(try Data(contentsOf: URL(filePath: path)), expected)
        }
    }

    func testAResumedBatchMustBeTheSame() throws {
        try copyImages(["in/a.png": "grey.png"])
        let first = try batch("--input", "in", "--output", "out.csv")
        XCTAssertEqual(first.status, 0, first.error)
        let before = try Data(contentsOf: URL(filePath: folder.path("out.csv")))
        func refused(_ message: String, _ arguments: [String], line: UInt = #line) throws {
            let result = try run(["batch"] + arguments + ["--input", "in", "--output", "out.csv"])
            XCTAssertEqual(result.status, 2, result.error, line: line)
            XCTAssertTrue(result.error.contains(message), result.error, line: line)
            XCTAssertEqual(try Data(contentsOf: URL(filePath: folder.path("out.csv"))), before, line: line)
        }
        let model = try imageModel()
        try refused("out.csv exists: --resume goes on with it, --overwrite begins anew", [model])
        try refused("--resume and --overwrite are given", [model, "--resume", "--overwrite"])
        try refused("this batch has the threshold 0.25", [model, "--resume", "--threshold", "0.25"])
        try refused("this batch has the filter nearest", [model, "--resume", "--filter", "nearest"])
        try refused("has the SHA-256", [try imageModel("classifier.h5"), "--resume"])
        try refused(
            "its columns are others", [try imageModel("softmax.keras", .imageClassifier), "--resume"])
        try file("text.csv", "no header of ours\n")
        let other = try run(["batch", model, "--input", "in", "--output", "text.csv", "--resume"])
        XCTAssertEqual(other.status, 2)
        XCTAssertEqual(try String(contentsOfFile: folder.path("text.csv"), encoding: .utf8), "no header of ours\n")
        // A file that is not there is begun.
        let new = try batch("--input", "in", "--output", "new.csv", "--resume")
        XCTAssertEqual(new.status, 0, new.error)
        XCTAssertEqual(try Data(contentsOf: URL(filePath: folder.path("new.csv"))), before)
    }

    func testFoldersWithoutImagesAndOptionsOfRowsAreRefused() throws {
        try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
        let empty = try batch("--input", "in", "--output", "out.csv")
        XCTAssertEqual(empty.status, 1)
        XCTAssertTrue(
            empty.error.contains("in has no images: files whose names end in .png, .jpg, .jpeg, .bmp are looked for"),
            empty.error)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("out.csv")))
        try copyImages(["in/a.png": "grey.png"])
        for (arguments, message) in [
            (["--keep", "id"], "--keep is for rows of CSV"), (["--explain"], "--explain is for pipelines"),
            (["--threads", "0"], "--threads must be a whole number from 1 to 255"),
            (["--batch-size", "257"], "--batch-size must be a whole number from 1 to 256"),
        ] {
            let result = try run(["batch", imageModel(), "--input", "in", "--output", "out.csv"] + arguments)
            XCTAssertEqual(result.status, 2, result.error)
            XCTAssertTrue(result.error.contains(message), result.error)
        }
        let rows = try batch("--input", try file("x.csv", "a\n1\n"), "--output", "out.csv")
        XCTAssertEqual(rows.status, 2)
        XCTAssertTrue(rows.error.contains("is for images: --input must be a folder of them"), rows.error)
        let tabular = try needletail("batch", model, "--input", "in", "--output", "out.csv")
        XCTAssertNotEqual(tabular.status, 0)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("out.csv")))
    }

    func testASegmenterHidesTheRestOfEveryImage() throws {
        try copyImages(["in/a.png": "grey.png", "in/b.bmp": "rgb.bmp"])
        let segmenter = try imageModel("segmenter.keras", .imageSegmenter)
        let result = try batch("--input", "in", "--output", "out.csv", "--segmenter", segmenter)
        XCTAssertEqual(result.status, 0, result.error)
        let rows = try rows(folder.path("out.csv"))
        for row in rows {
            let single = try run([
                "predict", try imageModel(), "--image", folder.path("in/\(row["file"] ?? "")"), "--segmenter",
                segmenter,
                "--format", "csv", "-o", "one.csv",
            ])
            XCTAssertEqual(single.status, 0, single.error)
            XCTAssertEqual(try self.rows(folder.path("one.csv")).first?["raw_score"], row["raw_score"])
        }
        XCTAssertEqual(Set(rows.compactMap { $0["segmenter_sha256"]?.count }), [64])
        let masks = try run(["batch", segmenter, "--input", "in", "--output", "masks.csv"])
        XCTAssertEqual(masks.status, 0, masks.error)
        XCTAssertEqual(try self.rows(folder.path("masks.csv")).count { $0["coverage"] != "" }, 2)
    }
}
