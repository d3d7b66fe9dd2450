/// Metrics in the order in which they were declared, written as Prometheus reads them.
package final class MetricsRegistry: Sendable {
    /// The media type of `text`, without which Prometheus 3 refuses it.
    package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"
    /// The most series of one name, so that no client can make them many.
    package static let seriesLimit = 2000

    private struct Content {
        var names: Set<String> = []
        var writers: [@Sendable (inout PrometheusText) -> Void] = []
    }

    private let content = Locked(Content())

    package init() {}

    /// Declares counters; their name ends in `_total`.
    package func counters(
        _ name: String, _ help: String, labels: [String] = [], seriesLimit: Int = MetricsRegistry.seriesLimit
    ) -> MetricFamily<Counter> {
        precondition(name.hasSuffix("_total"), "the name of a counter ends in _total")
        return add(MetricFamily(name, help, labels: labels, seriesLimit: seriesLimit) { Counter() })
    }

    /// Declares gauges.
    package func gauges(
        _ name: String, _ help: String, labels: [String] = [], seriesLimit: Int = MetricsRegistry.seriesLimit
    ) -> MetricFamily<Gauge> {
        add(MetricFamily(name, help, labels: labels, seriesLimit: seriesLimit) { Gauge() })
    }

    /// Declares histograms.
    ///
    /// - Precondition: at most 31 bounds, finite and rising.
    package func histograms(
        _ name: String, _ help: String, labels: [String] = [], bounds: [Double],
        seriesLimit: Int = MetricsRegistry.seriesLimit
    ) -> MetricFamily<Histogram> {
        add(MetricFamily(name, help, labels: labels, seriesLimit: seriesLimit) { Histogram(bounds: bounds) })
    }

    /// Adds what writes metrics whose values are only known when they are asked for.
    package func collect(_ write: @escaping @Sendable (inout PrometheusText) -> Void) {
        content.withLock { $0.writers.append(write) }
    }

    private func add<Series>(_ family: MetricFamily<Series>) -> MetricFamily<Series> {
        content.withLock { content in
            precondition(content.names.insert(family.name).inserted, "\(family.name) is declared twice")
            content.writers.append { family.write(to: &$0) }
        }
        return family
    }

    /// All metrics in the text format 0.0.4 of Prometheus.
    package func text() -> [UInt8] {
        var text = PrometheusText()
        for write in content.withLock({ $0.writers }) { write(&text) }
        return text.bytes
    }
}
