import CNeedletailKernels
import NeedletailKernels

/// Trees in the forms that kernels read, split by split: of any size, and where there are no `LeafTables`.
struct PackedTrees: Sendable {
    /// The features whose categories are looked up, with how many each has; the others of their values are category 63.
    let categories: [(feature: Int, count: Double)]
    /// The nodes of all trees, siblings beside each other; `roots` and `scores` have an entry for each tree.
    private let nodes: [nt_tree_node]
    private let roots: [Int32]
    private let scores: [Int32]
    /// The splits of all trees, where none has more than 64 leaves; empty else.
    private let trees: [nt_tree]
    private let splits: [nt_tree_split]
    /// `[leaves, width]`, those of a tree from left to right behind each other.
    private let values: [Double]
    private let width: Int
    private let kernels: KernelTable

    /// The most categories of a feature, and the category that stands for all other values.
    private static let categoryLimit = 63
    private static let otherCategory: UInt64 = 63
    private static let leafLimit = 64

    /// Trees in packed form; nil where a feature has too many categories.
    ///
    /// - targets: the score that each tree adds to; empty where each adds to all.
    /// - Precondition: the ensemble was validated. Complexity: O(nodes).
    init?(_ ensemble: TreeEnsemble, targets: [Int32], kernels: KernelTable) {
        guard let categories = Self.categories(ensemble), ensemble.values.count <= Int(Int32.max) else { return nil }
        self.categories = categories
        self.kernels = kernels
        width = ensemble.width
        let places = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1.feature, Int32($0)) })
        var builder = Builder(ensemble: ensemble, categoryPlaces: places)
        let isSmall = (0..<ensemble.treeCount).allSatisfy {
            ensemble.nodes(of: $0).count <= 2 * Self.leafLimit - 1
        }
        for tree in 0..<ensemble.treeCount {
            builder.add(tree, score: targets.isEmpty ? 0 : targets[tree], hasSplits: isSmall)
        }
        nodes = builder.nodes
        roots = builder.roots
        scores = builder.scores
        trees = builder.trees
        // Trees of one leaf each have no split, and kernels want an address.
        splits = builder.splits + [nt_tree_split()]
        values = builder.values
    }

    /// The features that nodes look up, each with as many categories as its largest set tells of; nil where a set does not fit
    /// a word.
    static func categories(_ ensemble: TreeEnsemble) -> [(feature: Int, count: Double)]? {
        guard !ensemble.categories.isEmpty else { return [] }
        var counts: [Int32: Int32] = [:]
        for node in ensemble.feature.indices where ensemble.feature[node] >= 0 && ensemble.categories[node] >= 0 {
            let set = Int(ensemble.categories[node])
            guard Int(ensemble.sets[set]) <= categoryLimit else { return nil }
            counts[ensemble.feature[node], default: 0] = max(counts[ensemble.feature[node]] ?? 0, ensemble.sets[set])
            // NaN is one of the other values, and must go where they do.
            if !ensemble.missingLeft.isEmpty, ensemble.missingLeft[node] != ensemble.sets[set + 1] { return nil }
        }
        return counts.sorted { $0.key < $1.key }.map { (Int($0.key), Double($0.value)) }
    }

    /// Adds the values of every row's leaves to its scores.
    ///
    /// - features: the first slot of the features. scratch: slots for `categories`, written. scores: the first of the scores.
    func add(_ block: TabularBlock, features: Int, scratch: Int, scores first: Int) {
        let c = UnsafeMutableRawPointer(block.slot(scratch)).assumingMemoryBound(to: UInt64.self)
        for (place, category) in categories.enumerated() {
            let x = block.slot(features + category.feature)
            let y = c + place * block.stride
            for row in 0..<block.rows {
                let value = x[row]
                let isKnown = value >= 0 && value < category.count && value == value.rounded(.towardZero)
                y[row] = isKnown ? UInt64(value) : Self.otherCategory
            }
        }
        // The arrays outlive the call, and hold what the kernels read; the block's slots have `stride` rows each.
        values.withUnsafeBufferPointer { values in
            guard let value = values.baseAddress else { return }
            if !trees.isEmpty, block.stride > 1 {
                withPointers(trees, splits) { tree, split in
                    var args = nt_f64_trees_args(
                        rows: block.rows, stride: block.stride, trees: trees.count, width: width,
                        x: block.slot(features), c: c, tree: tree, split: split, values: value, y: block.slot(first))
                    kernels.f64Trees(&args, 0, (block.rows + 15) / 16)
                }
            } else {
                withPointers(nodes, roots) { node, root in
                    withPointers(scores, roots) { score, _ in
                        var args = nt_f64_tree_walk_args(
                            stride: block.stride, trees: roots.count, width: width, x: block.slot(features), c: c,
                            root: root, score: score, node: node, values: value, y: block.slot(first))
                        kernels.f64TreeWalk(&args, 0, block.rows)
                    }
                }
            }
        }
    }

    /// Calls `body` with where two arrays lie that have elements.
    @inline(__always)
    private func withPointers<A, B>(_ a: [A], _ b: [B], _ body: (UnsafePointer<A>, UnsafePointer<B>) -> Void) {
        a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                guard let a = a.baseAddress, let b = b.baseAddress else { return }
                body(a, b)
            }
        }
    }
}

