import Foundation
import NeedletailConvert
import NeedletailServer
import TestSupport
import XCTest

/// Pipelines of scikit-learn and Spark that replace no deployment, request by request.
final class ColumnsServiceTests: ServiceTestCase {
    /// A case of the fixtures: rows, and what a framework gives for them.
    private struct Golden {
        let names: [String]
        let rows: [[Any]]
        let outputs: [String]
        let results: [[String: Any]]
        /// What the classes are called, in the order of the probabilities; nil where they are 0, 1, ...
        let classes: [String]?

        init(_ folder: String, _ framework: String) throws {
            func object(_ path: String) throws -> [String: Any] {
                let data = try Data(contentsOf: URL(filePath: Fixtures.path("\(folder)/\(path)")))
                return try XCTUnwrap(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            }
            let about = try object("case.json")
            let input = try object("input.json")
            let output = try object("\(framework)/output.json")
            // The columns of an array have no names of their own.
            let isArray = about["form"] as? String == "array"
            names = try XCTUnwrap(input["columns"] as? [[String: String]]).enumerated().map { index, column in
                isArray ? "x\(index)" : try XCTUnwrap(column["name"])
            }
            let isSpark = folder.hasPrefix("spark")
            rows = try XCTUnwrap(input["rows"] as? [[Any]]).map { row in
                // What is not known is NaN to scikit-learn, and has no number in JSON.
                isSpark ? row : row.map { $0 as? String == "NaN" ? NSNull() : $0 }
            }
            outputs = try XCTUnwrap(output["columns"] as? [String])
            results = try XCTUnwrap(output["rows"] as? [[String: Any]])
            classes = (about["classes"] as? [Any])?.map { "\($0)" }
        }

        /// The row as JSON; nil where it has what JSON has not.
        func body(_ index: Int) throws -> String? {
            let row = rows[index]
            let numbers = row.flatMap { $0 as? [Any] ?? [$0] }
            guard !numbers.contains(where: { ["NaN", "Infinity", "-Infinity"].contains($0 as? String) }) else {
                return nil
            }
            let object = Dictionary(zip(names, row)) { first, _ in first }
            return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        }

        func value(_ index: Int, _ name: String) -> Any? {
            guard let values = results[index]["values"] as? [Any] else { return nil }
            return outputs.firstIndex(of: name).map { values[$0] }
        }
    }

    private static let scikitLearn = [
        ("heart_logistic", "model.pkl"), ("logistic_words", "model.joblib"), ("histogram_encoded", "model.pkl"),
        ("forest_regression", "model.pkl"), ("forest_missing", "model.pkl"), ("one_hot_error", "model.pkl"),
        ("imputer_mean", "model.pkl"),
    ]
    private static let spark = ["heart_logistic", "tree_words", "boosted_words", "tree_regressor"]

    private static func model(_ path: String) -> Source {
        .made(
            Result {
                var converter = Converter(task: .generic)
                // Checks run the slow reference tier.
                converter.seedsChecks = false
                return try converter.convert([Fixtures.path(path)]).bytes()
            })
    }

    private static func scikitLearn(_ name: String, _ file: String = "model.pkl") -> Source {
        model("scikit-learn/\(name)/sklearn-1.9/\(file)")
    }

    private func check(_ golden: Golden, _ source: Source, _ place: String) async throws {
        let service = try await Service([("table", source)])
        var sound: [(row: Int, body: String)] = []
        for index in golden.rows.indices {
            guard let body = try golden.body(index) else { continue }
            let answer = await service.post("/predict", body)
            let place = "\(place), row \(index): \(answer.text)"
            guard golden.results[index]["values"] != nil else {
                XCTAssertEqual(answer.status, 422, place)
                let missing = golden.names.indices.filter { golden.rows[index][$0] is NSNull }.map { golden.names[$0] }
                // A model may know what to do without one, and not without another.
                let named = try answer.json()["errors"] as? [String: Any] ?? [:]
                XCTAssertTrue(missing.isEmpty || missing.contains(where: named.keys.contains), place)
                continue
            }
            sound.append((index, body))
            XCTAssertEqual(answer.status, 200, place)
            try compare(try answer.json(), golden, index, place)
            XCTAssertNotNil(try answer.json()["model"], place)
        }
        XCTAssertGreaterThan(sound.count, 5, place)
        let all = await service.post("/predict", "{\"rows\": [\(sound.map(\.body).joined(separator: ","))]}")
        XCTAssertEqual(all.status, 200, all.text)
        let predictions = try XCTUnwrap(try all.json()["predictions"] as? [[String: Any]])
        XCTAssertEqual(predictions.count, sound.count)
        for (prediction, (row, _)) in zip(predictions, sound) {
            try compare(prediction, golden, row, "\(place), row \(row) of many")
        }
    }

