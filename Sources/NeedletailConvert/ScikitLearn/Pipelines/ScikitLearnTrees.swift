import NeedletailPipeline

/// Decision trees and forests of them.
enum ScikitLearnTrees {
    /// What trees are made to give at a leaf.
    enum Leaf {
        /// The share of each of so many classes.
        case shares(Int)
        /// A number, times a factor.
        case number(Double)

        var width: Int {
            switch self {
            case .shares(let count): count
            case .number: 1
            }
        }
    }

    static func tree(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        _ = try step.fitted("tree_")
        try add(step, [step], isMean: false, cells, &builder)
    }

    static func forest(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        var trees: [ScikitLearnStep] = []
        for (index, reference) in try step.list("estimators_").enumerated() {
            guard let tree = step.inner(reference, "estimators_[\(index)]", file: builder.file) else {
                throw step.invalid("estimators_")
            }
            trees.append(tree)
        }
        try add(step, trees, isMean: true, cells, &builder)
    }

    private static func add(
        _ step: ScikitLearnStep, _ trees: [ScikitLearnStep], isMean: Bool, _ cells: [ScikitLearnCell],
        _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let outputs = try step.number("n_outputs_")
        guard outputs == 1 else {
            throw step.unsupported("n_outputs_", "\(Int64(exactly: outputs) ?? 0)", supported: "1")
        }
        var link = ScoreLink(.identity, scoreCount: 1)
        var texts: [String]?
        var leaf = Leaf.number(1)
        if step.attributes["classes_"] != nil {
            let count = try step.labels(try step.fitted("classes_"), "classes_").labels.count
            guard (1...TabularPipeline.columnLimit).contains(count) else { throw step.invalid("classes_") }
            let classes = try ScikitLearnModels.classes(step, count: count)
            link = ScoreLink(.probabilities, scoreCount: count, rule: .largestProbability, classes: classes.numbers)
            texts = classes.texts
            leaf = .shares(count)
        }
        var ensemble = TreeEnsemble(width: leaf.width)
        for tree in trees { try append(tree, leaf, to: &ensemble, &builder) }
        let criterion = try step.attributes.text("criterion")
        // Trees learnt to send NaN one way in 1.3, forests in 1.4, for these criteria; for absolute errors in 1.9.
        let takesNaN =
            !ensemble.missingLeft.isEmpty && !step.isBefore(minor: isMean ? 4 : 3)
            && ["gini", "entropy", "log_loss", "squared_error", "friedman_mse", "poisson"].contains(criterion)
            || !ensemble.missingLeft.isEmpty && criterion == "absolute_error" && !step.isBefore(minor: 9)
        if !takesNaN { ensemble.missingLeft = [] }
        let count = try step.attributes.featureCount()
        let features = try ScikitLearnModels.features(
            step, cells, width: count, refusesNaN: !takesNaN, asFloat: true, &builder)
        try check(ensemble, step, featureCount: count)
        let model = TreeModel(
            trees: ensemble, featureCount: count, base: [Double](repeating: 0, count: leaf.width), isMean: isMean,
            roundsToFloat: true, link: link)
        try builder.addModel(step, model, features, labels: texts)
    }

    /// Checks that an ensemble is one of trees.
    static func check(_ ensemble: TreeEnsemble, _ step: ScikitLearnStep, featureCount: Int) throws(ScikitLearnError) {
        guard !ensemble.roots.isEmpty else { throw .notFitted(file: step.place, className: step.type.description) }
        guard ensemble.values.allSatisfy(\.isFinite) else { throw step.invalid("tree_") }
        do { try ensemble.validate(stage: step.title, featureCount: featureCount) } catch {
            throw .pipeline(file: step.place, error)
        }
    }

    /// Adds the tree of an estimator to an ensemble.
    static func append(
        _ step: ScikitLearnStep, _ leaf: Leaf, to ensemble: inout TreeEnsemble, _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        guard let object = step.graph.object(try step.fitted("tree_")), object.global == ScikitLearnGlobals.tree,
            let table = step.graph.value(forKey: "nodes", in: object.state),
            let valueArray = step.graph.value(forKey: "values", in: object.state)
        else { throw step.invalid("tree_") }
        let nodes: PickleRecords
        do { nodes = try step.graph.records(table) } catch { throw .pickle(file: step.place, error) }
        let values = try step.array(valueArray, "tree_")
        guard values.shape.count == 3, values.shape[0] == nodes.count, values.shape[1] == 1,
            values.shape[2] == leaf.width, nodes.count > 0
        else { throw step.invalid("tree_") }
        try builder.spendTrees(nodes.count * max(1, leaf.width), step)
        guard let left = nodes["left_child"], let right = nodes["right_child"], let feature = nodes["feature"],
            let threshold = nodes["threshold"], let cover = nodes["weighted_n_node_samples"]
        else { throw step.invalid("tree_") }
        let missingLeft = nodes["missing_go_to_left"]
        let root = ensemble.nodeCount
        func child(_ value: Double) throws(ScikitLearnError) -> Int32 {
            guard let place = Int(exactly: value), (1..<nodes.count).contains(place) else {
                throw step.invalid("tree_")
            }
            return Int32(root + place)
        }
        ensemble.roots.append(Int32(root))
        for node in 0..<nodes.count {
            ensemble.cover.append(max(0, cover[node].isNaN ? 0 : cover[node]))
            ensemble.missingLeft.append(missingLeft?[node] == 1 ? 1 : 0)
            guard left[node] != -1 else {
                ensemble.feature.append(-1)
                ensemble.threshold.append(0)
                ensemble.left.append(Int32(ensemble.values.count / ensemble.width))
                ensemble.right.append(0)
                let own = values.elements[node * leaf.width..<(node + 1) * leaf.width]
                switch leaf {
                case .number(let factor): ensemble.values.append(own[own.startIndex] * factor)
                // Since 1.3 shares are what is stored; counts before.
                case .shares: ensemble.values += missingLeft == nil ? shares(own) : Array(own)
                }
                continue
            }
            guard let place = Int32(exactly: feature[node]), place >= 0 else { throw step.invalid("tree_") }
            ensemble.feature.append(place)
            ensemble.threshold.append(threshold[node])
            ensemble.left.append(try child(left[node]))
            ensemble.right.append(try child(right[node]))
        }
        // Only with a field for it is there a way for NaN.
        if missingLeft == nil { ensemble.missingLeft = [] }
    }

    /// Counts divided by their sum, or by 1 where that is 0.
    private static func shares(_ counts: ArraySlice<Double>) -> [Double] {
        let counts = Array(counts)
        let sum = pairwiseSum(counts)
        return counts.map { $0 / (sum == 0 ? 1 : sum) }
    }

    /// The sum in the order of NumPy: up to seven numbers in turn, up to 128 in eight sums in turn, more in halves.
    private static func pairwiseSum(_ values: [Double]) -> Double {
        let count = values.count
        if count < 8 { return values.reduce(0, +) }
        if count > 128 {
            let middle = count / 2 / 8 * 8
            return pairwiseSum(Array(values[..<middle])) + pairwiseSum(Array(values[middle...]))
        }
        var sums = Array(values[0..<8])
        var index = 8
        while index + 8 <= count {
            for lane in 0..<8 { sums[lane] += values[index + lane] }
            index += 8
        }
        var sum = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
        while index < count {
            sum += values[index]
            index += 1
        }
        return sum
    }
}
