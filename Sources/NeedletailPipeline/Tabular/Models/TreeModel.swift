import NeedletailKernels

/// Scores that are sums over decision trees, with what `link` makes of them: trees, forests, gradient boosting.
///
/// `s = base + Σ values of the leaf of each tree`, in the order of the trees, divided by their number where `isMean`.
package struct TreeModel: ScoringStage {
    package let trees: TreeEnsemble
    package let featureCount: Int
    /// `[scores]`.
    package let base: [Double]
    /// The score that each tree adds to; empty where each adds to all.
    package let targets: [Int32]
    package let isMean: Bool
    /// Whether features are rounded to f32 before they are compared.
    package let roundsToFloat: Bool
    /// Whether vectors of other sizes are read: a row is refused only where a split asks for a feature that it lacks.
    package let takesOtherSizes: Bool
    /// `[leaves]`: the variance of the training rows of each leaf, which a column of a single tree gives; empty without it.
    package let variances: [Double]
    /// The column of the leaves that a row falls in; nil without it.
    package let leafColumn: LeafColumn?
    package let link: ScoreLink

    /// The numbers of the leaves that a row falls in, in a column of their own.
    package struct LeafColumn: Equatable, Sendable {
        /// `[leaves]`: the number of each leaf in its tree.
        package let numbers: [Int32]
        /// Whether the column is a vector with a number for each tree, and not the number of a single tree.
        package let isVector: Bool

        package init(numbers: [Int32], isVector: Bool) {
            self.numbers = numbers
            self.isVector = isVector
        }
    }

    package init(
        trees: TreeEnsemble, featureCount: Int, base: [Double], targets: [Int32] = [], isMean: Bool = false,
        roundsToFloat: Bool = false, takesOtherSizes: Bool = false, variances: [Double] = [],
        leafColumn: LeafColumn? = nil, link: ScoreLink
    ) {
        self.trees = trees
        self.featureCount = featureCount
        self.base = base
        self.targets = targets
        self.isMean = isMean
        self.roundsToFloat = roundsToFloat
        self.takesOtherSizes = takesOtherSizes
        self.variances = variances
        self.leafColumn = leafColumn
        self.link = link
    }

    package static let entry = StageEntry(
        "trees",
        [
            ("features", "integer"), ("base", "numbers [scores]"), ("roots", "integers [trees]"),
            ("feature", "integers [nodes]"), ("threshold", "numbers [nodes]"), ("left", "integers [nodes]"),
            ("right", "integers [nodes]"), ("values", "numbers [leaves, width]"),
            ("targets", "integers [trees]; optional"), ("categories", "integers [nodes]; optional"),
            ("sets", "integers; with categories"), ("missingLeft", "integers [nodes]; optional"),
            ("cover", "numbers [nodes]; optional"), ("mean", "true or false"), ("float", "true or false"),
            ("otherSizes", "true or false"), ("variances", "numbers [leaves]; optional"),
            ("leafNumbers", "integers [leaves]; optional"), ("leafVector", "true or false; with leafNumbers"),
        ] + ScoreLink.attributeList,
        "sums of the values of a leaf of each tree"
    ) { reader throws(PipelineError) in
        let base = try reader.finite("base")
        guard (1...TabularPipeline.columnLimit).contains(base.count) else {
            throw reader.invalid("base", "1 to \(TabularPipeline.columnLimit) numbers")
        }
        func optional(_ name: String) throws(PipelineError) -> [Int32] {
            reader.has(name) ? try reader.integers(name) : []
        }
        let features = try reader.integer("features", in: 0...TabularPipeline.slotLimit)
        let roots = try reader.integers("roots")
        let targets =
            reader.has("targets")
            ? try reader.integers("targets", in: 0...Int32(base.count - 1), count: roots.count) : []
        let trees = TreeEnsemble(
            roots: roots, feature: try reader.integers("feature"), threshold: try reader.numbers("threshold"),
            left: try reader.integers("left"), right: try reader.integers("right"),
            values: try reader.finite("values"), width: reader.has("targets") ? 1 : base.count,
            categories: try optional("categories"), sets: reader.has("categories") ? try reader.integers("sets") : [],
            missingLeft: try optional("missingLeft"), cover: reader.has("cover") ? try reader.finite("cover") : [])
        try trees.validate(stage: reader.stage, featureCount: features)
        let leafCount = trees.values.count / trees.width
        let roundsToFloat = try reader.flag("float")
        let takesOtherSizes = try reader.flag("otherSizes")
        guard !roundsToFloat || !takesOtherSizes else {
            throw reader.invalid("otherSizes", "false where features are rounded")
        }
        return TreeModel(
            trees: trees, featureCount: features, base: base, targets: targets, isMean: try reader.flag("mean"),
            roundsToFloat: roundsToFloat, takesOtherSizes: takesOtherSizes,
            variances: try variances(reader, trees, leafCount),
            leafColumn: try leafColumn(reader, trees, leafCount), link: try ScoreLink(reader, scores: base.count))
    }

    private static func variances(
        _ reader: StageReader, _ trees: TreeEnsemble, _ leafCount: Int
    ) throws(PipelineError) -> [Double] {
        guard reader.has("variances") else { return [] }
        let variances = try reader.finite("variances", count: leafCount)
        guard trees.treeCount == 1, !variances.isEmpty else { throw reader.invalid("variances", "a single tree") }
        return variances
    }

    private static func leafColumn(
        _ reader: StageReader, _ trees: TreeEnsemble, _ leafCount: Int
    ) throws(PipelineError) -> LeafColumn? {
        guard reader.has("leafNumbers") else { return nil }
        let isVector = try reader.flag("leafVector")
        guard isVector || trees.treeCount == 1 else { throw reader.invalid("leafVector", "true for several trees") }
        guard trees.treeCount <= TabularPipeline.slotLimit else {
            throw reader.invalid("leafNumbers", "at most \(TabularPipeline.slotLimit) trees")
        }
        return LeafColumn(
            numbers: try reader.integers("leafNumbers", in: 0 ... .max, count: leafCount), isVector: isVector)
    }

    package var attributes: StageAttributes {
        var values = link.attributes
        values["features"] = .integer(featureCount)
        values["base"] = .numbers(base)
        values["roots"] = .integers(trees.roots)
        values["feature"] = .integers(trees.feature)
        values["threshold"] = .numbers(trees.threshold)
        values["left"] = .integers(trees.left)
        values["right"] = .integers(trees.right)
        values["values"] = .numbers(trees.values)
        values["mean"] = .flag(isMean)
        values["float"] = .flag(roundsToFloat)
        values["otherSizes"] = .flag(takesOtherSizes)
        if !variances.isEmpty { values["variances"] = .numbers(variances) }
        if let leafColumn {
            values["leafNumbers"] = .integers(leafColumn.numbers)
            values["leafVector"] = .flag(leafColumn.isVector)
        }
        for (name, array) in [
            ("targets", targets), ("categories", trees.categories), ("missingLeft", trees.missingLeft),
        ] where !array.isEmpty {
            values[name] = .integers(array)
        }
        if !trees.categories.isEmpty { values["sets"] = .integers(trees.sets) }
        if !trees.cover.isEmpty { values["cover"] = .numbers(trees.cover) }
        return StageAttributes(values)
    }

    package var takesVectorsOfOtherSizes: Bool { takesOtherSizes }

    package var scratchWidth: Int {
        (roundsToFloat ? featureCount : 0)
            + max(LeafTables.scratchWidth(trees), PackedTrees.categories(trees)?.count ?? 0)
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        var more: [Int?] = variances.isEmpty ? [] : [nil]
        if let leafColumn { more.append(leafColumn.isVector ? trees.treeCount : nil) }
        return try link.outputTypes(inputs, featureCount: featureCount, more: more)
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let hasSplits = trees.roots.contains { trees.feature[Int($0)] >= 0 }
        let givesScoresOnly = variances.isEmpty && leafColumn == nil
        let kernels = kernelTable(places.tier)
        let tables = givesScoresOnly ? LeafTables(trees, targets: targets, kernels: kernels) : nil
        return TreeStep(
            model: self, check: hasSplits ? FeatureCheck(places) : nil, features: places.inputs[0].start,
            rounded: roundsToFloat ? places.scratch : nil, lacking: places.faults.fault(0, .tooShort, .error),
            variance: variances.isEmpty ? nil : places.outputs[link.outputCount].start,
            leaf: leafColumn == nil ? nil : places.outputs[places.outputs.count - 1].start,
            tables: tables,
            packed: givesScoresOnly && tables == nil ? PackedTrees(trees, targets: targets, kernels: kernels) : nil,
            scratch: places.scratch + (roundsToFloat ? featureCount : 0),
            tail: ScoreStep(link, places))
    }
}

