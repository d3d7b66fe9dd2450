import NeedletailPipeline

/// The nodes of trees as Spark saves them: a row each, in any order.
package struct SparkNodes {
    /// Of each tree its rows, by the nodes' ids.
    private let trees: [[Int]]
    /// What each tree is multiplied by.
    let weights: [Double]
    let prediction: [Double]
    let impurity: [Double]
    let statistics: ParquetLists<Double>
    private let left: [Int64]
    private let right: [Int64]
    private let feature: [Int64]
    private let categoryCount: [Int64]
    private let splits: ParquetLists<Double>
    /// The training rows that came to each node; nil where an older Spark did not save them.
    private let count: [Int64]?

    /// Most nodes of all trees.
    private static let nodeLimit = 1 << 28
    /// Most integers of the sets of categories of all splits.
    private static let setLimit = 1 << 26

    /// The nodes of all trees, as columns of a table: a row for each node.
    package struct Columns {
        package var trees: [Int64]
        package var ids: [Int64]
        package var prediction: [Double]
        package var impurity: [Double]
        package var statistics: ParquetLists<Double>
        package var left: [Int64]
        package var right: [Int64]
        package var feature: [Int64]
        package var categoryCount: [Int64]
        package var splits: ParquetLists<Double>
        package var count: [Int64]?

        package init(
            trees: [Int64], ids: [Int64], prediction: [Double], impurity: [Double], statistics: ParquetLists<Double>,
            left: [Int64], right: [Int64], feature: [Int64], categoryCount: [Int64], splits: ParquetLists<Double>,
            count: [Int64]?
        ) {
            self.trees = trees
            self.ids = ids
            self.prediction = prediction
            self.impurity = impurity
            self.statistics = statistics
            self.left = left
            self.right = right
            self.feature = feature
            self.categoryCount = categoryCount
            self.splits = splits
            self.count = count
        }
    }

    /// The nodes in the folder's tables, of a single tree or of several.
    init(_ folder: SparkFolder, isEnsemble: Bool) throws(SparkMLError) {
        let prefix = isEnsemble ? "nodeData." : ""
        let columns = try folder.table { table throws(ParquetError) in
            guard table.rowCount <= Self.nodeLimit else { return nil as Columns? }
            return Columns(
                trees: isEnsemble ? try table.integers("treeID") : [Int64](repeating: 0, count: table.rowCount),
                ids: try table.integers(prefix + "id"), prediction: try table.doubles(prefix + "prediction"),
                impurity: try table.doubles(prefix + "impurity"),
                statistics: try table.listsOfDoubles(prefix + "impurityStats"),
                left: try table.integers(prefix + "leftChild"), right: try table.integers(prefix + "rightChild"),
                feature: try table.integers(prefix + "split.featureIndex"),
                categoryCount: try table.integers(prefix + "split.numCategories"),
                splits: try table.listsOfDoubles(prefix + "split.leftCategoriesOrThreshold"),
                count: table.contains(prefix + "rawCount") ? try table.integers(prefix + "rawCount") : nil)
        }
        guard let columns else { throw folder.invalid("data", "at most \(Self.nodeLimit) nodes") }
        var trees: [(id: Int64, weight: Double)] = [(0, 1)]
        if isEnsemble {
            trees = try folder.table("treesMetadata") { table throws(ParquetError) in
                zip(try table.integers("treeID"), try table.doubles("weights")).map { ($0, $1) }
            }
        }
        try self.init(folder, columns, trees: trees)
    }

    /// The nodes in `columns`, whose trees are numbered from 0.
    package init(
        _ folder: SparkFolder, _ columns: Columns, trees: [(id: Int64, weight: Double)]
    ) throws(SparkMLError) {
        prediction = columns.prediction
        impurity = columns.impurity
        statistics = columns.statistics
        (left, right, feature) = (columns.left, columns.right, columns.feature)
        categoryCount = columns.categoryCount
        splits = columns.splits
        count = columns.count
        var weights = [Double](repeating: .nan, count: trees.count)
        for (tree, weight) in trees {
            guard let tree = Int(exactly: tree), weights.indices.contains(tree), weights[tree].isNaN, weight.isFinite
            else { throw folder.invalid("treesMetadata", "a finite weight for each tree from 0 on") }
            weights[tree] = weight
        }
        guard !weights.isEmpty else { throw folder.invalid("treesMetadata", "a tree") }
        self.weights = weights
        // Nodes are numbered from 0 in each tree.
        var sizes = [Int](repeating: 0, count: weights.count)
        for tree in columns.trees {
            guard let tree = Int(exactly: tree), weights.indices.contains(tree) else {
                throw folder.invalid("treeID", "one of treesMetadata")
            }
            sizes[tree] += 1
        }
        var rows = sizes.map { [Int](repeating: -1, count: $0) }
        for row in columns.ids.indices {
            let tree = Int(columns.trees[row])
            guard let id = Int(exactly: columns.ids[row]), rows[tree].indices.contains(id), rows[tree][id] < 0 else {
                throw folder.invalid("id", "each number from 0 on once in tree \(tree)")
            }
            rows[tree][id] = row
        }
        guard !rows.contains(where: \.isEmpty) else { throw folder.invalid("data", "a node for each tree") }
        self.trees = rows
    }

    /// What `ensemble` makes of nodes.
    package struct Ensemble {
        package var trees: TreeEnsemble
        /// Of each row of `trees.values`: the row of its leaf in the table.
        package var leaves: [Int] = []
        /// Of each row of `trees.values`: the number of its leaf in its tree, from left to right.
        package var leafNumbers: [Int32] = []
    }

    /// The trees with each node before its children, left ones before right ones; a leaf at `row` of the table has
    /// `values(row, tree)`.
    package func ensemble(
        _ folder: SparkFolder, featureCount: Int, width: Int, values: (_ row: Int, _ tree: Int) -> [Double]
    ) throws(SparkMLError) -> Ensemble {
        var made = Ensemble(trees: TreeEnsemble(width: width))
        let hasCategories = categoryCount.contains { $0 >= 0 }
        for (tree, rows) in self.trees.enumerated() {
            made.trees.roots.append(Int32(made.trees.feature.count))
            let firstLeaf = made.leaves.count
            // The nodes that wait for their place: the id, and the node whose right child it is, -1 where it is none.
            var waiting = [(id: 0, parent: -1)]
            var isMet = [Bool](repeating: false, count: rows.count)
            isMet[0] = true
            while let (id, parent) = waiting.popLast() {
                let row = rows[id]
                let node = made.trees.feature.count
                if parent >= 0 { made.trees.right[parent] = Int32(node) }
                made.trees.cover.append(Double(count?[row] ?? 0))
                if hasCategories { made.trees.categories.append(-1) }
                guard left[row] != -1 || right[row] != -1 else {
                    let leaf = values(row, tree)
                    guard leaf.count == width, leaf.allSatisfy(\.isFinite) else {
                        throw folder.invalid(
                            "impurityStats", "\(width) finite numbers from 0 on, and a finite prediction, in each leaf")
                    }
                    made.trees.feature.append(-1)
                    made.trees.threshold.append(0)
                    made.trees.left.append(Int32(made.leaves.count))
                    made.trees.right.append(0)
                    made.trees.values += leaf
                    made.leafNumbers.append(Int32(made.leaves.count - firstLeaf))
                    made.leaves.append(row)
                    continue
                }
                // Each node is met once, so that there is no way back.
                for child in [left[row], right[row]] {
                    guard let child = Int(exactly: child), rows.indices.contains(child), !isMet[child] else {
                        throw folder.invalid(
                            "leftChild", "two children of the node \(id) of tree \(tree) that no other node has")
                    }
                    isMet[child] = true
                }
                guard (0..<Int64(featureCount)).contains(feature[row]) else {
                    throw folder.invalid("featureIndex", "one of \(featureCount) features")
                }
                waiting.append((Int(right[row]), node))
                waiting.append((Int(left[row]), -1))
                made.trees.feature.append(Int32(feature[row]))
                // The left child comes next, the right one behind all that is below the left one.
                made.trees.left.append(Int32(node + 1))
                made.trees.right.append(0)
                try addSplit(row, folder, to: &made.trees)
            }
            guard isMet.allSatisfy({ $0 }) else {
                throw folder.invalid("leftChild", "a parent of every node but the first in tree \(tree)")
            }
        }
        if count == nil { made.trees.cover = [] }
        do { try made.trees.validate(stage: folder.uid, featureCount: featureCount) } catch {
            throw .pipeline(path: folder.path, error)
        }
        return made
    }

    /// The split at `row` of the table.
    private func addSplit(_ row: Int, _ folder: SparkFolder, to trees: inout TreeEnsemble) throws(SparkMLError) {
        let split = splits[row]
        guard categoryCount[row] != -1 else {
            guard split.count == 1, let threshold = split.first, !threshold.isNaN else {
                throw folder.invalid("leftCategoriesOrThreshold", "one number")
            }
            trees.threshold.append(threshold)
            return
        }
        trees.threshold.append(0)
        guard (0...Int64(TreeEnsemble.categoryLimit)).contains(categoryCount[row]) else {
            throw folder.invalid("numCategories", "-1, or from 0 to \(TreeEnsemble.categoryLimit)")
        }
        let count = Int(categoryCount[row])
        guard split.allSatisfy({ $0 >= 0 && $0 < Double(count) && $0 == $0.rounded(.towardZero) }) else {
            throw folder.invalid("leftCategoriesOrThreshold", "categories from 0 to below \(count)")
        }
        // Spark asks whether a category is in the smaller set: others are not. Where that is the left one, those behind its
        // last are as others, so that a set is never much larger than the list it is made of.
        let goesRightElse = split.count <= count / 2
        let known = goesRightElse ? Int(split.max() ?? -1) + 1 : count
        var words = [UInt32](repeating: 0, count: (known + 31) / 32)
        for category in split { words[Int(category) / 32] |= 1 << UInt32(Int(category) % 32) }
        guard trees.sets.count + words.count <= Self.setLimit else {
            throw folder.invalid("leftCategoriesOrThreshold", "at most \(Self.setLimit * 32) categories in all splits")
        }
        trees.categories[trees.categories.count - 1] = Int32(trees.sets.count)
        trees.sets += [Int32(known), goesRightElse ? 0 : 1] + words.map { Int32(bitPattern: $0) }
    }
}

extension ParquetLists {
    /// The lists of `lists`, a row for each.
    package init(_ lists: [[Value]]) {
        var offsets = [0]
        for list in lists { offsets.append(offsets[offsets.count - 1] + list.count) }
        self.init(values: lists.flatMap { $0 }, offsets: offsets)
    }
}
