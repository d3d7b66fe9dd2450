import NeedletailServer
import TestSupport
import XCTest

/// What is taken and answered as TensorFlow Serving does.
final class TensorFlowServingContractTests: ContractTestCase {
    private static func rows(_ name: String) throws -> [[Double]] {
        let values = try NumPyFile(fixture: "breast/golden/\(name).npy").doubles()
        return stride(from: 0, to: values.count, by: 30).map { Array(values[$0..<$0 + 30]) }
    }

    /// Sends the requests to a server with one model, and to one with five: the paths are the same.
    private func checkBoth(_ cases: [Case], line: UInt = #line) async throws {
        try await check(await Served.alone("breast"), cases, line: line)
        try await check(await Served.five(), cases, line: line)
    }

    func testPredictions() async throws {
        let scaled = try Array(Self.rows("keras-3/scaled").prefix(20))
        let raw = try Array(Self.rows("input").prefix(20))
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats().prefix(20)
        let told = JSONPattern.list(golden.map { [.number(Double($0), within: 1e-5)] })
        let one: JSONPattern = [[.number(Double(golden[0]), within: 1e-5)]]
        let (path, version) = ("/v1/models/breast:predict", "/v1/models/breast/versions/1:predict")
        try await checkBoth([
            Case(
                "scaled rows are answered with what Keras gives", .post(path, "{\"instances\": \(scaled)}"), 200,
                ["predictions": told]),
            Case("columns are outputs", .post(path, "{\"inputs\": \(scaled)}"), 200, ["outputs": told]),
            Case(
                "raw features are scaled by their own signature",
                .post(version, "{\"signature_name\": \"raw_features\", \"instances\": \(raw)}"), 200,
                ["predictions": told]),
            Case(
                "the usual signature may be named",
                .post(path, "{\"signature_name\": \"serving_default\", \"instances\": [\(scaled[0])]}"), 200,
                ["predictions": one]),
            Case(
                "the body need not say that it is JSON", .post(path, "{\"instances\": [\(scaled[0])]}", type: nil), 200,
                ["predictions": one]),
        ])
    }

    func testRefusedTensors() async throws {
        let path = "/v1/models/breast:predict"
        let row = [Double](repeating: 0, count: 30)
        var cases = [
            "{}", "{\"instances\": []}", "{\"instances\": 3}", "{\"instances\": [[1, 2]]}",
            "{\"instances\": [\(row), [1]]}", "{\"instances\": [[\"a\"]]}", "{\"instances\": [[[1]]]}",
            "{\"instances\": [\(row)], \"inputs\": [\(row)]}", "{\"instances\": [{\"b64\": \"AA==\"}]}", "[]",
            "{\"inputs\": {\"x\": 1}}", "{\"instances\": [\(row), 5]}",
        ].map { Case("\($0) is no tensor", .post(path, $0), 400, "tensor_invalid", .any) }
        cases += [
            Case(
                "an unknown signature is told which there are",
                .post(path, "{\"signature_name\": \"other\", \"instances\": [\(row)]}"), 400, "unknown_signature",
                "Serving signature not found: there are serving_default, raw_features"),
            Case(
                "no number is not one", .post(path, "{\"instances\": [NaN]}"), 400, "not_json",
                "the body is no JSON that can be used: ..."),
        ]
        for path in ["/v1/models/other:predict", "/v1/models/breast/versions/9:predict"] {
            cases.append(
                Case(
                    "there is no such model", .post(path, "{\"instances\": [\(row)]}"), 404, "model_not_found",
                    "Servable not found for request: ..."))
        }
        for path in ["/v1/models/other", "/v1/models/other/metadata", "/v1/models/breast/versions/2"] {
            cases.append(
                Case(
                    "there is no such model", .get(path), 404, "model_not_found", "Servable not found for request: ...")
            )
        }
        try await checkBoth(cases)
        try await check(
            await Served.five(),
            [
                Case(
                    "a pipeline of columns takes no tensors",
                    .post("/v1/models/heart:predict", "{\"instances\": [[1]]}"), 400, "tensor_invalid",
                    "the model is a pipeline of columns, and takes no tensors")
            ])
    }

    func testStatesAndSignatures() async throws {
        let state: JSONPattern = [
            "model_version_status": [
                ["version": "1", "state": "AVAILABLE", "status": ["error_code": "OK", "error_message": ""]]
            ]
        ]
        let tensors: JSONPattern = ["...": "..."]
        let signature: JSONPattern = [
            "inputs": tensors, "outputs": tensors, "method_name": "tensorflow/serving/predict",
        ]
        let metadata: JSONPattern = [
            "model_spec": ["name": "breast", "signature_name": "", "version": "1"],
            "metadata": [
                "signature_def": ["signature_def": ["serving_default": signature, "raw_features": signature]]
            ],
        ]
        try await checkBoth([
            Case("a model's state is told", .get("/v1/models/breast"), 200, state),
            Case("a version's state is told", .get("/v1/models/breast/versions/1"), 200, state),
            Case("a model's signatures are told", .get("/v1/models/breast/metadata"), 200, metadata),
            Case("a version's signatures are told", .get("/v1/models/breast/versions/1/metadata"), 200, metadata),
        ])
    }
}
