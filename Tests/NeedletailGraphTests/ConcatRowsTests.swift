import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Rows that are written straight to their columns of a concatenation, with the bits that copies give.
final class ConcatRowsTests: GraphTestCase {
    private typealias Line = (name: String, op: any Op, inputs: [String], outputs: [String])

    /// Rows `x` of 40 values and `r` of 70, or such rows for each of 3 steps; weights `k by n` called `k_n`, which nodes read, and
    /// parameters `g70` and `h70`.
    private func graph(steps: Bool = false, _ nodes: [Line], outputs: [String] = ["y"]) throws -> Graph {
        let read = Set(nodes.flatMap(\.inputs))
        var constants: [String: Tensor] = [:]
        for name in read {
            let sizes = name.split(separator: "_").compactMap { Int($0) }
            if sizes.count == 2 { constants[name] = try real(sizes) }
            if name == "g70" || name == "h70" { constants[name] = try real([70]) }
            if name == "constant" { constants[name] = try real([5]) }
        }
        let inputs = [("x", 40), ("r", 70)].filter { read.contains($0.0) }.map { ($0.0, steps ? [3, $0.1] : [$0.1]) }
        return self.graph(inputs: inputs, constants: constants, nodes: nodes, outputs: outputs)
    }

    private func real(_ shape: [Int]) throws -> Tensor {
        var random = SeededRandom(seed: UInt64(shape.reduce(1) { $0 * 7 + $1 }))
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }

    /// Fails unless the plan runs `kinds`, views in brackets, and gives what it does where all that is concatenated is copied, for
    /// every tier, several threads and numbers of rows.
    private func check(
        _ graph: Graph, _ kinds: [String], file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let prepared = try graph.prepared()
        let plan = try Plan(prepared)
        XCTAssertEqual(plan.nodes.map { $0.runs ? $0.kind : "(\($0.kind))" }, kinds, file: file, line: line)
        try checkCopies(prepared, file: file, line: line)
    }

    private func checkCopies(_ prepared: Graph, file: StaticString = #filePath, line: UInt = #line) throws {
        var copied = prepared
        for node in prepared.nodes where node.op is Concat {
            for name in node.inputs + node.outputs
            where !copied.outputs.contains(name) && prepared.constants[name] == nil
                && !prepared.inputs.contains(where: { $0.name == name })
            {
                copied.outputs.append(name)
            }
        }
        for options in Self.options {
            let (plan, copies) = (try Plan(prepared, options: options), try Plan(copied, options: options))
            XCTAssertFalse(copies.nodes.contains { $0.kind.contains("in place") }, file: file, line: line)
            let isOwn = options.backend == .builtin
            // The bits of OpenBLAS may depend on how many rows are in a piece.
            for rows in [1, 5, isOwn ? plan.rowCapacity + 3 : min(plan.rowCapacity, copies.rowCapacity)] {
                var inputs: [String: Tensor] = [:]
                for input in prepared.inputs { inputs[input.name] = try real([rows] + input.type.shape.dropFirst()) }
                let expected = try Session(copies, threads: 1).run(inputs).filter { prepared.outputs.contains($0.key) }
                for threads in [1, 2, 4] {
                    let outputs = try Session(plan, threads: threads).run(inputs)
                    XCTAssertEqual(
                        outputs, expected, "\(options), \(rows) rows, \(threads) threads", file: file, line: line)
                }
            }
        }
    }

    func testDenseLayersWriteToTheirColumnsWithWhatIsFusedBehindThem() throws {
        for steps in [false, true] {
            let nodes: [Line] = [
                ("a", Dense(), ["x", "40_33"], ["a"]), ("b", Dense(), ["x", "40_70"], ["b0"]),
                ("b1", Unary(.silu), ["b0"], ["b"]), ("c", Dense(), ["x", "40_70"], ["c0"]),
                ("c1", Binary(.add), ["c0", "r"], ["c1"]), ("c2", Unary(.relu), ["c1"], ["c"]),
                ("d", Concat(axis: -1), ["a", "b", "c"], ["d"]), ("y", Dense(), ["d", "173_20"], ["y"]),
            ]
            try check(
                try graph(steps: steps, nodes),
                ["dense", "dense, silu", "dense, residual, relu", "(concat, 3 of 3 in place)", "dense"])
        }
    }

