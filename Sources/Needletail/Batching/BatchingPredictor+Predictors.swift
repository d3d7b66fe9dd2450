import NeedletailGraph
public import NeedletailPipeline
public import NeedletailTensor

extension BatchingPredictor where Input == BreastCancerFeatures, Output == BreastCancerResult {
    /// Gathers calls for breast cancer, one set of measurements each.
    ///
    /// - Parameters:
    ///   - predictor: what runs the batches.
    ///   - threshold: probabilities above it are malignant; the model's own by default. Calls throw where it is none.
    ///   - options: how calls are gathered.
    ///   - observer: is told of each batch that starts.
    public init(
        _ predictor: BreastCancerPredictor, threshold: Double? = nil, options: BatchingOptions = BatchingOptions(),
        observer: BatchObserver? = nil
    ) {
        self.init(options: options, observer: observer) { try predictor.predictEach($0, threshold: threshold) }
    }
}

extension BatchingPredictor where Input == HeartDiseasePatient, Output == HeartDiseaseResult {
    /// Gathers calls for heart disease, one patient each; `observer` is told of each batch that starts.
    public init(
        _ predictor: HeartDiseasePredictor, options: BatchingOptions = BatchingOptions(), observer: BatchObserver? = nil
    ) {
        self.init(options: options, observer: observer) { predictor.predictEach($0) }
    }
}

extension BatchingPredictor where Input == [TabularValue], Output == TabularResult {
    /// Gathers calls of a pipeline, each with a value for each of `TabularPredictor.columns`; `observer` is told of each batch
    /// that starts.
    public init(
        _ predictor: TabularPredictor, options: BatchingOptions = BatchingOptions(), observer: BatchObserver? = nil
    ) {
        self.init(options: options, observer: observer) { predictor.predictEach($0) }
    }
}

extension BatchingPredictor where Input == PixelImage {
    /// Gathers calls for one image each, all of which count.
    ///
    /// - Parameters:
    ///   - predictor: what runs the batches.
    ///   - threshold: probabilities above it are positive; the model's own by default. Calls throw where it is none.
    ///   - options: how calls are gathered.
    ///   - observer: is told of each batch that starts.
    public init<Predictor: ImagePredictor>(
        _ predictor: Predictor, threshold: Double? = nil, options: BatchingOptions = BatchingOptions(),
        observer: BatchObserver? = nil
    ) where Predictor.Answer == Output {
        self.init(options: options, observer: observer) { try predictor.predictEach($0, threshold: threshold) }
    }
}

extension BatchingPredictor where Input == [String: Tensor], Output == [String: Tensor] {
    /// Gathers calls of a network with named tensors, of any number of rows each, as `Session.run` takes them.
    ///
    /// Calls whose tensors differ in a free size run one group after the other.
    ///
    /// - Parameters:
    ///   - model: a network.
    ///   - threads: how many threads a batch may use; from 1 to 255, and taken as the nearest of these.
    ///   - options: how calls are gathered; a batch has as many calls, whatever their rows.
    ///   - observer: is told of each batch that starts.
    public init(
        _ model: Model, threads: Int = 1, options: BatchingOptions = BatchingOptions(), observer: BatchObserver? = nil
    ) {
        let pool = RunnerPool { SessionRunner(model, threads: threads) }
        self.init(options: options, observer: observer) { calls in pool.withRunner { $0.runEach(calls) } }
    }
}

/// A session whose runs are shared by several calls. One task uses it at a time.
///
/// `@unchecked Sendable`: `RunnerPool` hands it to one task at a time.
private final class SessionRunner: @unchecked Sendable {
    private let session: Session

    /// The types and shapes of a call's tensors, but for the rows.
    private typealias Kind = [String: Row]

    private struct Row: Hashable {
        let dtype: DType
        let shape: ArraySlice<Int>
    }

    init(_ model: Model, threads: Int) {
        session = model.makeSession(threads: threads)
    }

    /// What the model gives for each of `calls`, or why it does not take it.
    func runEach(_ calls: [[String: Tensor]]) -> [Result<[String: Tensor], SessionError>] {
        var results = [Result<[String: Tensor], SessionError>?](repeating: nil, count: calls.count)
        let groups = Dictionary(grouping: calls.indices) { index in
            calls[index].mapValues { Row(dtype: $0.dtype, shape: $0.shape.dropFirst()) }
        }
        for group in groups.values where group.count > 1 {
            guard let outputs = runTogether(group.map { calls[$0] }) else { continue }
            for (index, output) in zip(group, outputs) { results[index] = .success(output) }
        }
        // The others run alone: a call that is refused is told why, and does no harm to those it came with.
        return calls.indices.map { index in
            results[index] ?? Result { () throws(SessionError) in try session.run(calls[index]) }
        }
    }

    /// The outputs of `calls`, whose tensors are of one kind, from one run; nil where that is not possible.
    private func runTogether(_ calls: [[String: Tensor]]) -> [[String: Tensor]]? {
        var counts: [Int] = []
        for call in calls {
            guard let count = call.values.first?.shape.first, call.values.allSatisfy({ $0.shape.first == count })
            else { return nil }
            counts.append(count)
        }
        var inputs: [String: Tensor] = [:]
        for name in calls[0].keys {
            guard let whole = try? Tensor(joining: calls.compactMap { $0[name] }) else { return nil }
            inputs[name] = whole
        }
        guard let outputs = try? session.run(inputs) else { return nil }
        var start = 0
        return try? counts.map { count in
            defer { start += count }
            return try outputs.mapValues { try $0.rows(start..<start + count) }
        }
    }
}
