import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// What a plan joins with a convolution, which gives the bits of the ops on their own.
final class ConvFusionTests: GraphTestCase {
    private typealias Line = (name: String, op: any Op, inputs: [String], outputs: [String])

    private static let border = ConvWindow(pads: [1, 1, 1, 1])
    private static let halves = MaxPool([2, 2], .halves)

    /// A convolution `a` of `x`, 3 x 3 over images of 7 x 6, then `nodes`, which make `y`.
    ///
    /// - Parameter channels: of the images and of the filters; 8 or more of both are Winograd's.
    private func graph(
        _ nodes: [Line], channels: Int = 9, filters: Int = 20, op: Conv = Conv(border), bias: Bool = true
    ) throws -> Graph {
        var constants = [
            "w": try whole([3, 3, channels / op.groups, filters], seed: 1), "s": try whole([filters], seed: 3),
            "t": try whole([filters], seed: 4),
        ]
        if bias { constants["b"] = try whole([filters], seed: 2) }
        let read = Set(nodes.flatMap(\.inputs))
        constants = constants.filter { ["w", "b"].contains($0.key) || read.contains($0.key) }
        var inputs = [("x", [7, 6, channels])]
        if read.contains("r") { inputs.append(("r", [7, 6, filters])) }
        return self.graph(
            inputs: inputs, constants: constants,
            nodes: [("c", op, ["x", "w"] + (bias ? ["b"] : []), ["a"])] + nodes, outputs: ["y"])
    }

    /// Both algorithms, with and without a bias.
    private func check(
        _ nodes: [Line], winograd: [String], direct: [String], file: StaticString = #filePath, line: UInt = #line
    ) throws {
        for bias in [true, false] {
            try checkPlan(
                try graph(nodes, bias: bias), ["conv2d (winograd4)" + winograd[0]] + winograd.dropFirst(), file: file,
                line: line)
            try checkPlan(
                try graph(nodes, channels: 5, bias: bias), ["conv2d" + direct[0]] + direct.dropFirst(), file: file,
                line: line)
        }
    }

    func testAClampAndAScaleAndShiftAndTheLargestOfTwoByTwoPixelsAreJoined() throws {
        let relu: Line = ("e", Unary(.relu), ["a"], ["e"])
        try check(
            [relu, ("f", ScaleShift(), ["e", "s", "t"], ["f"]), ("y", Self.halves, ["f"], ["y"])],
            winograd: [", relu, scaleShift, maxPool2d"], direct: [", relu, scaleShift", "maxPool2d"])
        try check(
            [relu, ("y", Self.halves, ["e"], ["y"])], winograd: [", relu, maxPool2d"], direct: [", relu", "maxPool2d"])
    }

    func testAScaleAndShiftStraightBehindSharedFiltersIsJoined() throws {
        // Of filters of its own it would become part.
        for (channels, name) in [(9, "conv2d (winograd4)"), (5, "conv2d")] {
            for bias in [true, false] {
                let nodes: [Line] = [
                    ("d", Conv(Self.border), ["x", "w"] + (bias ? ["b"] : []), ["d"]),
                    ("e", ScaleShift(), ["a", "s", "t"], ["e"]), ("f", Unary(.relu6), ["e"], ["f"]),
                    ("y", Concat(axis: 3), ["f", "d"], ["y"]),
                ]
                try checkPlan(
                    try graph(nodes, channels: channels, bias: bias), [name, "\(name), scaleShift, relu6", "concat"])
            }
        }
    }

    func testAResidualIsJoinedBeforeAndBehindActivations() throws {
        for inputs in [["a", "r"], ["r", "a"]] {
            try check(
                [("e", Binary(.add), inputs, ["e"]), ("y", Unary(.relu), ["e"], ["y"])], winograd: [", residual, relu"],
                direct: [", residual, relu"])
        }
        try check(
            [("e", Unary(.relu), ["a"], ["e"]), ("y", Binary(.add), ["e", "r"], ["y"])], winograd: [", relu, residual"],
            direct: [", relu, residual"])
    }

    func testWhatReadsAResidualIsNotPooledAtOnce() throws {
        let nodes: [Line] = [("e", Binary(.add), ["a", "r"], ["e"]), ("y", Self.halves, ["e"], ["y"])]
        try check(nodes, winograd: [", residual", "maxPool2d"], direct: [", residual", "maxPool2d"])
    }

