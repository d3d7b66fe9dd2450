import NeedletailKernels
public import NeedletailPipeline

/// What a pipeline over the columns of a table gives for rows: any model that was converted from Spark or scikit-learn pipelines.
///
/// ```swift
/// let predictor = try TabularPredictor(Model(contentsOf: "heart.safetensors"))
/// let result = try predictor.predict(["Age": .number(54), "Sex": .text("Male"), ...])
/// print(result.prediction, result.probability)
/// ```
///
/// Any number of tasks may use one predictor at the same time. For research use; not a medical device.
public struct TabularPredictor: Sendable {
    /// The model behind it.
    public let model: Model
    /// The columns that a row has, in order.
    public let columns: [TabularColumn]
    /// The columns that a result has, in order.
    public let outputs: [TabularColumn]
    let program: TabularProgram
    private let shared: TabularResult.Shared
    private let indices: [String: Int]
    /// The columns of texts, whose unseen ones are told.
    private let texts: [(column: Int, start: Int)]
    let explainer: Result<TabularExplainer, ExplanationError>
    /// The columns of numbers whose limits the task knows.
    private let measurements: [Measurement]
    /// Where outputs begin in a block: slots, or of texts a column of them.
    let outputStarts: [Int]
    let pool: RunnerPool<PipelineRunner>

    /// A column of numbers with limits: nothing in it is counted by reference.
    private struct Measurement {
        let column: Int
        let start: Int
        let feature: Int
        let limits: ClosedRange<Double>
        /// All numbers where the feature has no usual range.
        let reference: ClosedRange<Double>
    }

    /// A predictor over `model`.
    ///
    /// - Throws: `PredictionError.notAPipeline` where the model is a network.
    public init(_ model: Model) throws(PredictionError) {
        guard let program = model.program else { throw .notAPipeline }
        self.model = model
        self.program = program
        columns = program.pipeline.columns
        outputs = program.pipeline.outputs
        shared = TabularResult.Shared(program.pipeline, model.identity)
        indices = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
        texts = program.inputs.enumerated().filter { $1.type.kind == .text }.map { ($0, $1.start) }
        measurements = columns.enumerated().compactMap { index, column in
            guard column.kind == .number,
                let place = model.task.features.firstIndex(where: { $0.name == column.name })
            else { return nil }
            let feature = model.task.features[place]
            return Measurement(
                column: index, start: program.inputs[index].start, feature: place, limits: feature.limits,
                reference: feature.reference ?? -.infinity ... .infinity)
        }
        outputStarts = program.outputs.map(\.start)
        explainer = Result { () throws(ExplanationError) in try TabularExplainer(program) }
        pool = RunnerPool { PipelineRunner(program) }
    }

    /// What the model gives for a row, by the columns' names.
    ///
    /// - Throws: `PredictionError` naming the column that is missing, unknown, of another kind, or refused by a stage.
    public func predict(_ row: [String: TabularValue]) throws(PredictionError) -> TabularResult {
        try predict(values(row))
    }

    /// What the model gives for a row, a value for each of `columns`.
    ///
    /// - Throws: `PredictionError` naming the column that is of another kind, or refused by a stage.
    public func predict(_ values: [TabularValue]) throws(PredictionError) -> TabularResult {
        try predictEach([values])[0].get()
    }

    /// The results or the errors of several rows in order, each with a value for each of `columns`.
    public func predictEach(_ rows: [[TabularValue]]) -> [Result<TabularResult, PredictionError>] {
        var results: [Result<TabularResult, PredictionError>] = []
        results.reserveCapacity(rows.count)
        var refused: [Int: PredictionError] = [:]
        pool.withRunner { runner in
            runner.run(rows: rows.count) { block, place, row in
                // A row that is not filled keeps what the place held: its error stands, whatever comes of it.
                if let error = fill(block, place, rows[row]) { refused[row] = error }
            } _: { block, range in
                for row in range {
                    if !refused.isEmpty, let error = refused[row] {
                        results.append(.failure(error))
                    } else {
                        results.append(result(block, row - range.lowerBound, rows[row]))
                    }
                }
            }
        }
        return results
    }

