import Foundation
import TestSupport
import XCTest

/// Which images `needletail batch` finds in a folder.
final class ImageFolderTests: ImageCase {
    private func batch(_ input: String, _ output: String = "out.csv", _ more: String...) throws -> CommandResult {
        try run(["batch", Self.classifier, "--input", input, "--output", output] + more)
    }

    func testImagesAreFoundByTheirEndingsInAllFolders() throws {
        for name in ["b/x.PNG", "b/y.pNg", "a.png", "b.d/z.png", "c.png/deep/er/q.png", "Z.PNG"] {
            try place("grey-small.png", "in/\(name)")
        }
        try place("rgb.bmp", "in/w.BmP")
        for name in ["in/a.txt", "in/png", "in/.hidden.png", "in/a.png.bak"] { try file(name, "x") }
        try place("grey-small.png", "in/.hidden/a.png")
        let paths = FileManager.default
        try paths.createSymbolicLink(atPath: folder.path("in/link.png"), withDestinationPath: "a.png")
        try paths.createSymbolicLink(atPath: folder.path("in/loop"), withDestinationPath: ".")
        try paths.createSymbolicLink(atPath: folder.path("in/loop.png"), withDestinationPath: "b")
        try paths.createSymbolicLink(atPath: folder.path("in/gone.png"), withDestinationPath: "nowhere")
        XCTAssertEqual(mkfifo(folder.path("in/pipe.png"), 0o600), 0)
        let result = try batch("in")
        XCTAssertEqual(result.status, 1, result.error)
        XCTAssertTrue(result.error.contains("note: 2 links to folders are not followed\n"), result.error)
        XCTAssertEqual(
            try column("file", "out.csv"),
            [
                "Z.PNG", "a.png", "b.d/z.png", "b/x.PNG", "b/y.pNg", "c.png/deep/er/q.png", "gone.png", "link.png",
                "pipe.png", "w.BmP",
            ])
        XCTAssertEqual(
            try column("error", "out.csv").filter { !$0.isEmpty },
            [
                "cannot open gone.png: No such file or directory",
                "pipe.png is not a regular file: give the path of a file",
            ])
        XCTAssertEqual(Set(try column("raw_score", "out.csv")).count, 3)
    }

