import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The generator's service, request by request.
final class OsteosarcomaServiceTests: ServiceTestCase {
    private func service(_ flags: [(String, String)] = []) async throws -> Service {
        try await Service([("osteosarcoma", Models.osteosarcoma)], flags: flags)
    }

    private static let fields = [
        ("survival_time", "800"), ("event_occurred", "0"), ("age", "16"), ("metastasis", "0"),
    ]

    private static func body(
        _ changes: [String: String] = [:], _ more: String = "", without missing: [String] = []
    ) -> String {
        let members = fields.filter { !missing.contains($0.0) }.map { "\"\($0)\": \(changes[$0] ?? $1)" }
        return "{\(members.joined(separator: ", "))\(more)}"
    }

    /// The list of what is wrong.
    private func details(_ answer: Answer, line: UInt = #line) throws -> [[String: Any]] {
        try XCTUnwrap(try answer.json(line: line)["detail"] as? [[String: Any]], answer.text, line: line)
    }

    func testAPatientIsKeyedByNames() async throws {
        let service = try await service()
        let answer = await service.post("/generate", Self.body([:], ", \"seed\": 7, \"comment\": {\"a\": [1]}"))
        XCTAssertEqual(answer.status, 200, answer.text)
        XCTAssertEqual(try answer.object("mutations").count, 4)
        XCTAssertEqual(try answer.object("expression").count, 6)
        XCTAssertEqual(try answer.object("pathways").count, 2)
        for value in try answer.object("mutations").values { XCTAssertTrue([0, 1].contains(value as? Int)) }
        XCTAssertEqual(try answer.number("seed"), 7)
        XCTAssertEqual(try answer.string("method"), "ddpm")
        XCTAssertEqual(try answer.number("steps"), 1000)
    }

    func testTheSameSeedGivesTheSamePatientAndNoneAnother() async throws {
        let service = try await service()
        let body = Self.body([:], ", \"seed\": 42, \"steps\": 10")
        let (first, second) = (await service.post("/generate", body), await service.post("/generate", body))
        XCTAssertEqual(first.response.body, second.response.body)
        XCTAssertEqual(try first.string("method"), "ddim")
        let free = await service.post("/generate", Self.body([:], ", \"method\": \"ddim\", \"steps\": 10"))
        XCTAssertNotEqual(try free.number("seed"), 42)
        let seed = Int64(try free.number("seed"))
        let again = await service.post("/generate", Self.body([:], ", \"seed\": \(seed), \"steps\": 10"))
        XCTAssertEqual(again.response.body, free.response.body)
    }

    func testMissingFieldsAndWrongOnesAreListed() async throws {
        let service = try await service()
        let missing = await service.post("/generate", Self.body(without: ["age", "metastasis"]))
        XCTAssertEqual(missing.status, 422)
        XCTAssertEqual(try missing.string("code"), "missing_fields")
        var list = try details(missing)
        XCTAssertEqual(list.map { $0["loc"] as? [String] }, [["body", "age"], ["body", "metastasis"]])
        XCTAssertEqual(list.map { $0["type"] as? String }, ["missing", "missing"])
        XCTAssertEqual(list.map { $0["msg"] as? String }, ["Field required", "Field required"])
        XCTAssertTrue(list.allSatisfy { $0["input"] is NSNull })
        let cases: [(String, String, String, String)] = [
            (
                "event_occurred", "0.5", "int_from_float",
                "Input should be a valid integer, got a number with a fractional part"
            ),
            (
                "event_occurred", "\"yes\"", "int_parsing",
                "Input should be a valid integer, unable to parse string as an integer"
            ),
            ("age", "\"old\"", "float_parsing", "Input should be a valid number, unable to parse string as a number"),
            ("age", "null", "float_type", "Input should be a valid number"),
            ("metastasis", "[]", "int_type", "Input should be a valid integer"),
            ("age", "-1", "greater_than_equal", "Input should be greater than or equal to 0"),
            ("event_occurred", "7", "less_than_equal", "Input should be less than or equal to 1"),
        ]
        for (field, value, kind, message) in cases {
            let answer = await service.post("/generate", Self.body([field: value]))
            XCTAssertEqual(answer.status, 422, answer.text)
            list = try details(answer)
            XCTAssertEqual(list.count, 1)
            XCTAssertEqual(list[0]["type"] as? String, kind)
            XCTAssertEqual(list[0]["msg"] as? String, message)
            XCTAssertEqual(list[0]["loc"] as? [String], ["body", field])
            XCTAssertTrue(list[0]["input"] is NSNull)
        }
        for body in ["{", "[1,", "{\"age\": NaN}"] {
            let answer = await service.post("/generate", body)
            XCTAssertEqual(answer.status, 422)
            XCTAssertEqual(try details(answer)[0]["type"] as? String, "json_invalid")
        }
        for (body, kind) in [("[]", "model_attributes_type"), ("", "missing")] {
            let answer = await service.post("/generate", body)
            XCTAssertEqual(answer.status, 422)
            XCTAssertEqual(try details(answer)[0]["type"] as? String, kind)
        }
    }

