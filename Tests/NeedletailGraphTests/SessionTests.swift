import Foundation
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

final class SessionTests: GraphTestCase {
    /// Batch sizes on both sides of a tile and of a pass, and none.
    private static let batches = [0, 1, 2, 7, 12, 13, 239, 240, 241, 1000]

    /// Three layers of awkward widths; `wide` ones make a pass shorter than 240 rows.
    private func network(wide: Bool = false, seed: UInt64) throws -> NetworkBuilder {
        let widths = wide ? [30, 700, 513, 3] : [30, 65, 33, 3]
        var network = NetworkBuilder(.real, seed: seed)
        network.input("x", [widths[0]])
        try network.dense("x", widths[0], widths[1], "a")
        network.relu("a", "b")
        try network.batchNorm("b", widths[1], "c")
        try network.dense("c", widths[1], widths[2], "d")
        network.sigmoid("d", "e")
        try network.dense("e", widths[2], widths[3], "f")
        network.sigmoid("f", "y")
        return network
    }

    private func rows(_ tensor: Tensor, _ range: Range<Int>) throws -> Tensor {
        let width = tensor.shape.dropFirst().reduce(1, *)
        let values = try tensor.array(of: Float.self)[range.lowerBound * width..<range.upperBound * width]
        return try Tensor(Array(values), shape: [range.count] + tensor.shape.dropFirst())
    }

    func testEveryBatchSizeIsRightOnEveryTierAndBackend() throws {
        var network = try network(seed: 71)
        let graph = network.graph(outputs: "y", "c")
        for batch in [0, 1, 7, 241] {
            try within("batch \(batch), seed 71") { try checkRuns(graph, try network.rows(batch), exactly: false) }
        }
    }

    func testARowsBitsAreTheSameInEveryBatchAndAtEveryPlace() throws {
        for wide in [false, true] {
            var network = try network(wide: wide, seed: 72)
            let graph = try network.graph(outputs: "y").prepared()
            let x = try XCTUnwrap(try network.rows(1000)["x"])
            // The wide one takes reference and baseline long in debug; the narrow one shows the same of them.
            for tier in Tier.available where tier > .baseline || !wide {
                try within("\(tier), wide: \(wide), seed 72") {
                    let plan = try Plan(graph, options: PlanOptions(tier: tier, backend: .builtin))
                    XCTAssertTrue(wide ? plan.rowCapacity < 239 : plan.rowCapacity == 240, "\(plan.rowCapacity) rows")
                    // One session for all: what a run leaves in the arena does not matter to the next.
                    let session = Session(plan)
                    let whole = try XCTUnwrap(try session.run(["x": x])["y"])
                    for batch in Self.batches {
                        for first in Set([0, 3, 1000 - batch]) where first + batch <= 1000 {
                            let part = first..<first + batch
                            let y = try session.run(["x": try rows(x, part)])["y"]
                            XCTAssertEqual(y, try rows(whole, part), "rows \(part)")
                        }
                    }
                }
            }
        }
    }

    func testTiersWithFMAGiveTheSameBits() throws {
        let tiers = Tier.available.filter { $0 > .baseline }
        try XCTSkipIf(tiers.count < 2, "this CPU has \(tiers.count) generated tiers")
        for wide in [false, true] {
            var network = try network(wide: wide, seed: 73)
            let graph = try network.graph(outputs: "y", "c").prepared()
            let x = try network.rows(257)
            let results = try tiers.map { try run(graph, x, PlanOptions(tier: $0, backend: .builtin)) }
            for result in results.dropFirst() { XCTAssertEqual(result, results[0], "seed 73") }
        }
    }

    func testRowsOfSeveralDimensionsKeepThem() throws {
        var network = NetworkBuilder(seed: 74)
        network.input("x", [3, 2, 5])
        try network.dense("x", 5, 17, "a")
        network.relu("a", "b")
        try network.scaleShift("b", 17, "c")
        try network.scaleShift("c", 17, "d")
        try network.dense("d", 17, 4, "y")
        let graph = network.graph(outputs: "y", "d")
        for batch in [0, 1, 5, 60] {
            let x = try network.rows(batch)
            try checkRuns(graph, x, exactly: true)
            let outputs = try run(try graph.prepared(), x)
            XCTAssertEqual(outputs["y"]?.shape, [batch, 3, 2, 4])
            XCTAssertEqual(outputs["d"]?.shape, [batch, 3, 2, 17])
        }
    }

    func testSeveralInputsAndOutputsGoByName() throws {
        var network = NetworkBuilder(seed: 75)
        network.input("w", [7])
        network.input("x", [2])
        try network.dense("x", 2, 3, "a")
        try network.dense("w", 7, 3, "b")
        network.relu("b", "c")
        let graph = network.graph(outputs: "c", "a", "b")
        try checkRuns(graph, try network.rows(5), exactly: true)
        let session = Session(try Plan(try graph.prepared()))
        XCTAssertEqual(session.inputInfo.map(\.name), ["w", "x"])
        XCTAssertEqual(session.outputInfo.map(\.name), ["c", "a", "b"])
        XCTAssertEqual(session.outputInfo[1], ValueInfo(name: "a", type: TensorType(.f32, [-1, 3])))
    }

