package import Needletail

/// What is counted of models, each under the name by which it is served.
struct ModelFamilies: Sendable {
    let predictions: MetricFamily<Counter>
    let durations: MetricFamily<Histogram>
    let distribution: MetricFamily<Counter>
    let accuracy: MetricFamily<Gauge>
    let drift: MetricFamily<Gauge>
    let validationFailures: MetricFamily<Counter>
    let queueWaits: MetricFamily<Histogram>
    let batchSizes: MetricFamily<Histogram>
    let batches: MetricFamily<Counter>
    let loadDurations: MetricFamily<Gauge>

    init(_ registry: MetricsRegistry) {
        predictions = registry.counters(
            "predictions_total", "Predictions, by how they ended.", labels: ["result", "model"])
        durations = registry.histograms(
            "prediction_duration_seconds", "Time from a valid input to its answer or failure, waiting included.",
            labels: ["model"], bounds: ServerMetrics.durationBounds)
        distribution = registry.counters(
            "prediction_distribution_total", "Predictions, by the class.", labels: ["prediction", "model"])
        accuracy = registry.gauges(
            "model_accuracy", "Share of predictions that later turned out right.", labels: ["model"])
        drift = registry.gauges("model_drift", "How far inputs have moved from the reference.", labels: ["model"])
        validationFailures = registry.counters(
            "needletail_validation_failures_total", "Inputs refused, by the code of the error.",
            labels: ["reason", "model"])
        queueWaits = registry.histograms(
            "needletail_queue_wait_seconds", "Time from a call to the start of its batch.", labels: ["model"],
            bounds: ServerMetrics.durationBounds)
        batchSizes = registry.histograms(
            "needletail_batch_size", "Calls of a batch.", labels: ["model"], bounds: (0...10).map { Double(1 << $0) })
        batches = registry.counters(
            "needletail_batches_total", "Batches, by why they started.", labels: ["reason", "model"])
        loadDurations = registry.gauges(
            "needletail_model_load_seconds", "Time that the last load of a model took.", labels: ["model"])
    }
}

/// What is counted of one model. Lock-free and without allocation where nothing else is said.
package final class ModelMetrics: Sendable {
    private let name: String
    private let families: ModelFamilies
    private let successes: Counter
    private let failures: Counter
    private let duration: Histogram
    private let classes: [String: Counter]
    private let queueWait: Histogram
    private let batchSize: Histogram
    private let batches: [BatchStart.Reason: Counter]

    init(_ name: String, classes: [String], _ families: ModelFamilies) {
        self.name = name
        self.families = families
        successes = families.predictions.series("success", name)
        failures = families.predictions.series("error", name)
        duration = families.durations.series(name)
        self.classes = Dictionary(
            classes.map { ($0, families.distribution.series($0, name)) }, uniquingKeysWith: { first, _ in first })
        queueWait = families.queueWaits.series(name)
        batchSize = families.batchSizes.series(name)
        batches = Dictionary(
            uniqueKeysWithValues: BatchStart.Reason.allCases.map { ($0, families.batches.series($0.rawValue, name)) })
    }

    /// Counts a prediction that succeeded.
    ///
    /// - Parameters:
    ///   - label: the class it gave; nil where it gave none, such as a patient that was drawn.
    ///   - time: since the input was found valid.
    package func predicted(_ label: String?, after time: Duration) {
        successes.add()
        duration.observe(time)
        guard let label else { return }
        (classes[label] ?? families.distribution.series(MetricFamily<Counter>.overflow, name)).add()
    }

    /// Counts a prediction that failed for no fault of the client's.
    package func failed(after time: Duration) {
        failures.add()
        duration.observe(time)
    }

    /// Counts an input that was refused; `reason` is the stable code of the error. Takes a lock.
    package func validationFailed(_ reason: String) {
        families.validationFailures.series(reason, name).add()
    }

    /// Counts batches that start.
    package var batchObserver: BatchObserver {
        BatchObserver { [queueWait, batchSize, batches] start in
            for wait in start.waits { queueWait.observe(wait) }
            batchSize.observe(Double(start.waits.count))
            batches[start.reason]?.add()
        }
    }

    /// Tells how long loading took. Takes a lock.
    package func loaded(in time: Duration) {
        families.loadDurations.series(name).set(time.seconds)
    }

    /// Tells which share of predictions turned out right, from 0 to 1; until then the metric is not there. Takes a lock.
    package func set(accuracy: Double) {
        families.accuracy.series(name).set(accuracy)
    }

    /// Tells how far inputs have moved from the reference; until then the metric is not there. Takes a lock.
    package func set(drift: Double) {
        families.drift.series(name).set(drift)
    }
}
