import GraphGoldens
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

/// The same bits for any batch size, any place in the batch, any number of threads, and on every tier with FMA.
final class ReproducibilityTests: GraphTestCase {
    /// Every graph that there are goldens of, ready to run, with inputs.
    private func forEachGolden(
        _ body: (_ set: (Tier, Backend) throws -> PlanSet, _ inputs: [String: Tensor], _ name: String) throws -> Void
    ) throws {
        for golden in try GraphGolden.all() {
            let graph = try golden.graph.prepared()
            for sample in golden.cases {
                try within(sample.name) {
                    try body(
                        { try PlanSet(graph, options: PlanOptions(tier: $0, backend: $1)) }, sample.inputs, sample.name)
                }
            }
        }
    }

    /// Some rows of a tensor, by their indices.
    private func rows(_ tensor: Tensor, _ indices: [Int]) throws -> Tensor {
        let rowByteCount = tensor.shape[0] == 0 ? 0 : tensor.byteCount / tensor.shape[0]
        var result = try Tensor(zeros: [indices.count] + tensor.shape.dropFirst(), dtype: tensor.dtype)
        result.withUnsafeMutableBytes { to in
            tensor.withUnsafeBytes { from in
                for (place, index) in indices.enumerated() where rowByteCount > 0 {
                    let row = UnsafeRawBufferPointer(rebasing: from[index * rowByteCount..<(index + 1) * rowByteCount])
                    UnsafeMutableRawBufferPointer(rebasing: to[(place * rowByteCount)...]).copyMemory(from: row)
                }
            }
        }
        return result
    }

    private func check(_ actual: [String: Tensor], _ expected: [String: Tensor], _ message: String) {
        // A NaN may have any payload.
        for (name, tensor) in expected where actual[name] != tensor {
            XCTAssertEqual(try bits(actual[name]), try bits(tensor), "\(message), \(name)")
        }
    }

    /// The elements' bits, each NaN as the same one.
    private func bits(_ tensor: Tensor?) throws -> [UInt64] {
        guard let tensor, [.f32, .f64].contains(tensor.dtype) else {
            return tensor.map { $0.withUnsafeBytes { $0.map(UInt64.init) } } ?? []
        }
        return try tensor.doubles().map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
    }

    func testBitsDependNeitherOnTheBatchSizeNorOnARowsPlace() throws {
        try forEachGolden { set, inputs, _ in
            let count = try XCTUnwrap(inputs.values.first).shape[0]
            let session = Session(try set(.detected, .builtin))
            let alone = try (0..<count).map { row in try session.run(try inputs.mapValues { try rows($0, [row]) }) }
            var random = SeededRandom(seed: 7)
            let batches = [1, 7, 64].map { size in (0..<size).map { $0 % count }.shuffled(using: &random) }
            for indices in batches + [[Int](repeating: 0, count: 300)] {
                let outputs = try session.run(try inputs.mapValues { try rows($0, indices) })
                for (place, index) in indices.enumerated() where place < 64 || place >= 296 {
                    check(
                        try outputs.mapValues { try rows($0, [place]) }, alone[index],
                        "row \(place) of \(indices.count)")
                }
            }
        }
    }

    func testBitsDoNotDependOnTheNumberOfThreads() throws {
        try forEachGolden { set, inputs, _ in
            let plans = try set(.detected, .builtin)
            let count = try XCTUnwrap(inputs.values.first).shape[0]
            let (one, two) = (Session(plans, threads: 1), Session(plans, threads: 2))
            for size in [1, 7, 64, 2000] {
                let batch = try inputs.mapValues { try rows($0, (0..<size).map { $0 % count }) }
                check(try two.run(batch), try one.run(batch), "\(size) rows")
            }
        }
    }

    func testBitsAreThoseOfEveryTierWithFMA() throws {
        let tiers = Tier.available.filter { $0 >= .avx2 }
        try XCTSkipUnless(tiers.count > 1, "this CPU has one tier with FMA")
        try forEachGolden { set, inputs, _ in
            let results = try tiers.map { try Session(set($0, .builtin)).run(inputs) }
            for (tier, result) in zip(tiers, results).dropFirst() { check(result, results[0], "\(tier)") }
        }
    }
}
