import Foundation
import NeedletailServer
import SeededData
import TestSupport
import XCTest

/// Requests with damage: each is answered or refused, and never the server's fault.
final class ServiceMutationTests: ServiceTestCase {
    /// What every answer to a damaged request is: no fault of ours, and JSON that says nothing of what was sent.
    private func check(_ answer: Answer, _ what: String) {
        XCTAssertTrue(
            [200, 400, 404, 413, 415, 422].contains(answer.status), "\(what): \(answer.status) \(answer.text)")
        XCTAssertNoThrow(try JSONSerialization.jsonObject(with: Data(answer.response.body)), what)
        if answer.status != 200 { XCTAssertFalse(answer.text.contains("sentinel"), "\(what): \(answer.text)") }
    }

    private func damage(_ path: String, _ bodies: [String], _ source: Source, name: String) async throws {
        let service = try await Service([(name, source)])
        // Each request goes through all of the server: fewer than a reader alone is given.
        for seed in 0..<UInt64(Mutations.count / 4) {
            var random = SeededRandom(seed: seed)
            let body = random.mutated(Array(bodies[Int(seed) % bodies.count].utf8))
            let request = HTTPRequest(.post, path, headers: ["Content-Type": "application/json"], body: body)
            check(await service.send(request), "\(path), seed \(seed)")
        }
    }

    func testBodiesOfBreastCancer() async throws {
        let row = try NumPyFile(fixture: "breast/golden/input.npy").doubles().prefix(30)
        try await damage(
            "/predict",
            [
                "{\"features\": \(Array(row))}", "{\"features\": [\(Array(row))]}",
                "{\"features\": {\"radius_mean\": 14.5, \"sentinel\": \"sentinel\"}}",
            ], Models.breast, name: "breast")
    }

    func testBodiesOfHeartDisease() async throws {
        let body =
            #"{"Age":54,"Blood_Pressure":130,"Cholesterol":242,"Heart_Rate":150,"Sex":"Male","angina":"Asymptomatic","#
            + #""Glycemia":"Less than 120 mg/dl","ECG":"Normal","angina_after_sport":"No","ecg_slope":"Rising","#
            + #""fluoroscopy":2,"thalassemia":"No","sentinel":"sentinel"}"#
        try await damage("/predict", [body], Models.heart, name: "heart")
    }

    func testBodiesOfColumns() async throws {
        let row = #"{"place": "c", "x": 0.7, "sentinel": "sentinel"}"#
        let bodies = [row, #"{"rows": [\#(row), {"place": null, "x": 1e3}, \#(row)]}"#]
        try await damage("/predict", bodies, Models.columns, name: "columns")
    }

    func testBodiesOfOsteosarcoma() async throws {
        let body =
            #"{"survival_time": 800.5, "event_occurred": "1", "age": 16, "metastasis": 0, "seed": 7, "steps": 3, "#
            + #""method": "ddim", "sentinel": "sentinel"}"#
        try await damage("/generate", [body], Models.osteosarcoma, name: "osteosarcoma")
    }

    func testBodiesOfBase64() async throws {
        let picture = Base64.encode(try FormPart.file("pneumonia/images/grey-small.png").bytes)
        try await damage(
            "/predict/base64", ["{\"image\": \"\(picture)\", \"threshold\": \"0.5\"}"], Models.pneumonia,
            name: "pneumonia")
    }

    func testRowsOfTensorFlowServing() async throws {
        let row = [Double](repeating: 0.5, count: 30)
        try await damage(
            "/v1/models/breast:predict",
            [
                "{\"instances\": [\(row), \(row)]}", "{\"signature_name\": \"raw_features\", \"inputs\": [\(row)]}",
                "{\"instances\": [{\"sentinel\": \(row)}]}",
            ], Models.breast, name: "breast")
    }

    func testFormsOfPneumonia() async throws {
        let service = try await Service([("pneumonia", Models.pneumonia)])
        let body = FormPart.body([
            FormPart(name: "threshold", bytes: Array("0.25".utf8)),
            try .file("pneumonia/images/grey-small.png"),
        ])
        for seed in 0..<UInt64(Mutations.count / 4) {
            var random = SeededRandom(seed: seed)
            let request = HTTPRequest(
                .post, "/predict", headers: ["Content-Type": "multipart/form-data; boundary=edge"],
                body: random.mutated(body))
            check(await service.send(request), "seed \(seed)")
        }
    }
}
