import Foundation
import Needletail
import XCTest

/// What an observer is told of batches, with a clock and a runner that the tests drive.
final class BatchObserverTests: XCTestCase {
    /// Keeps what it is told.
    ///
    /// `@unchecked Sendable`: the starts are used under the lock alone.
    private final class Starts: @unchecked Sendable {
        private let lock = NSLock()
        private var starts: [BatchStart] = []

        var observer: BatchObserver {
            BatchObserver { start in self.lock.withLock { self.starts.append(start) } }
        }

        var all: [BatchStart] { lock.withLock { starts } }
    }

    private let runner = ManualRunner()
    private let clock = ManualClock()
    private let starts = Starts()

    private func predictor(startsWhenIdle: Bool) -> BatchingPredictor<Int, Int> {
        let options = BatchingOptions(
            maximumBatchSize: 2, maximumDelay: .milliseconds(5), concurrentBatches: 1, startsWhenIdle: startsWhenIdle)
        return BatchingPredictor(options: options, observer: starts.observer, clock: clock.batchClock, run: runner.run)
    }

    /// A task that asks for `input` and waits in the queue.
    private func ask(_ predictor: BatchingPredictor<Int, Int>, _ input: Int) async -> Task<Int, any Error> {
        let before = await predictor.waitingCount
        let task = Task { try await predictor.predict(input) }
        await eventually("\(input) does not wait") { await predictor.waitingCount > before }
        return task
    }

    func testABatchTellsWhyItStartsAndHowLongEachCallWaited() async throws {
        let predictor = predictor(startsWhenIdle: false)
        let first = await ask(predictor, 1)
        await eventually("no timer") { self.clock.remaining == [.milliseconds(5)] }
        clock.advance(by: .milliseconds(3))
        let second = Task { try await predictor.predict(2) }
        try await runner.next().answer()
        XCTAssertEqual(starts.all, [BatchStart(reason: .full, waits: [.milliseconds(3), .zero])])
        _ = try await (first.value, second.value)
    }

    func testACallThatHasWaitedLongEnoughIsTheReason() async throws {
        let predictor = predictor(startsWhenIdle: false)
        let call = await ask(predictor, 3)
        await eventually("no timer") { self.clock.remaining == [.milliseconds(5)] }
        clock.advance(by: .milliseconds(5))
        try await runner.next().answer()
        XCTAssertEqual(starts.all, [BatchStart(reason: .delay, waits: [.milliseconds(5)])])
        let answer = try await call.value
        XCTAssertEqual(answer, 30)
    }

    func testALoneCallStartsAsNoneRuns() async throws {
        let predictor = predictor(startsWhenIdle: true)
        let call = Task { try await predictor.predict(1) }
        try await runner.next().answer()
        _ = try await call.value
        XCTAssertEqual(starts.all, [BatchStart(reason: .idle, waits: [.zero])])
    }

    func testThePredictorsOfModelsTell() async throws {
        let predictor = BatchingPredictor(try BreastFixture.predictor(), observer: starts.observer)
        _ = try await predictor.predict(try BreastFixture.rows()[0])
        XCTAssertEqual(starts.all.map(\.reason), [.idle])
        XCTAssertEqual(starts.all.first?.waits.count, 1)
    }
}
