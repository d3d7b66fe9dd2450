import NeedletailTensor

/// The weights of a model's layers in an HDF5 file, of either way that Keras stores them.
///
/// Keras never compresses weights; so that a hostile file cannot name one block of data many times, all values together
/// may take at most 64 bytes for each byte of the HDF5 file, and no more than deflate can make of an archive that holds it,
/// or 1 MiB where that is more.
struct KerasWeights {
    /// Where the weights of one layer are: names of datasets, counted from the group.
    struct Place {
        let group: HDF5Group
        let names: [String]
    }

    private enum Layout {
        /// `.h5`: groups have the layers' names; the attribute `weight_names` lists the datasets in each.
        case named(HDF5Group)
        /// `.keras`: the numbered groups that `KerasNumberedGroups` gives to the layers, those of a model that is a layer
        /// inside its group.
        case numbered(HDF5Group, layers: [KerasLayer])
    }

    private let layout: Layout
    private let file: String
    private let byteLimit: Int
    private var byteCount = 0
    /// The groups of the models met so far, by the names of the models around a layer.
    private var groups: [[String]: (group: HDF5Group, names: KerasNumberedGroups)] = [:]
    /// How many more links of groups may be read, which ends the reading of groups that are reached by many names.
    private var linkBudget: Int

    private init(_ layout: Layout, byteLimit: Int, file: String) {
        self.layout = layout
        self.file = file
        self.byteLimit = byteLimit
        linkBudget = byteLimit / Self.bytesForALink
    }

    /// Most bytes of values for each byte of the file.
    static let expansionLimit = 64

    /// Most bytes of values in an HDF5 file of `byteCount` bytes, which an archive of so many bytes may hold.
    static func byteLimit(_ byteCount: Int, inArchiveOf archiveByteCount: Int? = nil) -> Int {
        func product(_ count: Int, _ factor: Int) -> Int {
            let (product, overflow) = count.multipliedReportingOverflow(by: factor)
            return overflow ? .max : product
        }
        let expanded = product(byteCount, expansionLimit)
        // A byte of a deflate stream stands for at most 1032.
        return max(min(expanded, archiveByteCount.map { product($0, 1032) } ?? expanded), 1 << 20)
    }

    /// What reading a link counts as of these bytes: a link may be read for each byte of the file, and takes more than
    /// one, so that a group may be opened several times.
    private static let bytesForALink = 64

    /// The weights in an `.h5` file's group `model_weights`.
    static func named(root: HDF5Group, byteLimit: Int, file: String) throws(ConvertError) -> KerasWeights {
        let group = try hdf5(file) { () throws(HDF5Error) in try root.group(at: "model_weights") }
        return KerasWeights(.named(group), byteLimit: byteLimit, file: file)
    }

    /// The weights in the `model.weights.h5` of a `.keras` archive, for a model of `layers`.
    static func numbered(
        root: HDF5Group, layers: [KerasLayer], byteLimit: Int, file: String
    ) throws(ConvertError) -> KerasWeights {
        KerasWeights(.numbered(root, layers: layers), byteLimit: byteLimit, file: file)
    }

    /// The weights of `layer`, which must be those of `expected` in this order; those that are read.
    ///
    /// - Parameter models: the models around the layer, from the outermost.
    mutating func read(
        _ expected: [KerasWeight], of layer: KerasLayer, in models: [KerasLayer]
    ) throws(ConvertError) -> [Tensor] {
        let place = try place(of: layer, in: models)
        guard place.names.count == expected.count else {
            throw .wrongWeightCount(
                file: file, layer.identity, expected: expected.map(\.name), actual: place.names.count)
        }
        var tensors: [Tensor] = []
        for (name, weight) in zip(place.names, expected) where weight.isRead {
            guard case .dataset(let dataset) = try object(at: name, from: place.group) else {
                throw .missingWeights(file: file, layer.identity)
            }
            tensors.append(try tensor(dataset, weight, of: layer))
        }
        return tensors
    }

    /// Counts `elementCount` numbers of f32 to those that are read or made.
    mutating func reserve(_ elementCount: Int) throws(ConvertError) {
        let (total, overflow) = elementCount.multipliedReportingOverflow(by: MemoryLayout<Float>.size)
        guard !overflow, total <= byteLimit - byteCount else {
            let (sum, isLarger) = total.addingReportingOverflow(byteCount)
            throw .weightsTooLarge(file: file, byteCount: overflow || isLarger ? .max : sum, byteLimit: byteLimit)
        }
        byteCount += total
    }

    /// The values of a dataset, after a check of its type, shape and size.
    private mutating func tensor(
        _ dataset: HDF5Dataset, _ weight: KerasWeight, of layer: KerasLayer
    ) throws(ConvertError) -> Tensor {
        guard dataset.elementType == .float32 else {
            throw .wrongWeightType(
                file: file, layer.identity, weight: weight.name, actual: "\(dataset.elementType)")
        }
        guard dataset.shape == weight.shape else {
            throw .wrongWeightShape(
                file: file, layer.identity, weight: weight.name, expected: weight.shape, actual: dataset.shape)
        }
        try reserve(dataset.elementCount)
        let values = try hdf5(file) { () throws(HDF5Error) in try dataset.readFloats() }
        if let index = values.firstIndex(where: { !$0.isFinite }) {
            throw .nonFiniteWeight(file: file, layer.identity, weight: weight.name, index: index)
        }
        guard let tensor = try? Tensor(values, shape: weight.form) else {
            throw .wrongWeightShape(
                file: file, layer.identity, weight: weight.name, expected: weight.shape, actual: [values.count])
        }
        return tensor
    }
}

