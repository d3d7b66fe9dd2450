import NeedletailFormat

/// A stored chunk.
struct HDF5Chunk {
    /// The chunk's first element, in each dimension of the dataset.
    let origin: [Int]
    let address: Int
    /// Bytes as stored, after the filters.
    let byteCount: Int
    /// A bit for each filter that was left out.
    let filterMask: UInt32
}

/// Finds the stored chunks of a dataset.
///
/// Source: HDF5 File Format Specification 3.0, III.A.1 "Version 1 B-trees" (type 1) and VII "Appendix C: Types of
/// Indexes for Dataset Chunks".
struct HDF5ChunkIndex {
    typealias Body = (HDF5Chunk, inout HDF5Budget) throws(HDF5Error) -> Void

    let storage: HDF5Storage
    let layout: HDF5ChunkedLayout
    let dataspace: HDF5Dataspace
    /// Whether chunks pass through filters, so that the index holds their sizes.
    let isFiltered: Bool

    /// Calls `body` with each stored chunk, in no particular order; some may lie outside the dataset's shape.
    func forEachChunk(_ budget: inout HDF5Budget, _ body: Body) throws(HDF5Error) {
        switch layout.index {
        case .treeVersion1(let address?): try treeVersion1(address, &budget, body)
        case .treeVersion2(let address?): try treeVersion2(address, &budget, body)
        case .fixedArray(let address?): try fixedArray(address, &budget, body)
        case .extensibleArray(let address?): try extensibleArray(address, &budget, body)
        case .implicit(let address?): try implicit(address, &budget, body)
        case .single(let address?, let filtered):
            let chunk = HDF5Chunk(
                origin: [Int](repeating: 0, count: layout.dimensions.count), address: address,
                byteCount: filtered?.byteCount ?? layout.byteCount, filterMask: filtered?.mask ?? 0)
            try body(chunk, &budget)
        default: break
        }
    }

    /// The grid of the chunks that the dataset may grow to.
    func grid(unlimited: Int? = nil) throws(HDF5Error) -> HDF5ChunkGrid {
        try HDF5ChunkGrid(layout, dataspace, unlimited: unlimited, offset: storage.bytes.fileOffset)
    }

    private func treeVersion1(_ root: Int, _ budget: inout HDF5Budget, _ body: Body) throws(HDF5Error) {
        let rank = layout.dimensions.count
        // A key has a size, a mask and an offset for each dimension, that of the element's bytes included.
        let tree = HDF5TreeVersion1(storage: storage, content: .chunks, keyByteCount: 8 + 8 * (rank + 1))
        try tree.forEachChild(root: root, &budget) { (key, child, budget) throws(HDF5Error) in
            var cursor = HDF5Cursor(storage, .treeVersion1, over: key)
            let byteCount = try cursor.uint32()
            let mask = try cursor.integer(UInt32.self)
            var origin: [Int] = []
            for dimension in layout.dimensions {
                let place = try cursor.count("chunk offset", byteCount: 8)
                try cursor.check(
                    place % dimension == 0, "chunk offset", byteCount: 8, expected: "a multiple of \(dimension)",
                    actual: place)
                origin.append(place)
            }
            try body(HDF5Chunk(origin: origin, address: child, byteCount: byteCount, filterMask: mask), &budget)
        }
    }

    private func treeVersion2(_ header: Int, _ budget: inout HDF5Budget, _ body: Body) throws(HDF5Error) {
        let tree = try HDF5TreeVersion2(storage, at: header, [isFiltered ? .filteredChunks : .chunks], &budget)
        let rank = layout.dimensions.count
        // The width of a chunk's size is what the rest of the record leaves.
        let sizeByteCount = isFiltered ? tree.recordByteCount - storage.addressByteCount - 4 - 8 * rank : 0
        try tree.forEachRecord(&budget) { (record, budget) throws(HDF5Error) in
            var cursor = HDF5Cursor(storage, .treeVersion2Node, over: record)
            guard let entry = try entry(&cursor, sizeByteCount: sizeByteCount) else { return }
            var origin: [Int] = []
            for dimension in layout.dimensions {
                let scaled = try cursor.count("chunk offset", byteCount: 8)
                let (place, overflow) = scaled.multipliedReportingOverflow(by: dimension)
                try cursor.check(
                    !overflow, "chunk offset", byteCount: 8, expected: "at most \(Int.max / dimension)", actual: scaled)
                origin.append(place)
            }
            try body(entry.chunk(at: origin), &budget)
        }
    }

