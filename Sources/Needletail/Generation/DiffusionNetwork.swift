import NeedletailGraph
import NeedletailTensor

/// A denoiser taken apart for sampling: what depends on the time alone is a table of all steps, what depends on the conditions alone
/// is computed once for a run, and the rest runs in each step.
package final class DiffusionNetwork: Sendable {
    /// What an input of the rest is given.
    enum Source: Sendable {
        case x
        /// What the conditions are, or what was made of them.
        case conditions(String)
        /// A row of this table for each step of the schedule, the same for all rows.
        case time(Tensor)
    }

    /// Values of a row, and conditions of one.
    package let valueCount: Int
    package let conditionCount: Int
    /// Steps of the schedule.
    package let stepCount: Int
    /// What runs in each step: x and `sources` to the noise in x.
    let rest: PlanSet
    /// One for each input of `rest`.
    let sources: [Source]
    /// Makes of the conditions what the rest reads of them; nil where it reads none but themselves.
    private let known: PlanSet?

    /// The names of the graph's inputs and of its output.
    package enum Names {
        package static let x = "x", time = "time", conditions = "conditions", noise = "noise"
    }

    /// Precondition: `graph` has the inputs `x [b, values]`, `time [b, 1]` and `conditions [b, c]` and the output
    /// `noise [b, values]`, all of f32, and went through `Graph.prepared()`.
    package init(_ graph: Graph, stepCount: Int, options: PlanOptions) throws(GraphError) {
        func columns(_ name: String) -> Int { graph.inputs.first { $0.name == name }?.type.shape.last ?? 0 }
        valueCount = columns(Names.x)
        conditionCount = columns(Names.conditions)
        self.stepCount = stepCount
        let split = try graph.split(off: [Names.time, Names.conditions])
        let tables = try Self.tables(split.parts[0], stepCount: stepCount, options)
        known = split.parts[1].outputs.isEmpty ? nil : try PlanSet(split.parts[1], options: options)
        rest = try PlanSet(split.rest, options: options)
        sources = split.rest.inputs.map { input in
            if input.name == Names.x { return .x }
            return tables[input.name].map { .time($0) } ?? .conditions(input.name)
        }
    }

    /// The most numbers of what one value is at all steps: a gigabyte. A network of a few hundred columns has a thousandth.
    private static let tableLimit = 1 << 28

    /// What the rest may read of the time, for all steps: the time itself too.
    private static func tables(
        _ part: Graph, stepCount: Int, _ options: PlanOptions
    ) throws(GraphError) -> [String: Tensor] {
        let times = (0..<stepCount).map { Float($0) / Float(stepCount) }
        guard let input = try? Tensor(times, shape: [stepCount, 1]) else { throw .tooLarge(value: Names.time) }
        guard !part.outputs.isEmpty else { return [Names.time: input] }
        let session = Session(try PlanSet(part, options: options))
        for output in session.outputInfo {
            // Below 2^36, as everything of a row.
            guard let count = output.type.rowElementCount, count * stepCount <= Self.tableLimit else {
                throw .tooLarge(value: output.name)
            }
        }
        guard var tables = try? session.run([Names.time: input]) else { throw .tooLarge(value: Names.time) }
        tables[Names.time] = input
        return tables
    }

    /// What the rest reads of `conditions`, by name: themselves too.
    ///
    /// - conditions: `[rows, conditionCount]`.
    func embedded(_ conditions: Tensor) throws(SessionError) -> [String: Tensor] {
        var values: [String: Tensor] = [:]
        if let known { values = try Session(known).run([Names.conditions: conditions]) }
        values[Names.conditions] = conditions
        return values
    }
}
