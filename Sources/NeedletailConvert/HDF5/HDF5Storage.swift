import NeedletailFormat

/// The bytes of an HDF5 file from its superblock on, and the widths of the addresses and lengths in it.
struct HDF5Storage: Sendable {
    let bytes: FileBytes
    /// Bytes of an address: 2, 4 or 8.
    let addressByteCount: Int
    /// Bytes of a length: 2, 4 or 8.
    let lengthByteCount: Int
    let limits: HDF5Limits
    /// Counts what is followed, where that is limited.
    let work: HDF5Work?

    /// A cursor over the structure at `address`, reaching to the end of the file.
    func cursor(_ structure: HDF5Structure, at address: Int) throws(HDF5Error) -> HDF5Cursor {
        guard let rest = bytes.suffix(from: address) else {
            throw .addressOutOfFile(
                structure, offset: bytes.fileOffset, address: UInt64(clamping: address), fileByteCount: bytes.count)
        }
        return HDF5Cursor(self, structure, over: rest)
    }

    /// The `byteCount` bytes of `structure` at `address`.
    func slice(_ structure: HDF5Structure, at address: Int, byteCount: Int) throws(HDF5Error) -> FileBytes {
        guard let slice = bytes.slice(at: address, byteCount: byteCount) else {
            throw .unexpectedEnd(
                structure, offset: offset(of: address), expected: byteCount, actual: max(0, bytes.count - address))
        }
        return slice
    }

    /// The byte of the whole file at which `address` lies.
    func offset(of address: Int) -> Int {
        bytes.fileOffset + address
    }
}
