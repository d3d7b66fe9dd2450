public import NeedletailGraph

/// Writes the ops of a layer of a class of the user's own into `graph`, from `layer.inputs`; returns its value.
///
/// It is called for each call of each layer of the class. What it throws becomes a `ConvertError` that names the layer.
public typealias KerasLayerMapping =
    @Sendable (_ layer: KerasCustomLayer, _ graph: inout GraphBuilder) throws -> GraphValue

/// The mappings of classes of users' own, by the class's name alone.
///
/// In files a package or a module may stand in front of the name, with a `>` behind it: `Custom>Patches`. It does not matter.
struct KerasCustomLayers: Sendable {
    /// Classes that many write alike.
    private static let builtIn: [String: KerasLayerMapping] = [
        "PatchEncoder": KerasCustomLayer.patchEncoder,
        "Patches": KerasCustomLayer.patches,
    ]

    static let builtInNames = builtIn.keys.sorted()

    private let mappings: [String: KerasLayerMapping]

    /// The built-in mappings, and `own`, which come before them.
    ///
    /// - Throws: `ConvertError.invalidOption` for two names of one class, and for a class of Keras's own.
    init(_ own: [String: KerasLayerMapping]) throws(ConvertError) {
        func refusal(_ what: String) -> ConvertError {
            .invalidOption(option: "customLayers", expected: "mappings of classes of one's own, each once: \(what)")
        }
        var mappings: [String: KerasLayerMapping] = [:]
        for (name, mapping) in own.sorted(by: { $0.key < $1.key }) {
            let className = Self.className(name)
            guard !className.isEmpty, !KerasLayerTable.isKnown(className) else {
                throw refusal("\(shown(name)) is the name of one of Keras's")
            }
            guard mappings.updateValue(mapping, forKey: className) == nil else {
                throw refusal("\(shown(className)) is there twice")
            }
        }
        self.mappings = Self.builtIn.merging(mappings) { $1 }
    }

    subscript(className: String) -> KerasLayerMapping? { mappings[className] }

    /// The name of a class behind the package or module that it is registered under.
    static func className(_ registered: String) -> String {
        registered.split(separator: ">", omittingEmptySubsequences: false).last.map(String.init) ?? registered
    }

    /// Refuses a network in which one name stands for several classes of the user's.
    func checkClashes(_ network: KerasNetwork, file: String) throws(ConvertError) {
        var registered: [String: Set<String>] = [:]
        var rest = [network]
        while let network = rest.popLast() {
            for layer in network.layers {
                if let model = layer.model { rest.append(model) }
                guard KerasLayerTable.isCustom(layer) else { continue }
                registered[layer.className, default: []].insert(layer.identity.className)
            }
        }
        for (className, names) in registered.sorted(by: { $0.key < $1.key }) where names.count > 1 {
            throw .ambiguousClass(file: file, className: className, registered: names.sorted())
        }
    }
}
