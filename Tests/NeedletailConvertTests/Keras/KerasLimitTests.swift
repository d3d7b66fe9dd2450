import Foundation
@testable import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import XCTest

/// What a model may have of anything, and that what is made once is counted once.
final class KerasLimitTests: XCTestCase {
    private let file = "model.keras"

    private func load(_ text: String, weightsOf path: String = "keras/two_inputs/keras-3/model.keras") throws
        -> KerasModel
    {
        try KerasImporter.load(KerasModelText.file(text, weightsOf: path), file: file)
    }

    private func assert(_ text: String, throws expected: ConvertError, line: UInt = #line) {
        XCTAssertThrowsError(try load(text), line: line) { error in
            XCTAssertEqual(error as? ConvertError, expected, line: line)
        }
    }

    func testAMergeOfMoreValuesThanThereMayBeNodesIsRefused() throws {
        for (count, isRead) in [(8192, true), (8194, false), (20_000, false)] {
            var model = KerasModelText()
            model.input("x", "2")
            model.layer("Add", "sum", on: [String](repeating: "x", count: count))
            let text = model.text(outputs: "sum")
            if isRead {
                XCTAssertEqual(try load(text).graph.nodes.count, count - 1)
            } else {
                assert(text, throws: .tooManyNodes(file: file, limit: 8192))
            }
        }
    }

    func testManyValuesAreConcatenatedInTheirOrder() throws {
        for count in [63, 64, 65, 128, 64 * 64 + 1] {
            var model = KerasModelText()
            model.input("x", "1")
            model.input("y", "1")
            // x, y, y, x, y, y, ...
            model.layer("Concatenate", "all", "\"axis\": -1", on: (0..<count).map { $0 % 3 == 0 ? "x" : "y" })
            let outputs = try GraphRun.all[0].outputs(
                of: load(model.text(outputs: "all")).graph.prepared(),
                ["x": Tensor([Float(1)], shape: [1, 1]), "y": Tensor([Float(2)], shape: [1, 1])])
            XCTAssertEqual(outputs["all"], (0..<count).map { $0 % 3 == 0 ? 1 : 2 }, "\(count)")
        }
    }

    func testMoreThan64InputsOrOutputsAreRefused() throws {
        for count in [64, 65] {
            var inputs = KerasModelText()
            for index in 0..<count { inputs.input("x\(index)", "2") }
            inputs.layer("Add", "sum", on: (0..<count).map { "x\($0)" })
            var outputs = KerasModelText()
            outputs.input("x", "2")
            outputs.layer("Dropout", "y", "\"rate\": 0.5", on: ["x"])
            let texts = [
                inputs.text(outputs: "sum"),
                outputs.text(outputs: [(layer: String, call: Int)](repeating: ("y", 0), count: count)),
            ]
            for (what, text) in zip(["inputs", "outputs"], texts) {
                if count == 64 {
                    XCTAssertNoThrow(try load(text), what)
                } else {
                    assert(text, throws: .tooManyValues(file: file, what: what, count: 65, limit: 64))
                }
            }
        }
    }

