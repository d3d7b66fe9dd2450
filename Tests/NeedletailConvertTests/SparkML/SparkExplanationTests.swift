import Foundation
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// Shapley values of trees that Spark trained: those of the `shap` package, and their sum is the raw score.
final class SparkExplanationTests: XCTestCase {
    private struct Golden: Decodable {
        let output: String
        let `class`: Int?
        let expected_value: Double
        let rows: [Row]

        struct Row: Decodable {
            let row: Int
            let values: [Double]
        }
    }

    func testContributionsAreThoseOfShapAndAddUpToTheRawScore() throws {
        for name in ["heart_forest", "tree", "tree_words", "forest", "boosted", "boosted_words"] {
            let golden = try Fixtures.decode(Golden.self, "spark/\(name)/spark-3.5/shap.json")
            let rows = try TabularGolden("spark/\(name)", framework: "spark-3.5")
            let pipeline = try SparkMLImporter.load(Fixtures.path("spark/\(name)/spark-3.5/model")).pipeline
            let program = TabularProgram(pipeline)
            let node = try XCTUnwrap(pipeline.model)
            let model = try XCTUnwrap(node.stage as? TreeModel)
            try model.checkExplicable()
            let features = try XCTUnwrap(program.places[node.inputs[0]])
            let raw = try XCTUnwrap(program.places[node.outputs[0]])
            let block = program.makeBlock(rows: 1)
            // Shares add up over the trees, where shap takes the mean; counts of a tree become shares.
            let classIndex = golden.class ?? 0
            let score = model.link.kind == .logistic ? 0 : classIndex
            for row in golden.rows {
                block.begin(rows: 1)
                let values = try pipeline.columns.map { column in
                    rows.value(row.row, try XCTUnwrap(rows.columns.firstIndex { $0.name == column.name }))
                }
                XCTAssertNil(program.fill(block, row: 0, values))
                program.run(block)
                XCTAssertNil(program.fault(block, 0))
                let vector = (0..<features.type.width).map { block.slot(features.start + $0)[0] }
                let actual = model.contributions(vector, score: score)
                let place = "\(name), row \(row.row)"
                let total = block.slot(raw.start + (model.link.kind == .logistic ? 1 : score))[0]
                XCTAssertEqual(actual.total, total, accuracy: 1e-9 * max(1, abs(total)), place)
                guard golden.output != "probability" || model.trees.treeCount > 1 else { continue }
                let scale = golden.output == "probability" ? Double(model.trees.treeCount) : 1
                XCTAssertEqual(actual.base / scale, golden.expected_value, accuracy: 1e-9, place)
                XCTAssertEqual(actual.features.count, row.values.count, place)
                for (index, (value, expected)) in zip(actual.features, row.values).enumerated() {
                    XCTAssertEqual(value / scale, expected, accuracy: 1e-9, "\(place), feature \(index)")
                }
            }
        }
    }
}
