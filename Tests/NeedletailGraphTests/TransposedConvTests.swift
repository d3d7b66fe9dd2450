import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Transposed convolutions: what is joined with them and folded into them, and that how they are split shows nowhere.
final class TransposedConvTests: GraphTestCase {
    private typealias Line = (name: String, op: any Op, inputs: [String], outputs: [String])

    private static let twice = ConvWindow(strides: [2, 2], pads: [1, 1, 1, 1])

    /// A transposed convolution `a` of `x`, 3 x 3 over images of 4 x 3, then `nodes`, which make `y`.
    private func graph(
        _ nodes: [Line], channels: Int = 5, filters: Int = 20, groups: Int = 1, window: ConvWindow = twice
    ) throws -> Graph {
        let read = Set(nodes.flatMap(\.inputs))
        let constants = [
            "w": try whole([3, 3, channels / groups, filters], seed: 1), "b": try whole([filters], seed: 2),
            "s": try whole([filters], seed: 3), "t": try whole([filters], seed: 4),
        ].filter { ["w", "b"].contains($0.key) || read.contains($0.key) }
        var inputs = [("x", [4, 3, channels])]
        if read.contains("r") { inputs.append(("r", [7, 5, filters])) }
        return self.graph(
            inputs: inputs, constants: constants,
            nodes: [("c", TransposedConv(window, groups: groups), ["x", "w", "b"], ["a"])] + nodes, outputs: ["y"])
    }

    func testWhatFollowsIsJoinedWithTheBitsOfTheOpsOnTheirOwn() throws {
        // Forms with a function at the end, clamps, and all that an epilogue has; nothing behind a function.
        let relu: Line = ("e", Unary(.relu), ["a"], ["e"])
        let forms: [([Line], [String])] = [
            (
                [relu, ("f", ScaleShift(), ["e", "s", "t"], ["f"]), ("y", Binary(.add), ["f", "r"], ["y"])],
                [", relu, scaleShift, residual"]
            ),
            ([("y", Unary(.sigmoid), ["a"], ["y"])], [", sigmoid"]),
            ([("e", Binary(.add), ["a", "r"], ["e"]), ("y", Unary(.relu6), ["e"], ["y"])], [", residual, relu6"]),
            (
                [("e", Unary(.tanh), ["a"], ["e"]), ("y", Binary(.add), ["e", "r"], ["y"])], [", tanh", "add"]
            ),
        ]
        for (nodes, kinds) in forms {
            try checkPlan(try graph(nodes), ["conv2dTransposed" + kinds[0]] + kinds.dropFirst())
            try checkPlan(
                try graph(nodes, channels: 6, filters: 40, groups: 2),
                ["conv2dTransposed" + kinds[0]] + kinds.dropFirst())
            try checkPlan(
                try graph(nodes, channels: 20, groups: 20),
                ["conv2dTransposed (depthwise)" + kinds[0]] + kinds.dropFirst())
        }
    }

    func testABatchNormStraightBehindFoldsIntoTheFilterAndTheBias() throws {
        for groups in [1, 5, 20] {
            let norm: Line = ("n", ScaleShift(), ["a", "s", "t"], ["y"])
            let graph = try graph([norm], channels: groups == 1 ? 5 : 20, groups: groups)
            let prepared = try graph.prepared()
            XCTAssertEqual(prepared.nodes.count, 1)
            // Whole numbers: nothing is rounded.
            var apart = try self.graph(
                [norm], channels: groups == 1 ? 5 : 20, groups: groups)
            apart.nodes[1].inputs[0] = "i"
            apart.nodes.insert(Node("i", Unary(.clip, [-1e30, 1e30]), inputs: ["a"], outputs: ["i"]), at: 1)
            let inputs = try wholeInputs(graph)
            XCTAssertEqual(try run(prepared, inputs), try run(try apart.prepared(), inputs), "\(groups) groups")
        }
    }

    func testLayersThatShareAFilterReadItInTheOrderOfTheirOwnStrides() throws {
        let filter = try whole([3, 3, 4, 4], seed: 1)
        let windows = [
            Self.twice, ConvWindow(strides: [1, 3]), Self.twice, ConvWindow(strides: [2, 2], dilations: [2, 1]),
        ]
        let names = windows.indices.map { "y\($0)" }
        let shared = graph(
            inputs: [("x", [3, 4, 4])], constants: ["w": filter],
            nodes: zip(names, windows).map { ($0, TransposedConv($1), ["x", "w"], [$0]) }, outputs: names)
        let prepared = try shared.prepared()
        XCTAssertEqual(prepared.constants.count, 3)
        let inputs = try wholeInputs(shared)
        let outputs = try run(prepared, inputs)
        for (name, window) in zip(names, windows) {
            let alone = graph(
                inputs: [("x", [3, 4, 4])], constants: ["w": filter],
                nodes: [("c", TransposedConv(window), ["x", "w"], ["y"])], outputs: ["y"])
            XCTAssertEqual(outputs[name], try run(try alone.prepared(), inputs)["y"], name)
        }
    }

