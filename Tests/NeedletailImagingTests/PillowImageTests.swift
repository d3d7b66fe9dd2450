import NeedletailFormat
import NeedletailImaging
import TestSupport
import XCTest

/// Files that Pillow reads: the same pixels, in all three modes.
final class PillowImageTests: XCTestCase {
    private func check(_ folder: String, least: Int, line: UInt = #line) throws {
        let cases = try PillowCase.all(folder)
        XCTAssertGreaterThanOrEqual(cases.count, least, line: line)
        for image in cases {
            do {
                let differences = try image.differences(PillowCase.bytes(image.file))
                XCTAssertEqual(differences, [], image.file, line: line)
            } catch { XCTFail("\(image.file): \(error)", line: line) }
        }
    }

    func testEveryPNGFileHasThePixelsThatPillowReads() throws { try check("png", least: 170) }
    func testEveryBMPFileHasThePixelsThatPillowReads() throws { try check("bmp", least: 180) }

    #if Imaging
        func testEveryJPEGFileHasThePixelsThatPillowReads() throws { try check("jpeg", least: 75) }
    #endif

    func testHeadersTellFormatSizeAndColoursOfEveryFile() throws {
        for (folder, format) in [("png", ImageFile.Format.png), ("bmp", .bmp), ("jpeg", .jpeg)] {
            for image in try PillowCase.all(folder) {
                let header = try ImageFile.header(of: PillowCase.bytes(image.file))
                XCTAssertEqual(header.format, format, image.file)
                XCTAssertEqual([header.width, header.height], [image.width, image.height], image.file)
                // Grey with alpha and 16 bits is colours with alpha to Pillow, which has no such mode.
                let isGrey = ["1", "L", "LA", "I;16"].contains(image.mode) || image.file.contains("kind4-depth16")
                // Files whose pixels Pillow does not take for greys of their own number.
                XCTAssertEqual(header.channels, isGrey ? .grey : .rgb, image.file)
            }
        }
    }

    func testWithoutAModeAnImageComesInItsOwn() throws {
        for (file, channels) in [
            ("pillow-la", PixelImage.Channels.grey), ("pillow-rgba", .rgb), ("kind3-depth4", .rgb),
        ] {
            let bytes = try PillowCase.bytes("png/\(file).png")
            let image = try ImageFile.decode(bytes)
            XCTAssertEqual(image.channels, channels, file)
            XCTAssertEqual(image, try ImageFile.decode(bytes, as: channels), file)
        }
    }
}
