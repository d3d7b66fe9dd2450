import Synchronization

/// A number that rises and falls.
package final class Gauge: MetricSeries {
    package static let kind = MetricKind.gauge
    /// The bits of a double.
    private let bits = Atomic<UInt64>(0)

    init() {}

    /// Sets the value, which may be any number. Lock-free, allocates nothing.
    package func set(_ value: Double) {
        bits.store(value.bitPattern, ordering: .relaxed)
    }

    /// Adds `difference` to the value. Lock-free, allocates nothing.
    package func add(_ difference: Double) {
        bits.add(difference)
    }

    /// The value, 0 at first.
    package var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    package func write(_ name: String, _ labels: String, to text: inout PrometheusText) {
        text.sample(name, labels, value)
    }
}

extension Atomic where Value == UInt64 {
    /// Adds `difference` to the double whose bits these are.
    func add(_ difference: Double) {
        var old = load(ordering: .relaxed)
        while true {
            let new = (Double(bitPattern: old) + difference).bitPattern
            let (isDone, found) = weakCompareExchange(expected: old, desired: new, ordering: .relaxed)
            if isDone { return }
            old = found
        }
    }
}
