import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// What the heart disease service takes, and answers.
final class HeartDiseaseContractTests: ContractTestCase {
    private static let fields: [(String, String)] = [
        ("Age", "54"), ("Blood_Pressure", "130"), ("Cholesterol", "242"), ("Heart_Rate", "150"),
        ("Sex", "\"Male\""), ("angina", "\"Asymptomatic\""), ("Glycemia", "\"Less than 120 mg/dl\""),
        ("ECG", "\"Normal\""), ("angina_after_sport", "\"No\""), ("ecg_slope", "\"Rising\""), ("fluoroscopy", "2"),
        ("thalassemia", "\"No\""),
    ]

    /// The deployment's example, with some values changed or left out.
    private static func post(
        _ changes: [String: String] = [:], without missing: [String] = [], more: String = "",
        path: String = "/predict"
    ) -> HTTPRequest {
        let members = fields.filter { !missing.contains($0.0) }.map { "\"\($0)\": \(changes[$0] ?? $1)" }
        return .post(path, "{\(members.joined(separator: ", "))\(more)}")
    }

    /// What is answered where the model gives `probability`.
    private static func answer(_ probability: [Double]? = nil, warnings: JSONPattern = .any) -> JSONPattern {
        let label = probability.map { $0[1] > 0.5 }
        return answer(
            "heart-disease",
            [
                "status": "success", "timestamp": .number(1.9e9, within: 2e8), "warnings": warnings,
                "prediction": [
                    "prediction": label.map { $0 ? 1 : 0 } ?? .any,
                    "probability": probability.map { .list($0.map { .number($0, within: 1e-12) }) } ?? [.any, .any],
                    "risk_level": label.map { $0 ? "High" : "Low" } ?? .any,
                ],
            ])
    }

    private static let unseen: JSONPattern = ["fluoroscopy has a category that was not there in training"]

    func testPredictions() async throws {
        func object(_ path: String) throws -> [String: Any] {
            let data = try Data(contentsOf: URL(filePath: Fixtures.path("spark/heart_logistic/\(path)")))
            return try XCTUnwrap(JSONSerialization.jsonObject(with: data) as? [String: Any])
        }
        let (input, output) = (try object("input.json"), try object("spark-3.5/output.json"))
        let names = try XCTUnwrap(input["columns"] as? [[String: String]]).compactMap { $0["name"] }
        let rows = try XCTUnwrap(input["rows"] as? [[Any]])
        let place = try XCTUnwrap((output["columns"] as? [String])?.firstIndex(of: "probability"))
        var cases: [Case] = []
        for answer in try XCTUnwrap(output["rows"] as? [[String: Any]]) {
            let row = try XCTUnwrap(answer["row"] as? Int)
            // Spark refuses some rows, and some are of nobody.
            guard let values = answer["values"] as? [Any] else { continue }
            let members = Dictionary(uniqueKeysWithValues: zip(names, rows[row]))
            guard Self.isTaken(members) else { continue }
            let body = String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
            cases.append(
                Case(
                    "row \(row) is answered with what Spark gives", .post("/predict", body), 200,
                    Self.answer(try XCTUnwrap(values[place] as? [Double]))))
        }
        XCTAssertGreaterThan(cases.count, 300)
        cases += [
            Case("the deployment's example is answered", Self.post(), 200, Self.answer(warnings: Self.unseen)),
            Case("the label does not matter", Self.post(more: ", \"disease\": \"Yes\""), 200, Self.answer()),
            Case("a whole number may be written with a point", Self.post(["Age": "54.0"]), 200, Self.answer()),
            Case(
                "an athlete's heart at rest is taken", Self.post(["Heart_Rate": "45"]), 200,
                Self.answer(warnings: Self.unseen)),
            Case(
                "what is unusual is told of", Self.post(["Blood_Pressure": "251", "fluoroscopy": "\"Low\""]), 200,
                Self.answer(warnings: ["Blood_Pressure lies outside the usual range"])),
            Case(
                "an unseen category that the model keeps is told of",
                Self.post(["ECG": "\"never seen\"", "fluoroscopy": "\"Low\""]), 200,
                Self.answer(warnings: ["ECG has a category that was not there in training"])),
        ]
        try await check("heart", cases)
    }

    /// Whether the fields with few words have one of them, and the numbers are whole and a person's.
    private static func isTaken(_ members: [String: Any]) -> Bool {
        guard let sex = members["Sex"] as? String, ["Male", "Female"].contains(sex),
            let angina = members["angina"] as? String,
            ["Stable angina", "Unstable angina", "Other pains", "Asymptomatic"].contains(angina)
        else { return false }
        return fields.prefix(4).allSatisfy { name, _ in
            guard let value = members[name] as? Double else { return false }
            return value == value.rounded() && value > (name == "Age" ? 0 : 40) && value < (name == "Age" ? 120 : 500)
        }
    }

