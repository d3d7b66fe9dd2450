import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

/// Graphs that a file can describe in a few bytes and that no machine can run.
final class HostileGraphTests: XCTestCase {
    private func input(_ shape: [Int], _ dtype: DType = .f32) -> ValueInfo {
        ValueInfo(name: "x", type: TensorType(dtype, shape))
    }

    /// A packed constant of a shape that takes no bytes.
    private func empty(_ packedShape: [Int], _ logicalShape: [Int]) throws -> Constant {
        Constant(try Tensor(zeros: packedShape), layout: .panels16, logicalShape: logicalShape)
    }

    /// `y = dense(x)` with a weight `[k, n]` of zeros.
    private func dense(_ shape: [Int], n: Int) throws -> Graph {
        let k = shape[shape.count - 1]
        let panels = (n + 15) / 16
        return Graph(
            inputs: [input(shape)],
            constants: ["w": try empty([panels, k, 16], [k, n]), "b": try empty([panels * 16], [n])],
            nodes: [Node("d", Dense(), inputs: ["x", "w", "b"], outputs: ["y"])], outputs: ["y"])
    }

    /// A chain of ops that do not work in their input's memory.
    private func casts(_ shape: [Int], count: Int) -> Graph {
        let names = ["x"] + (1..<count).map { "r\($0)" } + ["y"]
        let nodes = zip(names, names.dropFirst()).map { Node("cast", Cast(to: .f32), inputs: [$0], outputs: [$1]) }
        return Graph(inputs: [input(shape)], nodes: nodes, outputs: ["y"])
    }

    private func refusal(_ graph: Graph, _ options: PlanOptions = PlanOptions()) -> GraphError? {
        do { _ = try Plan(graph, options: options) } catch { return error }
        return nil
    }

    func testAValueOfMoreBytesARowThanTheLimitIsRefused() {
        XCTAssertNil(refusal(casts([-1, 1 << 34], count: 1)))
        XCTAssertEqual(refusal(casts([-1, 1 << 34 + 1], count: 1)), .tooLarge(value: "x"))
        XCTAssertEqual(refusal(casts([-1, .max], count: 1)), .tooLarge(value: "x"))
        XCTAssertEqual(refusal(casts([-1, 1 << 32, 1 << 32], count: 1)), .tooLarge(value: "x"))
        XCTAssertEqual(refusal(casts([-1] + [Int](repeating: 1 << 40, count: 7), count: 1)), .tooLarge(value: "x"))
    }

    func testAZeroAmongTheDimensionsHidesNoHugeOnes() {
        XCTAssertNil(refusal(casts([-1, 0, 1 << 34], count: 2)))
        XCTAssertEqual(refusal(casts([-1, 1 << 40, 1 << 22, 0], count: 2)), .tooLarge(value: "x"))
        XCTAssertEqual(refusal(casts([-1, 0, 1 << 40, 1 << 40], count: 2)), .tooLarge(value: "x"))
    }

    func testAnArenaLargerThanTheMachinesMemoryIsRefused() {
        // Twelve rows of two values of 2^33 bytes.
        XCTAssertEqual(refusal(casts([-1, 1 << 31], count: 3)), .tooLarge(value: "r1"))
    }

    func testALayerWithoutRowsOrColumnsRunsToZeroColumnsOrTheBias() throws {
        for (shape, n) in [
            ([-1, 0], 0), ([-1, 3], 0), ([-1, 0], 5), ([-1, 4, 0], 5), ([-1, 0, 3], 5), ([-1, 0, 3], 0),
        ] {
            for backend in Backend.allCases {
                let plan = try Plan(dense(shape, n: n), options: PlanOptions(tier: .detected, backend: backend))
                let rows = try Tensor(zeros: [3] + shape.dropFirst())
                let result = try Session(plan).run(["x": rows])["y"]
                XCTAssertEqual(result?.shape, [3] + shape.dropFirst().dropLast() + [n], "\(shape) \(n) \(backend)")
                XCTAssertEqual(try result?.array(of: Float.self).allSatisfy { $0 == 0 }, true)
            }
        }
    }

    func testOutputsThatDoNotFitInMemoryAreRefused() throws {
        let options = PlanOptions(tier: .detected, backend: .builtin)
        let session = Session(try Plan(dense([-1, 1 << 32, 0], n: 1), options: options))
        for rows in [1 << 20, 1 << 28] {
            XCTAssertThrowsError(try session.run(["x": Tensor(zeros: [rows, 1 << 32, 0])])) {
                XCTAssertEqual($0 as? SessionError, .tooManyRows(rows))
            }
        }
    }

