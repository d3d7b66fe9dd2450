import NeedletailFormat

/// The older form of a group: a B-tree of nodes whose entries name objects by places in a local heap.
///
/// Source: HDF5 File Format Specification 3.0, III.B "Group Symbol Table Nodes", III.C "Symbol Table Entry", III.D
/// "Local Heaps" and IV.A.2.r "The Symbol Table Message".
enum HDF5SymbolTable {
    /// The links that a symbol table message leads to.
    static func links(
        _ message: FileBytes, _ storage: HDF5Storage, _ budget: inout HDF5Budget
    ) throws(HDF5Error) -> [HDF5Link] {
        var cursor = HDF5Cursor(storage, .symbolTable, over: message)
        let root = try cursor.address()
        let heap = try HDF5LocalHeap(storage, at: try cursor.address())
        let tree = HDF5TreeVersion1(
            storage: storage, content: .symbolTableNodes, keyByteCount: storage.lengthByteCount)
        var links: [HDF5Link] = []
        try tree.forEachChild(root: root, &budget) { (_, child, budget) throws(HDF5Error) in
            try node(storage, at: child, heap, &budget, &links)
        }
        return links
    }

    private static func node(
        _ storage: HDF5Storage, at address: Int, _ heap: HDF5LocalHeap, _ budget: inout HDF5Budget,
        _ links: inout [HDF5Link]
    ) throws(HDF5Error) {
        var cursor = try storage.cursor(.symbolTableNode, at: address)
        let offset = cursor.offset
        try cursor.signature("SNOD")
        try cursor.version(1...1)
        try cursor.skip(1)
        let count = try cursor.uint16()
        try budget.charge(8 + count * (2 * storage.addressByteCount + 24), .symbolTableNode, at: offset)
        for _ in 0..<count {
            let name = try heap.text(
                at: try cursor.count("name offset", byteCount: storage.addressByteCount), &budget)
            let object = try cursor.optionalAddress()
            let kind = try cursor.uint32()
            try cursor.skip(4)
            var scratch = HDF5Cursor(storage, .symbolTableNode, over: try cursor.slice(16))
            if kind == 2 {
                links.append(HDF5Link(name: name, target: .soft(try heap.text(at: try scratch.uint32(), &budget))))
            } else if let object {
                links.append(HDF5Link(name: name, target: .hard(object)))
            } else {
                throw .undefinedAddress(.symbolTableNode, offset: cursor.offset)
            }
        }
    }
}

/// The names of a group's members.
private struct HDF5LocalHeap {
    private let data: FileBytes

    init(_ storage: HDF5Storage, at address: Int) throws(HDF5Error) {
        var cursor = try storage.cursor(.localHeap, at: address)
        try cursor.signature("HEAP")
        try cursor.version(0...0)
        try cursor.skip(3)
        let byteCount = try cursor.length("size")
        // Where the free parts begin.
        try cursor.skip(storage.lengthByteCount)
        data = try storage.slice(.localHeap, at: try cursor.address(), byteCount: byteCount)
    }

    /// The text at `offset`, up to its zero.
    func text(at offset: Int, _ budget: inout HDF5Budget) throws(HDF5Error) -> String {
        guard let rest = data.suffix(from: offset) else {
            throw .invalidField(
                .localHeap, field: "name offset", offset: data.fileOffset, expected: "at most \(data.count)",
                actual: UInt64(clamping: offset))
        }
        guard let length = rest.withSpan({ span in (0..<span.byteCount).first { span.byte(at: $0) == 0 } }) else {
            throw .unexpectedEnd(.localHeap, offset: rest.fileOffset, expected: rest.count + 1, actual: rest.count)
        }
        try budget.charge(length + 1, .localHeap, at: rest.fileOffset)
        guard let text = rest.slice(at: 0, byteCount: length)?.string() else {
            throw .invalidText(offset: rest.fileOffset)
        }
        return text
    }
}
