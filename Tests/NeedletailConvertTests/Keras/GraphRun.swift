import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

/// A way of running a plan: each that this machine has.
struct GraphRun: CustomStringConvertible {
    let tier: Tier
    let backend: Backend

    static let all = Tier.available.flatMap { tier in Backend.allCases.map { GraphRun(tier: tier, backend: $0) } }

    var description: String { "\(tier) \(backend)" }

    /// The outputs of a prepared graph, by name.
    func outputs(of graph: Graph, _ inputs: [String: Tensor]) throws -> [String: [Float]] {
        let plans = try PlanSet(graph, options: PlanOptions(tier: tier, backend: backend))
        return try Session(plans).run(inputs).mapValues { try $0.array(of: Float.self) }
    }
}

/// The largest distance between two arrays; nil where their counts differ or a distance is no number.
func largestDifference(_ actual: [Float], _ expected: [Double]) -> Double? {
    guard actual.count == expected.count else { return nil }
    var largest = 0.0
    for (a, b) in zip(actual, expected) {
        let difference = abs(Double(a) - b)
        guard !difference.isNaN else { return nil }
        largest = max(largest, difference)
    }
    return largest
}