private struct TreeStep: TabularStep {
    let model: TreeModel
    /// Of missing features; nil where no tree asks for one.
    let check: FeatureCheck?
    let features: Int
    /// Where the features rounded to f32 lie; nil where they are not rounded.
    let rounded: Int?
    /// The fault of a row that lacks a feature that a split asks for.
    let lacking: UInt32
    /// Where the variance of the leaf, and the leaves' numbers, are written; nil where they are not.
    let variance: Int?
    let leaf: Int?
    /// The trees as kernels read them, in one of two forms; nil where they cannot, or where more than scores is wanted.
    let tables: LeafTables?
    let packed: PackedTrees?
    /// The first slot for what kernels look up.
    let scratch: Int
    let tail: ScoreStep

    func run(_ block: TabularBlock) {
        check?.run(block)
        if let rounded {
            for feature in 0..<model.featureCount {
                let x = block.slot(features + feature)
                let y = block.slot(rounded + feature)
                for row in 0..<block.rows { y[row] = Double(Float(x[row])) }
            }
        }
        let scores = model.link.scoreCount
        for score in 0..<scores {
            block.slot(tail.scores + score).update(repeating: model.base[score], count: block.rows)
        }
        let x = rounded ?? features
        if hasShortRow(block) {
            addEach(block)
        } else if let tables {
            tables.add(block, features: x, scratch: scratch, scores: tail.scores)
        } else if let packed {
            packed.add(block, features: x, scratch: scratch, scores: tail.scores)
        } else {
            addEach(block)
        }
        if model.isMean {
            let count = Double(model.trees.treeCount)
            for score in 0..<scores {
                let y = block.slot(tail.scores + score)
                for row in 0..<block.rows { y[row] /= count }
            }
        }
        tail.run(block)
    }

