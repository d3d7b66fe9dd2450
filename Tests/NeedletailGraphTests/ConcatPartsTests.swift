import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Images that are written straight to their channels of a concatenation, with the bits that copies give.
final class ConcatPartsTests: GraphTestCase {
    private typealias Line = (name: String, op: any Op, inputs: [String], outputs: [String])

    private static let border = ConvWindow(pads: [1, 1, 1, 1])

    /// Images `x` of 6 x 7 pixels and 16 channels, and `r` of 5; filters of the shapes that `nodes` read.
    private func graph(_ nodes: [Line], outputs: [String] = ["y"]) throws -> Graph {
        let shapes = [
            "w": [3, 3, 16, 20], "v": [1, 1, 16, 9], "u": [1, 1, 16, 33], "each": [3, 3, 1, 16], "g": [3, 3, 8, 6],
            "few": [3, 3, 5, 7], "s": [7], "t": [7], "constant": [6, 7, 3], "pairs": [3, 3, 8],
            "deep": [3, 3, 20, 24], "joined": [3, 3, 48, 12], "larger": [2, 2, 12, 10], "wide": [3, 3, 33, 16],
            "single": [1, 1, 33, 19], "own": [3, 3, 1, 33], "thirds": [3, 3, 11, 9], "larger33": [3, 3, 33, 4],
            "wide25": [3, 3, 25, 12], "single37": [1, 1, 37, 8],
        ]
        let read = Set(nodes.flatMap(\.inputs))
        var constants: [String: Tensor] = [:]
        for (name, shape) in shapes where read.contains(name) {
            constants[name] = try whole(shape, seed: UInt64(name.utf8.reduce(0) { $0 + Int($1) }))
        }
        let inputs = [("x", [6, 7, 16]), ("r", [6, 7, 5])].filter { read.contains($0.0) }
        return self.graph(inputs: inputs, constants: constants, nodes: nodes, outputs: outputs)
    }

    /// Checks the plan, and its bits for several threads and numbers of rows.
    private func check(_ graph: Graph, _ kinds: [String], file: StaticString = #filePath, line: UInt = #line) throws {
        try checkPlan(graph, kinds, file: file, line: line)
        let prepared = try graph.prepared()
        for rows in [1, 70] {
            let inputs = try wholeInputs(prepared, rows: rows)
            let expected = try plainOutputs(prepared, inputs, PlanOptions())
            for threads in [1, 2, 3] {
                let outputs = try Session(try Plan(prepared), threads: threads).run(inputs)
                XCTAssertEqual(outputs, expected, "\(rows) rows, \(threads) threads", file: file, line: line)
            }
        }
    }

    func testEveryAlgorithmWritesToItsChannels() throws {
        let nodes: [Line] = [
            ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", Conv(ConvWindow()), ["x", "v"], ["b"]),
            ("c", Conv(Self.border, groups: 16), ["x", "each"], ["c"]), ("d", Conv(Self.border), ["r", "few"], ["e"]),
            ("e", Conv(Self.border, groups: 2), ["x", "g"], ["f"]), ("f", Conv(ConvWindow()), ["x", "u"], ["h"]),
            ("r1", Unary(.relu), ["b"], ["b1"]), ("r2", ScaleShift(), ["e", "s", "t"], ["e1"]),
            ("y", Concat(axis: 3), ["a", "b1", "c", "e1", "f", "h"], ["y"]),
        ]
        try check(
            try graph(nodes),
            [
                "conv2d (winograd4)", "conv2d (depthwise)", "conv2d", "conv2d", "conv2d", "conv2d, relu",
                "(concat, 6 of 6 in place)",
            ])
    }

    func testTheRestIsCopiedBesideWhatIsInPlace() throws {
        // An input, a constant, what is a function of each value, what has a residual, and what is there a second time.
        let nodes: [Line] = [
            ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", Conv(ConvWindow()), ["x", "v"], ["b"]),
            ("c", Unary(.sigmoid), ["b"], ["c"]), ("d", Conv(Self.border), ["x", "w"], ["d"]),
            ("e", Conv(Self.border, groups: 16), ["x", "each"], ["e"]), ("f", Binary(.add), ["e", "x"], ["f"]),
            ("y", Concat(axis: -1), ["r", "a", "constant", "c", "d", "f", "d"], ["y"]),
        ]
        try check(
            try graph(nodes),
            [
                "conv2d (winograd4)", "conv2d, sigmoid", "conv2d (winograd4)", "conv2d (depthwise), residual",
                "concat, 2 of 7 in place",
            ])
    }

    func testPooledPixelsAndWhatReadsTheWholeAreThere() throws {
        let pool = MaxPool([2, 2], .halves)
        let nodes: [Line] = [
            ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", pool, ["a"], ["b"]),
            ("c", Conv(ConvWindow()), ["x", "v"], ["c"]), ("d", pool, ["c"], ["d"]),
            ("e", Concat(axis: 3), ["d", "b", "pairs"], ["e"]), ("y", Unary(.tanh), ["e"], ["y"]),
            ("z", Unary(.square), ["e"], ["z"]),
        ]
        try check(
            try graph(nodes, outputs: ["y", "z"]),
            ["conv2d (winograd4), maxPool2d", "conv2d", "maxPool2d", "concat, 2 of 3 in place", "tanh", "square"])
    }

