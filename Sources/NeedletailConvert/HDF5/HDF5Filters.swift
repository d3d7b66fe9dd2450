import NeedletailFormat

/// The filters that a dataset's chunks pass through, in the order of writing.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.l "The Data Storage - Filter Pipeline Message" (versions 1 and 2).
struct HDF5Filters {
    /// Most filters that the format allows: a mask has a bit for each.
    static let countLimit = 32

    /// One filter and what it was set to.
    struct Filter {
        let id: Int
        let name: String
        let values: [UInt32]
    }

    let filters: [Filter]
    /// Where in the file the message is.
    private let offset: Int

    /// No filters where there is no message.
    init(_ header: HDF5ObjectHeader) throws(HDF5Error) {
        guard let data = try header.data(.filters) else {
            (filters, offset) = ([], 0)
            return
        }
        var cursor = HDF5Cursor(header.storage, .filters, over: data)
        let version = try cursor.version(1...2)
        let count = try cursor.uint8()
        try cursor.check(
            count <= Self.countLimit, "number of filters", byteCount: 1, expected: "at most \(Self.countLimit)",
            actual: count)
        if version == 1 { try cursor.skip(6) }
        var filters: [Filter] = []
        for _ in 0..<count {
            let id = try cursor.uint16()
            // The newer version leaves out the names of the filters that everybody knows.
            let hasName = version == 1 || id >= 256
            let nameByteCount = hasName ? try cursor.uint16() : 0
            try cursor.skip(2)
            let valueCount = try cursor.uint16()
            let name = try cursor.text(nameByteCount)
            if version == 1 { try cursor.align8() }
            var values: [UInt32] = []
            for _ in 0..<valueCount { values.append(try cursor.integer(UInt32.self)) }
            if version == 1 && valueCount % 2 != 0 { try cursor.skip(4) }
            filters.append(Filter(id: id, name: name, values: values))
        }
        self.filters = filters
        offset = data.fileOffset
    }
}

extension HDF5Filters {
    private static let deflate = 1
    private static let shuffle = 2
    private static let fletcher32 = 3
    private static let names = [4: "szip", 5: "nbit", 6: "scale-offset", 32000: "lzf"]

    /// Refuses the filters that this reader does not have, and a shuffle of other elements than the dataset's, before any
    /// data are read.
    func check(path: String, elementByteCount: Int) throws(HDF5Error) {
        for filter in filters {
            guard (Self.deflate...Self.fletcher32).contains(filter.id) else {
                let name = Self.names[filter.id] ?? (filter.name.isEmpty ? "unknown" : filter.name)
                throw .unsupportedFilter(path: path, id: filter.id, name: name)
            }
            // Where a chunk was stored without the filter, it may lack the element size.
            if filter.id == Self.shuffle, let width = filter.values.first, Int(width) != elementByteCount {
                throw .invalidField(
                    .filters, field: "element size of the shuffle filter", offset: offset,
                    expected: "\(elementByteCount)", actual: UInt64(width))
            }
        }
    }

    /// Undoes the filters, last to first, but for those whose bit in `mask` is set.
    ///
    /// - Parameter byteLimit: most bytes that decompressing may give: a chunk's own size and a checksum.
    func undo(_ stored: FileBytes, mask: UInt32, byteLimit: Int, path: String) throws(HDF5Error) -> FileBytes {
        var data = stored
        for (index, filter) in filters.enumerated().reversed() where mask >> UInt32(index) & 1 == 0 {
            switch filter.id {
            case Self.deflate:
                do throws(InflateError) {
                    data = FileBytes(try Inflate.zlib(data, byteLimit: byteLimit))
                } catch {
                    throw .cannotInflate(path: path, error)
                }
            case Self.shuffle:
                guard let width = filter.values.first else {
                    throw .invalidField(
                        .filters, field: "number of values of the shuffle filter", offset: offset, expected: "1",
                        actual: 0)
                }
                data = Self.unshuffled(data, elementByteCount: Int(width))
            case Self.fletcher32: data = try Self.verified(data, offset: stored.fileOffset)
            default: throw .unsupportedFilter(path: path, id: filter.id, name: filter.name)
            }
        }
        return data
    }

    /// The data without the checksum at their end, which must be theirs.
    private static func verified(_ data: FileBytes, offset: Int) throws(HDF5Error) -> FileBytes {
        guard let covered = data.slice(at: 0, byteCount: data.count - 4),
            let expected = data.integer(at: covered.count, as: UInt32.self)
        else { throw .unexpectedEnd(.chunk, offset: offset, expected: 4, actual: data.count) }
        let actual = HDF5Checksum.fletcher32(covered)
        guard actual == expected else {
            throw .checksumMismatch(.chunk, offset: offset, expected: expected, actual: actual)
        }
        return covered
    }

    /// Elements put together from all their first bytes, all their second bytes, ...; a rest shorter than an element
    /// stays as it is. Complexity: O(bytes).
    private static func unshuffled(_ data: FileBytes, elementByteCount width: Int) -> FileBytes {
        let count = width > 1 ? data.count / width : 0
        guard count > 1 else { return data }
        var output = data.array()
        data.withSpan { span in
            for plane in 0..<width {
                var target = plane
                for source in plane * count..<(plane + 1) * count {
                    output[target] = span.byte(at: source)
                    target += width
                }
            }
        }
        return FileBytes(output)
    }
}
