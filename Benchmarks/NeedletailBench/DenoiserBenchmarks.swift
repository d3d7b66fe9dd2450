import Needletail
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor
import SeededData

/// Synthetic patients by the denoiser at full size, with seeded weights: all 1000 steps of DDPM. Many at once by the best tier alone, for
/// they take seconds.
///
/// - python: where other engines run, which are peers of the best tier then.
func denoiserBenchmarks(python: String?) -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        [WeightStorage.f32, .bf16].flatMap { weights in
            [1, 2].flatMap { threads in
                [1, 32].map { batch in
                    let path = "model/osteosarcoma/\(weights)/batch\(batch)_steps1000_threads\(threads)/\(tier)"
                    return Benchmark(name: path) {
                        made {
                            let hasPeers = tier == Tier.available.max() && weights == .f32
                            return try Denoiser.sampling(weights, batch: batch, threads: threads, tier).withPeers(
                                Denoiser.peers, of: "osteosarcoma", batch: batch, threads: threads,
                                python: hasPeers ? python : nil)
                        }
                    }
                }
            }
        }
    }
}

private enum Denoiser {
    /// Values of a row, conditions, and widths of the layers, of the embeddings and of the blocks.
    static let (data, conditions, width, embedding, moment) = (5142, 4, 256, 64, 128)
    static let peers = ["onnxruntime", "openvino", "torch", "torch_compiled"]

    static func sampling(_ weights: WeightStorage, batch: Int, threads: Int, _ tier: Tier) throws -> Work {
        let betas = GeneratorDescription.cosineBetas(stepCount: 1000)
        let (graph, products) = try graph(weights)
        let network = try DiffusionNetwork(
            graph, stepCount: betas.count, options: PlanOptions(tier: tier, backend: .builtin))
        let updates = DiffusionSchedule(betas: betas).updates(.ddpm)
        let known = try Tensor([Float](repeating: 0.5, count: batch * conditions), shape: [batch, conditions])
        return Work(
            operations: 2 * Double(products * batch * betas.count), values: Double(batch),
            run: { iterations in
                for iteration in 0..<iterations {
                    let source = NoiseSource(.philox, seed: UInt64(iteration), tier: tier)
                    let run = try? DiffusionRun(
                        network, conditions: known, updates: updates, source: source, threads: threads)
                    while let run, !run.isFinished { run.step() }
                }
            })
    }

    /// The network, prepared, and its multiply-adds for a row of a step.
    private static func graph(_ weights: WeightStorage) throws -> (Graph, products: Int) {
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
        let x = try builder.input(DiffusionNetwork.Names.x, shape: [TensorType.batch, data])
        let time = try builder.input(DiffusionNetwork.Names.time, shape: [TensorType.batch, 1])
        let known = try builder.input(DiffusionNetwork.Names.conditions, shape: [TensorType.batch, conditions])
        let told = try dense(
            try dense(try builder.apply(.silu, to: try dense(known, conditions, embedding)), embedding, embedding),
            embedding, width)
        let along = try dense(try builder.sinusoidalEmbedding(time, width: moment), moment, width)
        products = 0
        var h = try builder.add(try dense(x, data, width), try builder.add(along, told))
        let first = try block(h, width, 2 * width)
        let second = try block(first, 2 * width, width)
        h = try block(second, width, width)
        h = try block(try builder.concat([h, second], axis: 1), 2 * width, 2 * width)
        h = try block(try builder.concat([h, first], axis: 1), 4 * width, width)
        try builder.output(try dense(h, width, data), name: DiffusionNetwork.Names.noise)
        return (try builder.graph(PreparationOptions(weights: weights)), products)
    }
}
