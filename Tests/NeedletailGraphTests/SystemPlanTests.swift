import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Plans of the five systems' networks at full size.
final class SystemPlanTests: GraphTestCase {
    func testTheArenaIsNearTheLowerBoundOfWhatIsAliveAtOnce() throws {
        for (name, graph) in try SystemGraphs.all() {
            let plan = try Plan(graph)
            XCTAssertLessThanOrEqual(
                Double(plan.arenaByteCount), 1.15 * Double(plan.liveByteCount),
                "\(name): \(plan.arenaByteCount) bytes, of which \(plan.liveByteCount) are alive at once")
        }
    }

    /// Without views and shared memory the bytes alive at once are those of the values that later nodes read.
    func testTheLowerBoundIsTheSumOfTheValuesAliveAtOneNode() throws {
        for seed in UInt64(0)..<40 {
            var random = SeededRandom(seed: seed)
            var network = NetworkBuilder(seed: seed)
            network.input("v0", [Int.random(in: 1...100, using: &random)])
            let count = Int.random(in: 2...20, using: &random)
            for index in 1...count {
                let from = max(0, index - 1 - Int.random(in: 0...4, using: &random))
                network.add(
                    "n\(index)", Pad(before: [0, 0], after: [0, Int.random(in: 0...30, using: &random)]), ["v\(from)"],
                    "v\(index)")
            }
            let graph = network.graph(outputs: "v\(count)")
            let types = try graph.valueTypes()
            let layout = try ArenaLayout(graph, types: types)
            var most = 0
            for index in graph.nodes.indices {
                let alive = graph.nodes[...index].flatMap(\.outputs).filter { name in
                    name != "v\(count)"
                        && (graph.nodes[index].outputs == [name]
                            || graph.nodes[index...].contains { $0.inputs.contains(name) })
                }
                let bytes = alive.map { name in
                    ((types[name]?.rowElementCount ?? 0) * 4 * layout.rowCapacity + 63) / 64 * 64
                }
                most = max(most, bytes.reduce(0, +))
            }
            XCTAssertEqual(layout.liveByteCount, most, "seed \(seed)")
            XCTAssertGreaterThanOrEqual(layout.byteCount, layout.liveByteCount, "seed \(seed)")
        }
    }

    func testPlansRunAsFewStepsAsTheirKernelsAllow() throws {
        let steps = try SystemGraphs.all().map { name, graph in (name, try Plan(graph).nodes.filter(\.runs).map(\.kind))
        }
        let kinds = Dictionary(uniqueKeysWithValues: steps)
        XCTAssertEqual(
            kinds["breast cancer"], ["dense, relu", "dense, relu", "dense, relu", "dense, sigmoid"])
        XCTAssertEqual(
            kinds["osteosarcoma decoder"], ["concat", "dense, relu", "dense, relu", "dense, relu", "dense"])
        XCTAssertEqual(
            kinds["osteosarcoma denoiser"]?.filter { $0.hasPrefix("dense") }.count, 17)
        XCTAssertEqual(kinds["osteosarcoma denoiser"]?.filter { $0 == "groupNorm" }.count, 10)
        XCTAssertEqual(kinds["osteosarcoma denoiser"]?.filter { $0.contains("residual") }.count, 2)
        // Its skips and the parts of the time lie in their places.
        XCTAssertEqual(kinds["osteosarcoma denoiser"]?.filter { $0.hasPrefix("concat") }, [])
        // Two layers and two slices of each of the four blocks, and the head: batch-norms and activations are in the layers.
        XCTAssertEqual(kinds["pneumonia"]?.count, 4 * 4 + 3)
        // The positions are in the patches' layer. Of a block: norm, three projections and turns, scores, scale, softmax, mix, turn, output, norm, two dense layers.
        XCTAssertEqual(kinds["lung cancer"]?.filter { $0 == "dense, residual" }.count, 9)
        XCTAssertEqual(kinds["lung cancer"]?.filter { $0 == "dense, gelu, residual" }.count, 8)
        XCTAssertEqual(kinds["lung cancer"]?.count, 6 + 8 * 16)
    }
}
