import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The pneumonia service, request by request.
final class PneumoniaServiceTests: ServiceTestCase {
    private func service(_ flags: [(String, String)] = []) async throws -> Service {
        try await Service([("pneumonia", Models.pneumonia)], flags: flags)
    }

    private static let picture = "pneumonia/images/grey.png"

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
