import NeedletailKernels
import Synchronization

/// Runs `work` on the engine's threads and waits for it without holding a thread.
///
/// - Throws: what `work` throws, or `CancellationError` where the task was cancelled before the work began.
package func onEngine<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await onEngine { _ in try work() }
}

/// The same for long work, which asks now and then whether the task was cancelled meanwhile.
package func onEngine<Result: Sendable>(
    _ work: @escaping @Sendable (_ isCancelled: () -> Bool) throws -> Result
) async throws -> Result {
    try Task.checkCancellation()
    let token = CancellationToken()
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
            WorkerPool.shared.submit {
                if token.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    continuation.resume(with: Swift.Result { try work { token.isCancelled } })
                }
            }
        }
    } onCancel: {
        token.cancel()
    }
}

/// Whether a task was cancelled.
private final class CancellationToken: Sendable {
    private let flag = Atomic(false)

    var isCancelled: Bool { flag.load(ordering: .relaxed) }

    func cancel() {
        flag.store(true, ordering: .relaxed)
    }
}
