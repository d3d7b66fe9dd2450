import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Seeded check cases, and how results are compared with them.
final class CheckCaseTests: XCTestCase {
    private func input(_ name: String, _ dtype: DType, _ shape: [Int]) -> ValueInfo {
        ValueInfo(name: name, type: TensorType(dtype, [-1] + shape))
    }

    func testEveryTypeIsDrawnInItsRange() throws {
        let ranges: [(DType, ClosedRange<Double>)] = [
            (.f32, -2...2), (.f64, -2...2), (.i8, -2...2), (.u8, 0...4), (.i32, -2...2), (.i64, -2...2), (.bool, 0...1),
        ]
        XCTAssertEqual(Set(ranges.map(\.0)), Set(DType.values))
        for (dtype, range) in ranges {
            let graph = try Graph(
                inputs: [input("x", dtype, [200])],
                nodes: [
                    Node("n", Slice(axes: [1], starts: [0], ends: [.max], steps: [1]), inputs: ["x"], outputs: ["y"])
                ],
                outputs: ["y"]
            ).prepared()
            let checks = try CheckCase.seeded(graph)
            XCTAssertEqual(checks.count, 4, dtype.rawValue)
            XCTAssertEqual(Set(try checks.map { try numbers($0.inputs["x"]) }).count, 4, dtype.rawValue)
            for check in checks {
                XCTAssertEqual(check.inputs["x"]?.dtype, dtype)
                XCTAssertEqual(check.inputs["x"], check.outputs["y"])
                let values = try numbers(check.inputs["x"])
                XCTAssertTrue(values.allSatisfy(range.contains), "\(dtype) \(values)")
                XCTAssertLessThan(try XCTUnwrap(values.min()), range.lowerBound + 0.1, dtype.rawValue)
                XCTAssertGreaterThan(try XCTUnwrap(values.max()), range.upperBound - 0.1, dtype.rawValue)
            }
        }
    }

    private func numbers(_ tensor: Tensor?) throws -> [Double] {
        let tensor = try XCTUnwrap(tensor)
        return (0..<tensor.elementCount).map {
            switch tensor.checkValue(at: $0) {
            case .f32(let value): Double(value)
            case .f64(let value): value
            case .integer(let value): Double(value)
            case .flag(let value): value ? 1 : 0
            }
        }
    }

    /// The rows of a table of `count` numbers, and their positions in the order of size.
    private func picking(_ count: Int, _ dtype: DType = .i64) throws -> Graph {
        var random = SeededRandom(seed: 4)
        return try Graph(
            inputs: [input("ids", dtype, [TensorType.free(0)])],
            constants: ["table": Constant(try ModelSamples.tensor([count, 4], &random))],
            nodes: [
                Node("embedding", Embedding(), inputs: ["ids", "table"], outputs: ["rows"]),
                Node("largest", ArgReduce(isMaximum: true, axis: -1), inputs: ["rows"], outputs: ["largest"]),
            ], outputs: ["rows", "largest"]
        ).prepared()
    }

    func testIndicesAreThoseThatThereAreAndSizesDifferBetweenCases() throws {
        for dtype in [DType.i32, .i64] {
            let checks = try CheckCase.seeded(picking(7, dtype))
            XCTAssertEqual(checks.map(\.sizes), [[0: 5], [0: 7], [0: 9], [0: 11]])
            let indices = try Set(checks.flatMap { try numbers($0.inputs["ids"]) })
            XCTAssertEqual(indices, [0, 1, 2, 3, 4, 5, 6])
        }
        XCTAssertEqual(try CheckCase.seeded(picking(0)), [])
    }

    func testFreeSizesAreOnesThatTheGraphTakes() throws {
        let quarters = try Graph(
            inputs: [input("x", .f32, [TensorType.free(0)])],
            nodes: [Node("n", Reshape(shape: [0, -1, 4]), inputs: ["x"], outputs: ["y"])], outputs: ["y"]
        ).prepared()
        XCTAssertEqual(try CheckCase.seeded(quarters).map(\.sizes), [[0: 12], [0: 24], [0: 36], [0: 48]])
        let sum = try Graph(
            inputs: [input("a", .f32, [TensorType.free(0)]), input("b", .f32, [TensorType.free(2)])],
            nodes: [Node("n", Binary(.add), inputs: ["a", "b"], outputs: ["y"])], outputs: ["y"]
        ).prepared()
        XCTAssertEqual(try CheckCase.seeded(sum).map(\.sizes).first, [0: 5, 2: 5])
        let product = try Graph(
            inputs: [input("a", .f32, [TensorType.free(0), 2]), input("b", .f32, [2, TensorType.free(2)])],
            nodes: [Node("n", MatMul(), inputs: ["a", "b"], outputs: ["y"])], outputs: ["y"]
        ).prepared()
        XCTAssertEqual(try CheckCase.seeded(product).map(\.sizes).first, [0: 5, 2: 8])
    }

