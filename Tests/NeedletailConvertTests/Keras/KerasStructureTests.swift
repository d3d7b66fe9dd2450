@testable import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// Models in models, free sizes, and the names of what they hold.
final class KerasStructureTests: XCTestCase {
    private let file = "model.keras"

    private func load(_ path: String) throws -> KerasModel {
        try KerasImporter.load(fixtureBytes("keras/\(path)"), file: path)
    }

    /// The archive of two inputs with `config` in place of its configuration.
    private func archive(_ config: String) throws -> FileBytes {
        var archive = try KerasArchive("keras/two_inputs/keras-3/model.keras")
        archive.config = config
        return archive.file
    }

    func testValuesInsideAModelThatIsALayerHaveTheNameOfItsCallInFront() throws {
        for path in [
            "nested_deep/keras-2.11/model.h5", "nested_deep/keras-2.13/model.keras", "nested_deep/keras-3/model.h5",
        ] {
            let model = try load(path)
            XCTAssertEqual(model.inputNames, ["a", "b"], path)
            XCTAssertEqual(model.outputNames, ["out", "both", "pair/right"], path)
            let values = Set(model.graph.nodes.flatMap(\.outputs))
            for name in ["pair/inner", "pair.1/inner/inner_core", "pair/inner/inner_first", "pair/left"] {
                XCTAssertTrue(values.contains(name), "\(path) \(name)")
            }
            // Weights are read once, however often the model is called.
            XCTAssertEqual(model.graph.constants.keys.count { $0.hasSuffix("inner_first.kernel") }, 1, path)
            XCTAssertNotNil(model.graph.constants["pair/inner/inner_core/inner_core_norm.moving_variance"], path)
        }
        XCTAssertEqual(try load("nested_model/keras-3/model.keras").outputNames, ["inner"])
    }

    func testSizesThatAreNoneAreFreeAndOneWhereTheyMustBeEqual() throws {
        let model = try load("tokens/keras-3/model.keras")
        XCTAssertEqual(
            model.graph.inputs,
            [
                ValueInfo(name: "tokens", type: TensorType(.i32, [-1, -2])),
                ValueInfo(name: "weights", type: TensorType(.f32, [-1, -2, 1])),
            ])
        XCTAssertEqual(
            try model.graph.prepared().outputInfo().map(\.type.shape), [[-1, -2, 3], [-1, 2]])
    }

    func testSizesThatAreNoneAndNeverMeetStayApart() throws {
        var archive = try KerasArchive("keras/two_inputs/keras-3/model.keras")
        for (old, new) in [("[null, 7]", "[null, null, 7]"), ("[null, 5]", "[null, null, 5]")] {
            XCTAssertTrue(archive.config.contains("\"batch_shape\": \(old)"))
            archive.config = archive.config.replacing("\"batch_shape\": \(old)", with: "\"batch_shape\": \(new)")
        }
        let graph = try KerasImporter.load(archive.file, file: file).graph
        XCTAssertEqual(graph.inputs.map(\.type.shape), [[-1, -2, 5], [-1, -3, 7]])
        let outputs = try GraphRun.all[0].outputs(
            of: graph.prepared(), ["right": Tensor(zeros: [2, 3, 5]), "left": Tensor(zeros: [2, 4, 7])])
        XCTAssertEqual(outputs["score"]?.count, 2 * 4 * 2)
        XCTAssertEqual(outputs["score.2"]?.count, 2 * 3 * 2)
    }

    func testLayersWhoseWeightsDependOnAFreeSizeAreRefused() throws {
        var archive = try KerasArchive("keras/two_inputs/keras-3/model.keras")
        archive.config = archive.config.replacing("\"batch_shape\": [null, 7]", with: "\"batch_shape\": [null, null]")
        XCTAssertThrowsError(try KerasImporter.load(archive.file, file: file)) { error in
            XCTAssertEqual(
                error as? ConvertError,
                .unsupportedOption(
                    file: file, ModelLayer(name: "from_left", className: "Dense"), option: "input shape",
                    value: "f32 [-1, 240] with a free dimension 1", supported: "a fixed size in this dimension"))
        }
    }

