import NeedletailKernels
import Synchronization

/// Runners that are not in use, so that a prediction does not make one: at most one for each CPU is kept.
///
/// When all are out, a further one is made and released after use, so no caller waits for another.
final class RunnerPool: Sendable {
    private let idle: Mutex<[TabularRunner]>
    private let capacity = availableCPUCount
    private let make: @Sendable () -> TabularRunner

    init(_ make: @escaping @Sendable () -> TabularRunner) {
        self.make = make
        var runners = [make()]
        runners.reserveCapacity(capacity)
        idle = Mutex(runners)
    }

    /// Calls `body` with a runner that nobody else uses meanwhile.
    @inline(__always)
    func withRunner<R, E: Error>(_ body: (TabularRunner) throws(E) -> R) throws(E) -> R {
        let runner = idle.withLock { $0.popLast() } ?? make()
        defer {
            idle.withLock { idle in
                if idle.count < capacity { idle.append(runner) }
            }
        }
        return try body(runner)
    }
}
