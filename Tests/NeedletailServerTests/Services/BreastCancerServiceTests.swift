import Foundation
import Needletail
import NeedletailServer
import TestSupport
import XCTest

/// The breast cancer service, request by request.
final class BreastCancerServiceTests: ServiceTestCase {
    private func service(_ flags: [(String, String)] = []) async throws -> Service {
        try await Service([("breast", Models.breast)], flags: flags)
    }

    private static func rows() throws -> [[Double]] {
        let values = try NumPyFile(fixture: "breast/golden/input.npy").doubles()
        return stride(from: 0, to: values.count, by: 30).map { Array(values[$0..<$0 + 30]) }
    }

    private static func body(_ values: [Double]) -> String { "{\"features\": \(values)}" }

    /// A row of a woman whose areas are beyond 1000.
    private static let row = try? rows()[0]

    func testAnswersAreKerasProbabilitiesWithTheDeploymentsWords() async throws {
        let service = try await service()
        let expected = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        for (row, golden) in zip(try Self.rows().prefix(60), expected) {
            let answer = await service.post("/predict", Self.body(row))
            XCTAssertEqual(answer.status, 200, answer.text)
            let p = try answer.number("probability")
            XCTAssertEqual(p, Double(golden), accuracy: 1e-5)
            XCTAssertEqual(try answer.string("prediction"), p > 0.5 ? "Malignant" : "Benign")
            XCTAssertEqual(try answer.number("confidence"), max(p, 1 - p), accuracy: 1e-12)
            XCTAssertEqual(try answer.string("risk_level"), p < 0.3 ? "Low" : p < 0.7 ? "Medium" : "High")
            XCTAssertEqual(try answer.number("threshold"), 0.5)
            XCTAssertNotNil(try answer.json()["warnings"] as? [String])
            XCTAssertEqual(try answer.object("model")["name"] as? String, "breast-cancer")
        }
    }

    func testFeaturesMayBeNamedInAnyOrder() async throws {
        let service = try await service()
        let row = try XCTUnwrap(Self.row)
        let inOrder = await service.post("/predict", Self.body(row))
        let members = zip(BreastCancerFeatures.names, row).reversed().map { "\"\($0)\": \($1)" }
        let named = await service.post("/predict", "{\"features\": {\(members.joined(separator: ","))}}")
        XCTAssertEqual(named.status, 200, named.text)
        XCTAssertEqual(try named.number("probability"), try inOrder.number("probability"))
        let nested = await service.post("/predict", "{\"features\": [\(row)]}")
        XCTAssertEqual(try nested.number("probability"), try inOrder.number("probability"))
    }

    func testWhereThereAreNoFeaturesTheClientIsToldSo() async throws {
        let service = try await service()
        for body in ["{}", "null", "[]", "[[1]]", "{\"feature\": [1]}", "{\"features\": null}", "3", "\"features\""] {
            try assertRefused(await service.post("/predict", body), 400, "features_missing", "No features provided")
        }
        try assertRefused(
            await service.post("/predict", "{\"features\": {}}"), 400, "features_missing",
            "Invalid input: no features provided")
    }

    func testAWrongCountIsTold() async throws {
        let service = try await service()
        let row = try XCTUnwrap(Self.row)
        for (body, count) in [
            ("[]", 0), ("[1, 2, 3]", 3), ("[\(row), \(row)]", 60), ("\(row + [1])", 31), ("[[[1, 2]], 3]", 3),
        ] {
            try assertRefused(
                await service.post("/predict", "{\"features\": \(body)}"), 400, "wrong_feature_count",
                "Expected 30 features, got \(count)")
        }
        // Parts of a row are not put together.
        let halves = await service.post("/predict", "{\"features\": [\(Array(row[..<15])), \(Array(row[15...]))]}")
        try assertRefused(halves, 400, "wrong_feature_count")
        let named = await service.post("/predict", "{\"features\": {\"area_mean\": 1}}")
        try assertRefused(
            named, 400, "wrong_feature_count", "Invalid input: expected 30 features, got 1")
        XCTAssertEqual(try named.object("errors").count, 29)
    }

    func testWhatIsNoNumberIsRefused() async throws {
        let service = try await service()
        let numbers = try XCTUnwrap(Self.row).map { "\($0)" }
        func body(_ value: String) -> String {
            "{\"features\": [\(([value] + numbers.dropFirst()).joined(separator: ","))]}"
        }
        for value in ["\"14\"", "null", "true", "{}"] {
            try assertRefused(
                await service.post("/predict", body(value)), 400, "features_not_numeric",
                "Invalid input: features must be numeric")
        }
        for value in ["NaN", "Infinity", "-Infinity", "1e999"] {
            try assertRefused(
                await service.post("/predict", body(value)), 400, "features_not_finite",
                "Invalid input: features contain NaN or infinite values")
        }
        try assertRefused(
            await service.post("/predict", "{\"features\": \"14\"}"), 400, "features_not_numeric",
            "Invalid input: features must be numeric")
        let far = await service.post("/predict", body("-1"))
        try assertRefused(far, 400, "out_of_range")
        XCTAssertTrue(try far.string("error").hasPrefix("Invalid input: features out of expected range: radius_mean"))
        XCTAssertFalse(try far.string("error").contains("-1"))
        let unknown = await service.post("/predict", "{\"features\": {\"secret\": 1}}")
        try assertRefused(unknown, 400, "unknown_feature")
        XCTAssertFalse(unknown.text.contains("secret"))
    }

