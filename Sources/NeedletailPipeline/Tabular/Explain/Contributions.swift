/// How a raw score comes about: a base, and what each feature adds to it. The sum of all is the score.
package struct Contributions: Equatable, Sendable {
    package var base: Double
    /// For each feature of the model.
    package var features: [Double]

    package var total: Double { features.reduce(base, +) }
}

/// Why a model cannot be explained.
public enum ExplanationError: Error, Equatable {
    /// The pipeline has no model, or one that is neither linear nor made of trees.
    case unsupportedModel
    /// The file does not say how much of the training data came to each node of the trees.
    case noCounts
    /// The trees are deeper than is explained.
    case tooDeep(depth: Int, limit: Int)
    /// The model has no such class.
    case unknownClass(index: Int, count: Int)
}

extension ExplanationError: CustomStringConvertible {
    /// What is missing.
    public var description: String {
        switch self {
        case .unsupportedModel: "only linear models and trees can be explained"
        case .noCounts:
            "the model does not say how many training rows came to each node, which explanations are made of: "
                + "save it with a newer version of the framework"
        case .tooDeep(let depth, let limit): "the trees are \(depth) splits deep, at most \(limit) are explained"
        case .unknownClass(let index, let count): "there is no class \(index): the model has \(count)"
        }
    }
}

extension LinearModel {
    /// What each feature adds: weight times how far it is from the baseline; the base is the baseline's score.
    package func contributions(_ features: [Double], score: Int) -> Contributions {
        let weights = self.weights[score * featureCount..<(score + 1) * featureCount]
        var base = intercepts[score]
        for (weight, value) in zip(weights, baseline) { base += weight * value }
        let parts = zip(weights, zip(features, baseline)).map { weight, values in
            skipsZeros && weight == 0 ? 0 : weight * (values.0 - values.1)
        }
        return Contributions(base: base, features: parts)
    }
}

extension TabularPipeline {
    /// Gives the linear model that is explained another baseline, of as many numbers as it has features.
    ///
    /// - Returns: false, and changes nothing, where the pipeline's model is not linear or has another number of features.
    package mutating func setBaseline(_ baseline: [Double]) -> Bool {
        guard let index = stages.lastIndex(where: { $0.stage is any ScoringStage }),
            var model = stages[index].stage as? LinearModel, model.featureCount == baseline.count
        else { return false }
        model.baseline = baseline
        stages[index].stage = model
        self.model = stages[index]
        return true
    }
}

extension TreeModel {
    /// Refuses trees that `contributions` cannot explain. Complexity: O(nodes).
    package func checkExplicable() throws(ExplanationError) {
        guard trees.hasCover else { throw .noCounts }
        let depth = trees.depth
        guard depth <= TreeContributions.depthLimit else {
            throw .tooDeep(depth: depth, limit: TreeContributions.depthLimit)
        }
    }

    /// What each feature adds to the score; the base is the mean over the training data.
    ///
    /// Precondition: `checkExplicable` passed. Complexity: O(leaves · depth²).
    package func contributions(_ features: [Double], score: Int) -> Contributions {
        let compared = roundsToFloat ? features.map { Double(Float($0)) } : features
        let width = trees.width
        let place = targets.isEmpty ? score : 0
        let value = { (leaf: Int) in trees.values[leaf * width + place] }
        var sums = TreeContributions(trees, features: compared, depth: trees.depth, value: value)
        var base = self.base[score]
        for tree in 0..<trees.treeCount where targets.isEmpty || Int(targets[tree]) == score {
            base += trees.mean(tree, value)
            sums.add(tree)
        }
        let count = isMean ? Double(trees.treeCount) : 1
        return Contributions(base: base / count, features: sums.contributions.map { $0 / count })
    }
}
