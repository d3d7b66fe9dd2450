/// What is told of each batch that starts, such as metrics.
///
/// ```swift
/// let observer = BatchObserver { start in metrics.batchSize.record(start.waits.count) }
/// let batching = BatchingPredictor(predictor, observer: observer)
/// ```
///
/// Without an observer nothing is measured.
public struct BatchObserver: Sendable {
    /// Called as a batch starts, one batch of a predictor after the other; calls wait until it returns.
    public let batchStarts: @Sendable (BatchStart) -> Void

    /// An observer by what it does, which should take no longer than a microsecond or so.
    public init(_ batchStarts: @escaping @Sendable (BatchStart) -> Void) {
        self.batchStarts = batchStarts
    }
}

/// A batch that starts.
public struct BatchStart: Equatable, Sendable {
    /// Why a batch starts.
    public enum Reason: String, CaseIterable, Sendable {
        /// It has as many calls as a batch may have.
        case full
        /// Its oldest call has waited as long as a call may.
        case delay
        /// No other batch runs.
        case idle
    }

    /// Why it starts; where several reasons hold, the first of `full`, `idle` and `delay`.
    public let reason: Reason
    /// How long each of its calls has waited, the oldest first.
    public let waits: [Duration]

    /// A start by its parts.
    public init(reason: Reason, waits: [Duration]) {
        self.reason = reason
        self.waits = waits
    }
}
