import NeedletailGraph
import NeedletailTensor

/// A conditional autoencoder over rows of values. Its decoder is `Linear, BatchNorm, ReLU` for each width over a point of the latent space
/// and what tells of the row, and a projection to the row; an encoder, where there is one, the same over the row and what tells of it, and
/// projections to the point's mean and the logarithm of its variance.
///
/// Widths follow from the tensors' shapes. How many values tell of a row does where there is an encoder; without one the latent space has
/// 128 dimensions.
struct ConditionalAutoencoder {
    private let state: PyTorchStateDict
    private var graph: PyTorchGraph

    private static let usualLatentSize = 128
    private static let conditionLimit = 64
    private static let depthLimit = 64
    /// PyTorch's own.
    private static let epsilon = 1e-5
    private static let decoder = "vae.decoder."
    private static let encoder = "vae.encoder."
    /// What mean and logarithm of the variance are called.
    private static let heads = [("fc_mu", "fc_logvar"), ("mu", "logvar")]

    /// The entry of the table of networks.
    static let network: PyTorchNetwork = {
        let marks = ["\(decoder)mlp.0.weight", "\(decoder)output.weight"]
        return PyTorchNetwork(
            kind: "conditional autoencoder", library: "the osteosarcoma system", marks: marks,
            matches: { state in marks.allSatisfy { state[$0] != nil } },
            build: { state, _ throws(PyTorchError) in
                var autoencoder = ConditionalAutoencoder(
                    state: state, graph: PyTorchGraph("conditional autoencoder", state))
                return try autoencoder.build()
            })
    }()

    private mutating func build() throws(PyTorchError) -> PyTorchModel {
        let hasEncoder = state.names.contains { $0.hasPrefix(Self.encoder) }
        let first = "\(Self.decoder)mlp.0"
        let (inputs, valueCount) = (
            try graph.sizes(first).inputs, try graph.sizes("\(Self.decoder)output").outputs
        )
        let latentSize = hasEncoder ? try encoderSizes().latent : Self.usualLatentSize
        let conditionCount = inputs - latentSize
        guard (1...Self.conditionLimit).contains(conditionCount) else {
            throw .wrongShape(
                tensor: "\(first).weight",
                expected: "[width, \(latentSize) + conditions], of which there are 1 to \(Self.conditionLimit)",
                actual: try graph.tensor("\(first).weight").shape)
        }

        let (joined, conditions) = try graph.add { builder throws(GraphError) in
            let z = try builder.input("z", shape: [TensorType.batch, latentSize])
            let conditions = try builder.input("conditions", shape: [TensorType.batch, conditionCount])
            return (try builder.concat([z, conditions], axis: 1), conditions)
        }
        let (h, widths) = try Self.layers(joined, Self.decoder, from: inputs, &graph)
        let x = try graph.linear(h, "\(Self.decoder)output", from: widths.last ?? inputs, to: valueCount)
        try graph.add { builder throws(GraphError) in try builder.output(x, name: "x") }
        if hasEncoder { try addEncoder(values: valueCount, conditions, count: conditionCount) }
        let shown = widths.map(String.init).joined(separator: ", ")
        return PyTorchModel(
            graph: try graph.finish(),
            summary:
                "decoder of a conditional autoencoder: \(latentSize) dimensions and \(conditionCount) conditions through \(shown) to "
                + "\(valueCount) values" + (hasEncoder ? ", and its encoder" : ""),
            generator: PyTorchGenerator(
                kind: .conditionalAutoencoder(latentSize: latentSize), valueCount: valueCount,
                conditionCount: conditionCount))
    }

    /// What mean and logarithm of the variance are called in the encoder, and how many of each there are.
    private func encoderSizes() throws(PyTorchError) -> (heads: [String], latent: Int) {
        let (mean, variance) = Self.heads.first { state["\(Self.encoder)\($0.0).weight"] != nil } ?? Self.heads[0]
        let heads = [mean, variance].map { Self.encoder + $0 }
        return (heads, try graph.sizes(heads[0]).outputs)
    }

    /// Adds the encoder: the input `values`, and the outputs `mean` and `log_variance`.
    ///
    /// - conditions: `[b, count]`.
    private mutating func addEncoder(
        values: Int, _ conditions: GraphValue, count: Int
    ) throws(PyTorchError) {
        let joined = try graph.add { builder throws(GraphError) in
            let values = try builder.input("values", shape: [TensorType.batch, values])
            return try builder.concat([values, conditions], axis: 1)
        }
        let (h, widths) = try Self.layers(joined, Self.encoder, from: values + count, &graph)
        let (heads, latent) = try encoderSizes()
        for (head, output) in zip(heads, ["mean", "log_variance"]) {
            let value = try graph.linear(h, head, from: widths.last ?? values + count, to: latent)
            try graph.add { builder throws(GraphError) in try builder.output(value, name: output) }
        }
    }

    /// `Linear, BatchNorm, ReLU` as often as there are such layers, and their widths. x: `[b, inputs]`.
    ///
    /// Layers between these that have no weights, such as dropouts, count in the names' numbers.
    private static func layers(
        _ x: GraphValue, _ name: String, from inputs: Int, _ graph: inout PyTorchGraph
    ) throws(PyTorchError) -> (value: GraphValue, widths: [Int]) {
        let prefix = "\(name)mlp."
        let numbers = Set(
            graph.state.names.filter { $0.hasPrefix(prefix) }
                .compactMap { Int($0.dropFirst(prefix.count).prefix { $0 != "." }) })
        var (h, current) = (x, inputs)
        var widths: [Int] = []
        for number in numbers.sorted() {
            let layer = "\(prefix)\(number)"
            // A batch-norm was taken with the layer in front of it.
            guard graph.state["\(layer).running_mean"] == nil else { continue }
            guard widths.count < depthLimit else {
                throw .tooManyBlocks(network: graph.network, count: widths.count + 1, limit: depthLimit)
            }
            let width = try graph.sizes(layer).outputs
            h = try graph.linear(h, layer, from: current, to: width)
            h = try graph.batchNorm(h, "\(prefix)\(number + 1)", width: width, epsilon: epsilon)
            h = try graph.apply(.relu, to: h)
            widths.append(width)
            current = width
        }
        return (h, widths)
    }
}
