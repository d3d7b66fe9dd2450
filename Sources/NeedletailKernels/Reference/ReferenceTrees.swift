import CNeedletailKernels

func referenceF64Trees(_ args: UnsafePointer<nt_f64_trees_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in 16 * begin..<min(16 * end, args.rows) {
        for index in 0..<args.trees {
            let tree = args.tree[index]
            var leaves = UInt64.max
            let comparisons = Int(tree.comparisons)
            let compared = comparisons + Int(tree.missing_left)
            for place in 0..<compared + Int(tree.categories) {
                let split = args.split[Int(tree.first) + place]
                let start = Int(split.feature) * args.stride + row
                let goesLeft: Bool
                if place < comparisons {
                    goesLeft = args.x[start] <= split.threshold
                } else if place < compared {
                    goesLeft = args.x[start].isNaN || args.x[start] <= split.threshold
                } else {
                    goesLeft = split.set >> args.c[start] & 1 == 1
                }
                if !goesLeft { leaves &= split.right }
            }
            let leaf = Int(tree.leaves) + leaves.trailingZeroBitCount * args.width
            for score in 0..<args.width {
                args.y[(Int(tree.score) + score) * args.stride + row] += args.values[leaf + score]
            }
        }
    }
}

func referenceF64TreeWalk(_ args: UnsafePointer<nt_f64_tree_walk_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        for tree in 0..<args.trees {
            var node = args.node[Int(args.root[tree])]
            while node.is_leaf == 0 {
                let start = Int(node.feature) * args.stride + row
                let goesRight =
                    node.looks_up == 1
                    ? node.set >> args.c[start] & 1 == 1
                    : args.x[start] > node.threshold || node.nan_right == 1 && args.x[start].isNaN
                node = args.node[Int(node.left) + (goesRight ? 1 : 0)]
            }
            for score in 0..<args.width {
                args.y[(Int(args.score[tree]) + score) * args.stride + row] += args.values[Int(node.values) + score]
            }
        }
    }
}

func referenceF64TreeTables(_ args: UnsafePointer<nt_f64_tree_tables_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        let bins = (0..<args.columns).map { index -> Int in
            let column = args.column[index]
            let x = args.x[Int(column.feature) * args.stride + row]
            if x.isNaN { return Int(column.first) + Int(column.count) + 1 }
            if column.looks_up == 0 {
                return Int(column.first)
                    + (0..<Int(column.count)).count { args.threshold[Int(column.start) + $0] < x }
            }
            let category = Int(exactly: x) ?? -1
            return Int(column.first) + ((0..<Int(column.count)).contains(category) ? category : Int(column.count))
        }
        for (index, bin) in bins.enumerated() { args.c[index * args.stride + row] = UInt64(bin * args.trees) }
        for tree in 0..<args.trees {
            let leaves = bins.reduce(UInt64.max) { $0 & args.table[$1 * args.trees + tree] }
            let leaf = Int(args.leaf[tree]) + leaves.trailingZeroBitCount * args.width
            let first = args.score.map { Int($0[tree]) } ?? 0
            for score in 0..<args.width { args.y[(first + score) * args.stride + row] += args.values[leaf + score] }
        }
    }
}
