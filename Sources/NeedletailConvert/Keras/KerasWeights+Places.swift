import NeedletailTensor

// Where weights are in either layout.
extension KerasWeights {
    /// Where the weights of `expected` are, with those of each place: a place for each layer that has some of them, in archives.
    mutating func places(
        of layer: KerasLayer, in models: [KerasLayer], _ expected: [KerasWeight]
    ) throws(ConvertError) -> [(place: Place, weights: [KerasWeight])] {
        guard case .numbered(let root, let layers) = layout else {
            let isNested = expected.contains { !$0.owners.isEmpty }
            guard let place = try namedPlace(of: layer, in: models, isNested: isNested) else {
                throw .missingWeights(file: file, layer.identity)
            }
            return [(place, expected)]
        }
        guard let group = try numberedGroup(of: layer, in: models, root, layers) else {
            throw .missingWeights(file: file, layer.identity)
        }
        var places: [(place: Place, weights: [KerasWeight])] = []
        var owners: [String]?
        for weight in expected {
            if weight.owners != owners {
                places.append((try numberedPlace(of: layer, group, weight.owners), []))
                owners = weight.owners
            }
            places[places.count - 1].weights.append(weight)
        }
        return places
    }

    /// All weights of a layer, if it has any, by the names of the layers inside it that have them; its own have none.
    mutating func allParts(
        of layer: KerasLayer, in models: [KerasLayer]
    ) throws(ConvertError) -> [(name: String, place: Place)] {
        guard case .numbered(let root, let layers) = layout else {
            return try namedPlace(of: layer, in: models, isNested: true).map { namedParts($0, of: layer) } ?? []
        }
        guard let group = try numberedGroup(of: layer, in: models, root, layers) else { return [] }
        var parts: [(name: String, place: Place)] = []
        // Groups inside each other, each behind the one that it is in.
        var rest = [(name: "", group: group)]
        while let (name, group) = rest.popLast() {
            guard name.utf8.count <= Self.partNameByteLimit else {
                throw .invalidHDF5(
                    file: file,
                    reason: "layers inside \(layer.identity) are nested deep, in names of more than "
                        + "\(Self.partNameByteLimit) bytes: save the model again")
            }
            for member in group.memberNames.reversed() {
                guard case .group(let inner) = try object(at: member, from: group) else { continue }
                if member == "vars" {
                    if name.isEmpty { try checkOwner(inner, layer) }
                    parts.append((name, Place(group: inner, names: inner.memberNames.indices.map(String.init))))
                } else {
                    rest.append((name.isEmpty ? member : "\(name)/\(member)", inner))
                }
            }
        }
        return parts
    }

    /// Most bytes of the names of layers inside a layer, which a group that holds itself would make longer and longer.
    private static let partNameByteLimit = 1 << 10

    /// What a weight is called in HDF5 files of Keras 2 and 3, without what stands in front; empty where it has a number alone.
    static func weightName(_ path: String) -> String {
        let name = path.split(separator: "/").last?.split(separator: ":").first ?? ""
        return name.allSatisfy(\.isNumber) ? "" : String(name)
    }
}

// `.h5`.
extension KerasWeights {
    /// All weights inside a model that is a layer are listed together: those of a layer have its name in front of their own.
    ///
    /// - Parameter isNested: whether layers inside the layer may have its weights.
    private mutating func namedPlace(
        of layer: KerasLayer, in models: [KerasLayer], isNested: Bool
    ) throws(ConvertError) -> Place? {
        guard case .named(let root) = layout,
            case .group(let group) = try object(at: models.first?.name ?? layer.name, from: root),
            let names = try hdf5(file, { () throws(HDF5Error) in try group.splitStrings("weight_names") })
        else { return nil }
        guard let model = models.last else { return Place(group: group, names: names) }
        var places: [Substring: [String]] = [:]
        // The whole list is read for each layer.
        try spend(names.count)
        for name in names {
            guard let owner = Self.owner(of: name, layer, isNested: isNested) else { continue }
            places[owner, default: []].append(name)
        }
        // Layers of one name in different models are told apart by the models' names, from those inside another layer by their own.
        if places.count > 1 {
            let inModel = places.filter { $0.key.hasSuffix("\(model.name)/\(layer.name)") }
            places = inModel.isEmpty ? places.filter { $0.key == layer.name } : inModel
        }
        guard let found = places.first?.value, places.count == 1 else { return nil }
        return Place(group: group, names: found)
    }

