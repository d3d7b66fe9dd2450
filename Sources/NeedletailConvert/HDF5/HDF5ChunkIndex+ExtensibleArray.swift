import NeedletailFormat

/// How an extensible array's entries are spread over its blocks.
///
/// After the entries in the index block come blocks of entries, in groups ("secondary blocks"): group `u` has `2^(u/2)`
/// blocks (rounded down) of `2^((u+1)/2)` times the least number of entries. The index block itself points to the blocks
/// of the first groups, and to the secondary blocks of the others.
private struct ExtensibleArrayShape {
    let entryByteCount: Int
    let sizeByteCount: Int
    /// Bits of the highest number of an entry.
    let maximumBits: Int
    /// Entries in the index block.
    let indexEntryCount: Int
    /// Least entries in a data block: a power of two.
    let leastEntryCount: Int
    /// Least blocks in a group that has a secondary block: a power of two.
    let leastBlockCount: Int
    /// Entries of a page: a power of two.
    let pageEntryCount: Int

    /// Bytes of an entry's number.
    var numberByteCount: Int { (maximumBits + 7) / 8 }
    /// Groups whose blocks the index block points to.
    var directGroupCount: Int { 2 * leastBlockCount.trailingZeroBitCount }
    var groupCount: Int { 1 + maximumBits - leastEntryCount.trailingZeroBitCount }
    func blockCount(_ group: Int) -> Int { 1 << (group / 2) }
    func entryCount(_ group: Int) -> Int { leastEntryCount << ((group + 1) / 2) }
}

extension HDF5ChunkIndex {
    /// The chunks of a dataset with one unlimited dimension.
    ///
    /// Source: HDF5 File Format Specification 3.0, VII.D "The Extensible Array Index".
    func extensibleArray(_ address: Int, _ budget: inout HDF5Budget, _ body: Body) throws(HDF5Error) {
        var cursor = try storage.cursor(.extensibleArray, at: address)
        let offset = cursor.offset
        try cursor.signature("EAHD")
        try cursor.version(0...0)
        try checkClient(&cursor)
        let shape = try shape(&cursor)
        // Counts of blocks and entries, of which none is needed to find them.
        try cursor.skip(6 * storage.lengthByteCount)
        let indexBlock = try cursor.optionalAddress()
        try cursor.checksum()
        try budget.charge(cursor.position, .extensibleArray, at: offset)
        let grid = try grid(unlimited: dataspace.maximum.firstIndex { $0 == nil })
        guard let indexBlock else { return }

        cursor = try storage.cursor(.extensibleArrayIndexBlock, at: indexBlock)
        let indexOffset = cursor.offset
        try cursor.signature("EAIB")
        try cursor.version(0...0)
        try checkClient(&cursor)
        try cursor.skip(storage.addressByteCount)
        let entries = try cursor.slice(shape.indexEntryCount * shape.entryByteCount)
        var addresses: [Int?] = []
        let directGroups = 0..<min(shape.directGroupCount, shape.groupCount)
        let blockCount = directGroups.reduce(0) { $0 + shape.blockCount($1) }
        let pointerCount = blockCount + shape.groupCount - directGroups.count
        guard pointerCount <= cursor.remaining / storage.addressByteCount else {
            throw .unexpectedEnd(
                .extensibleArrayIndexBlock, offset: indexOffset, expected: pointerCount, actual: cursor.remaining)
        }
        for _ in 0..<pointerCount { addresses.append(try cursor.optionalAddress()) }
        try cursor.checksum()
        try budget.charge(cursor.position, .extensibleArrayIndexBlock, at: indexOffset)

        let pages = pages(shape, first: 0, count: shape.indexEntryCount)
        try forEach(entries, first: 0, pages, grid, &budget, body)
        var first = shape.indexEntryCount
        var next = 0
        for group in 0..<shape.groupCount {
            let isDirect = directGroups.contains(group)
            for _ in 0..<(isDirect ? shape.blockCount(group) : 1) {
                if let address = addresses[next] {
                    if isDirect {
                        let pages = self.pages(shape, first: first, count: shape.entryCount(group))
                        try dataBlock(address, pages, shape, written: { _ in true }, grid, &budget, body)
                    } else {
                        try secondaryBlock(address, group, first: first, shape, grid, &budget, body)
                    }
                }
                next += 1
                let step = shape.entryCount(group).multipliedReportingOverflow(
                    by: isDirect ? 1 : shape.blockCount(group))
                // Entries past the last number do not exist.
                guard !step.overflow, first <= Int.max - step.partialValue else { return }
                first += step.partialValue
            }
        }
    }