    /// `y = argMax(weight · x)`, where the weight's columns are `1` and `1 + gap`.
    private func race(_ gap: Float) throws -> Graph {
        try Graph(
            inputs: [input("x", .f32, [3])],
            constants: ["weight": Constant(try Tensor([1, 1 + gap, 2, 2 + gap, 3, 3 + gap], shape: [3, 2]))],
            nodes: [
                Node("dense", Dense(), inputs: ["x", "weight"], outputs: ["sums"]),
                Node("argMax", ArgReduce(isMaximum: true, axis: 1), inputs: ["sums"], outputs: ["y"]),
            ], outputs: ["y"]
        ).prepared()
    }

    func testACaseThatANearTieDecidesIsLeftOut() throws {
        XCTAssertEqual(try CheckCase.seeded(race(0.5)).count, 4)
        XCTAssertEqual(try CheckCase.seeded(race(0x1p-23)).count, 0)
        // Nothing decides but integers.
        let exact = try Graph(
            inputs: [input("x", .i64, [3]), input("z", .i64, [3])],
            nodes: [Node("equal", Compare(.equal), inputs: ["x", "z"], outputs: ["y"])], outputs: ["y"]
        ).prepared()
        XCTAssertEqual(try CheckCase.seeded(exact).count, 4)
    }

    func testValuesOfEightBytesCountTwice() throws {
        func count(_ dtype: DType, _ size: Int) throws -> Int {
            let op = Slice(axes: [1], starts: [0], ends: [.max], steps: [1])
            let graph = try Graph(
                inputs: [input("x", dtype, [size])], nodes: [Node("n", op, inputs: ["x"], outputs: ["y"])],
                outputs: ["y"]
            ).prepared()
            let checks = try CheckCase.seeded(graph)
            #if !DEBUG
                // Unoptimised code takes long for megabytes of JSON.
                let file = ModelFile(
                    name: "n", version: "1", graph: graph, task: TaskDescription(kind: .generic),
                    provenance: ModelSamples.provenance, checks: checks)
                XCTAssertEqual(try ModelFile(FileBytes(try file.bytes())).checks, checks)
            #endif
            return checks.count
        }
        XCTAssertEqual(try count(.f32, 1 << 15), 4)
        XCTAssertEqual(try count(.f64, 1 << 15), 2)
        XCTAssertEqual(try count(.f64, 1 << 18), 1)
        XCTAssertEqual(try count(.f64, 1 << 18 + 1), 0)
    }

    func testExactTypesMustBeEqualAndFloatsWithinTheTolerance() throws {
        func passes(_ expected: Tensor, _ actual: Tensor, _ tolerance: Double) -> Bool {
            CheckCase(inputs: [:], outputs: ["y": expected], tolerance: tolerance)
                .firstDifference(in: ["y": actual], names: ["y"]) == nil
        }
        XCTAssertTrue(passes(try Tensor([Float(1)], shape: [1]), try Tensor([Float(1.5)], shape: [1]), 0.5))
        XCTAssertFalse(passes(try Tensor([Float(1)], shape: [1]), try Tensor([Float(1.5)], shape: [1]), 0.4))
        XCTAssertTrue(passes(try Tensor([1.0], shape: [1]), try Tensor([1.5], shape: [1]), 0.5))
        XCTAssertFalse(passes(try Tensor([1.0], shape: [1]), try Tensor([Double.nan], shape: [1]), .infinity))
        XCTAssertFalse(passes(try Tensor([Int64(1)], shape: [1]), try Tensor([Int64(2)], shape: [1]), 10))
        XCTAssertFalse(
            passes(try Tensor([Int64(1) << 53], shape: [1]), try Tensor([Int64(1) << 53 + 1], shape: [1]), 10))
        XCTAssertFalse(passes(try Tensor([true], shape: [1]), try Tensor([false], shape: [1]), 10))
        XCTAssertTrue(passes(try Tensor([true], shape: [1]), try Tensor([true], shape: [1]), 0))
    }
}