    func testALayerOfHugeEmptyRowsRunsAtOnce() throws {
        let plan = try Plan(dense([-1, 1 << 34, 0], n: 0))
        let result = try Session(plan).run(["x": Tensor(zeros: [2, 1 << 34, 0])])["y"]
        XCTAssertEqual(result?.shape, [2, 1 << 34, 0])
    }

    func testOpenBLASIsNotGivenMoreRowsThan32BitsCount() throws {
        let graph = try dense([-1, 1 << 29, 0], n: 1)
        XCTAssertNil(refusal(graph, PlanOptions(tier: .detected, backend: .builtin)))
        XCTAssertEqual(refusal(graph, PlanOptions(tier: .detected, backend: .openBLAS)), .tooLarge(value: "y"))
    }

    func testAPlanOfTheLargestGraphTakesLittleMemoryAndTime() throws {
        // All of the first half's values live until the second half reads them.
        let nodes = (0..<2048).map { index in
            let input = index < 1024 ? "x" : "v\(index - 1024)"
            return Node("n\(index)", Cast(to: .f32), inputs: [input], outputs: [index == 2047 ? "y" : "v\(index)"])
        }
        let graph = Graph(inputs: [input([-1, 3])], nodes: nodes, outputs: ["y"])
        let start = ContinuousClock.now
        let plan = try Plan(graph)
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(5))
        // Twelve bytes a row and value, for 1024 values that live at once and one that is made.
        XCTAssertGreaterThanOrEqual(plan.arenaByteCount, 1024 * 12 * plan.rowCapacity)
        #if canImport(CAllocationCounter)
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            XCTAssertLessThan(HeapPeak.bytes { try Plan(graph) }.peak, 2048 * 2048)
        #endif
    }

    func testAPlanOfTheNodesThatTakeTheMostStaysWithinItsBound() throws {
        #if canImport(CAllocationCounter)
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            // As many as a file's integers allow: each padding has two lists of five.
            let count = 16_384 / 10
            let pads = (0..<count).map { index in
                Node(
                    "n", Pad(before: [0, 1, 1, 1, 1], after: [0, 0, 0, 0, 0], mode: .edge), inputs: ["x"],
                    outputs: ["v\(index)"])
            }
            // And a concatenation of as many values as a node reads.
            let concats = (0..<250).map { index in
                Node("n", Concat(axis: 1), inputs: [String](repeating: "x", count: 64), outputs: ["v\(index)"])
            }
            for (nodes, input) in [(pads, [-1, 2, 2, 2, 2]), (concats, [-1, 3])] {
                let graph = Graph(inputs: [self.input(input)], nodes: nodes, outputs: ["v0"])
                XCTAssertLessThan(HeapPeak.bytes { try Plan(graph) }.peak, nodes.count * 32 * 1024)
            }
        #endif
    }

    func testADenseLayerOfAFileHasTwoInputsOrThree() throws {
        var graph = try dense([-1, 3], n: 3)
        for count in [4, 5] {
            graph.nodes[0].inputs.append("b")
            XCTAssertThrowsError(try graph.valueTypes()) {
                XCTAssertEqual(
                    $0 as? GraphError, .wrongArity(node: "d", kind: "dense", expected: "2 to 3 inputs", actual: count))
            }
        }
    }

    func testOnlyPreparedGraphsPassTheCheck() throws {
        var random = SeededRandom(seed: 5)
        XCTAssertNoThrow(try ModelSamples.graph(widths: [3, 4, 2]).checkPrepared())
        var graph = try dense([-1, 3], n: 3)
        graph.constants["b"] = Constant(try ModelSamples.tensor([3], &random))
        assertUnprepared(graph, .wrongLayout(node: "d", constant: "b", expected: "panels16"))
        graph = casts([-1, 3], count: 1)
        graph.nodes[0].op = Dropout()
        assertUnprepared(graph, .notPrepared(node: "cast", kind: "dropout"))
        graph.nodes[0].op = BatchNorm(epsilon: 1)
        assertUnprepared(graph, .notPrepared(node: "cast", kind: "batchNorm"))
        graph = Graph(
            inputs: [input([-1, 3])], constants: ["c": Constant(try ModelSamples.tensor([4, 3], &random))],
            nodes: [Node("r", Unary(.relu), inputs: ["c"], outputs: ["y"])], outputs: ["y"])
        assertUnprepared(
            graph,
            .wrongType(
                node: "r", input: "c", expected: "a value with a free number of rows", actual: "f32 [4, 3]"))
    }

    private func assertUnprepared(_ graph: Graph, _ expected: GraphError, line: UInt = #line) {
        XCTAssertThrowsError(try graph.checkPrepared(), line: line) {
            XCTAssertEqual($0 as? GraphError, expected, line: line)
        }
        // A plan refuses it too.
        XCTAssertThrowsError(try Plan(graph), line: line)
    }
}
