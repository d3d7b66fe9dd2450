/// Gathers calls that come at the same time and runs them as one batch: more answers a second, where a batch costs less than
/// its rows one by one.
///
/// ```swift
/// let predictor = try BatchingPredictor(BreastCancerPredictor(model), options: BatchingOptions(maximumBatchSize: 64))
/// let result = try await predictor.predict(features)  // from any number of tasks
/// ```
///
/// Results have the same bits as those of calls one by one. Calls start in the order they came in; one batch gathers at a
/// time, and starts when it is full, when its first call has waited for `BatchingOptions.maximumDelay`, or at once where none
/// runs. Batches run on the engine's threads. Who waits for an answer keeps the predictor alive.
public actor BatchingPredictor<Input: Sendable, Output: Sendable> {
    /// How calls are gathered.
    public let options: BatchingOptions
    private let run: @Sendable ([Input]) async throws -> [Result<Output, any Error>]
    private let clock: BatchClock
    private let observer: BatchObserver?
    /// Calls that wait, the oldest first: their numbers rise.
    private var queue: [Call] = []
    /// Who waits for an answer, by the call's number, until the call is answered or cancelled.
    private var callers: [UInt64: CheckedContinuation<Output, any Error>] = [:]
    private var nextNumber: UInt64 = 0
    private var runningBatches = 0
    /// What wakes the actor when a call has waited long enough: one at most, perhaps earlier than the oldest call needs.
    private var timer: Task<Void, Never>?

    private struct Call {
        let number: UInt64
        let input: Input
        let deadline: ContinuousClock.Instant
    }

    /// A predictor that runs batches by `predictEach`, on the engine's threads.
    ///
    /// - Parameters:
    ///   - options: how calls are gathered.
    ///   - observer: is told of each batch that starts.
    ///   - predictEach: gives a result for each input, in order, for up to `maximumBatchSize` inputs; what it throws, all
    ///     calls of the batch throw. It is called from several threads at the same time.
    public init<Failure: Error>(
        options: BatchingOptions = BatchingOptions(), observer: BatchObserver? = nil,
        _ predictEach: @escaping @Sendable ([Input]) throws -> [Result<Output, Failure>]
    ) {
        self.init(options: options, observer: observer, clock: .system) { inputs in
            try await onEngine { try predictEach(inputs).map { $0.mapError { $0 as any Error } } }
        }
    }

    /// A predictor that runs batches by `run`, and tells the time by `clock`.
    package init(
        options: BatchingOptions, observer: BatchObserver? = nil, clock: BatchClock,
        run: @escaping @Sendable ([Input]) async throws -> [Result<Output, any Error>]
    ) {
        self.options = options
        self.observer = observer
        self.clock = clock
        self.run = run
    }

    deinit {
        timer?.cancel()
    }

    /// The result for `input`, computed in a batch with what other tasks ask for.
    ///
    /// - Throws: what the predictor throws for this input alone; `BatchingError.overloaded` where too many calls wait;
    ///   `CancellationError` as soon as the task is cancelled: a call that waits leaves its batch then, and of one that runs the
    ///   result is dropped. Other calls do not notice.
    ///
    /// Complexity: O(1) beside the prediction, cancelling O(calls that wait).
    public func predict(_ input: Input) async throws -> Output {
        try Task.checkCancellation()
        guard queue.count < options.queueLimit else { throw BatchingError.overloaded(limit: options.queueLimit) }
        let number = nextNumber
        nextNumber += 1
        // The actor is not left before the call is in the queue, so that `cancel` finds it there.
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                callers[number] = continuation
                queue.append(Call(number: number, input: input, deadline: clock.now() + options.maximumDelay))
                startBatches()
            }
        } onCancel: {
            Task { await self.cancel(number) }
        }
    }

    /// How many calls wait for their batch to start.
    package var waitingCount: Int { queue.count }

    private func cancel(_ number: UInt64) {
        guard let caller = callers.removeValue(forKey: number) else { return }
        queue.removeAll { $0.number == number }
        caller.resume(throwing: CancellationError())
    }

    /// Starts the batches that are ready, and sees to it that the next one starts in time.
    private func startBatches() {
        while runningBatches < options.concurrentBatches, let first = queue.first {
            guard let reason = reasonToStart(first) else {
                wake(at: first.deadline)
                return
            }
            startBatch(reason)
        }
    }

    /// Why a batch starts whose oldest call is `first`; nil where it waits for more.
    private func reasonToStart(_ first: Call) -> BatchStart.Reason? {
        if queue.count >= options.maximumBatchSize { return .full }
        if options.startsWhenIdle && runningBatches == 0 { return .idle }
        return first.deadline <= clock.now() ? .delay : nil
    }

    private func wake(at deadline: ContinuousClock.Instant) {
        guard timer == nil else { return }
        timer = Task { [weak self, clock] in
            await clock.sleep(deadline)
            await self?.timeIsUp()
        }
    }

    private func timeIsUp() {
        timer = nil
        startBatches()
    }

    private func startBatch(_ reason: BatchStart.Reason) {
        let batch = Array(queue.prefix(options.maximumBatchSize))
        if let observer {
            // A call came `maximumDelay` before its deadline.
            let now = clock.now()
            let waits = batch.map { options.maximumDelay - now.duration(to: $0.deadline) }
            observer.batchStarts(BatchStart(reason: reason, waits: waits))
        }
        queue.removeFirst(batch.count)
        runningBatches += 1
        Task {
            let results = await results(batch)
            runningBatches -= 1
            startBatches()
            for (call, result) in zip(batch, results) { callers.removeValue(forKey: call.number)?.resume(with: result) }
        }
    }

    private func results(_ batch: [Call]) async -> [Result<Output, any Error>] {
        do {
            let results = try await run(batch.map(\.input))
            guard results.count == batch.count else {
                throw BatchingError.wrongResultCount(expected: batch.count, actual: results.count)
            }
            return results
        } catch {
            return Array(repeating: .failure(error), count: batch.count)
        }
    }
}
