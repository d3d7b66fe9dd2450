/// Puts the values of nested columns together, row by row, by their levels.
///
/// Source: Melnik et al., "Dremel: Interactive Analysis of Web-Scale Datasets", 2010, section 4; with the levels of all
/// columns compared, so that columns that do not fit one another are an error.
struct ParquetAssembler {
    /// The columns of the field to put together.
    private let columns: [ParquetColumn]
    /// The values of each column, nulls left out, as leaves of a tree.
    private let leaves: [Leaf]
    /// The number of the first column among the file's.
    private let firstLeaf: Int
    private let place: ParquetPlace
    /// The level, and the value, of each column that comes next.
    private var levels: [Int]
    private var places: [Int]
    private var row = 0
    /// Bytes that trees may take in all, and may still take.
    private let byteLimit: Int
    private var remaining: Int

    private enum Leaf {
        case booleans([Bool])
        case integers([Int64])
        case doubles([Double])
        case strings([String])
        case bytes(ParquetBytes)
    }

    init(
        _ columns: [ParquetColumn], firstLeaf: Int, place: ParquetPlace, byteLimit: Int
    ) throws(ParquetError) {
        self.columns = columns
        self.firstLeaf = firstLeaf
        self.place = place
        self.byteLimit = byteLimit
        remaining = byteLimit
        leaves = try columns.map(Self.leaf)
        levels = [Int](repeating: 0, count: columns.count)
        places = levels
    }

    private static func leaf(_ column: ParquetColumn) throws(ParquetError) -> Leaf {
        switch column.leaf.physicalType {
        case .boolean: .booleans(try column.booleans())
        case .int32, .int64: .integers(try column.integers())
        case .float, .double: .doubles(try column.doubles())
        case .int96: .integers(try column.integers())
        case .byteArray, .fixedLengthByteArray:
            if column.leaf.meaning == .text { .strings(try column.strings()) } else { .bytes(try column.bytes()) }
        }
    }

    /// The value of `field` in each row, in which it lies in no list.
    mutating func values(of field: ParquetField, rowCount: Int) throws(ParquetError) -> [ParquetValue] {
        var values: [ParquetValue] = []
        for row in 0..<rowCount {
            self.row = row
            let level = definition(0)
            if (0..<field.definitionLevel).contains(level) {
                // The field is null, or what it lies in.
                try charge(1)
                try skip(columns.indices, level: level)
                values.append(.null)
            } else {
                values.append(try content(of: field.type, columns.indices))
            }
            for column in columns.indices {
                // What follows in every column is the next row.
                guard repetition(column) <= 0, row + 1 < rowCount || isAtEnd(column) else { throw inconsistent }
            }
        }
        return values
    }

    private var inconsistent: ParquetError { .inconsistentLevels(place, row: row) }

    private func isAtEnd(_ column: Int) -> Bool {
        let column = (columns[column], levels[column])
        let count = column.0.definitionLevels.isEmpty ? column.0.values.count : column.0.definitionLevels.count
        return column.1 >= count
    }

    /// The repetition level that comes next, -1 at the column's end.
    private func repetition(_ column: Int) -> Int {
        guard !isAtEnd(column) else { return -1 }
        let levels = columns[column].repetitionLevels
        return levels.isEmpty ? 0 : Int(levels[self.levels[column]])
    }

    /// The definition level that comes next, -1 at the column's end.
    private func definition(_ column: Int) -> Int {
        guard !isAtEnd(column) else { return -1 }
        let levels = columns[column].definitionLevels
        return levels.isEmpty ? 0 : Int(levels[self.levels[column]])
    }

    private func columnRange(_ field: ParquetField) -> Range<Int> {
        field.leaves.lowerBound - firstLeaf..<field.leaves.upperBound - firstLeaf
    }

    private mutating func charge(_ count: Int) throws(ParquetError) {
        // A node, its name, and its place in an array that grows by doubling.
        let cost = 128 * count
        guard cost <= remaining else { throw .tooLarge(place, byteCount: byteLimit + 1, byteLimit: byteLimit) }
        remaining -= cost
    }

    /// Passes over one level in each column, all of which must stand at `level`.
    private mutating func skip(_ range: Range<Int>, level: Int) throws(ParquetError) {
        for column in range {
            guard definition(column) == level else { throw inconsistent }
            levels[column] += 1
        }
    }

    /// The value that comes next; the schema's depth is limited, and so is that of the calls.
    private mutating func value(of field: ParquetField) throws(ParquetError) -> ParquetValue {
        let range = columnRange(field)
        if field.isOptional && definition(range.lowerBound) < field.definitionLevel {
            try charge(1)
            try skip(range, level: field.definitionLevel - 1)
            return .null
        }
        return try content(of: field.type, range)
    }

    private mutating func content(of type: ParquetType, _ range: Range<Int>) throws(ParquetError) -> ParquetValue {
        try charge(1)
        switch type {
        case .leaf: return try leafValue(range.lowerBound)
        case .structure(let fields):
            var values: [ParquetValue.Field] = []
            values.reserveCapacity(fields.count)
            for field in fields { values.append(ParquetValue.Field(name: field.name, value: try value(of: field))) }
            return .structure(values)
        case .list(let repetition, let element):
            var values: [ParquetValue] = []
            try forEachEntry(repetition, range) { (assembler) throws(ParquetError) in
                values.append(try assembler.value(of: element))
            }
            return .list(values)
        case .map(let repetition, let key, let value):
            var pairs: [ParquetValue.Pair] = []
            try forEachEntry(repetition, range) { (assembler) throws(ParquetError) in
                let key = try assembler.value(of: key)
                pairs.append(ParquetValue.Pair(key: key, value: try assembler.value(of: value)))
            }
            return .map(pairs)
        }
    }

    /// Calls `body` for each entry of a list or map, which must read one.
    private mutating func forEachEntry(
        _ repetition: ParquetRepetition, _ range: Range<Int>,
        _ body: (inout ParquetAssembler) throws(ParquetError) -> Void
    ) throws(ParquetError) {
        guard definition(range.lowerBound) >= repetition.definitionLevel else {
            return try skip(range, level: repetition.definitionLevel - 1)
        }
        var goesOn = true
        while goesOn {
            try body(&self)
            goesOn = self.repetition(range.lowerBound) == repetition.repetitionLevel
            for column in range {
                let next = self.repetition(column)
                guard next <= repetition.repetitionLevel, (next == repetition.repetitionLevel) == goesOn else {
                    throw inconsistent
                }
            }
        }
    }

    private mutating func leafValue(_ column: Int) throws(ParquetError) -> ParquetValue {
        let index = places[column]
        guard definition(column) == columns[column].leaf.definitionLevel, index < columns[column].values.count else {
            throw inconsistent
        }
        levels[column] += 1
        places[column] += 1
        switch leaves[column] {
        case .booleans(let values): return .boolean(values[index])
        case .integers(let values): return .integer(values[index])
        case .doubles(let values): return .double(values[index])
        case .strings(let values): return .string(values[index])
        case .bytes(let values):
            let bytes = values.entry(Int(values.indices[index]))
            try charge(bytes.count / 128)
            return .bytes(Array(bytes))
        }
    }
}
