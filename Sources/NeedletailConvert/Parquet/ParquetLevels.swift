import NeedletailFormat

/// The levels of a column, one of each kind for a value, a null or an empty list; empty where the schema needs none.
struct ParquetLevels {
    private(set) var definition: [UInt8] = []
    private(set) var repetition: [UInt8] = []
    private let leaf: ParquetLeaf

    /// - count: how many levels of each kind there will be.
    init(_ leaf: ParquetLeaf, count: Int) {
        self.leaf = leaf
        if leaf.definitionLevel > 0 { definition.reserveCapacity(count) }
        if leaf.repetitionLevel > 0 { repetition.reserveCapacity(count) }
    }

    /// What a page's levels came to.
    struct Counts {
        /// Values that are there.
        var values: Int
        /// Rows that begin.
        var rows: Int
        var beginsInsideRow = false
    }

    /// Takes the levels off the page and appends them.
    mutating func take(from page: inout ParquetPage) throws(ParquetError) -> Counts {
        let count = page.valueCount
        let firstRepetition = repetition.count
        let firstDefinition = definition.count
        try readLevels(&page, .repetition, highest: leaf.repetitionLevel, into: &repetition)
        try readLevels(&page, .definition, highest: leaf.definitionLevel, into: &definition)
        page.levels = nil
        var counts = Counts(values: count, rows: count)
        if leaf.repetitionLevel > 0 {
            counts.rows = repetition[firstRepetition...].count { $0 == 0 }
            counts.beginsInsideRow = count > 0 && repetition[firstRepetition] != 0
        }
        if leaf.definitionLevel > 0 {
            let highest = UInt8(leaf.definitionLevel)
            counts.values = definition[firstDefinition...].count { $0 == highest }
        }
        if let rowCount = page.rowCount, rowCount != counts.rows {
            throw .pageRowCount(page.origin, expected: rowCount, actual: counts.rows)
        }
        if let nullCount = page.nullCount, nullCount != count - counts.values {
            throw .pageNullCount(page.origin, expected: nullCount, actual: count - counts.values)
        }
        return counts
    }

    /// Appends the page's levels of one kind to `output`, none where they cannot differ.
    private func readLevels(
        _ page: inout ParquetPage, _ kind: ParquetLevelKind, highest: Int, into output: inout [UInt8]
    ) throws(ParquetError) {
        // The schema's depth is limited, so that levels fit seven bits.
        let bitWidth = Int.bitWidth - highest.leadingZeroBitCount
        let first = output.count
        let bytes: FileBytes
        var place = page.origin
        switch page.levels {
        case nil: return
        case .apart(let repetition, let definition):
            bytes = kind == .repetition ? repetition : definition
            // These are stored as they are, whatever the values are.
            var page = page
            page.origin.isInsidePage = false
            place = page.origin
            guard highest > 0 else {
                guard bytes.isEmpty else { throw .trailingBytes(page.place(bytes), byteCount: bytes.count) }
                return
            }
            try ParquetRuns(bytes: bytes, bitWidth: bitWidth, page: page).decode(
                count: page.valueCount, into: &output)
        case .inFront(let repetition, let definition):
            guard highest > 0 else { return }
            switch kind == .repetition ? repetition : definition {
            case .rle:
                bytes = try Self.counted(&page, kind)
                try ParquetRuns(bytes: bytes, bitWidth: bitWidth, page: page).decode(
                    count: page.valueCount, into: &output)
            case .bitPacked:
                let byteCount = (page.valueCount * bitWidth + 7) / 8
                bytes = try Self.front(&page, kind, byteCount: byteCount)
                Self.unpackFromHighestBit(bytes, bitWidth: bitWidth, count: page.valueCount, into: &output)
            case let other:
                throw .unsupportedEncoding(
                    page.origin, encoding: "\(ParquetEncoding.name(other.rawValue)) (\(kind.rawValue) levels)")
            }
        }
        let level = Int(output[first...].max() ?? 0)
        guard level <= highest else {
            place.byte = bytes.fileOffset
            throw .levelTooHigh(place, kind, level: level, limit: highest)
        }
    }

    /// Takes bytes off the page's front, their count before them.
    private static func counted(
        _ page: inout ParquetPage, _ kind: ParquetLevelKind
    ) throws(ParquetError) -> FileBytes {
        guard let byteCount: UInt32 = page.values.integer(at: 0), let rest = page.values.suffix(from: 4) else {
            throw .levelsTooLong(page.place(page.values), kind, byteCount: 4, available: page.values.count)
        }
        page.values = rest
        return try front(&page, kind, byteCount: Int(byteCount))
    }

    /// Takes `byteCount` bytes off the page's front.
    private static func front(
        _ page: inout ParquetPage, _ kind: ParquetLevelKind, byteCount: Int
    ) throws(ParquetError) -> FileBytes {
        guard let front = page.values.slice(at: 0, byteCount: byteCount),
            let rest = page.values.suffix(from: byteCount)
        else {
            throw .levelsTooLong(
                page.place(page.values), kind, byteCount: byteCount, available: page.values.count)
        }
        page.values = rest
        return front
    }

    /// Appends `count` numbers that are packed highest bit first, as levels once were.
    private static func unpackFromHighestBit(
        _ bytes: FileBytes, bitWidth: Int, count: Int, into output: inout [UInt8]
    ) {
        bytes.withSpan { span in
            var bit = 0
            for _ in 0..<count {
                var level: UInt8 = 0
                for _ in 0..<bitWidth {
                    level = level << 1 | span.byte(at: bit >> 3) >> UInt8(7 - bit & 7) & 1
                    bit += 1
                }
                output.append(level)
            }
        }
    }
}
