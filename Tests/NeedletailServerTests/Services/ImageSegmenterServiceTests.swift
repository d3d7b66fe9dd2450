import Foundation
import NeedletailImaging
import NeedletailServer
import TestSupport
import XCTest

/// A segmenter of images, request by request.
final class ImageSegmenterServiceTests: ServiceTestCase {
    private struct Golden: Decodable {
        struct File: Decodable {
            let file: String
            let mask_pixels: Int
        }
        let segmented: [File]
    }

    func testSharesAndMasksAreThoseOfKeras() async throws {
        let service = try await Service([("lungs", Models.segmenter)])
        let labels = try await service.get("/labels").strings("labels")
        XCTAssertEqual(labels.count, 2)
        let files = try Fixtures.decode(Golden.self, "pneumonia/expected.json").segmented
        var count = 0
        for file in files where !file.file.hasSuffix(".jpg") {
            count += 1
            let answer = await service.post("/predict", form: [try .file("pneumonia/\(file.file)", name: "file")])
            XCTAssertEqual(answer.status, 200, answer.text)
            let inside = Double(file.mask_pixels) / 4096
            let shares = try XCTUnwrap(try answer.object("shares") as? [String: Double])
            XCTAssertEqual(shares, [labels[0]: 1 - inside, labels[1]: inside], file.file)
            let png = try XCTUnwrap(Data(base64Encoded: try answer.string("mask")))
            let mask = try ImageFile.decode(Array(png))
            XCTAssertEqual([mask.width, mask.height], [64, 64])
            XCTAssertEqual(try answer.number("width"), 64)
            XCTAssertEqual(mask.pixels.count { $0 == 255 }, file.mask_pixels, file.file)
        }
        XCTAssertGreaterThan(count, 0)
        try assertRefused(await service.post("/predict", form: []), 400, "image_missing")
        let deep = await service.get("/health/deep")
        XCTAssertEqual(try deep.object("checks")["prediction_test"] as? Bool, true, deep.text)
        let page = await service.get("/", headers: ["Accept": "text/html"])
        XCTAssertTrue(page.text.contains("type=\"file\" id=\"picture\" name=\"file\""), page.text)
    }
}
