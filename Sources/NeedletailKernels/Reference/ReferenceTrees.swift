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
