import NeedletailGraph
import NeedletailTensor

/// The networks of the five systems at full size, with weights of zeros: for what depends on shapes alone.
///
/// Convolutions stand as dense layers over the channels and poolings as slices, which make values of the same sizes.
enum SystemGraphs {
    static func all() throws -> [(name: String, graph: Graph)] {
        [
            ("breast cancer", try breastCancer()), ("pneumonia", try pneumonia()), ("lung cancer", try lungCancer()),
            ("osteosarcoma denoiser", try denoiser()), ("osteosarcoma decoder", try decoder()),
        ]
    }

    /// Zeros, by the builder's methods.
    private struct Layers {
        var builder = GraphBuilder()

        func zeros(_ shape: [Int]) throws -> Tensor { try Tensor(zeros: shape) }

        mutating func dense(
            _ x: GraphValue, _ k: Int, _ n: Int, _ activation: ElementwiseFunction? = nil
        ) throws -> GraphValue {
            try builder.dense(x, weight: zeros([k, n]), bias: zeros([n]), activation: activation)
        }

        mutating func batchNorm(_ x: GraphValue, _ n: Int) throws -> GraphValue {
            let c = try zeros([n])
            return try builder.batchNorm(x, gamma: c, beta: c, mean: c, variance: c, epsilon: 1e-3)
        }

        mutating func layerNorm(_ x: GraphValue, _ n: Int) throws -> GraphValue {
            try builder.layerNorm(x, gamma: zeros([n]), beta: zeros([n]), epsilon: 1e-6)
        }

        mutating func graph(_ y: GraphValue) throws -> Graph {
            try builder.output(y, name: "output")
            return try builder.graph()
        }
    }

    static func breastCancer() throws -> Graph {
        var layers = Layers()
        var x = try layers.builder.input("input", shape: [-1, 30])
        var k = 30
        for n in [128, 64, 32] {
            x = try layers.batchNorm(try layers.dense(x, k, n, .relu), n)
            k = n
        }
        return try layers.graph(try layers.dense(x, k, 1, .sigmoid))
    }

    static func pneumonia() throws -> Graph {
        var layers = Layers()
        var x = try layers.builder.input("input", shape: [-1, 128, 128, 3])
        var k = 3
        for n in [32, 64, 128, 256] {
            for _ in 0..<2 {
                x = try layers.batchNorm(try layers.dense(x, k, n, .relu), n)
                k = n
            }
            x = try layers.builder.slice(
                try layers.builder.slice(x, axis: 1, from: 0, step: 2), axis: 2, from: 0, step: 2)
        }
        x = try layers.builder.flatten(x)
        for (k, n) in [(16384, 512), (512, 256)] { x = try layers.batchNorm(try layers.dense(x, k, n, .relu), n) }
        return try layers.graph(try layers.dense(x, 256, 1, .sigmoid))
    }

    static func lungCancer() throws -> Graph {
        var layers = Layers()
        let image = try layers.builder.input("input", shape: [-1, 256, 256, 3])
        // [y, row, x, column, channel] -> [y, x, row, column, channel]
        let split = try layers.builder.reshape(image, to: [0, 16, 16, 16, 48])
        let patches = try layers.builder.reshape(
            try layers.builder.transpose(split, [0, 1, 3, 2, 4]), to: [0, 256, 768])
        var x = try layers.builder.add(
            try layers.dense(patches, 768, 64), try layers.builder.constant(layers.zeros([256, 64])))
        let scale = try layers.builder.constant(Tensor([Float(8)], shape: [1]))
        for _ in 0..<8 {
            let normed = try layers.layerNorm(x, 64)
            func heads() throws -> GraphValue {
                let all = try layers.builder.reshape(try layers.dense(normed, 64, 384), to: [0, 256, 6, 64])
                return try layers.builder.transpose(all, [0, 2, 1, 3])
            }
            let (q, k, v) = (try heads(), try heads(), try heads())
            let scores = try layers.builder.combine(
                try layers.builder.matmul(q, k, transposeB: true), .divide, scale)
            let mixed = try layers.builder.matmul(try layers.builder.softmax(scores), v)
            let joined = try layers.builder.reshape(
                try layers.builder.transpose(mixed, [0, 2, 1, 3]), to: [0, 256, 384])
            x = try layers.builder.add(x, try layers.dense(joined, 384, 64))
            let hidden = try layers.dense(try layers.layerNorm(x, 64), 64, 128, .gelu)
            x = try layers.builder.add(x, try layers.dense(hidden, 128, 64, .gelu))
        }
        x = try layers.builder.flatten(try layers.layerNorm(x, 64))
        for (k, n) in [(16384, 2048), (2048, 1024)] { x = try layers.dense(x, k, n, .gelu) }
        return try layers.graph(try layers.dense(x, 1024, 3))
    }

    static func denoiser() throws -> Graph {
        var layers = Layers()
        let data = try layers.builder.input("data", shape: [-1, 5142])
        let time = try layers.builder.input("time", shape: [-1, 1])
        let condition = try layers.builder.input("condition", shape: [-1, 4])
        let angles = try layers.dense(time, 1, 64)
        let embedding = try layers.builder.concat(
            [try layers.builder.apply(.sin, to: angles), try layers.builder.apply(.cos, to: angles)], axis: 1)
        let conditions = try layers.dense(try layers.dense(condition, 4, 64, .silu), 64, 64)
        var h = try layers.builder.add(
            try layers.builder.add(try layers.dense(data, 5142, 256), try layers.dense(embedding, 128, 256)),
            try layers.dense(conditions, 64, 256))
        func block(_ x: GraphValue, _ k: Int, _ n: Int) throws -> GraphValue {
            var x = x
            for k in [k, n] {
                let normed = try layers.builder.groupNorm(
                    try layers.dense(x, k, n), groups: 8, gamma: layers.zeros([n]), beta: layers.zeros([n]),
                    epsilon: 1e-5)
                x = try layers.builder.apply(.silu, to: normed)
            }
            return x
        }
        let first = try block(h, 256, 512)
        let second = try block(first, 512, 256)
        h = try block(second, 256, 256)
        h = try block(try layers.builder.concat([h, second], axis: 1), 512, 512)
        h = try block(try layers.builder.concat([h, first], axis: 1), 1024, 256)
        return try layers.graph(try layers.dense(h, 256, 5142))
    }

    static func decoder() throws -> Graph {
        var layers = Layers()
        let z = try layers.builder.input("z", shape: [-1, 128])
        let condition = try layers.builder.input("condition", shape: [-1, 4])
        var x = try layers.builder.concat([z, condition], axis: 1)
        var k = 132
        for n in [256, 512, 256] {
            x = try layers.builder.apply(.relu, to: try layers.batchNorm(try layers.dense(x, k, n), n))
            k = n
        }
        return try layers.graph(try layers.dense(x, k, 5142))
    }
}
