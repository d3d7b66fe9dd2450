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

    enum Layout {
        /// `.h5`: groups have the layers' names; the attribute `weight_names` lists the datasets in each.
        case named(HDF5Group)
        /// `.keras`: the numbered groups that `KerasNumberedGroups` gives to the layers, those of a model that is a layer
        /// inside its group.
        case numbered(HDF5Group, layers: [KerasLayer])
    }

    let layout: Layout
    let file: String
    let byteLimit: Int
    private var byteCount = 0
    /// The groups of the models met so far, by the names of the models around a layer.
    var groups: [[String]: (group: HDF5Group, names: KerasNumberedGroups)] = [:]
    /// How many more links of groups may be read, which ends the reading of groups that are reached by many names.
    var linkBudget: Int

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
    static let bytesForALink = 64

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
        var tensors: [Tensor] = []
        for (place, weights) in try places(of: layer, in: models, expected) {
            guard place.names.count == weights.count else {
                throw .wrongWeightCount(
                    file: file, layer.identity, expected: weights.map(\.name), actual: place.names.count)
            }
            for (name, weight) in zip(place.names, weights) where weight.isRead {
                guard case .dataset(let dataset) = try object(at: name, from: place.group) else {
                    throw .missingWeights(file: file, layer.identity)
                }
                tensors.append(try tensor(dataset, weight, of: layer))
            }
        }
        return tensors
    }

    /// All weights of f32 of a layer of a class that is not Keras's own, with those of the layers that it made.
    mutating func readParts(
        of layer: KerasLayer, in models: [KerasLayer]
    ) throws(ConvertError) -> [KerasCustomLayer.Part] {
        var parts: [KerasCustomLayer.Part] = []
        for part in try allParts(of: layer, in: models) {
            var tensors: [Tensor] = []
            var names: [String] = []
            for name in part.place.names {
                guard case .dataset(let dataset) = try object(at: name, from: part.place.group) else {
                    throw .missingWeights(file: file, layer.identity)
                }
                // States of generators of random numbers are integers.
                guard dataset.elementType == .float32 else { continue }
                names.append(Self.weightName(name))
                let weight = KerasWeight(shown(part.name.isEmpty ? name : "\(part.name)/\(name)"), dataset.shape)
                tensors.append(try tensor(dataset, weight, of: layer))
            }
            guard !tensors.isEmpty else { continue }
            parts.append(KerasCustomLayer.Part(name: part.name, weights: tensors, weightNames: names))
        }
        return parts
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
