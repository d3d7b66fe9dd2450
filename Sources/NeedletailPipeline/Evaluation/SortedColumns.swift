/// The columns of a table, each in rising order, made a few at a time: their values lie beside each other in the rows.
struct SortedColumns {
    private static let blockSize = 8

    private let table: PatientTable
    private var first = 0
    private var block: [[Double]] = []

    init(_ table: PatientTable) { self.table = table }

    /// The column at `index`. Those of a block are made once where columns are asked for in order.
    mutating func column(_ index: Int) -> [Double] {
        if !(first..<first + block.count).contains(index) {
            first = index
            let width = min(Self.blockSize, table.columns.count - index)
            let count = table.rows.count
            var values = [Double](repeating: 0, count: width * count)
            // A span is asked but once whether its array is shared, as below.
            var target = values.mutableSpan
            for (patient, row) in table.rows.enumerated() {
                for place in 0..<width { target[place * count + patient] = row[index + place] }
            }
            block = (0..<width).map { risingOrder(values[$0 * count..<($0 + 1) * count]) }
        }
        return block[index - first]
    }
}

/// `values` in rising order, zeros of both signs beside each other.
///
/// Many are sorted by their bits, which have the numbers' order once the sign of positive numbers is turned, and all bits of
/// negative ones: by the upper four bytes, a byte in each pass from the lowest on, then by all bits where those are
/// equal.
///
/// - Precondition: none is NaN.
/// - Complexity: O(n) where few values have their upper four bytes in common, else O(n log n).
package func risingOrder(_ values: ArraySlice<Double>) -> [Double] {
    guard values.count >= 192 else { return values.sorted() }
    let sign: UInt64 = 1 << 63
    var keys = values.map { value in
        let bits = value.bitPattern
        return bits & sign == 0 ? bits | sign : ~bits
    }
    var counts = [Int](repeating: 0, count: 4 * 256)
    var tally = counts.mutableSpan
    for key in keys {
        for byte in 0..<4 { tally[byte << 8 | Int(key >> UInt64(32 + 8 * byte) & 255)] += 1 }
    }
    var sorted = keys
    for byte in 0..<4 {
        let shift = UInt64(32 + 8 * byte)
        if counts[byte << 8 | Int(keys[0] >> shift & 255)] == keys.count { continue }
        // From here on a count is the place of the next key with that byte.
        var place = 0
        for index in byte << 8..<(byte + 1) << 8 {
            let count = counts[index]
            counts[index] = place
            place += count
        }
        var places = counts.mutableSpan
        var target = sorted.mutableSpan
        for key in keys {
            let index = byte << 8 | Int(key >> shift & 255)
            target[places[index]] = key
            places[index] += 1
        }
        swap(&keys, &sorted)
    }
    var start = 0
    for index in 1...keys.count where index == keys.count || (keys[index] ^ keys[start]) >> 32 != 0 {
        if index - start > 1 { keys[start..<index].sort() }
        start = index
    }
    return keys.map { Double(bitPattern: $0 & sign == 0 ? ~$0 : $0 ^ sign) }
}
