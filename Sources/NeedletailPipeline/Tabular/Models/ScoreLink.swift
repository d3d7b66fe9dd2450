/// A stage that is a model: what it makes are raw scores, probabilities and a class, or a number alone.
package protocol ScoringStage: TabularStage {
    var link: ScoreLink { get }
}

/// How the scores of a model become what it gives back: a number, or raw scores, probabilities and a class.
package struct ScoreLink: Equatable, Sendable {
    package let kind: Kind
    /// Scores of a row: one for `identity`, `margin` and `logistic`, one for each class else.
    package let scoreCount: Int
    /// Of `logistic`: what the score is multiplied by before the logistic function.
    package let scale: Double
    /// Of `margin` and `logistic`: whether the raw scores are `[-s, s]`, and not `[s]` alone.
    package let isPaired: Bool
    package let rule: Rule
    /// What the classes stand for where they are other numbers than 0, 1, ...; nil where they are these.
    package let classes: [Double]?

    /// What becomes of the scores `s`.
    package enum Kind: String, CaseIterable, Sendable {
        /// `y = s`: no classes.
        case identity
        /// Raw scores and one of two classes, without probabilities.
        case margin
        /// `p = [1 - σ, σ]` with `σ = 1 / (1 + exp(-scale · s))`; of paired scores the first is computed, and the second is 1 less
        /// it.
        case logistic
        /// `p[i] = exp(s[i] - max) / Σ exp(s - max)`: NaN where a score is infinite.
        case softmax
        /// `p[i] = exp(s[i] - max) · (1 / Σ exp(s - max))`; where a score is infinite, 1 for the first such and `0 · s` for the others:
        /// Spark's softmax.
        case reciprocalSoftmax = "reciprocal-softmax"
        /// `p[i] = s[i] / Σ s`.
        case share
        /// `p[i] = σ(s[i]) / Σ σ(s)`.
        case oneVersusRest = "one-versus-rest"
        /// `p[i] = s[i]`.
        case probabilities
        /// `p[i] = σ(s[i])`, several answers at once: each is 1 where `p[i] > 0.5`, else 0.
        case labels
    }

    /// Which class the scores stand for.
    package enum Rule: Equatable, Sendable {
        /// That of the largest raw score, of equal ones the first; the first class where its raw score is NaN.
        case largestScore
        /// That of the largest probability, as `largestScore`.
        case largestProbability
        /// Of two classes the second where its raw score is above this.
        case above(Double)
        /// Of two classes the second where its probability is above this.
        case probabilityAbove(Double)
        /// That of the largest probability divided by the class's threshold, of equal ones the first; what is NaN does not count.
        case thresholds([Double])
    }

    package init(
        _ kind: Kind, scoreCount: Int, scale: Double = 1, isPaired: Bool = true, rule: Rule = .largestScore,
        classes: [Double]? = nil
    ) {
        self.kind = kind
        self.scoreCount = scoreCount
        self.scale = scale
        self.isPaired = isPaired
        self.rule = rule
        self.classes = classes
    }

    package var classCount: Int { kind.isBinary ? 2 : scoreCount }
    package var rawWidth: Int { kind.isBinary && isPaired ? 2 : scoreCount }
    /// Raw scores, probabilities where there are some, and class; the number alone where there are no classes.
    package var outputCount: Int { kind == .identity ? 1 : kind == .margin ? 2 : 3 }
}

extension ScoreLink.Kind {
    /// Whether one score tells two classes apart.
    package var isBinary: Bool { self == .logistic || self == .margin }
}

extension ScoreLink {
    /// The attributes that documents list for every model.
    package static let attributeList = [
        ("link", Kind.allCases.map(\.rawValue).joined(separator: ", ")), ("scale", "number; of logistic"),
        ("paired", "true or false; of margin and logistic"),
        ("rule", "score, probability, above, probability-above or thresholds"),
        ("above", "one number; of the rules above and probability-above"),
        ("thresholds", "numbers; of the rule thresholds"),
        ("classes", "numbers; optional"),
    ]

