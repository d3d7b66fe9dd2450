import Foundation
import Needletail
import NeedletailServer
import TestSupport
import XCTest

/// What the breast cancer service takes, and answers.
final class BreastCancerContractTests: ContractTestCase {
    private static let rows: [[Double]] = {
        let values = (try? NumPyFile(fixture: "breast/golden/input.npy").doubles()) ?? []
        return stride(from: 0, to: values.count, by: 30).map { Array(values[$0..<$0 + 30]) }
    }()

    /// A row of a woman whose areas are beyond 1000, with other values at the beginning.
    private static func row(_ values: String...) -> String {
        (values + rows[0].dropFirst(values.count).map { "\($0)" }).joined(separator: ", ")
    }

    private static func post(_ features: String, path: String = "/predict") -> HTTPRequest {
        .post(path, "{\"features\": \(features)}")
    }

    /// What is answered where the network gives `probability`.
    private static func answer(_ probability: Float, warnings: JSONPattern = .any) -> JSONPattern {
        let p = Double(probability)
        return answer(
            "breast-cancer",
            [
                "prediction": p > 0.5 ? "Malignant" : "Benign", "probability": .number(p, within: 1e-5),
                "confidence": .number(max(p, 1 - p), within: 1e-5),
                "risk_level": p < 0.3 ? "Low" : p < 0.7 ? "Medium" : "High", "threshold": 0.5, "warnings": warnings,
            ])
    }

    func testPredictions() async throws {
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        XCTAssertTrue(Self.rows[0].contains { $0 > 1000 })
        var cases = zip(Self.rows, golden).prefix(60).enumerated().map { index, item in
            Case("row \(index) is answered with what Keras gives", Self.post("\(item.0)"), 200, Self.answer(item.1))
        }
        // All that have areas beyond 1000, as most malignant tumours.
        cases += zip(Self.rows, golden).dropFirst(60).filter { $0.0.contains { $0 > 1000 } }.map { row, p in
            Case("an area beyond 1000 is taken", Self.post("\(row)"), 200, Self.answer(p))
        }
        let bands = Set(golden.prefix(60).map { $0 < 0.3 ? 0 : $0 < 0.5 ? 1 : $0 < 0.7 ? 2 : 3 })
        XCTAssertTrue(bands.isSuperset(of: [0, 3]), "\(bands)")
        let named = zip(BreastCancerFeatures.names, Self.rows[0]).reversed().map { "\"\($0)\": \($1)" }
        let p = Double(golden[0])
        cases += [
            Case(
                "features may be named, in any order", Self.post("{\(named.joined(separator: ","))}"), 200,
                Self.answer(golden[0])),
            Case(
                "names may have underscores for spaces",
                Self.post("{\(named.joined(separator: ",").replacing("concave points", with: "concave_points"))}"), 200,
                Self.answer(golden[0])),
            Case("a row may lie in an array", Self.post("[[\(Self.row())]]"), 200, Self.answer(golden[0])),
            Case(
                "further members do not matter", .post("/predict", "{\"id\": [{}], \"features\": [\(Self.row())]}"),
                200,
                Self.answer(golden[0])),
            Case(
                "JSON may say its charset",
                .post("/predict", "{\"features\": [\(Self.row())]}", type: "application/json; charset=UTF-8"), 200,
                Self.answer(golden[0])),
            Case(
                "minimal answers have no probability, and the confidence in three places",
                Self.post("[\(Self.row())]", path: "/predict?minimal=true"), 200,
                [
                    "prediction": "Malignant",
                    "confidence": .number((max(p, 1 - p) * 1000).rounded() / 1000, within: 0),
                    "risk_level": "High", "timestamp": "20...",
                ]),
            Case(
                "minimal may be said not to be", Self.post("[\(Self.row())]", path: "/predict?minimal=false"), 200,
                Self.answer(golden[0])),
        ]
        try await check("breast", cases)
    }

