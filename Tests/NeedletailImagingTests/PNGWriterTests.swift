import Foundation
import NeedletailFormat
import NeedletailImaging
import SeededData
import TestSupport
import XCTest

final class PNGWriterTests: XCTestCase {
    /// Images of every kind: smooth, noisy, of one colour, of a pixel, of rows longer than a filter's vector.
    private func images() throws -> [PixelImage] {
        var random = SeededRandom(seed: 11)
        var images: [PixelImage] = []
        for channels in PixelImage.Channels.allCases {
            for (width, height) in [(1, 1), (3, 2), (1, 40), (40, 1), (67, 31)] {
                let count = width * height * channels.count
                for kind in 0..<3 {
                    let pixels = (0..<count).map { place in
                        switch kind {
                        case 0: UInt8(200)
                        case 1: UInt8(truncatingIfNeeded: place / channels.count * 3 + place % channels.count * 50)
                        default: UInt8.random(in: 0...255, using: &random)
                        }
                    }
                    images.append(try PixelImage(width: width, height: height, channels: channels, pixels: pixels))
                }
            }
        }
        return images
    }

    func testWhatIsWrittenIsReadAgain() throws {
        for image in try images() {
            let file = PNGWriter.encode(image)
            XCTAssertEqual(try ImageFile.decode(file, as: image.channels), image)
            XCTAssertEqual(try ImageFile.header(of: file).width, image.width)
        }
    }

    func testAFileAppearsAtItsPath() throws {
        let folder = try TemporaryFolder()
        let image = try XCTUnwrap(images().last)
        try PNGWriter.write(image, to: folder.path("image.png"))
        XCTAssertEqual(try ImageFile.decode(contentsOf: folder.path("image.png"), as: image.channels), image)
        XCTAssertEqual(try folder.names(), ["image.png"])
        XCTAssertThrowsError(try PNGWriter.write(image, to: folder.path("missing/image.png"))) {
            XCTAssertEqual(ErrorCase($0).name, "cannotWrite")
        }
    }

    /// zlib at its usual level made Pillow's files of these images.
    func testFilesAreNoLargerThanPillowsByMoreThanATenth() throws {
        for name in ["pillow-photo", "pillow-photo-grey", "pillow-smooth", "pillow-rgb", "pillow-rgba", "pillow-l"] {
            let theirs = try PillowCase.bytes("png/\(name).png")
            let channels: PixelImage.Channels? = name == "pillow-rgba" ? .rgba : nil
            let ours = PNGWriter.encode(try ImageFile.decode(theirs, as: channels))
            XCTAssertLessThan(Double(ours.count), 1.1 * Double(theirs.count), name)
        }
    }

    /// `NEEDLETAIL_PYTHON` names an interpreter that has Pillow.
    func testPillowReadsTheSamePixels() throws {
        guard let interpreter = ProcessInfo.processInfo.environment["NEEDLETAIL_PYTHON"] else {
            throw XCTSkip("NEEDLETAIL_PYTHON names no Python interpreter")
        }
        let folder = try TemporaryFolder()
        var paths: [String] = []
        let images = try images()
        for (index, image) in images.enumerated() {
            paths.append(folder.path("\(index).png"))
            try PNGWriter.write(image, to: paths[index])
        }
        let process = Process()
        process.executableURL = URL(filePath: interpreter)
        let script = """
            import sys
            from PIL import Image
            for path in sys.argv[1:]:
                with Image.open(path) as image:
                    print(image.mode, image.width, image.height, image.tobytes().hex())
            """
        process.arguments = ["-c", script] + paths
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0)
        let lines = output.split(separator: "\n")
        XCTAssertEqual(lines.count, images.count)
        for (line, image) in zip(lines, images) {
            let parts = line.split(separator: " ").map(String.init)
            XCTAssertEqual(parts[0], image.channels == .grey ? "L" : image.channels == .rgb ? "RGB" : "RGBA")
            XCTAssertEqual(parts[1...2].compactMap { Int($0) }, [image.width, image.height])
            XCTAssertEqual(bytes(hexadecimal: parts[3]), image.pixels)
        }
    }
}
