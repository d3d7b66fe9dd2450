import Glibc

/// Naive Bayes: `s[c] = prior[c] + Σ log p(x[i] | c)` by one of four distributions, and Spark's softmax of it.
package struct NaiveBayesModel: ScoringStage {
    package let distribution: Distribution
    /// `[classes]`: the logarithm of each class's share.
    package let priors: [Double]
    /// `[classes, features]`: the logarithm of each feature's share in each class; its mean for `gaussian`.
    package let theta: [Double]
    /// `[classes, features]`: the variance of each feature in each class, for `gaussian`; else empty.
    package let variances: [Double]
    package let link: ScoreLink

    /// How features are distributed in a class.
    package enum Distribution: String, CaseIterable, Sendable {
        /// `s[c] = Σ theta[c, i] x[i] + prior[c]`, of counts.
        case multinomial
        /// `s[c] = m[c] - log Σ exp(m)` with `m[c] = Σ theta[c, i] x[i]`, of counts.
        case complement
        /// `s[c] = Σ (x[i] = 1 ? theta[c, i] : log(1 - exp(theta[c, i]))) + prior[c]`, of zeros and ones.
        case bernoulli
        /// `s[c] = prior[c] - Σ ((x[i] - theta[c, i])² / variance[c, i] + log variance[c, i]) / 2`.
        case gaussian
    }

    package var classCount: Int { priors.count }
    package var featureCount: Int { theta.count / priors.count }

    /// - Precondition: the counts fit each other.
    package init(
        _ distribution: Distribution, priors: [Double], theta: [Double], variances: [Double] = [],
        rule: ScoreLink.Rule = .largestScore
    ) {
        precondition(!priors.isEmpty && theta.count % priors.count == 0, "theta has a row for each class")
        self.distribution = distribution
        self.priors = priors
        self.theta = theta
        self.variances = variances
        link = ScoreLink(.reciprocalSoftmax, scoreCount: priors.count, rule: rule)
    }

    private init(
        _ distribution: Distribution, priors: [Double], theta: [Double], variances: [Double], link: ScoreLink
    ) {
        self.distribution = distribution
        self.priors = priors
        self.theta = theta
        self.variances = variances
        self.link = link
    }

    package static let entry = StageEntry(
        "naive-bayes",
        [
            ("distribution", "multinomial, complement, bernoulli or gaussian"), ("priors", "numbers [classes]"),
            ("theta", "numbers [classes, features]"), ("variances", "numbers [classes, features]; of gaussian"),
        ] + ScoreLink.attributeList,
        "sums of logarithms of the features' probabilities in each class"
    ) { reader throws(PipelineError) in
        let distribution: Distribution = try reader.choice("distribution")
        let priors = try reader.finite("priors")
        guard (1...TabularPipeline.columnLimit).contains(priors.count) else {
            throw reader.invalid("priors", "1 to \(TabularPipeline.columnLimit) numbers")
        }
        let theta = try reader.finite("theta")
        guard theta.count % priors.count == 0, theta.count / priors.count <= TabularPipeline.slotLimit else {
            throw reader.invalid("theta", "as many numbers for each of \(priors.count) classes")
        }
        guard distribution != .bernoulli || theta.allSatisfy({ exp($0) < 1 }) else {
            throw reader.invalid("theta", "logarithms of numbers below 1")
        }
        let variances = distribution == .gaussian ? try reader.finite("variances", count: theta.count) : []
        guard variances.allSatisfy({ $0 > 0 }) else { throw reader.invalid("variances", "numbers above 0") }
        let link = try ScoreLink(reader, scores: priors.count)
        guard !link.kind.isBinary, link.kind != .identity else {
            throw reader.invalid("link", "one with a score for each class")
        }
        return NaiveBayesModel(distribution, priors: priors, theta: theta, variances: variances, link: link)
    }

    package var attributes: StageAttributes {
        var values = link.attributes
        values["distribution"] = .text(distribution.rawValue)
        values["priors"] = .numbers(priors)
        values["theta"] = .numbers(theta)
        if distribution == .gaussian { values["variances"] = .numbers(variances) }
        return StageAttributes(values)
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try link.outputTypes(inputs, featureCount: featureCount)
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        NaiveBayesStep(self, places)
    }
}

