import CNeedletailKernels

/// Sums over decision trees of at most 64 leaves: `y[s, r] += Σ values[leaf of r, s]`, in the order of the trees.
///
/// - args: shapes and aliasing stand at `nt_f64_trees_args`.
/// - Of 8 rows at once, no branch is taken: every split of a tree takes from a set of leaves those that a row which goes right
///   cannot come to, and the first leaf that is left is the row's. Source: Lucchese et al., "QuickScorer", 2015, with the
///   splits of a tree behind each other.
/// - Exact but for the sums, each of which rounds once a tree: the same bits on every tier.
/// - Complexity: O((end - begin) · splits), no allocation.
@c(nt_f64_trees__baseline)
func f64Trees(_ args: UnsafePointer<nt_f64_trees_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for block in begin..<end {
        let row = block * 16
        for index in 0..<args.trees {
            let tree = args.tree[index]
            let leaves = rowLeaves(args, tree, row)
            let values = args.values + Int(tree.leaves)
            let y = args.y + Int(tree.score) * args.stride + row
            if args.rows - row >= 16 {
                addValues(args, leaves.0, values, y)
                addValues(args, leaves.1, values, y + 8)
            } else {
                for lane in 0..<max(0, args.rows - row) {
                    let leaf = (lane < 8 ? leaves.0[lane] : leaves.1[lane - 8]).trailingZeroBitCount
                    for score in 0..<args.width { y[score * args.stride + lane] += values[leaf * args.width + score] }
                }
            }
        }
    }
}

/// The leaves that the 16 rows from `row` on may come to, a bit each; the lowest is the one they come to.
@inline(__always)
private func rowLeaves(
    _ args: nt_f64_trees_args, _ tree: nt_tree, _ row: Int
) -> (SIMD8<UInt64>, SIMD8<UInt64>) {
    var first = SIMD8<UInt64>(repeating: .max)
    var second = first
    var split = args.split + Int(tree.first)
    for _ in 0..<tree.comparisons {
        let x = args.x + Int(split.pointee.feature) * args.stride + row
        let threshold = F64x8(repeating: split.pointee.threshold)
        // Not so for NaN, which goes right.
        first = take(split.pointee.right, from: first, unless: F64x8.load(x) .<= threshold)
        second = take(split.pointee.right, from: second, unless: F64x8.load(x + 8) .<= threshold)
        split += 1
    }
    for _ in 0..<tree.missing_left {
        let x = args.x + Int(split.pointee.feature) * args.stride + row
        let threshold = F64x8(repeating: split.pointee.threshold)
        let (low, high) = (F64x8.load(x), F64x8.load(x + 8))
        first = take(split.pointee.right, from: first, unless: .!(low .> threshold))
        second = take(split.pointee.right, from: second, unless: .!(high .> threshold))
        split += 1
    }
    for _ in 0..<tree.categories {
        let c = UnsafeRawPointer(args.c + Int(split.pointee.feature) * args.stride + row)
        let set = SIMD8<UInt64>(repeating: split.pointee.set)
        let one = SIMD8<UInt64>(repeating: 1)
        let low = set &>> c.loadUnaligned(as: SIMD8<UInt64>.self) & one
        let high = set &>> c.loadUnaligned(fromByteOffset: 64, as: SIMD8<UInt64>.self) & one
        first = take(split.pointee.right, from: first, unless: low .== one)
        second = take(split.pointee.right, from: second, unless: high .== one)
        split += 1
    }
    return (first, second)
}

@inline(__always)
private func take(
    _ right: UInt64, from leaves: SIMD8<UInt64>, unless goesLeft: SIMDMask<SIMD8<Int64>>
) -> SIMD8<UInt64> {
    leaves.replacing(with: leaves & SIMD8(repeating: right), where: .!goesLeft)
}

/// Adds the values of eight rows' leaves to their scores.
@inline(__always)
private func addValues(
    _ args: nt_f64_trees_args, _ leaves: SIMD8<UInt64>, _ values: UnsafePointer<Double>,
    _ y: UnsafeMutablePointer<Double>
) {
    @inline(__always)
    func leaf(_ lane: Int) -> UnsafePointer<Double> { values + leaves[lane].trailingZeroBitCount * args.width }
    let (a, b, c, d) = (leaf(0), leaf(1), leaf(2), leaf(3))
    let (e, f, g, h) = (leaf(4), leaf(5), leaf(6), leaf(7))
    for score in 0..<args.width {
        let picked = F64x8(a[score], b[score], c[score], d[score], e[score], f[score], g[score], h[score])
        let scores = y + score * args.stride
        (F64x8.load(scores) + picked).store(scores)
    }
}

