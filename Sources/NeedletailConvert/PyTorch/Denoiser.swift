import NeedletailGraph
import NeedletailTensor

/// The denoiser of a diffusion model over rows of values: what tells of the row, how far the noise is along and the row itself are
/// projected to one width and added; blocks of `Linear, GroupNorm, SiLU` twice, whose outputs are read again on the way back; a projection
/// to the noise.
///
/// Values, conditions, widths and blocks follow from the tensors' shapes; a group norm has 8 groups.
struct Denoiser {
    private let state: PyTorchStateDict
    private var graph: PyTorchGraph

    private static let groups = 8
    /// PyTorch's own.
    private static let epsilon = 1e-5
    private static let depthLimit = 64
    private static let input = "unet.input_proj"

    /// The entry of the table of networks.
    static let network: PyTorchNetwork = {
        let marks = ["condition_embed.mlp.0.weight", "\(input).weight", "unet.encoder.0.0.weight"]
        return PyTorchNetwork(
            kind: "denoiser", library: "the osteosarcoma system", marks: marks,
            matches: { state in marks.allSatisfy { state[$0] != nil } },
            build: { state, _ throws(PyTorchError) in
                var denoiser = Denoiser(state: state, graph: PyTorchGraph("denoiser", state))
                return try denoiser.build()
            })
    }()

    private mutating func build() throws(PyTorchError) -> PyTorchModel {
        let (width, valueCount) = try graph.sizes(Self.input)
        let (timeWidth, embeddingWidth) = (
            try graph.sizes("unet.time_proj").inputs, try graph.sizes("unet.cond_proj").inputs
        )
        let (hiddenWidth, conditionCount) = try graph.sizes("condition_embed.mlp.0")
        let (x, time, conditions) = try graph.add { builder throws(GraphError) in
            (
                try builder.input("x", shape: [TensorType.batch, valueCount]),
                try builder.input("time", shape: [TensorType.batch, 1]),
                try builder.input("conditions", shape: [TensorType.batch, conditionCount])
            )
        }

        var known = try graph.linear(conditions, "condition_embed.mlp.0", from: conditionCount, to: hiddenWidth)
        known = try graph.apply(.silu, to: known)
        known = try graph.linear(known, "condition_embed.mlp.2", from: hiddenWidth, to: embeddingWidth)
        known = try graph.linear(known, "unet.cond_proj", from: embeddingWidth, to: width)
        let moment = try graph.add { builder throws(GraphError) in
            try builder.sinusoidalEmbedding(time, width: timeWidth, name: "time_embed")
        }
        let along = try graph.linear(moment, "unet.time_proj", from: timeWidth, to: width)
        // What depends on the row alone comes last: the rest is the same for all rows, or for all steps.
        let row = try graph.linear(x, Self.input, from: valueCount, to: width)
        var h = try graph.add { [known] builder throws(GraphError) in
            try builder.add(row, try builder.add(along, known))
        }

        var current = width
        var skips: [(value: GraphValue, width: Int)] = []
        while state["unet.encoder.\(skips.count).0.weight"] != nil {
            guard skips.count < Self.depthLimit else {
                throw .tooManyBlocks(network: graph.network, count: skips.count + 1, limit: Self.depthLimit)
            }
            (h, current) = try block(h, "unet.encoder.\(skips.count)", from: current)
            skips.append((h, current))
        }
        let depth = skips.count
        (h, current) = try block(h, "unet.bottleneck", from: current)
        for index in 0..<depth {
            let skip = skips[depth - 1 - index]
            let joined = try graph.add { [h] builder throws(GraphError) in
                try builder.concat([h, skip.value], axis: 1)
            }
            (h, current) = try block(joined, "unet.decoder.\(index)", from: current + skip.width)
        }
        let noise = try graph.linear(h, "unet.output_proj", from: current, to: valueCount)
        try graph.add { builder throws(GraphError) in try builder.output(noise, name: "noise") }
        let betas = try graph.schedule()
        let steps = betas.map { "\($0.count) steps" } ?? "no schedule"
        return PyTorchModel(
            graph: try graph.finish(),
            summary:
                "denoiser of \(valueCount) values with \(conditionCount) conditions: width \(width), \(depth) blocks each way, \(steps)",
            generator: PyTorchGenerator(
                kind: .diffusion(betas: betas), valueCount: valueCount, conditionCount: conditionCount))
    }

    /// `Linear, GroupNorm, SiLU` twice, and the width of what comes out. x: `[b, inputs]`.
    private mutating func block(
        _ x: GraphValue, _ name: String, from inputs: Int
    ) throws(PyTorchError) -> (value: GraphValue, width: Int) {
        let width = try graph.sizes("\(name).0").outputs
        var (h, current) = (x, inputs)
        // The second after a dropout.
        for (layer, norm) in [(0, 1), (4, 5)] {
            h = try graph.linear(h, "\(name).\(layer)", from: current, to: width)
            h = try graph.groupNorm(
                h, "\(name).\(norm)", groups: Self.groups, width: width, epsilon: Self.epsilon)
            h = try graph.apply(.silu, to: h)
            current = width
        }
        return (h, width)
    }
}

extension PyTorchGraph {
    /// What a `Linear` layer gives and takes.
    ///
    /// - Throws: `PyTorchError` where it is not there, or its weight no matrix.
    func sizes(_ name: String) throws(PyTorchError) -> (outputs: Int, inputs: Int) {
        let shape = try tensor("\(name).weight").shape
        guard shape.count == 2, shape.allSatisfy({ (1...1 << 24).contains($0) }) else {
            throw .wrongShape(tensor: "\(name).weight", expected: "[outputs, inputs]", actual: shape)
        }
        return (shape[0], shape[1])
    }

    /// `function(x)`.
    mutating func apply(_ function: ElementwiseFunction, to x: GraphValue) throws(PyTorchError) -> GraphValue {
        try add { builder throws(GraphError) in try builder.apply(function, to: x) }
    }
}
