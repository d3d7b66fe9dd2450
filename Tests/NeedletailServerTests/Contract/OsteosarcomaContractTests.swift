import NeedletailServer
import TestSupport
import XCTest

/// What the generator's service takes, and answers.
final class OsteosarcomaContractTests: ContractTestCase {
    private static let fields = [
        ("survival_time", "800"), ("event_occurred", "0"), ("age", "16"), ("metastasis", "0"),
    ]

    private static func post(
        _ changes: [String: String] = [:], _ more: String = "", without missing: [String] = []
    ) -> HTTPRequest {
        let members = fields.filter { !missing.contains($0.0) }.map { "\"\($0)\": \(changes[$0] ?? $1)" }
        return .post("/generate", "{\(members.joined(separator: ", "))\(more)}")
    }

    /// What is answered: values by name.
    private static func answer(seed: JSONPattern, method: JSONPattern, steps: JSONPattern) -> JSONPattern {
        func values(_ name: String, _ count: Int) -> JSONPattern {
            .object(Dictionary(uniqueKeysWithValues: (0..<count).map { ("\(name)_\($0)", .any) }))
        }
        return answer(
            "osteosarcoma",
            [
                "mutations": values("mutation", 4), "expression": values("expression", 6),
                "pathways": values("pathway", 2), "seed": seed, "method": method, "steps": steps,
            ])
    }

    func testPatients() async throws {
        try await check(
            "osteosarcoma",
            [
                Case(
                    "a patient has values by name, and further members do not matter",
                    Self.post([:], ", \"seed\": 7, \"comment\": {\"a\": [1]}"), 200,
                    Self.answer(seed: 7, method: "ddpm", steps: 1000)),
                Case(
                    "the deployment's four members are enough", Self.post(), 200,
                    Self.answer(seed: .any, method: "ddpm", steps: 1000)),
                Case(
                    "fewer steps are steps of ddim", Self.post([:], ", \"seed\": 42, \"steps\": 10"), 200,
                    Self.answer(seed: 42, method: "ddim", steps: 10)),
                Case(
                    "ddim has fifty steps", Self.post([:], ", \"method\": \"ddim\""), 200,
                    Self.answer(seed: .any, method: "ddim", steps: 50)),
            ])
    }

    func testSeeds() async throws {
        for service in [try await Served.alone("osteosarcoma"), try await Served.five()] {
            let path = service.server.configuration.models.count == 1 ? "" : "/osteosarcoma"
            func ask(_ request: HTTPRequest) async -> Answer {
                var request = request
                request.path = path + request.path
                return await service.send(request)
            }
            let more = ", \"seed\": 42, \"steps\": 10"
            let first = await ask(Self.post([:], more))
            for value in try first.object("mutations").values { XCTAssertTrue([0, 1].contains(value as? Int)) }
            let second = await ask(Self.post([:], more))
            XCTAssertEqual(first.response.body, second.response.body, "the same seed gives the same patient")
            let texts = Self.post(
                [
                    "survival_time": "\"800\"", "event_occurred": "\"0\"", "age": "\"16.0\"", "metastasis": "false",
                ], ", \"seed\": \"42\", \"steps\": \"10\"")
            let third = await ask(texts)
            XCTAssertEqual(first.response.body, third.response.body, "texts of numbers are numbers")
            let free = await ask(Self.post([:], ", \"steps\": 10"))
            XCTAssertNotEqual(try free.number("seed"), 42)
            let again = await ask(Self.post([:], ", \"seed\": \(Int64(try free.number("seed"))), \"steps\": 10"))
            XCTAssertEqual(again.response.body, free.response.body, "the seed that was told gives the patient again")
            var shortest = Duration.seconds(60)
            for _ in 0..<3 {
                let start = ContinuousClock.now
                let whole = await ask(Self.post())
                XCTAssertEqual(whole.status, 200)
                shortest = min(shortest, start.duration(to: .now))
            }
            XCTAssertLessThan(shortest, .seconds(1), "a patient takes less than a second")
        }
    }

    /// A refusal with faults by field: the place of each, what kind it is of, and its message.
    private static func refused(
        _ what: String, _ request: HTTPRequest, _ code: String, _ faults: [(JSONPattern, String, JSONPattern)]
    ) -> Case {
        Case(
            what, request, 422, code,
            .list(faults.map { ["type": .text($0.1), "loc": $0.0, "msg": $0.2, "input": .null] }), style: "detail")
    }

