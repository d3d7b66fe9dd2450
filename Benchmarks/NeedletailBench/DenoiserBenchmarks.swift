import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData

/// One call of the denoiser of synthetic patients with seeded weights, whose time and conditions are embedded already.
func denoiserBenchmarks() -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        [WeightStorage.f32, .bf16].flatMap { weights in
            [1, 2].flatMap { threads in
                [1, 32].map { batch in
                    let path = "model/denoiser/\(weights)/batch\(batch)_step_threads\(threads)/\(tier)"
                    return Benchmark(name: path) {
                        made { try denoiserStep(weights, batch: batch, threads: threads, tier) }
                    }
                }
            }
        }
    }
}

private func denoiserStep(_ weights: WeightStorage, batch: Int, threads: Int, _ tier: Tier) throws -> Work {
    let (data, width) = (5142, 256)
    var random = SeededRandom(seed: 9)
    var builder = GraphBuilder()
    var products = 0
    func tensor(_ shape: [Int], _ scale: Double = 0.1) throws -> Tensor {
        try Tensor(random.floats(shape.reduce(1, *)).map { $0 * Float(scale) }, shape: shape)
    }
    func dense(_ x: GraphValue, _ k: Int, _ n: Int) throws -> GraphValue {
        products += k * n
        return try builder.dense(x, weight: tensor([k, n], (3 / Double(k)).squareRoot()), bias: tensor([n]))
    }
    func block(_ x: GraphValue, _ k: Int, _ n: Int) throws -> GraphValue {
        var x = x
        for (k, n) in [(k, n), (n, n)] {
            x = try builder.groupNorm(
                try dense(x, k, n), groups: 8, gamma: tensor([n]), beta: tensor([n]), epsilon: 1e-5)
            x = try builder.apply(.silu, to: x)
        }
        return x
    }
    let x = try builder.input("x", shape: [TensorType.batch, data])
    let embedded = try builder.input("embedded", shape: [TensorType.batch, width])
    var h = try builder.add(try dense(x, data, width), embedded)
    let first = try block(h, width, 2 * width)
    let second = try block(first, 2 * width, width)
    h = try block(second, width, width)
    h = try block(try builder.concat([h, second], axis: 1), 2 * width, 2 * width)
    h = try block(try builder.concat([h, first], axis: 1), 4 * width, width)
    try builder.output(try dense(h, width, data), name: "noise")
    let graph = try builder.graph(PreparationOptions(weights: weights))
    let session = Session(
        try PlanSet(graph, options: PlanOptions(tier: tier, backend: .builtin)), threads: threads)
    let inputs = [Buffer(count: batch * data, seed: 1), Buffer(count: batch * width, seed: 2)]
    let output = Buffer(count: batch * data, seed: 3)
    return Work(
        operations: 2 * Double(products * batch), bytes: Double(products * 4), values: Double(batch),
        ceiling: .fmaPeak(FMAPeak(kernelTable(tier))),
        run: { iterations in
            let from = inputs.map { UnsafeRawPointer($0.floats) }
            var to = UnsafeMutableRawPointer(output.floats)
            for _ in 0..<iterations { session.run(rows: batch, inputs: from, outputs: &to) }
        })
}
