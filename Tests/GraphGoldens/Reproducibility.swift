package import NeedletailGraph
import NeedletailKernels
package import NeedletailTensor
import TestSupport

/// Whether a graph gives the same bits for other batches, other numbers of threads, and on every tier with FMA.
///
/// Each method says the first difference; nil where there is none. A NaN may have any payload.
package struct Reproducibility {
    private let graph: Graph
    private let inputs: [String: Tensor]
    private let count: Int

    /// - Parameters:
    ///   - graph: prepared.
    ///   - inputs: some rows, all of one number.
    package init(_ graph: Graph, _ inputs: [String: Tensor]) {
        self.graph = graph
        self.inputs = inputs
        count = inputs.values.first?.shape.first ?? 0
    }

    private func plans(_ tier: Tier = .detected) throws -> PlanSet {
        try PlanSet(graph, options: PlanOptions(tier: tier, backend: .builtin))
    }

    /// Rows alone against the same ones in batches of 1, 7, 64 and 300 in any order.
    package func differenceBetweenBatches() throws -> String? {
        let session = Session(try plans())
        let alone = try (0..<count).map { try session.run(rows([$0])) }
        var random = SeededRandom(seed: 7)
        let batches = [1, 7, 64].map { size in (0..<size).map { $0 % count }.shuffled(using: &random) }
        for indices in batches + [[Int](repeating: 0, count: 300)] {
            let outputs = try session.run(rows(indices))
            for (place, index) in indices.enumerated() where place < 64 || place >= 296 {
                let row = try outputs.mapValues { try Self.rows($0, [place]) }
                if let difference = try Self.difference(row, alone[index]) {
                    return "row \(place) of \(indices.count): \(difference)"
                }
            }
        }
        return nil
    }

    /// One thread against two and four, for few rows and for many.
    package func differenceBetweenThreads() throws -> String? {
        let plans = try plans()
        let (one, more) = (Session(plans, threads: 1), [2, 4].map { ($0, Session(plans, threads: $0)) })
        for size in [1, 7, 64, 2000] {
            let batch = try rows((0..<size).map { $0 % count })
            let expected = try one.run(batch)
            for (threads, session) in more {
                if let difference = try Self.difference(session.run(batch), expected) {
                    return "\(size) rows, \(threads) threads: \(difference)"
                }
            }
        }
        return nil
    }

    /// The tiers with FMA that there are against the lowest of them.
    package func differenceBetweenTiers() throws -> String? {
        let tiers = Tier.available.filter { $0 >= .avx2 }
        guard let first = tiers.first else { return nil }
        let expected = try Session(plans(first)).run(inputs)
        for tier in tiers.dropFirst() {
            if let difference = try Self.difference(Session(plans(tier)).run(inputs), expected) {
                return "\(tier): \(difference)"
            }
        }
        return nil
    }

    /// Some rows of the inputs, by their indices.
    private func rows(_ indices: [Int]) throws -> [String: Tensor] {
        try inputs.mapValues { try Self.rows($0, indices) }
    }

    private static func rows(_ tensor: Tensor, _ indices: [Int]) throws -> Tensor {
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

    private static func difference(_ actual: [String: Tensor], _ expected: [String: Tensor]) throws -> String? {
        for (name, wanted) in expected where actual[name] != wanted {
            guard let tensor = actual[name], tensor.shape == wanted.shape else { return "\(name) has another shape" }
            let places = zip(try bits(tensor), try bits(wanted)).enumerated()
            if let place = places.first(where: { $0.element.0 != $0.element.1 }) {
                return "\(name), element \(place.offset)"
            }
        }
        return nil
    }

    /// The elements' bits, each NaN as the same one.
    private static func bits(_ tensor: Tensor) throws -> [UInt64] {
        switch tensor.dtype {
        case .f32: try tensor.array(of: Float.self).map { $0.isNaN ? 0x7FC0_0000 : UInt64($0.bitPattern) }
        case .f64: try tensor.array(of: Double.self).map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
        default: tensor.withUnsafeBytes { $0.map(UInt64.init) }
        }
    }
}
