import Glibc
import NeedletailPipeline

/// Models that score a vector of features.
enum SparkModels {
    /// The columns that a model of classes makes; one that Spark was told to leave out has a name of its own.
    static func classifierColumns(
        _ folder: SparkFolder, hasProbabilities: Bool = true
    ) throws(SparkMLError) -> [String] {
        var names: [String] = []
        for name in ["rawPrediction", "probability", "prediction"] where hasProbabilities || name != "probability" {
            names.append(try folder.optionalText("\(name)Col") ?? "\(folder.uid).\(name)")
        }
        return names
    }

    /// Whether Spark decides by probabilities: where it was told to leave out raw scores, and not these.
    private static func decidesByProbability(_ folder: SparkFolder) throws(SparkMLError) -> Bool {
        let (raw, probability) = (
            try folder.optionalText("rawPredictionCol"), try folder.optionalText("probabilityCol")
        )
        return raw == nil && probability != nil
    }

    /// The rule by thresholds for each class, where they were set; else by the largest score or probability.
    static func rule(_ folder: SparkFolder, classCount: Int) throws(SparkMLError) -> ScoreLink.Rule {
        guard try folder.isSet("thresholds") else {
            return try decidesByProbability(folder) ? .largestProbability : .largestScore
        }
        let thresholds = try folder.numbers("thresholds")
        guard thresholds.count == classCount, thresholds.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
            throw folder.invalid("thresholds", "\(classCount) numbers from 0 on")
        }
        return .thresholds(thresholds)
    }

    /// Adds a model over the vector of `featuresCol`.
    static func add(
        _ folder: SparkFolder, _ model: any TabularStage, featureCount: Int, _ outputs: [String],
        _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let features = try folder.text("featuresCol")
        try builder.read(features, as: .vector(featureCount), by: folder)
        builder.add(folder, model, [features], outputs)
    }

    static func logisticRegression(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let row = try folder.row()
        let weights = try row.matrix("coefficientMatrix")
        let intercepts = try row.vector("interceptVector")
        let classCount = try row.integer("numClasses")
        let isMultinomial = try row.flag("isMultinomial")
        guard weights.rows == (isMultinomial ? classCount : 1),
            (1...TabularPipeline.columnLimit).contains(weights.rows),
            weights.columns == (try row.integer("numFeatures")), weights.values.allSatisfy(\.isFinite)
        else { throw folder.invalid("coefficientMatrix", "finite numbers for each class and feature") }
        // Fitted on one class alone, a model has an infinite one.
        guard intercepts.count == weights.rows, !intercepts.contains(where: \.isNaN) else {
            throw folder.invalid("interceptVector", "\(weights.rows) numbers")
        }
        let link =
            isMultinomial
            ? ScoreLink(.reciprocalSoftmax, scoreCount: classCount, rule: try rule(folder, classCount: classCount))
            : ScoreLink(.logistic, scoreCount: 1, rule: try binaryRule(folder))
        let model = LinearModel(
            weights: weights.values, intercepts: intercepts,
            baseline: [Double](repeating: 0, count: weights.columns), skipsZeros: weights.isSparse, link: link)
        try add(folder, model, featureCount: weights.columns, try classifierColumns(folder), &builder)
    }

    /// When the second of two classes is the answer.
    private static func binaryRule(_ folder: SparkFolder) throws(SparkMLError) -> ScoreLink.Rule {
        var threshold = try folder.number("threshold")
        if try folder.isSet("thresholds") {
            let thresholds = try folder.numbers("thresholds")
            guard thresholds.count == 2, thresholds.allSatisfy({ $0 >= 0 && $0.isFinite }),
                thresholds.contains(where: { $0 > 0 })
            else { throw folder.invalid("thresholds", "two numbers from 0 on") }
            threshold = 1 / (1 + thresholds[0] / thresholds[1])
        }
        guard (0...1).contains(threshold) else { throw folder.invalid("threshold", "a number from 0 to 1") }
        if try decidesByProbability(folder) { return .probabilityAbove(threshold) }
        return .above(threshold == 0 ? -.infinity : threshold == 1 ? .infinity : log(threshold / (1 - threshold)))
    }

    static func linearRegression(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let model = try linear(folder, ScoreLink(.identity, scoreCount: 1))
        try add(folder, model, featureCount: model.featureCount, [try folder.text("predictionCol")], &builder)
    }

    static func supportVectors(
        _ folder: SparkFolder, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let threshold = try folder.number("threshold")
        guard !threshold.isNaN else { throw folder.invalid("threshold", "a number") }
        let model = try linear(folder, ScoreLink(.margin, scoreCount: 1, rule: .above(threshold)))
        let outputs = try classifierColumns(folder, hasProbabilities: false)
        try add(folder, model, featureCount: model.featureCount, outputs, &builder)
    }

    /// The model of one vector of coefficients and an intercept.
    private static func linear(_ folder: SparkFolder, _ link: ScoreLink) throws(SparkMLError) -> LinearModel {
        let row = try folder.row()
        let weights = try row.coefficients("coefficients")
        guard weights.values.allSatisfy(\.isFinite) else { throw folder.invalid("coefficients", "finite numbers") }
        let intercept = try row.number("intercept")
        guard intercept.isFinite else { throw folder.invalid("intercept", "a finite number") }
        return LinearModel(
            weights: weights.values, intercepts: [intercept],
            baseline: [Double](repeating: 0, count: weights.values.count), skipsZeros: weights.isSparse, link: link)
    }

    static func naiveBayes(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let distribution: NaiveBayesModel.Distribution = try folder.choice("modelType")
        let row = try folder.row()
        let theta = try row.matrix("theta")
        let priors = try row.vector("pi")
        guard (1...TabularPipeline.columnLimit).contains(theta.rows), theta.values.allSatisfy(\.isFinite),
            distribution != .bernoulli || theta.values.allSatisfy({ exp($0) < 1 })
        else {
            throw folder.invalid(
                "theta",
                "finite logarithms for each class: fit with a smoothing above 0, or see how the folder was copied")
        }
        guard priors.count == theta.rows, priors.allSatisfy(\.isFinite) else {
            throw folder.invalid("pi", "\(theta.rows) finite numbers")
        }
        var variances: [Double] = []
        if distribution == .gaussian {
            let sigma = try row.matrix("sigma")
            guard sigma.rows == theta.rows, sigma.columns == theta.columns,
                sigma.values.allSatisfy({ $0 > 0 && $0.isFinite })
            else { throw folder.invalid("sigma", "\(theta.values.count) finite numbers above 0") }
            variances = sigma.values
        }
        let model = NaiveBayesModel(
            distribution, priors: priors, theta: theta.values, variances: variances,
            rule: try rule(folder, classCount: priors.count))
        try add(folder, model, featureCount: theta.columns, try classifierColumns(folder), &builder)
    }

    static func perceptron(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        let layers = try folder.numbers("layers")
        let sizes = layers.compactMap { Int(exactly: $0) }
        guard sizes.count == layers.count, let count = PerceptronModel.weightCount(sizes), let classCount = sizes.last
        else { throw folder.invalid("layers", "the sizes of 1 to \(PerceptronModel.layerLimit) layers") }
        let values = try folder.row().vector("weights")
        guard values.count == count, values.allSatisfy(\.isFinite) else {
            throw folder.invalid("weights", "\(count) finite numbers")
        }
        var weights: [Double] = []
        weights.reserveCapacity(count)
        var start = 0
        for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
            // Spark's matrices lie column by column.
            for output in 0..<outputs {
                for input in 0..<inputs { weights.append(values[start + input * outputs + output]) }
            }
            weights += values[(start + inputs * outputs)..<(start + (inputs + 1) * outputs)]
            start += (inputs + 1) * outputs
        }
        let model = PerceptronModel(
            sizes: sizes, weights: weights,
            link: ScoreLink(.softmax, scoreCount: classCount, rule: try rule(folder, classCount: classCount)))
        try add(folder, model, featureCount: sizes[0], try classifierColumns(folder), &builder)
    }
}
