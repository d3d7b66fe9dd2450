import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// A dense layer takes in a residual that is added to it, with activations before or after.
final class ResidualFusionTests: GraphTestCase {
    /// `dense(x)`, then `nodes`, which read `a` and make `y`.
    private func graph(
        _ nodes: [(name: String, op: any Op, inputs: [String], outputs: [String])], bias: Bool = true
    ) throws -> Graph {
        var constants = [
            "w": try whole([6, 19], seed: 1), "s": try whole([19], seed: 3), "t": try whole([19], seed: 4),
        ]
        if bias { constants["b"] = try whole([19], seed: 2) }
        let read = Set(nodes.flatMap(\.inputs))
        constants = constants.filter { ["w", "b"].contains($0.key) || read.contains($0.key) }
        return self.graph(
            inputs: [("x", [4, 6]), ("r", [4, 19])], constants: constants,
            nodes: [("d", Dense(), ["x", "w"] + (bias ? ["b"] : []), ["a"])] + nodes, outputs: ["y"])
    }

    func testAResidualIsAddedToTheSumsFromEitherSide() throws {
        for bias in [true, false] {
            try checkPlan(try graph([("y", Binary(.add), ["a", "r"], ["y"])], bias: bias), ["dense, residual"])
            try checkPlan(try graph([("y", Binary(.add), ["r", "a"], ["y"])], bias: bias), ["dense, residual"])
        }
    }

    func testActivationsBeforeAndAfterTheResidual() throws {
        try checkPlan(
            try graph([("e", Unary(.relu), ["a"], ["e"]), ("y", Binary(.add), ["e", "r"], ["y"])]),
            ["dense, relu, residual"])
        try checkPlan(
            try graph([("e", Binary(.add), ["a", "r"], ["e"]), ("y", Unary(.relu6), ["e"], ["y"])]),
            ["dense, residual, relu6"])
        try checkPlan(
            try graph([
                ("e", Unary(.relu), ["a"], ["e"]), ("f", Binary(.add), ["e", "r"], ["f"]),
                ("y", Unary(.relu), ["f"], ["y"]),
            ]), ["dense, relu, residual", "relu"])
    }

    func testAScaleAndShiftStandsBetweenActivationAndResidual() throws {
        try checkPlan(
            try graph([
                ("e", Unary(.relu), ["a"], ["e"]), ("f", ScaleShift(), ["e", "s", "t"], ["f"]),
                ("y", Binary(.add), ["f", "r"], ["y"]),
            ]), ["dense, relu, scaleShift, residual"])
    }

    func testOnlyTwoValuesOfTheSameShapeAreAdded() throws {
        // Of another shape; a constant by column is folded into the bias instead.
        let broadcast = self.graph(
            inputs: [("x", [4, 6]), ("r", [1, 19])], constants: ["w": try whole([6, 19], seed: 1)],
            nodes: [("d", Dense(), ["x", "w"], ["a"]), ("y", Binary(.add), ["a", "r"], ["y"])], outputs: ["y"])
        try checkPlan(broadcast, ["dense", "add"])
        try checkPlan(try graph([("y", Binary(.add), ["a", "a"], ["y"])]), ["dense", "add"])
        try checkPlan(try graph([("y", Binary(.subtract), ["a", "r"], ["y"])]), ["dense", "subtract"])
        try checkPlan(try graph([("y", Binary(.add), ["a", "s"], ["y"])]), ["dense"])
    }

    func testAConstantForEachOfManyTokensIsAddedToTheSums() throws {
        func graph(_ shape: [Int], tokens: Int, bias: Bool) throws -> Graph {
            var constants = ["w": try whole([6, 19], seed: 1), "p": try whole(shape, seed: 5)]
            if bias { constants["b"] = try whole([19], seed: 2) }
            return self.graph(
                inputs: [("x", [tokens, 6])], constants: constants,
                nodes: [
                    ("d", Dense(), ["x", "w"] + (bias ? ["b"] : []), ["a"]), ("e", Binary(.add), ["p", "a"], ["e"]),
                    ("y", Unary(.relu), ["e"], ["y"]),
                ], outputs: ["y"])
        }
        for bias in [true, false] {
            try checkPlan(try graph([45, 19], tokens: 45, bias: bias), ["dense, residual, relu"])
            try checkPlan(try graph([1, 45, 19], tokens: 45, bias: bias), ["dense, residual, relu"])
        }
        // Of few tokens, each image's would be a matmul of few rows.
        try checkPlan(try graph([7, 19], tokens: 7, bias: true), ["dense", "add, relu"])
        try checkPlan(try graph([45, 1], tokens: 45, bias: true), ["dense", "add, relu"])
    }

    func testTwoDenseLayersAreAddedByTheLaterOne() throws {
        let graph = self.graph(
            inputs: [("x", [6])], constants: ["w": try whole([6, 9], seed: 1), "v": try whole([6, 9], seed: 2)],
            nodes: [
                ("d", Dense(), ["x", "w"], ["a"]), ("e", Dense(), ["x", "v"], ["b"]),
                ("y", Binary(.add), ["b", "a"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(graph, ["dense", "dense, residual"])
    }

    func testEveryActivationThatAMatmulHasIsFusedAndGivesTheFunctionsBits() throws {
        for function in UnaryFunction.allCases {
            let parameters: [Float] =
                switch function {
                case .hardSigmoid: [0.2, 0.5]
                case .clip: [-1.5, 2.5]
                default: function.parameterNames.map { _ in 0.3 }
                }
            let graph = try graph([("y", Unary(function, parameters), ["a"], ["y"])])
            try checkPlan(graph, function.activation == nil ? ["dense", function.rawValue] : ["dense, \(function)"])
        }
    }
}