    func testConvolutionsTakeImagesOfAnySideWhereNothingDependsOnIt() throws {
        let graph = try load("free_sides/keras-3/model.keras").graph
        XCTAssertEqual(graph.inputs.map(\.type.shape), [[-1, -2, -3, 2]])
        let prepared = try graph.prepared()
        for (height, width) in [(6, 17), (31, 8)] {
            let image = try Tensor((0..<2 * height * width * 2).map { Float($0 % 7) }, shape: [2, height, width, 2])
            let outputs = try GraphRun.all.map { try $0.outputs(of: prepared, ["in": image])["out"] ?? [] }
            XCTAssertEqual(outputs[0].count, 6)
            for other in outputs {
                XCTAssertLessThanOrEqual(try XCTUnwrap(largestDifference(other, outputs[0].map(Double.init))), 1e-5)
            }
        }
    }

    func testSamePaddingWithStridesWantsSidesThatAreKnown() throws {
        var archive = try KerasArchive("keras/free_sides/keras-3/model.keras")
        for (layer, old) in [
            ("second", #""strides": [2, 2], "padding": "valid""#),
            ("pooled", #""pool_size": [2, 2], "padding": "valid""#),
        ] {
            let config = archive.config
            XCTAssertTrue(config.contains(old), layer)
            archive.config = config.replacing(old, with: old.replacing("valid", with: "same"))
            XCTAssertThrowsError(try KerasImporter.load(archive.file, file: file), layer) { error in
                guard
                    case .unsupportedOption(file, let refused, "input shape", _, "a fixed size in this dimension") =
                        error as? ConvertError
                else { return XCTFail("\(layer): \(error)") }
                XCTAssertEqual(refused.name, layer)
            }
            archive.config = config
        }
    }

    func testMoreFreeSizesThanAModelMayHaveAreRefused() throws {
        let inputs = (0..<3).map { index in
            """
            {"module": "keras.layers", "class_name": "InputLayer", "name": "i\(index)", "registered_name": null,
             "config": {"batch_shape": [null, null, null, null], "dtype": "float32", "name": "i\(index)"}}
            """
        }
        let config = """
            {"class_name": "Functional", "config": {"name": "m", "layers": [\(inputs.joined(separator: ","))],
             "input_layers": [["i0", 0, 0], ["i1", 0, 0], ["i2", 0, 0]], "output_layers": ["i0", 0, 0]}}
            """
        XCTAssertThrowsError(try KerasImporter.load(archive(config), file: file)) { error in
            XCTAssertEqual(
                error as? ConvertError,
                .unsupportedOption(
                    file: file, ModelLayer(name: "i2", className: "InputLayer"), option: "input shape",
                    value: "9 free sizes", supported: "8 free sizes"))
        }
    }

    /// A functional model whose only layer is called `calls` times in a row: a Dropout, or a model like it.
    private func nest(_ depth: Int, calls: Int) -> String {
        nest([Int](repeating: calls, count: depth + 1))
    }

    /// The same with a number of calls for each level, from the outermost.
    private func nest(_ levels: [Int], name: String? = "top") -> String {
        let (calls, depth) = (levels[0], levels.count - 1)
        let inner =
            depth == 0
            ? #"{"module": "keras.layers", "class_name": "Dropout", "registered_name": null, "config": {"name": "d"},"#
            : String(nest(Array(levels.dropFirst()), name: nil).dropLast()) + ","
        let nodes = (0..<calls).map { call in
            let source = call == 0 ? #"["i", 0, 0]"# : #"["d", \#(call - 1), 0]"#
            return
                #"{"args": [{"class_name": "__keras_tensor__", "config": {"keras_history": \#(source)}}], "kwargs": {}}"#
        }
        // In the list of outputs, the making of a functional model counts as a call.
        let last = calls - (depth == 0 ? 1 : 0)
        return """
            {"class_name": "Functional", \(name.map { "\"name\": \"\($0)\"," } ?? "") "config": {"name": "\(name ?? "d")", "layers": [
              {"module": "keras.layers", "class_name": "InputLayer", "name": "i", "registered_name": null, "inbound_nodes": [],
               "config": {"batch_shape": [null, 3], "dtype": "float32", "name": "i"}},
              \(inner) "name": "d", "inbound_nodes": [\(nodes.joined(separator: ","))]}
            ], "input_layers": ["i", 0, 0], "output_layers": ["d", \(last), 0]}}
            """
    }

    func testModelsInsideEachOtherAreReadUpToADepth() throws {
        let graph = try KerasImporter.load(archive(nest(9, calls: 1)), file: file).graph
        XCTAssertEqual(graph.nodes.count, 1)
        XCTAssertEqual(graph.outputs, ["d"])
    }

    func testModelsInsideTooManyOthersAreRefused() throws {
        func sequential(_ depth: Int) -> String {
            let inner = depth == 0 ? #"{"class_name": "Dropout", "config": {"name": "d"}}"# : sequential(depth - 1)
            return
                #"{"class_name": "Sequential", "config": {"name": "m", "build_input_shape": [null, 3], "layers": [\#(inner)]}}"#
        }
        XCTAssertEqual(try KerasImporter.load(archive(sequential(16)), file: file).graph.nodes.count, 1)
        for depth in [17, 19] {
            XCTAssertThrowsError(try KerasImporter.load(archive(sequential(depth)), file: file)) { error in
                XCTAssertEqual(
                    error as? ConvertError, .nestedModel(file: file, ModelLayer(name: "m", className: "Sequential")))
            }
        }
    }

    func testModelsThatCallEachOtherTooOftenAreRefused() throws {
        XCTAssertEqual(try KerasImporter.load(archive(nest(3, calls: 2)), file: file).graph.nodes.count, 16)
        let often = nest([2000] + [Int](repeating: 1, count: 9))
        XCTAssertThrowsError(try KerasImporter.load(archive(often), file: file)) { error in
            XCTAssertEqual(
                error as? ConvertError, .tooManyCalls(file: file, limit: KerasGraphBuilder.callLimit), "\(error)")
        }
        XCTAssertThrowsError(try KerasImporter.load(archive(nest(9, calls: 5)), file: file)) { error in
            XCTAssertEqual(
                error as? ConvertError, .tooManyNodes(file: file, limit: KerasGraphBuilder.nodeLimit), "\(error)")
        }
    }

    func testHardSigmoidOfAFileThatDoesNotSayItsVersionIsRefused() throws {
        var archive = try KerasArchive("keras/functional_chain/keras-3/model.keras")
        archive.config = archive.config.replacing("\"sigmoid\"", with: "\"hard_sigmoid\"")
        XCTAssertNoThrow(try KerasImporter.load(archive.file, file: file))
        archive.entries.removeAll { $0.name == "metadata.json" }
        XCTAssertThrowsError(try KerasImporter.load(archive.file, file: file)) { error in
            guard case .unsupportedOption(_, _, "activation", let value, _) = error as? ConvertError else {
                return XCTFail("\(error)")
            }
            XCTAssertTrue(value.hasPrefix("hard_sigmoid"), value)
        }
    }

    func testAConstantThatTheFileDoesNotHoldMayNotBeLargerThanItsWeights() throws {
        let config = """
            {"class_name": "Sequential", "config": {"name": "m", "layers": [
              {"module": "keras.layers", "class_name": "InputLayer", "registered_name": null,
               "config": {"batch_shape": [null, 1000000000], "dtype": "float32", "name": "i"}},
              {"module": "keras.layers", "class_name": "LayerNormalization", "registered_name": null,
               "config": {"name": "n", "axis": -1, "epsilon": 0.001, "center": false, "scale": false}}]}}
            """
        XCTAssertThrowsError(try KerasImporter.load(archive(config), file: file)) { error in
            guard case .weightsTooLarge(_, byteCount: 4_000_000_000, _) = error as? ConvertError else {
                return XCTFail("\(error)")
            }
        }
    }
}