    func testAFunctionOfEachValueIsJoinedAndNothingBehindIt() throws {
        for function in [UnaryFunction.sigmoid, .tanh, .silu, .gelu] {
            try check([("y", Unary(function), ["a"], ["y"])], winograd: [", \(function)"], direct: [", \(function)"])
        }
        let sigmoid: Line = ("e", Unary(.sigmoid), ["a"], ["e"])
        try check(
            [sigmoid, ("y", ScaleShift(), ["e", "s", "t"], ["y"])], winograd: [", sigmoid", "scaleShift"],
            direct: [", sigmoid", "scaleShift"])
        try check(
            [sigmoid, ("y", Binary(.add), ["e", "r"], ["y"])], winograd: [", sigmoid", "add"],
            direct: [", sigmoid", "add"])
        try check(
            [sigmoid, ("y", Self.halves, ["e"], ["y"])], winograd: [", sigmoid", "maxPool2d"],
            direct: [", sigmoid", "maxPool2d"])
    }

    func testOtherPoolingIsLeftAlone() throws {
        for pool in [
            MaxPool([3, 3], ConvWindow(strides: [2, 2])), MaxPool([2, 2], ConvWindow()),
            MaxPool([2, 2], ConvWindow(strides: [2, 2], pads: [0, 0, 1, 0])),
        ] {
            try check([("y", pool, ["a"], ["y"])], winograd: ["", "maxPool2d"], direct: ["", "maxPool2d"])
        }
        try check(
            [("y", MeanPool([2, 2], .halves, countsPads: true), ["a"], ["y"])], winograd: ["", "meanPool2d"],
            direct: ["", "meanPool2d"])
    }

    func testLayersInGroupsAndOfSinglePixelsJoinTheSame() throws {
        let nodes: [Line] = [
            ("e", Unary(.relu), ["a"], ["e"]), ("f", ScaleShift(), ["e", "s", "t"], ["f"]),
            ("y", Binary(.add), ["f", "r"], ["y"]),
        ]
        for (channels, filters, groups) in [(9, 18, 9), (6, 12, 3), (4, 40, 2)] {
            let op = Conv(Self.border, groups: groups)
            try checkPlan(
                try graph(nodes, channels: channels, filters: filters, op: op), ["conv2d, relu, scaleShift, residual"])
        }
        for channels in [3, 20] {
            let op = Conv(Self.border, groups: channels)
            try checkPlan(
                try graph(nodes, channels: channels, filters: channels, op: op),
                ["conv2d (depthwise), relu, scaleShift, residual"])
        }
        var pixels = try graph(nodes)
        pixels.constants["w"] = Constant(try whole([1, 1, 9, 20], seed: 1))
        pixels.nodes[0].op = Conv(ConvWindow())
        try checkPlan(pixels, ["conv2d, relu, scaleShift, residual"])
    }

    func testWinogradsMethodIsChosenByTheLayerAlone() throws {
        func algorithm(
            _ channels: Int, _ filters: Int, _ op: Conv = Conv(Self.border), _ options: PreparationOptions = .init()
        ) throws -> Conv.Algorithm? {
            let prepared = try graph(
                [("y", Unary(.relu), ["a"], ["y"])], channels: channels, filters: filters, op: op
            ).prepared(options)
            return (prepared.nodes[0].op as? Conv)?.algorithm
        }
        XCTAssertEqual(try algorithm(8, 8), .winograd4)
        XCTAssertEqual(try algorithm(7, 8), .direct)
        XCTAssertEqual(try algorithm(8, 7), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(Self.border, groups: 2)), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(ConvWindow(strides: [1, 2]))), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(ConvWindow(dilations: [2, 1]))), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(ConvWindow(pads: [0, 0, 0, 2]))), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(Self.border), PreparationOptions(allowsWinograd: false)), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(Self.border, groups: 8)), .depthwise)
        XCTAssertEqual(try algorithm(8, 16, Conv(Self.border, groups: 8)), .direct)
    }

    func testOneFilterThatLayersReadInSeveralLayoutsIsPackedForEach() throws {
        // In one group and by Winograd's method, in one group with strides, and in two groups.
        let window = ConvWindow(strides: [2, 2], pads: [1, 1, 1, 1])
        let graph = self.graph(
            inputs: [("x", [5, 5, 8]), ("z", [5, 5, 16])], constants: ["w": try whole([3, 3, 8, 8], seed: 1)],
            nodes: [
                ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", Conv(window), ["x", "w"], ["b"]),
                ("c", Conv(window, groups: 2), ["z", "w"], ["c"]), ("d", Conv(window), ["x", "w"], ["d"]),
            ], outputs: ["a", "b", "c", "d"])
        let prepared = try graph.prepared()
        XCTAssertEqual(
            prepared.constants.values.map { "\($0.layout.rawValue) \($0.tensor.shape)" }.sorted(),
            ["filters16 [1, 1, 72, 16]", "filters16 [2, 1, 72, 16]", "winograd4 [1, 36, 8, 32]"])
        try checkPlan(graph, ["conv2d (winograd4)", "conv2d", "conv2d", "conv2d"])
    }
}
