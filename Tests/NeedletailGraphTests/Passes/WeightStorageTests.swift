import GraphGoldens
import NeedletailKernels
import NeedletailTensor
import SeededData
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Dense layers whose matrices are stored in half the bytes: the results are those of rounded weights.
final class WeightStorageTests: GraphTestCase {
    /// Rows `x` of 520 values through a layer of 520 x 528 weights and one of 528 x 3.
    private func graph(_ weights: [Float], _ options: PreparationOptions = PreparationOptions()) throws -> Graph {
        var random = SeededRandom(seed: 5)
        return try graph(
            inputs: [("x", [520])],
            constants: [
                "w": try Tensor(weights, shape: [520, 528]), "b": try Tensor(random.floats(528), shape: [528]),
                "v": try Tensor(random.floats(528 * 3), shape: [528, 3]),
            ],
            nodes: [
                ("d", Dense(), ["x", "w", "b"], ["d"]), ("r", Unary(.gelu), ["d"], ["r"]),
                ("y", Dense(), ["r", "v"], ["y"]),
            ], outputs: ["y"]
        ).prepared(options)
    }

    private func weights() -> [Float] {
        var random = SeededRandom(seed: 9)
        var values = random.floats(520 * 528)
        // A tie, a value that is subnormal in f16, and one that vanishes in it.
        (values[0], values[1], values[2]) = (1 + 0x1p-8, 0x1.8p-20, 0x1p-30)
        return values
    }

    /// A value rounded to nearest even with so many significant bits, in the range of f16 in multiples of 2^-24.
    private func rounded(_ value: Float, to storage: WeightStorage) -> Float {
        let x = Double(value)
        guard x != 0 else { return value }
        let place = storage == .bf16 ? x.exponent - 7 : max(x.exponent - 10, -24)
        let unit = Double(sign: .plus, exponent: Int(place), significand: 1)
        return Float((x / unit).rounded(.toNearestOrEven) * unit)
    }

    func testResultsAreThoseOfRoundedWeightsOnEveryTier() throws {
        let weights = weights()
        for storage in [WeightStorage.bf16, .f16] {
            let stored = try graph(weights, PreparationOptions(weights: storage))
            XCTAssertEqual(stored.constants["w"]?.tensor.dtype.rawValue, storage.rawValue)
            XCTAssertEqual(stored.constants["v"]?.tensor.dtype, .f32, "a small matrix stays")
            XCTAssertEqual(stored.weights(storedAs: storage).matrices, 1)
            XCTAssertEqual(stored.weights(storedAs: storage).weights, 520 * 528)
            let plain = try graph(weights.map { rounded($0, to: storage) })
            for tier in Tier.available {
                for rows in [1, 3, 70] {
                    let inputs = ["x": try seeded([rows, 520], seed: UInt64(rows))]
                    let options = PlanOptions(tier: tier)
                    let (actual, expected) = (
                        try Session(try Plan(stored, options: options), threads: 2).run(inputs),
                        try Session(try Plan(plain, options: options), threads: 1).run(inputs)
                    )
                    XCTAssertEqual(actual["y"], expected["y"], "\(storage), \(tier), \(rows) rows")
                }
            }
        }
    }

    func testSmallerMatricesAreStoredWhereALargeNetworkComputesOneRowWithThem() throws {
        // 128 x 128 and 128 x 127 weights behind `columns` x 128, over one row for each of the batch or several.
        func stored(_ columns: Int, rows: [Int]) throws -> [String] {
            let prepared = try graph(
                inputs: [("x", rows + [columns])],
                constants: [
                    "a": try Tensor(zeros: [columns, 128]), "b": try Tensor(zeros: [128, 128]),
                    "c": try Tensor(zeros: [128, 127]),
                ],
                nodes: [
                    ("d", Dense(), ["x", "a"], ["d"]), ("e", Dense(), ["d", "b"], ["e"]),
                    ("y", Dense(), ["e", "c"], ["y"]),
                ], outputs: ["y"]
            ).prepared(PreparationOptions(weights: .bf16))
            return ["a", "b", "c"].filter { prepared.constants[$0]?.tensor.dtype == .bf16 }
        }
        XCTAssertEqual(try stored(8192, rows: []), ["a", "b"])
        XCTAssertEqual(try stored(8192, rows: [1]), ["a"])
        XCTAssertEqual(try stored(7000, rows: []), ["a"])
        XCTAssertEqual(try stored(2000, rows: []), [])
    }

