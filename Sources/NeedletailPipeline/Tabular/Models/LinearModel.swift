/// Scores that are sums: `s[k] = Σ w[k, i] x[i] + b[k]`, with what `link` makes of them: logistic and linear regression.
package struct LinearModel: ScoringStage {
    /// `[scores, features]`.
    package let weights: [Double]
    /// `[scores]`.
    package let intercepts: [Double]
    /// `[features]`: the row that others are explained against.
    package internal(set) var baseline: [Double]
    /// Whether features whose weight is 0 are left out, so that infinite ones and NaN do not count, as of sparse weights.
    package let skipsZeros: Bool
    package let link: ScoreLink

    package var featureCount: Int { baseline.count }

    package init(
        weights: [Double], intercepts: [Double], baseline: [Double], skipsZeros: Bool = false, link: ScoreLink
    ) {
        self.weights = weights
        self.intercepts = intercepts
        self.baseline = baseline
        self.skipsZeros = skipsZeros
        self.link = link
    }

    package static let entry = StageEntry(
        "linear",
        [
            ("weights", "numbers [scores, features]"), ("intercepts", "numbers [scores], which may be infinite"),
            ("baseline", "numbers [features]"), ("skipsZeros", "true or false"),
        ] + ScoreLink.attributeList,
        "sums of weighted features, one for each score"
    ) { reader throws(PipelineError) in
        // Fitted on one class alone, a model is sure of it.
        let intercepts = try reader.numbers("intercepts")
        guard (1...TabularPipeline.columnLimit).contains(intercepts.count), !intercepts.contains(where: \.isNaN) else {
            throw reader.invalid("intercepts", "1 to \(TabularPipeline.columnLimit) numbers")
        }
        let baseline = try reader.finite("baseline")
        guard baseline.count <= TabularPipeline.slotLimit else {
            throw reader.invalid("baseline", "at most \(TabularPipeline.slotLimit) numbers")
        }
        return LinearModel(
            weights: try reader.finite("weights", count: intercepts.count * baseline.count), intercepts: intercepts,
            baseline: baseline, skipsZeros: try reader.flag("skipsZeros"),
            link: try ScoreLink(reader, scores: intercepts.count))
    }

    package var attributes: StageAttributes {
        StageAttributes(
            link.attributes.merging(
                [
                    "weights": .numbers(weights), "intercepts": .numbers(intercepts), "baseline": .numbers(baseline),
                    "skipsZeros": .flag(skipsZeros),
                ]
            ) { first, _ in first })
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try link.outputTypes(inputs, featureCount: featureCount)
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        LinearStep(
            model: self, check: FeatureCheck(places), features: places.inputs[0].start,
            tail: ScoreStep(link, places))
    }
}

private struct LinearStep: TabularStep {
    let model: LinearModel
    let check: FeatureCheck
    let features: Int
    let tail: ScoreStep

    func run(_ block: TabularBlock) {
        check.run(block)
        let count = model.featureCount
        for score in 0..<model.link.scoreCount {
            block.sum(
                model.weights[score * count..<(score + 1) * count], from: features, to: tail.scores + score,
                skipsZeros: model.skipsZeros)
            let y = block.slot(tail.scores + score)
            let intercept = model.intercepts[score]
            for row in 0..<block.rows { y[row] += intercept }
        }
        tail.run(block)
    }
}
