import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// Fitted values that Spark does not write are refused by name, before memory is taken for what they claim.
final class SparkValueTests: XCTestCase {
    private func folder() throws -> SparkFolder { try SparkFolder(Fixtures.path("spark/tree/spark-3.5/model")) }

    private func assertRefused(
        _ name: String, _ message: String, file: StaticString = #filePath, line: UInt = #line, _ body: () throws -> Void
    ) {
        XCTAssertThrowsError(try body(), message, file: file, line: line) { error in
            guard case .invalidValue(_, "DecisionTreeClassifier_000000000001", name, _)? = error as? SparkMLError else {
                return XCTFail("\(message): \(error)", file: file, line: line)
            }
        }
    }

    /// A split of a threshold, its left leaf, and a split of categories with two leaves.
    private func nodes() -> SparkNodes.Columns {
        SparkNodes.Columns(
            trees: [0, 0, 0, 0, 0], ids: [0, 1, 2, 3, 4], prediction: [0, 0, 1, 1, 0], impurity: [0, 0, 0, 0, 0],
            statistics: ParquetLists([[1, 1], [1, 0], [0, 1], [0, 1], [1, 0]]), left: [1, -1, 3, -1, -1],
            right: [2, -1, 4, -1, -1], feature: [0, -1, 1, -1, -1], categoryCount: [-1, -1, 3, -1, -1],
            splits: ParquetLists([[0.5], [], [0, 2], [], []]), count: [4, 2, 2, 1, 1])
    }

    private func ensemble(
        _ nodes: SparkNodes.Columns, trees: [(id: Int64, weight: Double)] = [(0, 1)]
    ) throws -> SparkNodes.Ensemble {
        let folder = try folder()
        return try SparkNodes(folder, nodes, trees: trees).ensemble(folder, featureCount: 2, width: 1) { row, _ in
            [nodes.prediction[row]]
        }
    }

    func testNodesAreReadInAnyOrder() throws {
        let made = try ensemble(nodes())
        XCTAssertEqual(made.leafNumbers, [0, 1, 2])
        XCTAssertEqual(made.leaves, [1, 3, 4])
        var shuffled = nodes()
        let order = [3, 0, 4, 2, 1]
        func pick<Value>(_ values: [Value]) -> [Value] { order.map { values[$0] } }
        shuffled.ids = pick(shuffled.ids)
        shuffled.prediction = pick(shuffled.prediction)
        shuffled.left = pick(shuffled.left)
        shuffled.right = pick(shuffled.right)
        shuffled.feature = pick(shuffled.feature)
        shuffled.categoryCount = pick(shuffled.categoryCount)
        shuffled.splits = ParquetLists(order.map { Array(nodes().splits[$0]) })
        shuffled.count = pick(try XCTUnwrap(shuffled.count))
        XCTAssertEqual(try ensemble(shuffled).trees, made.trees)
        // Ids that do not rise from parents to children: the tree is the same.
        var renumbered = nodes()
        renumbered.ids = [0, 4, 1, 2, 3]
        renumbered.left = [4, -1, 2, -1, -1]
        renumbered.right = [1, -1, 3, -1, -1]
        XCTAssertEqual(try ensemble(renumbered).trees, made.trees)
    }

