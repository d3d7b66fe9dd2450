import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The pneumonia service, request by request.
final class PneumoniaServiceTests: ServiceTestCase {
    struct Golden: Decodable {
        struct File: Decodable {
            struct Answer: Decodable { let probability: [String: Double] }
            let file: String
            let bicubic: Answer
        }
        let files: [File]
    }

    /// The files that every build reads, with what Keras said of them.
    private static func files() throws -> [(path: String, score: Double)] {
        try Fixtures.decode(Golden.self, "pneumonia/expected.json").files.filter { !$0.file.hasSuffix(".jpg") }
            .map { ("pneumonia/\($0.file)", try XCTUnwrap($0.bicubic.probability["keras-3"])) }
    }

    private func service(_ flags: [(String, String)] = []) async throws -> Service {
        try await Service([("pneumonia", Models.pneumonia)], flags: flags)
    }

    private static let picture = "pneumonia/images/grey.png"

    private static func text(_ name: String, _ value: String) -> FormPart {
        FormPart(name: name, bytes: Array(value.utf8))
    }

    func testAnswersAreKerasScoresByFormAndByBase64() async throws {
        let service = try await service()
        for (path, golden) in try Self.files() {
            let part = try FormPart.file(path)
            let answer = await service.post("/predict", form: [part])
            XCTAssertEqual(answer.status, 200, answer.text)
            let score = try answer.number("raw_score")
            XCTAssertEqual(score, golden, accuracy: 1e-5, path)
            XCTAssertEqual(try answer.string("prediction"), score > 0.5 ? "PNEUMONIA" : "NORMAL")
            XCTAssertEqual(try answer.number("confidence"), score > 0.5 ? score : 1 - score, accuracy: 1e-12)
            XCTAssertEqual(try answer.number("threshold"), 0.5)
            let base64 = await service.post("/predict/base64", "{\"image\": \"\(Base64.encode(part.bytes))\"}")
            XCTAssertEqual(try base64.number("raw_score"), score)
            XCTAssertEqual(Set(try base64.json().keys), Set(try answer.json().keys))
        }
    }

    func testTheThresholdDecidesAndIsTold() async throws {
        let service = try await service()
        let part = try FormPart.file(Self.picture)
        let score = try await service.post("/predict", form: [part]).number("raw_score")
        for threshold in ["0", "1", "0.9", "1e-3"] {
            let value = try XCTUnwrap(Double(threshold))
            let form = await service.post("/predict", form: [part, Self.text("threshold", threshold)])
            XCTAssertEqual(try form.number("threshold"), value)
            let isPositive = score > value
            XCTAssertEqual(try form.string("prediction"), isPositive ? "PNEUMONIA" : "NORMAL")
            XCTAssertEqual(try form.number("confidence"), isPositive ? score : 1 - score, accuracy: 1e-12)
            XCTAssertEqual(try form.object("probabilities")["PNEUMONIA"] as? Double, score)
            for json in [threshold, "\"\(threshold)\""] {
                let body = "{\"threshold\": \(json), \"image\": \"\(Base64.encode(part.bytes))\"}"
                let base64 = await service.post("/predict/base64", body)
                XCTAssertEqual(try base64.string("prediction"), try form.string("prediction"))
            }
        }
        for threshold in ["7", "-0.1", "nan", "half", "", "inf"] {
            let form = await service.post("/predict", form: [part, Self.text("threshold", threshold)])
            try assertRefused(form, 400, "threshold_invalid")
            let body = "{\"threshold\": \"\(threshold)\", \"image\": \"\(Base64.encode(part.bytes))\"}"
            try assertRefused(await service.post("/predict/base64", body), 400, "threshold_invalid")
        }
        for threshold in ["7", "-1", "true", "[]"] {
            let body = "{\"threshold\": \(threshold), \"image\": \"\(Base64.encode(part.bytes))\"}"
            try assertRefused(await service.post("/predict/base64", body), 400, "threshold_invalid")
        }
        try assertRefused(
            await service.post("/predict/base64", "{\"threshold\": NaN, \"image\": \"AAAA\"}"), 400, "not_json")
    }

    func testAFormWithoutAFileIsRefused() async throws {
        let service = try await service()
        let picture = try FormPart.file(Self.picture)
        let parts: [[FormPart]] = [
            [], [Self.text("image", "grey.png")], [FormPart(name: "file", fileName: "a.png", bytes: picture.bytes)],
        ]
        for form in parts {
            let answer = await service.post("/predict", form: form)
            try assertRefused(answer, 400, "image_missing", "No image file provided")
        }
        for type in ["application/json", nil] {
            try assertRefused(
                await service.post("/predict", "{}", type: type), 400, "image_missing", "No image file provided")
        }
        let unnamed = await service.post("/predict", form: [FormPart(name: "image", fileName: "", bytes: [])])
        try assertRefused(unnamed, 400, "image_not_selected", "No image file selected")
        try assertRefused(
            await service.post("/predict", "x", type: "multipart/form-data"), 400, "not_a_form")
    }

