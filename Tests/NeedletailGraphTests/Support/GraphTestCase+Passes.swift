import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

extension GraphTestCase {
    /// A graph from nodes in a line each.
    func graph(
        inputs: [(String, [Int])], constants: [String: Tensor] = [:],
        nodes: [(name: String, op: any Op, inputs: [String], outputs: [String])], outputs: [String]
    ) -> Graph {
        Graph(
            inputs: inputs.map { ValueInfo(name: $0.0, type: TensorType(.f32, [-1] + $0.1)) },
            constants: constants.mapValues { Constant($0) },
            nodes: nodes.map { Node($0.name, $0.op, inputs: $0.inputs, outputs: $0.outputs) }, outputs: outputs)
    }

    /// Small whole numbers, so that sums and products are exact.
    func whole(_ shape: [Int], seed: UInt64, limit: Int = 3) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(
            (0..<shape.reduce(1, *)).map { _ in Float(Int.random(in: -limit...limit, using: &random)) }, shape: shape)
    }

    /// Inputs of `rows` rows for `graph`, whose sizes are fixed.
    func wholeInputs(_ graph: Graph, rows: Int = 5) throws -> [String: Tensor] {
        var tensors: [String: Tensor] = [:]
        for (index, input) in graph.inputs.enumerated() {
            tensors[input.name] = try whole([rows] + input.type.shape.dropFirst(), seed: UInt64(index + 1))
        }
        return tensors
    }

    /// What `graph` gives op by op: without passes but the packing that dense layers need, and without fusion, views or
    /// shared memory, since every value is an output.
    func plainOutputs(_ graph: Graph, _ inputs: [String: Tensor], _ options: PlanOptions) throws -> [String: Tensor] {
        var plain = graph
        try plain.packConstants()
        plain.outputs = plain.nodes.flatMap(\.outputs)
        let values = try Session(Plan(bound: plain, options: options)).run(inputs)
        return values.filter { graph.outputs.contains($0.key) }
    }

    /// Fails unless the graph's plan runs `kinds`, views in brackets, and gives the bits of its ops on their own, on every tier.
    func checkPlan(
        _ graph: Graph, _ kinds: [String], file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let prepared = try graph.prepared()
        let inputs = try wholeInputs(graph)
        for options in Self.options {
            let plan = try Plan(prepared, options: options)
            XCTAssertEqual(plan.nodes.map { $0.runs ? $0.kind : "(\($0.kind))" }, kinds, file: file, line: line)
            let outputs = try Session(plan).run(inputs)
            XCTAssertEqual(outputs, try plainOutputs(prepared, inputs, options), "\(options)", file: file, line: line)
        }
    }
}
