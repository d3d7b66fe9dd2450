import NeedletailFormat

/// The global heap collections that hold texts of any length, each read once.
///
/// Source: HDF5 File Format Specification 3.0, III.E "Global Heap".
struct HDF5GlobalHeap {
    private let storage: HDF5Storage
    /// The objects of each collection read so far, by the collection's address and the object's number.
    private var collections: [Int: [Int: FileBytes]] = [:]
    private var budget: HDF5Budget

    init(_ storage: HDF5Storage) {
        self.storage = storage
        budget = HDF5Budget(storage)
    }

    /// The text that a stored reference (length, collection, number) stands for.
    mutating func text(_ reference: FileBytes, padding: HDF5Datatype.Padding) throws(HDF5Error) -> String {
        var cursor = HDF5Cursor(storage, .globalHeap, over: reference)
        let length = try cursor.uint32()
        // An empty text may point nowhere.
        guard length > 0 else { return "" }
        let address = try cursor.address()
        let number = try cursor.uint32()
        if collections[address] == nil { collections[address] = try collection(at: address) }
        guard let object = collections[address]?[number] else {
            throw .missingHeapObject(.globalHeap, offset: storage.offset(of: address), index: UInt64(number))
        }
        guard let bytes = object.slice(at: 0, byteCount: length) else {
            throw .unexpectedEnd(.globalHeap, offset: object.fileOffset, expected: length, actual: object.count)
        }
        try budget.charge(length, .globalHeap, at: object.fileOffset)
        return try HDF5Text.text(bytes, padding: padding)
    }

    private mutating func collection(at address: Int) throws(HDF5Error) -> [Int: FileBytes] {
        var cursor = try storage.cursor(.globalHeap, at: address)
        let offset = cursor.offset
        try cursor.signature("GCOL")
        try cursor.version(1...1)
        try cursor.skip(3)
        let byteCount = try cursor.length("size")
        let prefixByteCount = cursor.position
        let slice = try storage.slice(.globalHeap, at: address, byteCount: byteCount)
        try budget.charge(byteCount, .globalHeap, at: offset)
        cursor = HDF5Cursor(storage, .globalHeap, over: slice)
        try cursor.skip(prefixByteCount)
        // The prefix, each object's prefix and each object are padded to multiples of eight.
        try cursor.align8()
        var objects: [Int: FileBytes] = [:]
        // A rest too short for an object is free, as is all that follows the number 0.
        while cursor.remaining >= 16 {
            let number = try cursor.uint16()
            guard number != 0 else { break }
            try cursor.skip(6)
            let byteCount = try cursor.length("object size")
            try cursor.align8()
            objects[number] = try cursor.slice(byteCount)
            try cursor.skip(min(cursor.remaining, (8 - cursor.position % 8) % 8))
        }
        return objects
    }
}

/// Text as HDF5 stores it.
enum HDF5Text {
    /// The text in `bytes` without its padding. Complexity: O(bytes).
    static func text(_ bytes: FileBytes, padding: HDF5Datatype.Padding) throws(HDF5Error) -> String {
        let length = bytes.withSpan { span in
            switch padding {
            case .terminated: return (0..<span.byteCount).first { span.byte(at: $0) == 0 } ?? span.byteCount
            case .zeros: return (0..<span.byteCount).last { span.byte(at: $0) != 0 }.map { $0 + 1 } ?? 0
            case .spaces: return (0..<span.byteCount).last { span.byte(at: $0) != 0x20 }.map { $0 + 1 } ?? 0
            }
        }
        guard let text = bytes.slice(at: 0, byteCount: length)?.string() else {
            throw .invalidText(offset: bytes.fileOffset)
        }
        return text
    }
}
