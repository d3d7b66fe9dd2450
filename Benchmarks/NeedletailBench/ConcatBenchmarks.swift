import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData

/// Two blocks that write to their columns of a concatenation, which a dense layer reads, with copies as their peer: blocks of a dense
/// layer and silu, and of a dense layer, a group normalization and silu as a denoiser has them.
func concatRowBenchmarks() -> [Benchmark] {
    Tier.available.filter { $0 > .baseline }.flatMap { tier in
        [16, 32, 64, 256, 512].flatMap { width in
            [false, true].flatMap { isNormalized in
                [1, 32, 240].map { batch in
                    let kind = isNormalized ? "group_norm" : "dense"
                    return Benchmark(name: "layer/concat/f32/rows_\(kind)_n\(width)_batch\(batch)/\(tier)") {
                        made {
                            var work = try concatRows(width, isNormalized, batch: batch, tier, inPlace: true)
                            let copied = try concatRows(width, isNormalized, batch: batch, tier, inPlace: false)
                            work.peers = [Work.Peer(name: "copied", run: copied.run)]
                            return work
                        }
                    }
                }
            }
        }
    }
}

/// - Parameter inPlace: whether the blocks may write to their places; else what they make is an output, too.
private func concatRows(
    _ width: Int, _ isNormalized: Bool, batch: Int, _ tier: Tier, inPlace: Bool
) throws -> Work {
    var random = SeededRandom(seed: 7)
    func tensor(_ shape: [Int]) throws -> Tensor { try Tensor(random.floats(shape.reduce(1, *)), shape: shape) }
    let channels = 64
    var constants = ["v": Constant(try tensor([2 * width, channels]))]
    var nodes: [Node] = []
    for part in ["a", "b"] {
        constants[part + "_w"] = Constant(try tensor([channels, width]))
        constants[part + "_g"] = Constant(try tensor([width]))
        nodes.append(Node(part + "0", Dense(), inputs: ["x", part + "_w"], outputs: [part + "0"]))
        if isNormalized {
            nodes.append(
                Node(
                    part + "1", GroupNorm(groups: 8, epsilon: 1e-5), inputs: [part + "0", part + "_g", part + "_g"],
                    outputs: [part + "1"]))
        }
        nodes.append(
            Node(
                part, Unary(.silu), inputs: [part + (isNormalized ? "1" : "0")], outputs: [part])
        )
    }
    nodes.append(Node("c", Concat(axis: 1), inputs: ["a", "b"], outputs: ["c"]))
    nodes.append(Node("y", Dense(), inputs: ["c", "v"], outputs: ["y"]))
    let graph = Graph(
        inputs: [ValueInfo(name: "x", type: TensorType(.f32, [TensorType.batch, channels]))], constants: constants,
        nodes: nodes, outputs: inPlace ? ["y"] : ["y", "a", "b"])
    return try layerWork(graph, operations: Double(8 * channels * width), batch: batch, tier)
}
