import Foundation
import NeedletailServer
import TestSupport
import XCTest

/// The description of the interface.
final class OpenAPITests: ServiceTestCase {
    func testFieldsAreThoseThatValidate() async throws {
        let service = try await Service([("heart", Models.heart)])
        let document = await service.get("/openapi.json")
        XCTAssertEqual(try document.string("openapi"), "3.1.0")
        let paths = try document.object("paths")
        XCTAssertEqual(
            Set(paths.keys),
            [
                "/", "/predict", "/model/info", "/health", "/health/deep", "/livez", "/readyz", "/metrics",
                "/v1/models/{name}", "/v1/models/{name}:predict", "/v1/models/{name}/metadata",
                "/v1/models/{name}/versions/{version}", "/v1/models/{name}/versions/{version}:predict",
                "/v1/models/{name}/versions/{version}/metadata",
            ])
        for text in [
            #""Age":{"type":"integer","minimum":0,"maximum":130,"#, #""Sex":{"type":"string","enum":["Female","Male"]"#,
            "Unit (UCUM): mm[Hg].", #""examples":[54]"#,
        ] {
            XCTAssertTrue(document.text.contains(text), text)
        }
        // What a field's description allows is what the service takes.
        let example = try XCTUnwrap(
            ((((paths["/predict"] as? [String: Any])?["post"] as? [String: Any])?["requestBody"] as? [String: Any])?[
                "content"] as? [String: Any])?["application/json"] as? [String: Any])["example"]
        let body = String(decoding: try JSONSerialization.data(withJSONObject: try XCTUnwrap(example)), as: UTF8.self)
        let answer = await service.post("/predict", body)
        XCTAssertEqual(answer.status, 200, answer.text)
    }

    func testExamplesOfAllServicesAreTaken() async throws {
        let service = try await Service(Models.documented)
        let paths = try await service.get("/openapi.json").object("paths")
        var count = 0
        for (path, methods) in paths {
            let post = (methods as? [String: Any])?["post"] as? [String: Any]
            let content = (post?["requestBody"] as? [String: Any])?["content"] as? [String: Any]
            guard let example = (content?["application/json"] as? [String: Any])?["example"] else { continue }
            let body = String(decoding: try JSONSerialization.data(withJSONObject: example), as: UTF8.self)
            let answer = await service.post(path, body)
            XCTAssertEqual(answer.status, 200, "\(path): \(answer.text)")
            count += 1
        }
        XCTAssertEqual(count, 4)
    }

    /// What a property-based client has found not to be told.
    func testAnswersOfAllKindsAreTold() async throws {
        let service = try await Service([("breast", Models.breast), ("none", .path("/nowhere"))])
        let document = await service.get("/openapi.json")
        let paths = try document.object("paths")
        func answers(_ path: String, _ method: String = "get") -> [String: Any] {
            let operation = (paths[path] as? [String: Any])?[method] as? [String: Any]
            return operation?["responses"] as? [String: Any] ?? [:]
        }
        for path in ["/health", "/readyz", "/breast/health", "/breast/health/deep", "/none/health"] {
            XCTAssertNotNil(answers(path)["503"], path)
        }
        let predict = String(describing: answers("/breast/predict", "post")["200"] ?? "")
        XCTAssertTrue(predict.contains("anyOf"), predict)
        XCTAssertTrue(predict.contains("timestamp"), predict)
        XCTAssertNotNil((String(describing: answers("/")["200"] ?? "")).range(of: "text/html"))
        XCTAssertTrue(document.text.contains(#"{"name":"name","in":"path","required":true,"schema":{"type":"string","#))
        XCTAssertTrue(document.text.contains(#""enum":["breast","none"]"#))
    }

    func testItMayBeLeftOut() async throws {
        let service = try await Service([("heart", Models.heart)], flags: [("openapi", "false")])
        try assertRefused(await service.get("/openapi.json"), 404, "not_found")
    }

    func testOthersTakeItForOpenAPI() async throws {
        guard let python = ProcessInfo.processInfo.environment["NEEDLETAIL_PYTHON"] else {
            throw XCTSkip("NEEDLETAIL_PYTHON names a Python with openapi-spec-validator")
        }
        let folder = try TemporaryFolder()
        let token = "0123456789abcdef"
        for (index, models) in ([Models.documented] + Models.documented.map { [$0] }).enumerated() {
            let flags = try models.map { ("model", "\($0)=\(try $1.path($0, in: folder))") }
            let configuration = try ServerConfiguration.read(
                environment: { $0 == "API_TOKEN" && index == 0 ? token : nil }, flags: flags)
            let server = InferenceServer(configuration) { _ in InMemoryTransport() }
            try server.start()
            await server.loaded()
            let document = await server.respond(to: HTTPRequest(.get, "/openapi.json"))
            let path = folder.path("\(index).json")
            try Data(document.body).write(to: URL(filePath: path))
            let process = Process()
            process.executableURL = URL(filePath: python)
            process.arguments = [
                "-c",
                """
                import json, sys
                from openapi_spec_validator import OpenAPIV31SpecValidator
                errors = list(OpenAPIV31SpecValidator(json.load(open(sys.argv[1]))).iter_errors())
                sys.exit("\\n".join(map(str, errors)) or 0)
                """, path,
            ]
            try process.run()
            process.waitUntilExit()
            XCTAssertEqual(process.terminationStatus, 0, String(decoding: document.body, as: UTF8.self))
        }
    }
}