    func testBitsDoNotDependOnTheBatchNorOnThreads() throws {
        for (kernel, channels, filters, groups) in [(3, 24, 20, 1), (4, 40, 40, 40), (2, 32, 48, 2), (5, 3, 33, 1)] {
            var random = SeededRandom(seed: UInt64(kernel))
            let shape = [kernel, kernel, channels / groups, filters]
            let graph = try self.graph(
                inputs: [("x", [33, 40, channels])],
                constants: ["w": Tensor(random.floats(shape.reduce(1, *)), shape: shape)],
                nodes: [
                    ("c", TransposedConv(Self.twice, outputPads: [1, 0], groups: groups), ["x", "w"], ["a"]),
                    ("u", Resize(.bilinear, factors: [2, 1]), ["a"], ["u"]),
                    ("v", Resize(.nearest, size: [77, 90]), ["u"], ["y"]),
                ], outputs: ["y"]
            ).prepared()
            let plan = try Plan(graph)
            let count = 33 * 40 * channels
            let x = random.floats(3 * count)
            let images = try (0..<3).flatMap { image in
                let tensor = try Tensor(Array(x[image * count..<(image + 1) * count]), shape: [1, 33, 40, channels])
                return try XCTUnwrap(try Session(plan).run(["x": tensor])["y"]).array(of: Float.self)
            }
            let all = try Tensor(x, shape: [3, 33, 40, channels])
            for threads in [1, 2, 3, 8] {
                let y = try XCTUnwrap(try Session(plan, threads: threads).run(["x": all])["y"]).array(of: Float.self)
                XCTAssertEqual(y.map(\.bitPattern), images.map(\.bitPattern), "\(kernel) \(threads)")
            }
        }
    }

    func testWhereNoProductFallsInfiniteWeightsDoNotShow() throws {
        // Windows of one pixel, two apart: three of four pixels are the bias.
        let filter = try Tensor([Float](repeating: .infinity, count: 2), shape: [1, 1, 1, 2])
        let graph = graph(
            inputs: [("x", [2, 2, 1])], constants: ["w": filter, "b": try Tensor([Float(3), -4], shape: [2])],
            nodes: [("c", TransposedConv(ConvWindow(strides: [2, 2])), ["x", "w", "b"], ["y"])], outputs: ["y"])
        let x = try Tensor([Float](repeating: 1, count: 4), shape: [1, 2, 2, 1])
        let y = try XCTUnwrap(try run(try graph.prepared(), ["x": x])["y"]).array(of: Float.self)
        let infinite = Float.infinity
        XCTAssertEqual(
            y,
            [infinite, infinite, 3, -4, infinite, infinite] + [3, -4, 3, -4, 3, -4]
                + [infinite, infinite, 3, -4, infinite, infinite])
    }

    func testSizesThatNoMemoryHoldsAreRefusedBeforeItIsAsked() throws {
        let limit = ConvWindow.limit
        func refusal(_ op: any Op, _ shape: [Int] = [3, 3, 2], filters: Int = 4) -> GraphError? {
            let constants = op is TransposedConv ? ["w": try? Tensor(zeros: [2, 2, 2, filters])] : [:]
            let graph = graph(
                inputs: [("x", shape)], constants: constants.compactMapValues { $0 },
                nodes: [("c", op, ["x"] + constants.keys, ["y"])], outputs: ["y"])
            do {
                _ = try Plan(try graph.prepared())
                return nil
            } catch { return error }
        }
        XCTAssertEqual(refusal(TransposedConv(ConvWindow(), outputPads: [1 << 18, 1 << 18])), .tooLarge(value: "y"))
        // Dilations that reach over the output: a row of the copy with zeros around it, of 2^24 pixels and many lines.
        XCTAssertEqual(
            refusal(
                TransposedConv(
                    ConvWindow(dilations: [limit - 8, limit - 8], pads: [limit - 8, limit - 8, 0, 0])), filters: 1),
            .tooLarge(value: "y"))
        XCTAssertEqual(refusal(Resize(.nearest, size: [1 << 20, 1 << 20])), .tooLarge(value: "y"))
        XCTAssertEqual(
            refusal(Resize(.bilinear, factors: [1 << 19, 1])),
            .invalidAttribute(node: "c", attribute: "factors", expected: "at most 1048576 pixels a side"))
    }
}
