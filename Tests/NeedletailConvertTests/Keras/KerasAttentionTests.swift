import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import XCTest

/// Options and calls of attention that the importer does not follow.
final class KerasAttentionTests: XCTestCase {
    private let options =
        #""num_heads": 2, "key_dim": 3, "value_dim": null, "use_bias": true, "attention_axes": [1], "output_shape": null"#

    /// A model of one attention, called with `arguments`.
    private func refusal(
        _ config: String, of className: String = "MultiHeadAttention", shape: String = "4, 6",
        arguments: String? = nil, keywords: String = ""
    ) throws -> ConvertError? {
        var text = KerasModelText()
        text.input("i", shape)
        let tensor = KerasModelText.tensor("i")
        text.layer(className, "x", config, calls: [arguments ?? "\(tensor), \(tensor)"])
        let whole = text.text(outputs: "x").replacing("\"kwargs\": {}", with: "\"kwargs\": {\(keywords)}")
        do {
            _ = try KerasImporter.load(KerasModelText.file(whole), file: "f")
            return nil
        } catch { return error as? ConvertError }
    }

    func testOptionsThatAreNotSupportedAreRefusedByName() throws {
        let grouped = #""num_query_heads": 4, "num_key_value_heads": 2, "head_dim": 3, "use_bias": true"#
        for (className, config, option) in [
            ("MultiHeadAttention", options.replacing("[1]", with: "[2]"), "attention_axes"),
            ("MultiHeadAttention", options.replacing("[1]", with: "[1, 2]"), "attention_axes"),
            ("MultiHeadAttention", options.replacing("[1]", with: #""all""#), "attention_axes"),
            (
                "MultiHeadAttention", options.replacing(#""output_shape": null"#, with: #""output_shape": [2, 3]"#),
                "output_shape"
            ),
            ("MultiHeadAttention", options + #", "use_gate": true"#, "use_gate"),
            ("MultiHeadAttention", options + #", "sliding_window": 2"#, "sliding_window"),
            ("GroupQueryAttention", grouped.replacing(": 2,", with: ": 3,"), "num_key_value_heads"),
            ("GroupQueryAttention", grouped + #", "use_gate": true"#, "use_gate"),
        ] {
            guard case .unsupportedOption("f", _, option, _, _)? = try refusal(config, of: className) else {
                return XCTFail("\(config): \(String(describing: try refusal(config, of: className)))")
            }
        }
        for shape in ["4", "4, 2, 3"] {
            guard case .unsupportedOption("f", _, "input shape", _, _)? = try refusal(options, shape: shape) else {
                return XCTFail(shape)
            }
        }
    }

    func testNumbersOutOfRangeAreRefused() throws {
        for (from, to) in [
            (#""num_heads": 2"#, #""num_heads": 0"#), (#""num_heads": 2"#, #""num_heads": 1048577"#),
            (#""key_dim": 3"#, #""key_dim": -1"#), (#""key_dim": 3"#, #""key_dim": 1e300"#),
            (#""value_dim": null"#, #""value_dim": 0"#), (#""output_shape": null"#, #""output_shape": 0"#),
            (#""use_bias": true"#, #""use_bias": 1"#),
        ] {
            guard case .invalidJSON("f", _, _)? = try refusal(options.replacing(from, with: to)) else {
                return XCTFail("\(to): \(String(describing: try refusal(options.replacing(from, with: to))))")
            }
        }
        // Products of the largest numbers are sizes of weights that are not there.
        let largest = options.replacing(": 2", with: ": 1048576").replacing(": 3", with: ": 1048576")
        guard case .missingWeights? = try refusal(largest) else {
            return XCTFail("\(String(describing: try refusal(largest)))")
        }
    }

    func testCallsThatAreNotFollowedAreRefusedByTheArgument() throws {
        let tensor = KerasModelText.tensor("i")
        for (keywords, argument) in [
            (#""return_attention_scores": true"#, "return_attention_scores"), (#""training": true"#, "training"),
            (#""query_mask": \#(tensor)"#, "query_mask"), (#""flash": 1"#, "flash"),
        ] {
            guard case .unsupportedArgument("f", _, argument, _)? = try refusal(options, keywords: keywords) else {
                return XCTFail("\(keywords): \(String(describing: try refusal(options, keywords: keywords)))")
            }
        }
        let none = "\(tensor), \(tensor), null, null, null, null, null, true"
        guard case .unsupportedArgument? = try refusal(options, arguments: none) else { return XCTFail(none) }
        for (arguments, option) in [(tensor, "argument 1"), ("\(tensor), 2.0", "input shape"), ("", "argument 0")] {
            guard case .unsupportedOption("f", _, option, _, _)? = try refusal(options, arguments: arguments) else {
                return XCTFail("\(arguments): \(String(describing: try refusal(options, arguments: arguments)))")
            }
        }
        for mask in ["1.0", "[1.0, 2.0]"] {
            guard
                case .unsupportedOption("f", _, "attention_mask", _, _)? =
                    try refusal(options, keywords: #""attention_mask": \#(mask)"#)
            else { return XCTFail(mask) }
        }
    }

    func testInsideTimeDistributedItIsRefused() throws {
        let layer = #""layer": {"class_name": "MultiHeadAttention", "config": {\#(options)}}"#
        guard
            case .unsupportedOption("f", _, "layer", _, _)? = try refusal(
                layer, of: "TimeDistributed", arguments: KerasModelText.tensor("i"))
        else {
            return XCTFail(
                "\(String(describing: try refusal(layer, of: "TimeDistributed", arguments: KerasModelText.tensor("i"))))"
            )
        }
    }

    func testMasksOfSumsOfSumsHaveEachPartOnce() throws {
        var archive = try KerasArchive("keras/masked_words/keras-2.15/model.keras")
        func add(_ name: String, _ a: String, _ b: String) -> String {
            #"{"module": "keras.layers", "class_name": "Add", "config": {"name": "\#(name)", "trainable": true, "dtype": "#
                + #""float32"}, "registered_name": null, "build_config": {"input_shape": [[null, 5, 4], [null, 5, 4]]}, "#
                + #""name": "\#(name)", "inbound_nodes": [[["\#(a)", 0, 0, {}], ["\#(b)", 0, 0, {}]]]}, "#
        }
        var names = ["a", "whole"]
        var layers = ""
        for index in 0..<28 {
            layers += add("more_\(index)", names[index], names[index + 1])
            names.append("more_\(index)")
        }
        let read = #"[["add_1", 0, 0, {"value": ["add_1", 0, 0]}]]"#
        XCTAssertTrue(archive.config.contains(read))
        let config = archive.config.replacing(read, with: read.replacing("add_1", with: "more_27"))
        archive.config = config.replacing(#""layers": ["#, with: #""layers": ["# + layers, maxReplacements: 1)
        let nodes = try KerasImporter.load(archive.file, file: "f").graph.nodes.count
        XCTAssertLessThan(nodes, 300)
    }
}
