import CNeedletailKernels

/// Sums over decision trees of at most 64 leaves by tables: `y[s, r] += Σ values[leaf of r, s]`, in the order of the trees.
///
/// - args: shapes and aliasing stand at `nt_f64_tree_tables_args`.
/// - A feature's bin stands for all splits of it in all trees at once: a table has the leaves that they leave open, and the
///   first that all features do is the row's. Four rows at a time.
/// - Exact but for the sums, each of which rounds once a tree: the same bits on every tier, and as `nt_f64_trees`.
/// - Complexity: O((end - begin) · columns · (trees + log bins)), no allocation.
@c(nt_f64_tree_tables__baseline)
func f64TreeTables(_ args: UnsafePointer<nt_f64_tree_tables_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for index in 0..<args.columns {
        let column = args.column[index]
        let x = args.x + Int(column.feature) * args.stride
        let c = args.c + index * args.stride
        if column.looks_up != 0 {
            for row in begin..<end { c[row] = place(args, column, categoryBin(column, x[row])) }
        } else {
            let thresholds = args.threshold + Int(column.start)
            for row in begin..<end { c[row] = place(args, column, bin(thresholds, column, x[row])) }
        }
    }
    if args.score == nil, args.width == 1 {
        addLeaves(args, begin, end, OneScore.self)
    } else if args.score == nil, args.width == 2 {
        addLeaves(args, begin, end, TwoScores.self)
    } else {
        addLeavesToAny(args, begin, end)
    }
}

/// The index of the table's first value for a bin.
@inline(__always)
private func place(_ args: nt_f64_tree_tables_args, _ column: nt_tree_bins, _ bin: Int) -> UInt64 {
    UInt64(bitPattern: Int64((Int(column.first) &+ bin) &* args.trees))
}

/// The number of thresholds below `x`, by halves.
@inline(__always)
private func bin(_ thresholds: UnsafePointer<Double>, _ column: nt_tree_bins, _ x: Double) -> Int {
    var low = 0
    var count = Int(column.count)
    while count > 1 {
        let half = count >> 1
        low &+= nt_count_where_above(x, thresholds[low &+ half &- 1], half)
        count &-= half
    }
    low &+= nt_count_where_above(x, thresholds[low], 1)
    return x != x ? Int(column.count) &+ 1 : low
}

/// The category that `x` is.
@inline(__always)
private func categoryBin(_ column: nt_tree_bins, _ x: Double) -> Int {
    // The mantissa of this sum is the nearest integer.
    let shifted = x + 0x1p52
    let count = Int(column.count)
    let isKnown = x >= 0 && x < Double(column.count) && shifted - 0x1p52 == x
    let other = x != x ? count &+ 1 : count
    return isKnown ? Int(truncatingIfNeeded: shifted.bitPattern & 0xFFFF_FFFF) : other
}

/// The scores of a row while trees' values are added.
private protocol Scores {
    init(_ args: nt_f64_tree_tables_args, _ row: Int)
    /// These and the values of a leaf.
    func adding(_ values: UnsafePointer<Double>) -> Self
    /// Writes the scores of `row`.
    func store(_ args: nt_f64_tree_tables_args, _ row: Int)
}

private struct OneScore: Scores {
    let sum: Double

    @inline(__always)
    init(sum: Double) { self.sum = sum }

    @inline(__always)
    init(_ args: nt_f64_tree_tables_args, _ row: Int) { sum = args.y[row] }

    @inline(__always)
    func adding(_ values: UnsafePointer<Double>) -> OneScore { OneScore(sum: sum + values[0]) }

    @inline(__always)
    func store(_ args: nt_f64_tree_tables_args, _ row: Int) { args.y[row] = sum }
}

private struct TwoScores: Scores {
    let sums: SIMD2<Double>

    @inline(__always)
    init(sums: SIMD2<Double>) { self.sums = sums }

    @inline(__always)
    init(_ args: nt_f64_tree_tables_args, _ row: Int) { sums = SIMD2(args.y[row], args.y[args.stride + row]) }

    @inline(__always)
    func adding(_ values: UnsafePointer<Double>) -> TwoScores {
        TwoScores(sums: sums + UnsafeRawPointer(values).loadUnaligned(as: SIMD2<Double>.self))
    }

