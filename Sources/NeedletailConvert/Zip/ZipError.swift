package import NeedletailFormat

/// Why a zip archive, or an entry of it, could not be read.
///
/// Offsets are byte offsets in the whole file that holds the archive.
package enum ZipError: Error, Equatable {
    /// A record of the format.
    package enum Record: String, Sendable {
        case zip64Locator = "zip64 end locator"
        case zip64End = "zip64 end record"
        case directoryEntry = "central directory entry"
        case localHeader = "local header"
    }

    /// A field that two records hold.
    package enum Field: String, Sendable {
        case flags, method, name, crc = "CRC-32"
        case compressedSize = "compressed size"
        case uncompressedSize = "uncompressed size"
        case entryCount = "entry count"
        case directorySize = "central directory size"
        case directoryOffset = "central directory offset"
    }

    /// There is no end record: the bytes are no zip archive, or its end is missing.
    case noEndRecord(byteCount: Int)
    /// The archive is one part of several.
    case multipleDisks(offset: Int)
    /// A record lies outside the file or the part of it that it belongs to.
    case recordOutOfBounds(Record, offset: UInt64, limit: Int)
    /// A record does not begin with its signature.
    case wrongSignature(Record, offset: Int, expected: UInt32, actual: UInt32)
    /// The end record and the zip64 end record disagree.
    case endRecordsDisagree(Field, expected: UInt64, actual: UInt64)
    /// The central directory does not lie right before the end record.
    case directoryMisplaced(offset: UInt64, byteCount: UInt64, end: Int)
    /// The central directory holds fewer or more entries than the end record says.
    case wrongEntryCount(expected: UInt64, actual: Int)

    /// An entry's name is not UTF-8, empty, or holds a zero character.
    case invalidName(offset: Int)
    /// An entry's name is absolute or leads out of the archive's folder.
    case unsafeName(name: String)
    /// Two entries have one name.
    case duplicateName(name: String)
    /// An entry is encrypted.
    case encrypted(name: String)
    /// An entry is neither stored nor deflated.
    case unsupportedMethod(name: String, method: UInt16)
    /// An entry's extra fields run past their end.
    case invalidExtraField(name: String, offset: Int)
    /// An entry's size or offset is in a zip64 field that is missing or too short.
    case missingZip64Field(name: String)
    /// A stored entry has two different sizes.
    case storedSizesDiffer(name: String, compressed: UInt64, uncompressed: UInt64)
    /// An entry claims to decompress to more than deflate can hold in its bytes.
    case impossibleRatio(name: String, compressed: UInt64, uncompressed: UInt64)
    /// The local header says something else than the central directory.
    case localHeaderDiffers(name: String, field: Field)
    /// An entry's bytes run into the central directory or past the end of the file.
    case dataOutOfBounds(name: String, end: UInt64, limit: Int)
    /// Two entries share bytes.
    case overlap(first: String, second: String)

    /// The archive has no entry of that name.
    case noSuchEntry(name: String)
    /// An entry is larger than the caller allows.
    case entryTooLarge(name: String, byteCount: Int, byteLimit: Int)
    /// An entry's deflate stream is damaged.
    case damaged(name: String, InflateError)
    /// An entry decompresses to another size than the archive says.
    case wrongSize(name: String, expected: Int, actual: Int)
    /// An entry's bytes do not have the CRC-32 that the archive says.
    case wrongChecksum(name: String, expected: UInt32, actual: UInt32)
}

extension ZipError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .noEndRecord(let byteCount):
            "the \(byteCount) bytes are no zip archive, or its end is missing: copy or download the file again"
        case .multipleDisks(let offset):
            "the archive is split into several files (byte \(offset)): join them, or save it as one file"
        case .unsafeName(let name):
            "the entry \(quoted(name)) leads out of the archive's folder: save the archive with relative names"
        case .duplicateName(let name):
            "the archive has two entries \(quoted(name)): save it with one"
        case .encrypted(let name):
            "the entry \(quoted(name)) is encrypted: save the archive without a password"
        case .unsupportedMethod(let name, let method):
            "the entry \(quoted(name)) uses compression method \(method), expected 0 (stored) or 8 (deflated): "
                + "save the archive with one of these"
        case .noSuchEntry(let name):
            "the archive has no entry \(quoted(name)): check that this is the file you mean"
        case .entryTooLarge(let name, let byteCount, let byteLimit):
            "the entry \(quoted(name)) has \(byteCount) bytes; at most \(byteLimit) are read here: "
                + "check that this is the file you mean"
        case .damaged(let name, let error): "the entry \(quoted(name)) cannot be decompressed: \(error)"
        default: "the archive is damaged: \(damage): copy, download or save the file again"
        }
    }

    /// The kind of damage, for the cases whose remedy is an undamaged file.
    private var damage: String {
        switch self {
        case .recordOutOfBounds(let record, let offset, let limit):
            "the \(record.rawValue) at byte \(offset) runs past byte \(limit)"
        case .wrongSignature(let record, let offset, let expected, let actual):
            "byte \(offset) is no \(record.rawValue): signature \(Self.hex(actual)), expected \(Self.hex(expected))"
        case .endRecordsDisagree(let field, let expected, let actual):
            "the \(field.rawValue) is \(actual) in the end record, expected \(expected) as in the zip64 end record"
        case .directoryMisplaced(let offset, let byteCount, let end):
            "the central directory has \(byteCount) bytes from byte \(offset), expected it to end at byte \(end)"
        case .wrongEntryCount(let expected, let actual):
            "the central directory holds \(actual) entries, expected \(expected)"
        case .invalidName(let offset): "the entry at byte \(offset) has a name that is empty or not text in UTF-8"
        case .invalidExtraField(let name, let offset):
            "the extra field at byte \(offset) of the entry \(quoted(name)) runs past its end"
        case .missingZip64Field(let name): "the entry \(quoted(name)) lacks its zip64 sizes"
        case .storedSizesDiffer(let name, let compressed, let uncompressed):
            "the stored entry \(quoted(name)) has \(compressed) bytes, expected \(uncompressed)"
        case .impossibleRatio(let name, let compressed, let uncompressed):
            "the entry \(quoted(name)) claims \(uncompressed) bytes out of \(compressed), more than can be"
        case .localHeaderDiffers(let name, let field):
            "the entry \(quoted(name)) has another \(field.rawValue) in its local header than in the central directory"
        case .dataOutOfBounds(let name, let end, let limit):
            "the entry \(quoted(name)) ends at byte \(end), past byte \(limit)"
        case .overlap(let first, let second):
            "the entries \(quoted(first)) and \(quoted(second)) share bytes"
        case .wrongSize(let name, let expected, let actual):
            "the entry \(quoted(name)) decompresses to \(actual) bytes or more, expected \(expected)"
        case .wrongChecksum(let name, let expected, let actual):
            "the entry \(quoted(name)) has the CRC-32 \(Self.hex(actual)), expected \(Self.hex(expected))"
        case .noEndRecord, .multipleDisks, .unsafeName, .duplicateName, .encrypted, .unsupportedMethod, .noSuchEntry,
            .entryTooLarge, .damaged:
            ""
        }
    }

    private static func hex(_ value: UInt32) -> String {
        "0x" + String(value, radix: 16)
    }
}
