import NeedletailPipeline
import TestSupport
import XCTest

/// Nodes that are no trees are refused, and none traps or hangs.
final class TreeHostileTests: XCTestCase {
    private typealias Value = StageAttributes.Value

    private let forest = ModelSamples.forest

    private func make(_ attributes: StageAttributes) throws -> any TabularStage {
        try StageRegistry.make(kind: TreeModel.entry.kind, attributes: attributes, stage: "model")
    }

    /// What is wrong with which node: one entry of one array is changed.
    private static let wrong: [(name: String, index: Int, value: Int32, node: Int)] = [
        // A node that is its own child, one whose child lies before it, and one with the same child twice.
        ("left", 0, 0, 0), ("right", 2, 1, 2), ("right", 0, 1, 0), ("left", 2, 4, 2),
        // A child of two parents, and one that has none then.
        ("left", 2, 2, 2), ("right", 0, 3, 2),
        // Children outside the tree, and outside all.
        ("right", 2, 5, 2), ("right", 2, 6, 2), ("left", 2, -1, 2), ("right", 2, .max, 2), ("left", 0, .min, 0),
        // Leaves without values.
        ("left", 1, 4, 1), ("left", 1, -1, 1), ("left", 5, .max, 5),
        // Features that are not there.
        ("feature", 0, 2, 0), ("feature", 0, -2, 0), ("feature", 2, .max, 2), ("feature", 2, .min, 2),
        // A leaf where there should be a split: its children have no parent.
        ("feature", 2, -1, 3),
        // Sets of categories outside the list.
        ("categories", 2, 1, 2), ("categories", 2, 3, 2), ("categories", 2, -2, 2), ("categories", 2, .max, 2),
        // A set that is longer than the list, of fewer categories than none, and of other values that go nowhere.
        ("sets", 0, 33, 2), ("sets", 0, .max, 2), ("sets", 0, -1, 2), ("sets", 1, 2, 2), ("sets", 1, -1, 2),
    ]

    func testANodeThatBreaksARuleIsNamed() throws {
        XCTAssertNoThrow(try make(forest.attributes))
        for (name, index, value, node) in Self.wrong {
            var attributes = forest.attributes
            guard case .integers(var array)? = attributes.values[name] else { return XCTFail(name) }
            array[index] = value
            attributes.values[name] = .integers(array)
            XCTAssertThrowsError(try make(attributes), "\(name)[\(index)] = \(value)") { error in
                guard case .invalidTree("model", node, _)? = error as? PipelineError else {
                    return XCTFail("\(name)[\(index)] = \(value): \(error)")
                }
            }
        }
    }

    func testAThresholdThatIsNaNIsRefused() throws {
        var attributes = forest.attributes
        attributes.values["threshold"] = .numbers([.nan, 0, 0, 0, 0, 0])
        XCTAssertThrowsError(try make(attributes)) { error in
            XCTAssertEqual(
                error as? PipelineError,
                .invalidTree(stage: "model", node: 0, expected: "a threshold that is a number"))
        }
    }

    func testMissingValuesGoLeftOrRight() throws {
        var attributes = forest.attributes
        attributes.values["missingLeft"] = .integers([2, 0, 0, 0, 0, 0])
        XCTAssertThrowsError(try make(attributes)) { error in
            XCTAssertEqual(
                error as? PipelineError,
                .invalidTree(stage: "model", node: 0, expected: "0 or 1 for missing values"))
        }
    }

    /// Arrays of any integers: each is refused, or gives a model that answers every row.
    func testNoArraysOfIntegersTrapOrHang() throws {
        var random = SeededRandom(seed: 7)
        let names = ["roots", "feature", "left", "right", "categories", "sets", "leafNumbers", "missingLeft"]
        let rows: [TabularValue] = [
            .vector([0, 0]), .vector([1, 2]), .vector([.nan, .infinity]), .vector([-.infinity, 1e300]), .missing,
            .vector([]), .vector([1]), .vector([0.25, 0.5, 0.75]),
        ]
        var accepted = 0
        for _ in 0..<20_000 {
            var attributes = forest.attributes
            for _ in 0...Int(random.next() % 3) {
                let name = names[Int(random.next() % UInt64(names.count))]
                var array: [Int32] = [Int32](repeating: 0, count: 6)
                if case .integers(let old)? = attributes.values[name] { array = old }
                let value = [Int32.min, -1, 0, 1, 2, 3, 4, 5, 6, 1 << 24, .max][Int(random.next() % 11)]
                switch random.next() % 4 {
                case 0: array.append(value)
                case 1: if !array.isEmpty { array.removeLast() }
                default: if !array.isEmpty { array[Int(random.next() % UInt64(array.count))] = value }
                }
                attributes.values[name] = .integers(array)
            }
            guard let model = try? make(attributes) else { continue }
            accepted += 1
            let bench = try ModelBench(model, width: 2, outputs: ModelSamples.classifierOutputs + ["leaf"])
            XCTAssertEqual(bench.run(rows, capacity: 16).count, rows.count)
        }
        // Most changes break the trees, and some do not.
        XCTAssertGreaterThan(accepted, 100)
        XCTAssertLessThan(accepted, 15_000)
    }
}
