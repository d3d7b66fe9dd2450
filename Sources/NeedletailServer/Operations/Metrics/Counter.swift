import Synchronization

/// A number of events since the process started: it only rises.
package final class Counter: MetricSeries {
    package static let kind = MetricKind.counter
    private let count = Atomic<UInt64>(0)

    init() {}

    /// Counts `events` more. Lock-free, allocates nothing.
    package func add(_ events: Int = 1) {
        precondition(events >= 0, "a counter only rises")
        count.wrappingAdd(UInt64(events), ordering: .relaxed)
    }

    /// The number of events so far.
    package var value: UInt64 { count.load(ordering: .relaxed) }

    package func write(_ name: String, _ labels: String, to text: inout PrometheusText) {
        text.sample(name, labels, Double(value))
    }
}