    /// What stands in front of a weight's name up to the name of `layer`, which has the weight itself or, where `isNested`, through
    /// a layer inside it; nil where it is none of the layer's.
    private static func owner(of name: String, _ layer: KerasLayer, isNested: Bool) -> Substring? {
        guard let end = name.lastIndex(of: "/") else { return nil }
        let owner = name[..<end]
        if owner == layer.name || owner.hasSuffix("/" + layer.name) { return owner }
        guard isNested else { return nil }
        if owner.hasPrefix(layer.name + "/") { return owner.prefix(layer.name.count) }
        guard let range = owner.firstRange(of: "/" + layer.name + "/") else { return nil }
        return owner[..<owner.index(before: range.upperBound)]
    }

    /// The weights of `place` by what stands between the name of the layer and their own.
    private func namedParts(_ place: Place, of layer: KerasLayer) -> [(name: String, place: Place)] {
        var parts: [(name: String, names: [String])] = []
        var indices: [String: Int] = [:]
        for name in place.names {
            var inner = name.split(separator: "/").dropLast()
            if let own = inner.lastIndex(of: layer.name[...]) { inner = inner[(own + 1)...] }
            let part = inner.joined(separator: "/")
            if let index = indices[part] {
                parts[index].names.append(name)
            } else {
                indices[part] = parts.count
                parts.append((part, [name]))
            }
        }
        return parts.map { ($0.name, Place(group: place.group, names: $0.names)) }
    }
}

// `.keras`.
extension KerasWeights {
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

    /// The group of a layer; nil where there is none.
    private mutating func numberedGroup(
        of layer: KerasLayer, in models: [KerasLayer], _ root: HDF5Group, _ layers: [KerasLayer]
    ) throws(ConvertError) -> HDF5Group? {
        let (parent, groups) = try numberedGroups(in: models, root, layers, of: layer)
        if let counts = groups.wrongCounts[layer.name], counts.groups > 0 {
            throw .wrongLayerCount(
                file: file, className: layer.className, expected: counts.layers, actual: counts.groups)
        }
        guard let name = groups.names[layer.name], case .group(let group) = try object(at: name, from: parent) else {
            return nil
        }
        return group
    }

    /// The weights of a layer, or those of the layer inside it that is called as one of `owners`.
    private mutating func numberedPlace(
        of layer: KerasLayer, _ parent: HDF5Group, _ owners: [String]
    ) throws(ConvertError) -> Place {
        let paths = owners.isEmpty ? [layer.isWrapped ? "layer/vars" : "vars"] : owners.map { "\($0)/vars" }
        for path in paths {
            guard case .group(let group) = try object(at: path, from: parent) else { continue }
            if owners.isEmpty, !layer.isWrapped { try checkOwner(group, layer) }
            return Place(group: group, names: group.memberNames.indices.map(String.init))
        }
        throw .missingWeights(file: file, layer.identity)
    }

    /// Newer versions of Keras note whose weights they are.
    private func checkOwner(_ group: HDF5Group, _ layer: KerasLayer) throws(ConvertError) {
        let owner = try hdf5(file) { () throws(HDF5Error) in try group.attribute("name") }?.string
        if let owner, owner != layer.name { throw .mismatchedWeights(file: file, layer.identity, actual: owner) }
    }

    /// The object at a path of names separated by `/`, counted from `group`; nil when there is none.
    mutating func object(at path: String, from group: HDF5Group) throws(ConvertError) -> HDF5Object? {
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
