package import NeedletailFormat

/// Reads models that Keras saved: `.h5` of Keras 2 and 3, and `.keras` since 2.12.
package enum KerasImporter {
    /// The model in `bytes`, which a Sequential or Functional model was saved into.
    ///
    /// All layers are checked before any weight is read. Weights may take 64 bytes for each byte of the file that holds
    /// them, and 1032 for each byte of an archive, or 1 MiB where that is more.
    ///
    /// - Parameters:
    ///   - file: what errors call the file.
    ///   - customLayers: mappings of classes of the user's own, by name.
    /// - Throws: `ConvertError`, with the file, the layer and the field.
    package static func load(
        _ bytes: FileBytes, file: String, customLayers: [String: KerasLayerMapping] = [:]
    ) throws(ConvertError) -> KerasModel {
        let custom = try KerasCustomLayers(customLayers)
        let source = try KerasFile(bytes, file: file)
        let setting = KerasSetting(kerasMajor: source.kerasMajor, customLayers: custom)
        let network = try KerasNetwork(source.config, setting: setting)
        try custom.checkClashes(network, file: file)
        let weights = try source.weights(for: network.layers)
        return KerasModel(
            graph: try KerasGraphBuilder.graph(of: network, weights: weights, file: file), name: network.name,
            className: network.className, container: source.container, kerasVersion: source.kerasVersion,
            backend: source.backend, dateSaved: source.dateSaved)
    }
}
