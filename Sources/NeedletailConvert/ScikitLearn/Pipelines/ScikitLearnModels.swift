import NeedletailPipeline

/// Models that are sums of weighted features.
enum ScikitLearnModels {
    /// The classes of a model: their numbers where these are not 0, 1, ..., or their texts.
    static func classes(
        _ step: ScikitLearnStep, count: Int
    ) throws(ScikitLearnError) -> (numbers: [Double]?, texts: [String]?) {
        let (labels, _) = try step.labels(try step.fitted("classes_"), "classes_")
        guard labels.count == count else {
            throw .wrongFeatureCount(file: step.place, name: "classes_", expected: count, actual: labels.count)
        }
        let numbers: [Double] = labels.compactMap { if case .number(let number) = $0 { number } else { nil } }
        if numbers.count == count {
            guard numbers.allSatisfy(\.isFinite) else { throw step.invalid("classes_") }
            return (numbers == (0..<count).map { Double($0) } ? nil : numbers, nil)
        }
        let texts: [String] = labels.compactMap { if case .text(let text) = $0 { text.text } else { nil } }
        guard texts.count == count else { throw step.invalid("classes_") }
        return (nil, texts)
    }

    /// Adds the check of what a model reads, and gives the vector.
    static func features(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], width: Int, refusesNaN: Bool, asFloat: Bool,
        _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> String {
        guard width == cells.count else {
            throw .wrongFeatureCount(
                file: step.place, name: ScikitLearnAttributes.featureCountName, expected: cells.count, actual: width)
        }
        let features = try builder.vector(cells, step)
        try builder.add(step, FiniteCheck(refusesNaN: refusesNaN, asFloat: asFloat), [features], outputs: [])
        return features
    }

    static func logistic(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let weights = try step.matrix(try step.fitted("coef_"), "coef_")
        guard (1...TabularPipeline.columnLimit).contains(weights.rows) else { throw step.invalid("coef_") }
        let own = try step.fitted("intercept_")
        // liblinear without an intercept leaves a number.
        let intercepts =
            if let number = step.number(own), !step.graph.isArray(own) {
                [Double](repeating: number, count: weights.rows)
            } else { try step.vector("intercept_") }
        guard intercepts.count == weights.rows, intercepts.allSatisfy(\.isFinite) else {
            throw step.invalid("intercept_")
        }
        let isBinary = weights.rows == 1
        let (numbers, texts) = try classes(step, count: isBinary ? 2 : weights.rows)
        let kind = step.graph.string(step.attributes["multi_class"]) ?? "auto"
        let solver = try step.attributes.text("solver")
        let isRest =
            kind == "ovr"
            || kind != "multinomial"
                && (isBinary || solver == "liblinear"
                    || solver == "newton-cholesky" && kind == "auto" && step.isBefore(minor: 6))
        let link: ScoreLink
        if isBinary {
            // Of two classes softmax is of [-s, s].
            link = ScoreLink(
                .logistic, scoreCount: 1, scale: kind == "multinomial" ? 2 : 1, isPaired: false, rule: .above(0),
                classes: numbers)
        } else {
            link = ScoreLink(isRest ? .oneVersusRest : .softmax, scoreCount: weights.rows, classes: numbers)
        }
        let features = try features(step, cells, width: weights.columns, refusesNaN: true, asFloat: false, &builder)
        let model = LinearModel(
            weights: weights.values, intercepts: intercepts, baseline: [Double](repeating: 0, count: weights.columns),
            link: link)
        try builder.addModel(step, model, features, labels: texts)
    }

    static func perceptron(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let layers = try step.list("coefs_")
        let biases = try step.list("intercepts_")
        guard !layers.isEmpty, layers.count == biases.count, layers.count <= PerceptronModel.layerLimit else {
            throw step.invalid("coefs_")
        }
        var sizes: [Int] = []
        var weights: [Double] = []
        for (layer, bias) in zip(layers, biases) {
            let matrix = try step.matrix(layer, "coefs_")
            let own = try step.finite(try step.array(bias, "intercepts_").elements, "intercepts_")
            if sizes.isEmpty { sizes.append(matrix.rows) }
            guard sizes.last == matrix.rows, own.count == matrix.columns else { throw step.invalid("coefs_") }
            sizes.append(matrix.columns)
            for output in 0..<matrix.columns {
                for input in 0..<matrix.rows { weights.append(matrix.values[input * matrix.columns + output]) }
            }
            weights += own
        }
        let name = try step.attributes.text("activation")
        guard let activation = PerceptronModel.Activation(rawValue: name) else {
            throw step.unsupported(
                "activation", name,
                supported: PerceptronModel.Activation.allCases.map(\.rawValue).joined(separator: ", "))
        }
        guard PerceptronModel.weightCount(sizes) == weights.count, let scores = sizes.last else {
            throw step.invalid("coefs_")
        }
        guard
            let binarizer = step.attributes["_label_binarizer"].flatMap({
                step.inner($0, "labels", file: builder.file)
            })
        else { throw step.invalid("_label_binarizer") }
        let target = try binarizer.attributes.text("y_type_")
        guard ["binary", "multiclass", "multilabel-indicator"].contains(target) else {
            throw step.unsupported("y_type_", target, supported: "binary, multiclass, multilabel-indicator")
        }
        let isEach = target == "multilabel-indicator"
        let isBinary = scores == 1 && !isEach
        let out = try step.attributes.text("out_activation_")
        let expected = isBinary || isEach ? "logistic" : "softmax"
        guard out == expected else { throw step.unsupported("out_activation_", out, supported: expected) }
        if isEach {
            let features = try features(step, cells, width: sizes[0], refusesNaN: true, asFloat: false, &builder)
            let model = PerceptronModel(
                sizes: sizes, weights: weights, activation: activation,
                link: ScoreLink(.labels, scoreCount: scores))
            return try builder.addModel(step, model, features)
        }
        let (numbers, texts) = try classes(step, count: isBinary ? 2 : scores)
        let link =
            isBinary
            ? ScoreLink(
                .logistic, scoreCount: 1, isPaired: false, rule: .probabilityAbove(0.5), classes: numbers)
            : ScoreLink(.softmax, scoreCount: scores, rule: .largestProbability, classes: numbers)
        let features = try features(step, cells, width: sizes[0], refusesNaN: true, asFloat: false, &builder)
        try builder.addModel(
            step, PerceptronModel(sizes: sizes, weights: weights, activation: activation, link: link), features,
            labels: texts)
    }
}