    /// The results of several rows in order, each with a value for each of `columns`.
    ///
    /// - Throws: `PredictionError.row` with the first refused row, counted from 0.
    public func predict(_ rows: [[TabularValue]]) throws(PredictionError) -> [TabularResult] {
        var results: [TabularResult] = []
        results.reserveCapacity(rows.count)
        for (index, result) in predictEach(rows).enumerated() {
            do { results.append(try result.get()) } catch { throw .row(index, error) }
        }
        return results
    }

    /// The values of a row by the columns' names, in the order of `columns`.
    ///
    /// - Throws: `PredictionError` naming the column that is missing or unknown.
    public func values(_ row: [String: TabularValue]) throws(PredictionError) -> [TabularValue] {
        var values = [TabularValue?](repeating: nil, count: columns.count)
        for (name, value) in row {
            guard let index = indices[name] else { continue }
            values[index] = value
        }
        if row.count > columns.count || values.contains(nil) {
            if let name = row.keys.filter({ indices[$0] == nil }).min() { throw .unknownColumn(name: name) }
            if let index = values.firstIndex(of: nil) { throw .missingColumn(name: columns[index].name) }
        }
        return values.compactMap { $0 }
    }

    /// What the model gives for a row by the columns' names, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(_ row: [String: TabularValue]) async throws -> TabularResult {
        try await onEngine { try predict(row) }
    }

    /// The results of several rows in order, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError.row`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(_ rows: [[TabularValue]]) async throws -> [TabularResult] {
        try await onEngine { try predict(rows) }
    }

    /// How the raw score of a class comes about for a row, a value for each of `columns`; of a regression what it gives.
    ///
    /// - Parameters:
    ///   - values: the row.
    ///   - classIndex: the class; the last by default, of two the positive one.
    /// - Throws: `PredictionError` as `predict`, or `PredictionError.notExplained` where the model cannot be explained.
    ///   Complexity: of trees O(leaves · depth²).
    public func explain(
        _ values: [TabularValue], classIndex: Int? = nil
    ) throws(PredictionError) -> TabularExplanation {
        let explainer: TabularExplainer
        do { explainer = try self.explainer.get() } catch { throw .notExplained(error) }
        return try pool.withRunner { runner throws(PredictionError) in
            try explanation(explainer, runner.single, values, classIndex ?? explainer.lastClass)
        }
    }

    /// The features that an explanation has, in its order.
    ///
    /// - Throws: `PredictionError.notExplained` where the model cannot be explained.
    public func explainedFeatures() throws(PredictionError) -> [String] {
        do { return try explainer.get().names } catch { throw .notExplained(error) }
    }

    /// How many classes the model has whose raw scores can be explained, and their texts where a stage gives these; a count of
    /// nil of a regression.
    ///
    /// - Throws: `PredictionError.notExplained` where the model cannot be explained.
    package func explainedClasses() throws(PredictionError) -> (count: Int?, texts: [String]) {
        let count: Int?
        do { count = try explainer.get().classCount } catch { throw .notExplained(error) }
        let texts = decodedLabels
        return (count, texts.count == count ? texts : [])
    }

    /// What the classes are called, in the order of their probabilities: by the texts of a stage behind the model, else by their
    /// numbers; nil where the model gives a number, or several answers at once, or there is none.
    package var classLabels: [String]? {
        guard let link = (program.pipeline.model?.stage as? any ScoringStage)?.link, link.kind != .identity,
            link.kind != .labels
        else { return nil }
        let texts = decodedLabels
        if texts.count == link.classCount, Set(texts).count == texts.count { return texts }
        return (0..<link.classCount).map { index in
            let number = link.classes?[index] ?? Double(index)
            return Int64(exactly: number)?.description ?? number.description
        }
    }

    /// The place of the class that `result` has among `classLabels`; nil where it has none.
    package func classIndex(_ result: TabularResult) -> Int? {
        guard let link = (program.pipeline.model?.stage as? any ScoringStage)?.link, let number = result.prediction
        else { return nil }
        let index = link.classes.map { $0.firstIndex(of: number) } ?? Int(exactly: number)
        return index.flatMap { (0..<link.classCount).contains($0) ? $0 : nil }
    }

    /// The texts of a stage that makes texts of the model's classes; none where there is no such stage.
    private var decodedLabels: [String] {
        let pipeline = program.pipeline
        let decoder = pipeline.stages.first {
            $0.stage is TextDecoder && $0.inputs.first == pipeline.scoreColumns?.prediction
        }
        return (decoder?.stage as? TextDecoder)?.labels ?? []
    }

    private func explanation(
        _ explainer: TabularExplainer, _ block: TabularBlock, _ values: [TabularValue], _ classIndex: Int
    ) throws(PredictionError) -> TabularExplanation {
        block.begin(rows: 1)
        if let error = fill(block, 0, values) { throw error }
        program.run(block)
        if let fault = program.fault(block, 0) { throw PredictionError(fault) }
        do { return try explainer.explanation(block, 0, classIndex: classIndex) } catch { throw .notExplained(error) }
    }

    private func fill(_ block: TabularBlock, _ place: Int, _ values: [TabularValue]) -> PredictionError? {
        guard values.count == columns.count else {
            return .wrongColumnCount(expected: columns.count, actual: values.count)
        }
        guard let index = program.fill(block, row: place, values) else { return nil }
        return .wrongValue(
            column: columns[index].name, expected: columns[index].kind.description, actual: values[index].message)
    }

    private func result(
        _ block: TabularBlock, _ row: Int, _ values: [TabularValue]
    ) -> Result<TabularResult, PredictionError> {
        if let error = refusal(block, row) { return .failure(error) }
        return .success(
            TabularResult(
                values: program.outputs.map { program.value(block, row: row, $0) },
                warnings: warnings(block, row) { values[$0] }, shared: shared))
    }

    /// Why `row` of `block`, which was run, has no result; nil where it has.
    func refusal(_ block: TabularBlock, _ row: Int) -> PredictionError? {
        if let fault = program.fault(block, row) { return PredictionError(fault) }
        for measurement in measurements {
            let value = block.slot(measurement.start)[row]
            if !value.isNaN, !measurement.limits.contains(value) {
                let feature = model.task.features[measurement.feature]
                return .outsideLimits(feature: feature.name, value: value, limits: feature.limits, unit: feature.unit)
            }
        }
        return nil
    }

    /// Whether each row of `block`, which was run, has a result, and none has a warning.
    func isUsual(_ block: TabularBlock) -> Bool {
        hasResults(block) && isInside(block, \.reference)
            && texts.allSatisfy { _, start in
                let codes = block.texts(start)
                var all: Int32 = 0
                for row in 0..<block.rows { all |= codes[row] }
                return all >= 0
            }
    }

    /// Whether each row of `block`, which was run, has a result.
    func hasResults(_ block: TabularBlock) -> Bool {
        var faults: UInt32 = 0
        for row in 0..<block.rows { faults |= block.faults[row] }
        return faults == RowFault.none && isInside(block, \.limits)
    }

    /// Whether no measurement of a row of `block` is outside its range.
    private func isInside(_ block: TabularBlock, _ range: KeyPath<Measurement, ClosedRange<Double>>) -> Bool {
        measurements.allSatisfy { measurement in
            let (limits, numbers) = (measurement[keyPath: range], block.slot(measurement.start))
            var isInside = true
            for row in 0..<block.rows {
                // NaN is none of these.
                isInside = isInside && !(numbers[row] < limits.lowerBound) && !(numbers[row] > limits.upperBound)
            }
            return isInside
        }
    }

    /// The limits of the columns that have some.
    var limits: [Int: ClosedRange<Double>] {
        Dictionary(uniqueKeysWithValues: measurements.map { ($0.column, $0.limits) })
    }

    /// What is worth a second look in `row` of `block`; `value` gives what the row has in a column.
    @inline(__always)
    func warnings(_ block: TabularBlock, _ row: Int, _ value: (Int) -> TabularValue) -> [TabularWarning] {
        var warnings: [TabularWarning] = []
        for measurement in measurements {
            let number = block.slot(measurement.start)[row]
            if !number.isNaN, !measurement.reference.contains(number) {
                let column = measurement.column
                warnings.append(TabularWarning(column: columns[column].name, reason: .unusual, value: value(column)))
            }
        }
        for (column, start) in texts where block.texts(start)[row] < 0 {
            let value = value(column)
            warnings.append(
                TabularWarning(
                    column: columns[column].name, reason: value == .missing ? .missing : .unseen, value: value))
        }
        return warnings
    }
}

extension PredictionError {
    init(_ fault: RowOutcome) {
        self = .refused(
            column: fault.column, stage: fault.stage, reason: RefusedValue(fault.reason), isSkipped: fault.isDropped)
    }
}
