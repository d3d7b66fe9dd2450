import Foundation
@testable import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// Layers of classes of one's own, through mappings.
final class KerasCustomLayerTests: XCTestCase {
    // example begins
    /// A converter that knows layers `Block(units, slope)`, `x + leaky_relu(narrow(gelu(wide(x))) * gain, slope)`: two dense layers,
    /// `wide` and `narrow`, and a weight of its own.
    func converter() -> Converter {
        var converter = Converter(task: .generic)
        converter.customLayers["Block"] = { layer, graph in
            let width = try layer.size(ofDimension: -1)
            let units = try layer.integer("units", in: 1...65536)
            let wide = try layer.weights(shaped: [[width, units], [units]], of: "wide")
            let narrow = try layer.weights(shaped: [[units, width], [width]], of: "narrow")
            let gain = try layer.weights(shaped: [[width]])[0]
            var y = try graph.dense(layer.inputs[0], weight: wide[0], bias: wide[1], activation: .gelu)
            y = try graph.dense(y, weight: narrow[0], bias: narrow[1])
            y = try graph.multiply(y, graph.constant(gain))
            y = try graph.apply(.leakyRelu(alpha: Float(layer.number("slope"))), to: y)
            return try graph.add(layer.inputs[0], y)
        }
        return converter
    }
    // example ends

    private var block: KerasLayerMapping { converter().customLayers["Block"] ?? { layer, _ in layer.inputs[0] } }

