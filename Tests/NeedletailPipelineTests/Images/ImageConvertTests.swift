import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// Images of other channels, beside what Pillow makes of them.
final class ImageConvertTests: TierTestCase {
    func testEveryConversionIsThatOfPillow() throws {
        let cases = try ImageCases.load().converted
        XCTAssertEqual(Set(cases.map { $0.source.mode + $0.to }).count, 9)
        for one in cases {
            let source = try one.source.image()
            forEachTier { _, kernels in
                let converted = try source.converted(to: channels(one.to), kernels: kernels)
                XCTAssertEqual(digest(converted.pixels), one.result.sha256, "\(one.source) to \(one.to)")
                XCTAssertEqual(converted.channels, try channels(one.to))
            }
        }
    }

    func testGreyStaysGreyThroughColours() throws {
        let grey = try PixelImage(width: 16, height: 16, channels: .grey, pixels: Array(0...255))
        XCTAssertEqual(grey.converted(to: .rgb).converted(to: .grey), grey)
        XCTAssertEqual(grey.converted(to: .rgba).converted(to: .grey), grey)
    }
}