/// Sums over decision trees of any size: `y[s, r] += Σ values[leaf of r, s]`, in the order of the trees.
///
/// - args: shapes and aliasing stand at `nt_f64_tree_walk_args`.
/// - Four rows at a time go down a tree beside each other, or one row four trees, without a branch that depends on a
///   comparison. Exact but for the sums, each of which rounds once a tree: the same bits on every tier, and as `nt_f64_trees`.
/// - Complexity: O((end - begin) · trees · depth), no allocation.
@c(nt_f64_tree_walk__baseline)
func f64TreeWalk(_ args: UnsafePointer<nt_f64_tree_walk_args>, _ begin: Int, _ end: Int) {
    let walk = TreeWalk(args: args.pointee)
    let last = end - (end - begin) % 4
    for tree in 0..<walk.args.trees {
        let root = walk.root(tree)
        for row in stride(from: begin, to: last, by: 4) {
            var (a, b, c, d) = (root, root, root, root)
            repeat {
                a = walk.step(a, row)
                b = walk.step(b, row + 1)
                c = walk.step(c, row + 2)
                d = walk.step(d, row + 3)
            } while a.pointee.is_leaf & b.pointee.is_leaf & c.pointee.is_leaf & d.pointee.is_leaf == 0
            walk.add(a, tree, row)
            walk.add(b, tree, row + 1)
            walk.add(c, tree, row + 2)
            walk.add(d, tree, row + 3)
        }
    }
    for row in last..<end {
        var tree = 0
        while tree + 4 <= walk.args.trees {
            var (a, b, c, d) = (walk.root(tree), walk.root(tree + 1), walk.root(tree + 2), walk.root(tree + 3))
            repeat {
                a = walk.step(a, row)
                b = walk.step(b, row)
                c = walk.step(c, row)
                d = walk.step(d, row)
            } while a.pointee.is_leaf & b.pointee.is_leaf & c.pointee.is_leaf & d.pointee.is_leaf == 0
            walk.add(a, tree, row)
            walk.add(b, tree + 1, row)
            walk.add(c, tree + 2, row)
            walk.add(d, tree + 3, row)
            tree += 4
        }
        while tree < walk.args.trees {
            var node = walk.root(tree)
            while node.pointee.is_leaf == 0 { node = walk.step(node, row) }
            walk.add(node, tree, row)
            tree += 1
        }
    }
}

/// The steps of rows through trees.
private struct TreeWalk {
    let args: nt_f64_tree_walk_args

    @inline(__always)
    func root(_ tree: Int) -> UnsafePointer<nt_tree_node> { args.node + Int(args.root[tree]) }

    /// The node that `row` comes to from `node`: from a leaf, the leaf.
    @inline(__always)
    func step(_ node: UnsafePointer<nt_tree_node>, _ row: Int) -> UnsafePointer<nt_tree_node> {
        let split = node.pointee
        let place = Int(split.feature) * args.stride + row
        // Of the kind that the split is not, whatever is read is not used; there is something at every place of a feature.
        let source = split.looks_up == 0 ? UnsafeRawPointer(args.x) : UnsafeRawPointer(args.c)
        let bits = source.load(fromByteOffset: 8 * place, as: UInt64.self)
        let value = Double(bitPattern: bits)
        let isGreater: UInt8 = value > split.threshold ? 1 : 0
        let isNaN: UInt8 = value != value ? 1 : 0
        let lookedUp = UInt8(truncatingIfNeeded: split.set &>> bits) & split.looks_up
        let right = isGreater & split.compares | isNaN & split.nan_right | lookedUp
        return args.node + Int(split.left) + Int(right)
    }

    /// Adds a leaf's values to the scores of `row`.
    @inline(__always)
    func add(_ leaf: UnsafePointer<nt_tree_node>, _ tree: Int, _ row: Int) {
        let values = args.values + Int(leaf.pointee.values)
        let y = args.y + Int(args.score[tree]) * args.stride + row
        for score in 0..<args.width { y[score * args.stride] += values[score] }
    }
}
