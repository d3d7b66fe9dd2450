import NeedletailPipeline
import XCTest

/// A model over one vector, run by itself.
struct ModelBench {
    let program: TabularProgram

    /// - width: numbers of the vector that the model reads.
    init(_ model: any TabularStage, width: Int, outputs: [String]) throws {
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("x", .vector(width))],
            stages: [StageNode("model", model, inputs: ["x"], outputs: outputs)], outputs: outputs)
        program = TabularProgram(pipeline)
    }

    /// What a row gives: a value for each output, or why it has none.
    struct Result: Equatable {
        var values: [TabularValue] = []
        var reason: RowFault.Reason?
        var isWrongValue = false

        /// Whether each number has the same bits, all NaN being one.
        func isSame(as other: Result) -> Bool {
            reason == other.reason && isWrongValue == other.isWrongValue && values.count == other.values.count
                && zip(values, other.values).allSatisfy { Self.bits($0) == Self.bits($1) }
        }

        private static func bits(_ value: TabularValue) -> [UInt64] {
            switch value {
            case .number(let number): [number.isNaN ? .max : number.bitPattern]
            case .vector(let numbers): numbers.map { $0.isNaN ? .max : $0.bitPattern }
            default: []
            }
        }
    }

    /// The results of `rows`, in blocks of `capacity` rows.
    func run(_ rows: [TabularValue], capacity: Int) -> [Result] {
        let block = program.makeBlock(rows: capacity)
        var results: [Result] = []
        while results.count < rows.count {
            let part = rows[results.count..<min(rows.count, results.count + capacity)]
            block.begin(rows: part.count)
            var wrong: [Bool] = []
            for (row, value) in part.enumerated() { wrong.append(program.fill(block, row: row, [value]) != nil) }
            program.run(block)
            for row in 0..<part.count {
                var result = Result(isWrongValue: wrong[row])
                if let outcome = program.fault(block, row) {
                    result.reason = outcome.reason
                } else if !wrong[row] {
                    result.values = program.outputs.map { program.value(block, row: row, $0) }
                }
                results.append(result)
            }
        }
        return results
    }

    /// The results of `rows` one by one.
    func run(_ rows: TabularValue...) -> [Result] { run(rows, capacity: 1) }
}

/// Models with something in every attribute, by their kinds.
enum ModelSamples {
    static let classifierOutputs = ["raw", "probability", "prediction"]

    static let logistic = LinearModel(
        weights: [0.5, 0, -2], intercepts: [0.25], baseline: [0, 1, 2],
        link: ScoreLink(.logistic, scoreCount: 1, rule: .above(0.5)))

    static let sparse = LinearModel(
        weights: [0.5, 0, -2, 0, 0, 1], intercepts: [0.25, -.infinity], baseline: [0, 1, 2], skipsZeros: true,
        link: ScoreLink(.reciprocalSoftmax, scoreCount: 2, rule: .thresholds([0.5, 0])))

    static let margin = LinearModel(
        weights: [1, 2], intercepts: [-1], baseline: [0, 0], link: ScoreLink(.margin, scoreCount: 1, rule: .above(0.75))
    )

    static let regression = LinearModel(
        weights: [3, 4], intercepts: [5], baseline: [0, 0], link: ScoreLink(.identity, scoreCount: 1))

    /// Two trees over two features: one of a threshold above a set of categories, one of a leaf alone.
    static let forest = TreeModel(
        trees: TreeEnsemble(
            roots: [0, 5], feature: [0, -1, 1, -1, -1, -1], threshold: [0.5, 0, 0, 0, 0, 0],
            left: [1, 0, 3, 1, 2, 3], right: [2, 0, 4, 0, 0, 0], values: [0.5, 0.5, 1, 0, 0, 1, 0.25, 0.75], width: 2,
            categories: [-1, -1, 0, -1, -1, -1], sets: [3, 0, 0b101], cover: [9, 4, 5, 2, 3, 9]),
        featureCount: 2, base: [0, 0], takesOtherSizes: true,
        leafColumn: .init(numbers: [0, 1, 2, 0], isVector: true),
        link: ScoreLink(.share, scoreCount: 2, rule: .largestProbability))

    /// One tree with variances.
    static let tree = TreeModel(
        trees: TreeEnsemble(
            roots: [0], feature: [0, -1, -1], threshold: [0.5, 0, 0], left: [1, 0, 1], right: [2, 0, 0],
            values: [-1, 2], width: 1), featureCount: 1, base: [-0.0], takesOtherSizes: true, variances: [0.5, 0.25],
        link: ScoreLink(.identity, scoreCount: 1))

    static func bayes(_ distribution: NaiveBayesModel.Distribution) -> NaiveBayesModel {
        NaiveBayesModel(
            distribution, priors: [-0.5, -1], theta: [-1, -2, -0.5, -0.25],
            variances: distribution == .gaussian ? [1, 2, 0.5, 4] : [], rule: .thresholds([0.25, 0.5]))
    }

    static let perceptron = PerceptronModel(
        sizes: [2, 3, 2], weights: (0..<17).map { Double($0 * 7 % 5) - 2 },
        link: ScoreLink(.softmax, scoreCount: 2, rule: .probabilityAbove(0.5)))

    /// Each with the width of its vector and the columns it makes.
    static let all: [(model: any ScoringStage, width: Int, outputs: [String])] =
        [
            (logistic, 3, classifierOutputs), (sparse, 3, classifierOutputs), (margin, 2, ["raw", "prediction"]),
            (regression, 2, ["prediction"]), (forest, 2, classifierOutputs + ["leaf"]),
            (tree, 1, ["prediction", "variance"]), (perceptron, 2, classifierOutputs),
        ]
        + NaiveBayesModel.Distribution.allCases.map { (bayes($0), 2, classifierOutputs) }
}
