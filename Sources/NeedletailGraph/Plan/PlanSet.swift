import Synchronization

/// A graph with its plans: one, or where sizes are free one for each set of sizes that it was run with.
package final class PlanSet: Sendable {
    package let graph: Graph
    package let options: PlanOptions
    /// The inputs and outputs, free sizes among them.
    package let inputs: [ValueInfo]
    package let outputs: [ValueInfo]
    /// The indices of the free sizes, rising.
    package let freeSizes: [Int]
    /// The plan where no size is free, else that for `Graph.probeSize`.
    package let representative: Plan
    private let plans: Mutex<[(sizes: [Int], plan: Plan)]>

    /// Plans that are kept; of more the one that was asked for longest ago is dropped.
    static let capacity = 16

    /// Checks `graph`, which must have been through `Graph.prepared()`, and makes it ready.
    package init(_ graph: Graph, options: PlanOptions = PlanOptions()) throws(GraphError) {
        self.graph = graph
        self.options = options
        inputs = graph.inputs
        freeSizes = graph.freeSizes
        representative = try Plan(graph, options: options)
        outputs = freeSizes.isEmpty ? representative.outputs : try graph.outputInfo()
        plans = Mutex([])
    }

    /// The set of a plan of nothing, for models that have no network.
    package convenience init(empty options: PlanOptions) { self.init(Plan(empty: options)) }

    /// The set of `plan` alone.
    init(_ plan: Plan) {
        representative = plan
        graph = Graph()
        options = plan.options
        (inputs, outputs, freeSizes) = (plan.inputs, plan.outputs, [])
        plans = Mutex([])
    }

    /// The plan for these sizes, one for each of `freeSizes`.
    ///
    /// - Throws: `GraphError` where the graph does not take them.
    package func plan(_ sizes: [Int]) throws(GraphError) -> Plan {
        if freeSizes.isEmpty { return representative }
        let known = plans.withLock { plans -> Plan? in
            guard let index = plans.firstIndex(where: { $0.sizes == sizes }) else { return nil }
            let found = plans.remove(at: index)
            plans.append(found)
            return found.plan
        }
        if let known { return known }
        // Made outside the lock: two that want the same at once both make it, the first stays, and nobody waits.
        let plan = try Plan(
            bound: graph.bound(Dictionary(uniqueKeysWithValues: zip(freeSizes, sizes))), options: options)
        return plans.withLock { plans in
            if let other = plans.first(where: { $0.sizes == sizes }) { return other.plan }
            if plans.count >= Self.capacity { plans.removeFirst() }
            plans.append((sizes, plan))
            return plan
        }
    }
}
