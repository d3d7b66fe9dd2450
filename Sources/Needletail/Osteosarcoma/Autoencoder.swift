import NeedletailGraph
import NeedletailTensor

/// The parts of a conditional autoencoder, each with a plan of its own: what one does not need is not computed.
struct Autoencoder: Sendable {
    /// Dimensions of the latent space.
    let latentSize: Int
    /// `z [b, latentSize]` and `conditions [b, c]` to `x [b, values]`.
    let decoder: PlanSet
    /// `values [b, values]` and `conditions [b, c]` to `mean` and `log_variance`, `[b, latentSize]` each; nil where the model has none.
    let encoder: PlanSet?

    /// The names of the graph's inputs and outputs.
    enum Names {
        static let z = "z", conditions = "conditions", values = "values"
        static let x = "x", mean = "mean", logVariance = "log_variance"
    }

    /// What a part makes of `inputs`, of which it may leave some unread; nil where there is no memory for so many rows.
    func run(_ part: PlanSet, _ inputs: [String: Tensor], threads: Int) -> [String: Tensor]? {
        try? Session(part, threads: threads)
            .run(inputs.filter { name, _ in part.inputs.contains { $0.name == name } })
    }

    /// Precondition: `graph` has the inputs and outputs that a model file of such a network has.
    init(_ graph: Graph, latentSize: Int, options: PlanOptions) throws(GraphError) {
        self.latentSize = latentSize
        decoder = try PlanSet(try graph.keeping(outputs: [Names.x]), options: options)
        encoder =
            graph.outputs.contains(Names.mean)
            ? try PlanSet(try graph.keeping(outputs: [Names.mean, Names.logVariance]), options: options) : nil
    }
}

/// Where an encoder places a patient in the latent space: a normal distribution, each dimension by itself.
public struct LatentPoint: Equatable, Sendable {
    /// The mean in each dimension.
    public let mean: [Float]
    /// The logarithm of the variance in each dimension.
    public let logVariance: [Float]
}
