import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData

/// Networks of convolutions, with seeded weights: what they compute takes the same time as what trained ones do.
///
/// - python: where other engines run, which are peers of the best tier then.
func convBenchmarks(python: String?) -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        [1, 2].flatMap { threads in
            [1, 32].map { batch in
                Benchmark(name: "model/pneumonia/f32/batch\(batch)_network_threads\(threads)/\(tier)") {
                    made {
                        try pneumonia(batch: batch, threads: threads, tier).withPeers(
                            ["ncnn", "MNN", "onnxruntime", "openvino", "litert", "tensorflow"], of: "pneumonia",
                            batch: batch, threads: threads, python: tier == Tier.available.max() ? python : nil)
                    }
                }
            }
        }
    }
}

/// Multiply-adds of one image, counted as two operations each.
private let operationsPerImage = 2 * 845e6

/// The network for chest X-rays of 128 x 128 pixels: four times two convolutions and a pooling, three dense layers.
private func pneumonia(batch: Int, threads: Int, _ tier: Tier) throws -> Work {
    var random = SeededRandom(seed: 9)
    func tensor(_ shape: [Int], _ scale: Double) throws -> Tensor {
        try Tensor(random.floats(shape.reduce(1, *)).map { $0 * Float(scale) }, shape: shape)
    }
    var builder = GraphBuilder()
    var x = try builder.input("image", shape: [TensorType.batch, 128, 128, 3])
    func normalize(_ value: GraphValue, _ n: Int) throws -> GraphValue {
        try builder.batchNorm(
            value, gamma: tensor([n], 1), beta: tensor([n], 0.1), mean: tensor([n], 0.1),
            variance: Tensor([Float](repeating: 1, count: n), shape: [n]), epsilon: 1e-3)
    }
    var channels = 3
    for n in [32, 64, 128, 256] {
        for _ in 0..<2 {
            let filter = try tensor([3, 3, channels, n], (2 / Double(9 * channels)).squareRoot())
            x = try builder.conv2d(x, filter: filter, bias: tensor([n], 0.1), padding: .same, activation: .relu)
            x = try normalize(x, n)
            channels = n
        }
        x = try builder.maxPool2d(x, window: (2, 2))
    }
    x = try builder.flatten(x)
    var width = 16384
    for n in [512, 256] {
        let weight = try tensor([width, n], (2 / Double(width)).squareRoot())
        x = try normalize(try builder.dense(x, weight: weight, bias: tensor([n], 0.1), activation: .relu), n)
        width = n
    }
    x = try builder.dense(x, weight: tensor([width, 1], 0.1), bias: tensor([1], 0.1), activation: .sigmoid)
    try builder.output(x, name: "probability")
    let session = Session(
        try PlanSet(builder.graph().prepared(), options: PlanOptions(tier: tier, backend: .builtin)), threads: threads)
    let input = Buffer(count: batch * 128 * 128 * 3, seed: 1)
    let output = Buffer(count: batch, seed: 2)
    return Work(
        operations: operationsPerImage * Double(batch), values: Double(batch),
        run: { iterations in
            var from = UnsafeRawPointer(input.floats)
            var to = UnsafeMutableRawPointer(output.floats)
            for _ in 0..<iterations { session.run(rows: batch, inputs: &from, outputs: &to) }
        })
}