    func testRefusedFeatures() async throws {
        let missing = ["{}", "null", "[]", "[[1]]", "{\"feature\": [1]}", "{\"features\": null}", "3", "\"features\""]
        var cases = missing.map {
            Case(
                "\($0) has no features", .post("/predict", $0), 400, "features_missing", "No features provided")
        }
        for (what, features, count) in [
            ("no numbers", "[]", 0), ("three numbers", "[1, 2, 3]", 3),
            ("two rows of thirty numbers", "[[\(Self.row())], [\(Self.row())]]", 60),
            ("thirty-one numbers", "[\(Self.row()), 1]", 31), ("numbers at two depths", "[[[1, 2]], 3]", 3),
        ] {
            cases.append(
                Case(
                    "\(what) are refused with their count", Self.post(features), 400, "wrong_feature_count",
                    "Expected 30 features, got \(count)"))
        }
        let halves = "[\(Array(Self.rows[0][..<15])), \(Array(Self.rows[0][15...]))]"
        cases += [
            Case(
                "two halves of a row are not put together", Self.post(halves), 400, "wrong_feature_count",
                "Expected 30 features in one array: parts of a row are not put together"),
            Case(
                "an object without features is told so", Self.post("{}"), 400, "features_missing",
                "Invalid input: no features provided"),
            Case(
                "one named feature is refused with the names of the others", Self.post("{\"area_mean\": 1}"), 400,
                "wrong_feature_count", "Invalid input: expected 30 features, got 1",
                errors: [
                    "features.radius_mean": ["Missing data for required field."],
                    "features.concave points_worst": ["Missing data for required field."], "...": "...",
                ]),
            Case(
                "a name that is no feature is not repeated", Self.post("{\"secret\": 1}"), 400, "unknown_feature",
                "Invalid input: a name is no feature of this model; GET / lists the names"),
        ]
        for value in ["\"14\"", "null", "true", "{}"] {
            cases.append(
                Case(
                    "\(value) is no number", Self.post("[\(Self.row(value))]"), 400, "features_not_numeric",
                    "Invalid input: features must be numeric"))
        }
        cases.append(
            Case(
                "a text is no row", Self.post("\"14\""), 400, "features_not_numeric",
                "Invalid input: features must be numeric"))
        for value in ["NaN", "Infinity", "-Infinity", "1e999"] {
            cases.append(
                Case(
                    "\(value) is not finite", Self.post("[\(Self.row(value))]"), 400, "features_not_finite",
                    "Invalid input: features contain NaN or infinite values"))
        }
        cases += [
            Case(
                "what no tumour measures is refused with its range, and not repeated", Self.post("[\(Self.row("-1"))]"),
                400, "out_of_range",
                "Invalid input: features out of expected range: radius_mean must be 1 to 100 {image unit}",
                errors: ["radius_mean": ["Must be greater than or equal to 1 and less than or equal to 100."]]),
            Case(
                "a flag is true or false", Self.post("[\(Self.row())]", path: "/predict?minimal=perhaps"), 400,
                "malformed_request", "..."),
        ]
        try await check("breast", cases)
    }

    func testRefusedBodies() async throws {
        let bodies = [
            "", "{", "{\"features\": [1,]}", "{\"features\": [1]} x", "features=1", "\u{FEFF}{}",
            "{\"features\": [1], \"features\": [2]}", "{\"features\": \(String(repeating: "[", count: 100_000))",
        ]
        var cases = bodies.map {
            Case(
                "\($0.prefix(30)) is no JSON", .post("/predict", $0), 400, "not_json",
                "the body is no JSON that can be used: ...")
        }
        for type in [nil, "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1"] {
            cases.append(
                Case(
                    "\(type ?? "no media type") is not JSON", .post("/predict", "{}", type: type), 415,
                    "unsupported_media_type", "Content-Type must be application/json"))
        }
        cases.append(
            Case(
                "a body beyond 16 MiB is too large", .post("/predict", String(repeating: " ", count: (16 << 20) + 1)),
                413,
                "body_too_large", "Request body too large"))
        try await check("breast", cases)
    }

    func testStateAndDescription() async throws {
        try await check(
            "breast",
            [
                Case(
                    "health tells of the model, its scaler and the version", .get("/health"), 200,
                    ["status": "healthy", "model_loaded": true, "scaler_loaded": true, "version": "1.0.0"]),
                Case(
                    "programs are told the fields in order, with units and ranges", .get("/"), 200,
                    Self.answer(
                        "breast-cancer",
                        [
                            "service": "breast", "task": "breast-cancer", "ready": true,
                            "fields": .list(
                                BreastCancerFeatures.names.map { name -> JSONPattern in
                                    ["name": .text(name), "type": "number", "limits": [.any, .any], "...": "..."]
                                }),
                            "labels": ["Benign", "Malignant"], "threshold": 0.5,
                            "notice": "For research use; not a medical device.",
                        ])),
            ])
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
        let answer = Answer(response: await server.respond(to: Self.post("[\(Self.row())]")))
        XCTAssertEqual(try answer.number("threshold"), 1)
        XCTAssertEqual(try answer.string("prediction"), "Benign")
        XCTAssertEqual(try answer.string("risk_level"), "High")
    }
}
