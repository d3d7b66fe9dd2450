import NeedletailFormat

/// The extents of a dataset or attribute.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.2.b "The Dataspace Message" (versions 1 and 2).
struct HDF5Dataspace: Sendable {
    /// Most dimensions that the format allows.
    static let rankLimit = 32

    /// One entry for each dimension; none for a scalar.
    let dimensions: [Int]
    /// What each dimension may grow to; `nil` where there is no limit.
    let maximum: [Int?]
    /// Whether there are no elements at all, not even one.
    let isNull: Bool
    /// The product of the dimensions: 1 for a scalar, 0 when null.
    let elementCount: Int

    init(_ data: FileBytes, _ storage: HDF5Storage) throws(HDF5Error) {
        var cursor = HDF5Cursor(storage, .dataspace, over: data)
        let version = try cursor.version(1...2)
        let rank = try cursor.uint8()
        try cursor.check(
            rank <= Self.rankLimit, "rank", byteCount: 1, expected: "at most \(Self.rankLimit)", actual: rank)
        let flags = try cursor.uint8()
        if version == 1 {
            try cursor.skip(5)
            isNull = false
        } else {
            let type = try cursor.uint8()
            try cursor.check(type <= 2, "type", byteCount: 1, expected: "0, 1 or 2", actual: type)
            isNull = type == 2
        }

        var dimensions: [Int] = []
        var product = 1
        for _ in 0..<rank {
            let offset = cursor.offset
            let dimension = try cursor.length("dimension")
            let (next, overflow) = product.multipliedReportingOverflow(by: dimension)
            guard !overflow else {
                throw .invalidField(
                    .dataspace, field: "dimension", offset: offset, expected: "at most \(Int.max / product)",
                    actual: UInt64(dimension))
            }
            product = next
            dimensions.append(dimension)
        }
        var maximum: [Int?] = dimensions
        if flags & 0x01 != 0 {
            for index in 0..<rank {
                let offset = cursor.offset
                let value = try cursor.unsigned(byteCount: storage.lengthByteCount)
                let unlimited = UInt64.max >> (64 - 8 * UInt64(storage.lengthByteCount))
                maximum[index] = value == unlimited ? nil : Int(clamping: value)
                guard value >= UInt64(dimensions[index]) else {
                    throw .invalidField(
                        .dataspace, field: "maximum", offset: offset, expected: "at least \(dimensions[index])",
                        actual: value)
                }
            }
        }
        self.dimensions = dimensions
        self.maximum = maximum
        elementCount = isNull ? 0 : product
    }
}
