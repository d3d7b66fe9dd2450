import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The lung cancer service, request by request.
final class LungCancerServiceTests: ServiceTestCase {
    struct Golden: Decodable {
        struct File: Decodable {
            let file: String
            let logits: [String: [Double]]
            let probabilities: [String: [Double]]
        }
        let labels: [String]
        let files: [File]
    }

    private func service() async throws -> Service { try await Service([("lung", Models.lung)]) }

    private static let scan = "lung/images/scan-00.png"

    func testAnswersAreKerasProbabilitiesAndLogits() async throws {
        let service = try await service()
        let golden = try Fixtures.decode(Golden.self, "lung/expected.json")
        for file in golden.files.prefix(6) {
            let probabilities = try XCTUnwrap(file.probabilities["keras-3"])
            let logits = try XCTUnwrap(file.logits["keras-3"])
            let answer = await service.post("/predict", form: [try .file("lung/\(file.file)", name: "file")])
            XCTAssertEqual(answer.status, 200, answer.text)
            let found = try answer.numbers("probabilities")
            XCTAssertEqual(found.count, 3)
            for (value, expected) in zip(found, probabilities) { XCTAssertEqual(value, expected, accuracy: 1e-5) }
            XCTAssertEqual(try answer.strings("labels"), golden.labels)
            let best = try XCTUnwrap(found.indices.max { found[$0] < found[$1] })
            XCTAssertEqual(try answer.string("prediction"), golden.labels[best])
            XCTAssertEqual(try answer.number("confidence"), found[best])
            XCTAssertNil(try answer.json()["logits"])
            let raw = await service.post("/predict/logits", form: [try .file("lung/\(file.file)", name: "image")])
            for (value, expected) in zip(try raw.numbers("logits"), logits) {
                XCTAssertEqual(value, expected, accuracy: 1e-3)
            }
        }
    }

    func testTheFileMayBeTheWholeBody() async throws {
        let service = try await service()
        let part = try FormPart.file(Self.scan, name: "file")
        let form = await service.post("/predict", form: [part])
        let answer = await service.send(
            HTTPRequest(.post, "/predict", headers: ["Content-Type": "image/png"], body: part.bytes))
        XCTAssertEqual(answer.text, form.text)
    }

    func testOtherMediaTypesAreRefused() async throws {
        let service = try await service()
        let part = try FormPart.file(Self.scan, name: "file")
        for type in ["text/plain", "application/pdf"] {
            let form = await service.post(
                "/predict", form: [FormPart(name: "file", fileName: "a", type: type, bytes: part.bytes)])
            try assertRefused(form, 415, "unsupported_media_type")
            try assertRefused(await service.post("/predict", "x", type: type), 415, "unsupported_media_type")
        }
        try assertRefused(await service.post("/predict", "", type: "image/png"), 400, "image_missing")
        try assertRefused(await service.post("/predict", "", type: nil), 400, "image_missing")
        try assertRefused(await service.post("/predict", "GIF89a", type: "image/gif"), 400, "image_invalid")
        try assertRefused(
            await service.post("/predict", form: [FormPart(name: "file", fileName: "", bytes: [])]), 400,
            "image_not_selected")
    }

    func testLabelsHealthAndDebugRoutes() async throws {
        let service = try await service()
        let labels = await service.get("/labels")
        XCTAssertEqual(try labels.strings("labels"), ["Benign", "Malignant", "Normal"])
        let health = await service.get("/healthz")
        XCTAssertEqual(health.status, 200)
        XCTAssertEqual(try health.string("status"), "healthy")
        let info = await service.get("/")
        XCTAssertEqual(try info.string("task"), "lung-cancer")
        try assertRefused(await service.get("/debug/vars"), 404, "not_found")
    }
}
