import Foundation
import SeededData
import TestSupport
import XCTest

/// `needletail batch` over a folder of images that is broken off, and goes on.
final class FolderResumeTests: ImageCase {
    private let images = Fixtures.path("pneumonia/images")

    /// The model of most tests, which is small.
    private var small: String { Self.sides }

    private func batch(_ input: String, _ more: String..., model: String? = nil) throws -> CommandResult {
        try run(["batch", model ?? small, "--input", input, "--output", "out.csv"] + more)
    }

    /// A folder `in` of so many images, some in folders of their own, and what a batch over it writes.
    private func folderOfImages(_ count: Int, model: String? = nil) throws -> Data {
        let sources = ["grey-small.png", "rgb-small.png", "rgba-small.png", "grey-square.png"]
        for index in 0..<count {
            let name = String(repeating: "x", count: index % 7) + "\(index).png"
            try place(sources[index % sources.count], index % 5 == 0 ? "in/d\(index % 3)/\(name)" : "in/\(name)")
        }
        let result = try batch("in", model: model)
        XCTAssertEqual(result.status, 0, result.error)
        let whole = try data("out.csv")
        XCTAssertEqual(whole.count { $0 == UInt8(ascii: "\n") }, count + 1)
        try FileManager.default.removeItem(atPath: folder.path("out.csv"))
        return whole
    }

    func testAnOutputThatExistsIsNeitherTouchedNorGoneOnWithUnasked() throws {
        try file("out.csv", "mine")
        assertUsage(
            try batch(images), "out.csv exists: --resume goes on with it, --overwrite begins anew", verb: "batch")
        XCTAssertEqual(try data("out.csv"), Data("mine".utf8))
        XCTAssertLessThan(try batch(images, "--overwrite").status, 2)
        let whole = try data("out.csv")
        XCTAssertTrue(whole.starts(with: Data("file,prediction,".utf8)))
        XCTAssertLessThan(try batch(images, "--overwrite", "--filter", "box").status, 2)
        XCTAssertLessThan(try batch(images, "--overwrite").status, 2)
        XCTAssertEqual(try data("out.csv"), whole)
    }

    func testWhereverTheOutputIsCutTheRestFollows() throws {
        let whole = try folderOfImages(9)
        var random = SeededRandom(seed: 20261128)
        let lineEnds = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
        var lengths = [0, 1, whole.count - 1, whole.count] + lineEnds.flatMap { [$0, $0 + 1] }
        for _ in 0..<20 { lengths.append(Int.random(in: 0...whole.count, using: &random)) }
        for length in lengths {
            try file("out.csv", whole.prefix(length))
            let result = try batch("in", "--resume")
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(try data("out.csv"), whole, "cut to \(length) bytes, seed 20261128")
            let done = max(whole.prefix(length).count { $0 == UInt8(ascii: "\n") } - 1, 0)
            XCTAssertTrue(
                result.error.hasPrefix(done == 0 ? "9 images: " : "9 images, \(done) of them before: "), result.error)
        }
        try FileManager.default.removeItem(atPath: folder.path("out.csv"))
        XCTAssertEqual(try batch("in", "--resume").status, 0)
        XCTAssertEqual(try data("out.csv"), whole)
    }

