import Foundation
import NeedletailConvert
import NeedletailServer
import TestSupport
import XCTest

/// A classifier of images that replaces no deployment, request by request.
final class ImageClassifierServiceTests: ServiceTestCase {
    private struct Golden: Decodable {
        struct File: Decodable {
            let file: String
            let softmax: [Double]
        }
        let labels: [String]
        let sides: [File]
    }

    func testAnswersAreKerasProbabilities() async throws {
        let golden = try Fixtures.decode(Golden.self, "pneumonia/expected.json")
        let model = Source.made(
            Result {
                var converter = Converter(task: .imageClassifier)
                converter.images = ImageOptions(filter: .bilinear, labels: golden.labels)
                // Checks run the slow reference tier.
                converter.seedsChecks = false
                return try converter.convert([Fixtures.path("pneumonia/softmax.keras")]).bytes()
            })
        let service = try await Service([("sides", model)])
        for file in golden.sides where !file.file.hasSuffix(".jpg") {
            let part = try FormPart.file("pneumonia/\(file.file)", name: "file")
            let answer = await service.post("/predict", form: [part])
            XCTAssertEqual(answer.status, 200, answer.text)
            let found = try answer.numbers("probabilities")
            for (value, expected) in zip(found, file.softmax) { XCTAssertEqual(value, expected, accuracy: 1e-6) }
            let best = try XCTUnwrap(file.softmax.indices.max { file.softmax[$0] < file.softmax[$1] })
            XCTAssertEqual(try answer.string("prediction"), golden.labels[best])
            XCTAssertEqual(try answer.number("confidence"), found[best])
            XCTAssertEqual(try answer.strings("labels"), golden.labels)
        }
        let labels = await service.get("/labels")
        XCTAssertEqual(try labels.strings("labels"), golden.labels)
        try assertRefused(await service.post("/predict", form: []), 400, "image_missing")
        let page = await service.get("/", headers: ["Accept": "text/html"])
        XCTAssertTrue(page.text.contains("type=\"file\" id=\"picture\" name=\"file\""), page.text)
    }
}
