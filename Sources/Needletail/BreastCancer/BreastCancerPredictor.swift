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
    /// The bounds of the risk bands.
    private let lowBelow: Double
    private let mediumBelow: Double
    /// The details of results without warnings.
    private let usual: BreastCancerResult.Details
    private let pool: RunnerPool<TabularRunner>

    /// A predictor over `model`.
    ///
    /// - Parameters:
    ///   - model: one for breast cancer.
    ///   - threads: how many threads one call may use for many rows, the caller's included; from 1 to 255, and taken as the
    ///     nearest of these. The results are the same for any number.
    /// - Throws: `PredictionError.wrongTask`, `wrongFeatures` or `wrongLabels` where the model is not one for breast
    ///   cancer, or calls the outcomes otherwise.
    public init(_ model: Model, threads: Int = 1) throws(PredictionError) {
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
        guard let lowBelow = decision.riskBands[0].upperBound, let mediumBelow = decision.riskBands[1].upperBound else {
            preconditionFailure("a model file's bands but the last have bounds")
        }
        self.lowBelow = lowBelow
        self.mediumBelow = mediumBelow
        usual = .init(warnings: [], identity: model.identity)
        self.model = model
        self.decision = decision
        let preparation = TabularPreparation(features: model.task.features, scaler: scaler)
        self.preparation = preparation
        pool = RunnerPool { TabularRunner(model, preparation, threads: threads) }
    }

    /// The answer for one set of measurements.
    ///
    /// - Parameters:
    ///   - features: the measurements.
    ///   - threshold: probabilities above it are malignant; the model's own, 0.5, by default.
    /// - Throws: `PredictionError`, naming the feature that is not finite or outside its hard limits.
    public func predict(
        _ features: BreastCancerFeatures, threshold: Double? = nil
    ) throws(PredictionError) -> BreastCancerResult {
        var result = template(try checked(threshold))
        let error = pool.withRunner { runner in
            features.withUnsafeValues { values in
                var error: PredictionError?
                runner.run(rows: 1, features: values) { _, row in error = answer(&result, row, values) }
                return error
            }
        }
        if let error { throw error }
        return result
    }

    /// The answers for several sets of measurements, in order.
    ///
    /// - Parameters:
    ///   - features: the measurements.
    ///   - threshold: probabilities above it are malignant; the model's own, 0.5, by default.
    /// - Throws: `PredictionError.row` with the first refused row, counted from 0.
    public func predict(
        _ features: [BreastCancerFeatures], threshold: Double? = nil
    ) throws(PredictionError) -> [BreastCancerResult] {
        // Filled in place: the rows share what most results have in common without counting references one by one.
        var results = [BreastCancerResult](repeating: template(try checked(threshold)), count: features.count)
        try results.withUnsafeMutableBufferPointer { results throws(PredictionError) in
            try run(features) { index, row, values throws(PredictionError) in
                if let error = answer(&results[index], row, values) { throw .row(index, error) }
            }
        }
        return results
    }

    /// The answer or the error of each of several sets of measurements, in order.
    ///
    /// - Parameters:
    ///   - features: the measurements.
    ///   - threshold: probabilities above it are malignant; the model's own, 0.5, by default.
    /// - Throws: `PredictionError.invalidThreshold` only.
    public func predictEach(
        _ features: [BreastCancerFeatures], threshold: Double? = nil
    ) throws(PredictionError) -> [Swift.Result<BreastCancerResult, PredictionError>] {
        let template = template(try checked(threshold))
        var results: [Swift.Result<BreastCancerResult, PredictionError>] = []
        results.reserveCapacity(features.count)
        try run(features) { _, row, values throws(PredictionError) in
            var result = template
            let error = answer(&result, row, values)
            results.append(error.map { .failure($0) } ?? .success(result))
        }
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

    /// Calls `body` with each row's index, what it gave, and its values.
    @inline(__always)
    private func run(
        _ features: [BreastCancerFeatures],
        _ body: (Int, TabularRunner.Row, UnsafePointer<Double>) throws(PredictionError) -> Void
    ) throws(PredictionError) {
        guard let first = features.first else { return }
        precondition(MemoryLayout.stride(ofValue: first) == preparation.count * MemoryLayout<Double>.stride)
        try pool.withRunner { runner throws(PredictionError) in
            // An array of structures of thirty doubles, as just checked, is a matrix with a row for each.
            try features.withUnsafeBufferPointer { structures throws(PredictionError) in
                guard let base = UnsafeRawPointer(structures.baseAddress)?.assumingMemoryBound(to: Double.self) else {
                    return
                }
                try runner.run(rows: features.count, features: base) { index, row throws(PredictionError) in
                    try body(index, row, base + index * preparation.count)
                }
            }
        }
    }

    /// A result without warnings, to be filled by `answer`.
    private func template(_ threshold: Double) -> BreastCancerResult {
        BreastCancerResult(probability: 0, threshold: threshold, details: usual, diagnosis: .benign, riskLevel: .low)
    }

    /// Fills `result`, which has its threshold, with what the row at `values` gave; or says why there is no answer.
    @inline(__always)
    private func answer(
        _ result: inout BreastCancerResult, _ row: TabularRunner.Row, _ values: UnsafePointer<Double>
    ) -> PredictionError? {
        guard row.isInLimits else { return preparation.refusal(values) }
        let probability = Double(row.probability)
        // Not so for NaN either.
        guard probability >= 0, probability <= 1 else { return .invalidProbability(probability) }
        result.probability = probability
        result.diagnosis = probability > result.threshold ? .malignant : .benign
        result.riskLevel = probability < lowBelow ? .low : probability < mediumBelow ? .medium : .high
        if !row.isInReference {
            result.details = .init(warnings: preparation.warnings(values), identity: model.identity)
        }
        return nil
    }

    private func checked(_ threshold: Double?) throws(PredictionError) -> Double {
        guard let threshold else { return decision.threshold }
        guard (0...1).contains(threshold) else { throw .invalidThreshold(threshold) }
        return threshold
    }
}