    func testRefusedFields() async throws {
        let integer = "Input should be a valid integer"
        var cases = [
            Self.refused(
                "all missing fields are told", Self.post(without: ["age", "metastasis"]), "missing_fields",
                [
                    (["body", "age"], "missing", "Field required"),
                    (["body", "metastasis"], "missing", "Field required"),
                ]),
            Self.refused(
                "missing and wrong fields are told together",
                Self.post(["event_occurred": "2"], without: ["age"]), "invalid_fields",
                [
                    (["body", "event_occurred"], "less_than_equal", "Input should be less than or equal to 1"),
                    (["body", "age"], "missing", "Field required"),
                ]),
        ]
        for (field, value, kind, message) in [
            ("event_occurred", "0.5", "int_from_float", "\(integer), got a number with a fractional part"),
            ("event_occurred", "\"yes\"", "int_parsing", "\(integer), unable to parse string as an integer"),
            ("age", "\"old\"", "float_parsing", "Input should be a valid number, unable to parse string as a number"),
            ("age", "null", "float_type", "Input should be a valid number"), ("metastasis", "[]", "int_type", integer),
            ("age", "-1", "greater_than_equal", "Input should be greater than or equal to 0"),
            ("survival_time", "-1", "greater_than_equal", "Input should be greater than or equal to 0"),
            ("event_occurred", "7", "less_than_equal", "Input should be less than or equal to 1"),
        ] {
            cases.append(
                Self.refused(
                    "\(field) of \(value) is refused", Self.post([field: value]), "invalid_fields",
                    [(["body", .text(field)], kind, .text(message))]))
        }
        for (more, field, kind, message) in [
            ("\"steps\": 0", "steps", "greater_than_equal", "Input should be greater than or equal to 1"),
            ("\"steps\": 1001", "steps", "less_than_equal", "Input should be less than or equal to 1000"),
            ("\"method\": \"euler\"", "method", "literal_error", "Input should be 'ddpm' or 'ddim'"),
            ("\"method\": 3", "method", "literal_error", "Input should be 'ddpm' or 'ddim'"),
            (
                "\"method\": \"ddpm\", \"steps\": 10", "steps", "value_error",
                "ddpm takes all 1000 steps; ddim takes fewer"
            ),
            ("\"seed\": -1", "seed", "greater_than_equal", "Input should be greater than or equal to 0"),
            ("\"seed\": 1.5", "seed", "int_from_float", "\(integer), got a number with a fractional part"),
            (
                "\"seed\": 9007199254740994", "seed", "less_than_equal",
                "Input should be less than or equal to 9007199254740992"
            ),
        ] {
            cases.append(
                Self.refused(
                    "\(more) is refused", Self.post([:], ", \(more)"), "invalid_fields",
                    [(["body", .text(field)], kind, .text(message))]))
        }
        try await check("osteosarcoma", cases)
    }

    func testRefusedBodies() async throws {
        var cases = ["{", "[1,", "{\"age\": NaN}"].map {
            Self.refused(
                "\($0) is no JSON", .post("/generate", $0), "not_json",
                [(["body"], "json_invalid", "the body is no JSON that can be used: ...")])
        }
        cases += [
            Self.refused(
                "an array is no object", .post("/generate", "[]"), "invalid_fields",
                [
                    (
                        ["body"], "model_attributes_type",
                        "Input should be a valid dictionary or object to extract fields from"
                    )
                ]),
            Self.refused(
                "nothing is no object", .post("/generate", ""), "missing_fields",
                [(["body"], "missing", "Field required")]),
            Case(
                "a body beyond 16 MiB is too large",
                .post("/generate", String(repeating: " ", count: (16 << 20) + 1)), 413, "body_too_large",
                "Request body too large", style: "detail"),
            Case(
                "another method is refused in the deployment's form", .get("/generate"), 405, "method_not_allowed",
                "Method Not Allowed", style: "detail", headers: ["Allow": "POST, OPTIONS"]),
        ]
        try await check("osteosarcoma", cases)
    }

    func testStateAndDescription() async throws {
        try await check(
            "osteosarcoma",
            [
                Case(
                    "health tells of the model", .get("/health"), 200, ["status": "healthy", "model_loaded": true]),
                Case(
                    "programs are told the fields, those of the deployment first", .get("/"), 200,
                    [
                        "task": "osteosarcoma",
                        "fields": .list(
                            (Self.fields.map(\.0) + ["seed", "steps", "method"]).map {
                                ["name": .text($0), "type": .any, "...": "..."]
                            }), "...": "...",
                    ]),
            ])
        try await check(
            await Served.alone("osteosarcoma"),
            [
                Case(
                    "the interface has the deployment's title", .get("/openapi.json"), 200,
                    .text(
                        type: "application/json",
                        parts: ["\"openapi\":\"3.1.0\"", "\"title\":\"Osteosarcoma Progression API\"", "\"/generate\""])
                )
            ])
    }

    func testAModelWithoutAgeDoesNotAskForIt() async throws {
        for model in [Models.withoutAge, Models.decoder] {
            let service = try await Service([("osteosarcoma", model)])
            try await check(
                service,
                [
                    Case(
                        "a patient is drawn", Self.post(without: ["age"]), 200,
                        ["mutations": ["...": "..."], "...": "..."]),
                    Case(
                        "age is no field", .get("/"), 200,
                        [
                            "fields": [
                                ["name": "survival_time", "...": "..."], ["name": "event_occurred", "...": "..."],
                                ["name": "metastasis", "...": "..."], .any,
                            ], "...": "...",
                        ]),
                ])
        }
    }
}
