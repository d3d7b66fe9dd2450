import NeedletailFormat

extension HDF5ChunkIndex {
    /// The chunks of a dataset whose size is fixed: an entry each, in one block that may have pages.
    ///
    /// Source: HDF5 File Format Specification 3.0, VII.C "The Fixed Array Index".
    func fixedArray(_ address: Int, _ budget: inout HDF5Budget, _ body: Body) throws(HDF5Error) {
        var cursor = try storage.cursor(.fixedArray, at: address)
        let offset = cursor.offset
        try cursor.signature("FAHD")
        try cursor.version(0...0)
        try checkClient(&cursor)
        let entryByteCount = try cursor.uint8()
        let sizeByteCount = try sizeByteCount(entryByteCount: entryByteCount, cursor)
        let pageBits = try cursor.uint8()
        try cursor.check(pageBits < 32, "page bits", byteCount: 1, expected: "below 32", actual: pageBits)
        let count = try cursor.length("number of entries")
        let block = try cursor.optionalAddress()
        try cursor.checksum()
        try budget.charge(cursor.position, .fixedArray, at: offset)
        let grid = try grid()
        guard count == grid.count else {
            throw .invalidField(
                .fixedArray, field: "number of entries", offset: offset, expected: "\(grid.count)",
                actual: UInt64(count))
        }
        guard let block else { return }

        let pages = HDF5EntryPages(
            first: 0, count: count, entryByteCount: entryByteCount, sizeByteCount: sizeByteCount,
            pageEntryCount: 1 << pageBits, structure: .fixedArrayBlock)
        cursor = try storage.cursor(.fixedArrayBlock, at: block)
        try cursor.signature("FADB")
        try cursor.version(0...0)
        try checkClient(&cursor)
        try cursor.skip(storage.addressByteCount)
        // Before any sum is made of them.
        guard pages.pageCount <= cursor.remaining else {
            throw .unexpectedEnd(
                .fixedArrayBlock, offset: cursor.offset, expected: pages.pageCount, actual: cursor.remaining)
        }
        let bitmap = pages.isPaged ? try cursor.slice((pages.pageCount + 7) / 8) : nil
        try forEach(pages, after: &cursor, written: { pages.isWritten($0, in: bitmap, from: 0) }, grid, &budget, body)
    }

    /// Reads the byte that tells whether an array's chunks pass through filters, which the dataset tells as well.
    func checkClient(_ cursor: inout HDF5Cursor) throws(HDF5Error) {
        let client = try cursor.uint8()
        let expected = isFiltered ? 1 : 0
        try cursor.check(client == expected, "client", byteCount: 1, expected: "\(expected)", actual: client)
    }

    /// Calls `body` with the chunks of a data block whose prefix was just read by `cursor`: the entries follow at once,
    /// or, where the block has pages, after the prefix's checksum and each page with its own.
    func forEach(
        _ pages: HDF5EntryPages, after cursor: inout HDF5Cursor, written: (Int) -> Bool, _ grid: HDF5ChunkGrid,
        _ budget: inout HDF5Budget, _ body: Body
    ) throws(HDF5Error) {
        let offset = cursor.bytes.fileOffset
        guard pages.isPaged else {
            // The block must hold its entries before any work is done for them.
            guard pages.count <= cursor.remaining / pages.entryByteCount else {
                throw .unexpectedEnd(
                    pages.structure, offset: offset, expected: pages.count, actual: cursor.remaining)
            }
            let entries = try cursor.slice(pages.count * pages.entryByteCount)
            try cursor.checksum()
            try budget.charge(cursor.position, pages.structure, at: offset)
            try forEach(entries, first: pages.first, pages, grid, &budget, body)
            return
        }
        try cursor.checksum()
        try budget.charge(cursor.position, pages.structure, at: offset)
        for page in 0..<pages.pageCount {
            let done = page * pages.pageEntryCount
            let byteCount = min(pages.pageEntryCount, pages.count - done) * pages.entryByteCount
            let slice = try cursor.slice(byteCount + 4)
            guard written(page) else { continue }
            try budget.charge(slice.count, pages.structure, at: slice.fileOffset)
            var inner = HDF5Cursor(storage, pages.structure, over: slice)
            let entries = try inner.slice(byteCount)
            try inner.checksum()
            try forEach(entries, first: pages.first + done, pages, grid, &budget, body)
        }
    }

    /// Calls `body` with the chunks of entries that are numbered from `first`.
    func forEach(
        _ entries: FileBytes, first: Int, _ pages: HDF5EntryPages, _ grid: HDF5ChunkGrid, _ budget: inout HDF5Budget,
        _ body: Body
    ) throws(HDF5Error) {
        var cursor = HDF5Cursor(storage, pages.structure, over: entries)
        var number = first
        while cursor.remaining >= pages.entryByteCount {
            if let entry = try entry(&cursor, sizeByteCount: pages.sizeByteCount), let origin = grid.origin(of: number)
            {
                try body(entry.chunk(at: origin), &budget)
            }
            number += 1
        }
    }
}

/// The entries of an array's data block.
struct HDF5EntryPages {
    /// The number of the first entry.
    let first: Int
    let count: Int
    let entryByteCount: Int
    /// Bytes of a chunk's size in an entry.
    let sizeByteCount: Int
    /// Entries of a page.
    let pageEntryCount: Int
    let structure: HDF5Structure

    /// Whether the entries are more than a page's.
    var isPaged: Bool { count > pageEntryCount }

    /// Pages, of which the last may be shorter.
    var pageCount: Int { count / pageEntryCount + (count % pageEntryCount == 0 ? 0 : 1) }

    /// Whether a page was written, by its bit, highest first; `first` is the first page's bit.
    func isWritten(_ page: Int, in bitmap: FileBytes?, from first: Int) -> Bool {
        let bit = first + page
        return bitmap.flatMap { $0[bit / 8] }.map { $0 & (0x80 >> UInt8(bit % 8)) != 0 } ?? true
    }
}