    /// Whether a row has a vector that is too short: it lacks its last feature.
    private func hasShortRow(_ block: TabularBlock) -> Bool {
        guard model.takesOtherSizes, model.featureCount > 0 else { return false }
        let x = block.slot(features + model.featureCount - 1)
        return (0..<block.rows).contains { x[$0].isAbsent }
    }

    private func addEach(_ block: TabularBlock) {
        for row in 0..<block.rows { add(block, row) }
    }

    /// Adds the values of the leaves that `row` falls in to its scores.
    private func add(_ block: TabularBlock, _ row: Int) {
        let trees = model.trees
        let x = block.slot(rounded ?? features) + row
        // A vector that is too short lacks its last feature.
        let isShort =
            model.takesOtherSizes && model.featureCount > 0 && x[(model.featureCount - 1) * block.stride].isAbsent
        for tree in 0..<trees.treeCount {
            let place =
                isShort
                ? leafOfShort(block, row, tree) : trees.leaf(tree) { x[$0 * block.stride] }
            if model.targets.isEmpty {
                for score in 0..<model.link.scoreCount {
                    block.slot(tail.scores + score)[row] += trees.values[place + score]
                }
            } else {
                block.slot(tail.scores + Int(model.targets[tree]))[row] += trees.values[place]
            }
            if let variance { block.slot(variance)[row] = model.variances[place / trees.width] }
            if let leaf, let column = model.leafColumn {
                block.slot(leaf + (column.isVector ? tree : 0))[row] = Double(column.numbers[place / trees.width])
            }
        }
    }

    /// The leaf of a row that lacks features, which is refused where a split asks for one of them.
    private func leafOfShort(_ block: TabularBlock, _ row: Int, _ tree: Int) -> Int {
        let x = block.slot(features) + row
        var lacks = false
        let place = model.trees.leaf(tree) { feature in
            let value = x[feature * block.stride]
            if value.isAbsent { lacks = true }
            return value
        }
        if lacks { block.refuse(row, lacking) }
        return place
    }
}