    func testLayersWithoutColumnsOrTermsRun() throws {
        for (k, n) in [(0, 3), (4, 0), (0, 0)] {
            var network = NetworkBuilder(seed: 76)
            network.input("x", [k])
            try network.dense("x", k, n, "a")
            try network.scaleShift("a", n, "b")
            network.relu("b", "y")
            for batch in [0, 1, 5] {
                let x = try network.rows(batch)
                let graph = network.graph(outputs: "y")
                for options in Self.options {
                    let y = try run(try graph.prepared(), x, options)["y"]
                    let bias = try graph.constants["a.bias"]?.tensor.array(of: Float.self) ?? []
                    let scale = try graph.constants["b.scale"]?.tensor.array(of: Float.self) ?? []
                    let shift = try graph.constants["b.shift"]?.tensor.array(of: Float.self) ?? []
                    let row = (0..<n).map { max(bias[$0] * scale[$0] + shift[$0], 0) }
                    XCTAssertEqual(y?.shape, [batch, n])
                    XCTAssertEqual(
                        try y?.array(of: Float.self), (0..<batch).flatMap { _ in row }, "k \(k), n \(n), \(options)")
                }
            }
        }
    }

    func testRowsWithoutValuesAreNotCounted() throws {
        var network = NetworkBuilder(seed: 77)
        network.input("x", [0])
        network.relu("x", "a")
        network.relu("a", "y")
        let x = try Tensor(zeros: [1 << 60, 0])
        XCTAssertEqual(try run(try network.graph(outputs: "y").prepared(), ["x": x]), ["y": x])
    }

    func testInputsStayAsTheyAre() throws {
        var network = try network(seed: 78)
        let graph = try network.graph(outputs: "y").prepared()
        let inputs = try network.rows(20)
        let copy = try XCTUnwrap(inputs["x"]).array(of: Float.self)
        _ = try run(graph, inputs)
        XCTAssertEqual(try inputs["x"]?.array(of: Float.self), copy)
    }

    func testNothingIsReadOrWrittenOutsideTheGivenRows() throws {
        var network = try network(seed: 79)
        let plan = try Plan(try network.graph(outputs: "y", "c").prepared())
        for batch in [1, 5, 241] {
            let x = try XCTUnwrap(try network.rows(batch)["x"])
            let expected = try Session(plan).run(["x": x])
            for placement in GuardedBuffer<Float>.Placement.allCases {
                let input = GuardedBuffer(try x.array(of: Float.self), placement)
                let outputs = [3, 65].map { GuardedBuffer([Float](repeating: .nan, count: batch * $0), placement) }
                // The buffers hold `batch` rows of the plan's inputs and outputs.
                Session(plan).run(
                    rows: batch, inputs: [UnsafeRawPointer(input.start)],
                    outputs: outputs.map { UnsafeMutableRawPointer($0.start) })
                for (name, buffer) in zip(["y", "c"], outputs) {
                    XCTAssertTrue(buffer.slackIsIntact)
                    XCTAssertTrue(buffer.holds(try XCTUnwrap(expected[name]).array(of: Float.self)), name)
                }
                XCTAssertTrue(input.slackIsIntact)
            }
        }
    }

    func testSessionsOfOnePlanRunAtTheSameTimeWithEqualResults() throws {
        for backend in Backend.allCases {
            var network = try network(seed: 81)
            let plan = try Plan(
                try network.graph(outputs: "y").prepared(), options: PlanOptions(tier: Tier.selected, backend: backend))
            let inputs = try (1...8).map { try XCTUnwrap(try network.rows($0 * 31)["x"]) }
            let expected = try inputs.map { try Session(plan).run(["x": $0])["y"] }
            let wrong = Locked<[Int]>([])
            DispatchQueue.concurrentPerform(iterations: 64) { index in
                let session = Session(plan)
                for _ in 0..<3 where (try? session.run(["x": inputs[index % 8]])["y"]) != expected[index % 8] {
                    wrong.update { $0.append(index) }
                }
            }
            XCTAssertEqual(wrong.value, [], "\(backend)")
        }
    }

    /// A value that several threads change.
    ///
    /// `@unchecked Sendable`: the lock guards the value.
    private final class Locked<Value>: @unchecked Sendable {
        private let lock = NSLock()
        private var stored: Value

        init(_ value: Value) { stored = value }

        var value: Value { lock.withLock { stored } }

        func update(_ change: (inout Value) -> Void) { lock.withLock { change(&stored) } }
    }
}
