import Foundation
@testable import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import XCTest

/// Models that Keras saved, with one thing changed in their configuration.
final class KerasConfigTests: XCTestCase {
    private let file = "model.keras"
    private let functional = "keras/functional_chain/keras-3/model.keras"
    private let sequential = "keras/sequential_dense_bn_relu/keras-3/model.keras"

    /// The archive at `path` with `old` replaced wherever it stands in the configuration; it must stand there.
    private func changed(_ path: String, _ replacements: (old: String, new: String)...) throws -> FileBytes {
        var archive = try KerasArchive(path)
        for (old, new) in replacements {
            XCTAssertTrue(archive.config.contains(old), "\(path) has no \(old)")
            archive.config = archive.config.replacing(old, with: new)
        }
        return archive.file
    }

    private func assert(
        _ bytes: FileBytes, throws expected: ConvertError, _ line: UInt = #line
    ) {
        XCTAssertThrowsError(try KerasImporter.load(bytes, file: file), line: line) { error in
            XCTAssertEqual(error as? ConvertError, expected, line: line)
        }
    }

    private func dense(_ name: String) -> ModelLayer { ModelLayer(name: name, className: "Dense") }
    private func reference(_ layer: String, _ call: Int = 0) -> String { "[\"\(layer)\", \(call), 0]" }

    func testAnUnchangedArchiveThatIsWrittenAgainIsImported() throws {
        let model = try KerasImporter.load(KerasArchive(functional).file, file: file)
        XCTAssertEqual(model.outputNames, ["p"])
    }

    func testOtherSizesThanTheWeightsHaveAreRefused() throws {
        assert(
            try changed(functional, ("\"units\": 41", "\"units\": 40")),
            throws: .wrongWeightShape(
                file: file, dense("first"), weight: "kernel", expected: [17, 40], actual: [17, 41]))
        assert(
            try changed(functional, ("\"batch_shape\": [null, 17]", "\"batch_shape\": [null, 4611686018427387904]")),
            throws: .invalidGraph(file: file, .tooLarge(value: "cells")))
        assert(
            try changed(functional, ("\"use_bias\": true", "\"use_bias\": false")),
            throws: .wrongWeightCount(file: file, dense("first"), expected: ["kernel"], actual: 2))
        assert(
            try changed(functional, ("\"center\": true", "\"center\": false")),
            throws: .wrongWeightCount(
                file: file, ModelLayer(name: "first_norm", className: "BatchNormalization"),
                expected: ["gamma", "moving_mean", "moving_variance"], actual: 4))
    }

    func testALayerOfTheUsersOwnIsUnknownEvenIfItIsCalledLikeOneOfKeras() throws {
        let builtIn = "\"module\": \"keras.layers\", \"class_name\": \"ReLU\""
        assert(
            try changed(sequential, (builtIn, "\"module\": \"mine\", \"class_name\": \"ReLU\"")),
            throws: .unknownLayers(file: file, [ModelLayer(name: "re_lu", className: "ReLU")]))
        var archive = try KerasArchive("keras/unknown_layer/keras-3/model.keras")
        archive.config = archive.config.replacing("\"Swizzle\"", with: "\"Dense\"").replacing(
            ">Swizzle", with: ">Dense")
        assert(
            archive.file,
            throws: .unknownLayers(file: file, [ModelLayer(name: "swizzle", className: "Fixtures>Dense")]))
    }

    func testOptionsThatChangeTheResultAreRefusedByName() throws {
        assert(
            try changed(functional, ("\"quantization_config\": null", "\"quantization_config\": {\"bits\": 8}")),
            throws: .unsupportedOption(
                file: file, dense("first"), option: "quantization_config", value: "{\"bits\":8}",
                supported: "none (null)"))
        assert(
            try changed(functional, ("\"units\": 41", "\"units\": 41, \"lora_rank\": 4")),
            throws: .unsupportedOption(
                file: file, dense("first"), option: "lora_rank", value: "4", supported: "none (null)"))
        assert(
            try changed(sequential, ("\"negative_slope\": 0.0", "\"negative_slope\": 1e300")),
            throws: .unsupportedOption(
                file: file, ModelLayer(name: "re_lu", className: "ReLU"), option: "negative_slope", value: "1e+300",
                supported: "a number of f32"))
        assert(
            try changed(functional, ("\"epsilon\": 0.001", "\"epsilon\": -1")),
            throws: .unsupportedOption(
                file: file, ModelLayer(name: "first_norm", className: "BatchNormalization"), option: "epsilon",
                value: "-1", supported: "a number of at least 0"))
    }

