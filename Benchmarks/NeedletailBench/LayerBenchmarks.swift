import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData

/// Convolutions of 3 x 3 windows on their own: what one algorithm takes with the others as its peers, so that their ratios are of
/// the same round.
func layerBenchmarks() -> [Benchmark] {
    let sides = [2, 3, 4, 5, 6, 7, 8, 10, 14, 16, 28, 56, 64]
    let widths = [8, 16, 32, 64, 128, 256, 512]
    let squares = sides.flatMap { side in widths.map { Layer(height: side, width: side, channels: $0, filters: $0) } }
    let strips = [(1, 1), (1, 16), (2, 16), (3, 16), (5, 20)].flatMap { size in
        [16, 64, 256].map { Layer(height: size.0, width: size.1, channels: $0, filters: $0) }
    }
    let layers = squares + strips
    return Tier.available.filter { $0 > .baseline }.flatMap { tier in
        layers.filter { $0.operationCount < 5e9 }.flatMap { layer in
            [1, 16].map { batch in
                Benchmark(name: "layer/conv2d/f32/\(layer.label)_batch\(batch)_direct/\(tier)") {
                    made {
                        var work = try layer.work(.direct, batch: batch, tier)
                        work.peers = try [Conv.Algorithm.winograd2, .winograd4].map { algorithm in
                            Work.Peer(
                                name: algorithm.rawValue, run: try layer.work(algorithm, batch: batch, tier).run)
                        }
                        return work
                    }
                }
            }
        }
    }
}

/// The pooling of 2 x 2 pixels behind a convolution, as a part of it, with its peer the pooling as a step of its own.
func pooledLayerBenchmarks() -> [Benchmark] {
    let layers = [
        Layer(height: 128, width: 128, channels: 3, filters: 32),
        Layer(height: 64, width: 64, channels: 1, filters: 16),
        Layer(height: 28, width: 28, channels: 6, filters: 16, kernel: 5),
        Layer(height: 56, width: 56, channels: 64, filters: 64),
        Layer(height: 112, width: 112, channels: 32, filters: 64, kernel: 1),
        Layer(height: 28, width: 28, channels: 128, filters: 128, kernel: 1),
        Layer(height: 14, width: 14, channels: 256, filters: 256, kernel: 1),
    ]
    return Tier.available.filter { $0 > .baseline }.flatMap { tier in
        layers.flatMap { layer in
            [1, 16].map { batch in
                Benchmark(name: "layer/conv2d_pool/f32/\(layer.label)_batch\(batch)/\(tier)") {
                    made {
                        var work = try layer.work(.direct, batch: batch, tier, pools: .joined)
                        let apart = try layer.work(.direct, batch: batch, tier, pools: .apart)
                        work.peers = [Work.Peer(name: "apart", run: apart.run)]
                        return work
                    }
                }
            }
        }
    }
}

/// Two convolutions, of 3 x 3 windows and of single pixels, that write to their channels of a concatenation, with copies as its
/// peer.
func concatBenchmarks() -> [Benchmark] {
    let layers = [
        Layer(height: 56, width: 56, channels: 16, filters: 64),
        Layer(height: 28, width: 28, channels: 32, filters: 128),
        Layer(height: 14, width: 14, channels: 64, filters: 256),
    ]
    return Tier.available.filter { $0 > .baseline }.flatMap { tier in
        layers.flatMap { layer in
            [1, 16].map { batch in
                Benchmark(name: "layer/concat/f32/\(layer.label)_batch\(batch)/\(tier)") {
                    made {
                        var work = try layer.concatenated(batch: batch, tier, inPlace: true)
                        let copied = try layer.concatenated(batch: batch, tier, inPlace: false)
                        work.peers = [Work.Peer(name: "copied", run: copied.run)]
                        return work
                    }
                }
            }
        }
    }
}

/// A level of an encoder and decoder, whose skip and whose images made larger lie in their channels of a concatenation, with copies
/// as its peer.
func decoderBenchmarks() -> [Benchmark] {
    let layers = [
        Layer(height: 256, width: 256, channels: 16, filters: 32),
        Layer(height: 64, width: 64, channels: 64, filters: 64),
        Layer(height: 32, width: 32, channels: 128, filters: 128),
    ]
    return Tier.available.filter { $0 > .baseline }.flatMap { tier in
        layers.flatMap { layer in
            [1, 4].map { batch in
                Benchmark(name: "layer/decoder/f32/\(layer.label)_batch\(batch)/\(tier)") {
                    made {
                        var work = try layer.decoder(batch: batch, tier, inPlace: true)
                        let copied = try layer.decoder(batch: batch, tier, inPlace: false)
                        work.peers = [Work.Peer(name: "copied", run: copied.run)]
                        return work
                    }
                }
            }
        }
    }
}

/// A convolution at a stride of 1 that keeps the images' size.
private struct Layer {
    let height: Int, width: Int, channels: Int, filters: Int
    var kernel = 3

    enum Pooling {
        case none, joined
        /// By a step of its own, since the convolution's pixels are an output, too.
        case apart
    }

    var label: String {
        "h\(height)_w\(width)_c\(channels)_n\(filters)" + (kernel == 3 ? "" : "_k\(kernel)")
    }

    var operationCount: Double { Double(2 * height * width * kernel * kernel * channels * filters) }

