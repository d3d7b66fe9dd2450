import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Convolutions that write straight to their channels of a concatenation, with the bits that copies give.
final class ConcatPartsTests: GraphTestCase {
    private typealias Line = (name: String, op: any Op, inputs: [String], outputs: [String])

    private static let border = ConvWindow(pads: [1, 1, 1, 1])

    /// Images `x` of 6 x 7 pixels and 16 channels, and `r` of 5; filters of the shapes that `nodes` read.
    private func graph(_ nodes: [Line], outputs: [String] = ["y"]) throws -> Graph {
        let shapes = [
            "w": [3, 3, 16, 20], "v": [1, 1, 16, 9], "u": [1, 1, 16, 33], "each": [3, 3, 1, 16], "g": [3, 3, 8, 6],
            "few": [3, 3, 5, 7], "s": [7], "t": [7], "constant": [6, 7, 3], "pairs": [3, 3, 8],
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
        // An input, a constant, what two nodes read, what is a function of each value, and what has a residual.
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
                "concat, 1 of 7 in place",
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
            ["conv2d (winograd4), maxPool2d", "conv2d", "maxPool2d", "concat, 1 of 3 in place", "tanh", "square"])
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
