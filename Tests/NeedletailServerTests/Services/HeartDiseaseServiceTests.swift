import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The heart disease service, request by request.
final class HeartDiseaseServiceTests: ServiceTestCase {
    private static let fields: [(String, String)] = [
        ("Age", "54"), ("Blood_Pressure", "130"), ("Cholesterol", "242"), ("Heart_Rate", "150"),
        ("Sex", "\"Male\""), ("angina", "\"Asymptomatic\""), ("Glycemia", "\"Less than 120 mg/dl\""),
        ("ECG", "\"Normal\""), ("angina_after_sport", "\"No\""), ("ecg_slope", "\"Rising\""), ("fluoroscopy", "2"),
        ("thalassemia", "\"No\""),
    ]

    /// The deployment's example, with some values changed or left out.
    private static func body(_ changes: [String: String] = [:], without missing: [String] = []) -> String {
        let members = fields.filter { !missing.contains($0.0) }.map { "\"\($0)\": \(changes[$0] ?? $1)" }
        return "{\(members.joined(separator: ", "))}"
    }

    private func service() async throws -> Service { try await Service([("heart", Models.heart)]) }

    func testTheDeploymentsExampleIsAnswered() async throws {
        for model in [Models.heart, Models.forest] {
            let service = try await Service([("heart", model)])
            let answer = await service.post("/predict", Self.body())
            XCTAssertEqual(answer.status, 200, answer.text)
            XCTAssertEqual(try answer.string("status"), "success")
            let prediction = try answer.object("prediction")
            let probability = try XCTUnwrap(prediction["probability"] as? [Double])
            XCTAssertEqual(probability.count, 2)
            XCTAssertEqual(probability[0] + probability[1], 1, accuracy: 1e-12)
            let label = try XCTUnwrap(prediction["prediction"] as? Int)
            XCTAssertEqual(label, probability[1] > 0.5 ? 1 : 0)
            XCTAssertEqual(prediction["risk_level"] as? String, label == 1 ? "High" : "Low")
            XCTAssertGreaterThan(try answer.number("timestamp"), 1.7e9)
            // No word of the category: the model takes it for one that it has not seen.
            XCTAssertEqual(
                try answer.strings("warnings"), ["fluoroscopy has a category that was not there in training"])
        }
    }

    func testProbabilitiesAreSparks() async throws {
        let service = try await service()
        func object(_ path: String) throws -> [String: Any] {
            let data = try Data(contentsOf: URL(filePath: Fixtures.path("spark/heart_logistic/\(path)")))
            return try XCTUnwrap(JSONSerialization.jsonObject(with: data) as? [String: Any])
        }
        let (input, output) = (try object("input.json"), try object("spark-3.5/output.json"))
        let names = try XCTUnwrap(input["columns"] as? [[String: String]]).compactMap { $0["name"] }
        let rows = try XCTUnwrap(input["rows"] as? [[Any]])
        let columns = try XCTUnwrap(output["columns"] as? [String])
        let place = try XCTUnwrap(columns.firstIndex(of: "probability"))
        var count = 0
        for answer in try XCTUnwrap(output["rows"] as? [[String: Any]]) {
            let row = try XCTUnwrap(answer["row"] as? Int)
            // Spark refuses some rows.
            guard let values = answer["values"] as? [Any] else { continue }
            let golden = try XCTUnwrap(values[place] as? [Double])
            let members = Dictionary(uniqueKeysWithValues: zip(names, rows[row]))
            guard members["Sex"] is String, members["angina"] is String else { continue }
            let body = String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
            let reply = await service.post("/predict", body)
            guard reply.status == 200 else {
                // What no person has, or a word that the first two categories do not have.
                XCTAssertEqual(try reply.string("code"), "invalid_fields", reply.text)
                continue
            }
            let probability = try XCTUnwrap(try reply.object("prediction")["probability"] as? [Double])
            for (value, expected) in zip(probability, golden) { XCTAssertEqual(value, expected, accuracy: 1e-12) }
            count += 1
        }
        XCTAssertGreaterThan(count, 300)
    }

    func testAllMissingFieldsAreToldAtOnceInOrder() async throws {
        let service = try await service()
        let answer = await service.post("/predict", Self.body(without: ["ECG", "Age"]))
        try assertRefused(answer, 400, "missing_fields", "Missing fields: ['Age', 'ECG']")
        XCTAssertEqual(
            try answer.object("errors") as? [String: [String]],
            ["Age": ["Missing data for required field."], "ECG": ["Missing data for required field."]])
        for body in ["{}", "[]", "null"] {
            let empty = await service.post("/predict", body)
            try assertRefused(empty, 400, "missing_fields")
            XCTAssertTrue(try empty.string("error").hasPrefix("Missing fields: ['Age', 'Blood_Pressure', "))
        }
    }

