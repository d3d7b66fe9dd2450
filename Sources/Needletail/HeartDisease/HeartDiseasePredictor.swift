import NeedletailPipeline

/// Heart disease or none, from four measurements and eight categories.
///
/// ```swift
/// let predictor = try HeartDiseasePredictor(Model(contentsOf: "heart.safetensors"))
/// let result = try predictor.predict(HeartDiseasePatient(request))
/// print(result.hasDisease, result.probability, result.riskLevel, result.warnings)
/// ```
///
/// Any number of tasks may use one predictor at the same time. For research use; not a medical device.
public struct HeartDiseasePredictor: Sendable {
    /// The model behind it.
    public let model: Model
    private let table: TabularPredictor
    /// For each column of the model which of the patient's values it is.
    private let fields: [Int]
    /// Where the measurements lie in a block; -1 where the model does not read one.
    private let numbers: [Int]
    /// Where the categories lie in a block, with the codes of their words.
    private let texts: [TextField]
    /// The raw score of heart disease.
    private let raw: Int
    /// Whether the raw score of none lies before it; else it is the same below 0.
    private let isPaired: Bool
    private let probability: Int
    private let prediction: Int
    /// The details of results without warnings.
    private let usual: HeartDiseaseResult.Details

    private struct TextField {
        /// -1 where the model does not read the category.
        var start = -1
        var codes: [Int32] = []
        /// The codes of all texts.
        var others: [ExactText: Int32] = [:]
    }

    /// A predictor over `model`.
    ///
    /// - Throws: `PredictionError.wrongTask` where the model is none for heart disease, `notAPipeline` or `wrongPipeline` where
    ///   it reads other columns or does not end in a model of two classes.
    public init(_ model: Model) throws(PredictionError) {
        guard model.task.kind == .heartDisease else {
            throw .wrongTask(expected: TaskDescription.Kind.heartDisease.rawValue, actual: model.task.kind.rawValue)
        }
        table = try TabularPredictor(model)
        let program = table.program
        if let reason = HeartDiseaseColumns.mismatch(program.pipeline) { throw .wrongPipeline(reason: reason) }
        guard let scores = program.pipeline.scoreColumns, let rawName = scores.rawPrediction,
            let probabilityName = scores.probability
        else { throw .wrongPipeline(reason: "its model gives no probabilities") }
        let places = [rawName, probabilityName, scores.prediction].compactMap { program.places[$0] }
        guard places.count == 3, (1...2).contains(places[0].type.width), places[1].type.width == 2 else {
            throw .wrongPipeline(reason: "its model does not give one or two raw scores and two probabilities")
        }
        isPaired = places[0].type.width == 2
        raw = places[0].start + places[0].type.width - 1
        (probability, prediction) = (places[1].start, places[2].start)
        let measurementCount = HeartDiseaseColumns.measurements.count
        var fields: [Int] = []
        var numbers = [Int](repeating: -1, count: measurementCount)
        var texts = [TextField](repeating: TextField(), count: HeartDiseaseColumns.categories.count)
        for (column, place) in zip(program.pipeline.columns, program.inputs) {
            guard let field = HeartDiseaseColumns.names.firstIndex(of: column.name) else {
                throw .unknownColumn(name: column.name)
            }
            let index = fields.count
            fields.append(field)
            if field < measurementCount {
                numbers[field] = place.start
            } else {
                let codes = program.textCodes[index]
                texts[field - measurementCount] = TextField(
                    start: place.start,
                    codes: HeartDiseaseColumns.categories[field - measurementCount].words.map {
                        codes[ExactText($0)] ?? TextCode.unseen
                    }, others: codes)
            }
        }
        self.fields = fields
        self.numbers = numbers
        self.texts = texts
        self.model = model
        usual = .init(warnings: [], identity: model.identity)
    }

    /// What the model says of a patient.
    ///
    /// - Throws: `PredictionError` naming the value that is missing, not a number, or outside its hard limits.
    public func predict(_ patient: HeartDiseasePatient) throws(PredictionError) -> HeartDiseaseResult {
        try table.pool.withRunner { runner throws(PredictionError) in
            let block = runner.single
            block.begin(rows: 1)
            withUnsafePointer(to: patient) { fill(block, UnsafeBufferPointer(start: $0, count: 1)) }
            table.program.runOutputs(block)
            return try result(block, 0, patient)
        }
    }

    /// The results or the errors of several patients, in order.
    public func predictEach(_ patients: [HeartDiseasePatient]) -> [Result<HeartDiseaseResult, PredictionError>] {
        var results: [Result<HeartDiseaseResult, PredictionError>] = []
        results.reserveCapacity(patients.count)
        // By pointers: what a patient refers to is not counted for reading it.
        patients.withUnsafeBufferPointer { patients in
            table.pool.withRunner { runner in
                runner.runBlocks(rows: patients.count) { block, range in
                    fill(block, UnsafeBufferPointer(rebasing: patients[range]))
                } _: { block, range in
                    let isUsual = table.isUsual(block)
                    for row in range {
                        let place = row - range.lowerBound
                        if isUsual {
                            results.append(.success(result(block, place, usual)))
                            continue
                        }
                        do throws(PredictionError) {
                            results.append(.success(try result(block, place, patients[row])))
                        } catch { results.append(.failure(error)) }
                    }
                }
            }
        }
        return results
    }

