import Needletail
import XCTest

/// When batches start, and who gets what, with a clock and a runner that the tests drive.
final class BatchingPredictorTests: XCTestCase {
    private struct Refusal: Error, Equatable {
        let input: Int
    }

    private let runner = ManualRunner()
    private let clock = ManualClock()

    private func predictor(
        size: Int = 10, delay: Duration = .milliseconds(5), limit: Int = 1000, concurrent: Int = 1,
        startsWhenIdle: Bool = false
    ) -> BatchingPredictor<Int, Int> {
        let options = BatchingOptions(
            maximumBatchSize: size, maximumDelay: delay, queueLimit: limit, concurrentBatches: concurrent,
            startsWhenIdle: startsWhenIdle)
        return BatchingPredictor(options: options, clock: clock.batchClock, run: runner.run)
    }

    /// Tasks that ask for `inputs` and are in the queue in this order.
    private func ask(
        _ predictor: BatchingPredictor<Int, Int>, _ inputs: ClosedRange<Int>
    ) async -> [Task<Int, any Error>] {
        var tasks: [Task<Int, any Error>] = []
        for input in inputs {
            let before = await predictor.waitingCount
            tasks.append(Task { try await predictor.predict(input) })
            await eventually("\(input) does not wait") { await predictor.waitingCount > before }
        }
        return tasks
    }

    private func assertAnswers(
        _ tasks: [Task<Int, any Error>], _ expected: [Int], file: StaticString = #filePath, line: UInt = #line
    ) async throws {
        var answers: [Int] = []
        for task in tasks { answers.append(try await task.value) }
        XCTAssertEqual(answers, expected, file: file, line: line)
    }

    private func error(of task: Task<Int, any Error>) async -> (any Error)? {
        do {
            _ = try await task.value
            return nil
        } catch { return error }
    }

    func testAFullBatchStartsAtOnce() async throws {
        let predictor = predictor(size: 3)
        let first = await ask(predictor, 1...2)
        let third = Task { try await predictor.predict(3) }
        let batch = try await runner.next()
        XCTAssertEqual(batch.inputs, [1, 2, 3])
        batch.answer()
        try await assertAnswers(first + [third], [10, 20, 30])
    }

    func testACallWaitsNoLongerThanTheDelay() async throws {
        let predictor = predictor()
        let first = await ask(predictor, 1...1)
        await eventually("no timer") { self.clock.remaining == [.milliseconds(5)] }
        clock.advance(by: .milliseconds(4))
        let second = await ask(predictor, 2...2)
        XCTAssertEqual(clock.remaining, [.milliseconds(1)])
        clock.advance(by: .milliseconds(1))
        let batch = try await runner.next()
        XCTAssertEqual(batch.inputs, [1, 2])
        batch.answer()
        try await assertAnswers(first + second, [10, 20])
    }

    func testTheDelayIsThatOfTheOldestCallThatStillWaits() async throws {
        let predictor = predictor()
        let first = await ask(predictor, 1...1)
        await eventually("no timer") { self.clock.remaining == [.milliseconds(5)] }
        clock.advance(by: .milliseconds(3))
        let second = await ask(predictor, 2...2)
        first[0].cancel()
        _ = await error(of: first[0])
        // The timer of the first goes off, and nothing is due.
        clock.advance(by: .milliseconds(2))
        await eventually("no timer") { self.clock.remaining == [.milliseconds(3)] }
        let waiting = await predictor.waitingCount
        XCTAssertEqual(waiting, 1)
        clock.advance(by: .milliseconds(3))
        let batch = try await runner.next()
        XCTAssertEqual(batch.inputs, [2])
        batch.answer()
        try await assertAnswers(second, [20])
    }

    func testALoneCallStartsAtOnceAndOthersGatherWhileItRuns() async throws {
        let predictor = predictor(startsWhenIdle: true)
        let lone = Task { try await predictor.predict(1) }
        let first = try await runner.next()
        XCTAssertEqual(first.inputs, [1])
        let others = await ask(predictor, 2...6)
        XCTAssertEqual(clock.remaining, [])
        first.answer()
        let second = try await runner.next()
        XCTAssertEqual(second.inputs, [2, 3, 4, 5, 6])
        second.answer()
        try await assertAnswers([lone] + others, [10, 20, 30, 40, 50, 60])
    }

    func testBatchesRunBesideEachOtherUpToTheirLimit() async throws {
        let predictor = predictor(size: 2, concurrent: 2, startsWhenIdle: true)
        let lone = Task { try await predictor.predict(1) }
        let first = try await runner.next()
        let second = await ask(predictor, 2...2)
        let third = Task { try await predictor.predict(3) }
        // Full, and there is a place beside the first.
        let full = try await runner.next()
        XCTAssertEqual(full.inputs, [2, 3])
        let later = await ask(predictor, 4...8)
        // Neither full nor late batches start beside as many as may run.
        clock.advance(by: .seconds(1))
        let waiting = await predictor.waitingCount
        XCTAssertEqual(waiting, 5)
        full.answer()
        let next = try await runner.next()
        XCTAssertEqual(next.inputs, [4, 5])
        next.answer()
        let another = try await runner.next()
        XCTAssertEqual(another.inputs, [6, 7])
        another.answer()
        // It is late, so that it does not wait for the first.
        let last = try await runner.next()
        XCTAssertEqual(last.inputs, [8])
        last.answer()
        first.answer()
        try await assertAnswers([lone] + second + [third] + later, [10, 20, 30, 40, 50, 60, 70, 80])
    }