    func testAnotherMediaTypeIsRefusedAsTheDeploymentDid() async throws {
        let service = try await service()
        for type in ["text/plain", nil] {
            try assertRefused(
                await service.post("/predict", Self.body(), type: type), 400, "unsupported_media_type",
                "Content-Type must be application/json")
        }
        try assertRefused(await service.post("/predict", "{\"Age\": NaN}"), 400, "not_json")
    }

    func testValuesThatNobodyHasAreRefusedAndUnusualOnesToldOf() async throws {
        let service = try await service()
        let hard = await service.post("/predict", Self.body(["Age": "131", "Cholesterol": "-1"]))
        try assertRefused(hard, 422, "invalid_fields", "Invalid fields: Age, Cholesterol")
        XCTAssertEqual(
            try hard.object("errors")["Age"] as? [String],
            ["Must be greater than or equal to 0 and less than or equal to 130."])
        XCTAssertFalse(hard.text.contains("131"))
        // An athlete at rest.
        let slow = await service.post("/predict", Self.body(["Heart_Rate": "45"]))
        XCTAssertEqual(slow.status, 200)
        let high = await service.post("/predict", Self.body(["Blood_Pressure": "251", "fluoroscopy": "\"Low\""]))
        XCTAssertEqual(try high.strings("warnings"), ["Blood_Pressure lies outside the usual range"])
        for (name, value, range) in [
            ("Age", "121", "0 and less than or equal to 120"),
            ("Blood_Pressure", "79", "80 and less than or equal to 250"),
            ("Cholesterol", "601", "100 and less than or equal to 600"),
        ] {
            let strict = await service.post("/predict?strict=true", Self.body([name: value]))
            try assertRefused(strict, 422, "invalid_fields")
            XCTAssertEqual(
                try strict.object("errors") as? [String: [String]],
                [name: ["Must be greater than or equal to \(range)."]])
        }
    }

    func testNumbersAreWholeAndNoTexts() async throws {
        let service = try await service()
        for value in ["\"54\"", "54.7", "true", "[54]"] {
            let answer = await service.post("/predict", Self.body(["Age": value]))
            try assertRefused(answer, 422, "invalid_fields")
            XCTAssertEqual(try answer.object("errors") as? [String: [String]], ["Age": ["Not a valid integer."]])
        }
        let whole = await service.post("/predict", Self.body(["Age": "54.0"]))
        XCTAssertEqual(whole.status, 200)
        let null = await service.post("/predict", Self.body(["Age": "null"]))
        XCTAssertEqual(try null.object("errors") as? [String: [String]], ["Age": ["Field may not be null."]])
    }

    func testUnknownCategoriesNameTheField() async throws {
        let service = try await service()
        let answer = await service.post("/predict", Self.body(["Sex": "\"Unknown person\"", "angina": "\"male\""]))
        try assertRefused(answer, 422, "invalid_fields")
        XCTAssertEqual(
            try answer.object("errors") as? [String: [String]],
            [
                "Sex": ["Must be one of: Female, Male."],
                "angina": ["Must be one of: Stable angina, Unstable angina, Other pains, Asymptomatic."],
            ])
        XCTAssertFalse(answer.text.contains("person"))
        let kept = await service.post("/predict", Self.body(["ECG": "\"never seen\"", "fluoroscopy": "\"Low\""]))
        XCTAssertEqual(try kept.strings("warnings"), ["ECG has a category that was not there in training"])
    }

    func testTheLabelDoesNotMatter() async throws {
        let service = try await service()
        let plain = await service.post("/predict", Self.body())
        let labelled = await service.post("/predict", Self.body().dropLast() + ", \"disease\": \"Yes\"}")
        XCTAssertEqual(
            try plain.object("prediction")["probability"] as? [Double],
            try labelled.object("prediction")["probability"] as? [Double])
    }

    func testHealthAndTheStagesOfTheModel() async throws {
        let service = try await service()
        let health = await service.get("/health")
        XCTAssertEqual(try health.string("status"), "healthy")
        XCTAssertGreaterThan(try health.number("timestamp"), 1.7e9)
        let info = await service.get("/model/info")
        XCTAssertEqual(try info.string("model_type"), "PipelineModel")
        let stages = try XCTUnwrap(try info.json()["stages"] as? [[String: Any]])
        XCTAssertEqual(try info.number("num_stages"), Double(stages.count))
        XCTAssertEqual(stages.map { $0["stage"] as? Int }, Array(stages.indices))
        for stage in stages {
            XCTAssertNotNil(stage["type"] as? String)
            XCTAssertNotNil(stage["params"] as? [String: Any])
        }
    }
}
