import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The protocol of TensorFlow Serving.
final class TensorFlowServingTests: ServiceTestCase {
    private static let path = "/v1/models/breast_cancer_classifier:predict"

    private func service() async throws -> Service {
        try await Service([("breast_cancer_classifier", Models.breast)])
    }

    private static func rows(_ name: String) throws -> [[Double]] {
        let file = try NumPyFile(fixture: "breast/golden/\(name).npy")
        let values = try file.doubles()
        return stride(from: 0, to: values.count, by: 30).map { Array(values[$0..<$0 + 30]) }
    }

    func testRowsThatAreScaledGiveKerasProbabilities() async throws {
        let service = try await service()
        let rows = try Array(Self.rows("keras-3/scaled").prefix(20))
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        let answer = await service.post(Self.path, "{\"instances\": \(rows)}")
        XCTAssertEqual(answer.status, 200, answer.text)
        let predictions = try XCTUnwrap(try answer.json()["predictions"] as? [[Double]])
        XCTAssertEqual(predictions.count, 20)
        for (row, expected) in zip(predictions, golden) { XCTAssertEqual(row[0], Double(expected), accuracy: 1e-5) }
        let columns = await service.post(Self.path, "{\"inputs\": \(rows)}")
        XCTAssertEqual(try columns.json()["outputs"] as? [[Double]], predictions)
    }

    func testRawFeaturesAreScaledByTheirOwnSignature() async throws {
        let service = try await service()
        let rows = try Array(Self.rows("input").prefix(8))
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        let answer = await service.post(
            "/v1/models/breast_cancer_classifier/versions/1:predict",
            "{\"signature_name\": \"raw_features\", \"instances\": \(rows)}")
        XCTAssertEqual(answer.status, 200, answer.text)
        let predictions = try XCTUnwrap(try answer.json()["predictions"] as? [[Double]])
        for (row, expected) in zip(predictions, golden) { XCTAssertEqual(row[0], Double(expected), accuracy: 1e-5) }
    }

    func testWhatIsWrongIsTheClientsFault() async throws {
        let service = try await service()
        let row = [Double](repeating: 0, count: 30)
        for body in [
            "{}", "{\"instances\": []}", "{\"instances\": 3}", "{\"instances\": [[1, 2]]}",
            "{\"instances\": [\(row), [1]]}", "{\"instances\": [[\"a\"]]}", "{\"instances\": [[[1]]]}",
            "{\"instances\": [\(row)], \"inputs\": [\(row)]}", "{\"instances\": [{\"b64\": \"AA==\"}]}", "[]",
            "{\"inputs\": {\"x\": 1}}", "{\"instances\": [\(row), 5]}",
        ] {
            try assertRefused(await service.post(Self.path, body), 400, "tensor_invalid")
        }
        try assertRefused(
            await service.post(Self.path, "{\"signature_name\": \"other\", \"instances\": [\(row)]}"), 400,
            "unknown_signature")
        try assertRefused(await service.post(Self.path, "{\"instances\": [NaN]}"), 400, "not_json")
        for path in ["/v1/models/other:predict", "/v1/models/breast_cancer_classifier/versions/9:predict"] {
            let answer = await service.post(path, "{\"instances\": [\(row)]}")
            try assertRefused(answer, 404, "model_not_found")
            XCTAssertTrue(try answer.string("error").hasPrefix("Servable not found for request"))
        }
        let any = await service.post(Self.path, "{\"instances\": [\(row)]}", type: nil)
        XCTAssertEqual(any.status, 200)
    }

    func testStatesAndSignaturesAreTold() async throws {
        let service = try await service()
        let state = await service.get("/v1/models/breast_cancer_classifier")
        let versions = try XCTUnwrap(try state.json()["model_version_status"] as? [[String: Any]])
        XCTAssertEqual(versions[0]["state"] as? String, "AVAILABLE")
        XCTAssertEqual(versions[0]["version"] as? String, "1")
        let metadata = await service.get("/v1/models/breast_cancer_classifier/metadata")
        XCTAssertTrue(metadata.text.contains("\"serving_default\":{\"inputs\":"))
        XCTAssertTrue(metadata.text.contains("\"raw_features\":{\"inputs\":"))
        let failed = try await Service([("breast", .path("/nowhere"))])
        let end = await failed.get("/v1/models/breast")
        XCTAssertTrue(end.text.contains("\"state\":\"END\""), end.text)
        try assertRefused(
            await failed.post("/v1/models/breast:predict", "{\"instances\": [[1]]}"), 503, "model_not_loaded")
        let heart = try await Service([("heart", Models.heart)])
        try assertRefused(
            await heart.post("/v1/models/heart:predict", "{\"instances\": [[1]]}"), 400, "tensor_invalid")
    }
}