    func testAnActivationThatIsAFunctionOrALayerIsNamed() throws {
        for (activation, name) in [
            (
                "{\"module\": \"builtins\", \"class_name\": \"function\", \"config\": \"relu\", "
                    + "\"registered_name\": \"function\"}", "function relu"
            ),
            (
                "{\"module\": null, \"class_name\": \"Bend\", \"config\": {}, \"registered_name\": \"Mine>Bend\"}",
                "object Mine>Bend"
            ),
            (
                "{\"module\": \"keras.layers\", \"class_name\": \"LeakyReLU\", \"config\": {}, "
                    + "\"registered_name\": null}", "object LeakyReLU"
            ),
        ] {
            assert(
                try changed(functional, ("\"activation\": \"sigmoid\"", "\"activation\": \(activation)")),
                throws: .unsupportedOption(
                    file: file, dense("p"), option: "activation", value: name,
                    supported: KerasActivations.names.joined(separator: ", ")))
        }
        let model = try KerasImporter.load(
            changed(functional, ("\"activation\": \"sigmoid\"", "\"activation\": null")), file: file)
        XCTAssertTrue(model.graph.nodes.last?.op is Dense)
    }

    func testInputsOfAnotherTypeOrAnUnknownSizeAreRefused() throws {
        let input = ModelLayer(name: "cells", className: "InputLayer")
        assert(
            try changed(
                functional,
                (
                    "\"batch_shape\": [null, 17], \"dtype\": \"float32\"",
                    "\"batch_shape\": [null, 17], \"dtype\": \"string\""
                )),
            throws: .unsupportedDType(file: file, input, dtype: "string"))
        assert(
            try changed(functional, ("\"sparse\": false", "\"sparse\": true")),
            throws: .unsupportedOption(file: file, input, option: "sparse", value: "true", supported: "false"))
        for shape in ["[null, 1, 1, 1, 1, 1, 1, 1, 1]", "[null]", "[]"] {
            assert(
                try changed(functional, ("\"batch_shape\": [null, 17]", "\"batch_shape\": \(shape)")),
                throws: .unsupportedOption(
                    file: file, input, option: "input shape", value: shape.replacing(" ", with: ""),
                    supported: "a number of rows (null) and the sizes of 1 to 7 other dimensions"))
        }
        assert(
            try changed(functional, ("\"batch_shape\": [null, 17]", "\"batch_shape\": null")),
            throws: .noInputShape(file: file))
        // The number of rows that a model was built for does not matter.
        XCTAssertNoThrow(
            try KerasImporter.load(
                changed(functional, ("\"batch_shape\": [null, 17]", "\"batch_shape\": [32, 17]")), file: file))
    }

    func testAPolicyWithoutANameGoesByItsClass() throws {
        assert(
            try changed(
                functional,
                ("\"DTypePolicy\", \"config\": {\"name\": \"float32\"}", "\"DTypePolicyMap\", \"config\": {}")
            ), throws: .unsupportedDType(file: file, dense("first"), dtype: "DTypePolicyMap"))
    }

    func testReferencesThatLeadNowhereOrInCirclesAreRefused() throws {
        let drop = ModelLayer(name: "drop", className: "Dropout")
        assert(
            try changed(functional, (reference("first_norm"), reference("p"))),
            throws: .cycle(file: file, dense("p")))
        assert(
            try changed(functional, (reference("first_norm"), reference("drop"))),
            throws: .cycle(file: file, drop))
        for (layer, call) in [("nobody", 0), ("first_norm", 1), ("first_norm", 1 << 40)] {
            assert(
                try changed(functional, (reference("first_norm"), reference(layer, call))),
                throws: .undefinedTensor(
                    file: file, tensor: "\"\(layer)\", call \(call)", reader: "the Dropout layer \"drop\""))
        }
        assert(
            try changed(functional, ("\"output_layers\": [\"p\", 0, 0]", "\"output_layers\": [\"q\", 0, 0]")),
            throws: .undefinedTensor(file: file, tensor: "\"q\", call 0", reader: "the list of outputs"))
        assert(
            try changed(functional, ("\"input_layers\": [\"cells\", 0, 0]", "\"input_layers\": [\"first\", 0, 0]")),
            throws: .undefinedTensor(file: file, tensor: "\"first\", call 0", reader: "the list of inputs"))
        assert(
            try changed(functional, ("\"input_layers\": [\"cells\", 0, 0]", "\"input_layers\": []")),
            throws: .misplacedInput(file: file, ModelLayer(name: "cells", className: "InputLayer")))
        assert(
            try changed(functional, (reference("first_norm"), "[\"first_norm\", 0, 1]")),
            throws: .undefinedTensor(
                file: file, tensor: "\"first_norm\", call 0, output 1", reader: "the Dropout layer \"drop\""))
    }

    func testAModelWithoutOutputsIsRefused() throws {
        assert(
            try changed(functional, ("\"output_layers\": [\"p\", 0, 0]", "\"output_layers\": []")),
            throws: .noLayers(file: file))
    }