    func testWhatPadsPanelsIsNoWeight() throws {
        // 250 columns take the panels of 256.
        for (columns, dtype) in [(250, DType.f32), (256, .bf16)] {
            let graph = try graph(
                inputs: [("x", [1024])],
                constants: ["w": try Tensor(zeros: [1024, columns], dtype: .f32)],
                nodes: [("y", Dense(), ["x", "w"], ["y"])], outputs: ["y"]
            ).prepared(PreparationOptions(weights: .bf16))
            XCTAssertEqual(graph.constants["w"]?.tensor.dtype, dtype, "\(columns)")
        }
    }

    func testAWeightBeyondF16IsRefusedAndBF16HoldsIt() throws {
        var weights = weights()
        weights[77] = 70000
        assertThrows(
            GraphError.invalidConstant(
                node: "d", constant: "w", expected: "weights up to 65504, to be stored as f16: bf16 holds them")
        ) { try self.graph(weights, PreparationOptions(weights: .f16)) }
        let stored = try graph(weights, PreparationOptions(weights: .bf16))
        XCTAssertEqual(stored.weights(storedAs: .bf16).matrices, 1)
    }

    func testEveryOpButDenseRefusesWeightsInHalfTheBytes() throws {
        // In panels, and as they are: where a constant stands, and where rows do.
        for golden in try GraphGolden.frameworks.flatMap(GraphGolden.ops) {
            let node = golden.graph.nodes[0]
            for (index, name) in node.inputs.enumerated() {
                for dtype in [DType.bf16, .f16] {
                    var graph = golden.graph
                    let shape = graph.constants[name]?.logicalShape ?? [1, 1]
                    graph.inputs.removeAll { $0.name == name }
                    graph.constants[name] = Constant(try Tensor(zeros: shape, dtype: dtype))
                    XCTAssertThrowsError(try graph.valueTypes(), "\(golden.name) \(name)") {
                        guard !graph.inputs.isEmpty else { return }
                        XCTAssertEqual($0 as? GraphError, .wrongStorage(value: name, dtype: dtype), golden.name)
                    }
                    let isWeight = node.op is Dense && index == 1
                    let matrix = shape.count == 2 ? shape : [4, 16]
                    graph.constants[name] = Constant(
                        try Tensor(zeros: [(matrix[1] + 15) / 16, matrix[0], 16], dtype: dtype), layout: .panels16,
                        logicalShape: matrix)
                    let error = refusal(graph)
                    XCTAssertEqual(error == nil, isWeight, "\(golden.name) \(name)")
                    guard let error, !graph.inputs.isEmpty else { continue }
                    XCTAssertTrue([name, node.name].contains(where: "\(error)".contains), "\(golden.name): \(error)")
                }
            }
        }
    }

    /// Why a file with the graph would be refused, or its plan; nil where it is not.
    private func refusal(_ graph: Graph) -> GraphError? {
        do throws(GraphError) {
            _ = try graph.valueTypes()
            for node in graph.nodes where !(node.op is Dense) {
                try node.op.checkRunnable(node, constants: graph.constants)
            }
            guard graph.nodes.allSatisfy({ $0.op is Dense }) else { _ = try Plan(graph); return nil }
        } catch { return error }
        return nil
    }

    func testNaNAndInfinityAreWeightsLikeOthers() throws {
        for storage in [WeightStorage.bf16, .f16] {
            for special in [Float.nan, .infinity, -.infinity] {
                var weights = weights()
                weights[528 * 3 + 7] = special
                let (stored, plain) = (
                    try graph(weights, PreparationOptions(weights: storage)),
                    try graph(weights.map { $0.isFinite ? rounded($0, to: storage) : $0 })
                )
                XCTAssertEqual(stored.weights(storedAs: storage).matrices, 1)
                let inputs = ["x": try seeded([2, 520], seed: 3)]
                for tier in Tier.available {
                    let options = PlanOptions(tier: tier)
                    let outputs = try [stored, plain].map { graph in
                        try XCTUnwrap(try Session(try Plan(graph, options: options)).run(inputs)["y"])
                            .array(of: Float.self)
                    }
                    XCTAssertTrue(outputs[0].contains { !$0.isFinite })
                    for (a, b) in zip(outputs[0], outputs[1]) { XCTAssertTrue(a == b || a.isNaN && b.isNaN, "\(tier)") }
                }
            }
        }
    }

    private func seeded(_ shape: [Int], seed: UInt64) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }
}