    func testAnErrorReachesOnlyItsCaller() async throws {
        let predictor = predictor(size: 3, startsWhenIdle: false)
        let first = await ask(predictor, 1...2)
        let third = Task { try await predictor.predict(3) }
        let batch = try await runner.next()
        batch.resume(.success([.success(10), .failure(Refusal(input: 2)), .success(30)]))
        try await assertAnswers([first[0], third], [10, 30])
        let error = await error(of: first[1])
        XCTAssertEqual(error as? Refusal, Refusal(input: 2))
    }

    func testABatchWithoutResultsFailsForItsCallersAlone() async throws {
        let predictor = predictor(size: 2)
        for (answer, expected) in [
            (.failure(BatchingError.overloaded(limit: 7)), BatchingError.overloaded(limit: 7)),
            (.success([.success(10)]), .wrongResultCount(expected: 2, actual: 1)),
        ] as [(Swift.Result<[Swift.Result<Int, any Error>], any Error>, BatchingError)] {
            let first = await ask(predictor, 1...1)
            let second = Task { try await predictor.predict(2) }
            let failing = try await runner.next()
            let third = await ask(predictor, 3...3)
            let fourth = Task { try await predictor.predict(4) }
            failing.resume(answer)
            for task in first + [second] {
                let error = await error(of: task)
                XCTAssertEqual(error as? BatchingError, expected)
            }
            try await runner.next().answer()
            try await assertAnswers(third + [fourth], [30, 40])
        }
    }

    func testACallThatIsCancelledWhileItWaitsLeavesItsBatch() async throws {
        let predictor = predictor(size: 3)
        let tasks = await ask(predictor, 1...2)
        tasks[0].cancel()
        let error = await error(of: tasks[0])
        XCTAssertTrue(error is CancellationError, "\(String(describing: error))")
        let waiting = await predictor.waitingCount
        XCTAssertEqual(waiting, 1)
        let third = await ask(predictor, 3...3)
        let fourth = Task { try await predictor.predict(4) }
        let batch = try await runner.next()
        XCTAssertEqual(batch.inputs, [2, 3, 4])
        batch.answer()
        try await assertAnswers([tasks[1]] + third + [fourth], [20, 30, 40])
    }

    func testACallThatIsCancelledWhileItRunsDoesNotDisturbTheRest() async throws {
        let predictor = predictor(size: 2)
        let first = await ask(predictor, 1...1)
        let second = Task { try await predictor.predict(2) }
        let batch = try await runner.next()
        first[0].cancel()
        // Before the batch is answered.
        let error = await error(of: first[0])
        XCTAssertTrue(error is CancellationError, "\(String(describing: error))")
        batch.answer()
        try await assertAnswers([second], [20])
    }

    func testATaskThatIsCancelledAlreadyDoesNotJoin() async throws {
        let predictor = predictor(size: 1)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await predictor.predict(1)
        }
        let error = await error(of: task)
        XCTAssertTrue(error is CancellationError, "\(String(describing: error))")
        let next = Task { try await predictor.predict(2) }
        let batch = try await runner.next()
        XCTAssertEqual(batch.inputs, [2])
        batch.answer()
        try await assertAnswers([next], [20])
    }

    func testMoreCallsThanMayWaitAreRefused() async throws {
        let predictor = predictor(limit: 2, startsWhenIdle: true)
        let running = Task { try await predictor.predict(1) }
        let batch = try await runner.next()
        let waiting = await ask(predictor, 2...3)
        let refused = await error(of: Task { try await predictor.predict(4) })
        XCTAssertEqual(refused as? BatchingError, .overloaded(limit: 2))
        XCTAssertEqual(
            "\(BatchingError.overloaded(limit: 2))", "2 calls wait already, which is the limit: try again later")
        // One that is cancelled makes room.
        waiting[0].cancel()
        _ = await error(of: waiting[0])
        let later = await ask(predictor, 5...5)
        batch.answer()
        let next = try await runner.next()
        XCTAssertEqual(next.inputs, [3, 5])
        next.answer()
        try await assertAnswers([running, waiting[1]] + later, [10, 30, 50])
    }

    func testCallersKeepThePredictorUntilAllAreAnswered() async throws {
        weak var released: BatchingPredictor<Int, Int>?
        var tasks: [Task<Int, any Error>] = []
        do {
            let predictor = predictor(size: 2)
            released = predictor
            tasks = await ask(predictor, 1...1)
            tasks.append(Task { try await predictor.predict(2) })
            let batch = try await runner.next()
            tasks += await ask(predictor, 3...3)
            batch.answer()
        }
        try await assertAnswers(Array(tasks.prefix(2)), [10, 20])
        XCTAssertNotNil(released)
        clock.advance(by: .milliseconds(5))
        try await runner.next().answer()
        try await assertAnswers([tasks[2]], [30])
        tasks = []
        await eventually("the predictor is not released") { released == nil }
        await eventually("a timer is left") { self.clock.remaining == [] }
    }

    func testOptionsAreTakenAsTheNearestThatAreAllowed() {
        let least = BatchingOptions(
            maximumBatchSize: -1, maximumDelay: .seconds(-1), queueLimit: 0, concurrentBatches: 0)
        XCTAssertEqual(least.maximumBatchSize, 1)
        XCTAssertEqual(least.maximumDelay, .zero)
        XCTAssertEqual(least.queueLimit, 1)
        XCTAssertEqual(least.concurrentBatches, 1)
        let most = BatchingOptions(
            maximumBatchSize: .max, maximumDelay: .seconds(Int64.max), queueLimit: 50, concurrentBatches: .max)
        XCTAssertEqual(most.maximumBatchSize, 50)
        XCTAssertEqual(most.maximumDelay, .seconds(3600))
        XCTAssertEqual(most.concurrentBatches, .max)
        XCTAssertGreaterThanOrEqual(BatchingOptions().concurrentBatches, 1)
    }
}
