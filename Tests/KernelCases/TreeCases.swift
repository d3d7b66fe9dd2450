import CNeedletailKernels
import NeedletailKernels
import SeededData

/// Kernels over decision trees.
let treeCases: [KernelCase] = [
    KernelCase(
        "nt_f64_trees",
        benchmarks: [
            KernelBenchmark("m240_f12_t100_leaves32") { trees(rows: 240, features: 12, trees: 100, leaves: 32) },
            KernelBenchmark("m240_f12_t100_leaves32_categories") {
                trees(rows: 240, features: 12, trees: 100, leaves: 32, categories: 8, width: 2)
            },
        ]
    ) {
        [1, 7, 8, 9, 16, 17, 31, 48, 53].map { trees(rows: $0, features: 5, trees: 3, leaves: 9) }
            + [1, 2, 3, 33, 63, 64].map { leaves in
                trees(
                    rows: 37, features: 4, trees: 4, leaves: leaves, categories: 2, missing: true, width: leaves % 3 + 1
                )
            } + [trees(rows: 20, features: 3, trees: 0, leaves: 2), trees(rows: 0, features: 3, trees: 2, leaves: 2)]
    },
    KernelCase(
        "nt_f64_tree_walk",
        benchmarks: [
            KernelBenchmark("m1_f12_t100_leaves32") { walk(rows: 1, features: 12, trees: 100, leaves: 32) },
            KernelBenchmark("m240_f12_t100_leaves500") { walk(rows: 240, features: 12, trees: 100, leaves: 500) },
        ]
    ) {
        [0, 1, 7, 8, 33].map { walk(rows: $0, features: 5, trees: 3, leaves: 9) }
            + [1, 2, 3, 70, 300].map { leaves in
                walk(
                    rows: 5, features: 4, trees: 4, leaves: leaves, categories: 2, missing: true, width: leaves % 3 + 1)
            } + [walk(rows: 2, features: 3, trees: 0, leaves: 2)]
    },
    KernelCase(
        "nt_f64_tree_tables",
        benchmarks: [
            KernelBenchmark("m1_f12_t104_bins156") { tables(rows: 1, comparisons: 4, categories: 8, trees: 104) },
            KernelBenchmark("m240_f12_t104_bins156") { tables(rows: 240, comparisons: 4, categories: 8, trees: 104) },
            KernelBenchmark("m240_f12_t104_bins156_w2") {
                tables(rows: 240, comparisons: 4, categories: 8, trees: 104, width: 2)
            },
        ]
    ) {
        [0, 1, 3, 4, 7, 33].map { tables(rows: $0, comparisons: 3, categories: 2, trees: 16) }
            + [1, 2, 3].flatMap { width in
                [false, true].map {
                    tables(rows: 9, comparisons: 2, categories: 3, trees: 8, width: width, scores: $0)
                }
            } + [
                tables(rows: 5, comparisons: 0, categories: 0, trees: 8),
                tables(rows: 5, comparisons: 2, categories: 0, trees: 0),
            ]
    },
]

/// Seeded features: some values are NaN or infinite, and many lie on a threshold; and categories.
private func featureRows(
    _ rows: Int, features: Int, categories: Int, _ random: inout SeededRandom
) -> (x: [Double], c: [Int64]) {
    var x = (0..<features * rows).map { _ in Double.random(in: -4...4, using: &random).rounded() / 2 }
    for index in x.indices where Int.random(in: 0..<20, using: &random) == 0 {
        x[index] = [.nan, .infinity, -.infinity, -0.0][Int.random(in: 0..<4, using: &random)]
    }
    let c = (0..<categories * rows).map { _ in
        Int64(Int.random(in: 0..<4, using: &random) == 0 ? 63 : Int.random(in: 0..<10, using: &random))
    }
    return (x, c)
}

