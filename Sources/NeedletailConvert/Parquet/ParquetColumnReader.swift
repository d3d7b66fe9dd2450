import NeedletailFormat

/// Brings the values of one column together from all files of a table.
struct ParquetColumnReader {
    private let files: [ParquetFile]
    private let leaf: ParquetLeaf
    private let path: String
    private var levels: ParquetLevels
    /// Values of all chunks, nulls and empty lists among them: within the limits, as each file's footer was checked.
    private let valueCount: Int
    /// Most bytes of different texts.
    private let byteLimit: Int

    init(_ files: [ParquetFile], _ leaf: ParquetLeaf, path: String) {
        self.files = files
        self.leaf = leaf
        self.path = path
        var valueCount = 0
        var byteLimit = 0
        for file in files {
            for group in file.footer.rowCounts.indices { valueCount += file.chunk(leaf.index, group: group).valueCount }
            byteLimit = min(.max - file.expandedByteLimit, byteLimit) + file.expandedByteLimit
        }
        levels = ParquetLevels(leaf, count: valueCount)
        self.valueCount = valueCount
        self.byteLimit = byteLimit
    }

    /// All values of the column.
    ///
    /// Complexity: O(bytes of the column, decompressed + values).
    mutating func read(name: String) throws(ParquetError) -> ParquetColumn {
        let values: ParquetValues =
            switch leaf.physicalType {
            case .boolean: .booleans(try booleans())
            case .int32: .int32(try numbers(Int32.self))
            case .int64: .int64(try numbers(Int64.self))
            case .float: .floats(try numbers(Float.self))
            case .double: .doubles(try numbers(Double.self))
            case .int96, .byteArray, .fixedLengthByteArray: .bytes(try bytes())
            }
        return ParquetColumn(
            leaf: leaf, rowCount: files.reduce(0) { $0 + $1.rowCount }, definitionLevels: levels.definition,
            repetitionLevels: levels.repetition, values: values, place: ParquetPlace(file: name, column: path))
    }

    /// Gives `dictionary` the dictionary of each column chunk, before its data pages, or `nil` where there is none, and
    /// `data` each data page, without its levels, and how many values are in it.
    private mutating func forEachPage(
        dictionary: (ParquetPage?) throws(ParquetError) -> Void,
        data: (ParquetPage, Int) throws(ParquetError) -> Void
    ) throws(ParquetError) {
        for file in files {
            for (group, rowCount) in file.footer.rowCounts.enumerated() {
                let chunk = file.chunk(leaf.index, group: group)
                var pages = ParquetPageReader(file, chunk, column: path)
                var counts = (pages: 0, values: 0, rows: 0)
                while var page = try pages.next() {
                    counts.pages += 1
                    if page.kind == .dictionary {
                        guard counts.pages == 1 else { throw .misplacedDictionary(page.origin) }
                        try dictionary(page)
                        continue
                    }
                    if counts.pages == 1 { try dictionary(nil) }
                    // The chunk's values were counted against the limit when the file was opened.
                    guard page.valueCount <= chunk.valueCount - counts.values else {
                        throw .pageValueCount(
                            page.origin, expected: chunk.valueCount, actual: counts.values + page.valueCount)
                    }
                    let taken = try levels.take(from: &page)
                    if counts.values == 0 && taken.beginsInsideRow { throw .chunkBeginsInsideRow(page.origin) }
                    counts.values += page.valueCount
                    counts.rows += taken.rows
                    if taken.values > 0 { try data(page, taken.values) }
                }
                guard counts.values == chunk.valueCount else {
                    throw .pageValueCount(pages.origin, expected: chunk.valueCount, actual: counts.values)
                }
                guard counts.rows == rowCount else {
                    throw .pageRowCount(pages.origin, expected: rowCount, actual: counts.rows)
                }
            }
        }
    }

    /// The numbers in a page's dictionary of the page's values.
    ///
    /// - entryCount: entries of the dictionary, `nil` where there is none.
    private static func indices(
        _ page: ParquetPage, count: Int, entryCount: Int?, into indices: inout [UInt32]
    ) throws(ParquetError) {
        guard let entryCount else { throw .missingDictionary(page.origin) }
        guard let width = page.values[0].map(Int.init), let rest = page.values.suffix(from: 1) else {
            throw .truncatedValues(page.place(page.values), expected: 1, actual: 0)
        }
        guard width <= ParquetRuns.widest else {
            throw .invalidBitWidth(page.place(page.values), bitWidth: width)
        }
        indices.removeAll(keepingCapacity: true)
        try ParquetRuns(bytes: rest, bitWidth: width, page: page).decode(count: count, into: &indices)
        let highest = Int(indices.max() ?? 0)
        guard highest < entryCount else {
            throw .indexOutsideDictionary(page.place(rest), index: highest, count: entryCount)
        }
    }

    private static func unsupported(_ page: ParquetPage) -> ParquetError {
        .unsupportedEncoding(page.origin, encoding: ParquetEncoding.name(page.encoding.rawValue))
    }
}

// MARK: - Numbers

