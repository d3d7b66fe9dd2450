import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import XCTest

/// Functions on symbolic values: what they are given is followed or refused.
final class KerasOperationTests: XCTestCase {
    private let file = "model.keras"

    private func load(_ model: KerasModelText, version: String = "3.15.1") throws -> KerasModel {
        try KerasImporter.load(KerasModelText.file(model.text(outputs: "op"), version: version), file: file)
    }

    /// A model of one operation of Keras 3, called `op`, on `x` of 4 rows of 6.
    private func operation(
        _ className: String, _ config: String = "", arguments: String = KerasModelText.tensor("x")
    ) throws -> KerasModel {
        var model = KerasModelText()
        model.input("x", "4, 6")
        model.operation(className, "op", config, arguments: arguments)
        return try load(model)
    }

    /// A model of one function of TensorFlow, called `op`, on `x` of 4 rows of 6.
    private func function(_ name: String, nodes: String) throws -> KerasModel {
        var model = KerasModelText()
        model.input("x", "4, 6")
        model.function(name, "op", nodes: nodes)
        return try load(model, version: "2.15.0")
    }

    private func assertRefuses(
        _ option: String, value: String, _ load: @autoclosure () throws -> KerasModel, line: UInt = #line
    ) {
        XCTAssertThrowsError(try load(), option, line: line) { error in
            guard case .unsupportedOption(file, let layer, option, value, let supported) = error as? ConvertError else {
                return XCTFail("\(option) \(value): \(error)", line: line)
            }
            XCTAssertEqual(layer.name, "op", line: line)
            XCTAssertFalse(supported.isEmpty, line: line)
        }
    }

