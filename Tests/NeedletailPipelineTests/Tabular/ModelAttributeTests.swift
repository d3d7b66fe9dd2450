import NeedletailPipeline
import XCTest

/// A model is read back from its attributes, and refuses those that do not fit each other.
final class ModelAttributeTests: XCTestCase {
    private typealias Value = StageAttributes.Value

    private func make(_ model: any TabularStage, _ attributes: StageAttributes) throws -> any TabularStage {
        try StageRegistry.make(kind: type(of: model).entry.kind, attributes: attributes, stage: "model")
    }

    func testEveryModelIsReadBackFromItsAttributes() throws {
        for (model, width, outputs) in ModelSamples.all {
            let read = try make(model, model.attributes)
            XCTAssertEqual(read.attributes, model.attributes)
            XCTAssertEqual((read as? any ScoringStage)?.link, model.link)
            let rows = (0..<20).map { row in TabularValue.vector((0..<width).map { Double((row + $0) % 3) / 2 }) }
            let before = try ModelBench(model, width: width, outputs: outputs).run(rows, capacity: 20)
            let after = try ModelBench(read, width: width, outputs: outputs).run(rows, capacity: 20)
            XCTAssertTrue(zip(before, after).allSatisfy { $0.isSame(as: $1) }, "\(model)")
        }
    }

    func testAnAttributeThatIsMissingIsRefusedByName() throws {
        let optional: Set = ["targets", "categories", "missingLeft", "cover", "variances", "leafNumbers"]
        for (model, _, _) in ModelSamples.all {
            for name in model.attributes.values.keys where !optional.contains(name) {
                var attributes = model.attributes
                attributes.values[name] = nil
                assertRefused(model, attributes, name)
            }
        }
    }

    func testAnAttributeOfAnotherTypeIsRefusedByName() throws {
        for (model, _, _) in ModelSamples.all {
            for name in model.attributes.values.keys {
                var attributes = model.attributes
                attributes.values[name] = .texts(["x"])
                assertRefused(model, attributes, name)
            }
        }
    }

