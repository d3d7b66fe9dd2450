/// Decision trees in flat arrays: an entry for each node, those of a tree behind each other, a node before its children.
package struct TreeEnsemble: Equatable, Sendable {
    /// The first node of each tree, rising.
    package var roots: [Int32]
    /// The feature that a node looks at, -1 for a leaf.
    package var feature: [Int32]
    /// What the feature is compared with: left where it is at most this. Of a node with categories, and a leaf, 0.
    package var threshold: [Double]
    /// The node where the split holds; of a leaf, its row of `values`.
    package var left: [Int32]
    /// The node where it does not; of a leaf, 0.
    package var right: [Int32]
    /// `[leaves, width]`: what a leaf gives.
    package var values: [Double]
    package var width: Int
    /// Where the node's categories begin in `sets`, -1 where it compares; empty where all nodes do.
    package var categories: [Int32]
    /// Sets of categories: how many there are, whether other values go left, then a bit for each, 32 in an integer, that says
    /// whether it goes left.
    package var sets: [Int32]
    /// Whether NaN goes left, 0 or 1 for each node; empty where it goes right everywhere, as it does where NaN is no category.
    package var missingLeft: [Int32]
    /// How much of the training data came to each node; empty where that is not known.
    package var cover: [Double]

    package init(
        roots: [Int32] = [], feature: [Int32] = [], threshold: [Double] = [], left: [Int32] = [], right: [Int32] = [],
        values: [Double] = [], width: Int, categories: [Int32] = [], sets: [Int32] = [], missingLeft: [Int32] = [],
        cover: [Double] = []
    ) {
        self.roots = roots
        self.feature = feature
        self.threshold = threshold
        self.left = left
        self.right = right
        self.values = values
        self.width = width
        self.categories = categories
        self.sets = sets
        self.missingLeft = missingLeft
        self.cover = cover
    }

    package var treeCount: Int { roots.count }
    package var nodeCount: Int { feature.count }

    /// The nodes of tree `tree`.
    package func nodes(of tree: Int) -> Range<Int> {
        Int(roots[tree])..<(tree + 1 < roots.count ? Int(roots[tree + 1]) : feature.count)
    }

    /// The leaves of tree `tree` from left to right, at most 64, and its splits with the leaves left of each, a bit for a leaf.
    func order(of tree: Int) -> (leaves: [Int], splits: [(node: Int, left: UInt64)]) {
        var (leaves, splits): ([Int], [(node: Int, left: UInt64)]) = ([], [])
        // Depth first, the left child before the right; a split comes again between them, with the first of its leaves.
        var open: [(node: Int, firstLeaf: Int?)] = [(Int(roots[tree]), nil)]
        while let (node, firstLeaf) = open.popLast() {
            if let firstLeaf {
                splits.append((node, (firstLeaf..<leaves.count).reduce(0) { $0 | 1 << UInt64($1) }))
            } else if feature[node] < 0 {
                leaves.append(node)
            } else {
                open += [(Int(right[node]), nil), (node, leaves.count), (Int(left[node]), nil)]
            }
        }
        return (leaves, splits)
    }

    /// Whether a row whose feature is `value` goes left at `node`, which is no leaf.
    @inline(__always)
    package func goesLeft(_ node: Int, _ value: Double) -> Bool {
        if !missingLeft.isEmpty, value.isNaN { return missingLeft[node] == 1 }
        if !categories.isEmpty, categories[node] >= 0 {
            let set = Int(categories[node])
            // NaN is no category.
            guard value >= 0, value < Double(sets[set]), value == value.rounded(.towardZero) else {
                return sets[set + 1] == 1
            }
            let category = Int(value)
            return sets[set + 2 + category / 32] >> Int32(category % 32) & 1 == 1
        }
        return value <= threshold[node]
    }

    /// The leaf of tree `tree` for a row: the place of its row of `values`.
    ///
    /// - feature: the row's value of each feature.
    @inline(__always)
    package func leaf(_ tree: Int, _ value: (Int) -> Double) -> Int {
        var node = Int(roots[tree])
        while feature[node] >= 0 {
            node = Int(goesLeft(node, value(Int(feature[node]))) ? left[node] : right[node])
        }
        return Int(left[node]) * width
    }
}

extension TreeEnsemble {
    /// Most categories of a feature.
    package static let categoryLimit = 1 << 24

    /// Checks that arrays fit each other, every node but roots is the child of one before it in its tree, every place that a
    /// node names is there, and no two leaves have the same values. Complexity: O(nodes + leaves).
    package func validate(stage: String, featureCount: Int) throws(PipelineError) {
        let count = feature.count
        func check(_ name: String, _ actual: Int, _ expected: Int) throws(PipelineError) {
            guard actual == expected else {
                throw .invalidAttribute(stage: stage, attribute: name, expected: "\(expected) values")
            }
        }
        try check("threshold", threshold.count, count)
        try check("left", left.count, count)
        try check("right", right.count, count)
        for (name, values) in [("categories", categories), ("missingLeft", missingLeft)] where !values.isEmpty {
            try check(name, values.count, count)
        }
        if !cover.isEmpty { try check("cover", cover.count, count) }
        guard cover.allSatisfy({ $0 >= 0 }) else {
            throw .invalidAttribute(stage: stage, attribute: "cover", expected: "numbers from 0 on")
        }
        guard width > 0, values.count % width == 0 else {
            throw .invalidAttribute(stage: stage, attribute: "values", expected: "\(width) for each leaf")
        }
        guard !roots.isEmpty, roots[0] == 0, zip(roots, roots.dropFirst()).allSatisfy({ $0 < $1 }),
            Int(roots[roots.count - 1]) < count
        else {
            throw .invalidAttribute(
                stage: stage, attribute: "roots", expected: "the first node of each tree, rising from 0, below \(count)"
            )
        }
        var isChild = [Bool](repeating: false, count: count)
        var isTaken = [Bool](repeating: false, count: values.count / width)
        for tree in roots.indices {
            let nodes = nodes(of: tree)
            for node in nodes {
                func fail(_ expected: String) -> PipelineError {
                    .invalidTree(stage: stage, node: node, expected: expected)
                }
                guard isChild[node] || node == nodes.lowerBound else {
                    throw fail("the child of a node before it in its tree")
                }
                guard feature[node] >= 0 else {
                    guard feature[node] == -1, isTaken.indices.contains(Int(left[node])), !isTaken[Int(left[node])]
                    else { throw fail("a leaf with values of its own") }
                    isTaken[Int(left[node])] = true
                    continue
                }
                guard Int(feature[node]) < featureCount else { throw fail("one of \(featureCount) features") }
                guard !threshold[node].isNaN else { throw fail("a threshold that is a number") }
                for child in [left[node], right[node]] {
                    guard Int(child) > node, Int(child) < nodes.upperBound, !isChild[Int(child)] else {
                        throw fail("two children behind it in its tree, which no other node has")
                    }
                    isChild[Int(child)] = true
                }
                if !categories.isEmpty { try checkSet(categories[node], fail) }
                if !missingLeft.isEmpty, !(0...1).contains(missingLeft[node]) {
                    throw fail("0 or 1 for missing values")
                }
            }
        }
    }

    private func checkSet(_ place: Int32, _ fail: (String) -> PipelineError) throws(PipelineError) {
        guard place != -1 else { return }
        let start = Int(place)
        guard start >= 0, start + 2 <= sets.count, (0...Self.categoryLimit).contains(Int(sets[start])),
            (0...1).contains(sets[start + 1]), start + 2 + (Int(sets[start]) + 31) / 32 <= sets.count
        else { throw fail("a set of categories") }
    }
}
