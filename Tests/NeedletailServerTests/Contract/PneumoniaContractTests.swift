import NeedletailServer
import TestSupport
import XCTest

/// What the pneumonia service takes, and answers.
final class PneumoniaContractTests: ContractTestCase {
    private struct Golden: Decodable {
        struct File: Decodable {
            struct Answer: Decodable { let probability: [String: Double] }
            let file: String
            let bicubic: Answer
        }
        let files: [File]
    }

    /// The files that every build reads, with what Keras said of them.
    private static func files() throws -> [(part: FormPart, score: Double)] {
        try Fixtures.decode(Golden.self, "pneumonia/expected.json").files.filter { !$0.file.hasSuffix(".jpg") }
            .map { (try .file("pneumonia/\($0.file)"), try XCTUnwrap($0.bicubic.probability["keras-3"])) }
    }

    private static func base64(_ bytes: [UInt8], _ more: String = "") -> HTTPRequest {
        .post("/predict/base64", "{\(more)\"image\": \"\(Base64.encode(bytes))\"}")
    }

    private static func text(_ name: String, _ value: String) -> FormPart {
        FormPart(name: name, bytes: Array(value.utf8))
    }

    /// What is answered where the network gives `score`.
    private static func answer(_ score: Double, threshold: Double = 0.5) -> JSONPattern {
        func told(_ value: Double) -> JSONPattern { .number(value, within: 1e-5) }
        let isPositive = score > threshold
        return answer(
            "pneumonia",
            [
                "prediction": isPositive ? "PNEUMONIA" : "NORMAL", "confidence": told(isPositive ? score : 1 - score),
                "raw_score": told(score), "threshold": .number(threshold, within: 0),
                "probabilities": ["NORMAL": told(1 - score), "PNEUMONIA": told(score)],
            ])
    }

    func testPredictions() async throws {
        var cases: [Case] = []
        let files = try Self.files()
        XCTAssertEqual(Set(files.map { $0.score > 0.5 }), [true, false])
        for (part, score) in files {
            cases += [
                Case(
                    "a form is answered with what Keras gives", .post("/predict", form: [part]), 200,
                    Self.answer(score)),
                Case("base64 is answered as a form", Self.base64(part.bytes), 200, Self.answer(score)),
            ]
        }
        let (part, score) = files[0]
        for text in ["0", "1", "0.9", "1e-3"] {
            let told = Self.answer(score, threshold: try XCTUnwrap(Double(text)))
            cases += [
                Case(
                    "the threshold \(text) of a form decides, and is told",
                    .post("/predict", form: [part, Self.text("threshold", text)]), 200, told),
                Case(
                    "the threshold \(text) beside base64 decides", Self.base64(part.bytes, "\"threshold\": \(text), "),
                    200,
                    told),
                Case(
                    "the threshold may be a text", Self.base64(part.bytes, "\"threshold\": \"\(text)\", "), 200, told),
            ]
        }
        try await check("pneumonia", cases)
    }

    func testThresholds() async throws {
        let part = try Self.files()[0].part
        func refused(_ what: String, _ request: HTTPRequest) -> Case {
            Case(
                "\(what) is no threshold", request, 400, "threshold_invalid",
                "Invalid threshold: must be a number from 0 to 1",
                errors: ["threshold": ["Must be greater than or equal to 0 and less than or equal to 1."]])
        }
        var cases = ["7", "-0.1", "nan", "half", "", "inf"].flatMap { text in
            [
                refused(text, .post("/predict", form: [part, Self.text("threshold", text)])),
                refused(text, Self.base64(part.bytes, "\"threshold\": \"\(text)\", ")),
            ]
        }
        cases += ["7", "-1", "true", "[]"].map { refused($0, Self.base64(part.bytes, "\"threshold\": \($0), ")) }
        cases.append(
            Case(
                "no number is not one", Self.base64(part.bytes, "\"threshold\": NaN, "), 400, "not_json",
                "the body is no JSON that can be used: ..."))
        try await check("pneumonia", cases)
    }

    func testRefusedFiles() async throws {
        let bytes = try Self.files()[0].part.bytes
        func missing(_ what: String, _ request: HTTPRequest) -> Case {
            Case("\(what) has no file", request, 400, "image_missing", "No image file provided")
        }
        var cases = [
            missing("an empty form", .post("/predict", form: [])),
            missing("a text that is called image", .post("/predict", form: [Self.text("image", "grey.png")])),
            missing(
                "a file by another name",
                .post("/predict", form: [FormPart(name: "file", fileName: "a.png", bytes: bytes)])),
            missing("JSON", .post("/predict", "{}")), missing("no media type", .post("/predict", "{}", type: nil)),
            Case(
                "a file without a name is none that was selected",
                .post("/predict", form: [FormPart(name: "image", fileName: "", bytes: [])]), 400, "image_not_selected",
                "No image file selected"),
            Case(
                "a form without a boundary is none", .post("/predict", "x", type: "multipart/form-data"), 400,
                "not_a_form", "the form cannot be read: ..."),
        ]
        for (what, bytes) in [
            ("an empty file", []), ("the beginning of a GIF", Array("GIF89a".utf8)),
            ("the beginning of a PNG", Array("\u{89}PNG".utf8)), ("the beginning of a BMP", [0x42, 0x4D]),
            ("half a PNG", Array(bytes.prefix(bytes.count / 2))),
        ] as [(String, [UInt8])] {
            func refused(_ request: HTTPRequest) -> Case {
                Case("\(what) is no image", request, 400, "image_invalid", "Error preprocessing image: ...")
            }
            cases.append(
                refused(.post("/predict", form: [FormPart(name: "image", fileName: "a", bytes: bytes)])))
            if !bytes.isEmpty { cases.append(refused(Self.base64(bytes))) }
        }
        for text in ["\"!!!!\"", "\"abc\"", "\"AAA=A\"", "\"data:image/png;base64,AAAA\"", "\"AAAA\\n\"", "5"] {
            cases.append(
                Case(
                    "\(text) is no base64", .post("/predict/base64", "{\"image\": \(text)}"), 400, "base64_invalid",
                    "Invalid base64 image data"))
        }
        for body in ["{}", "[]", "null", "{\"image\": null}", "{\"image\": \"\"}"] {
            cases.append(
                Case(
                    "\(body) has no base64", .post("/predict/base64", body), 400, "base64_missing",
                    "No base64 image data provided"))
        }
        cases += [
            Case(
                "half an object is no JSON", .post("/predict/base64", "{"), 400, "not_json",
                "the body is no JSON that can be used: ..."),
            Case(
                "base64 says that it is JSON", .post("/predict/base64", "{}", type: nil), 415,
                "unsupported_media_type", "Content-Type must be application/json"),
        ]
        let large = [UInt8](repeating: 32, count: (16 << 20) + 1)
        for path in ["/predict", "/predict/base64"] {
            cases.append(
                Case(
                    "a file beyond 16 MiB is too large", .post(path, file: large, type: "application/json"), 413,
                    "body_too_large", "File too large"))
        }
        try await check("pneumonia", cases)
    }

    func testStateAndDescription() async throws {
        try await check(
            "pneumonia",
            [
                Case(
                    "health tells of the model", .get("/health"), 200, ["status": "healthy", "model_loaded": true]),
                Case(
                    "programs are told the labels and the threshold", .get("/"), 200,
                    [
                        "task": "pneumonia", "labels": ["NORMAL", "PNEUMONIA"], "threshold": 0.5,
                        "fields": [["name": "threshold", "type": "number", "limits": [0, 1]]], "...": "...",
                    ]),
            ])
    }
}
