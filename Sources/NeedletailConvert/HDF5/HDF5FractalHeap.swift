import NeedletailFormat

/// The heap that holds the links or attributes of an object with many of them.
///
/// Objects lie in blocks that double in size from row to row of a table; a table's larger entries are tables.
///
/// Source: HDF5 File Format Specification 3.0, III.G "Fractal Heap".
struct HDF5FractalHeap {
    let storage: HDF5Storage
    /// The heap header's place in the file.
    let offset: Int
    /// Bytes of a heap ID.
    let idByteCount: Int
    /// Columns of the doubling table.
    let width: Int
    /// Bytes of a block in the table's first two rows.
    let startByteCount: Int
    /// Bytes of the largest block that holds objects.
    let directByteLimit: Int
    /// Bytes of an offset in the heap.
    let offsetByteCount: Int
    /// Bytes of an object's length.
    let lengthByteCount: Int
    /// Whether direct blocks carry a checksum.
    let hasChecksums: Bool
    /// Where the root block is, and how many rows its table has (0: it is a direct block).
    let root: (address: Int?, rowCount: Int)
    /// The tree of objects too large for a block.
    let hugeTree: Int?
    /// Blocks whose checksum was found right.
    private var verified: Set<Int> = []
    /// The huge objects by number, once one was asked for.
    private var huge: [UInt64: (address: Int, byteCount: Int)]?

    /// Reads the header at `address`.
    init(_ storage: HDF5Storage, at address: Int, _ budget: inout HDF5Budget) throws(HDF5Error) {
        self.storage = storage
        var cursor = try storage.cursor(.fractalHeap, at: address)
        offset = cursor.offset
        try cursor.signature("FRHP")
        try cursor.version(0...0)
        idByteCount = try cursor.uint16()
        try cursor.check(idByteCount > 1, "ID size", byteCount: 2, expected: "at least 2", actual: idByteCount)
        let filterByteCount = try cursor.uint16()
        hasChecksums = try cursor.uint8() & 0x02 != 0
        let objectByteLimit = try cursor.uint32()
        try cursor.skip(storage.lengthByteCount)
        hugeTree = try cursor.optionalAddress()
        // Free space and where it is kept, then eight counts of what the heap holds.
        try cursor.skip(storage.lengthByteCount + storage.addressByteCount + 8 * storage.lengthByteCount)
        width = try cursor.uint16()
        startByteCount = try cursor.length("block size")
        directByteLimit = try cursor.length("block size limit")
        let heapBits = try cursor.uint16()
        try cursor.skip(2)
        root = (try cursor.optionalAddress(), try cursor.uint16())
        if filterByteCount > 0 { throw .unsupportedHeapFilters(offset: offset) }
        try cursor.checksum()
        try budget.charge(cursor.position, .fractalHeap, at: offset)

        let offset = offset
        func power(_ value: Int, _ field: String) throws(HDF5Error) {
            guard value > 0, value & (value - 1) == 0, value <= 1 << 32 else {
                throw .invalidField(
                    .fractalHeap, field: field, offset: offset, expected: "a power of two up to 2^32",
                    actual: UInt64(value))
            }
        }
        try power(width, "table width")
        try power(startByteCount, "block size")
        try power(directByteLimit, "block size limit")
        guard (1...62).contains(heapBits), startByteCount <= directByteLimit else {
            throw .invalidField(
                .fractalHeap, field: "size", offset: offset, expected: "1 to 62 bits", actual: UInt64(heapBits))
        }
        offsetByteCount = (heapBits + 7) / 8
        // As many bytes as hold the length of a block or of an object, whichever is less.
        let blockWidth = (directByteLimit.trailingZeroBitCount + 7) / 8
        let objectWidth = (Int.bitWidth - 1 - max(objectByteLimit, 1).leadingZeroBitCount) / 8 + 1
        lengthByteCount = min(blockWidth, objectWidth)
    }

    /// The bytes of the object that `id` stands for.
    mutating func object(_ id: FileBytes, _ budget: inout HDF5Budget) throws(HDF5Error) -> FileBytes {
        var cursor = HDF5Cursor(storage, .fractalHeap, over: id)
        let flags = try cursor.uint8()
        let object: FileBytes
        switch flags >> 4 {
        case 0:
            let position = try cursor.count("object offset", byteCount: offsetByteCount)
            let byteCount = try cursor.count("object length", byteCount: lengthByteCount)
            object = try managed(at: position, byteCount: byteCount, &budget)
        case 1: object = try hugeObject(&cursor, &budget)
        case 2:
            // The object is in the ID itself, its length in four bits, or in twelve where the ID is long.
            let isLong = idByteCount > 17
            let extra = isLong ? try cursor.uint8() : 0
            object = try cursor.slice((isLong ? (flags & 0x0f) << 8 | extra : flags & 0x0f) + 1)
        default:
            throw .invalidField(
                .fractalHeap, field: "ID type", offset: id.fileOffset, expected: "0, 1 or 2", actual: UInt64(flags >> 4)
            )
        }
        try budget.charge(object.count, .fractalHeap, at: object.fileOffset)
        return object
    }

    private mutating func hugeObject(
        _ cursor: inout HDF5Cursor, _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> FileBytes {
        // A long ID holds the place itself, a short one a number.
        if idByteCount > storage.addressByteCount + storage.lengthByteCount {
            let address = try cursor.address()
            return try storage.slice(.fractalHeap, at: address, byteCount: try cursor.length("object length"))
        }
        let number = try cursor.unsigned(byteCount: min(8, idByteCount - 1))
        if huge == nil { huge = try hugeObjects(&budget) }
        guard let place = huge?[number] else {
            throw .missingHeapObject(.fractalHeap, offset: offset, index: number)
        }
        return try storage.slice(.fractalHeap, at: place.address, byteCount: place.byteCount)
    }

    private func hugeObjects(
        _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> [UInt64: (address: Int, byteCount: Int)] {
        guard let hugeTree else { throw .undefinedAddress(.fractalHeap, offset: offset) }
        var objects: [UInt64: (address: Int, byteCount: Int)] = [:]
        let tree = try HDF5TreeVersion2(storage, at: hugeTree, [.hugeObjects], &budget)
        try tree.forEachRecord(&budget) { (record, _) throws(HDF5Error) in
            var cursor = HDF5Cursor(storage, .treeVersion2Node, over: record)
            let address = try cursor.address()
            let byteCount = try cursor.length("object length")
            objects[try cursor.unsigned(byteCount: storage.lengthByteCount)] = (address, byteCount)
        }
        return objects
    }

    /// Counts a block and checks its checksum, on its first use.
    mutating func verify(
        _ block: FileBytes, _ structure: HDF5Structure, at address: Int, _ budget: inout HDF5Budget,
        _ check: () throws(HDF5Error) -> Void
    ) throws(HDF5Error) {
        guard verified.insert(address).inserted else { return }
        try budget.charge(block.count, structure, at: block.fileOffset)
        try check()
    }
}
