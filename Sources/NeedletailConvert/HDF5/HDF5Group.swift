import NeedletailFormat

/// A group: names of groups and datasets, and attributes.
package struct HDF5Group: Sendable {
    /// The path by which the group was reached.
    package let path: String
    private let header: HDF5ObjectHeader
    /// Sorted by name, each name once.
    private let links: [HDF5Link]

    /// Reads the group's links; `nil` when the header is not that of a group.
    init?(_ header: HDF5ObjectHeader, path: String) throws(HDF5Error) {
        let storage = header.storage
        var budget = HDF5Budget(storage)
        var links: [HDF5Link] = []
        var isGroup = false
        if let message = try header.data(.symbolTable) {
            isGroup = true
            links += try HDF5SymbolTable.links(message, storage, &budget)
        }
        if let message = try header.data(.linkInfo) {
            isGroup = true
            links += try HDF5LinkInfo.links(message, storage, &budget)
        }
        for message in header.messages where message.type == HDF5Message.Kind.link.rawValue {
            isGroup = true
            if message.isShared { throw .unsupportedSharing(offset: message.data.fileOffset) }
            links.append(try HDF5Link(message.data, storage))
        }
        guard isGroup else { return nil }
        links.sort { Self.isBefore($0.name, $1.name) }
        for (one, next) in zip(links, links.dropFirst()) where !Self.isBefore(one.name, next.name) {
            throw .duplicateName(path: Self.join(path, next.name))
        }
        self.path = path
        self.header = header
        self.links = links
    }

    /// By bytes, as HDF5 compares names: texts that Unicode takes for equal may be two names.
    private static func isBefore(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    private static func join(_ path: String, _ name: String) -> String {
        path == "/" ? "/" + name : path + "/" + name
    }

    /// The names of all members, sorted by their bytes.
    package var memberNames: [String] { links.map(\.name) }

    /// Opens the member called `name`; `nil` when there is none.
    ///
    /// - Throws: also for soft and external links, which are not followed.
    package func member(_ name: String) throws(HDF5Error) -> HDF5Object? {
        var low = 0
        var high = links.count
        while low < high {
            let middle = (low + high) / 2
            if Self.isBefore(links[middle].name, name) { low = middle + 1 } else { high = middle }
        }
        guard low < links.count, !Self.isBefore(name, links[low].name) else { return nil }
        let path = Self.join(path, name)
        switch links[low].target {
        case .hard(let address): return try HDF5Object(header.storage, at: address, path: path)
        case .soft(let target): throw .softLink(path: path, target: target)
        case .external(let file, let target): throw .externalLink(path: path, file: file, target: target)
        case .other(let type): throw .unsupportedLink(path: path, type: type)
        }
    }

    /// Opens the object at `path`, names separated by `/` and counted from this group; `nil` when there is none.
    ///
    /// - Throws: also for paths of more than `HDF5Limits.depthLimit` names: a group may hold itself, and a path may come
    ///   from the file.
    package func object(at path: String) throws(HDF5Error) -> HDF5Object? {
        var object = HDF5Object.group(self)
        let names = path.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
        let limit = header.storage.limits.depthLimit
        guard names.count <= limit else { throw .pathTooLong(nameCount: names.count, limit: limit) }
        for name in names {
            guard case .group(let group) = object, let member = try group.member(String(Substring(name))) else {
                return nil
            }
            object = member
        }
        return object
    }

    /// Opens the group at `path`, counted from this group.
    ///
    /// - Throws: `noSuchObject` or `notAGroup` besides what reading it throws.
    package func group(at path: String) throws(HDF5Error) -> HDF5Group {
        switch try object(at: path) {
        case .group(let group): return group
        case nil: throw .noSuchObject(path: Self.join(self.path, path))
        default: throw .notAGroup(path: Self.join(self.path, path))
        }
    }

    /// Opens the dataset at `path`, counted from this group.
    ///
    /// - Throws: `noSuchObject` or `notADataset` besides what reading it throws.
    package func dataset(at path: String) throws(HDF5Error) -> HDF5Dataset {
        switch try object(at: path) {
        case .dataset(let dataset): return dataset
        case nil: throw .noSuchObject(path: Self.join(self.path, path))
        default: throw .notADataset(path: Self.join(self.path, path))
        }
    }

    /// The names of the attributes, in the order of storage.
    package var attributeNames: [String] {
        get throws(HDF5Error) { try HDF5Attribute.all(of: header).map(\.name) }
    }

    /// The value of the attribute called `name`; `nil` when there is none.
    package func attribute(_ name: String) throws(HDF5Error) -> HDF5AttributeValue? {
        try HDF5Attribute.value(name, of: header, path: path)
    }

    /// The values of the attributes called `name` with 0, 1, 2, ... after it, as far as these go.
    package func numberedAttributes(_ name: String) throws(HDF5Error) -> [HDF5AttributeValue] {
        try HDF5Attribute.numberedValues(name, of: header, path: path)
    }
}