    func testAKilledBatchGoesOnWithNoFileLostAndNoneTwice() throws {
        let whole = try folderOfImages(400)
        let seed: UInt64 = 7
        var random = SeededRandom(seed: seed)
        var (size, stops) = (0, 0)
        for round in 0..<20 {
            let process = try process([
                "batch", small, "--input", "in", "--output", "out.csv", "--resume", "--threads", "2", "--batch-size",
                "2",
            ])
            process.standardError = FileHandle.nullDevice
            try process.run()
            let enough = size + Int.random(in: 0...whole.count / 8, using: &random)
            let deadline = Date(timeIntervalSinceNow: 20)
            while process.isRunning, ((try? data("out.csv")) ?? Data()).count < enough, Date() < deadline {
                usleep(200)
            }
            usleep(UInt32.random(in: 0...2000, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            // What is there is the beginning of what a batch in one go writes.
            let text = (try? data("out.csv")) ?? Data()
            XCTAssertTrue(whole.starts(with: text), "round \(round), seed \(seed)")
            if text.count > size, text.count < whole.count { stops += 1 }
            size = text.count
            if text == whole {
                try FileManager.default.removeItem(atPath: folder.path("out.csv"))
                size = 0
            }
        }
        XCTAssertGreaterThan(stops, 4, "kills in the middle, seed \(seed)")
        XCTAssertEqual(try batch("in", "--resume").status, 0)
        XCTAssertEqual(try data("out.csv"), whole)
    }

    func testCtrlCLeavesWholeRowsAndSaysHowToGoOn() throws {
        let whole = try folderOfImages(400, model: Self.classifier)
        let error = Pipe()
        let process = try process(["batch", Self.classifier, "--input", "in", "--output", "out.csv"])
        process.standardError = error
        try process.run()
        let deadline = Date(timeIntervalSinceNow: 20)
        while ((try? data("out.csv")) ?? Data()).count < 2000, Date() < deadline { usleep(1000) }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        XCTAssertEqual(process.terminationStatus, 130, said)
        let part = try data("out.csv")
        let rows = part.count { $0 == UInt8(ascii: "\n") } - 1
        XCTAssertEqual(part.last, UInt8(ascii: "\n"))
        XCTAssertGreaterThan(rows, 0)
        XCTAssertEqual(
            said,
            "out.csv: \(rows) images are answered, \(400 - rows) are not: the same command with --resume goes on\n"
                + "interrupted\n")
        XCTAssertTrue(whole.starts(with: part))
        XCTAssertEqual(try batch("in", "--resume", model: Self.classifier).status, 0)
        XCTAssertEqual(try data("out.csv"), whole)
    }

    func testFilesThatCameMeanwhileAreAnsweredAndRowsOfOthersStay() throws {
        let whole = try folderOfImages(5)
        try file("out.csv", whole)
        try place("grey-small.png", "in/!first.png")
        XCTAssertEqual(unlink(folder.path("in/x1.png")), 0)
        XCTAssertEqual(try batch("in", "--resume").status, 0)
        let after = try data("out.csv")
        XCTAssertTrue(after.starts(with: whole))
        XCTAssertEqual(try column("file", "out.csv").suffix(2).last, "!first.png")
        XCTAssertEqual(try column("file", "out.csv").count, 6)
    }

    func testFailuresOfAnEarlierBatchCountAndStay() throws {
        _ = try folderOfImages(3)
        try file("in/a.png", "no image")
        XCTAssertEqual(try batch("in").status, 1)
        let whole = try data("out.csv")
        let result = try batch("in", "--resume")
        XCTAssertEqual(result.status, 1)
        XCTAssertTrue(result.error.hasPrefix("4 images, 4 of them before: "), result.error)
        XCTAssertTrue(result.error.hasSuffix(", 1 failed\n"), result.error)
        XCTAssertEqual(try data("out.csv"), whole)
    }

    func testRowsOfAnotherBatchAreNotGoneOnWith() throws {
        let whole = try folderOfImages(3, model: Self.classifier)
        let other = try imageModel("classifier.h5")
        let text = String(decoding: whole, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let sha = try XCTUnwrap(lines[1].split(separator: ",", omittingEmptySubsequences: false)[safe: 9])
        let end = ": give another path, or --overwrite"
        func refused(
            _ content: String, _ message: String, _ more: [String] = [], model: String? = nil, line: UInt = #line
        ) throws {
            try file("out.csv", content)
            let result = try run(
                ["batch", model ?? Self.classifier, "--input", "in", "--output", "out.csv", "--resume"] + more)
            XCTAssertEqual(result.status, 2, result.error, line: line)
            let first = String(result.error.split(separator: "\n")[0])
            XCTAssertTrue(first.hasPrefix("error: out.csv cannot be resumed: \(message)"), first, line: line)
            XCTAssertTrue(first.hasSuffix(end), first, line: line)
            XCTAssertEqual(try data("out.csv"), Data(content.utf8), line: line)
        }
        try refused(text, "\(other) has the SHA-256 ", model: other)
        XCTAssertEqual(sha.count, 64)
        try refused(text, "this batch has the threshold 0.6, line 2 has '0.5'", ["--threshold", "0.6"])
        try refused(text, "this batch has the filter box, line 2 has 'bicubic'", ["--filter", "box"])
        try refused(text, "its columns are others: it lacks 'segmenter_sha256'", ["--segmenter", Self.segmenter])
        try refused(
            text, "its columns are others: it lacks 'probability_Clear', 'probability_Left', ", model: Self.sides)
        try refused("mine", "it has no line of CSV")
        try refused("mine\n", "its columns are others: it lacks 'file', 'prediction', ")
        try refused(lines[0] + "\na,b\n", "line 2 has 2 fields, expected 13")
        try refused(lines[0] + "\n\"a\n", "line 2: a quotation mark is not closed")
    }

    func testTwoBatchesDoNotWriteOneFile() throws {
        let whole = try folderOfImages(4)
        try file("out.csv", whole)
        let handle = try FileHandle(forUpdating: URL(filePath: folder.path("out.csv")))
        XCTAssertEqual(flock(handle.fileDescriptor, LOCK_EX), 0)
        for option in ["--resume", "--overwrite"] {
            assertFailure(
                try batch("in", option), 4,
                "out.csv is being written by another batch: wait for its end, or give another path")
        }
        XCTAssertEqual(try data("out.csv"), whole)
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
