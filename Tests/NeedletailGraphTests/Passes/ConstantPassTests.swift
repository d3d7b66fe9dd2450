import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// What the passes do to nodes that read constants: computed, folded, made dense, packed.
final class ConstantPassTests: GraphTestCase {
    private func check(
        _ graph: Graph, _ before: [String], _ after: [String], _ expected: (Graph, [String: Tensor]) throws -> [Float],
        line: UInt = #line
    ) throws {
        XCTAssertEqual(kinds(graph), before, line: line)
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), after, line: line)
        let inputs = try wholeInputs(graph)
        for options in Self.options {
            let y = try run(prepared, inputs, options)["y"]
            XCTAssertEqual(try y?.array(of: Float.self), try expected(graph, inputs), "\(options)", line: line)
        }
    }

    private func values(_ tensor: Tensor?) throws -> [Float] { try XCTUnwrap(tensor).array(of: Float.self) }

    func testWhatIsMadeOfConstantsAloneIsComputed() throws {
        let graph = graph(
            inputs: [("x", [6])], constants: ["a": try whole([2, 3], seed: 7), "b": try whole([3], seed: 8)],
            nodes: [
                ("sum", Binary(.add), ["a", "b"], ["c"]), ("turn", Transpose(permutation: [1, 0]), ["c"], ["d"]),
                ("flat", Reshape(shape: [-1]), ["d"], ["e"]), ("y.node", Binary(.multiply), ["x", "e"], ["y"]),
            ], outputs: ["y"])
        try check(graph, ["add", "transpose", "reshape", "multiply"], ["multiply"]) { graph, inputs in
            let (a, b) = (try self.values(graph.constants["a"]?.tensor), try self.values(graph.constants["b"]?.tensor))
            let factors: [Float] = (0..<6).map { a[$0 % 2 * 3 + $0 / 2] + b[$0 / 2] }
            let x: [Float] = try self.values(inputs["x"])
            return x.indices.map { x[$0] * factors[$0 % 6] }
        }
        XCTAssertEqual(try graph.prepared().constants.keys.sorted(), ["e"])
    }

    func testEveryKindOfNodeIsComputedOfConstants() throws {
        let graph = graph(
            inputs: [("x", [2])],
            constants: ["m": try Tensor([3, 1, 2, 5, 4, 6] as [Float], shape: [2, 3])],
            nodes: [
                ("r", Reduce(.mean, axes: [0]), ["m"], ["r"]), ("k", TopK(k: 2), ["r"], ["v", "i"]),
                ("g", Gather(axis: 0), ["r", "i"], ["g"]), ("s", Split(axis: 0, sizes: [1, 1]), ["g"], ["s", "t"]),
                ("p", Pad(before: [0], after: [1], mode: .edge), ["t"], ["p"]),
                ("y.node", Binary(.add), ["x", "p"], ["y"]),
            ], outputs: ["y"])
        try check(graph, ["reduceMean", "topK", "gather", "split", "pad", "add"], ["add"]) { _, inputs in
            // Means 4, 2.5, 4: the largest two are the first and the last, the second of them goes on.
            try self.values(inputs["x"]).map { $0 + 4 }
        }
    }

    func testConstantIndicesOutsideAConstantAreRefused() throws {
        for index in [Int64(2), -3] {
            let graph = graph(
                inputs: [("x", [3])],
                constants: ["t": try whole([2, 3], seed: 7), "i": try Tensor([index], shape: [1])],
                nodes: [("g", Gather(axis: 0), ["t", "i"], ["g"]), ("y.node", Binary(.add), ["x", "g"], ["y"])],
                outputs: ["y"])
            assertThrows(
                GraphError.invalidConstant(node: "g", constant: "i", expected: "indices from -2 to 1")
            ) { try graph.prepared() }
        }
    }

    func testFoldingMoreThanTheLimitIsRefusedByName() throws {
        let graph = graph(
            inputs: [("x", [1])], constants: ["c": try Tensor([1] as [Float], shape: [1, 1])],
            nodes: [
                ("big", Broadcast(shape: [1 << 20, 1 << 12]), ["c"], ["b"]),
                ("sum", Reduce(.sum, axes: [0, 1]), ["b"], ["s"]), ("y.node", Binary(.add), ["x", "s"], ["y"]),
            ], outputs: ["y"])
        assertThrows(GraphError.tooLarge(value: "b")) { try graph.prepared() }
    }

    func testConstantsTooLargeForMemoryAreRefusedBeforeAnyoneMultipliesTheirSizes() throws {
        let graph = graph(
            inputs: [("x", [1])], constants: ["c": try Tensor([1] as [Float], shape: [1, 1])],
            nodes: [
                ("big", Broadcast(shape: [1 << 40, 1 << 33]), ["c"], ["b"]), ("flat", Flatten(), ["b"], ["f"]),
                ("sum", Reduce(.sum, axes: [0, 1]), ["f"], ["s"]), ("y.node", Binary(.add), ["x", "s"], ["y"]),
            ], outputs: ["y"])
        assertThrows(GraphError.tooLarge(value: "b")) { try graph.prepared() }
        var builder = GraphBuilder()
        let c = try builder.constant(try Tensor([1] as [Float], shape: [1, 1]))
        assertThrows(GraphError.tooLarge(value: "broadcast")) { try builder.broadcast(c, to: [1 << 40, 1 << 33]) }
    }

    func testAProductWithAConstantMatrixBecomesDense() throws {
        for transposed in [false, true] {
            for shape in [[4], [3, 4]] {
                let graph = graph(
                    inputs: [("x", shape)], constants: ["w": try whole(transposed ? [5, 4] : [4, 5], seed: 3)],
                    nodes: [("m", MatMul(transposeB: transposed), ["x", "w"], ["y"])], outputs: ["y"])
                try check(graph, ["matmul"], ["dense"]) { graph, inputs in
                    let (x, w) = (try self.values(inputs["x"]), try self.values(graph.constants["w"]?.tensor))
                    return (0..<x.count / 4 * 5).map { index in
                        (0..<4).reduce(0) {
                            $0 + x[index / 5 * 4 + $1] * (transposed ? w[index % 5 * 4 + $1] : w[$1 * 5 + index % 5])
                        }
                    }
                }
            }
        }
    }

    func testATransposedConstantIsHeldOnceForAllThatReadIt() throws {
        let graph = graph(
            inputs: [("x", [3, 4])], constants: ["w": try whole([5, 4], seed: 3)],
            nodes: [
                ("m", MatMul(transposeB: true), ["x", "w"], ["y"]), ("e", Unary(.exp), ["x"], ["e"]),
                ("n", MatMul(transposeB: true), ["e", "w"], ["z"]),
            ], outputs: ["y", "z"])
        XCTAssertEqual(kinds(try graph.prepared()), ["dense", "exp", "dense"])
        XCTAssertEqual(try graph.prepared().constants.count, 1)
    }

    func testAConstantOnTheRightOfAProductIsTransposed() throws {
        let graph = graph(
            inputs: [("x", [2, 3, 4])], constants: ["w": try whole([2, 5, 4], seed: 3)],
            nodes: [("m", MatMul(transposeB: true), ["x", "w"], ["y"])], outputs: ["y"])
        try check(graph, ["matmul"], ["matmul"]) { graph, inputs in
            let (x, w) = (try self.values(inputs["x"]), try self.values(graph.constants["w"]?.tensor))
            return (0..<5 * 2 * 3 * 5).map { index in
                let (matrix, row, column) = (index / 15 % 2, index / 5, index % 5)
                return (0..<4).reduce(0) { $0 + x[row * 4 + $1] * w[(matrix * 5 + column) * 4 + $1] }
            }
        }
        let prepared = try graph.prepared()
        XCTAssertEqual(prepared.constants.values.map(\.logicalShape), [[2, 4, 5]])
        XCTAssertEqual((prepared.nodes[0].op as? MatMul)?.transposeB, false)
    }

    func testArithmeticWithConstantsIsFoldedIntoTheDenseLayerBesideIt() throws {
        let w = try whole([4, 4], seed: 3)
        let c = try Tensor([1, 2, 4, -2] as [Float], shape: [4])
        let two = try Tensor([2] as [Float], shape: [])
        for (name, op, operands) in [
            ("add", Binary(.add), ["v", "c"]), ("subtract", Binary(.subtract), ["v", "c"]),
            ("from", Binary(.subtract), ["c", "v"]), ("multiply", Binary(.multiply), ["v", "c"]),
            ("divide", Binary(.divide), ["v", "c"]), ("scalar", Binary(.multiply), ["two", "v"]),
        ] {
            // Behind the layer, and before it.
            for isBehind in [true, false] {
                let arithmetic = operands.map { $0 == "v" ? (isBehind ? "a" : "x") : $0 }
                let both: [(name: String, op: any Op, inputs: [String], outputs: [String])] = [
                    ("d", Dense(), [isBehind ? "x" : "a", "w"], [isBehind ? "a" : "y"]),
                    ("s", op, arithmetic, [isBehind ? "y" : "a"]),
                ]
                let graph = graph(
                    inputs: [("x", [4])],
                    constants: ["w": w, operands.contains("c") ? "c" : "two": operands.contains("c") ? c : two],
                    nodes: isBehind ? both : both.reversed(), outputs: ["y"])
                try within("\(name), \(isBehind)") {
                    let prepared = try graph.prepared()
                    XCTAssertEqual(kinds(prepared), ["dense"])
                    let inputs = try wholeInputs(graph)
                    for options in Self.options {
                        XCTAssertEqual(
                            try run(prepared, inputs, options), try plainOutputs(graph, inputs, options), "\(options)")
                    }
                }
            }
        }
    }

    func testArithmeticThatCannotBeFoldedStaysAsItIs() throws {
        let w = try whole([4, 4], seed: 3)
        let zero = try Tensor([1, 0, 2, 1] as [Float], shape: [4])
        let matrix = try whole([3, 4], seed: 4)
        for (op, operands, constant) in [
            (Binary(.divide), ["a", "c"], zero), (Binary(.divide), ["c", "a"], zero),
            (Binary(.add), ["a", "c"], matrix),
            (Binary(.maximum), ["a", "c"], zero), (Binary(.power), ["a", "c"], zero),
        ] {
            let graph = graph(
                inputs: [("x", [3, 4])], constants: ["w": w, "c": constant],
                nodes: [("d", Dense(), ["x", "w"], ["a"]), ("s", op, operands, ["y"])], outputs: ["y"])
            XCTAssertEqual(kinds(try graph.prepared()), ["dense", op.kind])
        }
    }

    func testArithmeticThatMakesAnotherShapeIsNotFolded() throws {
        // One column becomes the four that the layer reads.
        let graph = graph(
            inputs: [("x", [3, 1])], constants: ["w": try whole([4, 2], seed: 3), "c": try whole([4], seed: 4)],
            nodes: [("s", Binary(.add), ["x", "c"], ["a"]), ("d", Dense(), ["a", "w"], ["y"])], outputs: ["y"])
        XCTAssertEqual(kinds(try graph.prepared()), ["add", "dense"])
        let inputs = try wholeInputs(graph)
        XCTAssertEqual(try run(try graph.prepared(), inputs), try plainOutputs(graph, inputs, PlanOptions()))
    }

    func testStandardScoresBeforeALayerAreFoldedWhole() throws {
        let graph = graph(
            inputs: [("x", [4])],
            constants: [
                "mean": try whole([4], seed: 1), "std": try Tensor([1, 2, 4, 0.5] as [Float], shape: [4]),
                "w": try whole([4, 3], seed: 2),
            ],
            nodes: [
                ("centre", Binary(.subtract), ["x", "mean"], ["a"]), ("scale", Binary(.divide), ["a", "std"], ["b"]),
                ("d", Dense(), ["b", "w"], ["y"]),
            ], outputs: ["y"])
        XCTAssertEqual(kinds(try graph.prepared()), ["dense"])
        let inputs = try wholeInputs(graph)
        for options in Self.options {
            XCTAssertEqual(try run(try graph.prepared(), inputs, options), try plainOutputs(graph, inputs, options))
        }
    }

    func testFactorsThatWouldLeaveTheRangeOfWeightsAreNotFolded() throws {
        for factor in [Float(1e-39), 1e38, 1e-12] {
            let graph = graph(
                inputs: [("x", [4])],
                constants: ["w": try whole([4, 3], seed: 2), "c": try Tensor([factor], shape: [1])],
                nodes: [("d", Dense(), ["x", "w"], ["a"]), ("s", Binary(.multiply), ["a", "c"], ["y"])],
                outputs: ["y"])
            XCTAssertEqual(kinds(try graph.prepared()), ["dense", "multiply"], "\(factor)")
        }
        // Nor where the weights are there already.
        let large = graph(
            inputs: [("x", [1])],
            constants: [
                "w": try Tensor([1e20] as [Float], shape: [1, 1]), "c": try Tensor([1e9] as [Float], shape: [1]),
            ],
            nodes: [("d", Dense(), ["x", "w"], ["a"]), ("s", Binary(.multiply), ["a", "c"], ["y"])], outputs: ["y"])
        XCTAssertEqual(kinds(try large.prepared()), ["dense", "multiply"])
    }

    func testAScaleAndShiftIsFoldedBackAndForth() throws {
        let constants = [
            "w": try whole([4, 3], seed: 1), "v": try whole([3, 2], seed: 2), "s": try whole([3], seed: 3),
            "t": try whole([3], seed: 4),
        ]
        let back = graph(
            inputs: [("x", [4])], constants: constants.filter { $0.key != "v" },
            nodes: [("d", Dense(), ["x", "w"], ["a"]), ("n", ScaleShift(), ["a", "s", "t"], ["y"])], outputs: ["y"])
        let forth = graph(
            inputs: [("x", [3])], constants: constants.filter { $0.key != "w" },
            nodes: [("n", ScaleShift(), ["x", "s", "t"], ["a"]), ("d", Dense(), ["a", "v"], ["y"])], outputs: ["y"])
        for graph in [back, forth] {
            XCTAssertEqual(kinds(try graph.prepared()), ["dense"])
            let inputs = try wholeInputs(graph)
            for options in Self.options {
                XCTAssertEqual(
                    try run(try graph.prepared(), inputs, options), try plainOutputs(graph, inputs, options))
            }
        }
    }

    func testAConstantThatIsReadInPanelsAndPlainIsHeldTwice() throws {
        // A table that is the head's weight, too.
        let table = try whole([5, 5], seed: 1)
        var tied = graph(
            inputs: [("x", [5])], constants: ["t": table],
            nodes: [
                ("d", Dense(), ["x", "t"], ["a"]), ("i", ArgReduce(isMaximum: true, axis: 1), ["a"], ["i"]),
                ("e", Embedding(), ["i", "t"], ["e"]), ("f", Dense(), ["e", "t"], ["y"]),
            ], outputs: ["y"])
        try checkPlan(tied, ["dense", "argMax", "embedding", "dense"])
        let constants = try tied.prepared().constants
        XCTAssertEqual(constants.keys.sorted(), ["t", "t.panels"])
        XCTAssertEqual(constants["t"]?.layout, .plain)
        XCTAssertEqual(constants["t.panels"]?.layout, .panels16)
        // Where all read it packed it keeps its name.
        tied.nodes.removeSubrange(1...2)
        tied.nodes[1].inputs[0] = "a"
        XCTAssertEqual(try tied.prepared().constants.keys.sorted(), ["t"])
    }

    func testNodesThatNoOutputDependsOnAreRemovedWithTheirConstants() throws {
        let graph = graph(
            inputs: [("x", [4])], constants: ["w": try whole([4, 3], seed: 1), "c": try whole([4], seed: 2)],
            nodes: [
                ("d", Dense(), ["x", "w"], ["a"]), ("e", Unary(.tanh), ["a"], ["b"]),
                ("k", TopK(k: 1), ["x"], ["v", "i"]), ("y.node", Binary(.add), ["x", "c"], ["y"]),
            ], outputs: ["y", "v"])
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["topK", "add"])
        XCTAssertEqual(prepared.constants.keys.sorted(), ["c"])
        let inputs = try wholeInputs(graph)
        XCTAssertEqual(try run(prepared, inputs), try plainOutputs(graph, inputs, PlanOptions()))
    }

    func testCastsAndPermutationsThatChangeNothingAreRemoved() throws {
        let graph = graph(
            inputs: [("x", [2, 3])],
            nodes: [
                ("c", Cast(to: .f32), ["x"], ["a"]), ("t", Transpose(permutation: [0, 1, 2]), ["a"], ["b"]),
                ("i", Identity(), ["b"], ["d"]), ("r", Unary(.relu), ["d"], ["y"]),
            ], outputs: ["y"])
        XCTAssertEqual(kinds(try graph.prepared()), ["relu"])
        let inputs = try wholeInputs(graph)
        XCTAssertEqual(try run(try graph.prepared(), inputs), try plainOutputs(graph, inputs, PlanOptions()))
    }
}