    func testSkipsAndUpsampledPartsOfADecoderAreInPlace() throws {
        let pool = MaxPool([2, 2], .halves)
        // Skips at two depths, which poolings read, too; parts that are made larger in three ways.
        let nodes: [Line] = [
            ("p", Pad(before: [0, 0, 0, 0], after: [0, 0, 1, 0]), ["x"], ["p"]),
            ("a", Conv(Self.border), ["p", "w"], ["a"]), ("r1", Unary(.relu), ["a"], ["skip1"]),
            ("b", pool, ["skip1"], ["b"]), ("c", Conv(Self.border), ["b", "deep"], ["skip2"]),
            ("d", MeanPool([3, 2], ConvWindow(strides: [3, 2]), countsPads: false), ["skip2"], ["d"]),
            ("e", Resize(.bilinear, factors: [3, 2]), ["d"], ["up2"]),
            ("f", Concat(axis: 3), ["up2", "skip2"], ["f"]), ("g", Conv(Self.border), ["f", "joined"], ["m"]),
            ("h", Resize(.nearest, factors: [2, 2]), ["m"], ["up1"]),
            ("i", TransposedConv(ConvWindow(strides: [2, 2])), ["m", "larger"], ["j"]),
            ("y", Concat(axis: 3), ["skip1", "up1", "j"], ["y"]),
        ]
        try check(
            try graph(nodes),
            [
                "pad", "conv2d (winograd4), relu", "maxPool2d", "conv2d (winograd4)", "meanPool2d", "resizeBilinear2d",
                "(concat, 2 of 2 in place)", "conv2d (winograd4)", "resizeNearest2d", "conv2dTransposed",
                "(concat, 3 of 3 in place)",
            ])
    }

    func testEveryConvolutionReadsAPart() throws {
        let nodes: [Line] = [
            ("a", Conv(ConvWindow()), ["x", "u"], ["a"]), ("b", Conv(Self.border), ["a", "wide"], ["b"]),
            ("c", Conv(ConvWindow()), ["a", "single"], ["c"]),
            ("d", Conv(Self.border, groups: 33), ["a", "own"], ["d"]),
            ("e", Conv(Self.border, groups: 3), ["a", "thirds"], ["e"]),
            ("f", TransposedConv(ConvWindow(strides: [2, 2])), ["a", "larger33"], ["f"]),
            ("g", Concat(axis: 1), ["a", "a"], ["m"]),
            ("h", Conv(ConvWindow(strides: [2, 2])), ["a", "single"], ["h"]),
            ("y", Concat(axis: 3), ["x", "a"], ["y"]),
        ]
        try check(
            try graph(nodes, outputs: ["y", "b", "c", "d", "e", "f", "m", "h"]),
            [
                "conv2d", "conv2d (winograd4)", "conv2d", "conv2d (depthwise)", "conv2d", "conv2dTransposed", "concat",
                "conv2d", "concat, 1 of 2 in place",
            ])
    }

    func testConcatenationsOfConcatenationsShareOnePlace() throws {
        // As in a network whose layers read all before them.
        let nodes: [Line] = [
            ("a", Conv(ConvWindow()), ["x", "v"], ["a"]), ("b", Concat(axis: 3), ["x", "a"], ["b"]),
            ("c", Conv(Self.border), ["b", "wide25"], ["c"]), ("d", Concat(axis: 3), ["b", "c"], ["d"]),
            ("e", Conv(ConvWindow()), ["d", "single37"], ["e"]), ("y", Concat(axis: 3), ["e", "d"], ["y"]),
        ]
        try check(
            try graph(nodes),
            [
                "conv2d", "concat, 1 of 2 in place", "conv2d (winograd4)", "(concat, 2 of 2 in place)", "conv2d",
                "(concat, 2 of 2 in place)",
            ])
    }

    func testWhatIsReadValueByValueIsCopied() throws {
        let nodes: [Line] = [
            ("a", Conv(ConvWindow()), ["x", "v"], ["a"]), ("b", Unary(.exp), ["a"], ["b"]),
            ("y", Concat(axis: 3), ["a", "x"], ["y"]),
        ]
        try check(try graph(nodes, outputs: ["b", "y"]), ["conv2d", "exp", "concat"])
    }

    func testAnOutputOfTheGraphIsNoPart() throws {
        let nodes: [Line] = [
            ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", Conv(Self.border), ["x", "w"], ["b"]),
            ("y", Concat(axis: 3), ["a", "b"], ["y"]),
        ]
        try check(
            try graph(nodes, outputs: ["a", "y"]),
            ["conv2d (winograd4)", "conv2d (winograd4)", "concat, 1 of 2 in place"])
    }

    func testOtherAxesAreCopied() throws {
        let nodes: [Line] = [
            ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", Conv(Self.border), ["x", "w"], ["b"]),
            ("y", Concat(axis: 2), ["a", "b"], ["y"]),
        ]
        try check(try graph(nodes), ["conv2d (winograd4)", "conv2d (winograd4)", "concat"])
    }
}
