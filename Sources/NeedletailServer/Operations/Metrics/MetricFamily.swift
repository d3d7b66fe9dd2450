/// What Prometheus calls the type of a metric.
package enum MetricKind: String, Sendable {
    case counter, gauge, histogram
}

/// The numbers of one set of label values.
package protocol MetricSeries: AnyObject, Sendable {
    static var kind: MetricKind { get }

    /// Writes the samples; `labels` are written out already, such as `model="lung"`, or are empty.
    func write(_ name: String, _ labels: String, to text: inout PrometheusText)
}

/// What all metrics of one name have in common, and their series by the values of the labels.
///
/// A family without series writes nothing, so that it says nothing that nobody knows.
package final class MetricFamily<Series: MetricSeries>: Sendable {
    /// The value of every label of the series that stands for all beyond the limit.
    package static var overflow: String { "other" }

    package let name: String
    package let help: String
    package let labels: [String]
    private let seriesLimit: Int
    private let make: @Sendable () -> Series
    private let table = Locked<[[String]: Series]>([:])

    /// A family of at most `seriesLimit` series, and one more for what comes after.
    ///
    /// - Precondition: `name` and `labels` are names of Prometheus.
    init(
        _ name: String, _ help: String, labels: [String], seriesLimit: Int, make: @escaping @Sendable () -> Series
    ) {
        precondition(PrometheusText.isName(name), "\(name) is no name of a metric")
        precondition(
            labels.allSatisfy { PrometheusText.isName($0) && $0 != "le" && !$0.contains(":") && !$0.hasPrefix("__") },
            "\(labels) are no names of labels")
        self.name = name
        self.help = help
        self.labels = labels
        self.seriesLimit = seriesLimit
        self.make = make
    }

    /// The series of these values of the labels, in the order of `labels`: the same one each time.
    ///
    /// Keep it where samples are many: then a sample takes no lock and allocates nothing. Complexity: O(length of the values).
    ///
    /// - Precondition: as many values as the family has labels.
    package func series(_ values: String...) -> Series {
        precondition(values.count == labels.count, "\(name) has \(labels.count) labels")
        return table.withLock { series in
            if let known = series[values] { return known }
            let key = series.count < seriesLimit ? values : labels.map { _ in Self.overflow }
            if let known = series[key] { return known }
            let new = make()
            series[key] = new
            return new
        }
    }

    /// Takes a series away, where it is there: what held it may go on, unseen.
    package func remove(_ values: String...) {
        _ = table.withLock { $0.removeValue(forKey: values) }
    }

    func write(to text: inout PrometheusText) {
        let sorted = table.withLock { Array($0) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        guard !sorted.isEmpty else { return }
        text.head(name, Series.kind, help)
        for (values, series) in sorted {
            series.write(name, PrometheusText.labels(zip(labels, values)), to: &text)
        }
    }
}
