import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// What services answer whose models did not come through.
final class WithoutModelsContractTests: ContractTestCase {
    /// A damaged model, two of another size of images, and two without a file.
    private func service() async throws -> Service {
        try await Served.server("without models") {
            let damaged = ServiceTestCase.Source.made(
                Result {
                    guard case .made(let model) = Models.breast else { return [] }
                    var bytes = try model.get()
                    bytes[bytes.count / 2] ^= 1
                    return bytes
                })
            return try await Service(
                [
                    ("breast", damaged), ("heart", .path("/nowhere/secret")), ("pneumonia", Models.pneumonia),
                    ("lung", Models.lung), ("osteosarcoma", .path("/nowhere/secret")),
                ], flags: [("image-size", "7")], overSockets: true)
        }
    }

    func testPredictions() async throws {
        let retry = ["Retry-After": "..."]
        let features = "{\"features\": [1]}"
        try await check(
            await service(),
            [
                Case(
                    "missing features come before a missing model", .post("/breast/predict", "{}"), 400,
                    "features_missing", "No features provided"),
                Case(
                    "a missing model comes before a wrong count", .post("/breast/predict", features), 503,
                    "model_not_loaded", "Model not available", headers: retry),
                Case(
                    "heart disease has no model", .post("/heart/predict", "{}"), 503, "model_not_loaded",
                    "Model not available", headers: retry),
                Case(
                    "pneumonia has the deployment's words", .post("/pneumonia/predict", form: []), 503,
                    "model_not_loaded", "Model not loaded", headers: retry),
                Case(
                    "so has its base64", .post("/pneumonia/predict/base64", "{}"), 503, "model_not_loaded",
                    "Model not loaded", headers: retry),
                Case(
                    "lung cancer has no model", .post("/lung/predict", form: []), 503, "model_not_loaded",
                    "Model not available", headers: retry),
                Case(
                    "the generator says so in its form", .post("/osteosarcoma/generate", "{}"), 503, "model_not_loaded",
                    "Model not available", style: "detail", headers: retry),
                Case(
                    "the stages are not told", .get("/heart/model/info"), 503, "model_not_loaded",
                    "Model not available", headers: retry),
                Case(
                    "tensors are not taken", .post("/v1/models/breast:predict", "{\"instances\": [[1]]}"), 503,
                    "model_not_loaded", .any, headers: retry),
            ])
    }

    func testStates() async throws {
        func failed(_ reason: JSONPattern) -> JSONPattern { ["state": "failed", "required": true, "reason": reason] }
        let unreadable: JSONPattern = "the model file cannot be read"
        let differs: JSONPattern = "the model gives other results than its file says it should"
        let size: JSONPattern = "the model takes images of another size than the configuration asks for"
        try await check(
            await service(),
            [
                Case("the process answers", .get("/livez"), 200, ["status": "alive"]),
                Case(
                    "the server is not ready, and says why in general words", .get("/readyz"), 503,
                    [
                        "status": "not ready",
                        "models": [
                            "breast": failed(differs), "heart": failed(unreadable), "pneumonia": failed(size),
                            "lung": failed(size), "osteosarcoma": failed(unreadable),
                        ],
                    ]),
                Case(
                    "health of all is not healthy", .get("/health"), 503,
                    ["status": "unhealthy", "model_loaded": false]),
                Case(
                    "health tells of the model, its scaler and the version", .get("/breast/health"), 503,
                    [
                        "status": "unhealthy", "model_loaded": false, "scaler_loaded": false, "version": "1.0.0",
                        "error": differs,
                    ]),
                Case(
                    "health of a model that is not known", .get("/heart/health"), 503,
                    ["status": "unhealthy", "model_loaded": false, "error": unreadable]),
                Case(
                    "health of pneumonia", .get("/pneumonia/health"), 503,
                    ["status": "unhealthy", "model_loaded": false, "error": size]),
                Case(
                    "health of lung cancer", .get("/lung/healthz"), 503,
                    ["status": "unhealthy", "model_loaded": false, "error": size]),
                Case(
                    "health of the generator", .get("/osteosarcoma/health"), 503,
                    ["status": "unhealthy", "model_loaded": false, "error": unreadable]),
                Case(
                    "the deep check tells what is wrong", .get("/breast/health/deep"), 503,
                    [
                        "status": "unhealthy", "timestamp": "20...",
                        "checks": [
                            "model_loaded": false, "scaler_loaded": false, "prediction_test": false,
                            "memory_usage": .any, "response_time": .any,
                        ],
                    ]),
                Case(
                    "TensorFlow Serving's state is the end", .get("/v1/models/heart"), 200,
                    [
                        "model_version_status": [
                            [
                                "version": "", "state": "END",
                                "status": ["error_code": "UNAVAILABLE", "error_message": unreadable],
                            ]
                        ]
                    ]),
                Case(
                    "the signatures are not told", .get("/v1/models/breast/metadata"), 503, "model_not_loaded", .any),
                Case(
                    "programs are told that the service is not ready", .get("/heart"), 200,
                    ["service": "heart", "task": "unknown", "ready": false, "...": "..."]),
            ])
    }
}
