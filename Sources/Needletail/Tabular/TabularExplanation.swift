import NeedletailPipeline

/// How a raw score of a row comes about: `base + Σ contributions = rawPrediction`. For research use; not a medical device.
///
/// Of a linear model a contribution is the weight times how far the feature is from the baseline that the model stores (0,
/// unless converting was given one). Of trees it is the feature's Shapley value, where a tree that does not know a feature
/// follows both branches in the shares of the training rows that went there (path-dependent TreeSHAP).
public struct TabularExplanation: Equatable, Sendable {
    /// The score without what the features add: the baseline's, or the mean over the training rows.
    public let base: Double
    /// What each feature adds, in the model's order. A feature is a column of the input, where only that one is behind it,
    /// else what the stages before the model made.
    public let contributions: [Contribution]
    /// The raw score that is explained.
    public let rawPrediction: Double
    /// The class whose raw score that is, from 0; nil of a regression.
    public let classIndex: Int?

    /// What a feature adds.
    public struct Contribution: Equatable, Sendable {
        /// The feature's name.
        public let feature: String
        /// How much it adds to the raw score.
        public let value: Double
    }
}

/// Explains the raw scores of one pipeline's model.
struct TabularExplainer: Sendable {
    private enum Kind: Sendable {
        case linear(LinearModel)
        case trees(TreeModel)
    }
    private let kind: Kind
    private let link: ScoreLink
    /// Where the model's features and raw scores lie.
    private let features: ColumnPlace
    private let raw: ColumnPlace
    /// For each feature of the model the place of its name.
    private let groups: [Int]
    /// What features are called, in the model's order.
    let names: [String]

    /// - Throws: `ExplanationError` where the pipeline has no model that can be explained.
    init(_ program: TabularProgram) throws(ExplanationError) {
        guard let node = program.pipeline.model, let features = program.places[node.inputs[0]],
            let raw = program.places[node.outputs[0]]
        else { throw .unsupportedModel }
        switch node.stage {
        case let model as LinearModel:
            kind = .linear(model)
            link = model.link
        case let model as TreeModel:
            try model.checkExplicable()
            kind = .trees(model)
            link = model.link
        default: throw .unsupportedModel
        }
        self.features = features
        self.raw = raw
        var places: [String: Int] = [:]
        var names: [String] = []
        groups = features.type.slots.map { slot in
            let name = slot.source ?? slot.name
            if let place = places[name] { return place }
            places[name] = names.count
            names.append(name)
            return names.count - 1
        }
        self.names = names
    }

    /// How many classes there are; nil of a regression.
    var classCount: Int? { link.kind == .identity ? nil : link.classCount }

    /// The class that is explained where none is named.
    var lastClass: Int { (classCount ?? 1) - 1 }

    /// Explains the raw score of the class `index` of the row `row`, which `block` holds the results of; of a regression
    /// what it gives.
    func explanation(
        _ block: TabularBlock, _ row: Int, classIndex: Int
    ) throws(ExplanationError) -> TabularExplanation {
        guard (0..<(classCount ?? 1)).contains(classIndex) else {
            throw .unknownClass(index: classIndex, count: classCount ?? 1)
        }
        let values = (0..<features.type.width).map { block.slot(features.start + $0)[row] }
        // Of two classes there is one score, and the first class's is its negative.
        let isBinary = link.kind.isBinary
        let score = isBinary ? 0 : classIndex
        let sign: Double = isBinary && classIndex == 0 ? -1 : 1
        let parts: Contributions
        switch kind {
        case .linear(let model): parts = model.contributions(values, score: score)
        case .trees(let model): parts = model.contributions(values, score: score)
        }
        var sums = [Double](repeating: 0, count: names.count)
        for (group, part) in zip(groups, parts.features) { sums[group] += sign * part }
        let rawPlace = isBinary ? (link.isPaired ? 1 : 0) : classIndex
        return TabularExplanation(
            base: sign * parts.base,
            contributions: zip(names, sums).map { .init(feature: $0, value: $1) },
            rawPrediction: sign * block.slot(raw.start + rawPlace)[row],
            classIndex: classCount == nil ? nil : classIndex)
    }
}
