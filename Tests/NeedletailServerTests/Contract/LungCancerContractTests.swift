import NeedletailServer
import TestSupport
import XCTest

/// What the lung cancer service takes, and answers.
final class LungCancerContractTests: ContractTestCase {
    private struct Golden: Decodable {
        struct File: Decodable {
            let file: String
            let logits: [String: [Double]]
            let probabilities: [String: [Double]]
        }
        let labels: [String]
        let files: [File]
    }

    /// What is answered where Keras gives `probabilities`, and before softmax `logits`.
    private static func answer(_ probabilities: [Double], logits: [Double]? = nil) -> JSONPattern {
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
        func told(_ values: [Double], within tolerance: Double) -> JSONPattern {
            .list(values.map { .number($0, within: tolerance) })
        }
        var members: [String: JSONPattern] = [
            "prediction": .text(["Benign", "Malignant", "Normal"][best]),
            "confidence": .number(probabilities[best], within: 1e-5), "labels": ["Benign", "Malignant", "Normal"],
            "probabilities": told(probabilities, within: 1e-5), "warnings": [],
        ]
        members["logits"] = logits.map { told($0, within: 1e-3) }
        return answer("lung-cancer", members)
    }

    func testPredictions() async throws {
        let golden = try Fixtures.decode(Golden.self, "lung/expected.json")
        XCTAssertEqual(golden.labels, ["Benign", "Malignant", "Normal"])
        var cases: [Case] = []
        for file in golden.files.prefix(6) {
            let probabilities = try XCTUnwrap(file.probabilities["keras-3"])
            let plain = Self.answer(probabilities)
            let raw = Self.answer(probabilities, logits: try XCTUnwrap(file.logits["keras-3"]))
            let part = try FormPart.file("lung/\(file.file)", name: "file")
            let image = FormPart(name: "image", fileName: "a.png", bytes: part.bytes)
            cases += [
                Case("a file is answered with what Keras gives", .post("/predict", form: [part]), 200, plain),
                Case(
                    "a file may be the whole body", .post("/predict", file: part.bytes, type: "image/png"), 200, plain),
                Case(
                    "logits are told where they are asked for", .post("/predict/logits", form: [image]), 200, raw),
            ]
        }
        try await check("lung", cases)
    }

    func testRefusedFiles() async throws {
        var cases: [Case] = []
        for type in ["text/plain", "application/pdf"] {
            let part = FormPart(name: "file", fileName: "a", type: type, bytes: [0x42, 0x4D])
            for request in [.post("/predict", form: [part]), .post("/predict", "x", type: type)] as [HTTPRequest] {
                cases.append(
                    Case(
                        "\(type) is no image", request, 415, "unsupported_media_type",
                        "the file must be a PNG, JPEG or BMP image"))
            }
        }
        for request in [
            .post("/predict", "", type: "image/png"), .post("/predict", "", type: nil),
            .post("/predict", form: []), .post("/predict/logits", form: []),
        ] as [HTTPRequest] {
            cases.append(Case("there is no file", request, 400, "image_missing", "No image file provided"))
        }
        cases += [
            Case(
                "a GIF is none that is read", .post("/predict", "GIF89a", type: "image/gif"), 400, "image_invalid",
                "Error preprocessing image: ..."),
            Case(
                "a file without a name is none that was selected",
                .post("/predict", form: [FormPart(name: "file", fileName: "", bytes: [])]), 400, "image_not_selected",
                "No image file selected"),
            Case(
                "a file beyond 16 MiB is too large",
                .post("/predict", file: [UInt8](repeating: 0, count: (16 << 20) + 1), type: "image/png"), 413,
                "body_too_large", "File too large"),
        ]
        try await check("lung", cases)
    }

    func testStateAndDescription() async throws {
        try await check(
            "lung",
            [
                Case(
                    "labels are in the order of the probabilities", .get("/labels"), 200,
                    [
                        "labels": ["Benign", "Malignant", "Normal"]
                    ]),
                Case(
                    "health is told where the deployment told it", .get("/healthz"), 200,
                    ["status": "healthy", "model_loaded": true]),
                Case(
                    "programs are told the labels", .get("/"), 200,
                    ["task": "lung-cancer", "labels": ["Benign", "Malignant", "Normal"], "...": "..."]),
                Case("there are no routes to debug by", .get("/debug/vars"), 404, "not_found", "Not Found"),
            ])
        try await check(
            await Served.alone("lung"),
            [
                Case(
                    "health is told as all others tell it", .get("/health"), 200,
                    ["status": "healthy", "model_loaded": true])
            ])
    }
}
