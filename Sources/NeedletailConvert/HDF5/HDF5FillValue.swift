import NeedletailFormat

/// The bytes of the element that stands where no data were stored; `nil` for zeros.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.e and IV.A.2.f "The Data Storage - Fill Value (Old) Message" and
/// "... Fill Value Message" (versions 1 to 3).
enum HDF5FillValue {
    static func read(_ header: HDF5ObjectHeader, elementByteCount: Int) throws(HDF5Error) -> FileBytes? {
        let value: FileBytes?
        if let data = try header.data(.fillValue) {
            value = try new(data, header.storage)
        } else if let data = try header.data(.oldFillValue) {
            var cursor = HDF5Cursor(header.storage, .fillValue, over: data)
            value = try sized(&cursor)
        } else {
            value = nil
        }
        guard let value, !value.isEmpty else { return nil }
        guard value.count == elementByteCount else {
            throw .invalidField(
                .fillValue, field: "size", offset: value.fileOffset - 4, expected: "\(elementByteCount)",
                actual: UInt64(value.count))
        }
        return value
    }

    private static func new(_ data: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) -> FileBytes? {
        var cursor = HDF5Cursor(storage, .fillValue, over: data)
        let version = try cursor.version(1...3)
        if version == 3 {
            // Bit 5: a value follows; the others tell when space is given out and filled.
            guard try cursor.uint8() & 0x20 != 0 else { return nil }
        } else {
            try cursor.skip(2)
            let isDefined = try cursor.uint8()
            if version == 2 && isDefined == 0 { return nil }
        }
        return try sized(&cursor)
    }

    private static func sized(_ cursor: inout HDF5Cursor) throws(HDF5Error) -> FileBytes? {
        // A negative size says that no value is defined.
        let byteCount = try cursor.integer(Int32.self)
        return byteCount > 0 ? try cursor.slice(Int(byteCount)) : nil
    }
}