    private func implicit(_ address: Int, _ budget: inout HDF5Budget, _ body: Body) throws(HDF5Error) {
        let grid = try grid()
        var position = [Int](repeating: 0, count: layout.dimensions.count)
        while true {
            let origin = zip(position, layout.dimensions).map { $0 * $1 }
            if let place = grid.index(of: position).multiplied(by: layout.byteCount)?.adding(address) {
                try body(
                    HDF5Chunk(origin: origin, address: place, byteCount: layout.byteCount, filterMask: 0), &budget)
            }
            // The next chunk that begins in the dataset.
            var dimension = position.count - 1
            while dimension >= 0 {
                position[dimension] += 1
                if position[dimension] * layout.dimensions[dimension] < dataspace.dimensions[dimension] { break }
                position[dimension] = 0
                dimension -= 1
            }
            if dimension < 0 { return }
        }
    }
}

extension HDF5ChunkIndex {
    /// What an index says of a chunk, besides where it belongs.
    struct Entry {
        let address: Int
        let byteCount: Int
        let filterMask: UInt32

        func chunk(at origin: [Int]) -> HDF5Chunk {
            HDF5Chunk(origin: origin, address: address, byteCount: byteCount, filterMask: filterMask)
        }
    }

    /// Reads an entry: an address and, for filtered chunks, a size and a mask; `nil` where no chunk is stored.
    func entry(_ cursor: inout HDF5Cursor, sizeByteCount: Int) throws(HDF5Error) -> Entry? {
        let address = try cursor.optionalAddress()
        let byteCount = isFiltered ? try cursor.count("chunk size", byteCount: sizeByteCount) : layout.byteCount
        let mask = isFiltered ? try cursor.integer(UInt32.self) : 0
        return address.map { Entry(address: $0, byteCount: byteCount, filterMask: mask) }
    }

    /// Checks the size of an array's entries, and answers the bytes of a chunk's size in them.
    func sizeByteCount(entryByteCount: Int, _ cursor: HDF5Cursor) throws(HDF5Error) -> Int {
        let least = storage.addressByteCount + (isFiltered ? 4 : 0)
        let sizeByteCount = entryByteCount - least
        guard isFiltered ? (1...8).contains(sizeByteCount) : sizeByteCount == 0 else {
            throw .invalidField(
                cursor.structure, field: "entry size", offset: cursor.offset,
                expected: isFiltered ? "\(least + 1) to \(least + 8)" : "\(least)", actual: UInt64(entryByteCount))
        }
        return sizeByteCount
    }
}

extension Int {
    fileprivate func multiplied(by other: Int) -> Int? {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }

    fileprivate func adding(_ other: Int) -> Int? {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? nil : sum
    }
}

/// The numbering of chunks in an array: row by row over the largest shape that the dataset may grow to.
struct HDF5ChunkGrid {
    private let chunk: [Int]
    /// The order of dimensions in the numbering: an unlimited one comes first, as the slowest.
    private let order: [Int]
    /// How many numbers a step along each dimension takes, in the numbering's order.
    private let strides: [Int]
    /// How many chunks there are; without meaning where a dimension is unlimited.
    let count: Int

    init(_ layout: HDF5ChunkedLayout, _ dataspace: HDF5Dataspace, unlimited: Int?, offset: Int) throws(HDF5Error) {
        chunk = layout.dimensions
        order = (unlimited.map { [$0] } ?? []) + chunk.indices.filter { $0 != unlimited }
        var strides = [Int](repeating: 1, count: chunk.count)
        var product = 1
        for (place, dimension) in order.enumerated().reversed() {
            strides[place] = product
            // The slowest dimension's extent is not part of any stride.
            if dimension == unlimited { continue }
            guard let maximum = dataspace.maximum[dimension] else {
                throw .invalidField(
                    .layout, field: "chunk index", offset: offset, expected: "one for unlimited dimensions",
                    actual: UInt64(dimension))
            }
            let chunks = maximum / chunk[dimension] + (maximum % chunk[dimension] == 0 ? 0 : 1)
            guard let next = product.multiplied(by: chunks) else {
                throw .invalidField(
                    .dataspace, field: "maximum", offset: offset, expected: "fewer chunks", actual: UInt64(maximum))
            }
            product = next
        }
        self.strides = strides
        count = product
    }

    /// The number of the chunk at `position`, counted in chunks.
    ///
    /// - Precondition: `position` lies in the grid.
    func index(of position: [Int]) -> Int {
        zip(order, strides).reduce(0) { $0 + position[$1.0] * $1.1 }
    }

    /// The first element of the chunk of this number; `nil` where it would overflow.
    func origin(of index: Int) -> [Int]? {
        var origin = [Int](repeating: 0, count: chunk.count)
        var rest = index
        for (dimension, stride) in zip(order, strides) {
            guard stride > 0, let place = (rest / stride).multiplied(by: chunk[dimension]) else { return nil }
            origin[dimension] = place
            rest %= stride
        }
        return origin
    }
}
