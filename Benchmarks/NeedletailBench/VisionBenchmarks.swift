import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData

/// Vision transformers with seeded weights: the network for CT slices, also with its large matrices as bf16, and ViT-Base/16.
///
/// - python: where other engines run, which are peers of the best tier then.
func visionBenchmarks(python: String?) -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        VisionNetwork.all.flatMap { network in
            WeightStorage.allCases.filter { $0 == .f32 || network.name == "lung" && $0 == .bf16 }.flatMap { weights in
                [1, 2].flatMap { threads in
                    network.batches.map { batch in
                        let path = "model/\(network.name)/\(weights)/batch\(batch)_network_threads\(threads)/\(tier)"
                        return Benchmark(name: path) {
                            made {
                                let hasPeers = tier == Tier.available.max() && weights == .f32
                                return try network.work(weights, batch: batch, threads: threads, tier).withPeers(
                                    network.peers, of: network.name, batch: batch, threads: threads,
                                    python: hasPeers ? python : nil)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Patches of 16 x 16 pixels made tokens, and positions added: as pixels gathered for a dense layer, with its peers the same as a
/// convolution with strides of 16, and behind a class token, which is concatenated.
func patchBenchmarks() -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        [(side: 256, width: 64), (side: 224, width: 768)].flatMap { size in
            [1, 8].map { batch in
                let path = "layer/patches/f32/\(size.side)x\(size.side)_n\(size.width)_batch\(batch)/\(tier)"
                return Benchmark(name: path) {
                    made {
                        var work = try patches(.gathered, size.side, size.width, batch, tier)
                        work.peers = try [PatchForm.convolution, .classToken].map { form in
                            Work.Peer(
                                name: form.rawValue, run: try patches(form, size.side, size.width, batch, tier).run)
                        }
                        return work
                    }
                }
            }
        }
    }
}

private enum PatchForm: String { case gathered, convolution, classToken }

private func patches(_ form: PatchForm, _ side: Int, _ width: Int, _ batch: Int, _ tier: Tier) throws -> Work {
    var random = SeededRandom(seed: 9)
    func tensor(_ shape: [Int]) throws -> Tensor { try Tensor(random.floats(shape.reduce(1, *)), shape: shape) }
    let tokens = (side / 16) * (side / 16)
    var builder = GraphBuilder()
    var x = try builder.input("image", shape: [TensorType.batch, side, side, 3])
    if form == .convolution {
        x = try builder.conv2d(x, filter: tensor([16, 16, 3, width]), bias: tensor([width]), strides: (16, 16))
        x = try builder.reshape(x, to: [0, tokens, width])
    } else {
        x = try builder.reshape(try builder.spaceToDepth(x, block: 16), to: [0, tokens, 768])
        x = try builder.dense(x, weight: tensor([768, width]), bias: tensor([width]))
    }
    var rows = tokens
    if form == .classToken {
        x = try builder.concat([try builder.constant(tensor([1, width])), x], axis: 1)
        rows += 1
    }
    x = try builder.add(x, try builder.constant(tensor([rows, width])))
    try builder.output(x, name: "tokens")
    let session = Session(
        try PlanSet(try builder.graph(), options: PlanOptions(tier: tier, backend: .builtin)), threads: 1)
    let (input, output) = (
        Buffer(count: batch * side * side * 3, seed: 1), Buffer(count: batch * rows * width, seed: 2)
    )
    return Work(
        operations: 2 * Double(batch * tokens * 768 * width), values: Double(batch),
        run: { iterations in
            var from = UnsafeRawPointer(input.floats)
            var to = UnsafeMutableRawPointer(output.floats)
            for _ in 0..<iterations { session.run(rows: batch, inputs: &from, outputs: &to) }
        })
}

private struct VisionNetwork {
    let name: String
    let side: Int, width: Int, heads: Int, blocks: Int
    /// Units of the two layers of a block, and of those behind all tokens.
    let units: [Int], head: [Int]
    let hasClassToken: Bool
    let batches: [Int]
    let peers: [String]

    static let all = [
        VisionNetwork(
            name: "lung", side: 256, width: 64, heads: 6, blocks: 8, units: [128, 64], head: [2048, 1024, 3],
            hasClassToken: false, batches: [1, 32], peers: ["onnxruntime", "openvino", "MNN", "litert", "tensorflow"]),
        VisionNetwork(
            name: "base", side: 224, width: 768, heads: 12, blocks: 12, units: [3072, 768], head: [1000],
            hasClassToken: true, batches: [1, 8], peers: ["openvino", "onnxruntime"]),
    ]

    private var tokens: Int { (side / 16) * (side / 16) }
    private var rows: Int { tokens + (hasClassToken ? 1 : 0) }
    /// Columns of all heads, 64 each.
    private var inner: Int { heads * 64 }

    /// Multiply-adds of an image, counted as two operations each.
    private var operationsPerImage: Double {
        var layers = 3 * width * inner + inner * width
        var columns = width
        for n in units {
            layers += columns * n
            columns = n
        }
        var products = tokens * 768 * width + blocks * (rows * layers + 2 * rows * rows * inner)
        columns = hasClassToken ? width : tokens * width
        for n in head {
            products += columns * n
            columns = n
        }
        return 2 * Double(products)
    }

    func work(_ weights: WeightStorage, batch: Int, threads: Int, _ tier: Tier) throws -> Work {
        var random = SeededRandom(seed: 9)
        func tensor(_ shape: [Int], _ scale: Double = 0.1) throws -> Tensor {
            try Tensor(random.floats(shape.reduce(1, *)).map { $0 * Float(scale) }, shape: shape)
        }
        var builder = GraphBuilder()
        func dense(_ x: GraphValue, _ k: Int, _ n: Int) throws -> GraphValue {
            try builder.dense(x, weight: tensor([k, n], (3 / Double(k)).squareRoot()), bias: tensor([n]))
        }
        func norm(_ x: GraphValue) throws -> GraphValue {
            try builder.layerNorm(x, gamma: tensor([width]), beta: tensor([width]), epsilon: 1e-6)
        }
        func gelu(_ x: GraphValue) throws -> GraphValue { try builder.apply(.gelu, to: x) }
        var x = try builder.input("image", shape: [TensorType.batch, side, side, 3])
        let scale = try builder.constant(Tensor([Float(1) / 255], shape: [1]))
        x = try builder.multiply(x, scale)
        x = try builder.spaceToDepth(x, block: 16)
        x = try dense(try builder.reshape(x, to: [0, tokens, 768]), 768, width)
        if hasClassToken {
            let token = try builder.constant(tensor([1, width]))
            x = try builder.concat([token, x], axis: 1)
        }
        let positions = try builder.constant(tensor([rows, width]))
        x = try builder.add(x, positions)
        for _ in 0..<blocks {
            let y = try norm(x)
            let (query, key, value) = (
                try dense(y, width, inner), try dense(y, width, inner), try dense(y, width, inner)
            )
            let attended = try builder.attention(query: query, key: key, value: value, heads: heads)
            let projected = try dense(attended, inner, width)
            x = try builder.add(projected, x)
            var z = try norm(x)
            var columns = width
            for (place, n) in units.enumerated() {
                z = try dense(z, columns, n)
                if !hasClassToken || place == 0 { z = try gelu(z) }
                columns = n
            }
            x = try builder.add(z, x)
        }
        x = try norm(x)
        var columns = hasClassToken ? width : tokens * width
        if hasClassToken { x = try builder.slice(x, axis: 1, from: 0, to: 1) }
        x = try builder.flatten(x)
        for (place, n) in head.enumerated() {
            x = try dense(x, columns, n)
            if place + 1 < head.count { x = try gelu(x) }
            columns = n
        }
        try builder.output(x, name: "logits")
        let graph = try builder.graph(PreparationOptions(weights: weights))
        let session = Session(
            try PlanSet(graph, options: PlanOptions(tier: tier, backend: .builtin)), threads: threads)
        let input = Buffer(count: batch * side * side * 3, seed: 1)
        let output = Buffer(count: batch * columns, seed: 2)
        return Work(
            operations: operationsPerImage * Double(batch), values: Double(batch),
            run: { iterations in
                var from = UnsafeRawPointer(input.floats)
                var to = UnsafeMutableRawPointer(output.floats)
                for _ in 0..<iterations { session.run(rows: batch, inputs: &from, outputs: &to) }
            })
    }
}