    func testNamesOfLayersThatAFileCannotHoldAreRefused() throws {
        func model(_ name: String) -> String {
            var model = KerasModelText()
            model.input("x", "2")
            model.layer("Dropout", name, "\"rate\": 0.5", on: ["x"])
            return model.text(outputs: name)
        }
        XCTAssertEqual(try load(model(String(repeating: "a", count: 1024))).outputNames[0].utf8.count, 1024)
        let long = String(repeating: "a", count: 1025)
        for (text, name) in [
            (long, long), ("", ""), (#"a\u0000"#, "a\0"), (#"\u00000.0"#, "\u{0}0.0"), (#"a\nb"#, "a\nb"),
            (#"a\u2028b"#, "a\u{2028}b"),
        ] {
            assert(
                model(text),
                throws: .invalidLayerName(
                    file: file, ModelLayer(name: name, className: "Dropout"), byteLimit: 1024))
        }
    }

    func testNamesThatBecomeTooLongInsideModelsAreRefused() throws {
        let name = String(repeating: "a", count: 600)
        let inner = """
            {"class_name": "Sequential", "config": {"name": "\(name)", "build_input_shape": [null, 3], "layers": [
              {"class_name": "Dropout", "config": {"name": "b"}}, {"class_name": "Dropout", "config": {"name": "\(name)"}},
              {"class_name": "Dropout", "config": {"name": "c"}}]}}
            """
        assert(
            """
            {"class_name": "Sequential", "config": {"name": "m", "build_input_shape": [null, 3], "layers": [\(inner)]}}
            """,
            throws: .invalidLayerName(
                file: file, ModelLayer(name: name, className: "Dropout"), byteLimit: 1024))
    }

    func testAConfigurationOfMoreOptionsThanAnyLayerHasIsRefused() throws {
        for count in [250, 300] {
            var model = KerasModelText()
            model.input("x", "2")
            let options = (0..<count).map { "\"o\($0)\": \($0)" }.joined(separator: ", ")
            model.layer("Dropout", "y", options, on: ["x"])
            if count == 250 {
                XCTAssertNoThrow(try load(model.text(outputs: "y")))
            } else {
                assert(
                    model.text(outputs: "y"),
                    throws: .unsupportedOption(
                        file: file, ModelLayer(name: "y", className: "Dropout"), option: "a configuration",
                        value: "of 301 options", supported: "256 options"))
            }
        }
    }

    func testSparsemaxIsReadAsFarAsItsMatricesGo() throws {
        func model(_ counts: [Int]) -> String {
            var model = KerasModelText()
            for (index, count) in counts.enumerated() {
                model.input("x\(index)", "\(count)")
                model.layer("Activation", "y\(index)", "\"activation\": \"sparsemax\"", on: ["x\(index)"])
            }
            return model.text(outputs: counts.indices.map { ("y\($0)", 0) })
        }
        // As many values share one matrix.
        let graph = try load(model([600, 600, 5])).graph
        XCTAssertEqual(graph.constants.values.count { $0.tensor.shape == [600, 600] }, 1)
        let refusals = [
            ([2049], "sparsemax of 2049 values", "at most 2048"),
            (
                [1500, 1500, 1400], "sparsemax of 1400 values, beside others of other numbers of values",
                "numbers whose squares add up to at most 4194304"
            ),
        ]
        for (counts, value, supported) in refusals {
            assert(
                model(counts),
                throws: .unsupportedOption(
                    file: file, ModelLayer(name: "y\(counts.count - 1)", className: "Activation"), option: "activation",
                    value: value, supported: supported))
        }
    }

    func testWhatALayerDoesNotHaveIsCountedOnceHoweverOftenTheLayerIsCalled() throws {
        // 30 000 zeros in place of a beta that it does not have: more than 1 MiB, if they were counted for each call.
        var model = KerasModelText()
        model.input("x", "30000")
        let calls = (0..<20).map { $0 == 0 ? KerasModelText.tensor("x") : KerasModelText.tensor("n", call: $0 - 1) }
        model.layer(
            "LayerNormalization", "n", #""axis": -1, "epsilon": 0.001, "center": false, "scale": false"#,
            calls: calls)
        let graph = try load(model.text(outputs: [(layer: "n", call: 19)])).graph
        XCTAssertEqual(graph.nodes.count, 20)
        XCTAssertEqual(graph.constants.count, 2)
    }

    func testALayerWithASlashInItsNameAndALayerInsideAModelHaveTheirOwnWeights() throws {
        let statistics = { (mean: Int) in #""axis": null, "mean": \#(mean), "variance": 1"# }
        var inner = KerasModelText()
        inner.input("p", "2")
        inner.layer("Normalization", "b", statistics(7), on: ["p"])
        var model = KerasModelText()
        model.input("x", "2")
        model.layer("Normalization", "a/b", statistics(1), on: ["x"])
        let text = model.text(outputs: "a").replacing(
            "], \n", with: "")
        let nested = inner.text(outputs: "b").replacing(#""name": "m""#, with: #""name": "a""#)
        let call = #""name": "a", "inbound_nodes": [{"args": [\#(KerasModelText.tensor("a/b"))], "kwargs": {}}]"#
        let place = try XCTUnwrap(text.range(of: "],\n \"input_layers\""))
        let whole = text.replacingCharacters(
            in: place, with: ", \(nested.dropLast()), \(call)}],\n \"input_layers\"")
        let outputs = try GraphRun.all[0].outputs(
            of: load(whole.replacing(#""output_layers": [["a", 0, 0]]}}"#, with: #""output_layers": [["a", 1, 0]]}}"#))
                .graph.prepared(),
            ["x": Tensor([Float(10), 20], shape: [1, 2])])
        XCTAssertEqual(outputs.values.first, [2, 12])
    }
}
