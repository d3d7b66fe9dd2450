import NeedletailPipeline

/// Gradient boosting over histograms.
enum ScikitLearnHistograms {
    static func classifier(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let base = try base(step)
        let isBinary = base.count == 1
        let (numbers, texts) = try ScikitLearnModels.classes(step, count: isBinary ? 2 : base.count)
        let link =
            isBinary
            ? ScoreLink(.logistic, scoreCount: 1, isPaired: false, rule: .above(0), classes: numbers)
            : ScoreLink(.softmax, scoreCount: base.count, classes: numbers)
        try add(step, base, link, texts, cells, &builder)
    }

    static func regressor(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let loss = try step.attributes.text("loss")
        guard ["squared_error", "absolute_error", "quantile"].contains(loss) else {
            throw step.unsupported("loss", loss, supported: "squared_error, absolute_error, quantile")
        }
        let base = try base(step)
        guard base.count == 1 else { throw step.invalid("_baseline_prediction") }
        try add(step, base, ScoreLink(.identity, scoreCount: 1), nil, cells, &builder)
    }

    /// The scores before the first tree.
    private static func base(_ step: ScikitLearnStep) throws(ScikitLearnError) -> [Double] {
        let name = "_baseline_prediction"
        let reference = try step.fitted(name)
        // A number alone in some versions.
        let values: [Double]
        if !step.graph.isArray(reference), let number = step.number(reference) {
            values = [number]
        } else {
            values = try step.array(reference, name).elements
        }
        guard (1...TabularPipeline.columnLimit).contains(values.count) else { throw step.invalid(name) }
        return try step.finite(values, name)
    }

    private static func add(
        _ step: ScikitLearnStep, _ base: [Double], _ link: ScoreLink, _ texts: [String]?, _ cells: [ScikitLearnCell],
        _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        guard
            let binning = step.attributes["_bin_mapper"].flatMap({ step.inner($0, "_bin_mapper", file: builder.file) })
        else { throw step.invalid("_bin_mapper") }
        let flags = try binning.array(try binning.fitted("is_categorical_"), "is_categorical_").elements
        let lists = try binning.list("bin_thresholds_")
        guard flags.count == cells.count, lists.count == cells.count else {
            throw .wrongFeatureCount(
                file: step.place, name: "_bin_mapper", expected: cells.count, actual: flags.count)
        }
        /// The known categories of each feature; nil of a number.
        var categories: [[Int]?] = []
        for (flag, list) in zip(flags, lists) {
            guard flag != 0 else {
                categories.append(nil)
                continue
            }
            let values = try binning.array(list, "bin_thresholds_").elements
            let known = values.compactMap { (0...255).contains($0) ? Int(exactly: $0) : nil }
            guard known.count == values.count, Set(known).count == known.count else {
                throw binning.invalid("bin_thresholds_")
            }
            categories.append(known)
        }
        var cells = cells
        if let reference = step.attributes["_preprocessor"], !step.graph.isNone(reference) {
            // Categories become their places, and come first.
            guard let encoder = step.inner(reference, "_preprocessor", file: builder.file),
                encoder.type == ScikitLearnTable.columnTransformer
            else { throw step.invalid("_preprocessor") }
            builder.depth += 1
            cells = try ScikitLearnColumns.columnTransformer(encoder, cells, &builder)
            guard cells.count == flags.count else { throw step.invalid("_preprocessor") }
        } else {
            for (index, known) in categories.enumerated() {
                guard let known else { continue }
                let numbers = known.map { Double($0) }
                let table = CategoryTable(
                    .numbers(numbers), values: numbers, missing: .nan, unknown: .nan, isInteger: true)
                let input = try builder.number(cells[index], step)
                cells[index] = .number(try builder.add(step, table, [input], "\(step.title)_category"))
            }
        }
        var ensemble = TreeEnsemble(width: 1)
        var targets: [Int32] = []
        for stage in try step.list("_predictors") {
            guard let trees = step.elements(stage), trees.count == base.count else { throw step.invalid("_predictors") }
            for (score, reference) in trees.enumerated() {
                guard let tree = step.inner(reference, "_predictors", file: builder.file) else {
                    throw step.invalid("_predictors")
                }
                try append(tree, categories, to: &ensemble, &builder)
                targets.append(Int32(score))
            }
        }
        if ensemble.categories.allSatisfy({ $0 < 0 }) {
            ensemble.categories = []
            ensemble.sets = []
        }
        let features = try builder.vector(cells, step)
        try ScikitLearnTrees.check(ensemble, step, featureCount: cells.count)
        let model = TreeModel(trees: ensemble, featureCount: cells.count, base: base, targets: targets, link: link)
        try builder.addModel(step, model, features, labels: texts)
    }