    private func shape(_ cursor: inout HDF5Cursor) throws(HDF5Error) -> ExtensibleArrayShape {
        let entryByteCount = try cursor.uint8()
        let sizeByteCount = try sizeByteCount(entryByteCount: entryByteCount, cursor)
        let maximumBits = try cursor.uint8()
        try cursor.check(
            (1...62).contains(maximumBits), "number of bits", byteCount: 1, expected: "1 to 62", actual: maximumBits)
        let indexEntryCount = try cursor.uint8()
        let leastEntryCount = try cursor.uint8()
        try cursor.check(
            leastEntryCount.nonzeroBitCount == 1 && leastEntryCount.trailingZeroBitCount <= maximumBits,
            "number of entries", byteCount: 1, expected: "a power of two", actual: leastEntryCount)
        let leastBlockCount = try cursor.uint8()
        try cursor.check(
            leastBlockCount.nonzeroBitCount == 1, "number of blocks", byteCount: 1, expected: "a power of two",
            actual: leastBlockCount)
        let pageBits = try cursor.uint8()
        try cursor.check(pageBits < 32, "page bits", byteCount: 1, expected: "below 32", actual: pageBits)
        return ExtensibleArrayShape(
            entryByteCount: entryByteCount, sizeByteCount: sizeByteCount, maximumBits: maximumBits,
            indexEntryCount: indexEntryCount, leastEntryCount: leastEntryCount, leastBlockCount: leastBlockCount,
            pageEntryCount: 1 << pageBits)
    }

    private func pages(_ shape: ExtensibleArrayShape, first: Int, count: Int) -> HDF5EntryPages {
        HDF5EntryPages(
            first: first, count: count, entryByteCount: shape.entryByteCount, sizeByteCount: shape.sizeByteCount,
            pageEntryCount: shape.pageEntryCount, structure: .extensibleArrayDataBlock)
    }

    private func dataBlock(
        _ address: Int, _ pages: HDF5EntryPages, _ shape: ExtensibleArrayShape, written: (Int) -> Bool,
        _ grid: HDF5ChunkGrid, _ budget: inout HDF5Budget, _ body: Body
    ) throws(HDF5Error) {
        var cursor = try storage.cursor(.extensibleArrayDataBlock, at: address)
        try cursor.signature("EADB")
        try cursor.version(0...0)
        try checkClient(&cursor)
        try cursor.skip(storage.addressByteCount + shape.numberByteCount)
        try forEach(pages, after: &cursor, written: written, grid, &budget, body)
    }

    /// The blocks of a group that has a block of its own for their addresses, and for which pages were written.
    private func secondaryBlock(
        _ address: Int, _ group: Int, first: Int, _ shape: ExtensibleArrayShape, _ grid: HDF5ChunkGrid,
        _ budget: inout HDF5Budget, _ body: Body
    ) throws(HDF5Error) {
        var cursor = try storage.cursor(.extensibleArraySecondaryBlock, at: address)
        let offset = cursor.offset
        try cursor.signature("EASB")
        try cursor.version(0...0)
        try checkClient(&cursor)
        try cursor.skip(storage.addressByteCount + shape.numberByteCount)
        let blockCount = shape.blockCount(group)
        let entryCount = shape.entryCount(group)
        guard blockCount <= cursor.remaining / storage.addressByteCount else {
            throw .unexpectedEnd(
                .extensibleArraySecondaryBlock, offset: offset, expected: blockCount, actual: cursor.remaining)
        }
        let pages = pages(shape, first: first, count: entryCount)
        var bitmap: FileBytes?
        if pages.isPaged {
            // A whole number of bytes for each block, though the bits of all blocks follow one another.
            let (byteCount, overflow) = blockCount.multipliedReportingOverflow(by: (pages.pageCount + 7) / 8)
            bitmap = try cursor.slice(overflow ? .max : byteCount)
        }
        let addresses = try cursor.slice(blockCount * storage.addressByteCount)
        try cursor.checksum()
        try budget.charge(cursor.position, .extensibleArraySecondaryBlock, at: offset)

        var inner = HDF5Cursor(storage, .extensibleArraySecondaryBlock, over: addresses)
        for block in 0..<blockCount {
            guard let address = try inner.optionalAddress() else { continue }
            let (start, overflow) = block.multipliedReportingOverflow(by: entryCount)
            guard !overflow, start <= Int.max - first else { return }
            let pages = self.pages(shape, first: first + start, count: entryCount)
            try dataBlock(
                address, pages, shape,
                written: { pages.isWritten($0, in: bitmap, from: block * pages.pageCount) }, grid, &budget, body)
        }
    }
}