    func testTextsOfNumbersAreNumbers() async throws {
        let service = try await service()
        let texts = Self.body(
            ["survival_time": "\"800\"", "event_occurred": "\"0\"", "age": "\"16.0\"", "metastasis": "false"],
            ", \"seed\": \"1\", \"steps\": \"5\"")
        let answer = await service.post("/generate", texts)
        let plain = await service.post("/generate", Self.body([:], ", \"seed\": 1, \"steps\": 5"))
        XCTAssertEqual(answer.text, plain.text)
    }

    func testHowPatientsAreDrawnIsChecked() async throws {
        let service = try await service()
        for (more, field) in [
            ("\"steps\": 0", "steps"), ("\"steps\": 1001", "steps"), ("\"method\": \"euler\"", "method"),
            ("\"method\": 3", "method"), ("\"method\": \"ddpm\", \"steps\": 10", "steps"), ("\"seed\": -1", "seed"),
            ("\"seed\": 1.5", "seed"), ("\"seed\": 9007199254740994", "seed"),
        ] {
            let answer = await service.post("/generate", Self.body([:], ", \(more)"))
            XCTAssertEqual(answer.status, 422, more)
            XCTAssertEqual(try details(answer)[0]["loc"] as? [String], ["body", field], more)
        }
    }

    func testAModelWithoutAgeDoesNotAskForIt() async throws {
        for model in [Models.withoutAge, Models.decoder] {
            let service = try await Service([("osteosarcoma", model)])
            let info = await service.get("/")
            let conditions = try XCTUnwrap(try info.json()["fields"] as? [[String: Any]])
            let hasAge = conditions.contains { $0["name"] as? String == "age" }
            let answer = await service.post("/generate", Self.body(without: hasAge ? [] : ["age"]))
            XCTAssertEqual(answer.status, 200, answer.text)
        }
    }

    func testATokenIsAskedForWhereThereIsOne() async throws {
        let token = "0123456789abcdef"
        let service = try await Service([("osteosarcoma", Models.osteosarcoma)], variables: ["API_TOKEN": token])
        func ask(_ authorization: String?) async -> Answer {
            var headers: HTTPHeaders = [:]
            headers["Authorization"] = authorization
            return await service.post("/generate", Self.body([:], ", \"steps\": 2"), headers: headers)
        }
        let accepted = await ask("Bearer \(token)")
        XCTAssertEqual(accepted.status, 200)
        for missing in [nil, "Basic \(token)", token] {
            let answer = await ask(missing)
            try assertRefused(answer, 401, "not_authenticated", "Not authenticated", style: "detail")
            XCTAssertEqual(answer.response.headers["WWW-Authenticate"], "Bearer")
        }
        try assertRefused(
            await ask("Bearer fedcba9876543210"), 401, "invalid_token", "Invalid token", style: "detail")
        let health = await service.get("/health")
        XCTAssertEqual(health.status, 200)
        XCTAssertEqual(try health.json()["model_loaded"] as? Bool, true)
    }

    func testWithoutAModelNothingIsTold() async throws {
        let service = try await Service([("osteosarcoma", .path("/nowhere/secret.pt"))])
        let answer = await service.post("/generate", Self.body())
        try assertRefused(answer, 503, "model_not_loaded", style: "detail")
        XCTAssertFalse(answer.text.contains("nowhere"))
    }
}
