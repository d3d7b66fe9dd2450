package import NeedletailFormat

/// Why an HDF5 file, or something in it, could not be read.
///
/// Offsets are byte offsets in the whole file or buffer; addresses are the file's own, counted from the superblock.
package enum HDF5Error: Error, Equatable {
    /// No superblock was found at byte 0, 512, 1024, 2048, ...
    case notHDF5(byteCount: Int)
    /// The superblock says that the file is longer than it is.
    case truncatedFile(expected: UInt64, actual: Int)
    /// Addresses or lengths are stored in a width other than 2, 4 or 8 bytes.
    case unsupportedSizes(offset: Int, addressByteCount: Int, lengthByteCount: Int)
    /// The file is one of several that only together make an HDF5 file.
    case unsupportedDriver(offset: Int)

    /// A structure is longer than the bytes it lies in.
    case unexpectedEnd(HDF5Structure, offset: Int, expected: Int, actual: Int)
    /// A structure does not begin with its mark.
    case wrongSignature(HDF5Structure, offset: Int, expected: String, actual: [UInt8])
    /// A structure, or a chunk, does not have the checksum stored with it.
    case checksumMismatch(HDF5Structure, offset: Int, expected: UInt32, actual: UInt32)
    /// A structure has a version that this reader does not know.
    case unsupportedVersion(HDF5Structure, offset: Int, version: Int)
    /// A field has a value that the format forbids there.
    case invalidField(HDF5Structure, field: String, offset: Int, expected: String, actual: UInt64)
    /// An address points past the end of the file.
    case addressOutOfFile(HDF5Structure, offset: Int, address: UInt64, fileByteCount: Int)
    /// An address that must be there is not set.
    case undefinedAddress(HDF5Structure, offset: Int)
    /// Structures overlap or point back at one another: following them takes more bytes than the file has.
    case endlessStructure(HDF5Structure, offset: Int, byteLimit: Int)
    /// An object header is longer than the limit.
    case headerTooLarge(offset: Int, byteCount: Int, byteLimit: Int)
    /// An object header holds a message that no reader may skip and this one does not know.
    case unsupportedMessage(offset: Int, type: Int)
    /// A message is stored in the file's table of shared messages.
    case unsupportedSharing(offset: Int)
    /// A fractal heap's blocks pass through filters.
    case unsupportedHeapFilters(offset: Int)
    /// A heap has no object of this number.
    case missingHeapObject(HDF5Structure, offset: Int, index: UInt64)
    /// Text is not valid UTF-8.
    case invalidText(offset: Int)

    /// An object lacks a message without which it cannot be read.
    case missingMessage(path: String, HDF5Structure)
    /// An object is neither a group nor a dataset nor a named datatype.
    case unknownObject(path: String, offset: Int)
    /// Two members of a group have the same name.
    case duplicateName(path: String)
    /// Nothing is stored at the path.
    case noSuchObject(path: String)
    /// A path has more names than are followed.
    case pathTooLong(nameCount: Int, limit: Int)
    /// The path names something else than a group.
    case notAGroup(path: String)
    /// The path names something else than a dataset.
    case notADataset(path: String)
    /// The path leads over a soft link.
    case softLink(path: String, target: String)
    /// The path leads over a link into another file.
    case externalLink(path: String, file: String, target: String)
    /// The path leads over a link of a kind that users define.
    case unsupportedLink(path: String, type: Int)

    /// A dataset's chunks pass through a filter that this reader does not have.
    case unsupportedFilter(path: String, id: Int, name: String)
    /// Values of this class of datatype are not read.
    case unsupportedDatatype(path: String, HDF5DatatypeClass)
    /// Data stored this way are not read.
    case unsupportedLayout(path: String, HDF5UnsupportedLayout)
    /// The values are of another kind than the one asked for.
    case wrongElementType(path: String, expected: String, actual: HDF5ElementType)
    /// A value has no exact equal in the type asked for.
    case inexactValue(path: String, index: Int, expected: String)
    /// The values take more memory than the limit for a file of this size.
    case tooLarge(path: String, byteCount: Int, byteLimit: Int)
    /// The dataspace and the stored data do not agree on the number of bytes.
    case dataSizeMismatch(path: String, offset: Int, expected: Int, actual: Int)
    /// Two chunks hold the same elements; chunks are numbered row by row.
    case duplicateChunk(path: String, number: Int)
    /// A chunk begins at `offset`, before the chunk stored in front of it ends.
    case overlappingChunks(path: String, offset: Int, end: Int)
    /// A chunk cannot be decompressed.
    case cannotInflate(path: String, InflateError)
}