    func testNormalizationsAndFunctionsOfEachValueWriteToTheirColumns() throws {
        let norms: [Line] = [
            ("a", Dense(), ["x", "40_70"], ["a0"]), ("a1", LayerNorm(epsilon: 1e-5), ["a0", "g70", "h70"], ["a"]),
            ("b", RMSNorm(dimensions: 1, epsilon: 1e-5), ["r", "g70"], ["b"]),
            ("c", Unary(.exp), ["r"], ["c"]), ("d", Binary(.multiply), ["a0", "r"], ["d0"]),
            ("d1", Unary(.tanh), ["d0"], ["d"]), ("e", ScaleShift(), ["a0", "g70", "h70"], ["e"]),
            ("f", Binary(.maximum), ["g70", "r"], ["f"]),
            ("y", Concat(axis: -1), ["a", "b", "c", "d", "e", "f"], ["y"]),
        ]
        for steps in [false, true] {
            try check(
                try graph(steps: steps, norms),
                [
                    "dense", "layerNorm", "rmsNorm", "exp", "multiply, tanh", "scaleShift", "maximum",
                    "(concat, 6 of 6 in place)",
                ])
        }
    }

    func testSkipsOfADenoiserAreReadWhereTheyLie() throws {
        let norm = GroupNorm(groups: 7, epsilon: 1e-5)
        let nodes: [Line] = [
            ("a", Dense(), ["x", "40_70"], ["a0"]), ("a1", norm, ["a0", "g70", "h70"], ["a1"]),
            ("a2", Unary(.silu), ["a1"], ["skip"]), ("b", Dense(), ["skip", "70_70"], ["b0"]),
            ("b1", norm, ["b0", "g70", "h70"], ["b"]), ("c", Concat(axis: 1), ["b", "skip"], ["c"]),
            ("y", Dense(), ["c", "140_33"], ["y"]),
        ]
        try check(
            try graph(nodes),
            ["dense", "groupNorm", "silu", "dense", "groupNorm", "(concat, 2 of 2 in place)", "dense"])
    }

    func testWhatReadsRowsReadsAPart() throws {
        // After what else is done with the whole, too, when nothing but a part of it is needed still.
        let nodes: [Line] = [
            ("a", Dense(), ["x", "40_70"], ["a"]), ("b", Dense(), ["a", "70_70"], ["b0"]),
            ("b1", Unary(.sigmoid), ["b0"], ["b"]), ("c", Dense(), ["x", "40_70"], ["c0"]),
            ("c1", Binary(.add), ["c0", "a"], ["c"]), ("d", LayerNorm(epsilon: 1e-5), ["a", "g70", "h70"], ["d"]),
            ("e", GroupNorm(groups: 7, epsilon: 1e-5), ["a", "g70", "h70"], ["e"]),
            ("f", ScaleShift(), ["a", "g70", "h70"], ["f"]), ("g", Concat(axis: 1), ["b", "a", "c"], ["g"]),
            ("h", Dense(), ["g", "210_20"], ["h"]), ("i", Unary(.exp), ["a"], ["i0"]),
            ("i1", Binary(.subtract), ["r", "i0"], ["i"]), ("j", Unary(.abs), ["a"], ["j"]),
            ("k", Dense(), ["j", "70_33"], ["k"]),
        ]
        try check(
            try graph(nodes, outputs: ["d", "e", "f", "h", "i", "k"]),
            [
                "dense", "dense, sigmoid", "dense, residual", "layerNorm", "groupNorm", "scaleShift",
                "(concat, 3 of 3 in place)", "dense", "exp, subtract", "abs", "dense",
            ])
    }

    func testNarrowRowsOfFunctionsAreCopied() throws {
        let nodes: [Line] = [
            ("a", Dense(), ["x", "40_33"], ["a0"]), ("a1", Unary(.silu), ["a0"], ["a"]),
            ("b", Dense(), ["x", "40_33"], ["b0"]), ("b1", Unary(.relu), ["b0"], ["b"]),
            ("c", Dense(), ["x", "40_33"], ["c"]), ("d", Unary(.exp), ["c"], ["d"]),
            ("e", Concat(axis: 1), ["a", "b", "c", "d"], ["e"]), ("y", Dense(), ["e", "132_20"], ["y"]),
        ]
        try check(
            try graph(nodes),
            ["dense, silu", "dense, relu", "dense", "exp", "concat, 1 of 4 in place", "dense"])
    }

