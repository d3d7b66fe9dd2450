import NeedletailKernels
import NeedletailPipeline

/// Malignant or benign, from thirty measurements of cell nuclei.
///
/// ```swift
/// let predictor = try BreastCancerPredictor(Model(contentsOf: "breast.safetensors"))
/// let result = try predictor.predict(BreastCancerFeatures(columns: row))
/// print(result.diagnosis, result.probability, result.riskLevel)
/// ```
///
/// Any number of tasks may use one predictor at the same time. For research use; not a medical device.
public struct BreastCancerPredictor: Sendable {
    /// The model behind it.
    public let model: Model
    private let preparation: TabularPreparation
    private let decision: BinaryDecision
    private let pool: RunnerPool

    /// A predictor over `model`.
    ///
    /// - Throws: `PredictionError.wrongTask`, `wrongFeatures` or `wrongLabels` where the model is not one for breast
    ///   cancer, or calls the outcomes otherwise.
    public init(_ model: Model) throws(PredictionError) {
        guard model.task.kind == .breastCancer, let scaler = model.task.scaler, let decision = model.task.decision
        else {
            throw .wrongTask(
                expected: TaskDescription.Kind.breastCancer.rawValue, actual: model.task.kind.rawValue)
        }
        for (index, name) in BreastCancerFeatures.names.enumerated() where model.task.features[index].name != name {
            throw .wrongFeatures(index: index, expected: name, actual: model.task.features[index].name)
        }
        // A model whose positive outcome is benign would give every answer the wrong way round.
        let labels = [decision.negativeLabel, decision.positiveLabel] + decision.riskBands.map(\.name)
        let expected =
            BreastCancerResult.Diagnosis.allCases.map(\.rawValue)
            + BreastCancerResult.RiskLevel.allCases.map(\.rawValue)
        guard labels == expected else { throw .wrongLabels(expected: expected, actual: labels) }
        self.model = model
        self.decision = decision
        let preparation = TabularPreparation(features: model.task.features, scaler: scaler)
        self.preparation = preparation
        pool = RunnerPool { TabularRunner(model, preparation) }
    }

    /// The answer for one set of measurements.
    ///
    /// - Parameter threshold: probabilities above it are malignant; the model's own, 0.5, by default.
    /// - Throws: `PredictionError`, naming the feature that is not finite or outside its hard limits.
    public func predict(
        _ features: BreastCancerFeatures, threshold: Double? = nil
    ) throws(PredictionError) -> BreastCancerResult {
        let threshold = try checked(threshold)
        let result = pool.withRunner { runner in
            features.withUnsafeValues { values in
                var result: Swift.Result<BreastCancerResult, PredictionError>?
                runner.run(rows: 1, features: values) { _, row in result = outcome(row, values, threshold) }
                return result
            }
        }
        guard let result else { preconditionFailure("one row gives one outcome") }
        return try result.get()
    }

    /// The answers for several sets of measurements, in order.
    ///
    /// - Parameter threshold: probabilities above it are malignant; the model's own, 0.5, by default.
    /// - Throws: `PredictionError.row` with the first refused row, counted from 0.
    public func predict(
        _ features: [BreastCancerFeatures], threshold: Double? = nil
    ) throws(PredictionError) -> [BreastCancerResult] {
        var results: [BreastCancerResult] = []
        results.reserveCapacity(features.count)
        try run(features, threshold) { row, outcome throws(PredictionError) in
            switch outcome {
            case .success(let result): results.append(result)
            case .failure(let error): throw .row(row, error)
            }
        }
        return results
    }

    /// The answer or the error of each of several sets of measurements, in order.
    ///
    /// - Parameter threshold: probabilities above it are malignant; the model's own, 0.5, by default.
    /// - Throws: `PredictionError.invalidThreshold` only.
    public func predictEach(
        _ features: [BreastCancerFeatures], threshold: Double? = nil
    ) throws(PredictionError) -> [Swift.Result<BreastCancerResult, PredictionError>] {
        var results: [Swift.Result<BreastCancerResult, PredictionError>] = []
        results.reserveCapacity(features.count)
        try run(features, threshold) { _, outcome throws(PredictionError) in results.append(outcome) }
        return results
    }

    /// The answer for one set of measurements, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(
        _ features: BreastCancerFeatures, threshold: Double? = nil
    ) async throws -> BreastCancerResult {
        try await onEngine { try predict(features, threshold: threshold) }
    }

    /// The answers for several sets of measurements, in order, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError.row`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(
        _ features: [BreastCancerFeatures], threshold: Double? = nil
    ) async throws -> [BreastCancerResult] {
        try await onEngine { try predict(features, threshold: threshold) }
    }

    @inline(__always)
    private func run(
        _ features: [BreastCancerFeatures], _ threshold: Double?,
        _ body: (Int, Swift.Result<BreastCancerResult, PredictionError>) throws(PredictionError) -> Void
    ) throws(PredictionError) {
        let threshold = try checked(threshold)
        guard let first = features.first else { return }
        precondition(MemoryLayout.stride(ofValue: first) == preparation.count * MemoryLayout<Double>.stride)
        try pool.withRunner { runner throws(PredictionError) in
            // An array of structures of thirty doubles, as just checked, is a matrix with a row for each.
            try features.withUnsafeBufferPointer { structures throws(PredictionError) in
                guard let base = UnsafeRawPointer(structures.baseAddress)?.assumingMemoryBound(to: Double.self) else {
                    return
                }
                try runner.run(rows: features.count, features: base) { row, outcome throws(PredictionError) in
                    try body(row, self.outcome(outcome, base + row * preparation.count, threshold))
                }
            }
        }
    }

    @inline(__always)
    private func outcome(
        _ row: TabularRunner.Row, _ values: UnsafePointer<Double>, _ threshold: Double
    ) -> Swift.Result<BreastCancerResult, PredictionError> {
        guard row.isInLimits else { return .failure(preparation.refusal(values)) }
        let probability = Double(row.probability)
        // Not so for NaN either.
        guard (0...1).contains(probability) else { return .failure(.invalidProbability(probability)) }
        let levels = BreastCancerResult.RiskLevel.allCases
        return .success(
            BreastCancerResult(
                diagnosis: decision.isPositive(probability, threshold: threshold) ? .malignant : .benign,
                probability: probability, threshold: threshold, confidence: max(probability, 1 - probability),
                riskLevel: levels[decision.riskBand(of: probability)],
                warnings: row.isInReference ? [] : preparation.warnings(values), identity: model.identity))
    }

    private func checked(_ threshold: Double?) throws(PredictionError) -> Double {
        guard let threshold else { return decision.threshold }
        guard (0...1).contains(threshold) else { throw .invalidThreshold(threshold) }
        return threshold
    }
}
