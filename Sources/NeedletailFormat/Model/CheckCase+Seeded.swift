package import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

extension CheckCase {
    /// Four seeded rows between -2 and 2 with the outputs that the reference tier gives for them.
    ///
    /// - Throws: `ModelFileError.graph`; no cases are made for a graph whose values are not all f32.
    package static func seeded(_ graph: Graph) throws(ModelFileError) -> [CheckCase] {
        let plan: Plan
        do { plan = try Plan(graph, options: PlanOptions(tier: .reference)) } catch { throw .graph(error) }
        guard (plan.inputs + plan.outputs).allSatisfy({ $0.type.dtype == .f32 }) else { return [] }
        let session = Session(plan)
        var random = SplitMix64(state: 0x6e65_6564_6c65)
        return (0..<4).map { _ in
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
