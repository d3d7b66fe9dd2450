import NeedletailFormat

/// What holds for all layers of a file.
struct KerasSetting: Sendable {
    /// The first number of the version of Keras that saved the file, where it says so.
    let kerasMajor: Int?
    /// The classes of users' own that are known.
    let customLayers: KerasCustomLayers
}

/// A layer as a model's configuration describes it.
struct KerasLayer: Sendable {
    /// The name and the class, for errors.
    let identity: ModelLayer
    /// The name of the class alone, without a package or module in front: the key in `KerasLayerTable` when `isBuiltIn`, else
    /// that of a mapping in `KerasCustomLayers`.
    let className: String
    /// Whether the class is Keras's own, as far as the file says: a class of the user's may have the same name.
    let isBuiltIn: Bool
    /// Whether it is a function on symbolic values, such as `x + y`: an operation of Keras 3, or a TFOpLambda.
    let isOperation: Bool
    /// Whether it is a function of TensorFlow, as Keras 2 wrote them.
    let isTensorFlow: Bool
    /// The layer's own configuration.
    let config: KerasConfig
    let setting: KerasSetting
    /// The model that the layer is.
    let model: KerasNetwork?
    /// Whether a TimeDistributed applies the layer.
    var isWrapped = false

    var name: String { identity.name }
    /// The first number of the version of Keras that saved the file, where it says so.
    var kerasMajor: Int? { setting.kerasMajor }
    var file: String { config.file }

    /// Reads the entry at place `index` of a model's list of layers.
    ///
    /// - Parameters:
    ///   - setting: what holds for all layers of the file.
    ///   - depth: how many models are around it.
    init(_ entry: KerasConfig, index: Int, setting: KerasSetting, depth: Int = 0) throws(ConvertError) {
        let writtenName = try entry.member("class_name").string
        config = try entry.member("config")
        self.setting = setting
        let registeredName = try entry.optional("registered_name")?.string
        let module = try entry.optional("module")?.string
        let isFunction = ["keras.src.ops.", "keras.ops"].contains { module?.hasPrefix($0) == true }
        let isModel = KerasNetwork.classNames.contains(writtenName)
        // Keras 2, and HDF5 of Keras 3, write the name under which a class of the user's is registered: `Custom>Patches`.
        className = KerasCustomLayers.className(writtenName)
        isTensorFlow = ["TFOpLambda", "SlicingOpLambda"].contains(className)
        isOperation = isFunction || isTensorFlow
        isBuiltIn = isOperation || registeredName == nil && className == writtenName && Self.isOwnModule(module)
        // A class of the user's need not keep its layer's name in its configuration.
        var name = try entry.optional("name")?.string
        if name == nil, config.isObject { name = try config.optional("name")?.string }
        identity = ModelLayer(
            name: name ?? "#\(index)", className: isModel || isFunction ? writtenName : registeredName ?? writtenName)
        guard ModelFile.isName(identity.name, byteLimit: ModelLimit.nameBytes) else {
            throw .invalidLayerName(file: config.file, identity, byteLimit: ModelLimit.nameBytes)
        }
        for part in [entry] + (isModel || !config.isObject ? [] : [config]) {
            let count = try part.memberCount
            guard count <= Self.memberLimit else {
                throw .unsupportedOption(
                    file: config.file, identity, option: "a configuration", value: "of \(count) options",
                    supported: "\(Self.memberLimit) options")
            }
        }
        guard isModel, !isOperation else {
            model = nil
            return
        }
        guard depth < KerasNetwork.depthLimit else { throw .nestedModel(file: config.file, identity) }
        model = try KerasNetwork(entry, setting: setting, depth: depth + 1)
    }

    /// The layer that `wrapper` applies, under the wrapper's name.
    init(wrappedBy wrapper: KerasLayer) throws(ConvertError) {
        let entry = try wrapper.config.member("layer")
        let inner = try KerasLayer(entry, index: 0, setting: wrapper.setting, depth: KerasNetwork.depthLimit)
        className = inner.className
        config = inner.config
        setting = inner.setting
        isBuiltIn = inner.isBuiltIn
        isOperation = inner.isOperation
        isTensorFlow = inner.isTensorFlow
        model = nil
        isWrapped = true
        identity = ModelLayer(name: wrapper.name, className: inner.identity.className)
    }

    /// Most members of what describes a layer, which is searched for each option on each call: Keras writes a few dozen.
    private static let memberLimit = 256

    /// Whether `module`, which HDF5 models do not name, is one of Keras's.
    private static func isOwnModule(_ module: String?) -> Bool {
        guard let module else { return true }
        return ["keras.", "tf_keras."].contains { module.hasPrefix($0) } || module == "keras"
    }

    /// The error for a configuration that the importer does not follow.
    func unsupported(_ option: String, value: String, supported: String) -> ConvertError {
        .unsupportedOption(file: file, identity, option: option, value: value, supported: supported)
    }

    /// Checks that the layer computes in float32: by its own type, or by the default where it has none.
    func checkDType() throws(ConvertError) {
        // The type of an input is its own; a function has none.
        guard !isInput, !isOperation, model == nil, let dtype = try config.optional("dtype") else { return }
        // A plain name, or a policy with a name; a policy without one, such as a map of policies, goes by its class.
        let policyName = dtype.isObject ? try dtype.member("config").optional("name") : dtype
        let name = if let policyName { try policyName.string } else { try dtype.member("class_name").string }
        guard name == "float32" else { throw .unsupportedDType(file: file, identity, dtype: name) }
    }
}
