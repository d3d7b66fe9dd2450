import NeedletailFormat

/// The configuration of a functional model of Keras, written by a test.
struct KerasModelText {
    /// Layers as Keras 3 writes them.
    private var layers: [String] = []
    private var inputs: [String] = []

    /// An input of `shape`, the number of rows left out.
    mutating func input(_ name: String, _ shape: String, dtype: String = "float32") {
        inputs.append("[\"\(name)\", 0, 0]")
        layers.append(
            """
            {"module": "keras.layers", "class_name": "InputLayer", "registered_name": null, "name": "\(name)",
             "inbound_nodes": [], "config": {"batch_shape": [null, \(shape)], "dtype": "\(dtype)", "name": "\(name)"}}
            """)
    }

    /// What Keras 3 writes for what a layer gives in a call.
    static func tensor(_ layer: String, call: Int = 0) -> String {
        #"{"class_name": "__keras_tensor__", "config": {"keras_history": ["\#(layer)", \#(call), 0]}}"#
    }

    /// A layer called on each of `calls`, texts of arguments.
    mutating func layer(
        _ className: String, _ name: String, _ config: String = "", module: String = "keras.layers", calls: [String]
    ) {
        let nodes = calls.map { "{\"args\": [\($0)], \"kwargs\": {}}" }.joined(separator: ", ")
        layers.append(
            """
            {"module": "\(module)", "class_name": "\(className)", "registered_name": null, "name": "\(name)",
             "config": {"name": "\(name)"\(config.isEmpty ? "" : ", " + config)}, "inbound_nodes": [\(nodes)]}
            """)
    }

    /// A layer called once on what others give: one value as it is, several as a list.
    mutating func layer(_ className: String, _ name: String, _ config: String = "", on sources: [String]) {
        let tensors = sources.map { Self.tensor($0) }.joined(separator: ", ")
        layer(className, name, config, calls: [sources.count == 1 ? tensors : "[\(tensors)]"])
    }

    /// An operation of Keras 3.
    mutating func operation(_ className: String, _ name: String, _ config: String = "", arguments: String) {
        layer(className, name, config, module: "keras.src.ops.numpy", calls: [arguments])
    }

    /// A function of TensorFlow as Keras 2 writes it; `nodes` is its list of calls.
    mutating func function(_ function: String, _ name: String, nodes: String) {
        layers.append(
            """
            {"module": "keras.layers", "class_name": "TFOpLambda", "registered_name": null, "name": "\(name)",
             "config": {"name": "\(name)", "trainable": true, "dtype": "float32", "function": "\(function)"},
             "inbound_nodes": [\(nodes)]}
            """)
    }

    /// The whole text, for a model that gives back what each of `outputs` gives in a call.
    func text(outputs: [(layer: String, call: Int)]) -> String {
        let references = outputs.map { "[\"\($0.layer)\", \($0.call), 0]" }
        return """
            {"class_name": "Functional", "config": {"name": "m", "layers": [\(layers.joined(separator: ", "))],
             "input_layers": [\(inputs.joined(separator: ", "))],
             "output_layers": [\(references.joined(separator: ", "))]}}
            """
    }

    func text(outputs: String...) -> String { text(outputs: outputs.map { ($0, 0) }) }

    /// A file of the model, with the weights of the archive at `path`, saved by `version` of Keras.
    static func file(
        _ text: String, weightsOf path: String = "keras/two_inputs/keras-3/model.keras", version: String = "3.15.1"
    ) throws -> FileBytes {
        var archive = try KerasArchive(path)
        archive.config = text
        archive["metadata.json"] = Array("{\"keras_version\": \"\(version)\"}".utf8)
        return archive.file
    }
}