    func testWhatIsNoImageIsRefusedWithoutAddresses() async throws {
        let service = try await service()
        for bytes in [[], Array("GIF89a".utf8), Array("\u{89}PNG".utf8), [0x42, 0x4D]] as [[UInt8]] {
            let answer = await service.post("/predict", form: [FormPart(name: "image", fileName: "a", bytes: bytes)])
            try assertRefused(answer, 400, "image_invalid")
            XCTAssertTrue(try answer.string("error").hasPrefix("Error preprocessing image: "), answer.text)
            XCTAssertFalse(answer.text.contains("0x"))
            guard !bytes.isEmpty else { continue }
            let base64 = await service.post("/predict/base64", "{\"image\": \"\(Base64.encode(bytes))\"}")
            try assertRefused(base64, 400, "image_invalid")
        }
    }

    func testBadBase64IsTheClientsFault() async throws {
        let service = try await service()
        for text in ["!!!!", "abc", "AAA=A", "data:image/png;base64,AAAA", "AAAA\\n"] {
            try assertRefused(
                await service.post("/predict/base64", "{\"image\": \"\(text)\"}"), 400, "base64_invalid",
                "Invalid base64 image data")
        }
        try assertRefused(
            await service.post("/predict/base64", "{\"image\": 5}"), 400, "base64_invalid", "Invalid base64 image data")
        for body in ["{}", "[]", "{\"image\": null}", "{\"image\": \"\"}"] {
            try assertRefused(
                await service.post("/predict/base64", body), 400, "base64_missing", "No base64 image data provided")
        }
        try assertRefused(await service.post("/predict/base64", "{"), 400, "not_json")
        try assertRefused(await service.post("/predict/base64", "{}", type: nil), 415, "unsupported_media_type")
    }

    func testLargeFilesAreRefusedAsSuch() async throws {
        let service = try await service([("body-limit-bytes", "1000")])
        let answer = await service.post("/predict", form: [try FormPart.file(Self.picture)])
        try assertRefused(answer, 413, "body_too_large", "File too large")
        let base64 = await service.post("/predict/base64", String(repeating: " ", count: 1001))
        try assertRefused(base64, 413, "body_too_large", "File too large")
    }

    func testWithoutAModelItIsUnhealthy() async throws {
        let service = try await Service([("pneumonia", Models.pneumonia)], loads: false)
        try service.server.start()
        await service.server.loaded()
        let health = await service.get("/health")
        XCTAssertEqual(health.status, 200)
        XCTAssertEqual(try health.json()["model_loaded"] as? Bool, true)
        let missing = try await Service([("pneumonia", .path("/nowhere"))])
        let answer = await missing.post("/predict", form: [try FormPart.file(Self.picture)])
        try assertRefused(answer, 503, "model_not_loaded")
        let unhealthy = await missing.get("/health")
        XCTAssertEqual(unhealthy.status, 503)
        XCTAssertEqual(try unhealthy.json()["model_loaded"] as? Bool, false)
    }

    func testASegmentersFindingsCount() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("server.json")
        let models = (
            try Models.pneumonia.path("pneumonia", in: folder), try Models.segmenter.path("segmenter", in: folder)
        )
        try #"{"models": {"pneumonia": {"path": "\#(models.0)", "segmenter": "\#(models.1)"}}}"#
            .write(toFile: path, atomically: true, encoding: .utf8)
        let configuration = try ServerConfiguration.read(file: path, environment: { _ in nil })
        let server = InferenceServer(configuration) { _ in InMemoryTransport() }
        try server.start()
        await server.loaded()
        let body = FormPart.body([try FormPart.file(Self.picture)])
        let headers: HTTPHeaders = ["Content-Type": "multipart/form-data; boundary=edge"]
        let request = HTTPRequest(.post, "/predict", headers: headers, body: body)
        let answer = Answer(response: await server.respond(to: request))
        let other = try await service()
        let plain = await other.post("/predict", form: [try FormPart.file(Self.picture)])
        if answer.status == 200 {
            XCTAssertNotEqual(try answer.number("raw_score"), try plain.number("raw_score"))
        } else {
            try assertRefused(answer, 422, "input_refused")
        }
    }
}