    /// What is wrong with one attribute of a model, and the attribute that the error names where it is another.
    private static let wrong: [(model: any TabularStage, name: String, value: Value, named: String?)] = [
        (ModelSamples.logistic, "weights", .numbers([1, 2]), nil),
        (ModelSamples.logistic, "weights", .numbers([1, 2, .nan]), nil),
        (ModelSamples.logistic, "weights", .numbers([1, 2, .infinity]), nil),
        (ModelSamples.logistic, "intercepts", .numbers([]), nil),
        (ModelSamples.logistic, "intercepts", .numbers([.nan]), nil),
        (ModelSamples.logistic, "intercepts", .numbers([Double](repeating: 0, count: 4097)), nil),
        (ModelSamples.logistic, "intercepts", .numbers([0, 0]), "weights"),
        (ModelSamples.logistic, "baseline", .numbers([0, .nan, 0]), nil),
        (ModelSamples.logistic, "baseline", .numbers([0]), "weights"),
        (ModelSamples.logistic, "link", .text("probit"), nil),
        (ModelSamples.logistic, "scale", .number(.nan), nil),
        (ModelSamples.logistic, "rule", .text("highest"), nil),
        (ModelSamples.logistic, "above", .numbers([.nan]), nil),
        (ModelSamples.logistic, "above", .numbers([0, 1]), nil),
        (ModelSamples.logistic, "classes", .numbers([0]), nil),
        (ModelSamples.sparse, "link", .text("logistic"), nil),
        (ModelSamples.sparse, "link", .text("identity"), nil),
        (ModelSamples.sparse, "link", .text("margin"), nil),
        (ModelSamples.sparse, "thresholds", .numbers([0.5]), nil),
        (ModelSamples.sparse, "thresholds", .numbers([0.5, .nan]), nil),
        (ModelSamples.sparse, "thresholds", .numbers([0.5, -0.5]), nil),
        (ModelSamples.margin, "rule", .text("thresholds"), nil),
        (ModelSamples.margin, "rule", .text("probability-above"), nil),
        (ModelSamples.bayes(.gaussian), "distribution", .text("poisson"), nil),
        (ModelSamples.bayes(.gaussian), "priors", .numbers([]), nil),
        (ModelSamples.bayes(.gaussian), "priors", .numbers([0, .nan]), nil),
        (ModelSamples.bayes(.gaussian), "theta", .numbers([0, 1, 2]), nil),
        (ModelSamples.bayes(.gaussian), "theta", .numbers([0, 1, 2, .infinity]), nil),
        (ModelSamples.bayes(.gaussian), "variances", .numbers([1, 1, 1]), nil),
        (ModelSamples.bayes(.gaussian), "variances", .numbers([1, 0, 1, 1]), nil),
        (ModelSamples.bayes(.gaussian), "variances", .numbers([1, .nan, 1, 1]), nil),
        (ModelSamples.bayes(.bernoulli), "theta", .numbers([-1, 0, -1, -1]), nil),
        (ModelSamples.bayes(.bernoulli), "link", .text("identity"), nil),
        (ModelSamples.perceptron, "sizes", .integers([2]), nil),
        (ModelSamples.perceptron, "sizes", .integers([]), nil),
        (ModelSamples.perceptron, "sizes", .integers([2, 0, 2]), nil),
        (ModelSamples.perceptron, "sizes", .integers([-2, 3, 2]), nil),
        (ModelSamples.perceptron, "sizes", .integers([2, .max, 2]), nil),
        (ModelSamples.perceptron, "sizes", .integers([2, 3, 5000]), nil),
        (ModelSamples.perceptron, "sizes", .integers([1 << 20, 1 << 16, 2]), "weights"),
        (ModelSamples.perceptron, "sizes", .integers([Int32](repeating: 1, count: 400)), nil),
        (ModelSamples.perceptron, "weights", .numbers([Double](repeating: 0, count: 16)), nil),
        (ModelSamples.perceptron, "weights", .numbers([Double](repeating: .nan, count: 17)), nil),
        (ModelSamples.forest, "features", .integer(-1), nil),
        (ModelSamples.forest, "features", .integer(1 << 30), nil),
        (ModelSamples.forest, "base", .numbers([]), nil),
        (ModelSamples.forest, "base", .numbers([0, .nan]), nil),
        (ModelSamples.forest, "base", .numbers([0, 0, 0]), "values"),
        (ModelSamples.forest, "roots", .integers([]), nil),
        (ModelSamples.forest, "roots", .integers([1, 5]), nil),
        (ModelSamples.forest, "roots", .integers([0, 5, 5]), nil),
        (ModelSamples.forest, "roots", .integers([0, 6]), nil),
        (ModelSamples.forest, "roots", .integers([0, -1]), nil),
        (ModelSamples.forest, "threshold", .numbers([0.5]), nil),
        (ModelSamples.forest, "left", .integers([1]), nil),
        (ModelSamples.forest, "right", .integers([1]), nil),
        (ModelSamples.forest, "values", .numbers([1, 2, 3]), nil),
        (ModelSamples.forest, "values", .numbers([.nan]), nil),
        (ModelSamples.forest, "categories", .integers([0]), nil),
        (ModelSamples.forest, "missingLeft", .integers([0]), nil),
        (ModelSamples.forest, "cover", .numbers([1]), nil),
        (ModelSamples.forest, "cover", .numbers([1, 2, 3, 4, 5, -6]), nil),
        (ModelSamples.forest, "targets", .integers([0]), nil),
        (ModelSamples.forest, "targets", .integers([0, 2]), nil),
        (ModelSamples.forest, "leafNumbers", .integers([0, 1, 2]), nil),
        (ModelSamples.forest, "leafNumbers", .integers([0, 1, 2, -1]), nil),
        (ModelSamples.forest, "leafVector", .flag(false), nil),
        (ModelSamples.forest, "variances", .numbers([0, 0, 0, 0]), nil),
        (ModelSamples.forest, "float", .flag(true), "otherSizes"),
        (ModelSamples.tree, "variances", .numbers([0]), nil),
        (ModelSamples.tree, "variances", .numbers([0, .infinity]), nil),
    ]

    func testAnAttributeThatDoesNotFitIsRefusedByName() {
        for (model, name, value, named) in Self.wrong {
            var attributes = StageAttributes(model.attributes.values)
            attributes.values[name] = value
            assertRefused(model, attributes, named ?? name)
        }
    }

    private func assertRefused(_ model: any TabularStage, _ attributes: StageAttributes, _ name: String) {
        let place = "\(type(of: model).entry.kind), \(name): \(String(describing: attributes.values[name]))"
        XCTAssertThrowsError(try make(model, attributes), place) { error in
            guard case .invalidAttribute("model", name, _)? = error as? PipelineError else {
                return XCTFail("\(place): \(error)")
            }
        }
    }

    func testAModelReadsAVectorOfItsSizeAndMakesItsColumns() {
        for (model, width, outputs) in ModelSamples.all {
            XCTAssertThrowsError(try ModelBench(model, width: width + 1, outputs: outputs)) { error in
                XCTAssertEqual(
                    error as? PipelineError,
                    .wrongWidth(stage: "model", column: "x", expected: width, actual: width + 1))
            }
            XCTAssertThrowsError(try ModelBench(model, width: width, outputs: outputs + ["more"])) { error in
                XCTAssertEqual(
                    error as? PipelineError,
                    .wrongColumnCount(
                        stage: "model", what: "columns to make", expected: "\(outputs.count)",
                        actual: outputs.count + 1))
            }
        }
    }
}