    func testNodesThatAreNoTreeAreRefusedByName() throws {
        let changes: [(String, String, (inout SparkNodes.Columns) -> Void)] = [
            ("leftChild", "a child that points back to the root", { $0.left[2] = 0 }),
            ("leftChild", "a node that is its own child", { $0.right[2] = 2 }),
            ("leftChild", "the same child twice", { $0.right[0] = 1 }),
            ("leftChild", "a child of two parents", { $0.left[2] = 1 }),
            ("leftChild", "a child that is not there", { $0.right[2] = 5 }),
            ("leftChild", "a child far outside", { $0.left[2] = .max }),
            ("leftChild", "a negative child", { $0.left[0] = -2 }),
            ("leftChild", "one child alone", { $0.right[0] = -1 }),
            ("leftChild", "a leaf with a child", { $0.right[1] = 4 }),
            (
                "leftChild", "nodes below a leaf",
                {
                    $0.left[2] = -1
                    $0.right[2] = -1
                }
            ),
            ("id", "an id twice", { $0.ids[4] = 3 }), ("id", "a negative id", { $0.ids[4] = -1 }),
            ("id", "an id that is too large", { $0.ids[4] = 5 }), ("id", "the largest id", { $0.ids[4] = .max }),
            ("id", "the least id", { $0.ids[0] = .min }), ("treeID", "a tree that is not there", { $0.trees[4] = 1 }),
            ("treeID", "a negative tree", { $0.trees[4] = -1 }), ("treeID", "the least tree", { $0.trees[0] = .min }),
            ("featureIndex", "a feature that is not there", { $0.feature[0] = 2 }),
            ("featureIndex", "a negative feature", { $0.feature[2] = -1 }),
            ("featureIndex", "a feature far outside", { $0.feature[2] = .max }),
            ("impurityStats", "a prediction that is NaN", { $0.prediction[1] = .nan }),
            ("numCategories", "fewer categories than none", { $0.categoryCount[2] = -2 }),
            ("numCategories", "more categories than are read", { $0.categoryCount[2] = 1 << 25 }),
            ("numCategories", "the most categories", { $0.categoryCount[2] = .max }),
            ("leftCategoriesOrThreshold", "a category outside", { $0.categoryCount[2] = 2 }),
            ("leftCategoriesOrThreshold", "no threshold", { $0.splits = ParquetLists([[], [], [0, 2], [], []]) }),
            ("leftCategoriesOrThreshold", "two thresholds", { $0.splits = ParquetLists([[0, 1], [], [0], [], []]) }),
            ("leftCategoriesOrThreshold", "NaN", { $0.splits = ParquetLists([[.nan], [], [0], [], []]) }),
            ("leftCategoriesOrThreshold", "half a category", { $0.splits = ParquetLists([[0], [], [0.5], [], []]) }),
            (
                "leftCategoriesOrThreshold", "a negative category",
                { $0.splits = ParquetLists([[0], [], [-1], [], []]) }
            ),
            ("leftCategoriesOrThreshold", "a category NaN", { $0.splits = ParquetLists([[0], [], [.nan], [], []]) }),
        ]
        for (name, message, change) in changes {
            var nodes = nodes()
            change(&nodes)
            assertRefused(name, message) { _ = try self.ensemble(nodes) }
        }
    }

    func testTreesWithoutWeightOrNodesAreRefused() {
        for trees: [(id: Int64, weight: Double)] in [
            [], [(1, 1)], [(-1, 1)], [(.max, 1)], [(0, .nan)], [(0, .infinity)], [(0, 1), (0, 1)], [(0, 1), (2, 1)],
        ] {
            assertRefused("treesMetadata", "\(trees)") { _ = try self.ensemble(self.nodes(), trees: trees) }
        }
        assertRefused("data", "a tree without nodes") { _ = try self.ensemble(self.nodes(), trees: [(0, 1), (1, 1)]) }
    }

    func testCategoriesOfALargeFeatureTakeNoMoreMemoryThanTheirList() throws {
        // Fewer than half go left: those behind the last are as others. No set of 2²⁴ categories is made.
        var nodes = nodes()
        nodes.categoryCount[2] = 1 << 24
        let made = try ensemble(nodes)
        XCTAssertLessThan(made.trees.sets.count, 8)
        let split = try XCTUnwrap(made.trees.categories.firstIndex { $0 >= 0 })
        for (value, goesLeft) in [
            (0.0, true), (1, false), (2, true), (3, false), (1e7, false), (1e8, false), (-1, false),
        ] {
            XCTAssertEqual(made.trees.goesLeft(split, value), goesLeft, "\(value)")
        }
    }

    private func structure(_ fields: [(String, ParquetValue)]) -> ParquetValue {
        .structure(fields.map { .init($0.0, $0.1) })
    }

    private func row(_ value: ParquetValue) throws -> SparkRow {
        SparkRow(folder: try folder(), value: structure([("x", value)]))
    }

    private func doubles(_ values: [Double]) -> ParquetValue { .list(values.map { .double($0) }) }
    private func integers(_ values: [Int64]) -> ParquetValue { .list(values.map { .integer($0) }) }

