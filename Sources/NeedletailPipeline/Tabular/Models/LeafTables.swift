import CNeedletailKernels
import NeedletailKernels

/// Trees of at most 64 leaves as tables: which leaves of every tree the value of one feature leaves open.
///
/// All splits of a feature tell its values apart in some bins, between thresholds or by categories. A row's leaf in each tree is
/// the first that is open in the bins of all its features: no split is compared. Source: Lucchese et al., "QuickScorer", 2015,
/// with all splits of a feature taken together beforehand.
struct LeafTables: Sendable {
    /// The features that splits ask for, and how their values are told apart.
    private let columns: [nt_tree_bins]
    private let columnCount: Int
    private let thresholds: [Double]
    /// `[bins, trees]`.
    private let table: [UInt64]
    /// For each tree, those that fill a vector too, where its first leaf's values begin, and its score; no scores where all
    /// trees add to the first.
    private let leaves: [Int32]
    private let scores: [Int32]
    /// `[leaves, width]`, those of a tree from left to right behind each other, and at last zeros that add nothing.
    private let values: [Double]
    private let width: Int
    private let kernel: KernelTable.F64TreeTablesKernel

    private static let leafLimit = 64
    /// The most bytes of a table, and the most for each node: the memory that a file asks for is no more than some times its own.
    private static let byteLimit = 8 << 20
    private static let byteLimitOfNode = 512
    /// Trees of a vector.
    private static let vector = 8