    func testOutputsThatAreInputsOrOtherOutputsHaveNamesOfTheirOwn() throws {
        let outputs = "\"output_layers\": [\"p\", 0, 0]"
        for (list, names) in [
            ("[[\"p\", 0, 0], [\"p\", 0, 0]]", ["p", "p.output"]), ("[\"cells\", 0, 0]", ["cells.output"]),
            ("[[\"first_norm\", 0, 0], [\"drop\", 0, 0]]", ["first_norm", "drop"]),
        ] {
            let model = try KerasImporter.load(changed(functional, (outputs, "\"output_layers\": \(list)")), file: file)
            XCTAssertEqual(model.outputNames, names)
            let values = try GraphRun.all[0].outputs(
                of: model.graph.prepared(), ["cells": Tensor((0..<17).map { Float($0) }, shape: [1, 17])])
            XCTAssertEqual(Set(values.values.map { $0 }).count, 1, list)
        }
    }

    func testCallsWithOtherArgumentsOrNumbersOfInputsAreRefused() throws {
        let drop = ModelLayer(name: "drop", className: "Dropout")
        assert(
            try changed(functional, ("\"kwargs\": {\"training\": false}", "\"kwargs\": {\"rate\": [1, 2]}")),
            throws: .unsupportedArgument(file: file, drop, argument: "rate", value: "[1,2]"))
        assert(
            try changed(
                "keras/functional_chain/keras-2.15/model.keras",
                ("[[[\"first_norm\", 0, 0, {}]]]", "[[[\"first_norm\", 0, 0, {\"training\": true}]]]")),
            throws: .unsupportedArgument(file: file, drop, argument: "training", value: "true"))
        assert(
            try changed(
                "keras/functional_chain/keras-2.15/model.keras",
                ("[[[\"first_norm\", 0, 0, {}]]]", "[[[\"first_norm\", 0, 0, {}], [\"first\", 0, 0, {}]]]")),
            throws: .wrongInputCount(file: file, drop, expected: 1, actual: 2))
    }

    func testTwoLayersOfOneNameAreRefused() throws {
        assert(
            try changed(sequential, ("\"name\": \"dense_1\"", "\"name\": \"dense\"")),
            throws: .duplicateLayer(file: file, name: "dense"))
    }

    func testAModelOfAnotherClassIsRefused() throws {
        assert(
            try changed(
                functional, ("\"class_name\": \"Functional\"", "\"class_name\": \"Net\""),
                ("\"registered_name\": \"Functional\"", "\"registered_name\": \"Mine>Net\"")),
            throws: .unsupportedModel(file: file, className: "Mine>Net"))
    }

    func testAnInputLayerInsideASequentialModelIsRefused() throws {
        assert(
            try changed(
                sequential, ("\"class_name\": \"ReLU\", \"config\": {", "\"class_name\": \"InputLayer\", \"config\": {")
            ),
            throws: .misplacedInput(file: file, ModelLayer(name: "re_lu", className: "InputLayer")))
    }

    func testASequentialModelWithoutInputLayerHasAnInputCalledInput() throws {
        var archive = try KerasArchive(sequential)
        let start = try XCTUnwrap(
            archive.config.range(of: "{\"module\": \"keras.layers\", \"class_name\": \"InputLayer\""))
        let end = try XCTUnwrap(archive.config.range(of: "{\"module\": \"keras.layers\", \"class_name\": \"Dense\""))
        archive.config.removeSubrange(start.lowerBound..<end.lowerBound)
        let model = try KerasImporter.load(archive.file, file: file)
        XCTAssertEqual(model.graph.inputs, [ValueInfo(name: "input", type: TensorType(.f32, [-1, 19]))])
        archive.config = archive.config.replacing("\"re_lu\"", with: "\"input\"")
        XCTAssertEqual(try KerasImporter.load(archive.file, file: file).inputNames, ["input.2"])
        archive.config = archive.config.replacing("build_input_shape", with: "x").replacing("build_config", with: "y")
        assert(archive.file, throws: .noInputShape(file: file))
    }

    func testALongChainOfLayersIsReadWithoutRecursion() throws {
        var archive = try KerasArchive(functional)
        let start = try XCTUnwrap(
            archive.config.range(of: "{\"module\": \"keras.layers\", \"class_name\": \"Dropout\""))
        let end = try XCTUnwrap(
            archive.config.range(
                of: "{\"module\": \"keras.layers\", \"class_name\": \"Dense\"", options: [],
                range: start.upperBound..<archive.config.endIndex))
        let layer = String(archive.config[start.lowerBound..<end.lowerBound])
        let count = 3000
        let layers = (0..<count).map { index in
            layer.replacing("\"drop\"", with: "\"drop\(index)\"").replacing(
                "\"first_norm\"", with: index == 0 ? "\"first_norm\"" : "\"drop\(index - 1)\"")
        }
        // Listed last to first: the order of the list does not matter.
        archive.config.replaceSubrange(start.lowerBound..<end.lowerBound, with: layers.reversed().joined())
        archive.config = archive.config.replacing(reference("drop"), with: reference("drop\(count - 1)"))
        let graph = try KerasImporter.load(archive.file, file: file).graph
        XCTAssertEqual(graph.nodes.count { $0.op is Dropout }, count)
        XCTAssertNoThrow(try graph.valueTypes())
    }
}
