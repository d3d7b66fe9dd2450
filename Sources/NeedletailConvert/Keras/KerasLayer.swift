/// A layer as a model's configuration describes it.
struct KerasLayer: Sendable {
    /// The name and the class, for errors.
    let identity: ModelLayer
    /// What Keras calls the class: the key in `KerasLayerTable` when `isBuiltIn`.
    let className: String
    /// Whether the class is Keras's own: a class of the user's may have the same name.
    let isBuiltIn: Bool
    /// The layer's own configuration.
    let config: KerasConfig

    var name: String { identity.name }
    var file: String { config.file }

    /// Reads the entry at place `index` of a model's list of layers.
    init(_ entry: KerasConfig, index: Int) throws(ConvertError) {
        className = try entry.member("class_name").string
        config = try entry.member("config")
        let registeredName = try entry.optional("registered_name")?.string
        let module = try entry.optional("module")?.string
        isBuiltIn = registeredName == nil && Self.isOwnModule(module)
        // A class of the user's need not keep its layer's name in its configuration.
        var name = try entry.optional("name")?.string
        if name == nil, config.isObject { name = try config.optional("name")?.string }
        identity = ModelLayer(name: name ?? "#\(index)", className: registeredName ?? className)
    }

    /// Whether `module`, which HDF5 models do not name, is one of Keras's.
    private static func isOwnModule(_ module: String?) -> Bool {
        guard let module else { return true }
        return ["keras.", "tf_keras."].contains { module.hasPrefix($0) } || module == "keras"
    }

    /// Whether the layer is a whole model.
    var isModel: Bool { ["Sequential", "Functional", "Model"].contains(className) }

    /// The error for a configuration that the importer does not follow.
    func unsupported(_ option: String, value: String, supported: String) -> ConvertError {
        .unsupportedOption(file: file, identity, option: option, value: value, supported: supported)
    }

    /// Checks that the layer computes in float32: by its own type, or by the default where it has none.
    func checkDType() throws(ConvertError) {
        guard let dtype = try config.optional("dtype") else { return }
        // A plain name, or a policy with a name; a policy without one, such as a map of policies, goes by its class.
        let policyName = dtype.isObject ? try dtype.member("config").optional("name") : dtype
        let name = if let policyName { try policyName.string } else { try dtype.member("class_name").string }
        guard name == "float32" else { throw .unsupportedDType(file: file, identity, dtype: name) }
    }
}