/// The ways of storing data that are named but not read.
package enum HDF5UnsupportedLayout: String, Sendable {
    case externalFiles = "other files"
    case virtual = "a virtual mapping of other datasets"
}

extension HDF5Error: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .notHDF5, .truncatedFile, .unsupportedSizes, .unsupportedDriver: fileDescription
        case .noSuchObject, .pathTooLong, .notAGroup, .notADataset, .softLink, .externalLink, .unsupportedLink:
            pathDescription
        case .unsupportedFilter, .unsupportedDatatype, .unsupportedLayout, .wrongElementType, .inexactValue,
            .tooLarge, .dataSizeMismatch, .duplicateChunk, .overlappingChunks, .cannotInflate:
            dataDescription
        case .unsupportedVersion, .unsupportedMessage, .unsupportedSharing, .unsupportedHeapFilters:
            "\(structureDescription): write the file with h5py's default options"
        default:
            "\(structureDescription): the file is damaged; copy, download or write it again"
        }
    }

    private var fileDescription: String {
        switch self {
        case .notHDF5(let byteCount):
            "no HDF5 signature in \(byteCount) bytes: give a file written by h5py or Keras (.h5)"
        case .truncatedFile(let expected, let actual):
            "the HDF5 file should have \(expected) bytes and has \(actual): copy or download it again"
        case .unsupportedSizes(let offset, let addresses, let lengths):
            "byte \(offset): addresses of \(addresses) and lengths of \(lengths) bytes, supported are 2, 4 and 8: "
                + "write the file with h5py's default sizes"
        default:
            "the file is one part of an HDF5 file of several: join the parts with h5repack"
        }
    }

    private var pathDescription: String {
        switch self {
        case .noSuchObject(let path): "nothing is stored at \(path): check the name"
        case .pathTooLong(let count, let limit):
            "a path has \(count) names, at most \(limit) are followed: check that the file names its weights rightly"
        case .notAGroup(let path): "\(path) is not a group: check the path"
        case .notADataset(let path): "\(path) is not a dataset: check the path"
        case .softLink(let path, let target): "\(path) is a soft link: give its target, \(target)"
        case .externalLink(let path, let file, let target):
            "\(path) is a link to \(target) in the file \(file): read it from there"
        case .unsupportedLink(let path, let type):
            "\(path) is a link of the user-defined type \(type): store the object itself"
        default: ""
        }
    }

    private var dataDescription: String {
        switch self {
        case .unsupportedFilter(let path, let id, let name):
            "\(path) is stored through filter \(id) (\(name)): store it uncompressed or with gzip"
        case .unsupportedDatatype(let path, let kind):
            "\(path) holds values of the class \(kind.rawValue), which is not read: store numbers or strings"
        case .unsupportedLayout(let path, let layout):
            "\(path) is stored in \(layout.rawValue): store its values in this file"
        case .wrongElementType(let path, let expected, let actual):
            "\(path) holds \(actual), expected \(expected)"
        case .inexactValue(let path, let index, let expected):
            "value \(index) of \(path) is not a \(expected): read it as a wider type, or store the values as \(expected)"
        case .tooLarge(let path, let byteCount, let byteLimit):
            "\(path) takes \(byteCount) bytes, at most \(byteLimit) are read from a file of this size: raise the limit "
                + "if the file is trusted"
        case .dataSizeMismatch(let path, let offset, let expected, let actual):
            "\(path) has \(actual) bytes of data at byte \(offset), expected \(expected): write the file again"
        case .duplicateChunk(let path, let number):
            "chunk \(number) of \(path) is stored twice: write the file again"
        case .overlappingChunks(let path, let offset, let end):
            "byte \(offset): a chunk of \(path) begins before the one in front of it ends, at byte \(end): write the file "
                + "again"
        case .cannotInflate(let path, let error):
            "a chunk of \(path) cannot be decompressed: \(error)"
        default: ""
        }
    }
}