    func work(_ algorithm: Conv.Algorithm, batch: Int, _ tier: Tier, pools: Pooling = .none) throws -> Work {
        var random = SeededRandom(seed: 7)
        func tensor(_ shape: [Int]) throws -> Tensor { try Tensor(random.floats(shape.reduce(1, *)), shape: shape) }
        let pad = kernel / 2
        var nodes = [
            Node(
                "c", Conv(ConvWindow(pads: [pad, pad, pad, pad]), algorithm: algorithm), inputs: ["x", "w", "b"],
                outputs: ["c"]), Node("y", Unary(.relu), inputs: ["c"], outputs: ["y"]),
        ]
        if pools != .none {
            nodes.append(Node("p", MaxPool([2, 2], ConvWindow(strides: [2, 2])), inputs: ["y"], outputs: ["p"]))
        }
        let outputs = pools == .none ? ["y"] : pools == .joined ? ["p"] : ["y", "p"]
        let constants = [
            "w": Constant(try tensor([kernel, kernel, channels, filters])), "b": Constant(try tensor([filters])),
        ]
        return try work(constants, nodes, outputs, operations: operationCount, batch: batch, tier)
    }

    /// The layer and one of as many filters of a pixel, with relu, behind each other.
    ///
    /// - Parameter inPlace: whether they may be written to their places; else they are outputs, too.
    func concatenated(batch: Int, _ tier: Tier, inPlace: Bool) throws -> Work {
        var random = SeededRandom(seed: 7)
        func tensor(_ shape: [Int]) throws -> Tensor { try Tensor(random.floats(shape.reduce(1, *)), shape: shape) }
        let nodes = [
            Node("a", Conv(ConvWindow(pads: [1, 1, 1, 1])), inputs: ["x", "w"], outputs: ["a"]),
            Node("c", Unary(.relu), inputs: ["a"], outputs: ["c"]),
            Node("b", Conv(ConvWindow()), inputs: ["x", "v"], outputs: ["b"]),
            Node("d", Unary(.relu), inputs: ["b"], outputs: ["d"]),
            Node("y", Concat(axis: 3), inputs: ["c", "d"], outputs: ["y"]),
        ]
        let constants = [
            "w": Constant(try tensor([3, 3, channels, filters])), "v": Constant(try tensor([1, 1, channels, filters])),
        ]
        return try work(
            constants, nodes, inPlace ? ["y"] : ["y", "c", "d"], operations: operationCount * 10 / 9, batch: batch, tier
        )
    }

    /// The layer, a pooling of it that is made as large again, and a layer over both.
    ///
    /// - Parameter inPlace: whether they may be written to their places; else they are outputs, too.
    func decoder(batch: Int, _ tier: Tier, inPlace: Bool) throws -> Work {
        var random = SeededRandom(seed: 7)
        func tensor(_ shape: [Int]) throws -> Tensor { try Tensor(random.floats(shape.reduce(1, *)), shape: shape) }
        let border = ConvWindow(pads: [1, 1, 1, 1])
        let nodes = [
            Node("a", Conv(border), inputs: ["x", "w"], outputs: ["a"]),
            Node("skip", Unary(.relu), inputs: ["a"], outputs: ["skip"]),
            Node("p", MaxPool([2, 2], ConvWindow(strides: [2, 2])), inputs: ["skip"], outputs: ["p"]),
            Node("up", Resize(.nearest, factors: [2, 2]), inputs: ["p"], outputs: ["up"]),
            Node("c", Concat(axis: 3), inputs: ["up", "skip"], outputs: ["c"]),
            Node("y", Conv(border), inputs: ["c", "v"], outputs: ["y"]),
        ]
        let constants = [
            "w": Constant(try tensor([3, 3, channels, filters])),
            "v": Constant(try tensor([3, 3, 2 * filters, channels])),
        ]
        return try work(
            constants, nodes, inPlace ? ["y"] : ["y", "skip", "up"], operations: operationCount * 3, batch: batch, tier)
    }

    private func work(
        _ constants: [String: Constant], _ nodes: [Node], _ outputs: [String], operations: Double, batch: Int,
        _ tier: Tier
    ) throws -> Work {
        let graph = Graph(
            inputs: [ValueInfo(name: "x", type: TensorType(.f32, [TensorType.batch, height, width, channels]))],
            constants: constants, nodes: nodes, outputs: outputs)
        return try layerWork(graph, operations: operations, batch: batch, tier)
    }
}

/// Runs of a graph of one input on one thread; `operations` are those of a row.
func layerWork(_ graph: Graph, operations: Double, batch: Int, _ tier: Tier) throws -> Work {
    let plan = try Plan(try graph.prepared(), options: PlanOptions(tier: tier, backend: .builtin))
    let session = Session(plan, threads: 1)
    let input = Buffer(count: batch * plan.inputs[0].type.shape.dropFirst().reduce(1, *), seed: 1)
    let results = plan.outputs.map { output in
        Buffer(count: batch * output.type.shape.dropFirst().reduce(1, *), seed: 2)
    }
    return Work(
        operations: operations * Double(batch), values: Double(batch),
        run: { iterations in
            var from = UnsafeRawPointer(input.floats)
            var to = results.map { UnsafeMutableRawPointer($0.floats) }
            for _ in 0..<iterations { session.run(rows: batch, inputs: &from, outputs: &to) }
        })
}
