import Foundation
import NeedletailServer
import Synchronization
import TestSupport
import XCTest

/// Where services are mounted, and what a server says of itself and its models.
final class ServerStateTests: ServiceTestCase {
    func testLivenessDoesNotDependOnModelsAndReadinessDoes() async throws {
        let service = try await Service([("breast", Models.breast), ("lost", .path("/nowhere/secret"))])
        let live = await service.get("/livez")
        XCTAssertEqual(live.status, 200)
        let ready = await service.get("/readyz")
        XCTAssertEqual(ready.status, 503)
        let models = try XCTUnwrap(try ready.object("models") as? [String: [String: Any]])
        XCTAssertEqual(models["breast"]?["state"] as? String, "ready")
        XCTAssertEqual(models["lost"]?["state"] as? String, "failed")
        XCTAssertFalse(ready.text.contains("secret"))
        XCTAssertFalse(service.server.isReady)
        let answer = await service.post("/breast/predict", "{}")
        XCTAssertEqual(answer.status, 400)
        for path in ["/lost/predict", "/lost/generate"] {
            let lost = await service.post(path, "{}")
            XCTAssertEqual(lost.status, 503)
        }
    }

    func testAModelThatIsNotRequiredMayBeMissing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("server.json")
        let model = try Models.breast.path("breast", in: folder)
        try #"{"models": {"breast": "\#(model)", "lost": {"path": "/nowhere", "required": false}}}"#
            .write(toFile: path, atomically: true, encoding: .utf8)
        let server = InferenceServer(try .read(file: path, environment: { _ in nil })) { _ in InMemoryTransport() }
        try server.start()
        await server.loaded()
        XCTAssertTrue(server.isReady)
        await server.stop()
        XCTAssertFalse(server.isReady)
        let ready = await server.respond(to: HTTPRequest(.get, "/readyz"))
        XCTAssertEqual(ready.status, 503)
    }

    func testAServerAnswersBeforeItsModelsAreThere() async throws {
        let service = try await Service([("breast", Models.breast)], loads: false)
        let ready = Answer(response: await service.server.respond(to: HTTPRequest(.get, "/readyz")))
        XCTAssertEqual(ready.status, 503)
        XCTAssertTrue(ready.text.contains("\"state\":\"loading\""))
        let live = await service.server.respond(to: HTTPRequest(.get, "/livez"))
        XCTAssertEqual(live.status, 200)
        let predict = HTTPRequest(.post, "/predict", headers: ["Content-Type": "application/json"])
        try assertRefused(
            Answer(response: await service.server.respond(to: predict)), 503, "model_not_loaded", "Model not available")
    }

    func testAModelThatDiffersFromItsChecksIsNotServed() async throws {
        let folder = try TemporaryFolder()
        let path = try Models.breast.path("breast", in: folder)
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: path))
        final class Box: Sendable {
            let events = Mutex<[LogEvent]>([])
        }
        let box = Box()
        let log = Log { event in box.events.withLock { $0.append(event) } }
        let service = try await Service([("breast", .path(path))], log: log)
        let ready = await service.get("/readyz")
        XCTAssertEqual(ready.status, 503)
        XCTAssertTrue(ready.text.contains("other results than its file says"), ready.text)
        // The task is known, so the service's own checks come first.
        try assertRefused(await service.post("/predict", "{}"), 400, "features_missing")
        try assertRefused(
            await service.post("/predict", "{\"features\": [1]}"), 503, "model_not_loaded", "Model not available")
        let failures = box.events.withLock { $0.filter { $0.message == "model not loaded" } }
        XCTAssertEqual(failures.count, 1)
        XCTAssertEqual(failures.first?.level, .error)
    }
}