    func testNamesOfAnyBytesAreOpenedAndShownEachOtherwise() throws {
        let image = try Data(contentsOf: URL(filePath: path("images/grey-small.png")))
        let names: [[UInt8]] = [
            Array("\u{e9}.png".utf8), Array("e\u{301}.png".utf8), [0xe9] + Array(".png".utf8),
            Array("\\xe9.png".utf8), Array("a\nb.png".utf8), Array("q\"u,o.png".utf8),
        ]
        XCTAssertEqual(mkdir(folder.path("in"), 0o700), 0)
        for name in names {
            let path = Array(folder.path("in/").utf8) + name + [0]
            let descriptor = path.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
                open($0.baseAddress!, O_WRONLY | O_CREAT | O_EXCL, 0o600)
            }
            XCTAssertGreaterThanOrEqual(descriptor, 0)
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: image)
        }
        let result = try batch("in")
        XCTAssertEqual(result.status, 0, result.error)
        let shown = try column("file", "out.csv")
        XCTAssertEqual(
            shown.map { Array($0.utf8) },
            [
                "\\\\xe9.png", "a\\u{a}b.png", "e\u{301}.png", "q\"u,o.png", "\u{e9}.png", "\\xe9.png",
            ].map { Array($0.utf8) })
        let before = try data("out.csv")
        XCTAssertEqual(before.count { $0 == UInt8(ascii: "\n") }, names.count + 1)
        // Names that look alike, or that Unicode takes for equal, are files of their own.
        let lines = before.split(separator: UInt8(ascii: "\n"))
        for dropped in 1..<lines.count {
            let kept = lines.enumerated().filter { $0.offset != dropped }.map { $0.element }
            try file("out.csv", Data(kept.joined(separator: [UInt8(ascii: "\n")])) + Data("\n".utf8))
            XCTAssertEqual(try batch("in", "out.csv", "--resume").status, 0)
            let after = try data("out.csv").split(separator: UInt8(ascii: "\n"))
            XCTAssertEqual(after.last.map { Array($0) }, Array(lines[dropped]))
            XCTAssertEqual(after.count, lines.count)
        }
    }

    func testAFolderThatCannotBeReadIsToldAndTheOthersAreAnswered() throws {
        try place("grey-small.png", "in/a.png")
        try place("grey-small.png", "in/no/b.png")
        XCTAssertEqual(chmod(folder.path("in/no"), 0), 0)
        defer { chmod(folder.path("in/no"), 0o700) }
        let process = try process(["batch", Self.classifier, "--input", "in", "--output", "-"])
        if getuid() == 0 {
            // The superuser reads every folder.
            let command = [Self.program.path(percentEncoded: false)] + (process.arguments ?? [])
            process.executableURL = URL(filePath: "/usr/bin/setpriv")
            process.arguments = ["--bounding-set=-all", "--inh-caps=-all", "--reuid=65534", "--clear-groups"] + command
            try XCTSkipUnless(
                FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "setpriv is not installed")
            XCTAssertEqual(chmod(folder.path, 0o755), 0)
            let shared = URL(filePath: Self.classifier).deletingLastPathComponent().path(percentEncoded: false)
            XCTAssertEqual(chmod(shared, 0o755), 0)
        }
        let (output, error) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = error
        try process.run()
        let rows = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 1, said)
        XCTAssertTrue(said.hasPrefix("error: cannot open in/no/: Permission denied\n"), said)
        XCTAssertTrue(said.hasSuffix("\n1 folders could not be read\n"), said)
        XCTAssertTrue(rows.contains("\na.png,"), rows)
        XCTAssertEqual(rows.split(separator: "\n").count, 2)
    }

    func testWhatDoesNotGoTogetherIsAnErrorOfUsage() throws {
        let rows = Fixtures.path("breast/rows.csv")
        try place("grey-small.png", "in/a.png")
        let output = ["--output", "out.csv"]
        for (arguments, message) in [
            (
                [Self.classifier, "--input", rows] + output,
                "\(Self.classifier) is for images: --input must be a folder of them"
            ),
            ([model, "--input", rows, "--resume"] + output, "--resume goes with a folder of images"),
            ([model, "--input", rows, "--threads", "1"] + output, "--threads goes with a folder of images"),
            (
                [Self.classifier, "--input", "in", "--resume", "--overwrite"] + output,
                "--resume and --overwrite are given: give one of them"
            ),
            (
                [Self.classifier, "--input", "in", "--output", "-", "--resume"],
                "--resume goes with an output that is a file"
            ),
            (
                [Self.classifier, "--input", "in", "--keep", "id"] + output,
                "--keep is for rows of CSV, and in is a folder of images"
            ),
            (
                [Self.classifier, "--input", "in", "--batch-size", "257"] + output,
                "--batch-size must be a whole number from 1 to 256, not '257'"
            ),
            (
                [Self.classifier, "--input", "in", "--output", Self.classifier],
                "the output \(Self.classifier) is the input \(Self.classifier): give another path"
            ),
        ] {
            assertUsage(try run(["batch"] + arguments), message, verb: "batch")
        }
        assertFailure(
            try needletail("batch", model, "--input", "in", "--output", "out.csv"), 1,
            "in is a directory: give the path of a file")
        assertFailure(try batch("in", "no/out.csv"), 4, "cannot write no/out.csv: No such file or directory")
        assertFailure(
            try batch("in", "/dev/full", "--overwrite"), 4, "/dev/full is not a regular file: give the path of a file")
        XCTAssertEqual(try folder.names(), ["in"])
    }
}
