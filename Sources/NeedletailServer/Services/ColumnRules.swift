import Needletail
import NeedletailFormat
import NeedletailPipeline

/// What the columns of a pipeline may hold, and what comes out: asked of the pipeline itself, once for a model.
struct ColumnRules: Sendable {
    /// The pipeline.
    let predictor: TabularPredictor
    /// One for each of the pipeline's columns, in order.
    let fields: [FieldRule]
    /// What a row gives.
    let answer: Answer
    /// A row that the pipeline takes; nil where none was found.
    let sample: [TabularValue]?
    /// Most rows of a request.
    let rowLimit: Int
    private let indices: [String: Int]

    /// What a pipeline gives for a row.
    enum Answer: Equatable, Sendable {
        /// One of the classes that are called so, and perhaps their probabilities.
        case classes([String], hasProbabilities: Bool)
        /// A number.
        case number
        /// The columns of the output, where there is no model, or one that gives several answers at once.
        case columns
    }

    /// Most rows of a request, and most numbers that all its answers have.
    static let greatestRowLimit = 4096
    private static let answerLimit = 1 << 22
    /// Most words of a column, and most classes, that are told of.
    static let wordLimit = 256
    /// Most numbers that are computed to find out about the columns; else nothing is known of them but their kinds.
    private static let probeLimit = 1 << 26

    /// The rules of a model; nil where that is no pipeline.
    init?(_ model: Model) {
        guard let pipeline = model.pipeline,
            let predictor = try? TabularPredictor(model)
        else { return nil }
        self.predictor = predictor
        let columns = predictor.columns
        indices = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
        answer = Self.answer(pipeline, predictor)
        let width = predictor.outputs.reduce(0) { count, output in
            if case .vector(let width) = output.kind { count + width } else { count + 1 }
        }
        rowLimit = max(1, min(Self.greatestRowLimit, Self.answerLimit / max(width, 1)))
        let features = columns.map { column in model.task.features.first { $0.name == column.name } }
        let words = columns.map { pipeline.types[$0.name]?.texts ?? [] }
        let probes = Probes(predictor, features, words, checks: model.file.rowChecks.map(\.row))
        sample = probes.sample
        fields = columns.indices.map { index in
            Self.field(columns[index], features[index], words[index], probes, index)
        }
    }

    /// The index of the column that a name stands for.
    func index(_ name: String) -> Int? { indices[name] }

    /// Whether `rows` in a body is several rows, and no column.
    var takesRows: Bool { indices["rows"] == nil }

    /// A row as JSON; nil where none is known that the pipeline takes.
    var example: JSONValue? {
        sample.map { row in
            .object(zip(fields, row).map { .init(key: $0.name, value: Self.json($1)) })
        }
    }

    /// What the classes are called; none where there are none.
    var labels: [String] {
        if case .classes(let labels, _) = answer { labels } else { [] }
    }

    private static func answer(_ pipeline: TabularPipeline, _ predictor: TabularPredictor) -> Answer {
        guard let scores = pipeline.scoreColumns, predictor.outputs.contains(where: { $0.name == scores.prediction })
        else { return .columns }
        guard let labels = predictor.classLabels else { return .number }
        let hasProbabilities = predictor.outputs.contains { $0.name == scores.probability }
        return .classes(labels, hasProbabilities: hasProbabilities)
    }

    private static func field(
        _ column: TabularColumn, _ feature: Feature?, _ words: [String], _ probes: Probes, _ index: Int
    ) -> FieldRule {
        let kind: FieldRule.Kind =
            switch column.kind {
            case .number: .number
            case .vector(let count): .vector(count)
            case .text where words.isEmpty || words.count > wordLimit: .text
            case .text: .category(words, closed: !probes.takesUnseen(index))
            }
        var field = FieldRule(
            name: column.name, kind: kind, unit: feature?.unit ?? "1", limits: feature?.limits,
            reference: feature?.reference, example: probes.sample.map { json($0[index]) } ?? .null)
        field.isNullable = probes.takesMissing(index)
        return field
    }

    private static func json(_ value: TabularValue) -> JSONValue {
        switch value {
        case .missing: .null
        // A number as JSON has it that somebody types.
        case .number(let number): Int64(exactly: number).map { .integer($0) } ?? .number(number)
        case .integer(let integer): .integer(integer)
        case .text(let text): .string(text)
        case .boolean(let flag): .bool(flag)
        case .vector(let numbers): .array(numbers.map { .number($0) })
        }
    }