    private func compare(_ answer: [String: Any], _ golden: Golden, _ row: Int, _ place: String) throws {
        XCTAssertNotNil(answer["warnings"] as? [String], place)
        guard let prediction = golden.value(row, "prediction") else {
            let outputs = try XCTUnwrap(answer["outputs"] as? [String: Any], place)
            for name in golden.outputs {
                try assertNear(outputs[name], golden.value(row, name), "\(place): \(name)")
            }
            return
        }
        guard let probability = golden.value(row, "probability") as? [Double] else {
            return try assertNear(answer["value"], prediction, place)
        }
        let labels = golden.classes ?? probability.indices.map { "\($0)" }
        let label = (prediction as? NSNumber).map { "\(Int(truncating: $0))" } ?? prediction as? String
        XCTAssertEqual(answer["prediction"] as? String, label, place)
        let found = try XCTUnwrap(answer["probabilities"] as? [String: Double], place)
        XCTAssertEqual(Set(found.keys), Set(labels), place)
        for (label, share) in zip(labels, probability) { try assertNear(found[label], share, place) }
    }

    /// Cases allow 1e-12 at most.
    private func assertNear(_ found: Any?, _ expected: Any?, _ place: String) throws {
        func numbers(_ value: Any?) -> [Double] { value as? [Double] ?? [value as? Double ?? .nan] }
        XCTAssertEqual(numbers(found).count, numbers(expected).count, place)
        for (found, expected) in zip(numbers(found), numbers(expected)) {
            XCTAssertEqual(found, expected, accuracy: 1e-12 * max(1, abs(expected)), place)
        }
    }

    func testAnswersAreThoseOfScikitLearn() async throws {
        for (name, file) in Self.scikitLearn {
            let golden = try Golden("scikit-learn/\(name)", "sklearn-1.9")
            try await check(golden, Self.scikitLearn(name, file), name)
        }
    }

    func testAnswersAreThoseOfSpark() async throws {
        for name in Self.spark {
            let golden = try Golden("spark/\(name)", "spark-3.5")
            try await check(golden, Self.model("spark/\(name)/spark-3.5/model"), name)
        }
    }

    func testTheDescriptionSaysWhatThePipelineTakes() async throws {
        let service = try await Service([("heart", Self.scikitLearn("heart_logistic"))])
        let info = try await service.get("/").json()
        let fields = try XCTUnwrap(info["fields"] as? [[String: Any]])
        XCTAssertEqual(info["labels"] as? [String], ["No", "Yes"])
        XCTAssertEqual(info["task"] as? String, "generic")
        let age = try XCTUnwrap(fields.first { $0["name"] as? String == "Age" })
        XCTAssertEqual(age["type"] as? String, "number")
        XCTAssertNil(age["nullable"])
        let sex = try XCTUnwrap(fields.first { $0["name"] as? String == "Sex" })
        XCTAssertEqual(sex["words"] as? [String], ["Female", "Male"])
        XCTAssertEqual(sex["nullable"] as? Bool, true)
        let page = await service.get("/", headers: ["Accept": "text/html"])
        XCTAssertTrue(page.text.contains("data-null=\"true\""), page.text)
        XCTAssertTrue(page.text.contains("<option value=\"Female\">"), page.text)
        let paths = try await service.get("/openapi.json").object("paths")
        let content =
            (((paths["/predict"] as? [String: Any])?["post"] as? [String: Any])?["requestBody"]
            as? [String: Any])?["content"] as? [String: Any]
        let example = try XCTUnwrap((content?["application/json"] as? [String: Any])?["example"])
        let body = String(decoding: try JSONSerialization.data(withJSONObject: example), as: UTF8.self)
        let answer = await service.post("/predict", body)
        XCTAssertEqual(answer.status, 200, answer.text)
    }

