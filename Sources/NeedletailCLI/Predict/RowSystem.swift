import Needletail
import NeedletailFormat

/// A kind of model, as the verbs that answer rows see it.
protocol RowSystem: AnsweringSystem {
    var columns: InputColumns { get }
    /// Calls `body` with the index and the answer of each row, in order; rows whose values could not be read have some too.
    func answer(
        _ rows: TabularRows, _ body: (Int, borrowing Answer) throws(Failure) -> Void
    ) throws(Failure)
}

/// What explanations are asked for.
enum Explains {
    case nothing
    /// The raw score of the class that a text names, of the last by default.
    case rawScore(ofClass: String?)

    /// The options that ask for explanations.
    static let options = [
        explain(
            valueName: nil, "pipelines: say what each feature adds to the raw score, of classes to that of the last"),
        classOption,
    ]

    /// The option that asks for explanations, of an image with a picture to write.
    static func explain(valueName: String?, _ help: String) -> Option {
        Option(name: "explain", valueName: valueName, valueOnlyWith: valueName.map { _ in "image" }, help: help)
    }

    /// The option that says what is explained.
    static let classOption = Option(
        name: "class", valueName: "N",
        help:
            "with --explain: the class that is explained, counted from 0 in the order of the raw scores or labels, or by its "
            + "text")

    init(_ arguments: Arguments) throws(Failure) {
        let name = arguments.value("class")
        guard arguments.flag("explain") else {
            guard name == nil else { throw .usage("--class goes with --explain") }
            self = .nothing
            return
        }
        self = .rawScore(ofClass: name)
    }
}

/// The system that answers rows of the model at `path`.
///
/// - Throws: a failure where the model is of another kind, or does not take what is asked for.
func rowSystem(
    _ model: Model, path: String, threshold: Double?, explains: Explains
) throws(Failure) -> any RowSystem {
    if model.pipeline != nil {
        guard threshold == nil else {
            throw .usage(
                "--threshold is not for \(path): the model is a pipeline, which holds the rule that it decides by")
        }
        return try PipelineSystem(model, path: path, explains: explains)
    }
    let system = try BreastCancerSystem(model, path: path, threshold: threshold)
    guard case .nothing = explains else {
        throw .usage("--explain is for pipelines over columns, and \(path) is a network")
    }
    return system
}

/// Breast cancer from thirty measurements.
struct BreastCancerSystem: RowSystem {
    private let predictor: BreastCancerPredictor
    private let threshold: Double?

    init(_ model: Model, path: String, threshold: Double?) throws(Failure) {
        do throws(PredictionError) { predictor = try BreastCancerPredictor(model) } catch {
            let advice =
                switch model.task.kind {
                case .generic: ": needletail run takes its raw tensors"
                case .osteosarcoma: ": needletail generate draws patients with it"
                default: ""
                }
            throw .model("\(path): \(error)\(advice)")
        }
        self.threshold = threshold
    }

    var identity: ModelIdentity { predictor.model.identity }
    var columns: InputColumns { .breastCancer }
    var explained: [String]? { nil }
    var explainedClass: Int? { nil }
    var warningsNote: String? { "values outside their usual ranges; needletail inspect lists the ranges" }

    var outputs: [OutputColumn] {
        [
            OutputColumn(name: "prediction", table: ("prediction", 11)),
            OutputColumn(name: "probability", table: ("probability", 12)),
            OutputColumn(name: "confidence", table: ("confidence", 11)),
            OutputColumn(name: "risk_level", table: ("risk", 7)), OutputColumn(name: "threshold"),
        ]
    }

    func answer(
        _ rows: TabularRows, _ body: (Int, borrowing Answer) throws(Failure) -> Void
    ) throws(Failure) {
        let results: [Result<BreastCancerResult, PredictionError>]
        do throws(PredictionError) {
            var features: [BreastCancerFeatures] = []
            features.reserveCapacity(rows.count)
            for row in 0..<rows.count {
                features.append(
                    try BreastCancerFeatures(Array(rows.numbers[row * rows.slotCount..<(row + 1) * rows.slotCount])))
            }
            results = try predictor.predictEach(features, threshold: threshold)
        } catch { throw .usage(error.description) }
        var answer = Answer()
        for (index, result) in results.enumerated() {
            answer.removeAll()
            switch result {
            case .success(let result):
                answer.cells.append(.text(result.diagnosis.rawValue))
                answer.cells.append(.number(result.probability))
                answer.cells.append(.number(result.confidence))
                answer.cells.append(.text(result.riskLevel.rawValue))
                answer.cells.append(.number(result.threshold))
                for warning in result.warnings { answer.warnings.append((warning.feature, warning.description)) }
            case .failure(let error): answer.problem = InputProblem(error.description)
            }
            try body(index, answer)
        }
    }
}
