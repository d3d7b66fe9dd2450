import Foundation
import Needletail
import XCTest

/// Runs batches of numbers when a test says so.
final class ManualRunner: Sendable {
    /// A batch that has started, and waits for its results.
    struct Batch: Sendable {
        let inputs: [Int]
        let resume: @Sendable (Swift.Result<[Swift.Result<Int, any Error>], any Error>) -> Void

        /// Answers each call with ten times its number.
        func answer() {
            resume(.success(inputs.map { .success(10 * $0) }))
        }
    }

    private let started = AsyncStream<Batch>.makeStream()

    func run(_ inputs: [Int]) async throws -> [Swift.Result<Int, any Error>] {
        try await withCheckedThrowingContinuation { continuation in
            started.continuation.yield(Batch(inputs: inputs) { continuation.resume(with: $0) })
        }
    }

    /// The next batch that starts.
    func next() async throws -> Batch {
        var batches = started.stream.makeAsyncIterator()
        let batch = await batches.next()
        return try XCTUnwrap(batch)
    }
}

/// A clock that stands still until it is told to go on.
///
/// `@unchecked Sendable`: the state is used under the lock alone, which the thread sanitizer sees, as it does not `Mutex`.
final class ManualClock: @unchecked Sendable {
    private struct State {
        var now = ContinuousClock.now
        var sleepers: [(until: ContinuousClock.Instant, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let lock = NSLock()
    private var state = State()

    var batchClock: BatchClock {
        BatchClock(now: { self.withState { $0.now } }, sleep: { await self.sleep($0) })
    }

    private func withState<R>(_ body: (inout State) -> R) -> R {
        lock.withLock { body(&state) }
    }

    /// How long each sleeper has still to wait.
    var remaining: [Duration] {
        withState { state in state.sleepers.map { state.now.duration(to: $0.until) } }
    }

    func advance(by duration: Duration) {
        wake(after: duration)
    }

    private func sleep(_ until: ContinuousClock.Instant) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                withState { $0.sleepers.append((until, continuation)) }
                wake(after: .zero)
            }
        } onCancel: {
            // All wake: a sleeper may wake early.
            wake(after: .zero, all: true)
        }
    }

    private func wake(after duration: Duration, all: Bool = false) {
        let due = withState { state in
            state.now += duration
            let now = state.now
            let due = state.sleepers.filter { all || $0.until <= now }
            state.sleepers.removeAll { all || $0.until <= now }
            return due.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
    }
}

/// Waits until `condition` holds, while other tasks run; fails where it does not in a minute.
func eventually(
    _ message: String, file: StaticString = #filePath, line: UInt = #line, _ condition: () async -> Bool
) async {
    let end = ContinuousClock.now + .seconds(60)
    while await !condition() {
        guard ContinuousClock.now < end else { return XCTFail(message, file: file, line: line) }
        await Task.yield()
    }
}