    /// What a pipeline says to rows that were made to find out what it takes.
    private struct Probes {
        let sample: [TabularValue]?
        private let predictor: TabularPredictor
        private let mayAsk: Bool

        init(
            _ predictor: TabularPredictor, _ features: [Feature?], _ words: [[String]], checks: [[TabularValue]]
        ) {
            self.predictor = predictor
            /// A row of the first words, and of `number` where no feature has a range.
            func row(_ number: Double) -> [TabularValue] {
                predictor.columns.indices.map { index in
                    switch predictor.columns[index].kind {
                    case .number:
                        guard let feature = features[index] else { return .number(number) }
                        let usual = feature.reference ?? feature.limits
                        // In the middle, wherever that lies.
                        return .number((usual.lowerBound / 2 + usual.upperBound / 2).rounded())
                    case .vector(let count): return .vector([Double](repeating: number, count: count))
                    case .text: return .text(words[index].first ?? "a")
                    }
                }
            }
            sample = ([row(1), row(0), row(0.5)] + checks).first { Self.isTaken($0, predictor) }
            let width = (predictor.model.program?.slotCount ?? 0) + predictor.columns.count
            // Neither is above a million.
            mayAsk = 2 * predictor.columns.count * width < probeLimit
        }

        private static func isTaken(_ row: [TabularValue], _ predictor: TabularPredictor) -> Bool {
            (try? predictor.predict(row)) != nil
        }

        /// Whether the sample is taken with `value` in a column; true where that cannot be asked: each row is asked then.
        private func takes(_ value: TabularValue, _ index: Int) -> Bool {
            guard mayAsk, var row = sample else { return true }
            row[index] = value
            return Self.isTaken(row, predictor)
        }

        func takesMissing(_ index: Int) -> Bool { takes(.missing, index) }

        func takesUnseen(_ index: Int) -> Bool { takes(.text("\u{1F}unseen"), index) }
    }
}

// MARK: - Refusals

extension ColumnRules {
    /// What an error of the pipeline is to a client who sent `row`: it names columns of the input, whatever stage refused.
    ///
    /// - path: the way to the row in the body.
    func failure(_ error: PredictionError, _ row: [TabularValue], at path: [String]) -> ServerFailure {
        guard case .refused(let column, _, let reason, _) = error else {
            let failure = ServiceSite.failure(error)
            let fields = failure.fields.map { field in
                ServerFailure.Field(path + field.path.suffix(1), kind: field.kind, field.message)
            }
            return ServerFailure(failure.status, failure.code, Self.place(path) + failure.message, fields: fields)
        }
        var sources = sources(of: column)
        // Of several that went into what was refused those that are not there, where that is the reason.
        let missing = sources.filter { row[$0] == .missing }
        if reason == .missing || reason == .notANumber, !missing.isEmpty { sources = missing }
        let names = sources.map { predictor.columns[$0].name }
        let shown = names.prefix(8).map { printable($0) }.joined(separator: ", ") + (names.count > 8 ? ", ..." : "")
        let text = names.count == 1 ? shown : "one of \(names.isEmpty ? "the columns" : shown)"
        let isSure = names.count == 1 || sources == missing
        return ServerFailure(
            422, .inputRefused, "\(Self.place(path))\(text) \(reason.rawValue)",
            fields: isSure ? names.map { .init(path + [$0], kind: "refused", reason.rawValue) } : [])
    }

    /// The row as messages name it: nothing where there is one alone.
    static func place(_ path: [String]) -> String { path.count == 2 ? "\(path[0])[\(path[1])]: " : "" }

    /// The columns of the input that the column `name` is made of.
    private func sources(of name: String) -> [Int] {
        let stages = predictor.model.pipeline?.stages ?? []
        var found: Set<Int> = []
        var seen: Set<String> = [name]
        var open = [name]
        while let name = open.popLast() {
            if let index = indices[name] { found.insert(index) }
            for input in stages.first(where: { $0.outputs.contains(name) })?.inputs ?? []
            where seen.insert(input).inserted {
                open.append(input)
            }
        }
        return found.sorted()
    }
}
