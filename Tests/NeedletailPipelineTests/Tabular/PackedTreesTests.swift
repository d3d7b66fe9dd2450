import NeedletailKernels
import NeedletailPipeline
import SeededData
import TestSupport
import XCTest

/// Trees that kernels run give the bits of the trees node by node, on every tier, in blocks of any size.
final class PackedTreesTests: XCTestCase {
    /// Seeded trees of up to `leaves` leaves, in the order of levels or of depth.
    private func ensemble(
        _ random: inout SeededRandom, trees: Int, leaves: Int, features: Int, width: Int, categories: ClosedRange<Int>,
        missing: Bool, isFine: Bool = false
    ) -> TreeEnsemble {
        var ensemble = TreeEnsemble(width: width)
        for _ in 0..<trees {
            let root = ensemble.feature.count
            ensemble.roots.append(Int32(root))
            func add() {
                ensemble.feature.append(-1)
                ensemble.threshold.append(0)
                ensemble.left.append(0)
                ensemble.right.append(0)
                if categories.upperBound > 0 { ensemble.categories.append(-1) }
                if missing { ensemble.missingLeft.append(0) }
            }
            add()
            var open = [(node: root, leaves: Int.random(in: 1...leaves, using: &random))]
            while !open.isEmpty {
                // Of the open nodes any one is next: siblings need not stand beside each other.
                let (node, count) = open.remove(at: Int.random(in: 0..<open.count, using: &random))
                guard count > 1 else {
                    ensemble.left[node] = Int32(ensemble.values.count / width)
                    ensemble.values += (0..<width).map { _ in Double.random(in: -1...1, using: &random) }
                    continue
                }
                let feature = Int.random(in: 0..<features, using: &random)
                ensemble.feature[node] = Int32(feature)
                ensemble.threshold[node] =
                    isFine
                    ? Double.random(in: -2...2, using: &random) : Double(Int.random(in: -4...4, using: &random)) / 2
                if missing { ensemble.missingLeft[node] = Int32.random(in: 0...1, using: &random) }
                // Even features have categories.
                if categories.upperBound > 0, feature % 2 == 0 {
                    let known = Int.random(in: categories, using: &random)
                    ensemble.threshold[node] = 0
                    ensemble.categories[node] = Int32(ensemble.sets.count)
                    let other = missing ? ensemble.missingLeft[node] : Int32.random(in: 0...1, using: &random)
                    ensemble.sets += [Int32(known), other]
                    ensemble.sets += (0..<(known + 31) / 32).map { _ in
                        Int32.random(in: .min ... .max, using: &random)
                    }
                }
                let share = Int.random(in: 1..<count, using: &random)
                let left = ensemble.feature.count
                add()
                add()
                ensemble.left[node] = Int32(left)
                ensemble.right[node] = Int32(left + 1)
                open += [(left, share), (left + 1, count - share)]
            }
        }
        return ensemble
    }

    func testKernelsGiveTheBitsOfTheTreesNodeByNode() throws {
        let values: [Double] = [
            .nan, .infinity, -.infinity, -0.0, 0, 0.5, 1, 1.5, 2, 3, 17, 40, 61, 62, 63, 64, -1, -0.5,
        ]
        typealias Shape = (
            trees: Int, leaves: Int, width: Int, categories: ClosedRange<Int>, missing: Bool, isFine: Bool
        )
        let shapes: [Shape] = [
            (3, 8, 1, 0...0, false, false), (7, 64, 2, 0...0, false, false), (5, 30, 3, 5...5, false, false),
            (9, 64, 1, 63...63, true, false), (4, 200, 2, 40...40, true, false), (6, 90, 1, 0...0, true, false),
            (2, 1, 2, 0...0, false, false), (3, 12, 1, 64...64, false, false), (17, 20, 2, 256...256, false, true),
            // Splits that do not all tell of the same categories.
            (9, 64, 1, 1...63, true, false), (5, 30, 2, 0...4, false, false), (4, 200, 1, 30...34, false, false),
            // Too many thresholds for tables, and categories: the kernels of splits, and no kernel.
            (300, 8, 1, 0...0, true, true), (300, 8, 2, 9...9, false, true), (3, 12, 1, 257...300, false, false),
        ]
        for (seed, shape) in shapes.enumerated() {
            var random = SeededRandom(seed: UInt64(seed))
            let features = 5
            let trees = ensemble(
                &random, trees: shape.trees, leaves: shape.leaves, features: features, width: shape.width,
                categories: shape.categories, missing: shape.missing, isFine: shape.isFine)
            try trees.validate(stage: "trees", featureCount: features)
            let link =
                shape.width == 1
                ? ScoreLink(.identity, scoreCount: 1) : ScoreLink(.probabilities, scoreCount: shape.width)
            let base = (0..<shape.width).map { Double($0) / 8 }
            let pipeline = try TabularPipeline(
                columns: [TabularColumn("x", .vector(features))],
                stages: [
                    StageNode(
                        "trees", TreeModel(trees: trees, featureCount: features, base: base, link: link), inputs: ["x"],
                        outputs: link.outputCount == 1 ? ["y"] : ["y", "p", "class"])
                ], outputs: ["y"])
            let rows = (0..<53).map { _ in
                (0..<features).map { _ in values[Int.random(in: 0..<values.count, using: &random)] }
            }
            let expected = rows.map { row in
                var sums = base
                for tree in 0..<trees.treeCount {
                    let leaf = trees.leaf(tree) { row[$0] }
                    for score in sums.indices { sums[score] += trees.values[leaf + score] }
                }
                return sums.map(\.bitPattern)
            }
            for tier in Tier.available {
                let program = TabularProgram(pipeline, tier: tier)
                let output = try XCTUnwrap(program.places["y"])
                for capacity in [1, 3, 16, 53] {
                    let block = program.makeBlock(rows: capacity)
                    for start in stride(from: 0, to: rows.count, by: capacity) {
                        let count = min(capacity, rows.count - start)
                        block.begin(rows: count)
                        for row in 0..<count {
                            XCTAssertNil(program.fill(block, row: row, [.vector(rows[start + row])]))
                        }
                        program.run(block)
                        for row in 0..<count {
                            let actual = (0..<shape.width).map { block.slot(output.start + $0)[row].bitPattern }
                            XCTAssertEqual(
                                actual, expected[start + row],
                                "\(tier), shape \(seed), blocks of \(capacity), row \(start + row)")
                        }
                    }
                }
            }
        }
    }
}
