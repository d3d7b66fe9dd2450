import NeedletailPipeline

/// Decision trees, forests and boosted trees.
enum SparkTrees {
    static func tree(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        try add(folder, try SparkNodes(folder, isEnsemble: false), combination: .tree, &builder)
    }

    static func forest(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        try add(folder, try SparkNodes(folder, isEnsemble: true), combination: .forest, &builder)
    }

    static func boosted(_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) {
        try add(folder, try SparkNodes(folder, isEnsemble: true), combination: .boosted, &builder)
    }

    private enum Combination {
        /// Its own values: the training rows of each class that came to the leaf, or their mean.
        case tree
        /// The shares of the classes added up, or the mean of the trees' means.
        case forest
        /// Each tree's value times its weight, added up.
        case boosted
    }

    private static func add(
        _ folder: SparkFolder, _ nodes: SparkNodes, combination: Combination, _ builder: inout SparkPipelineBuilder
    ) throws(SparkMLError) {
        let featureCount = try folder.count("numFeatures", in: 0...TabularPipeline.slotLimit)
        if combination != .tree {
            let treeCount = nodes.weights.count
            guard try folder.count("numTrees", in: 0 ... .max) == treeCount else {
                throw folder.invalid("numTrees", "\(treeCount), which are in treesMetadata")
            }
        }
        let isClassifier = folder.className.hasSuffix("ClassificationModel")
        let hasClasses = isClassifier && combination != .boosted
        let classCount = hasClasses ? try folder.count("numClasses", in: 1...TabularPipeline.columnLimit) : 1
        let made = try nodes.ensemble(folder, featureCount: featureCount, width: classCount) { node, tree in
            guard hasClasses else {
                return [nodes.prediction[node] * (combination == .boosted ? nodes.weights[tree] : 1)]
            }
            let counts = Array(nodes.statistics[node])
            // Shares of what is below 0 are none.
            guard counts.allSatisfy({ $0 >= 0 }) else { return [] }
            guard combination == .forest else { return counts }
            let total = counts.reduce(0, +)
            return total == 0 ? [Double](repeating: 0, count: counts.count) : counts.map { $0 / total }
        }
        let link: ScoreLink
        if !isClassifier {
            link = ScoreLink(.identity, scoreCount: 1)
        } else if combination == .boosted {
            link = ScoreLink(.logistic, scoreCount: 1, scale: 2, rule: try SparkModels.rule(folder, classCount: 2))
        } else {
            link = ScoreLink(
                .share, scoreCount: classCount, rule: try SparkModels.rule(folder, classCount: classCount))
        }
        var outputs = isClassifier ? try SparkModels.classifierColumns(folder) : [try folder.text("predictionCol")]
        var variances: [Double] = []
        if let column = try folder.optionalText("varianceCol"), combination == .tree {
            variances = made.leaves.map { nodes.impurity[$0] }
            guard variances.allSatisfy(\.isFinite) else { throw folder.invalid("impurity", "finite numbers") }
            outputs.append(column)
        }
        var leafColumn: TreeModel.LeafColumn?
        if let column = try folder.optionalText("leafCol") {
            leafColumn = TreeModel.LeafColumn(numbers: made.leafNumbers, isVector: combination != .tree)
            outputs.append(column)
        }
        let model = TreeModel(
            trees: made.trees, featureCount: featureCount,
            // A single tree's -0 stays what it is: -0 + x = x of every x.
            base: [Double](repeating: combination == .tree ? -0.0 : 0, count: classCount),
            isMean: !isClassifier && combination == .forest, takesOtherSizes: true, variances: variances,
            leafColumn: leafColumn, link: link)
        try SparkModels.add(folder, model, featureCount: featureCount, outputs, &builder)
    }
}

extension SparkFolder {
    /// A number of things that stands beside the parameters.
    func count(_ name: String, in range: ClosedRange<Int>) throws(SparkMLError) -> Int {
        try read { metadata throws(JSONError) in try metadata.member(name).integer(in: range) }
    }
}
