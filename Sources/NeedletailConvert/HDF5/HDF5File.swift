package import NeedletailFormat

/// A read-only view of an HDF5 file, such as the models of Keras (`.h5`, and `model.weights.h5` in a `.keras` archive).
///
/// Nothing is read before it is asked for: a group is read when it is opened, a dataset's values by its own methods.
/// Every structure is checked before use, checksums included; errors say where. Groups that hold themselves do no
/// harm, because only the members asked for are followed.
///
/// Source: HDF5 File Format Specification 3.0.
package struct HDF5File: Sendable {
    /// The group that holds all others.
    package let root: HDF5Group

    /// Opens the file in `bytes`, which may be a part of another file.
    ///
    /// - Parameter limits: how much memory values may take.
    package init(_ bytes: FileBytes, limits: HDF5Limits = HDF5Limits()) throws(HDF5Error) {
        let superblock = try HDF5Superblock(bytes, limits: limits)
        let header = try HDF5ObjectHeader(superblock.storage, at: superblock.rootAddress)
        guard let root = try HDF5Group(header, path: "/") else { throw .notAGroup(path: "/") }
        self.root = root
    }
}

/// What a member of a group is.
package enum HDF5Object: Sendable {
    case group(HDF5Group)
    case dataset(HDF5Dataset)
    /// A datatype stored under a name.
    case datatype(HDF5ElementType)
}

extension HDF5Object {
    /// Opens the object whose header is at `address`.
    init(_ storage: HDF5Storage, at address: Int, path: String) throws(HDF5Error) {
        let header = try HDF5ObjectHeader(storage, at: address)
        if let group = try HDF5Group(header, path: path) {
            self = .group(group)
        } else if header.first(.layout) != nil {
            self = .dataset(try HDF5Dataset(header, path: path))
        } else if let datatype = try header.data(.datatype) {
            self = .datatype(try HDF5Datatype(datatype, storage).elementType)
        } else {
            throw .unknownObject(path: path, offset: storage.offset(of: address))
        }
    }
}