    func testWhatIsMissingIsNamed() async throws {
        let service = try await Service([("words", Self.scikitLearn("logistic_words", "model.joblib"))])
        let row = #"{"x0": 1, "x1": 2, "x2": 3, "x3": 4}"#
        try assertRefused(
            await service.post("/predict", #"{"x0": 1, "x1": null, "x2": 3, "x3": 4}"#), 422, "invalid_fields",
            "Invalid fields: 'x1'")
        let missing = await service.post("/predict", "{\"rows\": [\(row), {\"x0\": 1, \"x1\": 2, \"x3\": 4}]}")
        try assertRefused(missing, 422, "missing_fields", "Missing fields: rows[1]: 'x2'")
        XCTAssertEqual(
            try missing.object("errors") as? [String: [String]], ["rows.1.x2": ["Missing data for required field."]])
        let wrong = await service.post(
            "/predict", "{\"rows\": [\(row), {\"x0\": \"sentinel\", \"x1\": [2], \"x2\": 1, \"x3\": 1}]}")
        try assertRefused(wrong, 422, "invalid_fields", "Invalid fields: rows[1]: 'x0', rows[1]: 'x1'")
        XCTAssertFalse(wrong.text.contains("sentinel"))
        try assertRefused(
            await service.post("/predict", #"{"x0": 1, "x0": 2}"#), 400, "not_json",
            "the body is no JSON that can be used: JSON at byte 16: an object has a member twice")
        for body in [#"{"rows": []}"#, #"{"rows": 3}"#, "{\"rows\": [\(row)], \"x0\": 1}", #"{"rows": [3]}"#, "[]"] {
            try assertRefused(await service.post("/predict", body), 422, "invalid_fields")
        }
        func many(_ row: String, _ count: Int) -> String {
            "{\"rows\": [\([String](repeating: row, count: count).joined(separator: ","))]}"
        }
        let tooMany = await service.post("/predict", many(row, 4097))
        try assertRefused(tooMany, 422, "invalid_fields", "Invalid fields: 'rows'")
        XCTAssertEqual(try tooMany.object("errors") as? [String: [String]], ["rows": ["Must have 1 to 4096 rows."]])
        try assertRefused(await service.post("/predict", row, type: "text/plain"), 415, "unsupported_media_type")
        // An answer does not list every fault.
        let faults = await service.post("/predict", many("{}", 4000))
        try assertRefused(faults, 422, "missing_fields")
        XCTAssertEqual(try faults.object("errors").count, 32)
    }

    func testWordsThatAreNotTakenAreNamedWithThoseThatAre() async throws {
        let service = try await Service([("words", Self.scikitLearn("one_hot_error"))])
        let answer = await service.post("/predict", #"{"colour": "sentinel", "size": "M"}"#)
        try assertRefused(answer, 422, "invalid_fields", "Invalid fields: 'colour'")
        let text = try XCTUnwrap((try answer.object("errors")["colour"] as? [String])?.first)
        XCTAssertTrue(text.hasPrefix("Must be one of: ") && text.contains("Grün"), text)
    }

    func testWordsThatTheModelDoesNotKnowAreWarnedOf() async throws {
        let service = try await Service([("heart", Self.scikitLearn("heart_logistic"))])
        let golden = try Golden("scikit-learn/heart_logistic", "sklearn-1.9")
        let body = try XCTUnwrap(try golden.body(0)).replacing("\"Male\"", with: "\"sentinel\"")
        let answer = await service.post("/predict", body)
        XCTAssertEqual(
            try answer.strings("warnings"), ["Sex has a category that was not there in training"], answer.text)
        XCTAssertFalse(answer.text.contains("sentinel"))
    }

    /// A stage in the middle refuses what it cannot take: the column of the input is named.
    func testARefusalOfAStageNamesTheColumnOfTheInput() async throws {
        let service = try await Service([("tree", Self.scikitLearn("forest_regression"))])
        let answer = await service.post("/predict", #"{"rows": [{"x0": 0.1, "x1": 0.2, "x2": 1e39}]}"#)
        try assertRefused(
            answer, 422, "input_refused", "rows[0]: one of 'x0', 'x1', 'x2' is infinite or too large")
    }

    func testCallsForManyRowsWaitInTheModelsQueue() async throws {
        let service = try await Service([("words", Self.scikitLearn("logistic_words", "model.joblib"))])
        let row = #"{"x0": 1, "x1": 2, "x2": 3, "x3": 4}"#
        let body = "{\"rows\": [\([String](repeating: row, count: 4096).joined(separator: ","))]}"
        let answer = await service.post("/predict", body)
        XCTAssertEqual((try answer.json()["predictions"] as? [Any])?.count, 4096)
        let metrics = await service.get("/metrics")
        XCTAssertTrue(metrics.text.contains(#"needletail_batch_size_count{model="words"} 1"#), metrics.text)
    }
}
