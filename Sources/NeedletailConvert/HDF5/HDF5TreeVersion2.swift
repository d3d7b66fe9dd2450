import NeedletailFormat

/// The newer B-tree, whose records are links, attributes, large heap objects or chunks.
///
/// Source: HDF5 File Format Specification 3.0, III.A.2 "Version 2 B-trees".
struct HDF5TreeVersion2 {
    /// The kinds of record that this reader uses.
    enum Content: Int {
        case hugeObjects = 1
        case linkNames = 5
        case attributeNames = 8
        case chunks = 10
        case filteredChunks = 11
    }

    let content: Content
    /// Bytes of a record.
    let recordByteCount: Int
    private let storage: HDF5Storage
    private let nodeByteCount: Int
    private let depth: Int
    private let root: (address: Int, recordCount: Int)?
    /// For each level from the leaves up: most records in a node, and bytes of a count of all records below one.
    private var levels: [(recordLimit: Int, totalByteCount: Int)] = []

    /// Reads the header at `address`.
    init(
        _ storage: HDF5Storage, at address: Int, _ contents: [Content], _ budget: inout HDF5Budget
    ) throws(HDF5Error) {
        self.storage = storage
        var cursor = try storage.cursor(.treeVersion2, at: address)
        let offset = cursor.offset
        try cursor.signature("BTHD")
        try cursor.version(0...0)
        let type = try cursor.uint8()
        guard let content = contents.first(where: { $0.rawValue == type }) else {
            throw .invalidField(
                .treeVersion2, field: "type", offset: cursor.offset - 1,
                expected: contents.map { "\($0.rawValue)" }.joined(separator: " or "), actual: UInt64(type))
        }
        self.content = content
        nodeByteCount = try cursor.uint32()
        recordByteCount = try cursor.uint16()
        depth = try cursor.uint16()
        // At which fill nodes are split and merged.
        try cursor.skip(2)
        let rootAddress = try cursor.optionalAddress()
        let rootCount = try cursor.uint16()
        root = rootAddress.map { ($0, rootCount) }
        try cursor.skip(storage.lengthByteCount)
        try cursor.checksum()
        try budget.charge(cursor.position, .treeVersion2, at: offset)
        try makeLevels(offset: offset)
    }

    /// Mark, version and type before a node's records, and the checksum after them.
    private static let frameByteCount = 10

    /// Bytes that hold every count up to `limit`.
    private static func width(_ limit: Int) -> Int {
        (Int.bitWidth - 1 - max(limit, 1).leadingZeroBitCount) / 8 + 1
    }

    private mutating func makeLevels(offset: Int) throws(HDF5Error) {
        func invalid(_ field: String, _ actual: Int, _ expected: String) -> HDF5Error {
            .invalidField(.treeVersion2, field: field, offset: offset, expected: expected, actual: UInt64(actual))
        }
        guard recordByteCount > 0, nodeByteCount >= Self.frameByteCount + recordByteCount else {
            throw invalid("node size", nodeByteCount, "room for a record of \(recordByteCount) bytes")
        }
        var total = (nodeByteCount - Self.frameByteCount) / recordByteCount
        levels.append((total, 0))
        for level in 0..<depth {
            let pointer = pointerByteCount(level: level)
            let limit = (nodeByteCount - Self.frameByteCount - pointer) / (recordByteCount + pointer)
            let (product, overflow) = (limit + 1).multipliedReportingOverflow(by: total)
            let (sum, overflow2) = product.addingReportingOverflow(limit)
            guard limit > 0, !overflow, !overflow2 else { throw invalid("depth", depth, "at most \(level)") }
            total = sum
            levels.append((limit, Self.width(total)))
        }
    }

    /// Bytes of a pointer to a node of `level`: its address, its count and, above the leaves, the count of all below.
    private func pointerByteCount(level: Int) -> Int {
        storage.addressByteCount + Self.width(levels[0].recordLimit) + levels[level].totalByteCount
    }

    /// Calls `body` with each record, in no particular order.
    func forEachRecord(
        _ budget: inout HDF5Budget, _ body: (FileBytes, inout HDF5Budget) throws(HDF5Error) -> Void
    ) throws(HDF5Error) {
        guard let root else { return }
        var pending = [(address: root.address, recordCount: root.recordCount, level: depth)]
        while let next = pending.popLast() {
            let slice = try storage.slice(.treeVersion2Node, at: next.address, byteCount: nodeByteCount)
            try budget.charge(nodeByteCount, .treeVersion2Node, at: slice.fileOffset)
            guard next.recordCount <= levels[next.level].recordLimit else {
                throw .invalidField(
                    .treeVersion2Node, field: "number of records", offset: slice.fileOffset,
                    expected: "at most \(levels[next.level].recordLimit)", actual: UInt64(next.recordCount))
            }
            var cursor = HDF5Cursor(storage, .treeVersion2Node, over: slice)
            try cursor.signature(next.level > 0 ? "BTIN" : "BTLF")
            try cursor.version(0...0)
            let type = try cursor.uint8()
            try cursor.check(
                type == content.rawValue, "type", byteCount: 1, expected: "\(content.rawValue)", actual: type)
            let records = try cursor.slice(next.recordCount * recordByteCount)
            if next.level > 0 {
                for _ in 0...next.recordCount {
                    let address = try cursor.address()
                    let count = try cursor.count(
                        "number of records", byteCount: Self.width(levels[0].recordLimit))
                    try cursor.skip(levels[next.level - 1].totalByteCount)
                    pending.append((address, count, next.level - 1))
                }
            }
            try cursor.checksum()
            for index in 0..<next.recordCount {
                guard let record = records.slice(at: index * recordByteCount, byteCount: recordByteCount) else { break }
                try body(record, &budget)
            }
        }
    }
}