extension KerasWeights {
    private mutating func place(of layer: KerasLayer, in models: [KerasLayer]) throws(ConvertError) -> Place {
        switch layout {
        case .named(let root): try namedPlace(of: layer, in: models, root)
        case .numbered(let root, let layers): try numberedPlace(of: layer, in: models, root, layers)
        }
    }

    /// All weights inside a model that is a layer are listed together: those of a layer have its name in front of their own.
    private mutating func namedPlace(
        of layer: KerasLayer, in models: [KerasLayer], _ root: HDF5Group
    ) throws(ConvertError) -> Place {
        guard case .group(let group) = try object(at: models.first?.name ?? layer.name, from: root),
            let names = try hdf5(file, { () throws(HDF5Error) in try group.splitStrings("weight_names") })
        else { throw .missingWeights(file: file, layer.identity) }
        guard let model = models.last else { return Place(group: group, names: names) }
        var places: [Substring: [String]] = [:]
        // The whole list is read for each layer.
        try spend(names.count)
        for name in names {
            guard let end = name.lastIndex(of: "/") else { continue }
            let owner = name[..<end]
            if owner == layer.name || owner.hasSuffix("/" + layer.name) { places[owner, default: []].append(name) }
        }
        // Layers of one name in different models are told apart by the models' names.
        if places.count > 1 { places = places.filter { $0.key.hasSuffix("\(model.name)/\(layer.name)") } }
        guard let found = places.first?.value, places.count == 1 else {
            throw .missingWeights(file: file, layer.identity)
        }
        return Place(group: group, names: found)
    }

    /// The group with the groups of the layers inside `models`, and which is whose.
    private mutating func numberedGroups(
        in models: [KerasLayer], _ root: HDF5Group, _ layers: [KerasLayer], of layer: KerasLayer
    ) throws(ConvertError) -> (group: HDF5Group, names: KerasNumberedGroups) {
        let key = models.map(\.name)
        if let known = groups[key] { return known }
        var parent = root
        if let model = models.last {
            let outer = try numberedGroups(in: models.dropLast(), root, layers, of: layer)
            guard let name = outer.names.names[model.name],
                case .group(let inner) = try object(at: name, from: outer.group)
            else { throw .missingWeights(file: file, layer.identity) }
            parent = inner
        }
        let name = parent.memberNames.contains("layers") ? "layers" : "_layer_checkpoint_dependencies"
        let group: HDF5Group
        if models.isEmpty {
            group = try hdf5(file) { () throws(HDF5Error) in try root.group(at: name) }
        } else {
            guard case .group(let inner) = try object(at: name, from: parent) else {
                throw .missingWeights(file: file, layer.identity)
            }
            group = inner
        }
        let found = (
            group, KerasNumberedGroups(group.memberNames, layers: models.last?.model?.layers ?? layers)
        )
        groups[key] = found
        return found
    }

    private mutating func numberedPlace(
        of layer: KerasLayer, in models: [KerasLayer], _ root: HDF5Group, _ layers: [KerasLayer]
    ) throws(ConvertError) -> Place {
        let (parent, groups) = try numberedGroups(in: models, root, layers, of: layer)
        if let counts = groups.wrongCounts[layer.name], counts.groups > 0 {
            throw .wrongLayerCount(
                file: file, className: layer.className, expected: counts.layers, actual: counts.groups)
        }
        let place = layer.isWrapped ? "layer/vars" : "vars"
        guard let name = groups.names[layer.name],
            case .group(let group) = try object(at: "\(name)/\(place)", from: parent)
        else { throw .missingWeights(file: file, layer.identity) }
        // Newer versions of Keras note whose weights they are.
        let owner = try hdf5(file) { () throws(HDF5Error) in try group.attribute("name") }?.string
        if let owner, owner != layer.name, !layer.isWrapped {
            throw .mismatchedWeights(file: file, layer.identity, actual: owner)
        }
        return Place(group: group, names: group.memberNames.indices.map(String.init))
    }

    /// The object at a path of names separated by `/`, counted from `group`; nil when there is none.
    private mutating func object(at path: String, from group: HDF5Group) throws(ConvertError) -> HDF5Object? {
        var object = HDF5Object.group(group)
        for name in path.split(separator: "/") {
            guard case .group(let group) = object else { return nil }
            guard let member = try hdf5(file, { () throws(HDF5Error) in try group.member(String(name)) }) else {
                return nil
            }
            object = member
            var count = 1
            if case .group(let opened) = member { count += opened.memberNames.count }
            try spend(count)
        }
        return object
    }

    private mutating func spend(_ links: Int) throws(ConvertError) {
        linkBudget -= links
        guard linkBudget >= 0 else { throw .tooManyLinks(file: file, limit: byteLimit / Self.bytesForALink) }
    }
}

/// Runs `body` and gives its error the file's name.
func hdf5<Value>(_ file: String, _ body: () throws(HDF5Error) -> Value) throws(ConvertError) -> Value {
    do {
        return try body()
    } catch {
        throw .invalidHDF5(file: file, reason: "\(error)")
    }
}

extension HDF5Group {
    /// The texts of the attribute `name`, or of its pieces `name0`, `name1`, ... into which Keras splits a long list;
    /// nil when there is neither.
    func splitStrings(_ name: String) throws(HDF5Error) -> [String]? {
        if let whole = try attribute(name) { return whole.strings }
        let pieces = try numberedAttributes(name)
        return pieces.isEmpty ? nil : pieces.flatMap { $0.strings ?? [] }
    }
}
