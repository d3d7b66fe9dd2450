/// Runs a network of one input for one row, and gives what it makes on the way.
struct ValueReader: Sendable {
    private let plan: Plan

    /// - values: what is given, by name; all f32. Constants and the network's input are left out.
    init(_ graph: Graph, _ types: [String: TensorType], values: [String], options: PlanOptions) throws(GraphError) {
        var seen = graph
        var unique: Set<String> = []
        seen.outputs = values.filter { types[$0] != nil && $0 != graph.inputs[0].name && unique.insert($0).inserted }
        seen.removeDead()
        plan = try Plan(seen, options: options)
    }

    /// The values for a row of the input, by name.
    func run(_ input: UnsafePointer<Float>) -> [String: [Float]] {
        let session = Session(plan)
        var outputs = plan.outputs.map { [Float](repeating: 0, count: $0.type.itemCount) }
        let memory = outputs.map { UnsafeMutableBufferPointer<Float>.allocate(capacity: max($0.count, 1)) }
        defer { for piece in memory { piece.deallocate() } }
        var from = UnsafeRawPointer(input)
        let to = memory.compactMap { $0.baseAddress.map { UnsafeMutableRawPointer($0) } }
        session.run(rows: 1, inputs: &from, outputs: to)
        for (index, piece) in memory.enumerated() { outputs[index] = Array(piece.prefix(outputs[index].count)) }
        return Dictionary(uniqueKeysWithValues: zip(plan.outputs.map(\.name), outputs))
    }
}