    func testConcatenationsOfConcatenationsShareOnePlace() throws {
        let nodes: [Line] = [
            ("a", Dense(), ["x", "40_33"], ["a"]), ("b", Concat(axis: -1), ["x", "a"], ["b"]),
            ("c", Dense(), ["b", "73_20"], ["c"]), ("d", Concat(axis: -1), ["b", "c", "constant"], ["d"]),
            ("y", Dense(), ["d", "98_33"], ["y"]),
        ]
        for steps in [false, true] {
            // A constant stands in each row of the batch, not in each step.
            let line = steps ? nodes.map { $0.name == "d" ? ("d", $0.op, ["b", "c"], ["d"]) : $0 } : nodes
            let own = line.map { $0.name == "y" && steps ? ("y", $0.op, ["d", "93_33"], ["y"]) : $0 }
            try check(
                try graph(steps: steps, own),
                [
                    "dense", "concat, 1 of 2 in place", "dense",
                    steps ? "(concat, 2 of 2 in place)" : "concat, 2 of 3 in place", "dense",
                ])
        }
    }

    func testWhatOthersReadOrWriteIsCopied() throws {
        // An input, an output, what a view and a softmax read, and what several steps or dimensions are normalized for.
        let nodes: [Line] = [
            ("a", Dense(), ["x", "40_33"], ["a"]), ("b", Dense(), ["x", "40_33"], ["b"]),
            ("b1", Reshape(shape: [0, -1]), ["b"], ["b1"]), ("c", Dense(), ["x", "40_33"], ["c"]),
            ("c1", Softmax(axis: -1), ["c"], ["c1"]),
            ("d", GroupNorm(groups: 7, epsilon: 1e-5), ["r", "g70", "h70"], ["d"]),
            ("e", Concat(axis: -1), ["x", "a", "b", "c", "c1", "d"], ["e"]), ("y", Dense(), ["e", "242_20"], ["y"]),
        ]
        try check(
            try graph(steps: true, nodes, outputs: ["a", "b1", "y"]),
            ["dense", "dense", "(reshape)", "dense", "softmax", "groupNorm", "concat", "dense"])
    }

    func testInRandomNetworksTheBitsAreThoseOfCopies() throws {
        var inPlace = 0
        for seed in UInt64(0)..<24 {
            var random = SeededRandom(seed: seed)
            var nodes: [Line] = [("v0", Dense(), ["x", "40_70"], ["v0"]), ("v1", Dense(), ["x", "40_70"], ["v1"])]
            var values = [("v0", 70), ("v1", 70)]
            func value() -> (String, Int) {
                values[max(0, values.count - 1 - Int.random(in: 0...4, using: &random))]
            }
            for index in 2...Int.random(in: 5...16, using: &random) {
                let name = "v\(index)"
                let (from, width) = value()
                var result = width
                switch Int.random(in: 0..<6, using: &random) {
                case 0: nodes.append((name, Unary(.tanh), [from], [name]))
                case 1:
                    let other = values.filter { $0.1 == width }.randomElement(using: &random)?.0 ?? from
                    nodes.append((name, Binary(.add), [from, other], [name]))
                case 2 where width == 70:
                    nodes.append((name, LayerNorm(epsilon: 1e-5), [from, "g70", "h70"], [name]))
                case 3 where width == 70:
                    nodes.append((name, GroupNorm(groups: 7, epsilon: 1e-5), [from, "g70", "h70"], [name]))
                case 4 where width < 300:
                    let (other, more) = value()
                    nodes.append((name, Concat(axis: 1), [from, other], [name]))
                    result = width + more
                default:
                    result = [16, 33, 70][Int.random(in: 0..<3, using: &random)]
                    nodes.append((name, Dense(), [from, "\(width)_\(result)"], [name]))
                }
                values.append((name, result))
            }
            let outputs = Set([values[values.count - 1].0, value().0]).sorted()
            let prepared = try graph(nodes, outputs: outputs).prepared()
            inPlace += try Plan(prepared).nodes.filter { $0.kind.contains("in place") }.count
            try within("seed \(seed)") { try checkCopies(prepared) }
        }
        XCTAssertGreaterThan(inPlace, 20)
    }
}
