import Foundation
import NeedletailConvert
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

final class KerasGoldenTests: XCTestCase {
    /// The cases that must be there; a folder that is not listed here or among the refused ones has no test.
    private static let imported = [
        "activation_layers", "activation_tanh", "activations", "activations_as_layers", "attention",
        "attention_of_free_lengths", "attention_twice", "augmentation", "batchnorm_axis", "batchnorm_first",
        "batchnorm_last", "bn_bn", "causal_separable", "convolutions",
        "dense_dense", "dense_one_unit", "depthwise_convolutions", "dilated_transposed_convolutions", "ellipsis",
        "free_sides", "free_sides_resized", "functional_chain", "functional_renamed", "grouped_attention",
        "hdf5_named_keras", "image_layers", "inert_layers", "integers", "linear_output",
        "masked_mean", "masked_merges", "masked_words", "masking_inert", "merges", "names_from_a_second_model",
        "narrow_pneumonia", "narrow_unet",
        "narrow_unet_transposed", "nested_deep", "nested_frozen", "nested_model", "normalizations", "operators",
        "pooling", "rank_three",
        "relu_with_parameters", "resized_images", "sequence_convolutions", "sequential_deferred_build",
        "sequential_dense_bn_relu",
        "sequential_dense_relu_bn", "sequential_explicit_input", "sequential_no_bias", "shapes", "shared_layer",
        "short_vectors", "split_names", "time_distributed", "tokens", "tokens_as_floats", "transposed_convolution",
        "transposed_convolutions", "two_inputs", "two_outputs", "vision_in_a_package", "vision_nested", "vision_square",
        "vision_transformer", "vision_unregistered", "wide", "windows",
    ]
    /// The cases that the versions of Keras write differently, because they have other layers and functions.
    private static let versioned = [
        "activation_layers", "activations", "augmentation", "masked_mean", "merges", "normalizations", "operators",
        "short_vectors",
    ]
    /// The cases that one version writes, in one file.
    private static let single = [
        "causal_separable", "dilated_transposed_convolutions", "free_sides", "free_sides_resized", "grouped_attention",
        "hdf5_named_keras",
        "integers", "masked_merges", "masking_inert", "narrow_unet", "narrow_unet_transposed", "pooling", "shapes",
        "transposed_convolution", "vision_square", "windows",
    ]
    /// The files that each framework writes of a case, and of the cases that are different.
    private static let files = [
        "keras-2.11": ["model.h5"], "keras-2.15": ["model.keras"], "keras-3": ["model.h5", "model.keras"],
    ]
    private static let otherFiles = [
        "hdf5_named_keras": ["keras-2.11": ["model.keras"]], "masked_merges": ["keras-2.11": ["model.h5"]],
        "masked_mean": ["keras-2.11": ["model.h5"], "keras-2.15": ["model.keras"], "keras-3": ["model.keras"]],
        "masked_words": ["keras-2.11": ["model.h5"], "keras-2.15": ["model.keras"]],
        "causal_separable": ["keras-2.11": ["model.h5"]],
        "dilated_transposed_convolutions": ["keras-2.11": ["model.h5"]],
        "image_layers": ["keras-2.11": ["model.h5"], "keras-2.15": ["model.keras"], "keras-3": ["model.keras"]],
        "split_names": ["keras-2.11": ["model.h5"], "keras-3": ["model.h5"]],
        "nested_deep": oldestAndNewest, "nested_frozen": oldestAndNewest, "attention_twice": oldestAndNewest,
        "vision_nested": oldestAndNewest, "vision_unregistered": oldestAndNewest,
        "vision_in_a_package": [
            "keras-2.11": ["model.h5"], "keras-2.15": ["model.keras"], "keras-3": ["model.keras"],
        ],
    ].merging(
        [
            "activation_layers", "activation_tanh", "activations", "attention_of_free_lengths", "augmentation",
            "batchnorm_axis", "merges", "nested_model", "normalizations", "operators", "relu_with_parameters",
            "time_distributed", "tokens",
            "tokens_as_floats", "ellipsis", "short_vectors", "convolutions", "depthwise_convolutions",
            "narrow_pneumonia", "sequence_convolutions", "resized_images", "transposed_convolutions",
        ].map { ($0, ["keras-2.11": ["model.h5"], "keras-3": ["model.keras"]]) }
    ) { known, _ in known
    }.merging(
        [
            "free_sides", "free_sides_resized", "integers", "masking_inert", "narrow_unet", "narrow_unet_transposed",
            "grouped_attention", "pooling",
            "shapes", "transposed_convolution", "vision_square", "windows",
        ].map { ($0, ["keras-3": ["model.keras"]]) }
    ) { known, _ in known }
    private static let oldestAndNewest = ["keras-2.11": ["model.h5"], "keras-3": ["model.h5", "model.keras"]]

