import NeedletailFormat

extension HDF5FractalHeap {
    /// The object of `byteCount` bytes at `position` in the heap's own space.
    ///
    /// Each step goes from a table to a smaller one inside it, so there are at most 62.
    ///
    /// Source: HDF5 File Format Specification 3.0, III.G "Fractal Heap", the doubling table.
    mutating func managed(
        at position: Int, byteCount: Int, _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> FileBytes {
        guard let rootAddress = root.address else { throw .undefinedAddress(.fractalHeap, offset: offset) }
        if root.rowCount == 0 {
            return try object(
                in: (rootAddress, startByteCount), at: position, byteCount: byteCount, &budget)
        }
        var table = (address: rootAddress, rowCount: root.rowCount)
        var rest = position
        while true {
            let (row, column, start, blockByteCount) = try place(of: rest, rowCount: table.rowCount)
            let child = try child(of: table, row: row, column: column, &budget)
            rest -= start
            if blockByteCount <= directByteLimit {
                return try object(in: (child, blockByteCount), at: rest, byteCount: byteCount, &budget)
            }
            // The table that covers a block of this size: its first row alone is one of `width` smallest blocks.
            guard blockByteCount >= startByteCount * width else {
                throw .invalidField(
                    .fractalHeap, field: "block size limit", offset: offset,
                    expected: "at least \(startByteCount * width / 2)", actual: UInt64(directByteLimit))
            }
            table = (child, (blockByteCount / (startByteCount * width)).trailingZeroBitCount + 1)
        }
    }

    /// Bytes of a block in `row`.
    private func blockByteCount(row: Int) -> Int {
        startByteCount << max(0, row - 1)
    }

    /// The row and column of the block that covers `position`, where it begins, and its size.
    private func place(
        of position: Int, rowCount: Int
    ) throws(HDF5Error) -> (row: Int, column: Int, start: Int, blockByteCount: Int) {
        // Both factors are powers of two of at most 2³².
        let (rowByteCount, overflow) = startByteCount.multipliedReportingOverflow(by: width)
        var row = 0
        var rowStart = 0
        if !overflow, position >= rowByteCount {
            // Row r covers as much as all rows before it.
            row = Int.bitWidth - 1 - (position / rowByteCount).leadingZeroBitCount + 1
            rowStart = rowByteCount << (row - 1)
        }
        guard row < rowCount, !overflow else {
            throw .invalidField(
                .fractalHeap, field: "object offset", offset: offset, expected: "a row below \(rowCount)",
                actual: UInt64(position))
        }
        let size = blockByteCount(row: row)
        let column = (position - rowStart) / size
        return (row, column, rowStart + column * size, size)
    }

    /// The address of a block named in a table.
    private mutating func child(
        of table: (address: Int, rowCount: Int), row: Int, column: Int, _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> Int {
        let storage = storage
        let prefixByteCount = 5 + storage.addressByteCount + offsetByteCount
        let entries = width * table.rowCount
        let byteCount = prefixByteCount + entries * storage.addressByteCount + 4
        let block = try storage.slice(.fractalHeapIndirectBlock, at: table.address, byteCount: byteCount)
        var cursor = HDF5Cursor(storage, .fractalHeapIndirectBlock, over: block)
        try verify(block, .fractalHeapIndirectBlock, at: table.address, &budget) { () throws(HDF5Error) in
            var cursor = cursor
            try cursor.signature("FHIB")
            try cursor.version(0...0)
            try cursor.skip(byteCount - 9)
            try cursor.checksum()
        }
        try cursor.skip(prefixByteCount + (row * width + column) * storage.addressByteCount)
        return try cursor.address()
    }

    /// An object in a direct block; positions count from the block's own start.
    private mutating func object(
        in block: (address: Int, byteCount: Int), at position: Int, byteCount: Int, _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> FileBytes {
        let storage = storage
        let checksumPlace = 5 + storage.addressByteCount + offsetByteCount
        let hasChecksums = hasChecksums && !storage.limits.ignoresChecksums
        let bytes = try storage.slice(.fractalHeapDirectBlock, at: block.address, byteCount: block.byteCount)
        try verify(bytes, .fractalHeapDirectBlock, at: block.address, &budget) { () throws(HDF5Error) in
            var cursor = HDF5Cursor(storage, .fractalHeapDirectBlock, over: bytes)
            try cursor.signature("FHDB")
            try cursor.version(0...0)
            guard hasChecksums else { return }
            try cursor.skip(checksumPlace - 5)
            let expected = try cursor.integer(UInt32.self)
            // The checksum was made while its own place held zeros.
            var copy = bytes.array()
            copy.replaceSubrange(checksumPlace..<checksumPlace + 4, with: [0, 0, 0, 0])
            let actual = HDF5Checksum.lookup3(FileBytes(copy))
            guard actual == expected else {
                throw .checksumMismatch(
                    .fractalHeapDirectBlock, offset: bytes.fileOffset, expected: expected, actual: actual)
            }
        }
        guard let object = bytes.slice(at: position, byteCount: byteCount) else {
            throw .unexpectedEnd(
                .fractalHeapDirectBlock, offset: bytes.fileOffset, expected: byteCount,
                actual: max(0, bytes.count - position))
        }
        return object
    }
}
