import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Shapley values of trees that Spark and scikit-learn trained: those of the `shap` package, and their sum is the raw score.
final class TreeExplanationTests: XCTestCase {
    private struct Golden: Decodable {
        let output: String
        let `class`: ClassName?
        let expected_value: Double
        let rows: [Row]

        struct Row: Decodable {
            let row: Int
            let values: [Double]
        }

        /// The class that is explained: its place, or its text.
        enum ClassName: Decodable {
            case place(Int)
            case text(String)

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let place = try? container.decode(Int.self) {
                    self = .place(place)
                } else {
                    self = .text(try container.decode(String.self))
                }
            }
        }
    }

    func testContributionsOfSparksTreesAreThoseOfShapAndAddUpToTheRawScore() throws {
        for name in ["heart_forest", "tree", "tree_words", "forest", "boosted", "boosted_words"] {
            let folder = "spark/\(name)"
            let pipeline = try SparkMLImporter.load(Fixtures.path("\(folder)/spark-3.5/model")).pipeline
            try check(pipeline, folder, framework: "spark-3.5")
        }
    }

    func testContributionsOfScikitLearnsTreesAreThoseOfShapAndAddUpToTheRawScore() throws {
        for name in [
            "heart_forest", "tree_binary", "tree_weighted", "forest_binary", "forest_hundred", "boosting_binary",
            "boosting_subsample",
        ] {
            let folder = "scikit-learn/\(name)"
            let files = Fixtures.path("\(folder)/sklearn-1.9")
            let file = try XCTUnwrap(
                FileManager.default.contentsOfDirectory(atPath: files).first { $0.hasPrefix("model.") })
            let bytes = try FileBytes(contentsOfFile: "\(files)/\(file)", access: .read)
            try check(try ScikitLearnImporter.load(bytes, file: file).pipeline, folder, framework: "sklearn-1.9")
        }
    }

    private func check(_ pipeline: TabularPipeline, _ name: String, framework: String) throws {
        let golden = try Fixtures.decode(Golden.self, "\(name)/\(framework)/shap.json")
        let rows = try TabularGolden(name, framework: framework)
        let program = TabularProgram(pipeline)
        let node = try XCTUnwrap(pipeline.model)
        let model = try XCTUnwrap(node.stage as? TreeModel)
        try model.checkExplicable()
        let features = try XCTUnwrap(program.places[node.inputs[0]])
        let raw = try XCTUnwrap(program.places[node.outputs[0]])
        let block = program.makeBlock(rows: 1)
        let labels = pipeline.stages.compactMap { ($0.stage as? TextDecoder)?.labels }.last ?? []
        let classIndex =
            switch golden.class {
            case .place(let place): place
            case .text(let text): try XCTUnwrap(labels.firstIndex(of: text), name)
            case nil: 0
            }
        let score = model.link.kind == .logistic ? 0 : classIndex
        // Spark's shares add up over the trees, where shap takes the mean; counts of a tree become shares.
        let isSum = golden.output == "probability" && !model.isMean
        let scale = isSum ? Double(model.trees.treeCount) : 1
        XCTAssertGreaterThan(golden.rows.count, 5, name)
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
            let total = block.slot(raw.start + (model.link.kind == .logistic ? raw.type.width - 1 : score))[0]
            XCTAssertEqual(actual.total, total, accuracy: 1e-9, place)
            guard !isSum || model.trees.treeCount > 1 else { continue }
            XCTAssertEqual(actual.base / scale, golden.expected_value, accuracy: 1e-9, place)
            XCTAssertEqual(actual.features.count, row.values.count, place)
            for (index, (value, expected)) in zip(actual.features, row.values).enumerated() {
                XCTAssertEqual(value / scale, expected, accuracy: 1e-9, "\(place), feature \(index)")
            }
        }
    }
}