    func testOptionsThatAnOperationDoesNotFollowAreRefusedByName() throws {
        let axis = #""axis": 1, "keepdims": false"#
        XCTAssertNoThrow(try operation("Max", axis + #", "initial": null"#))
        assertRefuses("initial", value: "0.5", try operation("Max", axis + #", "initial": 0.5"#))
        assertRefuses("initial", value: "-1", try operation("Min", axis + #", "initial": -1"#))
        XCTAssertNoThrow(try operation("Prod", axis + #", "dtype": null"#))
        assertRefuses("dtype", value: "\"int32\"", try operation("Prod", axis + #", "dtype": "int32""#))
        XCTAssertNoThrow(try operation("Round", #""decimals": 0"#))
        assertRefuses("decimals", value: "2", try operation("Round", #""decimals": 2"#))
        assertRefuses("base", value: "10", try operation("Log", #""base": 10"#))
    }

    func testWhatMasksAreMadeOfIsFollowedAsKerasWritesIt() throws {
        let x = KerasModelText.tensor("x")
        XCTAssertNoThrow(try operation("NotEqual", arguments: "\(x), 0"))
        assertRefuses("operand", value: "f32 [1]", try operation("NotEqual", arguments: "\(x), 1"))
        assertRefuses("operand", value: "f32 [-1, 4, 6]", try operation("NotEqual", arguments: "\(x), \(x)"))
        let value = "f32 [-1, 4, 6] and f32 [-1, 4, 6]"
        assertRefuses("operands", value: value, try operation("LogicalOr", arguments: "\(x), \(x)"))
    }

    func testArgumentsThatAFunctionOfTensorFlowDoesNotFollowAreRefusedByName() throws {
        XCTAssertNoThrow(try function("math.log", nodes: #"["x", 0, 0, {"name": "mine"}]"#))
        XCTAssertNoThrow(
            try function(
                "compat.v1.transpose", nodes: #"["x", 0, 0, {"perm": [0, 2, 1], "name": "t", "conjugate": false}]"#))
        assertRefuses(
            "conjugate", value: "true",
            try function("compat.v1.transpose", nodes: #"["x", 0, 0, {"perm": [0, 2, 1], "conjugate": true}]"#))
        assertRefuses(
            "adjoint_b", value: "true",
            try function("linalg.matmul", nodes: #"["x", 0, 0, {"b": ["x", 0, 0], "adjoint_b": true}]"#))
        assertRefuses(
            "output_type", value: "\"int32\"",
            try function("linalg.matmul", nodes: #"["x", 0, 0, {"b": ["x", 0, 0], "output_type": "int32"}]"#))
        // A slope that is a value was taken for none.
        assertRefuses(
            "alpha", value: "a value", try function("nn.leaky_relu", nodes: #"["x", 0, 0, {"alpha": ["x", 0, 0]}]"#))
        // An operand twice.
        assertRefuses("x", value: "a value", try function("math.log", nodes: #"["x", 0, 0, {"x": ["x", 0, 0]}]"#))
    }

    func testMoreArgumentsThanAnOperationTakesAreRefused() throws {
        let x = KerasModelText.tensor("x")
        XCTAssertNoThrow(try operation("Add", arguments: "\(x), \(x)"))
        XCTAssertNoThrow(try operation("Log", arguments: "\(x), null"))
        assertRefuses("argument 2", value: "a value", try operation("Add", arguments: "\(x), \(x), \(x)"))
        assertRefuses("argument 1", value: "3", try operation("Log", arguments: "\(x), 3"))
    }

    func testNumbersThatNoF32HoldsAreRefused() throws {
        assertRefuses("alpha", value: "1e+200", try operation("Elu", #""alpha": 1e200"#))
        assertRefuses("negative_slope", value: "-1e+200", try operation("LeakyRelu", #""negative_slope": -1e200"#))
        assertRefuses("x_max", value: "1e+200", try operation("Clip", #""x_min": 0, "x_max": 1e200"#))
        let x = KerasModelText.tensor("x")
        assertRefuses("argument 1", value: "1e+200", try operation("Add", arguments: "\(x), [1, 1e200, 1, 1, 1, 1]"))
    }

    func testOperandsThatAreNoNumbersOrListsOfNumbersAreRefusedAsSuch() throws {
        let x = KerasModelText.tensor("x")
        XCTAssertNoThrow(try operation("Add", arguments: "\(x), [1, 2, 3, 4, 5, 6]"))
        assertRefuses("argument 1", value: "[1,2]", try operation("Add", arguments: "\(x), [[1, 2], [3, 4]]"))
        assertRefuses("argument 1", value: "\"a\"", try operation("Add", arguments: "\(x), \"a\""))
        assertRefuses("argument 1", value: "true", try operation("Add", arguments: "\(x), true"))
    }

    func testEachCallOfAnOperationHasItsOwnNumbers() throws {
        var model = KerasModelText()
        model.input("x", "2")
        model.layer(
            "Add", "op", module: "keras.src.ops.numpy",
            calls: [
                "\(KerasModelText.tensor("x")), [1, 2]", "\(KerasModelText.tensor("op")), [10, 20]",
                "\(KerasModelText.tensor("op", call: 1)), [1, 2]",
            ])
        let loaded = try KerasImporter.load(
            KerasModelText.file(model.text(outputs: [(layer: "op", call: 2)])), file: file)
        let outputs = try GraphRun.all[0].outputs(
            of: loaded.graph.prepared(), ["x": Tensor([Float(0), 0], shape: [1, 2])])
        XCTAssertEqual(outputs["op"], [12, 24])
    }

    private func slice(_ start: String, _ stop: String, _ step: String = "null") -> String {
        #"{"class_name": "__slice__", "config": {"start": \#(start), "stop": \#(stop), "step": \#(step)}}"#
    }
    private let ellipsis = #"{"class_name": "__ellipsis__", "config": {}}"#

    /// The elements of `x`, numbered, that an index picks.
    private func picked(_ index: String) throws -> [Float] {
        let model = try operation("GetItem", arguments: "\(KerasModelText.tensor("x")), \(index)")
        let x = try Tensor((0..<24).map { Float($0) }, shape: [1, 4, 6])
        return try XCTUnwrap(GraphRun.all[0].outputs(of: model.graph.prepared(), ["x": x])["op"])
    }

    func testAnEllipsisStandsForAsManyDimensionsAsAreLeft() throws {
        XCTAssertEqual(try picked("[\(ellipsis), 0]"), [0, 6, 12, 18])
        XCTAssertEqual(try picked("[\(slice("null", "null")), 1, \(ellipsis)]"), [6, 7, 8, 9, 10, 11])
        XCTAssertEqual(try picked("[\(slice("null", "null")), 1, \(ellipsis), 2]"), [8])
        XCTAssertEqual(try picked("[\(ellipsis), 3, \(slice("4", "null"))]"), [22, 23])
        XCTAssertEqual(try picked("[\(ellipsis)]"), (0..<24).map { Float($0) })
        XCTAssertEqual(try picked(ellipsis), (0..<24).map { Float($0) })
    }

    func testIndicesThatAreNotFollowedAreRefusedAsSuch() throws {
        let x = KerasModelText.tensor("x")
        let all = slice("null", "null")
        for index in [
            "[\(all), null]", "[\(all), true]", "[\(all), 1.5]", "[\(ellipsis), \(ellipsis)]", "[\(all), 7]", "[0]",
            "[\(all), {\"class_name\": \"__tensor__\", \"config\": {}}]", "[\(all), \(all), \(all), \(all)]",
            "[\(all), \(all), \(ellipsis), \(all), \(all)]", "[\(all), \(slice("\"a\"", "null"))]",
        ] {
            XCTAssertThrowsError(try operation("GetItem", arguments: "\(x), \(index)"), index) { error in
                guard case .unsupportedOption(file, _, "index", _, _) = error as? ConvertError else {
                    return XCTFail("\(index): \(error)")
                }
            }
        }
    }
}