    /// The rules by name.
    private enum RuleName: String, CaseIterable {
        case score, probability, above, thresholds
        case probabilityAbove = "probability-above"
    }

    /// Reads the link of a model of `scores` scores.
    init(_ reader: StageReader, scores: Int) throws(PipelineError) {
        let kind: Kind = try reader.choice("link")
        guard !kind.isBinary && kind != .identity || scores == 1 else {
            throw reader.invalid("link", "one that takes \(scores) scores")
        }
        self.init(
            kind, scoreCount: scores, scale: kind == .logistic ? try reader.number("scale") : 1,
            isPaired: kind.isBinary ? try reader.flag("paired") : true,
            rule: kind == .identity || kind == .labels
                ? .largestScore : try Self.rule(reader, kind, classCount: kind.isBinary ? 2 : scores),
            classes: kind != .labels && reader.has("classes")
                ? try reader.finite("classes", count: kind.isBinary ? 2 : scores) : nil)
    }

    private static func rule(
        _ reader: StageReader, _ kind: Kind, classCount: Int
    ) throws(PipelineError) -> Rule {
        let name: RuleName = try reader.choice("rule")
        guard kind != .margin || name == .score || name == .above else {
            throw reader.invalid("rule", "score or above, where there are no probabilities")
        }
        func threshold() throws(PipelineError) -> Double {
            guard classCount == 2 else { throw reader.invalid("above", "a model of two classes") }
            let threshold = try reader.numbers("above", count: 1)[0]
            guard !threshold.isNaN else { throw reader.invalid("above", "a number") }
            return threshold
        }
        switch name {
        case .score: return .largestScore
        case .probability: return .largestProbability
        case .above: return .above(try threshold())
        case .probabilityAbove: return .probabilityAbove(try threshold())
        case .thresholds:
            let thresholds = try reader.finite("thresholds", count: classCount)
            guard thresholds.allSatisfy({ $0 >= 0 }) else { throw reader.invalid("thresholds", "numbers from 0 on") }
            return .thresholds(thresholds)
        }
    }

    /// The attributes that it is read from.
    var attributes: [String: StageAttributes.Value] {
        var values: [String: StageAttributes.Value] = ["link": .text(kind.rawValue)]
        if kind == .logistic { values["scale"] = .number(scale) }
        if kind.isBinary { values["paired"] = .flag(isPaired) }
        guard kind != .identity, kind != .labels else { return values }
        let name: RuleName
        switch rule {
        case .largestScore: name = .score
        case .largestProbability: name = .probability
        case .above(let threshold):
            name = .above
            values["above"] = .numbers([threshold])
        case .probabilityAbove(let threshold):
            name = .probabilityAbove
            values["above"] = .numbers([threshold])
        case .thresholds(let thresholds):
            name = .thresholds
            values["thresholds"] = .numbers(thresholds)
        }
        values["rule"] = .text(name.rawValue)
        if let classes { values["classes"] = .numbers(classes) }
        return values
    }

    /// The types of the columns that a model with this link makes, and of `more` columns behind them.
    func outputTypes(
        _ inputs: StageInputs, featureCount: Int, more: [Int?] = []
    ) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: outputCount + more.count)
        _ = try inputs.slots(0, width: featureCount)
        try inputs.check(width: more.reduce(0) { $0 + ($1 ?? 1) })
        /// The column at `index`: so many numbers, or one where `width` is nil.
        func type(_ index: Int, _ width: Int?) -> ColumnType {
            let name = inputs.outputs[index]
            guard let width else { return .number(.init(name, source: nil)) }
            return .vector(
                (0..<width).map { .init(name, "[\($0)]", at: $0, behind: inputs.slotCount, of: EmptyCollection()) })
        }
        let widths: [Int?] =
            switch kind {
            case .identity: [nil]
            case .margin: [rawWidth, nil]
            case .labels: [scoreCount, scoreCount, scoreCount]
            default: [rawWidth, classCount, nil]
            }
        return (widths + more).enumerated().map(type)
    }
}
