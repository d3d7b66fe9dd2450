import NeedletailKernels

/// How calls are gathered to batches.
public struct BatchingOptions: Equatable, Sendable {
    /// The most calls of one batch; with so many it starts at once.
    public let maximumBatchSize: Int
    /// How long a call waits for others at most, while the engine is free.
    public let maximumDelay: Duration
    /// The most calls that wait; those whose batch has started are not counted.
    public let queueLimit: Int
    /// The most batches that run at the same time.
    public let concurrentBatches: Int
    /// Whether calls start at once where no batch runs; else they wait for others then, too.
    public let startsWhenIdle: Bool

    /// Options, of which all have defaults for small models that answer requests of people.
    ///
    /// - Parameters:
    ///   - maximumBatchSize: the most calls of one batch; from 1 to `queueLimit`, and taken as the nearest of these.
    ///   - maximumDelay: how long a call waits for others at most, while the engine is free; from none to an hour, and taken as
    ///     the nearest of these. With none, calls are gathered only while `concurrentBatches` run.
    ///   - queueLimit: the most calls that wait, at least 1: a further one throws `BatchingError.overloaded`.
    ///   - concurrentBatches: the most batches that run at the same time, at least 1; by default one for each CPU. Choose 1 for a
    ///     predictor that uses all CPUs for a batch.
    ///   - startsWhenIdle: whether calls start at once where no batch runs: a lone call never waits, and the next are gathered
    ///     while it runs. Without, a batch is fuller, and a lone call waits for `maximumDelay`.
    public init(
        maximumBatchSize: Int = 32, maximumDelay: Duration = .milliseconds(1), queueLimit: Int = 1024,
        concurrentBatches: Int? = nil, startsWhenIdle: Bool = true
    ) {
        self.queueLimit = max(1, queueLimit)
        self.maximumBatchSize = min(max(1, maximumBatchSize), self.queueLimit)
        self.maximumDelay = min(max(.zero, maximumDelay), .seconds(3600))
        self.concurrentBatches = max(1, concurrentBatches ?? availableCPUCount)
        self.startsWhenIdle = startsWhenIdle
    }
}

/// Why a call had no place in a batch, or a batch no answers.
public enum BatchingError: Error, Equatable {
    /// As many calls wait as may: try again later, or let more wait by `BatchingOptions.queueLimit`.
    case overloaded(limit: Int)
    /// What runs batches gave more or fewer results than it got inputs: it must give one for each, in order.
    case wrongResultCount(expected: Int, actual: Int)
}

extension BatchingError: CustomStringConvertible {
    /// What is wrong, and how to mend it.
    public var description: String {
        switch self {
        case .overloaded(let limit): "\(limit) calls wait already, which is the limit: try again later"
        case .wrongResultCount(let expected, let actual):
            "a batch of \(expected) inputs gave \(actual) results: there must be one for each"
        }
    }
}

/// What tells a batch's time.
package struct BatchClock: Sendable {
    let now: @Sendable () -> ContinuousClock.Instant
    /// Returns at an instant, or earlier where the task is cancelled.
    let sleep: @Sendable (_ until: ContinuousClock.Instant) async -> Void

    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        sleep: @escaping @Sendable (_ until: ContinuousClock.Instant) async -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The system's.
    static let system = BatchClock(
        now: { .now }, sleep: { try? await Task.sleep(until: $0, tolerance: .zero, clock: .continuous) })
}
