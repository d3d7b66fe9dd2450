import Glibc
import Needletail
import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

/// What the runtime itself takes: a step, a session, the opening of a model.
func graphBenchmarks() -> [Benchmark] {
    Tier.available.filter { $0 > .reference }.flatMap { tier in
        [
            tinyOps("graph/steps/f32/100_ops_of_16/\(tier)", tier) { builder, x in
                // Both operands are the value before: no step can take in the next.
                try builder.combine(x, .maximum, x)
            },
            tinyOps("graph/steps/f32/100_fused_ops_of_16/\(tier)", tier) { builder, x in
                try builder.apply(.relu, to: x)
            },
        ]
    } + [
        session("graph/session/48_layers"), plan("graph/plan/100_ops"),
        load("model/load/150mb_table_first_result", table),
        load("model/load/150mb_packed_first_result", packed),
    ]
}

/// A chain of 100 ops on 16 values each, one row; the time for a value is that of an op.
private func tinyOps(
    _ name: String, _ tier: Tier, _ add: @escaping (inout GraphBuilder, GraphValue) throws -> GraphValue
) -> Benchmark {
    Benchmark(name: name) {
        made {
            var builder = GraphBuilder()
            var value = try builder.input("x", shape: [TensorType.batch, 16])
            for _ in 0..<100 { value = try add(&builder, value) }
            try builder.output(value, name: "y")
            let plan = try PlanSet(builder.graph(), options: PlanOptions(tier: tier, backend: .builtin))
            let session = Session(plan)
            let (input, output) = (Buffer(count: 16, seed: 1), Buffer(count: 16, seed: 2))
            return Work(
                values: 100,
                run: { iterations in
                    var from = UnsafeRawPointer(input.floats)
                    var to = UnsafeMutableRawPointer(output.floats)
                    for _ in 0..<iterations { session.run(rows: 1, inputs: &from, outputs: &to) }
                })
        }
    }
}

/// Making a session for a plan of 48 dense layers, and giving it up.
private func session(_ name: String) -> Benchmark {
    Benchmark(name: name) {
        made {
            var builder = GraphBuilder()
            var value = try builder.input("x", shape: [TensorType.batch, 64])
            let weight = try Tensor(zeros: [64, 64])
            for _ in 0..<48 { value = try builder.dense(value, weight: weight, activation: .relu) }
            try builder.output(value, name: "y")
            let plans = try PlanSet(builder.graph())
            return Work(run: { iterations in
                for _ in 0..<iterations { withExtendedLifetime(Session(plans)) {} }
            })
        }
    }
}

/// Making a plan of 100 ops that are not fused.
private func plan(_ name: String) -> Benchmark {
    Benchmark(name: name) {
        made {
            var builder = GraphBuilder()
            var value = try builder.input("x", shape: [TensorType.batch, 16])
            for _ in 0..<100 { value = try builder.combine(value, .maximum, value) }
            try builder.output(value, name: "y")
            let graph = try builder.graph()
            return Work(run: { iterations in
                for _ in 0..<iterations {
                    guard let plan = try? Plan(graph), plan.nodes.count == 100 else { stop("no plan of 100 ops") }
                }
            })
        }
    }
}

/// Opening a model file of 150 MB in the page cache, and its first result.
private func load(
    _ name: String, _ make: @escaping () throws -> (graph: Graph, inputs: [String: Tensor])
) -> Benchmark {
    Benchmark(name: name) {
        made {
            let file = TemporaryFile("/tmp/needletail-bench-\(getpid()).safetensors")
            let (graph, inputs) = try make()
            try Model(graph, name: "large").write(toFile: file.path)
            return Work(run: { iterations in
                for _ in 0..<iterations {
                    let outputs = try? Model(contentsOf: file.path).makeSession().run(inputs)
                    if outputs?["y"]?.elementCount != 4096 { stop("the model of 150 MB gives no result") }
                }
            })
        }
    }
}

/// A table of which eight rows are read, and a megabyte of packed weights behind it.
private func table() throws -> (graph: Graph, inputs: [String: Tensor]) {
    let rows = 600_000
    var builder = GraphBuilder()
    let tokens = try builder.input("tokens", shape: [TensorType.batch, 8], dtype: .i64)
    let embedded = try builder.embedding(tokens, table: Tensor(zeros: [rows, 64]))
    let mean = try builder.reduce(embedded, .mean, axes: [1])
    try builder.output(try builder.dense(mean, weight: Tensor(zeros: [64, 4096]), activation: .gelu), name: "y")
    let input = try Tensor((0..<8).map { Int64($0) * Int64(rows / 8) }, shape: [1, 8])
    return (try builder.graph(), ["tokens": input])
}

/// Packed weights alone, all of which the result reads.
private func packed() throws -> (graph: Graph, inputs: [String: Tensor]) {
    var builder = GraphBuilder()
    var value = try builder.input("x", shape: [TensorType.batch, 1024])
    for _ in 0..<35 { value = try builder.dense(value, weight: Tensor(zeros: [1024, 1024]), activation: .relu) }
    try builder.output(try builder.dense(value, weight: Tensor(zeros: [1024, 4096])), name: "y")
    return (try builder.graph(), ["x": try Tensor(zeros: [1, 1024])])
}

/// What `body` makes; a benchmark that cannot be made ends the program.
func made(_ body: () throws -> Work) -> Work {
    do { return try body() } catch { stop("\(error)") }
}

/// A file that goes with its last owner.
private final class TemporaryFile {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    deinit {
        unlink(path)
    }
}