    /// What the model says of several patients, in order.
    ///
    /// - Throws: `PredictionError.row` with the first refused one, counted from 0.
    public func predict(_ patients: [HeartDiseasePatient]) throws(PredictionError) -> [HeartDiseaseResult] {
        var results: [HeartDiseaseResult] = []
        results.reserveCapacity(patients.count)
        for (index, result) in predictEach(patients).enumerated() {
            do { results.append(try result.get()) } catch { throw .row(index, error) }
        }
        return results
    }

    /// What the model says of a patient, computed on the engine's threads.
    ///
    /// - Throws: `PredictionError`, or `CancellationError` where the task is cancelled before the work begins.
    public func predict(_ patient: HeartDiseasePatient) async throws -> HeartDiseaseResult {
        try await onEngine { try predict(patient) }
    }

    /// How the raw score of heart disease comes about: the contributions of the model's columns and the base add up to it.
    ///
    /// - Throws: `PredictionError` as `predict`, or `notExplained` where the model cannot be explained.
    public func explain(_ patient: HeartDiseasePatient) throws(PredictionError) -> TabularExplanation {
        try table.explain(fields.map(patient.value))
    }

    /// Writes `patients`, which `block` has room for, to its first places.
    @inline(__always)
    private func fill(_ block: TabularBlock, _ patients: UnsafeBufferPointer<HeartDiseasePatient>) {
        numbers(block, 0, patients) { $0.pointee.age }
        numbers(block, 1, patients) { $0.pointee.bloodPressure }
        numbers(block, 2, patients) { $0.pointee.cholesterol }
        numbers(block, 3, patients) { $0.pointee.heartRate }
        texts(block, 0, patients) { $0.pointee.sex }
        texts(block, 1, patients) { $0.pointee.angina }
        texts(block, 2, patients) { $0.pointee.glycemia }
        texts(block, 3, patients) { $0.pointee.ecg }
        texts(block, 4, patients) { $0.pointee.anginaAfterSport }
        texts(block, 5, patients) { $0.pointee.ecgSlope }
        texts(block, 6, patients) { $0.pointee.fluoroscopy }
        texts(block, 7, patients) { $0.pointee.thalassemia }
    }

    @inline(__always)
    private func numbers(
        _ block: TabularBlock, _ field: Int, _ patients: UnsafeBufferPointer<HeartDiseasePatient>,
        _ value: (UnsafePointer<HeartDiseasePatient>) -> Double?
    ) {
        guard numbers[field] >= 0, let first = patients.baseAddress else { return }
        let slot = block.slot(numbers[field])
        for row in 0..<patients.count {
            // What arithmetic gives is no sign that there is nothing.
            slot[row] = value(first + row).map { $0.isNaN ? .nan : $0 } ?? .missing
        }
    }

    @inline(__always)
    private func texts<Word>(
        _ block: TabularBlock, _ field: Int, _ patients: UnsafeBufferPointer<HeartDiseasePatient>,
        _ category: (UnsafePointer<HeartDiseasePatient>) -> HeartDiseaseCategory<Word>
    ) {
        guard texts[field].start >= 0, let first = patients.baseAddress else { return }
        let target = block.texts(texts[field].start)
        texts[field].codes.withUnsafeBufferPointer { codes in
            for row in 0..<patients.count {
                switch category(first + row) {
                case .word(let word): target[row] = codes[word.place]
                case .other(let text): target[row] = texts[field].others[ExactText(text)] ?? TextCode.unseen
                case .missing: target[row] = TextCode.missing
                }
            }
        }
    }

    @inline(__always)
    private func result(
        _ block: TabularBlock, _ row: Int, _ patient: HeartDiseasePatient
    ) throws(PredictionError) -> HeartDiseaseResult {
        if let error = table.refusal(block, row) { throw error }
        let warnings = table.warnings(block, row) { patient.value(fields[$0]) }
        return result(block, row, warnings.isEmpty ? usual : .init(warnings: warnings, identity: model.identity))
    }

    @inline(__always)
    private func result(_ block: TabularBlock, _ row: Int, _ details: HeartDiseaseResult.Details) -> HeartDiseaseResult
    {
        HeartDiseaseResult(
            hasDisease: block.slot(prediction)[row] == 1, probability: block.slot(probability + 1)[row],
            probabilityOfNone: block.slot(probability)[row], rawPrediction: block.slot(raw)[row],
            rawPredictionOfNone: isPaired ? block.slot(raw - 1)[row] : -block.slot(raw)[row], details: details)
    }
}
