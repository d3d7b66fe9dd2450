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
            // A span is asked but once whether its array is shared.
            var target = values.mutableSpan
            for (patient, row) in table.rows.enumerated() {
                for place in 0..<width { target[place * count + patient] = row[index + place] }
            }
            block = (0..<width).map { values[$0 * count..<($0 + 1) * count].sorted() }
        }
        return block[index - first]
    }
}
