import NeedletailFormat

/// How a column chunk's pages are compressed.
enum ParquetCodec: Int {
    case uncompressed = 0
    case snappy, gzip, lzo, brotli, lz4, zstd, lz4Raw

    /// The format's own name, for messages.
    var name: String { self == .lz4Raw ? "LZ4_RAW" : "\(self)".uppercased() }
}

/// The pages of one column in one row group.
struct ParquetChunk: Sendable {
    var codec = ParquetCodec.uncompressed
    /// Values, nulls and empty lists among them.
    var valueCount = 0
    /// Byte offset of the first page.
    var start = 0
    var byteCount = 0
}

/// What the end of a Parquet file says about all that comes before.
struct ParquetFooter: Sendable {
    let schema: ParquetSchema
    /// Rows of each row group.
    private(set) var rowCounts: [Int] = []
    /// The column chunks, row group by row group, each in the order of the columns.
    private(set) var chunks: [ParquetChunk] = []
    /// Byte offset of the footer.
    let offset: Int

    private static let magic = Array("PAR1".utf8)
    private static let encryptedMagic = Array("PARE".utf8)
    /// The magic at both ends and the footer's length.
    private static let frameByteCount = 12

    /// Reads and checks the footer; no page is read. Complexity: O(n log n) for n bytes of footer.
    init(_ bytes: FileBytes, file: String, limits: ParquetLimits) throws(ParquetError) {
        let origin = ParquetPlace(file: file)
        let footer = try Self.find(bytes, at: origin)
        let offset = footer.fileOffset - bytes.fileOffset
        var reader = ThriftReader(.footer, over: footer, at: origin)
        var builder: ParquetSchemaBuilder?
        var schema: ParquetSchema?
        var rowCount: Int?
        var groups: ParquetRowGroups?
        try reader.structure(.footer) { (reader, field) throws(ParquetError) in
            let place = reader.place
            switch field.id {
            case 2:
                var elements: [ParquetSchemaElement] = []
                try reader.list(field, of: .structure) { (reader, _) throws(ParquetError) in
                    elements.append(try .read(&reader))
                }
                var made = ParquetSchemaBuilder(elements, at: place)
                schema = try made.schema()
                builder = made
                groups = nil
            case 3: rowCount = try reader.longCount(field, "number of rows")
            case 4:
                // Fields come in the order of their numbers.
                guard let schema, let builder else { throw .missingField(place, .footer, field: "schema") }
                var made = ParquetRowGroups(schema: schema, builder: builder, chunkLimit: offset)
                try made.read(&reader, field)
                groups = made
            case 8: throw .encryptedFooter(place)
            default: try reader.skip(field)
            }
        }
        guard reader.remaining == 0 else {
            throw .trailingFooterBytes(reader.place, byteCount: reader.remaining)
        }
        let place = ParquetPlace(file: file, byte: footer.fileOffset)
        guard let schema else { throw .missingField(place, .footer, field: "schema") }
        guard let rowCount else { throw .missingField(place, .footer, field: "number of rows") }
        guard let groups else { throw .missingField(place, .footer, field: "row groups") }
        self.offset = offset
        self.schema = schema
        rowCounts = groups.rowCounts
        chunks = groups.chunks
        try checkRows(rowCount, place)
        try checkOverlaps(file: file)
        try checkSize(
            limit: limits.expandedByteLimit(fileByteCount: bytes.count), place: place)
    }

    /// The bytes of the footer's structure.
    private static func find(_ bytes: FileBytes, at origin: ParquetPlace) throws(ParquetError) -> FileBytes {
        var place = origin
        place.byte = bytes.fileOffset
        if bytes.hasPrefix(encryptedMagic) { throw .encryptedFooter(place) }
        guard bytes.count >= frameByteCount, bytes.hasPrefix(magic) else {
            throw .notParquet(place, byteCount: bytes.count)
        }
        let end = bytes.count - 8
        place.byte = bytes.fileOffset + end
        guard let byteCount: UInt32 = bytes.integer(at: end), bytes.suffix(from: end + 4)?.array() == magic else {
            throw .missingFooter(place, byteCount: bytes.count)
        }
        guard let footer = bytes.slice(at: end - Int(byteCount), byteCount: Int(byteCount)),
            end - Int(byteCount) >= 4
        else { throw .footerTooLong(place, byteCount: byteCount, available: bytes.count - frameByteCount) }
        return footer
    }

    private func checkRows(_ rowCount: Int, _ place: ParquetPlace) throws(ParquetError) {
        var sum = 0
        for count in rowCounts {
            let (next, overflow) = sum.addingReportingOverflow(count)
            guard !overflow else { throw .rowCount(place, expected: rowCount, actual: .max) }
            sum = next
        }
        guard sum == rowCount else { throw .rowCount(place, expected: rowCount, actual: sum) }
    }

    /// Chunks that share bytes would make a small file large without any compression.
    private func checkOverlaps(file: String) throws(ParquetError) {
        let order = chunks.indices.filter { chunks[$0].byteCount > 0 }.sorted { chunks[$0].start < chunks[$1].start }
        for (first, second) in zip(order, order.dropFirst()) {
            let end = chunks[first].start + chunks[first].byteCount
            guard end <= chunks[second].start else {
                let (group, leaf) = second.quotientAndRemainder(dividingBy: schema.leaves.count)
                throw .overlappingChunks(
                    ParquetPlace(file: file, column: schema.path(ofLeaf: leaf), byte: chunks[second].start),
                    rowGroup: group, end: end)
            }
        }
    }

    /// All values and levels together must keep within the limit, even where they are all nulls.
    private func checkSize(limit: Int, place: ParquetPlace) throws(ParquetError) {
        var total = 0
        for (index, chunk) in chunks.enumerated() {
            let width = schema.leaves[index % schema.leaves.count].memoryByteCount
            let (byteCount, overflow) = chunk.valueCount.multipliedReportingOverflow(by: width)
            guard !overflow, byteCount <= limit - total else {
                throw .tooLarge(place, byteCount: overflow ? .max : byteCount, byteLimit: limit)
            }
            total += byteCount
        }
    }
}

extension ParquetLeaf {
    /// Bytes that one value and its levels take in memory; values of bytes are numbers of a list of different ones.
    var memoryByteCount: Int {
        let value =
            switch physicalType {
            case .boolean: 1
            case .int32, .float: 4
            case .int64, .double: 8
            case .int96, .byteArray, .fixedLengthByteArray: 4
            }
        return value + (definitionLevel > 0 ? 1 : 0) + (repetitionLevel > 0 ? 1 : 0)
    }
}
