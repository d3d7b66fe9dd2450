import NeedletailFormat
import NeedletailImaging
import TestSupport
import XCTest

final class ImageFileTests: XCTestCase {
    func testContentTellsTheFormatAndTheNameDoesNot() throws {
        let folder = try TemporaryFolder()
        for (file, name) in [("png/pillow-rgb.png", "image.jpg"), ("bmp/bits8-top-down.bmp", "image.png")] {
            let bytes = try PillowCase.bytes(file)
            try Data(bytes).write(to: URL(filePath: folder.path(name)))
            XCTAssertEqual(try ImageFile.decode(contentsOf: folder.path(name)), try ImageFile.decode(bytes))
        }
        let jpeg = try PillowCase.bytes("jpeg/rgb420-33x17.jpg")
        try Data(jpeg).write(to: URL(filePath: folder.path("scan.png")))
        #if Imaging
            XCTAssertEqual(try ImageFile.decode(contentsOf: folder.path("scan.png")).width, 33)
        #else
            XCTAssertThrowsError(try ImageFile.decode(contentsOf: folder.path("scan.png"))) {
                XCTAssertEqual($0 as? ImageFileError, .jpegNotBuilt)
                XCTAssertTrue("\($0)".contains("--traits Imaging"))
            }
        #endif
        XCTAssertEqual(
            try ImageFile.header(of: jpeg).format, .jpeg, "headers are read without the library")
    }

    func testWhatIsNoImageIsRefusedWithItsFirstBytes() {
        for bytes in [[], [0x89], Array("GIF89a".utf8), Array("\u{89}PNG".utf8), [0xff, 0xd8], [0x42]] as [[UInt8]] {
            XCTAssertThrowsError(try ImageFile.decode(bytes)) {
                XCTAssertEqual(
                    $0 as? ImageFileError, .unknownFormat(byteCount: bytes.count, firstBytes: Array(bytes.prefix(8))))
            }
        }
    }

    func testAMissingFileIsRefusedByItsPath() {
        XCTAssertThrowsError(try ImageFile.decode(contentsOf: "/nowhere/image.png")) {
            XCTAssertEqual(ErrorCase($0).name, "cannotRead.cannotOpen")
            XCTAssertTrue("\($0)".contains("/nowhere/image.png"))
        }
    }

    func testLimitsHoldExactly() throws {
        let bytes = try PillowCase.bytes("png/pillow-rgb.png")
        let pixelCount = 37 * 22
        XCTAssertNoThrow(
            try ImageFile.decode(bytes, limits: ImageLimits(fileByteCount: bytes.count, pixelCount: pixelCount)))
        XCTAssertThrowsError(try ImageFile.decode(bytes, limits: ImageLimits(pixelCount: pixelCount - 1))) {
            XCTAssertEqual($0 as? ImageFileError, .tooManyPixels(width: 37, height: 22, pixelLimit: pixelCount - 1))
        }
        XCTAssertThrowsError(try ImageFile.header(of: bytes, limits: ImageLimits(pixelCount: pixelCount - 1)))
        XCTAssertThrowsError(try ImageFile.decode(bytes, limits: ImageLimits(fileByteCount: bytes.count - 1))) {
            XCTAssertEqual(
                $0 as? ImageFileError, .tooManyBytes(byteCount: bytes.count, byteLimit: bytes.count - 1))
        }
        let path = Fixtures.path("images/png/pillow-rgb.png")
        XCTAssertThrowsError(try ImageFile.decode(contentsOf: path, limits: ImageLimits(fileByteCount: 100))) {
            XCTAssertEqual(ErrorCase($0).name, "cannotRead.tooLarge")
        }
    }

    func testTheUsualLimitsAreThoseOfPixelImages() {
        XCTAssertEqual(ImageLimits().pixelCount, PixelImage.pixelLimit)
        XCTAssertEqual(ImageLimits().fileByteCount, 268_435_456)
    }

    /// A pixel of 8 bits takes a byte; beside it there are the compressed data, two rows and a window.
    func testDecodingTakesTheMemoryOfThePixelsAndLittleMore() throws {
        #if canImport(CAllocationCounter)
            guard HeapPeak.isCounted else { return }
            let image = try PixelImage(
                width: 1500, height: 700, channels: .grey, pixels: [UInt8](repeating: 7, count: 1_050_000))
            let file = FileBytes(PNGWriter.encode(image))
            let (peak, error) = HeapPeak.bytes { try ImageFile.decode(file, as: .grey) }
            XCTAssertNil(error)
            XCTAssertLessThan(peak, 1_050_000 + (256 << 10))
        #endif
    }
}
