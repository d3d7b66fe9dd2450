import Foundation
import NeedletailKernels
import NeedletailTensor
import Synchronization
import TestSupport
import XCTest

@testable import NeedletailGraph

final class SessionThreadsTests: GraphTestCase {
    private static let counts = [2, 3, 7]

    /// Two to six random layers of random widths over a random number of vectors in each row.
    private func randomNetwork(seed: UInt64) throws -> NetworkBuilder {
        var random = SeededRandom(seed: seed)
        var network = NetworkBuilder(.real, seed: seed)
        let widths = [1, 3, 16, 33, 130, 257, 600]
        var width = widths.randomElement(using: &random) ?? 1
        network.input("x", (Bool.random(using: &random) ? [] : [Int.random(in: 1...5, using: &random)]) + [width])
        var value = "x"
        for layer in 0..<Int.random(in: 2...6, using: &random) {
            let next = "v\(layer)"
            switch Int.random(in: 0..<6, using: &random) {
            case 0: network.relu(value, next)
            case 1: network.sigmoid(value, next)
            case 2: try network.scaleShift(value, width, next)
            default:
                let wider = widths.randomElement(using: &random) ?? 1
                try network.dense(value, width, wider, next)
                width = wider
            }
            value = next
        }
        network.dropout(value, "y")
        return network
    }

    func testBitsDoNotDependOnTheNumberOfThreads() throws {
        for seed in UInt64(300)..<308 {
            var network = try randomNetwork(seed: seed)
            let graph = try network.graph(outputs: "y").prepared()
            for options in Self.options where options.tier > .reference {
                try within("seed \(seed), \(options.tier), \(options.backend)") {
                    let plan = try Plan(graph, options: options)
                    let alone = Session(plan)
                    let sessions = Self.counts.map { Session(plan, threads: $0) }
                    // The lower tier takes the larger batches long in debug.
                    for batch in options.tier == .baseline ? [1, 100] : [0, 1, 2, 3, 17, 100, 241, 1000] {
                        let inputs = try network.rows(batch)
                        let expected = try alone.run(inputs)
                        for session in sessions {
                            for _ in 0..<2 {
                                XCTAssertEqual(
                                    try session.run(inputs), expected, "\(batch) rows, \(session.threadCount) threads")
                            }
                        }
                    }
                }
            }
        }
    }

    func testALayerIsSplitByColumnsWhereItHasFewRowsAndByRowsElse() throws {
        for (rows, n, k) in [(1, 4096, 600), (6, 1000, 700), (1, 3000, 513), (300, 64, 700)] {
            var network = NetworkBuilder(.real, seed: UInt64(rows + n))
            // One row of the batch, so that it is the step that is split.
            network.input("x", [rows, k])
            try network.dense("x", k, n, "a")
            network.sigmoid("a", "b")
            try network.scaleShift("b", n, "c")
            network.relu("c", "y")
            let plan = try Plan(network.graph(outputs: "y").prepared())
            let inputs = try network.rows(1)
            let expected = try Session(plan).run(inputs)
            for count in Self.counts {
                let session = Session(plan, threads: count)
                for _ in 0..<10 {
                    XCTAssertEqual(try session.run(inputs), expected, "\(rows) x \(n), \(count) threads")
                }
            }
        }
    }

    /// Where each unit copies its values of the output, and counts itself.
    private struct Copies {
        let y: UnsafePointer<Float>
        let copy: UnsafeMutablePointer<Float>
        let counts: UnsafeMutablePointer<Int>
        let valuesPerUnit: Int
    }

