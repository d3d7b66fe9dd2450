import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Functions and arithmetic that follow each other run in one step, block by block.
final class ChainFusionTests: GraphTestCase {
    func testFunctionsAndArithmeticThatFollowEachOtherAreOneStep() throws {
        let graph = graph(
            inputs: [("x", [7]), ("z", [7])], constants: ["c": try whole([7], seed: 9)],
            nodes: [
                ("a", Unary(.tanh), ["x"], ["a"]), ("b", Binary(.add), ["a", "z"], ["b"]),
                ("c.node", Binary(.subtract), ["c", "b"], ["d"]), ("e", Unary(.sigmoid), ["d"], ["e"]),
                ("y.node", Binary(.multiply), ["e", "x"], ["y"]),
            ], outputs: ["y"])
        XCTAssertEqual(kinds(graph), ["tanh", "add", "subtract", "sigmoid", "multiply"])
        try checkPlan(graph, ["tanh, add, subtract, sigmoid, multiply"])
    }

    func testAValueThatIsReadTwiceEndsAChain() throws {
        let graph = graph(
            inputs: [("x", [7])],
            nodes: [
                ("a", Unary(.exp), ["x"], ["a"]), ("b", Unary(.tanh), ["a"], ["b"]),
                ("y.node", Binary(.add), ["b", "a"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(graph, ["exp", "tanh, add"])
    }

    func testAValueUsedAsBothOperandsEndsAChain() throws {
        let graph = graph(
            inputs: [("x", [7])],
            nodes: [("a", Unary(.exp), ["x"], ["a"]), ("y.node", Binary(.multiply), ["a", "a"], ["y"])], outputs: ["y"])
        try checkPlan(graph, ["exp", "multiply"])
    }

    func testAnOutputEndsAChain() throws {
        let graph = graph(
            inputs: [("x", [7])],
            nodes: [("a", Unary(.exp), ["x"], ["a"]), ("y.node", Unary(.tanh), ["a"], ["y"])], outputs: ["a", "y"])
        try checkPlan(graph, ["exp", "tanh"])
    }

    func testAResultOfAnotherShapeEndsAChainAndABroadcastMayBeginOne() throws {
        let graph = graph(
            inputs: [("x", [4, 1]), ("z", [4, 6])],
            nodes: [
                ("a", Unary(.exp), ["x"], ["a"]), ("b", Binary(.add), ["a", "z"], ["b"]),
                ("y.node", Unary(.tanh), ["b"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(graph, ["exp", "add, tanh"])
    }

    func testAChainReadsOperandsThatAreMadeAfterItsFirstNode() throws {
        let graph = graph(
            inputs: [("x", [7])],
            nodes: [
                ("a", Unary(.exp), ["x"], ["a"]), ("s", Softmax(), ["x"], ["s"]),
                ("y.node", Binary(.divide), ["s", "a"], ["y"]),
            ], outputs: ["y"])
        // The quotient joins what was made last of the two that it reads first.
        try checkPlan(graph, ["softmax", "exp, divide"])
    }

    func testAChainDoesNotWriteOverWhatALaterFunctionReads() throws {
        // `m` dies in the chain's last function, as its operand; the chain may not work in its memory before.
        let graph = graph(
            inputs: [("x", [5])],
            nodes: [
                ("m", Softmax(), ["x"], ["m"]), ("n", Softmax(axis: 1, isLogarithm: true), ["x"], ["n"]),
                ("a", Unary(.exp), ["n"], ["a"]), ("b", Unary(.tanh), ["a"], ["b"]),
                ("c", Binary(.add), ["b", "m"], ["c"]), ("y.node", Softmax(), ["c"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(graph, ["softmax", "logSoftmax", "exp, tanh, add", "softmax"])
    }

    func testLongChainsOverManyValuesGiveTheSameBitsOnSeveralThreads() throws {
        var network = NetworkBuilder(.real, seed: 3)
        network.input("v0", [3001])
        for index in 1...30 {
            network.add(
                "n\(index)", index % 3 == 0 ? Binary(.add) : Unary([.sin, .tanh][index % 2]),
                index % 3 == 0 ? ["v\(index - 1)", "v0"] : ["v\(index - 1)"], "v\(index)")
        }
        let graph = try network.graph(outputs: "v30").prepared()
        let inputs = try network.rows(40)
        let plan = try Plan(graph)
        XCTAssertEqual(plan.steps.count, 1)
        let expected = try plainOutputs(graph, inputs, PlanOptions())
        for threads in [1, 2, 3] {
            XCTAssertEqual(try Session(plan, threads: threads).run(inputs), expected, "\(threads) threads")
        }
    }
}
