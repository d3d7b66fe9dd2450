import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Shapes take no time where a value can lie where another does.
final class ViewTests: GraphTestCase {
    func testShapesBetweenOpsAreViews() throws {
        let graph = graph(
            inputs: [("x", [2, 6])],
            nodes: [
                ("s", Softmax(), ["x"], ["s"]), ("r", Reshape(shape: [0, 3, 4]), ["s"], ["r"]),
                ("e", ExpandDimensions(axes: [1]), ["r"], ["e"]), ("q", Squeeze(axes: [1]), ["e"], ["q"]),
                ("f", Flatten(), ["q"], ["f"]), ("y.node", Softmax(), ["f"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(
            graph, ["softmax", "(reshape)", "(expandDimensions)", "(squeeze)", "(flatten)", "softmax"])
    }

    func testAViewOfAnInputIsReadWhereTheCallerHasIt() throws {
        let graph = graph(
            inputs: [("x", [2, 6])],
            nodes: [("f", Flatten(), ["x"], ["f"]), ("y.node", Softmax(), ["f"], ["y"])], outputs: ["y"])
        try checkPlan(graph, ["(flatten)", "softmax"])
        XCTAssertEqual(try Plan(try graph.prepared()).arenaByteCount, 0)
    }

    func testAViewThatIsAnOutputIsMadeInTheOutputsMemory() throws {
        let graph = graph(
            inputs: [("x", [2, 6])],
            nodes: [("s", Softmax(), ["x"], ["s"]), ("f", Flatten(), ["s"], ["y"])], outputs: ["y"])
        try checkPlan(graph, ["softmax", "(flatten)"])
        XCTAssertEqual(try Plan(try graph.prepared()).arenaByteCount, 0)
    }

    func testAViewOfAnInputOrOfAnOutputThatIsAnOutputIsACopy() throws {
        try checkPlan(
            graph(inputs: [("x", [2, 6])], nodes: [("f", Flatten(), ["x"], ["y"])], outputs: ["y"]), ["flatten"])
        try checkPlan(
            graph(
                inputs: [("x", [2, 6])],
                nodes: [("s", Softmax(), ["x"], ["s"]), ("f", Flatten(), ["s"], ["y"])], outputs: ["y", "s"]),
            ["softmax", "flatten"])
        try checkPlan(
            graph(
                inputs: [("x", [2, 6])],
                nodes: [
                    ("s", Softmax(), ["x"], ["s"]), ("f", Flatten(), ["s"], ["y"]),
                    ("g", Reshape(shape: [0, 3, 4]), ["s"], ["z"]),
                ], outputs: ["y", "z"]), ["softmax", "(flatten)", "reshape"])
    }

    func testAValueIsNotWrittenOverWhileAViewOfItIsRead() throws {
        let graph = graph(
            inputs: [("x", [2, 6])],
            nodes: [
                ("s", Softmax(), ["x"], ["s"]), ("r", Reshape(shape: [0, 12]), ["s"], ["r"]),
                ("t", Unary(.exp), ["s"], ["t"]), ("u", Softmax(), ["t"], ["u"]), ("v", Flatten(), ["u"], ["v"]),
                ("y.node", Binary(.add), ["v", "r"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(graph, ["softmax", "(reshape)", "exp", "softmax", "(flatten)", "add"])
    }
}