private struct NaiveBayesStep: TabularStep {
    let distribution: NaiveBayesModel.Distribution
    let classCount: Int
    let featureCount: Int
    /// `[classes, features]`: what features are multiplied by; the means of `gaussian`.
    let weights: [Double]
    /// `[classes]`: what is added to the sums; of `gaussian` the sums of the variances' logarithms.
    let constants: [Double]
    /// Of `gaussian`.
    let variances: [Double]
    let priors: [Double]
    let features: Int
    let check: FeatureCheck
    let notANumber: UInt32
    let outOfRange: UInt32
    let tail: ScoreStep

    init(_ model: NaiveBayesModel, _ places: StagePlaces) {
        distribution = model.distribution
        classCount = model.classCount
        let featureCount = model.featureCount
        self.featureCount = featureCount
        variances = model.variances
        priors = model.priors
        func sums(_ value: (Int) -> Double) -> [Double] {
            (0..<model.classCount).map { label in
                (0..<featureCount).reduce(0) { $0 + value(label * featureCount + $1) }
            }
        }
        switch model.distribution {
        case .multinomial, .complement:
            weights = model.theta
            constants = model.distribution == .multinomial ? model.priors : []
        case .bernoulli:
            // Each feature's logarithm where it is 0, and what is more where it is 1.
            let zeros = model.theta.map { log1p(-exp($0)) }
            weights = zip(model.theta, zeros).map { $0 - $1 }
            constants = zip(model.priors, sums { zeros[$0] }).map { $0 + $1 }
        case .gaussian:
            weights = model.theta
            constants = sums { log(model.variances[$0]) }
        }
        features = places.inputs[0].start
        check = FeatureCheck(places)
        notANumber = places.faults.fault(0, .notANumber, .error)
        outOfRange = places.faults.fault(0, model.distribution == .bernoulli ? .notBinary : .negative, .error)
        tail = ScoreStep(model.link, places)
    }

    func run(_ block: TabularBlock) {
        check.run(block)
        refuse(block)
        for label in 0..<classCount {
            if distribution == .gaussian { distances(block, label) } else { sum(block, label) }
        }
        if distribution == .complement { shift(block) }
        tail.run(block)
    }

    /// Refuses rows with features that no count is, or neither 0 nor 1.
    private func refuse(_ block: TabularBlock) {
        guard distribution != .gaussian else { return }
        for feature in 0..<featureCount {
            let x = block.slot(features + feature)
            for row in 0..<block.rows {
                let value = x[row]
                let isRight = distribution == .bernoulli ? value == 0 || value == 1 : value >= 0
                if !isRight { block.refuse(row, value.isNaN ? notANumber : outOfRange) }
            }
        }
    }

    private func sum(_ block: TabularBlock, _ label: Int) {
        block.sum(
            weights[label * featureCount..<(label + 1) * featureCount], from: features, to: tail.scores + label)
        guard !constants.isEmpty else { return }
        let y = block.slot(tail.scores + label)
        for row in 0..<block.rows { y[row] += constants[label] }
    }

    private func distances(_ block: TabularBlock, _ label: Int) {
        let y = block.slot(tail.scores + label)
        y.update(repeating: 0, count: block.rows)
        for feature in 0..<featureCount {
            let (mean, variance) = (weights[label * featureCount + feature], variances[label * featureCount + feature])
            let x = block.slot(features + feature)
            for row in 0..<block.rows {
                let distance = x[row] - mean
                y[row] += distance * distance / variance
            }
        }
        for row in 0..<block.rows { y[row] = priors[label] - (y[row] + constants[label]) / 2 }
    }

    /// Takes the logarithm of the sum of their powers from the scores of each row.
    private func shift(_ block: TabularBlock) {
        for row in 0..<block.rows {
            var largest = block.slot(tail.scores)[row]
            for label in 1..<max(classCount, 1) { largest = max(largest, block.slot(tail.scores + label)[row]) }
            var sum = 0.0
            for label in 0..<classCount { sum += exp(block.slot(tail.scores + label)[row] - largest) }
            let logarithm = log(sum) + largest
            for label in 0..<classCount { block.slot(tail.scores + label)[row] -= logarithm }
        }
    }
}
