import NeedletailServer
import TestSupport
import XCTest

/// More requests than a server takes on.
final class OverloadTests: ServiceTestCase {
    func testAQueueThatIsFullIsToldWithATimeToTryAgain() async throws {
        let service = try await Service(
            [("osteosarcoma", Models.osteosarcoma)], flags: [("queue-limit", "1"), ("maximum-batch-size", "1")])
        let body = #"{"survival_time": 800, "event_occurred": 0, "age": 16, "metastasis": 0, "seed": 1}"#
        let answers = await withTaskGroup(of: Answer.self) { group in
            for _ in 0..<64 { group.addTask { await service.post("/generate", body) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let done = answers.filter { $0.status == 200 }
        let refused = answers.filter { $0.status == 503 }
        XCTAssertEqual(done.count + refused.count, 64)
        XCTAssertGreaterThan(done.count, 0)
        XCTAssertGreaterThan(refused.count, 0)
        XCTAssertEqual(Set(done.map(\.text)).count, 1)
        for answer in refused {
            try assertRefused(answer, 503, "overloaded", style: "detail")
            XCTAssertEqual(answer.response.headers["Retry-After"], "1")
        }
        let metrics = await service.get("/metrics")
        XCTAssertTrue(
            metrics.text.contains("needletail_requests_refused_total{reason=\"queue\"} \(refused.count)"), metrics.text)
    }

    func testAHealthThatRunsTheModelWaitsInTheModelsQueue() async throws {
        let service = try await Service(
            [("osteosarcoma", Models.osteosarcoma)], flags: [("queue-limit", "1"), ("maximum-batch-size", "1")])
        let alone = await service.get("/health/deep")
        XCTAssertEqual(try alone.object("checks")["prediction_test"] as? Bool, true, alone.text)
        let answers = await withTaskGroup(of: Answer.self) { group in
            for _ in 0..<64 { group.addTask { await service.get("/health/deep") } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let refused = answers.filter { $0.response.headers["Retry-After"] == "1" }
        XCTAssertGreaterThan(refused.count, 0)
        for answer in refused {
            XCTAssertEqual(answer.status, 503)
            XCTAssertEqual(try answer.object("checks")["prediction_test"] as? Bool, false, answer.text)
        }
        let metrics = await service.get("/metrics")
        XCTAssertTrue(
            metrics.text.contains("needletail_requests_refused_total{reason=\"queue\"} \(refused.count)"), metrics.text)
    }

    func testACallThatIsCancelledIsNotAnswered() async throws {
        let service = try await Service([("osteosarcoma", Models.osteosarcoma)])
        let body = #"{"survival_time": 800, "event_occurred": 0, "age": 16, "metastasis": 0, "seed": 1}"#
        let call = Task { await service.post("/generate", body) }
        call.cancel()
        let answer = await call.value
        try assertRefused(answer, 503, "deadline", style: "detail")
    }
}
