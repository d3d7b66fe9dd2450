import NeedletailFormat

/// Where an HDF5 file begins, how wide its addresses are and where its root group lies.
///
/// Source: HDF5 File Format Specification 3.0, II.A "Format Signature and Superblock" (versions 0 to 3).
struct HDF5Superblock {
    static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]

    let storage: HDF5Storage
    /// Address of the root group's object header.
    let rootAddress: Int

    /// Reads the superblock found at byte 0, 512, 1024, 2048, ...; what lies before it is the user's.
    ///
    /// Addresses count from the superblock: where a file was given a user block afterwards, the stored base address
    /// is out of date.
    init(_ bytes: FileBytes, limits: HDF5Limits) throws(HDF5Error) {
        guard let found = Self.find(in: bytes) else { throw .notHDF5(byteCount: bytes.count) }
        // The widths come first: a provisional storage reads what does not depend on them.
        let provisional = HDF5Storage(bytes: found, addressByteCount: 8, lengthByteCount: 8, limits: limits, work: nil)
        var cursor = HDF5Cursor(provisional, .superblock, over: found)
        try cursor.skip(Self.signature.count)
        let version = try cursor.version(0...3)
        // Versions 0 and 1 have three more versions and a reserved byte before the widths.
        if version < 2 { try cursor.skip(4) }
        let offset = cursor.offset
        let addressByteCount = try cursor.uint8()
        let lengthByteCount = try cursor.uint8()
        guard [2, 4, 8].contains(addressByteCount), [2, 4, 8].contains(lengthByteCount) else {
            throw .unsupportedSizes(
                offset: offset, addressByteCount: addressByteCount, lengthByteCount: lengthByteCount)
        }
        storage = HDF5Storage(
            bytes: found, addressByteCount: addressByteCount, lengthByteCount: lengthByteCount, limits: limits,
            work: limits.work(fileByteCount: found.count))
        let position = cursor.position
        cursor = HDF5Cursor(storage, .superblock, over: found)
        try cursor.skip(position)
        rootAddress = version < 2 ? try Self.old(&cursor, version: version) : try Self.new(&cursor)
    }

    private static func find(in bytes: FileBytes) -> FileBytes? {
        var offset = 0
        while let rest = bytes.suffix(from: offset), !rest.isEmpty {
            if rest.hasPrefix(signature) { return rest }
            offset = offset == 0 ? 512 : offset * 2
        }
        return nil
    }

    /// The rest of versions 0 and 1: answers the root group's address.
    private static func old(_ cursor: inout HDF5Cursor, version: Int) throws(HDF5Error) -> Int {
        // A reserved byte, the two ranks of group trees, and flags; version 1 adds the rank of chunk trees.
        try cursor.skip(1 + 2 + 2 + 4 + (version == 1 ? 4 : 0))
        try checkEnd(&cursor) { (cursor) throws(HDF5Error) in
            // Free space, which old files never have stored.
            _ = try cursor.unsigned(byteCount: cursor.storage.addressByteCount)
        }
        let offset = cursor.offset
        guard try cursor.optionalAddress() == nil else { throw .unsupportedDriver(offset: offset) }
        // The root group's symbol table entry: its name's place in no heap, then its object header.
        try cursor.skip(cursor.storage.addressByteCount)
        return try cursor.address()
    }

    /// The rest of versions 2 and 3: answers the root group's address.
    private static func new(_ cursor: inout HDF5Cursor) throws(HDF5Error) -> Int {
        // Flags that matter only to writers.
        try cursor.skip(1)
        try checkEnd(&cursor) { (cursor) throws(HDF5Error) in
            _ = try cursor.optionalAddress()  // the superblock extension
        }
        let root = try cursor.address()
        try cursor.checksum()
        return root
    }

    /// Reads the base address, what lies between, and the end of the file, which must not lie past the bytes.
    private static func checkEnd(
        _ cursor: inout HDF5Cursor, between: (inout HDF5Cursor) throws(HDF5Error) -> Void
    ) throws(HDF5Error) {
        let base = try cursor.unsigned(byteCount: cursor.storage.addressByteCount)
        try between(&cursor)
        let end = try cursor.unsigned(byteCount: cursor.storage.addressByteCount)
        let length = end >= base ? end - base : 0
        guard length <= UInt64(cursor.storage.bytes.count) else {
            throw .truncatedFile(
                expected: UInt64(cursor.storage.bytes.fileOffset).addingReportingOverflow(length).partialValue,
                actual: cursor.storage.bytes.fileOffset + cursor.storage.bytes.count)
        }
    }
}
