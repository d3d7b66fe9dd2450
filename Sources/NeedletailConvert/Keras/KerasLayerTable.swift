import NeedletailGraph

/// One op of a layer and the constants that it reads behind the value it is applied to.
struct KerasOperation {
    var op: any Op
    /// Names of the graph's constants.
    var constants: [String] = []
}

/// How the layers of Keras become ops: a line for each class.
enum KerasLayerTable {
    /// What a class of layers becomes when it is applied to `inputs`: ops to be applied one behind the other.
    ///
    /// It has the builder load the layer's weights, which happens once however often the layer is called.
    typealias Function =
        @Sendable (
            _ layer: KerasLayer, _ inputs: [ValueInfo], _ builder: inout KerasGraphBuilder
        ) throws(ConvertError) -> [KerasOperation]

    private static let functions: [String: Function] = [
        "Activation": KerasLayers.activation,
        "ActivityRegularization": KerasLayers.inert,
        "AlphaDropout": KerasLayers.inert,
        "BatchNormalization": KerasLayers.batchNormalization,
        "Dense": KerasLayers.dense,
        "Dropout": KerasLayers.inert,
        "GaussianDropout": KerasLayers.inert,
        "GaussianNoise": KerasLayers.inert,
        "ReLU": KerasLayers.reLU,
        "SpatialDropout1D": KerasLayers.inert,
        "SpatialDropout2D": KerasLayers.inert,
        "SpatialDropout3D": KerasLayers.inert,
    ]

    /// The classes that can be imported, by name.
    static let classNames = (functions.keys + ["InputLayer"]).sorted()

    /// Whether layers of this one's class can be imported.
    static func contains(_ layer: KerasLayer) -> Bool {
        layer.isInput || function(of: layer) != nil
    }

    /// The function of the layer's class, if it is one of Keras's own and in the table.
    static func function(of layer: KerasLayer) -> Function? {
        layer.isBuiltIn ? functions[layer.className] : nil
    }
}

/// The functions of the table.
enum KerasLayers {}
