import Synchronization

/// How many values lay at or below each of some bounds, how many there were, and their sum.
package final class Histogram: MetricSeries {
    package static let kind = MetricKind.histogram
    /// The most bounds of a histogram.
    static let boundLimit = 31

    private let bounds: [Double]
    /// `counts[i]` values above the bound before and up to `bounds[i]`; those above all bounds, and NaN, come last.
    private let counts = InlineArray<32, Atomic<UInt64>> { _ in Atomic(0) }
    /// The bits of a double.
    private let sum = Atomic<UInt64>(0)

    /// - Precondition: at most 31 bounds, finite and rising.
    init(bounds: [Double]) {
        precondition(bounds.count <= Self.boundLimit, "a histogram has at most 31 bounds")
        precondition(bounds.allSatisfy(\.isFinite), "+Inf is the histogram's own bound")
        precondition(zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }, "bounds rise")
        self.bounds = bounds
    }

    /// Takes in a value. Lock-free, allocates nothing. Complexity: O(log bounds).
    package func observe(_ value: Double) {
        var lower = 0
        var upper = bounds.count
        while lower < upper {
            let middle = (lower + upper) / 2
            // With NaN no comparison holds, and it is counted above all bounds.
            if value <= bounds[middle] { upper = middle } else { lower = middle + 1 }
        }
        counts[lower].wrappingAdd(1, ordering: .relaxed)
        sum.add(value)
    }

    /// Takes in a time, in seconds.
    package func observe(_ duration: Duration) {
        observe(duration.seconds)
    }

    /// How many values were taken in.
    package var count: UInt64 {
        (0...bounds.count).reduce(0) { $0 + counts[$1].load(ordering: .relaxed) }
    }

    /// The last bucket and the count are the same number, also while values come in.
    package func write(_ name: String, _ labels: String, to text: inout PrometheusText) {
        let separator = labels.isEmpty ? "" : ","
        var total: UInt64 = 0
        for index in 0...bounds.count {
            total += counts[index].load(ordering: .relaxed)
            let bound = index < bounds.count ? bounds[index].description : "+Inf"
            text.sample("\(name)_bucket", "\(labels)\(separator)le=\"\(bound)\"", Double(total))
        }
        text.sample("\(name)_sum", labels, Double(bitPattern: sum.load(ordering: .relaxed)))
        text.sample("\(name)_count", labels, Double(total))
    }
}

extension Duration {
    /// The time in seconds, rounded.
    package var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