    @inline(__always)
    func store(_ args: nt_f64_tree_tables_args, _ row: Int) {
        args.y[row] = sums[0]
        args.y[args.stride + row] = sums[1]
    }
}

/// Adds the values of all trees to the scores of the rows, four rows beside each other.
@inline(__always)
private func addLeaves<S: Scores>(
    _ args: nt_f64_tree_tables_args, _ begin: Int, _ end: Int, _: S.Type
) {
    let last = end - (end - begin) % 4
    for row in stride(from: begin, to: last, by: 4) {
        var (a, b, c, d) = (S(args, row), S(args, row + 1), S(args, row + 2), S(args, row + 3))
        for tree in stride(from: 0, to: args.trees, by: 8) {
            let (e, f, g, h) = openLeaves4(args, tree, row)
            @inline(__always)
            func add(_ lane: Int) {
                let leaf = args.values + Int(args.leaf[tree + lane])
                a = a.adding(leaf + e[lane].trailingZeroBitCount * args.width)
                b = b.adding(leaf + f[lane].trailingZeroBitCount * args.width)
                c = c.adding(leaf + g[lane].trailingZeroBitCount * args.width)
                d = d.adding(leaf + h[lane].trailingZeroBitCount * args.width)
            }
            add(0)
            add(1)
            add(2)
            add(3)
            add(4)
            add(5)
            add(6)
            add(7)
        }
        a.store(args, row)
        b.store(args, row + 1)
        c.store(args, row + 2)
        d.store(args, row + 3)
    }
    for row in last..<end {
        var a = S(args, row)
        for tree in stride(from: 0, to: args.trees, by: 8) {
            let open = openLeaves(args, tree, row)
            @inline(__always)
            func add(_ lane: Int) {
                let leaf = args.values + Int(args.leaf[tree + lane])
                a = a.adding(leaf + open[lane].trailingZeroBitCount * args.width)
            }
            add(0)
            add(1)
            add(2)
            add(3)
            add(4)
            add(5)
            add(6)
            add(7)
        }
        a.store(args, row)
    }
}

/// Adds the values of all trees to scores where they lie, of whatever number.
@inline(__always)
private func addLeavesToAny(_ args: nt_f64_tree_tables_args, _ begin: Int, _ end: Int) {
    for row in begin..<end {
        for tree in stride(from: 0, to: args.trees, by: 8) {
            let open = openLeaves(args, tree, row)
            for lane in 0..<8 {
                let leaf = args.values + Int(args.leaf[tree + lane]) + open[lane].trailingZeroBitCount * args.width
                let first = args.score.map { Int($0[tree + lane]) } ?? 0
                let y = args.y + first * args.stride + row
                for score in 0..<args.width {
                    y[score * args.stride] += leaf[score]
                    nt_keep_scalar()
                }
            }
        }
    }
}

/// The leaves of eight trees that a row may come to, a bit each.
@inline(__always)
private func openLeaves(_ args: nt_f64_tree_tables_args, _ tree: Int, _ row: Int) -> SIMD8<UInt64> {
    var open = SIMD8<UInt64>(repeating: .max)
    var c = UnsafePointer(args.c) + row
    for _ in 0..<args.columns {
        open &= leaves(args, tree, c[0])
        c += args.stride
    }
    return open
}

/// The same of four rows.
@inline(__always)
private func openLeaves4(
    _ args: nt_f64_tree_tables_args, _ tree: Int, _ row: Int
) -> (SIMD8<UInt64>, SIMD8<UInt64>, SIMD8<UInt64>, SIMD8<UInt64>) {
    var a = SIMD8<UInt64>(repeating: .max)
    var (b, c, d) = (a, a, a)
    var places = UnsafePointer(args.c) + row
    for _ in 0..<args.columns {
        a &= leaves(args, tree, places[0])
        b &= leaves(args, tree, places[1])
        c &= leaves(args, tree, places[2])
        d &= leaves(args, tree, places[3])
        places += args.stride
    }
    return (a, b, c, d)
}

/// The leaves of eight trees that a bin leaves open.
@inline(__always)
private func leaves(_ args: nt_f64_tree_tables_args, _ tree: Int, _ place: UInt64) -> SIMD8<UInt64> {
    UnsafeRawPointer(args.table + tree + Int(truncatingIfNeeded: place)).loadUnaligned(as: SIMD8<UInt64>.self)
}
