import NeedletailFormat

/// Reads the fields of one structure in order; each read past its end is an error that says where.
struct HDF5Cursor {
    let storage: HDF5Storage
    let structure: HDF5Structure
    /// The bytes that the structure may take.
    let bytes: FileBytes
    /// Bytes read so far.
    private(set) var position = 0

    init(_ storage: HDF5Storage, _ structure: HDF5Structure, over bytes: FileBytes) {
        self.storage = storage
        self.structure = structure
        self.bytes = bytes
    }

    /// Bytes not read yet.
    var remaining: Int { bytes.count - position }

    /// The next byte's place in the whole file.
    var offset: Int { bytes.fileOffset + position }

    /// The error for a read of `byteCount` bytes from here.
    private func end(_ byteCount: Int) -> HDF5Error {
        .unexpectedEnd(structure, offset: offset, expected: byteCount, actual: remaining)
    }

    mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(HDF5Error) -> T {
        guard let value = bytes.integer(at: position, as: T.self) else { throw end(MemoryLayout<T>.size) }
        position += MemoryLayout<T>.size
        return value
    }

    mutating func uint8() throws(HDF5Error) -> Int { Int(try integer(UInt8.self)) }
    mutating func uint16() throws(HDF5Error) -> Int { Int(try integer(UInt16.self)) }
    mutating func uint32() throws(HDF5Error) -> Int { Int(try integer(UInt32.self)) }

    /// An unsigned little-endian integer of 0 to 8 bytes.
    mutating func unsigned(byteCount: Int) throws(HDF5Error) -> UInt64 {
        guard (0...8).contains(byteCount), byteCount <= remaining else { throw end(byteCount) }
        var value: UInt64 = 0
        for index in 0..<byteCount {
            value |= UInt64(bytes[position + index] ?? 0) << (8 * UInt64(index))
        }
        position += byteCount
        return value
    }

    /// An unsigned integer of `byteCount` bytes that counts something.
    mutating func count(_ field: String, byteCount: Int) throws(HDF5Error) -> Int {
        let offset = offset
        let value = try unsigned(byteCount: byteCount)
        guard let count = Int(exactly: value) else {
            throw .invalidField(structure, field: field, offset: offset, expected: "at most \(Int.max)", actual: value)
        }
        return count
    }

    /// A number in the width of the file's lengths.
    mutating func length(_ field: String) throws(HDF5Error) -> Int {
        try count(field, byteCount: storage.lengthByteCount)
    }

    /// An address, or `nil` when it is not set (all bits one).
    mutating func optionalAddress() throws(HDF5Error) -> Int? {
        let offset = offset
        let value = try unsigned(byteCount: storage.addressByteCount)
        if value == UInt64.max >> (64 - 8 * UInt64(storage.addressByteCount)) { return nil }
        guard let address = Int(exactly: value), address < storage.bytes.count else {
            throw .addressOutOfFile(structure, offset: offset, address: value, fileByteCount: storage.bytes.count)
        }
        return address
    }

    /// An address that must be set.
    mutating func address() throws(HDF5Error) -> Int {
        let offset = offset
        guard let address = try optionalAddress() else { throw .undefinedAddress(structure, offset: offset) }
        return address
    }

    mutating func skip(_ byteCount: Int) throws(HDF5Error) {
        guard byteCount >= 0, byteCount <= remaining else { throw end(byteCount) }
        position += byteCount
    }

    /// The next `byteCount` bytes.
    mutating func slice(_ byteCount: Int) throws(HDF5Error) -> FileBytes {
        guard let slice = bytes.slice(at: position, byteCount: byteCount) else { throw end(byteCount) }
        position += byteCount
        return slice
    }

    /// The next `byteCount` bytes as text, without the zeros that end it.
    mutating func text(_ byteCount: Int) throws(HDF5Error) -> String {
        let offset = offset
        let slice = try slice(byteCount)
        var length = 0
        while length < byteCount, slice[length] != 0 { length += 1 }
        guard let text = slice.slice(at: 0, byteCount: length)?.string() else { throw .invalidText(offset: offset) }
        return text
    }

    /// Skips to a multiple of eight bytes from the structure's start.
    mutating func align8() throws(HDF5Error) {
        try skip((8 - position % 8) % 8)
    }

    /// The four letters that a structure begins with.
    mutating func signature(_ expected: String) throws(HDF5Error) {
        let offset = offset
        let actual = try slice(4).array()
        guard actual.elementsEqual(expected.utf8) else {
            throw .wrongSignature(structure, offset: offset, expected: expected, actual: actual)
        }
    }

    /// The version byte, which must be one of `supported`.
    @discardableResult
    mutating func version(_ supported: ClosedRange<Int>) throws(HDF5Error) -> Int {
        let offset = offset
        let version = try uint8()
        guard supported.contains(version) else {
            throw .unsupportedVersion(structure, offset: offset, version: version)
        }
        return version
    }

    /// The checksum that ends a structure, over all its bytes before.
    mutating func checksum() throws(HDF5Error) {
        let offset = bytes.fileOffset
        guard let covered = bytes.slice(at: 0, byteCount: position) else { throw end(4) }
        let expected = try integer(UInt32.self)
        if storage.limits.ignoresChecksums { return }
        let actual = HDF5Checksum.lookup3(covered)
        guard expected == actual else {
            throw .checksumMismatch(structure, offset: offset, expected: expected, actual: actual)
        }
    }

    /// Checks a field that was just read; `byteCount` is its width, for the offset in the error.
    func check(
        _ condition: Bool, _ field: String, byteCount: Int, expected: @autoclosure () -> String, actual: Int
    ) throws(HDF5Error) {
        guard condition else {
            throw .invalidField(
                structure, field: field, offset: offset - byteCount, expected: expected(),
                actual: UInt64(clamping: actual))
        }
    }
}
