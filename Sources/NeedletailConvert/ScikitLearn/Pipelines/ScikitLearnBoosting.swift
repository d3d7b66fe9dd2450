import Glibc
import NeedletailPipeline

/// Gradient boosting over decision trees.
enum ScikitLearnBoosting {
    static func classifier(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let stages = try stages(step)
        let isBinary = stages.width == 1
        let (numbers, texts) = try ScikitLearnModels.classes(step, count: isBinary ? 2 : stages.width)
        let loss = try step.attributes.text("loss")
        guard ["log_loss", "deviance", "exponential"].contains(loss) else {
            throw step.unsupported("loss", loss, supported: "log_loss, exponential")
        }
        let isExponential = loss == "exponential"
        let link: ScoreLink
        if isBinary {
            // Where the score is 0, newer versions and exponential loss take the second class.
            let takesZero = isExponential || !hasOldLoss(step)
            link = ScoreLink(
                .logistic, scoreCount: 1, scale: isExponential ? 2 : 1, isPaired: false,
                rule: takesZero ? .above(-Double.leastNonzeroMagnitude) : .largestProbability, classes: numbers)
        } else {
            link = ScoreLink(
                .softmax, scoreCount: stages.width, rule: hasOldLoss(step) ? .largestProbability : .largestScore,
                classes: numbers)
        }
        let base = try start(step, width: stages.width, isExponential: isExponential, file: builder.file)
        try add(step, stages, base, link, texts, cells, &builder)
    }

    static func regressor(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let stages = try stages(step)
        guard stages.width == 1 else { throw step.invalid("estimators_") }
        var base = 0.0
        if let first = try initial(step, "DummyRegressor", file: builder.file) {
            guard let value = try first.array(try first.fitted("constant_"), "constant_").elements.first, value.isFinite
            else { throw first.invalid("constant_") }
            base = value
        }
        try add(step, stages, [base], ScoreLink(.identity, scoreCount: 1), nil, cells, &builder)
    }

    /// Whether the losses are those from before version 1.4.
    private static func hasOldLoss(_ step: ScikitLearnStep) -> Bool {
        step.attributes["_loss"].flatMap { step.graph.instance($0) }?.type.module == "sklearn.ensemble._gb_losses"
    }

    /// The trees of all stages, and how many a stage has.
    private static func stages(
        _ step: ScikitLearnStep
    ) throws(ScikitLearnError) -> (width: Int, trees: [PickleReference]) {
        let reference = try step.fitted("estimators_")
        guard step.graph.isArray(reference) else { throw step.invalid("estimators_") }
        let array: (shape: [Int], elements: [PickleReference])
        do { array = try step.graph.objectArray(reference) } catch { throw .pickle(file: step.place, error) }
        guard array.shape.count == 2, (1...TabularPipeline.columnLimit).contains(array.shape[1]) else {
            throw step.invalid("estimators_")
        }
        return (array.shape[1], array.elements)
    }

    /// The estimator that the first scores are from; nil where they are 0.
    private static func initial(
        _ step: ScikitLearnStep, _ name: String, file: String
    ) throws(ScikitLearnError) -> ScikitLearnStep? {
        let reference = try step.fitted("init_")
        if step.graph.string(reference) == "zero" { return nil }
        guard let first = step.inner(reference, "init_", file: file), first.type == PickleGlobal("sklearn.dummy", name)
        else { throw step.unsupported("init", "an estimator of its own", supported: "None, zero") }
        return first
    }

    /// The scores before the first tree.
    private static func start(
        _ step: ScikitLearnStep, width: Int, isExponential: Bool, file: String
    ) throws(ScikitLearnError) -> [Double] {
        guard let first = try initial(step, "DummyClassifier", file: file) else {
            return [Double](repeating: 0, count: width)
        }
        guard try first.attributes.text("strategy") == "prior" else {
            throw step.unsupported("init", "a DummyClassifier of another strategy", supported: "None, zero")
        }
        let own = try first.vector("class_prior_")
        guard own.count == max(2, width) else { throw first.invalid("class_prior_") }
        let epsilon = hasOldLoss(step) ? Double(Float.ulpOfOne) : Double.ulpOfOne
        let priors = own.map { min(max($0, epsilon), 1 - epsilon) }
        guard width > 1 else {
            let odds = log(priors[1] / (1 - priors[1]))
            return [isExponential ? 0.5 * odds : odds]
        }
        guard !hasOldLoss(step) else { return priors.map { log($0) } }
        let mean = exp(priors.reduce(0) { $0 + log($1) } / Double(width))
        return priors.map { log($0 / mean) }
    }

    private static func add(
        _ step: ScikitLearnStep, _ stages: (width: Int, trees: [PickleReference]), _ base: [Double], _ link: ScoreLink,
        _ texts: [String]?, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let rate = try step.number("learning_rate")
        guard rate.isFinite else { throw step.invalid("learning_rate") }
        var ensemble = TreeEnsemble(width: 1)
        var targets: [Int32] = []
        for (index, reference) in stages.trees.enumerated() {
            guard let tree = step.inner(reference, "estimators_[\(index)]", file: builder.file) else {
                throw step.invalid("estimators_")
            }
            try ScikitLearnTrees.append(tree, .number(rate), to: &ensemble, &builder)
            targets.append(Int32(index % stages.width))
        }
        // NaN is refused before.
        ensemble.missingLeft = []
        let count = try step.attributes.featureCount()
        let features = try ScikitLearnModels.features(
            step, cells, width: count, refusesNaN: true, asFloat: true, &builder)
        try ScikitLearnTrees.check(ensemble, step, featureCount: count)
        let model = TreeModel(
            trees: ensemble, featureCount: count, base: base, targets: targets, roundsToFloat: true, link: link)
        try builder.addModel(step, model, features, labels: texts)
    }
}