/// Seeded trees of nodes.
private func walk(
    rows count: Int, features: Int, trees: Int, leaves: Int, categories: Int = 0, missing: Bool = false, width: Int = 1
) -> KernelProblem {
    var random = SeededRandom(seed: UInt64(1000 * leaves + count))
    let (x, c) = featureRows(count, features: features, categories: categories, &random)
    var nodes: [nt_tree_node] = []
    var roots: [Int32] = []
    for tree in 0..<trees {
        roots.append(Int32(nodes.count))
        nodes.append(nt_tree_node())
        // The nodes that become leaves, or a split whose children share their leaves.
        var open = [(node: nodes.count - 1, leaves: leaves)]
        var leaf = 0
        while let (node, count) = open.popLast() {
            guard count > 1 else {
                nodes[node].left = Int32(node)
                nodes[node].values = Int32((tree * leaves + leaf) * width)
                nodes[node].is_leaf = 1
                leaf += 1
                continue
            }
            let isCategory = categories > 0 && Int.random(in: 0..<2, using: &random) == 0
            nodes[node].threshold = Double.random(in: -4...4, using: &random).rounded() / 2
            nodes[node].set = UInt64.random(in: 0 ... .max, using: &random)
            nodes[node].feature = Int32(Int.random(in: 0..<(isCategory ? categories : features), using: &random))
            nodes[node].left = Int32(nodes.count)
            nodes[node].looks_up = isCategory ? 1 : 0
            nodes[node].compares = isCategory ? 0 : 1
            nodes[node].nan_right = isCategory ? 0 : missing ? UInt8.random(in: 0..<2, using: &random) : 1
            let left = max(1, min(count - 1, count / 2 + Int.random(in: -1...1, using: &random)))
            open += [(nodes.count, left), (nodes.count + 1, count - left)]
            nodes += [nt_tree_node(), nt_tree_node()]
        }
    }
    let scores = (0..<trees).map { Int32($0 % 2 * width) }
    let operands: [Operand] = [
        .input(x), .input(c), .input(roots), .input(scores), .input(words(nodes)),
        .input(random.doubles(trees * leaves * width, in: -1...1)),
        Operand(
            contents: .f64(random.doubles(2 * width * count, in: -1...1)), isOutput: true, isAccumulated: true),
    ]
    let label = "m\(count)_f\(features)_t\(trees)_leaves\(leaves)_w\(width)"
    var problem = KernelProblem(label, operands, unitCount: count) {
        var args = nt_f64_tree_walk_args(
            stride: count, trees: trees, width: width, x: $1[0].f64,
            c: UnsafePointer($1[1].assumingMemoryBound(to: UInt64.self)), root: $1[2].i32, score: $1[3].i32,
            node: UnsafePointer($1[4].assumingMemoryBound(to: nt_tree_node.self)), values: $1[5].f64, y: $1[6].f64)
        $0.f64TreeWalk(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(count * trees)
    return problem
}

/// Seeded tables of trees of 64 leaves.
private func tables(
    rows count: Int, comparisons: Int, categories: Int, trees: Int, width: Int = 1, scores hasScores: Bool = false
) -> KernelProblem {
    var random = SeededRandom(seed: UInt64(100 * count + 10 * width + trees))
    let columns = comparisons + categories
    var (x, _) = featureRows(count, features: columns, categories: 0, &random)
    for index in x.indices where Int.random(in: 0..<3, using: &random) == 0 { x[index] = x[index].magnitude.rounded() }
    var (bins, thresholds): ([nt_tree_bins], [Double]) = ([], [])
    var binCount: Int64 = 0
    for column in 0..<columns {
        let isCategory = column >= comparisons
        let values = Set((0..<(isCategory ? 3 : 31)).map { _ in Double(Int.random(in: -9...9, using: &random)) / 2 })
        bins.append(
            nt_tree_bins(
                feature: Int64(columns - 1 - column), first: binCount, start: Int32(thresholds.count),
                count: Int32(values.count), looks_up: isCategory ? 1 : 0))
        if !isCategory { thresholds += values.sorted() }
        binCount += Int64(values.count + 2)
    }
    // Of every tree one leaf is open in all bins.
    let table = (0..<binCount).flatMap { _ in
        (0..<trees).map { tree in
            Int64.random(in: .min ... .max, using: &random) | Int64.random(in: .min ... .max, using: &random)
                | 1 << Int64(40 + tree % 23)
        }
    }
    let leaves = (0..<trees).map { Int32($0 * 64 * width) }
    let scores = (0..<trees).map { Int32(hasScores ? $0 % 2 * width : 0) }
    let operands: [Operand] = [
        .input(x), .input(words(bins)), .input(thresholds), .input(table), .input(leaves), .input(scores),
        .input(random.doubles(trees * 64 * width, in: -1...1)),
        Operand(contents: .i64([Int64](repeating: 0, count: columns * count)), isOutput: true),
        Operand(
            contents: .f64(random.doubles(2 * width * count, in: -1...1)), isOutput: true, isAccumulated: true),
    ]
    let label = "m\(count)_f\(columns)_t\(trees)_w\(width)\(hasScores ? "_scores" : "")"
    var problem = KernelProblem(label, operands, unitCount: count) {
        var args = nt_f64_tree_tables_args(
            stride: count, columns: columns, trees: trees, width: width, x: $1[0].f64,
            column: UnsafePointer($1[1].assumingMemoryBound(to: nt_tree_bins.self)), threshold: $1[2].f64,
            table: UnsafePointer($1[3].assumingMemoryBound(to: UInt64.self)), leaf: $1[4].i32,
            score: hasScores ? $1[5].i32 : nil, values: $1[6].f64,
            c: $1[7].assumingMemoryBound(to: UInt64.self), y: $1[8].f64)
        $0.f64TreeTables(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(count * trees)
    return problem
}

/// Seeded trees of splits.
private func trees(
    rows: Int, features: Int, trees: Int, leaves: Int, categories: Int = 0, missing: Bool = false, width: Int = 1
) -> KernelProblem {
    var random = SeededRandom(seed: UInt64(1000 * leaves + rows))
    let stride = (rows + 15) / 16 * 16
    let (x, c) = featureRows(stride, features: features, categories: categories, &random)
    var treeWords: [nt_tree] = []
    var splits: [nt_tree_split] = []
    for index in 0..<trees {
        var own: [(kind: Int, split: nt_tree_split)] = []
        // Each leaf range is split somewhere until single leaves are left.
        var ranges = [0..<leaves]
        while let range = ranges.popLast() {
            guard range.count > 1 else { continue }
            let middle = Int.random(in: range.lowerBound + 1..<range.upperBound, using: &random)
            ranges += [range.lowerBound..<middle, middle..<range.upperBound]
            let gone = (range.lowerBound..<middle).reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
            let isCategory = categories > 0 && Int.random(in: 0..<2, using: &random) == 0
            let kind = isCategory ? 2 : missing ? Int.random(in: 0..<2, using: &random) : 0
            own.append(
                (
                    kind,
                    nt_tree_split(
                        threshold: Double.random(in: -4...4, using: &random).rounded() / 2,
                        set: UInt64.random(in: 0 ... .max, using: &random), right: ~gone,
                        feature: Int64(Int.random(in: 0..<(isCategory ? categories : features), using: &random)))
                ))
        }
        func of(_ kind: Int) -> [nt_tree_split] { own.filter { $0.kind == kind }.map(\.split) }
        treeWords.append(
            nt_tree(
                first: Int64(splits.count), comparisons: Int32(of(0).count), missing_left: Int32(of(1).count),
                categories: Int32(of(2).count), score: Int32(index % 2 * width), leaves: Int64(index * leaves * width)))
        splits += of(0) + of(1) + of(2)
    }
    let values = random.doubles(trees * leaves * width, in: -1...1)
    let scores = 2 * width
    let y = Operand(
        contents: .f64(random.doubles(scores * stride, in: -1...1)), isOutput: true, isAccumulated: true)
    let operands: [Operand] = [
        .input(x), .input(c), .input(words(treeWords)), .input(words(splits)), .input(values), y,
    ]
    let label = "m\(rows)_f\(features)_t\(trees)_leaves\(leaves)_w\(width)"
    var problem = KernelProblem(label, operands, unitCount: (rows + 15) / 16) {
        var args = nt_f64_trees_args(
            rows: rows, stride: stride, trees: trees, width: width, x: $1[0].f64,
            c: UnsafePointer($1[1].assumingMemoryBound(to: UInt64.self)),
            tree: UnsafePointer($1[2].assumingMemoryBound(to: nt_tree.self)),
            split: UnsafePointer($1[3].assumingMemoryBound(to: nt_tree_split.self)), values: $1[4].f64, y: $1[5].f64)
        $0.f64Trees(&args, $2.lowerBound, $2.upperBound)
    }
    problem.valueCount = Double(rows * trees)
    return problem
}

/// The bytes of structures, which are whole words.
private func words<Structure: BitwiseCopyable>(_ structures: [Structure]) -> [Int64] {
    structures.withUnsafeBytes { Array($0.bindMemory(to: Int64.self)) }
}