    func testEveryCaseToImportIsThereWithEachFrameworksFiles() throws {
        let cases = try KerasCase.all()
        XCTAssertEqual(cases.filter { $0.refused == nil }.map(\.name), Self.imported)
        XCTAssertEqual(cases.filter { $0.refused != nil }.map(\.name), KerasRefusalTests.caseNames)
        for fixture in cases where fixture.refused == nil {
            var files = fixture.frameworks.mapValues(\.files)
            // Keras 2.13 writes the cases where its numbering of layers shows.
            XCTAssertEqual(files.removeValue(forKey: "keras-2.13") ?? ["model.keras"], ["model.keras"], fixture.name)
            XCTAssertEqual(files, Self.otherFiles[fixture.name] ?? Self.files, fixture.name)
            for (_, path) in fixture.files {
                XCTAssertTrue(FileManager.default.fileExists(atPath: Fixtures.path(path)), path)
            }
        }
        XCTAssertEqual(cases.filter { $0.frameworks["keras-2.13"] != nil }.count, 13)
    }

    func testEveryModelGivesItsFrameworksOutputsOnEveryTierAndBackend() throws {
        for name in Self.imported {
            let fixture = try KerasCase(name)
            XCTAssertFalse(fixture.outputKeys.isEmpty, name)
            for (framework, path) in fixture.files {
                let model = try KerasImporter.load(fixtureBytes(path), file: path)
                let inputs = try tensors(fixture, model)
                let graph = try model.graph.prepared()
                for run in GraphRun.all {
                    let outputs = try run.outputs(of: graph, inputs)
                    if fixture.tolerance["output"]?.elementwise != nil {
                        try checkTogether(outputs, fixture, model, framework: framework, "\(path) \(run)")
                        continue
                    }
                    XCTAssertEqual(outputs.count, fixture.outputKeys.count, path)
                    for (key, output) in zip(fixture.outputKeys, model.outputNames) {
                        let actual = try XCTUnwrap(outputs[output], "\(path) \(output)")
                        let golden = try fixture.array(key, framework: framework)
                        let exact = try fixture.array(key.replacing("output", with: "output_f64"))
                        let context = "\(path) \(key) \(run)"
                        try check(actual, golden.floats().map(Double.init), fixture.tolerance[key], context)
                        try check(actual, exact.doubles(), fixture.tolerance[key], context + " against f64")
                    }
                }
            }
        }
    }

    private func tensors(_ fixture: KerasCase, _ model: KerasModel) throws -> [String: Tensor] {
        var tensors: [String: Tensor] = [:]
        for (key, name) in fixture.inputKeys {
            tensors[name ?? model.inputNames[0]] = try fixture.input(key)
        }
        return tensors
    }

    /// Compares all outputs with one array that holds their rows behind each other.
    private func checkTogether(
        _ outputs: [String: [Float]], _ fixture: KerasCase, _ model: KerasModel, framework: String, _ context: String
    ) throws {
        let golden = try fixture.array("output", framework: framework)
        let (rows, columns) = (golden.shape[0], golden.shape[1])
        let values = try golden.floats()
        let tolerance = try XCTUnwrap(fixture.tolerance["output"], context)
        let (absolute, relative) = try (XCTUnwrap(tolerance.absolute), XCTUnwrap(tolerance.elementwise))
        var start = 0
        for name in model.outputNames {
            let actual = try XCTUnwrap(outputs[name], "\(context) \(name)")
            let width = actual.count / rows
            guard actual.count == rows * width, start + width <= columns else {
                return XCTFail("\(context) \(name): \(actual.count) values")
            }
            for row in 0..<rows {
                for column in 0..<width {
                    let expected = values[row * columns + start + column]
                    let difference = abs(Double(actual[row * width + column]) - Double(expected))
                    guard difference <= absolute + relative * abs(Double(expected)) else {
                        XCTFail(
                            "\(context) \(name) [\(row), \(column)]: \(actual[row * width + column]), expected \(expected)"
                        )
                        return
                    }
                }
            }
            start += width
        }
        XCTAssertEqual(start, columns, context)
    }

    private func check(
        _ actual: [Float], _ expected: [Double], _ tolerance: KerasCase.Tolerance?, _ context: String
    ) throws {
        let tolerance = try XCTUnwrap(tolerance, context)
        let magnitude = expected.map(abs).max() ?? 0
        let limit = try XCTUnwrap(tolerance.absolute ?? tolerance.relative.map { $0 * magnitude }, context)
        let difference = try XCTUnwrap(largestDifference(actual, expected), context)
        XCTAssertLessThanOrEqual(difference, limit, context)
    }

    func testFilesOfTheSameWeightsGiveTheSameGraph() throws {
        for name in Self.imported where !Self.versioned.contains(name) {
            var first: (path: String, graph: Graph)?
            var count = 0
            for (_, path) in try KerasCase(name).files {
                let graph = try KerasImporter.load(fixtureBytes(path), file: path).graph
                defer { first = first ?? (path, graph) }
                guard let first else { continue }
                count += 1
                // Names differ between versions of Keras; ops, order and weights do not.
                XCTAssertEqual(
                    graph.nodes.map { $0.op.kind }, first.graph.nodes.map { $0.op.kind },
                    "\(path) \(first.path)")
                XCTAssertEqual(weights(graph), weights(first.graph), "\(path) \(first.path)")
            }
            XCTAssertEqual(count == 0, Self.single.contains(name), name)
        }
    }

    /// The constants in the order in which nodes read them.
    private func weights(_ graph: Graph) -> [Tensor] {
        graph.nodes.flatMap { $0.inputs.compactMap { graph.constants[$0]?.tensor } }
    }
}
