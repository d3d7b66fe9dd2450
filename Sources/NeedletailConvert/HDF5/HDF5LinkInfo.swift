import NeedletailFormat

/// The links of a group in the newer form with many members: a heap of link messages and a tree of their names.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.c "The Link Info Message" (version 0).
enum HDF5LinkInfo {
    /// The links that the message leads to; none where they are all in the group's own header.
    static func links(
        _ message: FileBytes, _ storage: HDF5Storage, _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> [HDF5Link] {
        var cursor = HDF5Cursor(storage, .linkInfo, over: message)
        try cursor.version(0...0)
        // The highest order of creation, where it is tracked.
        try cursor.skip(try cursor.uint8() & 0x01 != 0 ? 8 : 0)
        guard let heapAddress = try cursor.optionalAddress() else { return [] }
        var heap = try HDF5FractalHeap(storage, at: heapAddress, &budget)
        let tree = try HDF5TreeVersion2(storage, at: try cursor.address(), [.linkNames], &budget)
        var links: [HDF5Link] = []
        try tree.forEachRecord(&budget) { (record, budget) throws(HDF5Error) in
            var cursor = HDF5Cursor(storage, .treeVersion2Node, over: record)
            // The hash of the name.
            try cursor.skip(4)
            let object = try heap.object(try cursor.slice(heap.idByteCount), &budget)
            links.append(try HDF5Link(object, storage))
        }
        return links
    }
}