    /// The tables of `ensemble`; nil where a tree has too many leaves, a feature too many categories, or the table would be too
    /// large.
    ///
    /// - targets: the score that each tree adds to; empty where each adds to all.
    /// - Precondition: the ensemble was validated. Complexity: O(nodes · log(nodes) + bins · trees).
    init?(_ ensemble: TreeEnsemble, targets: [Int32], kernels: KernelTable) {
        let trees = 0..<ensemble.treeCount
        guard trees.allSatisfy({ ensemble.nodes(of: $0).count < 2 * Self.leafLimit }),
            ensemble.values.count + ensemble.width <= Int(Int32.max), let kinds = FeatureBins.all(of: ensemble)
        else { return nil }
        let pitch = (trees.count + Self.vector - 1) / Self.vector * Self.vector
        let binCount = kinds.reduce(0) { $0 + $1.binCount }
        let byteCount = binCount * pitch * MemoryLayout<UInt64>.size
        guard byteCount <= min(Self.byteLimit, ensemble.nodeCount * Self.byteLimitOfNode) else { return nil }
        kernel = kernels.f64TreeTables
        width = ensemble.width
        var columns: [nt_tree_bins] = []
        var thresholds: [Double] = []
        var first = 0
        for kind in kinds {
            columns.append(
                nt_tree_bins(
                    feature: Int64(kind.key.feature), first: Int64(first), start: Int32(thresholds.count),
                    count: Int32(kind.count), looks_up: kind.key.looksUp ? 1 : 0))
            thresholds += kind.thresholds
            first += kind.binCount
        }
        var table = [UInt64](repeating: .max, count: binCount * pitch)
        let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.key, $0) })
        var leaves: [Int32] = []
        var values: [Double] = []
        for tree in trees {
            let order = ensemble.order(of: tree)
            leaves.append(Int32(values.count))
            for leaf in order.leaves {
                let place = Int(ensemble.left[leaf]) * ensemble.width
                values += ensemble.values[place..<place + ensemble.width]
            }
            for (node, left) in order.splits {
                guard let place = places[FeatureBins.Key(node, ensemble)] else { continue }
                // A row that goes right comes to none of the leaves left of the split.
                func close(_ bin: Int) { table[(Int(columns[place].first) + bin) * pitch + tree] &= ~left }
                let kind = kinds[place]
                if kind.key.looksUp {
                    for bin in 0...kind.count where !ensemble.goesLeft(node, Double(bin)) { close(bin) }
                } else {
                    // And in all bins behind it, below.
                    close(kind.place(of: ensemble.threshold[node]) + 1)
                }
                if !ensemble.goesLeft(node, .nan) { close(kind.count + 1) }
            }
        }
        for column in columns where column.looks_up == 0 {
            let start = Int(column.first) * pitch
            for place in start + pitch..<start + (Int(column.count) + 1) * pitch {
                table[place] &= table[place - pitch]
            }
        }
        // Trees that fill the last vector add -0, which changes no sum.
        leaves += [Int32](repeating: Int32(values.count), count: pitch - trees.count)
        values += [Double](repeating: -0.0, count: ensemble.width)
        scores = targets.isEmpty ? [] : targets + [Int32](repeating: 0, count: pitch - trees.count)
        // Trees of one leaf each have no split, and kernels want an address.
        columnCount = columns.count
        self.columns = columns + [nt_tree_bins()]
        self.thresholds = thresholds + [0]
        self.table = table + [0]
        self.leaves = leaves
        self.values = values
    }

    /// The slots of a block that `add` writes for the trees of `ensemble`, at most.
    static func scratchWidth(_ ensemble: TreeEnsemble) -> Int { FeatureBins.all(of: ensemble)?.count ?? 0 }

    /// Adds the values of every row's leaves to its scores.
    ///
    /// - features: the first slot of the features. scratch: `scratchWidth` slots, written. scores: the first of the scores.
    func add(_ block: TabularBlock, features: Int, scratch: Int, scores first: Int) {
        // The arrays outlive the call, and hold what the kernel reads.
        columns.withUnsafeBufferPointer { columns in
            thresholds.withUnsafeBufferPointer { thresholds in
                table.withUnsafeBufferPointer { table in
                    leaves.withUnsafeBufferPointer { leaves in
                        scores.withUnsafeBufferPointer { scores in
                            values.withUnsafeBufferPointer { values in
                                guard let column = columns.baseAddress, let threshold = thresholds.baseAddress,
                                    let table = table.baseAddress, let leaf = leaves.baseAddress,
                                    let value = values.baseAddress
                                else { return }
                                var args = nt_f64_tree_tables_args(
                                    stride: block.stride, columns: columnCount, trees: leaves.count, width: width,
                                    x: block.slot(features), column: column, threshold: threshold, table: table,
                                    leaf: leaf, score: scores.isEmpty ? nil : scores.baseAddress, values: value,
                                    c: UnsafeMutableRawPointer(block.slot(scratch)).assumingMemoryBound(
                                        to: UInt64.self), y: block.slot(first))
                                kernel(&args, 0, block.rows)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How splits tell the values of a feature apart, those that compare it or those that look it up.
private struct FeatureBins {
    struct Key: Hashable {
        let feature: Int
        let looksUp: Bool

        /// Of a split.
        init(_ node: Int, _ ensemble: TreeEnsemble) {
            feature = Int(ensemble.feature[node])
            looksUp = !ensemble.categories.isEmpty && ensemble.categories[node] >= 0
        }
    }

    let key: Key
    /// Of comparisons, rising, none twice.
    private(set) var thresholds: [Double] = []
    /// Thresholds, or as many categories as the largest set tells of.
    private(set) var count = 0
    /// So many bins and two more: for values above all thresholds or that are no category, and for NaN.
    var binCount: Int { count + 2 }

    private static let categoryLimit = 256

    /// Those of all splits, by feature; nil where one has too many categories.
    static func all(of ensemble: TreeEnsemble) -> [FeatureBins]? {
        var found: [Key: FeatureBins] = [:]
        for node in ensemble.feature.indices where ensemble.feature[node] >= 0 {
            let key = Key(node, ensemble)
            if key.looksUp {
                let known = Int(ensemble.sets[Int(ensemble.categories[node])])
                guard known <= categoryLimit else { return nil }
                found[key, default: FeatureBins(key: key)].count = max(found[key]?.count ?? 0, known)
            } else {
                found[key, default: FeatureBins(key: key)].thresholds.append(ensemble.threshold[node])
            }
        }
        return found.values.sorted {
            ($0.key.feature, $0.key.looksUp ? 1 : 0) < ($1.key.feature, $1.key.looksUp ? 1 : 0)
        }
        .map(\.ordered)
    }

    private init(key: Key) { self.key = key }

    private var ordered: FeatureBins {
        guard !key.looksUp else { return self }
        var bins = self
        bins.thresholds = Set(thresholds).sorted()
        bins.count = bins.thresholds.count
        return bins
    }

    /// The place of a threshold that a split has.
    func place(of threshold: Double) -> Int {
        var (low, high) = (0, thresholds.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if thresholds[middle] < threshold { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
