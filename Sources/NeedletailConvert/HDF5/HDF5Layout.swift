import NeedletailFormat

/// Where a dataset's values are stored.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.i "The Data Layout Message" (versions 3 and 4).
enum HDF5Layout {
    /// In the message itself.
    case compact(FileBytes)
    /// In one block; at no address where none was written.
    case contiguous(address: Int?, byteCount: Int)
    /// In blocks of equal size.
    case chunked(HDF5ChunkedLayout)
    /// In parts of other datasets.
    case virtual

    init(_ data: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) {
        var cursor = HDF5Cursor(storage, .layout, over: data)
        let version = try cursor.version(3...4)
        let kind = try cursor.uint8()
        switch kind {
        case 0: self = .compact(try cursor.slice(try cursor.uint16()))
        case 1: self = .contiguous(address: try cursor.optionalAddress(), byteCount: try cursor.length("size"))
        case 2 where version == 3: self = .chunked(try HDF5ChunkedLayout(version3: &cursor))
        case 2: self = .chunked(try HDF5ChunkedLayout(version4: &cursor))
        case 3 where version == 4: self = .virtual
        default:
            throw .invalidField(
                .layout, field: "class", offset: cursor.offset - 1, expected: "at most \(version - 1)",
                actual: UInt64(kind))
        }
    }
}

/// The shape of a dataset's chunks and the index that finds them.
struct HDF5ChunkedLayout {
    /// How chunks are found; the address is missing where no chunk was written.
    enum Index {
        case treeVersion1(address: Int?)
        /// One chunk for all; with its stored size and the filters left out, where it passes through filters.
        case single(address: Int?, filtered: (byteCount: Int, mask: UInt32)?)
        case implicit(address: Int?)
        case fixedArray(address: Int?)
        case extensibleArray(address: Int?)
        case treeVersion2(address: Int?)
    }

    /// Elements of a chunk in each dimension, all at least 1.
    let dimensions: [Int]
    /// Bytes of an element.
    let elementByteCount: Int
    /// Bytes of a chunk before filters: less than 2³².
    let byteCount: Int
    let index: Index
    /// Whether chunks that reach over the dataset's edge are stored without filters.
    let leavesEdgesUnfiltered: Bool

    fileprivate init(version3 cursor: inout HDF5Cursor) throws(HDF5Error) {
        let rank = try Self.rank(&cursor)
        let address = try cursor.optionalAddress()
        (dimensions, elementByteCount, byteCount) = try Self.dimensions(&cursor, rank: rank, byteCount: 4)
        index = .treeVersion1(address: address)
        leavesEdgesUnfiltered = false
    }

    fileprivate init(version4 cursor: inout HDF5Cursor) throws(HDF5Error) {
        let flags = try cursor.uint8()
        let rank = try Self.rank(&cursor)
        let width = try cursor.uint8()
        try cursor.check((1...8).contains(width), "width", byteCount: 1, expected: "1 to 8", actual: width)
        (dimensions, elementByteCount, byteCount) = try Self.dimensions(&cursor, rank: rank, byteCount: width)
        leavesEdgesUnfiltered = flags & 0x01 != 0
        let type = try cursor.uint8()
        switch type {
        case 1:
            var filtered: (byteCount: Int, mask: UInt32)?
            if flags & 0x02 != 0 { filtered = (try cursor.length("chunk size"), try cursor.integer(UInt32.self)) }
            index = .single(address: try cursor.optionalAddress(), filtered: filtered)
        case 2: index = .implicit(address: try cursor.optionalAddress())
        case 3:
            // What the arrays and the tree were made with is repeated in their own headers.
            try cursor.skip(1)
            index = .fixedArray(address: try cursor.optionalAddress())
        case 4:
            try cursor.skip(5)
            index = .extensibleArray(address: try cursor.optionalAddress())
        case 5:
            try cursor.skip(6)
            index = .treeVersion2(address: try cursor.optionalAddress())
        default:
            throw .invalidField(
                .layout, field: "chunk index", offset: cursor.offset - 1, expected: "1 to 5", actual: UInt64(type))
        }
    }

    /// The number of dimensions, without the one that stands for the bytes of an element.
    private static func rank(_ cursor: inout HDF5Cursor) throws(HDF5Error) -> Int {
        let rank = try cursor.uint8()
        try cursor.check(
            (2...HDF5Dataspace.rankLimit + 1).contains(rank), "rank", byteCount: 1,
            expected: "2 to \(HDF5Dataspace.rankLimit + 1)", actual: rank)
        return rank - 1
    }

    private static func dimensions(
        _ cursor: inout HDF5Cursor, rank: Int, byteCount width: Int
    ) throws(HDF5Error) -> (dimensions: [Int], elementByteCount: Int, byteCount: Int) {
        var dimensions: [Int] = []
        var product = 1
        for _ in 0...rank {
            let dimension = try cursor.count("chunk dimension", byteCount: width)
            let (next, overflow) = product.multipliedReportingOverflow(by: dimension)
            try cursor.check(
                dimension > 0 && !overflow && next <= Int(UInt32.max), "chunk dimension", byteCount: width,
                expected: "1 to \(Int(UInt32.max) / product)", actual: dimension)
            product = next
            dimensions.append(dimension)
        }
        return (Array(dimensions.dropLast()), dimensions[rank], product)
    }
}