    func testTheGuideShowsTheExampleAsItIsHere() throws {
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let begin = try XCTUnwrap(source.range(of: "    // example begins\n")).upperBound
        let end = try XCTUnwrap(source.range(of: "    // example ends\n")).lowerBound
        let example = source[begin..<end].split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.dropFirst(4)
        }.joined(separator: "\n")
        XCTAssertGreaterThan(example.count, 500)
        let page = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/Converting.md")
        XCTAssertTrue(try String(contentsOf: page, encoding: .utf8).contains(example))
    }

    func testAModelWithMappedLayersGivesItsFrameworksOutputsFromEveryFile() throws {
        let fixture = try KerasCase("custom_layers")
        XCTAssertEqual(fixture.files.count, 4)
        let input = try fixture.input("input")
        for (framework, path) in fixture.files {
            let golden = try fixture.array("output", framework: framework).floats()
            let converted = try converter().convert([Fixtures.path(path)])
            let graph = converted.file.graph
            for run in GraphRun.all {
                let output = try run.outputs(of: graph, [graph.inputs[0].name: input])
                let difference = largestDifference(try XCTUnwrap(output[graph.outputs[0]]), golden.map(Double.init))
                XCTAssertLessThanOrEqual(try XCTUnwrap(difference), 1e-5 * Double(golden.map(abs).max() ?? 0), path)
            }
            // A layer that is called twice has its weights once.
            let model = try KerasImporter.load(
                fixtureBytes(path), file: path, customLayers: ["other>Block": block])
            XCTAssertEqual(model.graph.constants.count, 2 * 5 + 2, path)
        }
    }

    private func error(
        _ layers: [String: KerasLayerMapping], _ path: String = "keras/custom_layers/keras-3/model.keras"
    )
        -> ConvertError?
    {
        do {
            _ = try KerasImporter.load(fixtureBytes(path), file: "f", customLayers: layers)
            return nil
        } catch { return error as? ConvertError }
    }

    func testNamesThatClashAreRefused() {
        for names in [["Dense"], ["mine>Dense"], ["Sequential"], ["InputLayer"], ["a>"], ["a>Block", "Block"]] {
            let layers = Dictionary(uniqueKeysWithValues: names.map { ($0, block) })
            guard case .invalidOption("customLayers", _)? = error(layers) else {
                return XCTFail("\(names): \(String(describing: error(layers)))")
            }
        }
        XCTAssertNil(error(["mine>Block": block, "Dense2": block]))
    }

    func testWhatAMappingThrowsNamesTheLayer() {
        struct Own: Error {}
        let first = ModelLayer(name: "shared", className: "mine>Block")
        let mappings: [(KerasLayerMapping, ConvertError)] = [
            (
                { _, _ in throw Own() }, .customLayer(file: "f", first, reason: "Own()")
            ),
            (
                { layer, graph in try graph.reshape(layer.inputs[0], to: [0, 7]) },
                .customLayer(
                    file: "f", first,
                    reason: GraphError.invalidAttribute(
                        node: "reshape", attribute: "shape",
                        expected: "the 32 values of (batch, 4, 8) f32, with one -1 at most"
                    ).description)
            ),
            (
                { layer, _ in throw layer.refusal(of: "units", value: "12", supported: "5") },
                .unsupportedOption(file: "f", first, option: "units", value: "12", supported: "5")
            ),
            (
                { layer, graph in try graph.constant(layer.parts[0].weights[0]) },
                .customLayer(
                    file: "f", first, reason: "it gives \"constant\", which does not depend on the layer's input")
            ),
        ]
        for (mapping, expected) in mappings {
            guard case .customLayer(_, let layer, _) = expected, let actual = error(["Block": mapping]) else {
                XCTAssertEqual(error(["Block": mapping]), expected)
                continue
            }
            guard case .customLayer("f", layer, let reason) = actual else { return XCTFail("\(actual)") }
            XCTAssertFalse(reason.isEmpty)
        }
    }

    func testOptionsAndWeightsThatAreNotThereAreRefusedByName() {
        let readers: [(String, KerasLayerMapping)] = [
            (
                "units",
                { layer, _ in
                    _ = try layer.integer("units", in: 1...3); return layer.inputs[0]
                }
            ),
            (
                "name",
                { layer, _ in
                    _ = try layer.number("name"); return layer.inputs[0]
                }
            ),
            (
                "gone",
                { layer, _ in
                    _ = try layer.string("gone"); return layer.inputs[0]
                }
            ),
            (
                "slope",
                { layer, _ in
                    _ = try layer.bool("slope"); return layer.inputs[0]
                }
            ),
            (
                "slope",
                { layer, _ in
                    _ = try layer.integers("slope", in: 0...1); return layer.inputs[0]
                }
            ),
        ]
        for (name, mapping) in readers {
            guard case .invalidJSON("f", "config.json", let json)? = error(["Block": mapping]) else {
                return XCTFail(name)
            }
            XCTAssertTrue("\(json)".contains(name), "\(json)")
        }
        let others: [(String, KerasLayerMapping)] = [
            (
                "weights",
                { layer, _ in
                    _ = try layer.weights(shaped: [[3]]); return layer.inputs[0]
                }
            ),
            (
                "weights",
                { layer, _ in
                    _ = try layer.weights(shaped: [[8, 12]], of: "wide"); return layer.inputs[0]
                }
            ),
            (
                "input shape",
                { layer, _ in
                    _ = try layer.size(ofDimension: 0); return layer.inputs[0]
                }
            ),
            (
                "input shape",
                { layer, _ in
                    _ = try layer.size(ofDimension: 3); return layer.inputs[0]
                }
            ),
            (
                "input shape",
                { layer, _ in
                    _ = try layer.size(ofDimension: -4); return layer.inputs[0]
                }
            ),
        ]
        for (option, mapping) in others {
            guard case .unsupportedOption("f", _, option, _, _)? = error(["Block": mapping]) else {
                return XCTFail("\(option): \(String(describing: error(["Block": mapping])))")
            }
        }
        let second: KerasLayerMapping = { layer, _ in
            _ = try layer.size(ofDimension: 1, input: 1); return layer.inputs[0]
        }
        guard case .wrongInputCount? = error(["Block": second]) else { return XCTFail("input 1") }
    }

    func testALayerThatGivesBackItsInputIsOne() throws {
        let model = try KerasImporter.load(
            fixtureBytes("keras/custom_layers/keras-3/model.keras"), file: "f",
            customLayers: ["Block": { layer, _ in layer.inputs[0] }])
        XCTAssertEqual(try model.graph.prepared().nodes.map(\.op.kind), ["dense"])
    }
}
