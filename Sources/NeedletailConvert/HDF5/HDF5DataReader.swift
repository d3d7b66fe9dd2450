import NeedletailFormat

/// Brings a dataset's elements together from wherever they are stored.
struct HDF5DataReader {
    private let storage: HDF5Storage
    private let path: String
    private let header: HDF5ObjectHeader
    private let dataspace: HDF5Dataspace
    private let elementByteCount: Int
    /// Bytes of all elements.
    private let byteCount: Int

    /// - Precondition: the dataset has elements.
    init(_ dataset: HDF5Dataset) throws(HDF5Error) {
        storage = dataset.header.storage
        path = dataset.path
        header = dataset.header
        dataspace = dataset.dataspace
        elementByteCount = dataset.datatype.byteCount
        byteCount = try HDF5Elements.byteCount(dataset.elementCount, dataset.datatype, path: dataset.path)
    }

    /// The elements in the order of the shape.
    ///
    /// Values stored in one block are not copied, and cannot be more than the file holds; others are checked against the
    /// limits first. Complexity: O(bytes of the file + bytes of the elements).
    ///
    /// - Parameter resultByteCount: bytes that the caller will need for each element.
    func read(resultByteCount: Int) throws(HDF5Error) -> FileBytes {
        guard let data = try header.data(.layout) else { throw .missingMessage(path: path, .layout) }
        if header.first(.externalFiles) != nil { throw .unsupportedLayout(path: path, .externalFiles) }
        switch try HDF5Layout(data, storage) {
        case .virtual: throw .unsupportedLayout(path: path, .virtual)
        case .compact(let data):
            guard data.count >= byteCount else { throw mismatch(offset: data.fileOffset, actual: data.count) }
            return data
        case .contiguous(address: nil, _):
            try checkLimits(resultByteCount: resultByteCount)
            return FileBytes(try filled())
        case .contiguous(address: .some(let address), byteCount: let stored):
            guard stored >= byteCount else { throw mismatch(offset: storage.offset(of: address), actual: stored) }
            return try storage.slice(.data, at: address, byteCount: byteCount)
        case .chunked(let layout):
            try checkLimits(resultByteCount: resultByteCount)
            return try chunked(layout)
        }
    }

    private func mismatch(offset: Int, actual: Int) -> HDF5Error {
        .dataSizeMismatch(path: path, offset: offset, expected: byteCount, actual: actual)
    }

    private func checkLimits(resultByteCount: Int) throws(HDF5Error) {
        let limit = storage.limits.expandedByteLimit(fileByteCount: storage.bytes.count)
        guard byteCount <= limit else { throw .tooLarge(path: path, byteCount: byteCount, byteLimit: limit) }
        let (result, overflow) = dataspace.elementCount.multipliedReportingOverflow(by: resultByteCount)
        guard !overflow, result <= storage.limits.byteLimit else {
            throw .tooLarge(path: path, byteCount: overflow ? .max : result, byteLimit: storage.limits.byteLimit)
        }
    }

    /// As many fill values as there are elements.
    private func filled() throws(HDF5Error) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: byteCount)
        let value = try HDF5FillValue.read(header, elementByteCount: elementByteCount)?.array() ?? []
        guard value.contains(where: { $0 != 0 }) else { return output }
        var place = 0
        for index in output.indices {
            output[index] = value[place]
            place = place + 1 == value.count ? 0 : place + 1
        }
        return output
    }

    private func chunked(_ layout: HDF5ChunkedLayout) throws(HDF5Error) -> FileBytes {
        let filters = try HDF5Filters(header)
        try filters.check(path: path, elementByteCount: elementByteCount)
        let shape = dataspace.dimensions
        guard layout.dimensions.count == shape.count, layout.elementByteCount == elementByteCount else {
            throw .invalidField(
                .layout, field: "chunk rank or element size", offset: header.storage.offset(of: header.address),
                expected: "\(shape.count) and \(elementByteCount)", actual: UInt64(layout.elementByteCount))
        }
        // A chunk may be larger than the dataset, but not than what a dataset may be.
        let limit = storage.limits.expandedByteLimit(fileByteCount: storage.bytes.count)
        guard layout.byteCount <= limit else {
            throw .tooLarge(path: path, byteCount: layout.byteCount, byteLimit: limit)
        }
        var output = try filled()
        var budget = HDF5Budget(storage)
        var places = HDF5ChunkPlaces(shape: shape, chunk: layout.dimensions)
        let index = HDF5ChunkIndex(
            storage: storage, layout: layout, dataspace: dataspace, isFiltered: !filters.filters.isEmpty)
        try index.forEachChunk(&budget) { (chunk, budget) throws(HDF5Error) in
            // What lies outside is left over from a larger shape.
            guard zip(chunk.origin, shape).allSatisfy({ $0 < $1 }) else { return }
            let isEdge = zip(zip(chunk.origin, layout.dimensions), shape).contains { $0.1 > $1 - $0.0 }
            let isStoredPlain = filters.filters.isEmpty || (isEdge && layout.leavesEdgesUnfiltered)
            let stored = try storage.slice(
                .chunk, at: chunk.address, byteCount: isStoredPlain ? layout.byteCount : chunk.byteCount)
            places.add(chunk.origin, stored)
            try budget.charge(stored.count, .chunk, at: stored.fileOffset)
            // Each Fletcher checksum adds four bytes to what is compressed after it.
            let data =
                isStoredPlain
                ? stored
                : try filters.undo(
                    stored, mask: chunk.filterMask, byteLimit: layout.byteCount + 4 * filters.filters.count, path: path)
            guard data.count == layout.byteCount else {
                throw .dataSizeMismatch(
                    path: path, offset: stored.fileOffset, expected: layout.byteCount, actual: data.count)
            }
            place(data, at: chunk.origin, layout, in: &output)
        }
        try places.check(path: path)
        return FileBytes(output)
    }

    /// Copies the part of a chunk that lies in the dataset, run by run.
    private func place(
        _ chunk: FileBytes, at origin: [Int], _ layout: HDF5ChunkedLayout, in output: inout [UInt8]
    ) {
        let shape = dataspace.dimensions
        let extents = zip(zip(origin, layout.dimensions), shape).map { min($0.1, $1 - $0.0) }
        // Trailing dimensions that both sides have in full make one run with the dimension before them.
        var rank = shape.count
        var runByteCount = elementByteCount
        repeat {
            rank -= 1
            runByteCount *= extents[rank]
        } while rank > 0 && extents[rank] == shape[rank] && extents[rank] == layout.dimensions[rank]

        var position = [Int](repeating: 0, count: rank)
        while true {
            var source = 0
            var target = 0
            for dimension in shape.indices {
                let step = dimension < rank ? position[dimension] : 0
                source = source * layout.dimensions[dimension] + step
                target = target * shape[dimension] + origin[dimension] + step
            }
            let copied = chunk.copy(
                at: source * elementByteCount, byteCount: runByteCount, to: &output, at: target * elementByteCount)
            precondition(copied, "a run lies in its chunk and in the dataset")
            var dimension = rank - 1
            while dimension >= 0 {
                position[dimension] += 1
                if position[dimension] < extents[dimension] { break }
                position[dimension] = 0
                dimension -= 1
            }
            if dimension < 0 { return }
        }
    }
}