    func testWhatFollowsARunTakesEachRowOnceWhenItsOutputsAreThere() throws {
        var network = NetworkBuilder(.real, seed: 12)
        network.input("x", [700])
        try network.dense("x", 700, 640, "a")
        network.relu("a", "b")
        try network.dense("b", 640, 96, "y")
        let plan = try Plan(network.graph(outputs: "y").prepared())
        for rows in [1, 2, 40, plan.rowCapacity + 3] {
            let x = try XCTUnwrap(try network.rows(rows)["x"])
            let expected: [Float] = try XCTUnwrap(try Session(plan).run(["x": x])["y"]).array()
            for count in Self.counts {
                let session = Session(plan, threads: count)
                for unitsPerRow in [1, 3, 96] {
                    var y = [Float](repeating: .nan, count: 96 * rows)
                    var copy = y
                    var counts = [Int](repeating: 0, count: unitsPerRow * rows)
                    y.withUnsafeMutableBufferPointer { y in
                        copy.withUnsafeMutableBufferPointer { copy in
                            counts.withUnsafeMutableBufferPointer { counts in
                                x.withUnsafeBytes { x in
                                    guard let x = x.baseAddress, let y = y.baseAddress, let copy = copy.baseAddress,
                                        let counts = counts.baseAddress
                                    else { return }
                                    var copies = Copies(
                                        y: y, copy: copy, counts: counts, valuesPerUnit: 96 / unitsPerRow)
                                    let kernel: ThreadTeam.Kernel = { copies, begin, end in
                                        let copies = copies.load(as: Copies.self)
                                        for unit in begin..<end {
                                            copies.counts[unit] += 1
                                            let first = unit * copies.valuesPerUnit
                                            for index in first..<first + copies.valuesPerUnit {
                                                copies.copy[index] = copies.y[index]
                                            }
                                        }
                                    }
                                    session.run(
                                        rows: rows, inputs: [x], outputs: [UnsafeMutableRawPointer(y)],
                                        then: RowWork(
                                            kernel: kernel, args: &copies, unitsPerRow: unitsPerRow, chunk: 1))
                                }
                            }
                        }
                    }
                    let what = "\(rows) rows, \(count) threads, \(unitsPerRow) units"
                    XCTAssertEqual(y, expected, what)
                    XCTAssertEqual(copy, expected, what)
                    XCTAssertEqual(counts, [Int](repeating: 1, count: counts.count), what)
                }
            }
        }
    }

    func testSessionsMadeDroppedAndRunByManyTasksGiveTheResultsOfOne() async throws {
        for backend in Backend.allCases {
            var network = NetworkBuilder(.real, seed: 320)
            network.input("x", [30])
            try network.dense("x", 30, 300, "a")
            network.relu("a", "b")
            try network.dense("b", 300, 200, "c")
            network.sigmoid("c", "y")
            let plan = try Plan(
                network.graph(outputs: "y").prepared(), options: PlanOptions(tier: Tier.selected, backend: backend))
            let inputs = try (0..<8).map { try network.rows($0 * 40 + 1) }
            let expected = try inputs.map { try Session(plan).run($0) }
            let wrong = await withTaskGroup(of: Int.self) { group in
                for task in 0..<64 {
                    group.addTask {
                        var wrong = 0
                        for round in 0..<6 {
                            let session = Session(plan, threads: [1, 2, 3, 7][(task + round) % 4])
                            for run in 0..<3 {
                                let batch = (task + run) % 8
                                if (try? session.run(inputs[batch])) != expected[batch] { wrong += 1 }
                            }
                        }
                        return wrong
                    }
                }
                return await group.reduce(0, +)
            }
            XCTAssertEqual(wrong, 0, "\(backend)")
        }
    }

    func testTheNumberOfThreadsIsHeldBetween1And255() throws {
        var network = NetworkBuilder(seed: 1)
        network.input("x", [3])
        network.relu("x", "y")
        let plan = try Plan(network.graph(outputs: "y").prepared())
        XCTAssertEqual(Session(plan).threadCount, 1)
        for (asked, count) in [(-5, 1), (0, 1), (1, 1), (3, 3)] {
            XCTAssertEqual(Session(plan, threads: asked).threadCount, count)
        }
    }

    func testPartsAreWholeGranulesOfEnoughWork() {
        // Too little for two parts: one part.
        XCTAssertEqual(RunContext.chunk(100, cost: 1, granule: 16), 100)
        XCTAssertEqual(RunContext.chunk(0, cost: 1, granule: 16), 1)
        XCTAssertEqual(RunContext.chunk(1_000_000, cost: 16, granule: 16), 31_264)
        XCTAssertEqual(RunContext.chunk(1000, cost: 1e9, granule: 1), 1)
        XCTAssertEqual(RunContext.chunk(1000, cost: 1e9, granule: 8), 8)
    }
}
