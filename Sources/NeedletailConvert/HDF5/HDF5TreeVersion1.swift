import NeedletailFormat

/// The older B-tree, which finds the members of a group or the chunks of a dataset.
///
/// Source: HDF5 File Format Specification 3.0, III.A.1 "Version 1 B-trees".
struct HDF5TreeVersion1 {
    /// What a tree's leaves point to.
    enum Content: Int {
        case symbolTableNodes = 0
        case chunks = 1
    }

    let storage: HDF5Storage
    let content: Content
    /// Bytes of a key.
    let keyByteCount: Int

    /// Calls `body` with each child of the leaves, left to right, and the key before it.
    ///
    /// The level must fall by one from each node to its children, so the walk is at most 256 nodes deep; `budget`
    /// bounds its length.
    func forEachChild(
        root: Int, _ budget: inout HDF5Budget,
        _ body: (_ key: FileBytes, _ child: Int, inout HDF5Budget) throws(HDF5Error) -> Void
    ) throws(HDF5Error) {
        var pending: [(address: Int, level: Int?)] = [(root, nil)]
        while let next = pending.popLast() {
            var cursor = try storage.cursor(.treeVersion1, at: next.address)
            let offset = cursor.offset
            try cursor.signature("TREE")
            let type = try cursor.uint8()
            try cursor.check(
                type == content.rawValue, "type", byteCount: 1, expected: "\(content.rawValue)", actual: type)
            let level = try cursor.uint8()
            try cursor.check(
                next.level.map { level == $0 } ?? true, "level", byteCount: 1, expected: "\(next.level ?? 0)",
                actual: level)
            let count = try cursor.uint16()
            // The neighbours on the same level are not needed.
            try cursor.skip(2 * storage.addressByteCount)
            try budget.charge(
                cursor.position + count * (keyByteCount + storage.addressByteCount), .treeVersion1, at: offset)
            let firstPending = pending.count
            for _ in 0..<count {
                let key = try cursor.slice(keyByteCount)
                let child = try cursor.address()
                if level == 0 {
                    try body(key, child, &budget)
                } else {
                    pending.append((child, level - 1))
                }
            }
            // The stack gives back the last first.
            pending[firstPending...].reverse()
        }
    }
}