/// Makes the packed forms, tree by tree.
private struct Builder {
    let ensemble: TreeEnsemble
    /// For each feature that is looked up its place among those.
    let categoryPlaces: [Int: Int32]
    var nodes: [nt_tree_node] = []
    var roots: [Int32] = []
    var scores: [Int32] = []
    var trees: [nt_tree] = []
    var splits: [nt_tree_split] = []
    var values: [Double] = []

    init(ensemble: TreeEnsemble, categoryPlaces: [Int: Int32]) {
        self.ensemble = ensemble
        self.categoryPlaces = categoryPlaces
    }

    mutating func add(_ tree: Int, score: Int32, hasSplits: Bool) {
        let root = Int(ensemble.roots[tree])
        roots.append(Int32(nodes.count))
        scores.append(score)
        let firstValue = values.count
        // Depth first, the left child before the right, so that leaves come from left to right; `own` is the node's place.
        nodes.append(nt_tree_node())
        var open: [(node: Int, own: Int)] = [(root, nodes.count - 1)]
        while let (node, own) = open.popLast() {
            guard ensemble.feature[node] >= 0 else {
                nodes[own].left = Int32(own)
                nodes[own].values = Int32(values.count)
                nodes[own].is_leaf = 1
                let place = Int(ensemble.left[node]) * ensemble.width
                values += ensemble.values[place..<place + ensemble.width]
                continue
            }
            fill(own, node)
            let children = nodes.count
            nodes[own].left = Int32(children)
            nodes += [nt_tree_node(), nt_tree_node()]
            open += [(Int(ensemble.right[node]), children + 1), (Int(ensemble.left[node]), children)]
        }
        guard hasSplits else { return }
        var kinds: [[nt_tree_split]] = [[], [], []]
        for (node, left) in ensemble.order(of: tree).splits { addSplit(node, right: ~left, to: &kinds) }
        trees.append(
            nt_tree(
                first: Int64(splits.count), comparisons: Int32(kinds[0].count), missing_left: Int32(kinds[1].count),
                categories: Int32(kinds[2].count), score: score, leaves: Int64(firstValue)))
        splits += kinds[0] + kinds[1] + kinds[2]
    }

    private func looksUp(_ node: Int) -> Bool { !ensemble.categories.isEmpty && ensemble.categories[node] >= 0 }

    private func sendsMissingLeft(_ node: Int) -> Bool {
        !ensemble.missingLeft.isEmpty && ensemble.missingLeft[node] == 1
    }

    /// The categories that go left, in 63 bits, and where all other values go, in the last; categories that the node's own set
    /// does not tell of go there too.
    private func set(_ node: Int) -> UInt64 {
        let place = Int(ensemble.categories[node])
        let count = Int(ensemble.sets[place])
        var bits: UInt64 = 0
        for category in 0..<count
        where ensemble.sets[place + 2 + category / 32] >> Int32(category % 32) & 1 == 1 {
            bits |= 1 << UInt64(category)
        }
        return ensemble.sets[place + 1] == 1 ? bits | .max << UInt64(count) : bits
    }

    private mutating func fill(_ own: Int, _ node: Int) {
        let feature = Int(ensemble.feature[node])
        if looksUp(node) {
            nodes[own].feature = categoryPlaces[feature] ?? 0
            nodes[own].set = ~set(node)
            nodes[own].looks_up = 1
        } else {
            nodes[own].feature = Int32(feature)
            nodes[own].threshold = ensemble.threshold[node]
            nodes[own].compares = 1
            nodes[own].nan_right = sendsMissingLeft(node) ? 0 : 1
        }
    }

    private func addSplit(_ node: Int, right: UInt64, to kinds: inout [[nt_tree_split]]) {
        let feature = Int(ensemble.feature[node])
        if looksUp(node) {
            kinds[2].append(
                nt_tree_split(threshold: 0, set: set(node), right: right, feature: Int64(categoryPlaces[feature] ?? 0)))
        } else {
            kinds[sendsMissingLeft(node) ? 1 : 0].append(
                nt_tree_split(threshold: ensemble.threshold[node], set: 0, right: right, feature: Int64(feature)))
        }
    }
}
