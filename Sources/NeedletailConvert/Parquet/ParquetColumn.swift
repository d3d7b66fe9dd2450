/// A column's values, all that are not null, one behind the other.
package enum ParquetValues: Sendable {
    case booleans([Bool])
    case int32([Int32])
    case int64([Int64])
    case floats([Float])
    case doubles([Double])
    case bytes(ParquetBytes)

    /// How many there are.
    package var count: Int {
        switch self {
        case .booleans(let values): values.count
        case .int32(let values): values.count
        case .int64(let values): values.count
        case .floats(let values): values.count
        case .doubles(let values): values.count
        case .bytes(let values): values.indices.count
        }
    }
}

/// Texts and other values of bytes: different ones, and for each value which one it is.
///
/// A value of a dictionary is kept once, however often it is used.
package struct ParquetBytes: Sendable {
    /// The bytes of all entries.
    private(set) var blob: [UInt8] = []
    /// Where each entry ends in `blob`.
    private(set) var ends: [Int] = []
    /// The entry of each value.
    package internal(set) var indices: [UInt32] = []

    /// Bytes that this takes in memory, the indices aside.
    var byteCount: Int { blob.count + MemoryLayout<Int>.size * ends.count }

    var entryCount: Int { ends.count }

    /// The bytes of the entry `index`.
    package func entry(_ index: Int) -> ArraySlice<UInt8> {
        blob[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        blob.append(contentsOf: bytes)
        ends.append(blob.count)
    }
}

/// A column of a table with all its values in memory.
package struct ParquetColumn: Sendable {
    package let leaf: ParquetLeaf
    /// Rows of the table.
    package let rowCount: Int
    /// For each value, null or empty list how much of its path is there; empty where the schema allows no nulls.
    package let definitionLevels: [UInt8]
    /// For each value, null or empty list which list it continues, 0 for a new row; empty where there are no lists.
    package let repetitionLevels: [UInt8]
    package let values: ParquetValues

    /// The table's name and the column's, for errors.
    let place: ParquetPlace
}
