import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline

/// What a network is made with that its state dict does not say.
package struct PyTorchOptions: Sendable {
    /// Heads of each attention; nil for what follows from its width.
    package var heads: Int?

    package init(heads: Int? = nil) {
        self.heads = heads
    }
}

/// A network that a state dict became.
package struct PyTorchModel: Sendable {
    /// As its layers are; run `Graph.prepared()` before a plan is made of it.
    package let graph: Graph
    /// What the network is and how large, for people to read.
    package let summary: String
    /// How pixels become the network's input where nothing else is asked for; nil for networks over other things.
    package var pixels: ImageRecipe.Values?
    /// What the network draws rows of; nil for those that draw none.
    package var generator: PyTorchGenerator?
}

/// What a state dict says of a network that draws rows of values from noise.
package struct PyTorchGenerator: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Finds the noise in a row; the variances of its steps, nil where the state dict does not say them.
        case diffusion(betas: [Float]?)
        /// Decodes points of a space of so many dimensions.
        case conditionalAutoencoder(latentSize: Int)
    }

    package let kind: Kind
    /// Values of a row.
    package let valueCount: Int
    /// Values that are told of it.
    package let conditionCount: Int

    package init(kind: Kind, valueCount: Int, conditionCount: Int) {
        self.kind = kind
        self.valueCount = valueCount
        self.conditionCount = conditionCount
    }
}

/// A kind of network whose layers are known, so that its tensors are all that is needed.
struct PyTorchNetwork: Sendable {
    /// What it is.
    let kind: String
    /// Who names its tensors so.
    let library: String
    /// Some of these names.
    let marks: [String]
    /// Whether tensors of such names are there.
    let matches: @Sendable (PyTorchStateDict) -> Bool
    /// Makes the network of all of them.
    let build: @Sendable (PyTorchStateDict, PyTorchOptions) throws(PyTorchError) -> PyTorchModel
}

/// All networks that state dicts become: the first that matches is taken.
enum PyTorchNetworks {
    static let all: [PyTorchNetwork] =
        VisionTransformerNames.all.map(VisionTransformer.network) + [Denoiser.network, ConditionalAutoencoder.network]
}

/// A network read from a state dict, and where it comes from.
package struct PyTorchImport: Sendable {
    /// What the network is called where it is given no name.
    package let name: String
    /// The form of the file, for a model's provenance.
    package let framework: String
    package let model: PyTorchModel
}

/// Reads state dicts of PyTorch and of what is built on it.
package enum PyTorchImporter {
    /// The network whose tensors are in `bytes`.
    ///
    /// - Throws: `PyTorchError`, with the tensor and what is wrong with it.
    package static func load(
        _ bytes: FileBytes, _ options: PyTorchOptions = PyTorchOptions()
    ) throws(PyTorchError) -> PyTorchImport {
        let state = try PyTorchFile.stateDict(bytes)
        guard let network = PyTorchNetworks.all.first(where: { $0.matches(state) }) else {
            throw .unknownNetwork(names: state.names)
        }
        return PyTorchImport(
            name: network.kind,
            framework: "\(state.container.rawValue), \(network.kind) as \(network.library) names it",
            model: try network.build(state, options))
    }
}
