package import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

extension CheckCase {
    /// Seeded rows between -2 and 2 with the outputs that the reference tier gives for them.
    ///
    /// Four cases, fewer of those that take more than 65536 numbers each, so that a header's text stays short. None for a
    /// graph that a check cannot hold: whose values are not all f32, or of more than a million numbers, or not finite.
    ///
    /// - Throws: `ModelFileError.graph`.
    package static func seeded(_ graph: Graph) throws(ModelFileError) -> [CheckCase] {
        let plan: Plan
        do { plan = try Plan(graph, options: PlanOptions(tier: .reference)) } catch { throw .graph(error) }
        guard (plan.inputs + plan.outputs).allSatisfy({ $0.type.dtype == .f32 }) else { return [] }
        let numberCount = (plan.inputs + plan.outputs).reduce(0) { $0 + ($1.type.rowElementCount ?? 0) }
        guard numberCount <= 1 << 20 else { return [] }
        let caseCount = max(1, min(ModelLimit.checks, 1 << 18 / max(numberCount, 1)))
        let session = Session(plan)
        var random = SplitMix64(state: 0x6e65_6564_6c65)
        let cases = (0..<caseCount).map { _ in
            let inputs = plan.inputs.map { input in
                (0..<(input.type.rowElementCount ?? 0)).map { _ in random.next(in: -2...2) }
            }
            var outputs = plan.outputs.map { [Float](repeating: 0, count: $0.type.rowElementCount ?? 0) }
            session.runRow(inputs, &outputs)
            // Tiers without FMA and OpenBLAS round differently: within 1e-5 of the largest value, or of 1.
            let largest = outputs.joined().reduce(Float(1)) { max($0, abs($1)) }
            return CheckCase(
                inputs: Dictionary(uniqueKeysWithValues: zip(plan.inputs.map(\.name), inputs)),
                outputs: Dictionary(uniqueKeysWithValues: zip(plan.outputs.map(\.name), outputs)),
                tolerance: Double(largest) * 1e-5)
        }
        return cases.filter { $0.outputs.values.joined().allSatisfy(\.isFinite) }
    }
}

/// The SplitMix64 sequence: the same numbers on every machine.
private struct SplitMix64 {
    var state: UInt64

    mutating func next(in range: ClosedRange<Float>) -> Float {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        // The upper 24 bits fit a Float exactly.
        return range.lowerBound + (range.upperBound - range.lowerBound) * Float(mixed >> 40) / 16_777_216
    }
}
