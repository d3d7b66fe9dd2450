import Needletail
import NeedletailFormat
import NeedletailPipeline

/// What a pipeline that was converted from scikit-learn or Spark gives for rows of its columns: `POST /predict`.
struct ColumnsService: ModelService {
    let site: ServiceSite
    private let rules: ColumnRules

    /// The most columns that a page has a form for.
    private static let formLimit = 100

    init(_ site: ServiceSite, _ rules: ColumnRules) {
        self.site = site
        self.rules = rules
    }

    var fields: [FieldRule] { rules.fields }
    var labels: [String] { rules.labels }

    var form: PageForm? {
        let areShort = fields.allSatisfy { if case .vector = $0.kind { false } else { true } }
        guard areShort, (1...Self.formLimit).contains(fields.count) else { return nil }
        return PageForm(
            title: site.slot.name, lead: "What the model gives for a row of \(fields.count) columns.",
            action: "predict", body: .object, fields: fields)
    }

    var routes: [Route] {
        [
            site.route(.post, "/predict", style: style, operation: operation) {
                [self] call throws(ServerFailure) in try await predict(call)
            }
        ]
    }

    private func predict(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        try JSONBody.checkMediaType(call.request)
        let served = try site.slot.served()
        let request = try ColumnsRequest(call.request.body, rules)
        guard case .columns(let rules, let many) = served.predictor else { throw .internalError }
        let rows = request.rows
        guard request.areMany else {
            let answer = try await site.predicted(call, served, label: \Answer.label) {
                try self.answer(rules.predictor.predictEach(rows)[0], rows[0], at: [])
            }
            return .json { json in
                json.beginObject()
                json.members(of: answer)
                json.members(of: served.model.identity)
                json.endObject()
            }
        }
        let answers = try await site.predicted(call, served, label: { (_: [Answer]) in nil }) {
            // One row after the other until one is refused: of the others nothing is told.
            var answers: [Answer] = []
            for (index, result) in try await many.predict(rows).enumerated() {
                answers.append(try self.answer(result, rows[index], at: ["rows", "\(index)"]))
            }
            return answers
        }
        return .json { json in
            json.beginObject()
            json.key("predictions")
            json.beginArray()
            for answer in answers {
                json.beginObject()
                json.members(of: answer)
                json.endObject()
            }
            json.endArray()
            json.members(of: served.model.identity)
            json.endObject()
        }
    }

    /// What is told of a row.
    fileprivate struct Answer: Sendable {
        /// The class.
        var label: String?
        var probabilities: [(label: String, share: Double)]?
        /// What a regression gives.
        var value: Double?
        /// The columns of a pipeline that is no model of one answer.
        var outputs: [(name: String, value: TabularValue)]?
        let warnings: [String]
    }

    private func answer(
        _ result: Result<TabularResult, PredictionError>, _ row: [TabularValue], at path: [String]
    ) throws(ServerFailure) -> Answer {
        let result: TabularResult = try {
            () throws(ServerFailure) in
            do throws(PredictionError) { return try result.get() } catch {
                throw rules.failure(error, row, at: path)
            }
        }()
        var answer = Answer(warnings: result.warnings.map { "\($0.column) \($0.reason.rawValue)" })
        switch rules.answer {
        case .classes(let labels, let hasProbabilities):
            let shares = result.probability
            guard let index = rules.predictor.classIndex(result), !hasProbabilities || shares.count == labels.count,
                shares.allSatisfy(\.isFinite)
            else { throw Self.noNumber(path) }
            answer.label = labels[index]
            if hasProbabilities { answer.probabilities = zip(labels, shares).map { ($0, $1) } }
        case .number:
            guard let value = result.prediction, value.isFinite else { throw Self.noNumber(path) }
            answer.value = value
        case .columns:
            answer.outputs = zip(rules.predictor.outputs, result.values).map { ($0.name, $1) }
        }
        return answer
    }

    private static func noNumber(_ path: [String]) -> ServerFailure {
        ServerFailure(422, .inputRefused, "\(ColumnRules.place(path))the model gives no finite number for these values")
    }

    private var operation: Operation {
        let row = Schema.object(fields.map { .init(name: $0.name, schema: $0.schema) })
        let rows = Schema.members(["rows": .array(row, count: 1...rules.rowLimit)])
        let identity: [Schema.Property] = [
            .init(name: "model", schema: .named("Model")), .init(name: "engine_version", schema: .string),
            .init(name: "tier", schema: .string),
        ]
        let answer = answerProperties + [.init(name: "warnings", schema: .array(.string))]
        return Operation(
            summary: "What the model gives for a row of its columns, or for several",
            bodies: [.json(rules.takesRows ? .anyOf([row, rows]) : row, example: rules.example)],
            answer: .anyOf([
                .object(answer + identity),
                .object([.init(name: "predictions", schema: .array(.object(answer)))] + identity),
            ]), failures: [400, 413, 415, 422, 503])
    }

    private var answerProperties: [Schema.Property] {
        switch rules.answer {
        case .classes(let labels, let hasProbabilities):
            let areFew = labels.count <= ColumnRules.wordLimit
            let share = Schema.number(0...1)
            let shares = areFew ? Schema.object(labels.map { .init(name: $0, schema: share) }) : .map(share)
            return [.init(name: "prediction", schema: areFew ? .words(labels) : .string)]
                + (hasProbabilities ? [.init(name: "probabilities", schema: shares)] : [])
        case .number: return [.init(name: "value", schema: .number(nil))]
        case .columns: return [.init(name: "outputs", schema: .map(.any))]
        }
    }
}

extension JSONWriter {
    fileprivate mutating func members(of answer: ColumnsService.Answer) {
        if let label = answer.label { member("prediction", label) }
        if let probabilities = answer.probabilities {
            key("probabilities")
            beginObject()
            for (label, share) in probabilities {
                key(label)
                numberOrNull(share)
            }
            endObject()
        }
        if let value = answer.value {
            key("value")
            numberOrNull(value)
        }
        if let outputs = answer.outputs {
            key("outputs")
            beginObject()
            for (name, value) in outputs {
                key(name)
                switch value {
                case .missing: null()
                case .number(let number): numberOrNull(number)
                case .integer(let integer): self.integer(integer)
                case .text(let text): string(text)
                case .boolean(let flag): bool(flag)
                case .vector(let values): numbers(values)
                }
            }
            endObject()
        }
        key("warnings")
        strings(answer.warnings)
    }
}