    func testVectorsThatAreNoneAreRefused() throws {
        func vector(
            _ type: Int64, _ size: ParquetValue, _ indices: ParquetValue, _ values: ParquetValue
        ) -> ParquetValue {
            structure([("type", .integer(type)), ("size", size), ("indices", indices), ("values", values)])
        }
        XCTAssertEqual(
            try row(vector(0, .integer(4), integers([1, 3]), doubles([5, 6]))).vector("x"), [0, 5, 0, 6])
        XCTAssertEqual(try row(vector(1, .null, .null, doubles([5, 6]))).vector("x"), [5, 6])
        for (message, value) in [
            ("a type that is not known", vector(2, .integer(2), integers([0]), doubles([1]))),
            ("a size that no file backs", vector(0, .integer(1 << 25), integers([]), doubles([]))),
            ("the largest size", vector(0, .integer(.max), integers([]), doubles([]))),
            ("a negative size", vector(0, .integer(-1), integers([]), doubles([]))),
            ("an index outside", vector(0, .integer(2), integers([2]), doubles([1]))),
            ("a negative index", vector(0, .integer(2), integers([-1]), doubles([1]))),
            ("more indices than values", vector(0, .integer(2), integers([0, 1]), doubles([1]))),
            ("no indices", vector(0, .integer(2), .null, doubles([1]))), ("no values", vector(1, .null, .null, .null)),
            ("values that are no numbers", vector(1, .null, .null, .list([.string("1")]))), ("nothing", .null),
        ] { assertRefused("x", message) { _ = try self.row(value).vector("x") } }
    }

    func testMatricesThatAreNoneAreRefused() throws {
        func matrix(
            _ type: Int64, _ rows: Int64, _ columns: Int64, _ values: [Double], starts: [Int64]? = nil,
            places: [Int64]? = nil, isTransposed: Bool = false
        ) -> ParquetValue {
            structure([
                ("type", .integer(type)), ("numRows", .integer(rows)), ("numCols", .integer(columns)),
                ("colPtrs", starts.map(integers) ?? .null), ("rowIndices", places.map(integers) ?? .null),
                ("values", doubles(values)), ("isTransposed", .boolean(isTransposed)),
            ])
        }
        XCTAssertEqual(try row(matrix(1, 2, 3, [1, 2, 3, 4, 5, 6])).matrix("x").values, [1, 3, 5, 2, 4, 6])
        XCTAssertEqual(
            try row(matrix(1, 2, 3, [1, 2, 3, 4, 5, 6], isTransposed: true)).matrix("x").values, [1, 2, 3, 4, 5, 6])
        XCTAssertEqual(
            try row(matrix(0, 2, 3, [7, 8], starts: [0, 0, 1, 2], places: [1, 0])).matrix("x").values,
            [0, 0, 8, 0, 7, 0])
        XCTAssertEqual(
            try row(matrix(0, 2, 3, [7, 8], starts: [0, 1, 2], places: [2, 0], isTransposed: true)).matrix("x").values,
            [0, 0, 7, 8, 0, 0])
        for (message, value) in [
            ("a type that is not known", matrix(2, 1, 1, [1])), ("too few values", matrix(1, 2, 3, [1, 2])),
            ("a negative size", matrix(1, -1, -1, [1])),
            ("sizes whose product overflows", matrix(1, 1 << 32, 1 << 32, [])),
            ("sizes whose product overflows, sparse", matrix(0, .max, .max, [], starts: [0], places: [])),
            ("sizes that no file backs", matrix(0, 1 << 20, 1 << 20, [], starts: [0], places: [])),
            ("rows without columns", matrix(0, .max, 0, [], starts: [0], places: [], isTransposed: true)),
            ("starts that fall", matrix(0, 2, 2, [1, 2], starts: [0, 2, 1], places: [0, 1])),
            ("starts that begin behind 0", matrix(0, 2, 2, [1, 2], starts: [1, 1, 2], places: [0, 1])),
            ("starts that end early", matrix(0, 2, 2, [1, 2], starts: [0, 1, 1], places: [0, 1])),
            ("too few starts", matrix(0, 2, 2, [1, 2], starts: [0, 2], places: [0, 1])),
            ("a place outside", matrix(0, 2, 2, [1], starts: [0, 1, 1], places: [2])),
            ("a negative place", matrix(0, 2, 2, [1], starts: [0, 1, 1], places: [-1])),
            ("no places", matrix(0, 2, 2, [1], starts: [0, 1, 1])), ("nothing", .null),
        ] { assertRefused("x", message) { _ = try self.row(value).matrix("x") } }
    }
}