extension ParquetColumnReader {
    private mutating func numbers<T: SIMDScalar & BitwiseCopyable>(_ type: T.Type) throws(ParquetError) -> [T] {
        var values: [T] = []
        values.reserveCapacity(valueCount)
        var entries: [T]?
        var indices: [UInt32] = []
        try forEachPage { (page) throws(ParquetError) in
            if let page { entries = try Self.plain(type, page, count: page.valueCount) } else { entries = nil }
        } data: { (page, count) throws(ParquetError) in
            switch page.encoding {
            case .plain: values.append(contentsOf: try Self.plain(type, page, count: count))
            case .plainDictionary, .rleDictionary:
                try Self.indices(page, count: count, entryCount: entries?.count, into: &indices)
                guard let entries else { throw .missingDictionary(page.origin) }
                values.append(contentsOf: indices.lazy.map { entries[Int($0)] })
            default: throw Self.unsupported(page)
            }
        }
        return values
    }

    private static func plain<T: SIMDScalar & BitwiseCopyable>(
        _ type: T.Type, _ page: ParquetPage, count: Int
    ) throws(ParquetError) -> [T] {
        // A page counts its values in 31 bits.
        let byteCount = count * MemoryLayout<T>.size
        guard let values = page.values.array(of: type, count: count) else {
            throw .truncatedValues(page.place(page.values), expected: byteCount, actual: page.values.count)
        }
        guard byteCount == page.values.count else {
            throw .trailingBytes(page.place(page.values, byteCount), byteCount: page.values.count - byteCount)
        }
        return values
    }
}

// MARK: - Booleans

extension ParquetColumnReader {
    private mutating func booleans() throws(ParquetError) -> [Bool] {
        var values: [Bool] = []
        values.reserveCapacity(valueCount)
        var bits: [UInt8] = []
        try forEachPage { (page) throws(ParquetError) in
            if let page { throw .misplacedDictionary(page.origin) }
        } data: { (page, count) throws(ParquetError) in
            switch page.encoding {
            case .plain:
                let byteCount = (count + 7) / 8
                guard byteCount <= page.values.count else {
                    throw .truncatedValues(page.place(page.values), expected: byteCount, actual: page.values.count)
                }
                guard byteCount == page.values.count else {
                    throw .trailingBytes(
                        page.place(page.values, byteCount), byteCount: page.values.count - byteCount)
                }
                page.values.withSpan { span in
                    for bit in 0..<count { values.append(span.byte(at: bit >> 3) >> UInt8(bit & 7) & 1 == 1) }
                }
            case .rle:
                guard let byteCount: UInt32 = page.values.integer(at: 0),
                    let runs = page.values.slice(at: 4, byteCount: Int(byteCount))
                else {
                    throw .truncatedValues(page.place(page.values), expected: 4, actual: page.values.count)
                }
                guard runs.count + 4 == page.values.count else {
                    throw .trailingBytes(
                        page.place(runs, runs.count), byteCount: page.values.count - 4 - runs.count)
                }
                bits.removeAll(keepingCapacity: true)
                try ParquetRuns(bytes: runs, bitWidth: 1, page: page).decode(count: count, into: &bits)
                values.append(contentsOf: bits.lazy.map { $0 == 1 })
            default: throw Self.unsupported(page)
            }
        }
        return values
    }
}

// MARK: - Bytes

extension ParquetColumnReader {
    private mutating func bytes() throws(ParquetError) -> ParquetBytes {
        var values = ParquetBytes()
        /// Where the dictionary's entries are among those of `values`.
        var dictionary: Range<Int>?
        var indices: [UInt32] = []
        let (length, byteLimit) = (leaf.byteCount, self.byteLimit)
        values.indices.reserveCapacity(valueCount)
        try forEachPage { (page) throws(ParquetError) in
            guard let page else { return dictionary = nil }
            let first = values.entryCount
            try Self.plain(page, count: page.valueCount, byteCount: length, byteLimit: byteLimit, into: &values)
            dictionary = first..<values.entryCount
        } data: { (page, count) throws(ParquetError) in
            switch page.encoding {
            case .plain:
                let first = values.entryCount
                try Self.plain(page, count: count, byteCount: length, byteLimit: byteLimit, into: &values)
                values.indices.append(contentsOf: UInt32(first)..<UInt32(values.entryCount))
            case .plainDictionary, .rleDictionary:
                try Self.indices(page, count: count, entryCount: dictionary?.count, into: &indices)
                let first = UInt32(dictionary?.lowerBound ?? 0)
                values.indices.append(contentsOf: indices.lazy.map { $0 + first })
            default: throw Self.unsupported(page)
            }
        }
        return values
    }

    /// Appends `count` values as entries: each of `byteCount` bytes or, where that is 0, with its length in front.
    private static func plain(
        _ page: ParquetPage, count: Int, byteCount: Int, byteLimit: Int, into values: inout ParquetBytes
    ) throws(ParquetError) {
        let bytes = page.values.array()
        var position = 0
        for _ in 0..<count {
            var length = byteCount
            if byteCount == 0 {
                guard let stored: UInt32 = page.values.integer(at: position) else {
                    throw .truncatedValues(
                        page.place(page.values, position), expected: 4, actual: bytes.count - position)
                }
                length = Int(stored)
                position += 4
            }
            guard length <= bytes.count - position else {
                throw .truncatedValues(
                    page.place(page.values, position), expected: length, actual: bytes.count - position)
            }
            values.append(bytes[position..<position + length])
            position += length
        }
        guard position == bytes.count else {
            throw .trailingBytes(page.place(page.values, position), byteCount: bytes.count - position)
        }
        guard values.byteCount <= byteLimit, values.entryCount <= Int(UInt32.max) else {
            throw .tooLarge(page.origin, byteCount: values.byteCount, byteLimit: byteLimit)
        }
    }
}