    private static func append(
        _ step: ScikitLearnStep, _ categories: [[Int]?], to ensemble: inout TreeEnsemble,
        _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) {
        let nodes: PickleRecords
        let table = try step.fitted("nodes")
        do { nodes = try step.graph.records(table) } catch { throw .pickle(file: step.place, error) }
        let bits = try step.array(try step.fitted("raw_left_cat_bitsets"), "raw_left_cat_bitsets")
        try builder.spendTrees(nodes.count, step)
        let root = ensemble.nodeCount
        guard nodes.count > 0, bits.shape.count == 2, bits.shape[1] == 8, bits.type == .u4, let value = nodes["value"],
            let count = nodes["count"], let feature = nodes["feature_idx"], let threshold = nodes["num_threshold"],
            let missing = nodes["missing_go_to_left"], let left = nodes["left"], let right = nodes["right"],
            let isLeaf = nodes["is_leaf"], let isCategorical = nodes["is_categorical"], let set = nodes["bitset_idx"]
        else { throw step.invalid("nodes") }
        func child(_ value: Double) throws(ScikitLearnError) -> Int32 {
            guard let place = Int(exactly: value), (1..<nodes.count).contains(place) else {
                throw step.invalid("nodes")
            }
            return Int32(root + place)
        }
        ensemble.roots.append(Int32(root))
        for node in 0..<nodes.count {
            ensemble.cover.append(count[node])
            ensemble.missingLeft.append(missing[node] != 0 ? 1 : 0)
            ensemble.categories.append(-1)
            guard isLeaf[node] == 0 else {
                ensemble.feature.append(-1)
                ensemble.threshold.append(0)
                ensemble.left.append(Int32(ensemble.values.count))
                ensemble.right.append(0)
                ensemble.values.append(value[node])
                continue
            }
            guard let place = Int32(exactly: feature[node]), categories.indices.contains(Int(place)) else {
                throw step.invalid("nodes")
            }
            ensemble.feature.append(place)
            ensemble.left.append(try child(left[node]))
            ensemble.right.append(try child(right[node]))
            guard isCategorical[node] != 0 else {
                ensemble.threshold.append(threshold[node])
                continue
            }
            ensemble.threshold.append(0)
            guard let known = categories[Int(place)], let row = Int(exactly: set[node]),
                (0..<bits.shape[0]).contains(row)
            else { throw step.invalid("raw_left_cat_bitsets") }
            // A set takes 64 bytes in the file.
            try builder.spendTrees(8, step)
            ensemble.categories[ensemble.categories.count - 1] = Int32(ensemble.sets.count)
            ensemble.sets += Self.set(
                known, bits.elements[8 * row..<8 * (row + 1)], otherLeft: missing[node] != 0)
        }
    }

    /// The categories that go left, as ensembles have them; what is not known goes where missing values do.
    private static func set(_ known: [Int], _ bits: ArraySlice<Double>, otherLeft: Bool) -> [Int32] {
        let count = (known.max() ?? -1) + 1
        let words = bits.map { UInt32($0) }
        let isKnown = Set(known)
        var set = [Int32(count), otherLeft ? 1 : 0]
        for start in stride(from: 0, to: count, by: 32) {
            var word: UInt32 = 0
            for category in start..<min(start + 32, count)
            where isKnown.contains(category) ? words[category / 32] >> UInt32(category % 32) & 1 == 1 : otherLeft {
                word |= 1 << UInt32(category % 32)
            }
            set.append(Int32(bitPattern: word))
        }
        return set
    }
}
