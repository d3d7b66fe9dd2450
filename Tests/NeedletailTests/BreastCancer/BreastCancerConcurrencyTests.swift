import Foundation
import Needletail
import NeedletailKernels
import Synchronization
import TestSupport
import XCTest

final class BreastCancerConcurrencyTests: XCTestCase {
    func testTwoHundredTasksGetTheResultsOfOne() async throws {
        let rows = try BreastFixture.rows()
        let predictor = try BreastFixture.predictor()
        let expected = try rows.map { try predictor.predictNow($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<200 {
                group.addTask {
                    let start = task * 37 % 500
                    switch task % 4 {
                    case 0: XCTAssertEqual(try predictor.predictNow(rows[start]), expected[start])
                    case 1:
                        let result = try await predictor.predict(rows[start])
                        XCTAssertEqual(result, expected[start])
                    case 2:
                        let results = try await predictor.predict(Array(rows[start..<start + 50]))
                        XCTAssertEqual(results, Array(expected[start..<start + 50]))
                    default:
                        let results = try predictor.predictEach(Array(rows[start..<start + 20]))
                        XCTAssertEqual(results, expected[start..<start + 20].map { .success($0) })
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func testAnyNumberOfThreadsGivesTheSameResults() throws {
        // Several blocks of rows, some of them refused.
        var rows = try (0..<20).flatMap { _ in try BreastFixture.rows() }
        for index in stride(from: 500, to: rows.count, by: 1237) { rows[index].areaSE = .nan }
        for options in BreastFixture.allOptions
        where options.tier > .reference && Tier.forLongRuns.contains(options.tier) {
            let alone = try BreastFixture.predictor(options)
            let expected = try alone.predictEach(rows)
            for threads in [2, 3, 7] {
                let predictor = try BreastFixture.predictor(options, threads: threads)
                let each = try predictor.predictEach(rows)
                XCTAssertEqual(each.count, expected.count)
                let wrong = each.indices.first { each[$0] != expected[$0] }
                XCTAssertNil(
                    wrong, "\(options), \(threads) threads: \(wrong.map { "\(each[$0]) \(expected[$0])" } ?? "")")
                let first = Array(rows.prefix(500))
                XCTAssertEqual(try predictor.predict(first), try alone.predict(first))
                XCTAssertThrowsError(try predictor.predict(rows)) {
                    XCTAssertEqual($0 as? PredictionError, .row(500, .notFinite(feature: "area_se")))
                }
                XCTAssertEqual(try predictor.predictNow(rows[3]), try alone.predictNow(rows[3]))
            }
        }
    }

    func testPredictorsOnSeveralThreadsAreSharedByManyTasks() async throws {
        let rows = try BreastFixture.rows()
        let predictor = try BreastFixture.predictor(threads: 3)
        let expected = try BreastFixture.predictor().predictEach(rows)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<100 {
                group.addTask {
                    let start = task * 4
                    XCTAssertEqual(
                        try predictor.predictEach(Array(rows[start...])), Array(expected[start...]), "from \(start)")
                }
            }
            try await group.waitForAll()
        }
    }

    func testAsynchronousErrorsAreThoseOfTheSynchronousCall() async throws {
        let predictor = try BreastFixture.predictor()
        var row = try BreastFixture.middle()
        row.areaSE = .nan
        let bad = row
        do {
            _ = try await predictor.predict(bad)
            XCTFail("the row was answered")
        } catch { XCTAssertEqual(error as? PredictionError, .notFinite(feature: "area_se")) }
        do {
            _ = try await predictor.predict([try BreastFixture.middle(), bad])
            XCTFail("the row was answered")
        } catch { XCTAssertEqual(error as? PredictionError, .row(1, .notFinite(feature: "area_se"))) }
    }

    func testATaskThatIsCancelledAlreadyThrowsBeforeAnyWork() async throws {
        let predictor = try BreastFixture.predictor()
        let row = try BreastFixture.middle()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await predictor.predict(row)
        }
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
    }

    func testATaskThatIsCancelledWhileItWaitsForAnEngineThreadThrows() async throws {
        let predictor = try BreastFixture.predictor()
        let row = try BreastFixture.middle()
        let gate = EngineGate()
        let cancelled = Task { try await predictor.predict(row) }
        let kept = Task { try await predictor.predict(row) }
        // Both have time to join the queue; either way the first is cancelled before it starts.
        try await Task.sleep(for: .milliseconds(50))
        cancelled.cancel()
        gate.open()
        let first = await cancelled.result
        XCTAssertThrowsError(try first.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let second = try await kept.value
        XCTAssertEqual(second, try predictor.predictNow(row))
    }

    func testAsynchronousPredictionsWaitForTheEnginesThreadsAndLeaveSwiftsFree() async throws {
        let predictor = try BreastFixture.predictor()
        let row = try BreastFixture.middle()
        let gate = EngineGate()
        let finished = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    _ = try await predictor.predict(row)
                    finished.increment()
                }
            }
            // With every engine thread held, none can finish, and tasks without the engine still run.
            for _ in 0..<100 {
                let ran = await Task.detached { true }.value
                XCTAssertTrue(ran)
            }
            try await Task.sleep(for: .milliseconds(100))
            XCTAssertEqual(finished.count, 0)
            gate.open()
            try await group.waitForAll()
        }
        XCTAssertEqual(finished.count, 100)
    }

    func testAWorkersJobIsReleasedWhenItIsDoneThoughOthersWait() throws {
        final class Token: Sendable {}
        let gate = EngineGate()
        let done = DispatchSemaphore(value: 0)
        let last = DispatchSemaphore(value: 0)
        weak var token: Token?
        do {
            let held = Token()
            token = held
            WorkerPool.shared.submit {
                withExtendedLifetime(held) {}
                done.signal()
            }
        }
        // Jobs behind it that wait keep the queue from running empty.
        let blocked = (0..<64).map { _ in DispatchSemaphore(value: 0) }
        for semaphore in blocked {
            WorkerPool.shared.submit {
                semaphore.wait()
                last.signal()
            }
        }
        gate.open()
        done.wait()
        // The worker lets go of the job right after it has run.
        let deadline = Date(timeIntervalSinceNow: 5)
        while token != nil, Date() < deadline { usleep(1000) }
        XCTAssertNil(token)
        for semaphore in blocked { semaphore.signal() }
        for _ in blocked { last.wait() }
    }
}

/// Holds every thread of the engine's pool until it is opened.
private final class EngineGate: Sendable {
    private let gate = DispatchSemaphore(value: 0)
    private let threadCount = WorkerPool.shared.threadCount

    init() {
        let held = DispatchSemaphore(value: 0)
        for _ in 0..<threadCount {
            WorkerPool.shared.submit { [gate] in
                held.signal()
                gate.wait()
            }
        }
        for _ in 0..<threadCount { held.wait() }
    }

    func open() {
        for _ in 0..<threadCount { gate.signal() }
    }
}

private final class Counter: Sendable {
    private let value = Atomic(0)

    var count: Int { value.load(ordering: .relaxed) }

    func increment() {
        value.add(1, ordering: .relaxed)
    }
}