    func testMissingFieldsAndBodies() async throws {
        let names = Self.fields.map { "'\($0.0)'" }.joined(separator: ", ")
        var cases = ["{}", "[]", "null"].map {
            Case(
                "all fields are missing in \($0)", .post("/predict", $0), 400, "missing_fields",
                "Missing fields: [\(names)]",
                errors: .object(
                    Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.0, ["Missing data for required field."]) })))
        }
        cases += [
            Case(
                "missing fields are told at once, in order", Self.post(without: ["ECG", "Age"]), 400, "missing_fields",
                "Missing fields: ['Age', 'ECG']",
                errors: ["Age": ["Missing data for required field."], "ECG": ["Missing data for required field."]]),
            Case(
                "no number is not one", .post("/predict", "{\"Age\": NaN}"), 400, "not_json",
                "the body is no JSON that can be used: ..."),
            Case(
                "half an object is no JSON", .post("/predict", "{\"Age\": 1"), 400, "not_json",
                "the body is no JSON that can be used: ..."),
            Case(
                "a flag is true or false", Self.post(path: "/predict?strict=2"), 400, "malformed_request", "..."),
        ]
        for type in ["text/plain", nil] {
            cases.append(
                Case(
                    "\(type ?? "no media type") is not JSON", .post("/predict", "{}", type: type), 400,
                    "unsupported_media_type", "Content-Type must be application/json"))
        }
        try await check("heart", cases)
    }

    func testValues() async throws {
        func refused(_ what: String, _ request: HTTPRequest, _ errors: [String: String]) -> Case {
            let names = Self.fields.map(\.0).filter { errors[$0] != nil }.joined(separator: ", ")
            return Case(
                what, request, 422, "invalid_fields", "Invalid fields: \(names)",
                errors: .object(errors.mapValues { [.text($0)] }))
        }
        func between(_ lower: Int, _ upper: Int) -> String {
            "Must be greater than or equal to \(lower) and less than or equal to \(upper)."
        }
        var cases = ["\"54\"", "54.7", "true", "[54]"].map {
            refused("\($0) is no whole number", Self.post(["Age": $0]), ["Age": "Not a valid integer."])
        }
        for (name, value, range) in [
            ("Age", "-1", (0, 120)), ("Age", "121", (0, 120)), ("Blood_Pressure", "79", (80, 250)),
            ("Blood_Pressure", "251", (80, 250)), ("Cholesterol", "99", (100, 600)),
            ("Cholesterol", "601", (100, 600)), ("Heart_Rate", "39", (40, 220)), ("Heart_Rate", "221", (40, 220)),
        ] {
            cases.append(
                refused(
                    "\(name) of \(value) is refused where the usual ranges are limits",
                    Self.post([name: value], path: "/predict?strict=true"), [name: between(range.0, range.1)]))
        }
        for (name, low, high) in [
            ("Age", 0, 120), ("Blood_Pressure", 80, 250), ("Cholesterol", 100, 600), ("Heart_Rate", 40, 220),
        ] {
            for value in [low, high] {
                cases.append(
                    Case(
                        "\(name) of \(value) is usual", Self.post([name: "\(value)"], path: "/predict?strict=true"),
                        200,
                        Self.answer(warnings: Self.unseen)))
            }
        }
        cases += [
            refused(
                "what nobody has is refused, all at once",
                Self.post(["Age": "131", "Cholesterol": "-1"]), ["Age": between(0, 130), "Cholesterol": "Must be..."]),
            refused("a field may not be null", Self.post(["Age": "null"]), ["Age": "Field may not be null."]),
            refused(
                "an unknown word names the field and its words",
                Self.post(["Sex": "\"Unknown person\"", "angina": "\"male\""]),
                [
                    "Sex": "Must be one of: Female, Male.",
                    "angina": "Must be one of: Stable angina, Unstable angina, Other pains, Asymptomatic.",
                ]),
        ]
        for (name, words) in [
            ("Sex", ["Male", "Female"]),
            ("angina", ["Stable angina", "Unstable angina", "Other pains", "Asymptomatic"]),
        ] {
            for word in words {
                cases.append(Case("\(word) is a word of \(name)", Self.post([name: "\"\(word)\""]), 200, Self.answer()))
            }
        }
        try await check("heart", cases)
    }

    func testStateAndDescription() async throws {
        try await check(
            "heart",
            [
                Case(
                    "health tells the time in seconds", .get("/health"), 200,
                    ["status": "healthy", "timestamp": .number(1.9e9, within: 2e8)]),
                Case(
                    "the stages of the model are told", .get("/model/info"), 200,
                    Self.answer(
                        "heart-disease",
                        [
                            "model_type": "PipelineModel", "num_stages": 10, "framework": "Spark...",
                            "stages": .list(
                                (0..<10).map {
                                    [
                                        "stage": .number(Double($0), within: 0), "type": .any, "name": .any,
                                        "params": ["...": "..."],
                                    ]
                                }),
                        ])),
                Case(
                    "programs are told the fields in order", .get("/"), 200,
                    [
                        "task": "heart-disease",
                        "fields": .list(Self.fields.map { ["name": .text($0.0), "type": .any, "...": "..."] }),
                        "...": "...",
                    ]),
            ])
    }

    func testAForestIsAnsweredAlike() async throws {
        try await check(
            await Service([("heart", Models.forest)]),
            [Case("the deployment's example is answered", Self.post(), 200, Self.answer(warnings: Self.unseen))])
    }
}
