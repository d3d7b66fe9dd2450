import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline

/// A network of any framework, as its file has it.
struct ImportedNetwork {
    /// Whose files networks are read from.
    enum Kind {
        case keras
        case pyTorch
    }

    /// As the file has it: not prepared.
    let graph: Graph
    /// The network's own name; empty where it has none.
    let name: String
    /// What saved it.
    let framework: String
    /// What was found in a file that does not say it.
    let summary: String?
    /// What number a pixel stands for, where nothing else is asked for.
    let pixels: ImageRecipe.Values
    /// What it draws rows of; nil where it draws none.
    let generator: PyTorchGenerator?

    /// What files to give.
    static let formats = "a Keras .h5 or .keras file, or a state dict of PyTorch (.pt, .pth or .safetensors)"

    /// - heads: of the attentions, where the option was given.
    /// - customLayers: mappings of layers of Keras of users' own classes.
    init(
        _ kind: Kind, _ bytes: FileBytes, file: String, heads: Int?, customLayers: [String: KerasLayerMapping]
    ) throws(ConvertError) {
        switch kind {
        case .keras:
            guard heads == nil else {
                throw .invalidOption(option: "number of heads", expected: "left out: Keras's files say it")
            }
            let model = try KerasImporter.load(bytes, file: file, customLayers: customLayers)
            graph = model.graph
            name = model.name
            framework = Converter.framework(model.container.rawValue, model.kerasVersion)
            summary = nil
            generator = nil
            pixels = model.graph.startsWithScale ? .unscaled : .divided(by: 255)
        case .pyTorch:
            do throws(PyTorchError) {
                let imported = try PyTorchImporter.load(bytes, PyTorchOptions(heads: heads))
                graph = imported.model.graph
                name = imported.name
                framework = imported.framework
                summary = imported.model.summary
                generator = imported.model.generator
                pixels = imported.model.pixels ?? .divided(by: 255)
            } catch { throw .invalidPyTorch(file: file, reason: error.description) }
        }
    }
}
