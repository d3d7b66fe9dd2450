import NeedletailGraph
import NeedletailTensor
import SeededData

/// A small vision transformer with seeded weights: 65 tokens of 24 values, two blocks of three heads, the second with a mask.
struct VisionTransformerGraph {
    /// Prepared: of the input `image` `[-1, 16, 16, 2]` and the output `y` `[-1, 5]`.
    let graph: Graph
    private var random = SeededRandom(seed: 41)

    init() throws {
        var random = SeededRandom(seed: 40)
        var builder = GraphBuilder()
        func tensor(_ shape: [Int]) throws -> Tensor {
            try Tensor(random.floats(shape.reduce(1, *), in: -0.5...0.5), shape: shape)
        }
        let (tokens, width) = (65, 24)
        func norm(_ x: GraphValue) throws -> GraphValue {
            try builder.layerNorm(x, gamma: tensor([width]), beta: tensor([width]), epsilon: 1e-6)
        }
        let image = try builder.input("image", shape: [TensorType.batch, 16, 16, 2])
        let patches = try builder.reshape(try builder.spaceToDepth(image, block: 2), to: [0, tokens - 1, 8])
        var x = try builder.dense(patches, weight: try tensor([8, width]), bias: try tensor([width]))
        x = try builder.concat([try builder.constant(try tensor([1, width])), x], axis: 1)
        x = try builder.add(x, try builder.constant(try tensor([tokens, width])))
        for block in 0..<2 {
            let normed = try norm(x)
            func projection() throws -> GraphValue {
                try builder.dense(normed, weight: try tensor([width, width]), bias: try tensor([width]))
            }
            let (query, key, value) = (try projection(), try projection(), try projection())
            let mask =
                block == 0 ? nil : try builder.constant(try Tensor((0..<tokens).map { $0 % 5 != 3 }, shape: [tokens]))
            let y = try builder.attention(query: query, key: key, value: value, mask: mask, heads: 3)
            x = try builder.add(
                x, try builder.dense(y, weight: try tensor([width, width]), bias: try tensor([width])))
            let hidden = try builder.dense(
                try norm(x), weight: try tensor([width, 40]), bias: try tensor([40]), activation: .gelu)
            x = try builder.add(
                x, try builder.dense(hidden, weight: try tensor([40, width]), bias: try tensor([width])))
        }
        let first = try builder.squeeze(try builder.slice(try norm(x), axis: 1, from: 0, to: 1), axes: [1])
        try builder.output(
            try builder.dense(first, weight: try tensor([width, 5]), bias: try tensor([5])), name: "y")
        graph = try builder.graph()
    }

    /// So many images, seeded.
    mutating func images(_ rows: Int) throws -> [String: Tensor] {
        ["image": try Tensor(random.floats(rows * 512), shape: [rows, 16, 16, 2])]
    }
}