    func testLargeAreasOfMalignantTumoursAreTaken() async throws {
        let service = try await service()
        for row in try Self.rows() where row.contains(where: { $0 > 1000 }) {
            let answer = await service.post("/predict", Self.body(row))
            XCTAssertEqual(answer.status, 200, answer.text)
        }
    }

    func testWhatIsNoJSONIsTheClientsFault() async throws {
        let service = try await service()
        for body in ["", "{", "{\"features\": [1,]}", "{\"features\": [1]} x", "features=1", "\u{FEFF}{}"] {
            try assertRefused(await service.post("/predict", body), 400, "not_json")
        }
        try assertRefused(
            await service.post("/predict", "{\"features\": [1], \"features\": [2]}"), 400, "not_json")
        let deep = String(repeating: "[", count: 100_000)
        try assertRefused(await service.post("/predict", "{\"features\": \(deep)"), 400, "not_json")
        for type in [nil, "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1"] {
            try assertRefused(
                await service.post("/predict", "{}", type: type), 415, "unsupported_media_type",
                "Content-Type must be application/json")
        }
        let typed = await service.post("/predict", "{}", type: "application/json; charset=UTF-8")
        try assertRefused(typed, 400, "features_missing")
        let large = String(repeating: "1,", count: 10 << 20)
        try assertRefused(
            await service.post("/predict", "{\"features\": [\(large)1]}"), 413, "body_too_large")
    }

    func testWhereThereIsNoModelMissingFeaturesComeFirst() async throws {
        let service = try await Service([("breast", .path("/nowhere/breast.safetensors"))])
        let answer = await service.post("/predict", "{\"features\": [1]}")
        try assertRefused(answer, 503, "model_not_loaded", "Model not available")
        XCTAssertNotNil(answer.response.headers["Retry-After"])
        let health = await service.get("/health")
        XCTAssertEqual(health.status, 503)
        XCTAssertEqual(try health.string("status"), "unhealthy")
        XCTAssertEqual(try health.json()["model_loaded"] as? Bool, false)
        XCTAssertFalse(health.text.contains("nowhere"))
    }

    func testAnswersMayBeBare() async throws {
        let service = try await service()
        let answer = await service.post("/predict?minimal=true", Self.body(try XCTUnwrap(Self.row)))
        XCTAssertEqual(Set(try answer.json().keys), ["prediction", "confidence", "risk_level", "timestamp"])
        let confidence = try answer.number("confidence")
        XCTAssertEqual(confidence, (confidence * 1000).rounded() / 1000)
        XCTAssertTrue(try answer.string("timestamp").hasSuffix("Z"))
        try assertRefused(
            await service.post("/predict?minimal=perhaps", Self.body([])), 400, "malformed_request")
    }

    func testTheThresholdOfTheConfigurationDecides() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("server.json")
        let model = try Models.breast.path("breast", in: folder)
        try #"{"models": {"breast": {"path": "\#(model)", "threshold": 1}}}"#
            .write(toFile: path, atomically: true, encoding: .utf8)
        let configuration = try ServerConfiguration.read(file: path, environment: { _ in nil })
        let server = InferenceServer(configuration) { _ in InMemoryTransport() }
        try server.start()
        await server.loaded()
        let row = try XCTUnwrap(Self.row)
        let answer = Answer(
            response: await server.respond(
                to: HTTPRequest(
                    .post, "/predict", headers: ["Content-Type": "application/json"],
                    body: Array(Self.body(row).utf8))))
        XCTAssertEqual(try answer.number("threshold"), 1)
        XCTAssertEqual(try answer.string("prediction"), "Benign")
        XCTAssertEqual(try answer.string("risk_level"), "High")
    }

    func testHealthAndWhatTheServiceSaysOfItself() async throws {
        let service = try await service()
        let health = await service.get("/health")
        XCTAssertEqual(health.status, 200)
        XCTAssertEqual(try health.string("status"), "healthy")
        XCTAssertEqual(try health.json()["model_loaded"] as? Bool, true)
        XCTAssertEqual(try health.json()["scaler_loaded"] as? Bool, true)
        XCTAssertEqual(try health.string("version"), "1.0.0")
        let deep = await service.get("/health/deep")
        let checks = try deep.object("checks")
        XCTAssertEqual(
            Set(checks.keys), ["model_loaded", "scaler_loaded", "prediction_test", "memory_usage", "response_time"])
        XCTAssertEqual(checks["prediction_test"] as? Bool, true)
        XCTAssertNotNil(try deep.string("timestamp"))
        let info = await service.get("/")
        let fields = try XCTUnwrap(try info.json()["fields"] as? [[String: Any]])
        XCTAssertEqual(fields.map { $0["name"] as? String }, BreastCancerFeatures.names)
        XCTAssertEqual(try info.strings("labels"), ["Benign", "Malignant"])
    }
}
