import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Any pipeline over the columns of a table.
struct PipelineSystem: RowSystem {
    private let predictor: TabularPredictor
    /// For each output of the answer where it comes from.
    private let sources: [Source]
    let columns: InputColumns
    let outputs: [OutputColumn]
    let explained: [String]?
    let explainedClass: Int?

    private enum Source {
        /// The value at a place of the result.
        case value(Int)
        /// The vector at a place of the result, with so many numbers.
        case vector(Int, count: Int)
        /// The class at a place of the result, as an integer where it is one.
        case label(Int)
        /// `High` where the class at a place of the result is 1, else `Low`.
        case risk(Int)
    }

    /// Names that outputs of the pipeline itself must not have.
    static let reservedNames: Set<String> = [
        "row", "file", "prediction", "probability", "raw_prediction", "risk_level", "explanation", "warnings", "error",
        "model", "model_version", "model_sha256", "engine_version", "tier",
    ]

    init(_ model: Model, path: String, explains: Explains) throws(Failure) {
        var explained: [String]?
        var classes: (count: Int?, texts: [String]) = (nil, [])
        do throws(PredictionError) {
            predictor = try TabularPredictor(model)
            if case .rawScore = explains {
                explained = try predictor.explainedFeatures()
                classes = try predictor.explainedClasses()
            }
        } catch { throw .model("\(path): \(error)") }
        self.explained = explained
        if case .rawScore(let name?) = explains {
            explainedClass = try Self.index(of: name, count: classes.count, texts: classes.texts, path: path)
        } else {
            explainedClass = classes.count.map { $0 - 1 }
        }
        columns = InputColumns(predictor)
        let given = predictor.outputs
        func place(_ name: String?) -> Int? { name.flatMap { name in given.firstIndex { $0.name == name } } }
        let scores = model.pipeline?.scoreColumns
        var parts: [(Int, OutputColumn, Source)] = []
        if let prediction = place(scores?.prediction) {
            let column = OutputColumn(name: "prediction", table: ("prediction", 11))
            parts.append((prediction, column, scores?.rawPrediction != nil ? .label(prediction) : .value(prediction)))
            if let probability = place(scores?.probability), case .vector(let count) = given[probability].kind {
                let width = 10 * min(count, 3)
                let column = OutputColumn(
                    name: "probability", count: count, table: ("probability", max(width, 12)))
                parts.append((probability, column, .vector(probability, count: count)))
            }
            if let raw = place(scores?.rawPrediction), case .vector(let count) = given[raw].kind {
                parts.append((raw, OutputColumn(name: "raw_prediction", count: count), .vector(raw, count: count)))
            }
            if model.task.kind == .heartDisease {
                parts.append((prediction, OutputColumn(name: "risk_level", table: ("risk", 7)), .risk(prediction)))
            }
        }
        var taken = Self.reservedNames
        for (index, output) in given.enumerated() where !parts.contains(where: { $0.0 == index }) {
            let name = unique(output.name, &taken)
            var column = OutputColumn(name: name, table: (name, 12))
            if case .vector(let count) = output.kind {
                column.count = count
                column.table?.width = 10 * max(1, min(count, 3))
                parts.append((index, column, .vector(index, count: count)))
            } else {
                parts.append((index, column, .value(index)))
            }
        }
        outputs = parts.map { $0.1 }
        sources = parts.map { $0.2 }
    }

    /// The index of the class that `name` gives, or is the text of.
    private static func index(of name: String, count: Int?, texts: [String], path: String) throws(Failure) -> Int {
        guard let count else { throw .usage("--class is for classes, and \(path) gives a number") }
        let isNumber = name.allSatisfy { $0.isASCII && $0.isNumber }
        if isNumber, let index = Int(name), index < count { return index }
        if let index = texts.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) { return index }
        let list = texts.isEmpty ? "" : ", or one of \(shortList(texts.map { printable($0) }, width: 100))"
        throw .usage("--class must be a whole number from 0 to \(count - 1)\(list), not \(printable(name))")
    }

    var identity: ModelIdentity { predictor.model.identity }
    var warningsNote: String? {
        "values that the model does not know, that are missing, or outside their usual ranges; --format json says which"
    }

    func answer(
        _ rows: TabularRows, _ body: (Int, borrowing Answer) throws(Failure) -> Void
    ) throws(Failure) {
        var answer = Answer()
        try predictor.forEachOutcome(rows, isExplained: explained != nil) { index, outcome throws(Failure) in
            answer.removeAll()
            if let error = outcome.error {
                answer.problem = InputProblem(error.description)
            } else {
                for source in sources { append(outcome, source, &answer) }
                for warning in outcome.warnings { answer.warnings.append((warning.column, warning.description)) }
                if explained != nil {
                    do throws(PredictionError) {
                        answer.explanation = try outcome.explanation(classIndex: explainedClass)
                    } catch {
                        answer.problem = InputProblem(error.description)
                    }
                }
            }
            try body(index, answer)
        }
    }

    @inline(__always)
    private func append(_ outcome: borrowing TabularOutcome, _ source: Source, _ answer: inout Answer) {
        switch source {
        case .vector(let place, let count):
            for index in 0..<count { answer.cells.append(.number(outcome.number(place, index))) }
        case .label(let place):
            let value = outcome.number(place)
            answer.cells.append(Int64(exactly: value).map { .integer($0) } ?? .number(value))
        case .risk(let place): answer.cells.append(.text(outcome.number(place) == 1 ? "High" : "Low"))
        case .value(let place):
            switch outcome.value(place) {
            case .number(let number): answer.cells.append(.number(number))
            case .text(let text): answer.cells.append(.text(text))
            default: answer.cells.append(.missing)
            }
        }
    }
}

/// `name`, with underscores behind it until it is none of `taken`, where it is added.
func unique(_ name: String, _ taken: inout Set<String>) -> String {
    var name = name
    while !taken.insert(name).inserted { name += "_" }
    return name
}
