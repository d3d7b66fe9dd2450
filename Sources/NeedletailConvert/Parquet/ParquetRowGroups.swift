import NeedletailFormat

/// The row groups of a footer, each checked against the schema.
struct ParquetRowGroups {
    private(set) var rowCounts: [Int] = []
    private(set) var chunks: [ParquetChunk] = []

    private let schema: ParquetSchema
    private let builder: ParquetSchemaBuilder
    /// Byte offset at which chunks must end.
    private let chunkLimit: Int

    /// What a column chunk's metadata say.
    private struct Metadata {
        var type: ParquetPhysicalType?
        /// Whether the path is the column's; `nil` where there is none.
        var isItsPath: Bool?
        var codec: Int?
        var valueCount: Int?
        var byteCount: Int?
        var dataOffset: Int?
        var dictionaryOffset: Int?
        var isExternal = false
        var isEncrypted = false
    }

    /// - chunkLimit: the byte offset of the footer.
    init(schema: ParquetSchema, builder: ParquetSchemaBuilder, chunkLimit: Int) {
        self.schema = schema
        self.builder = builder
        self.chunkLimit = chunkLimit
    }

    /// Reads the list that comes next.
    mutating func read(_ reader: inout ThriftReader, _ field: ThriftField) throws(ParquetError) {
        try reader.list(field, of: .structure) { (reader, _) throws(ParquetError) in try readGroup(&reader) }
    }

    private mutating func readGroup(_ reader: inout ThriftReader) throws(ParquetError) {
        let place = reader.place
        var columns: [Metadata]?
        var rowCount: Int?
        try reader.structure(.rowGroup) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1:
                var list: [Metadata] = []
                let place = reader.place
                try reader.list(field, of: .structure) { (reader, index) throws(ParquetError) in
                    guard index < schema.leaves.count else {
                        throw .columnCount(
                            place, rowGroup: rowCounts.count, expected: schema.leaves.count, actual: index + 1)
                    }
                    list.append(try readColumn(&reader, leaf: index))
                }
                columns = list
            case 3: rowCount = try reader.longCount(field, "number of rows")
            default: try reader.skip(field)
            }
        }
        guard let columns else { throw .missingField(place, .rowGroup, field: "columns") }
        guard let rowCount else { throw .missingField(place, .rowGroup, field: "number of rows") }
        let group = rowCounts.count
        guard columns.count == schema.leaves.count else {
            throw .columnCount(place, rowGroup: group, expected: schema.leaves.count, actual: columns.count)
        }
        for (leaf, column) in zip(schema.leaves, columns) {
            chunks.append(try checked(column, leaf, group: group, rowCount: rowCount, at: place))
        }
        rowCounts.append(rowCount)
    }

    private func readColumn(_ reader: inout ThriftReader, leaf: Int) throws(ParquetError) -> Metadata {
        var metadata = Metadata()
        try reader.structure(.columnChunk) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: metadata.isExternal = try reader.binary(field).count > 0
            case 3: try readMetadata(&reader, field, leaf: leaf, &metadata)
            case 8, 9:
                metadata.isEncrypted = true
                try reader.skip(field)
            default: try reader.skip(field)
            }
        }
        return metadata
    }

    private func readMetadata(
        _ reader: inout ThriftReader, _ field: ThriftField, leaf: Int, _ metadata: inout Metadata
    ) throws(ParquetError) {
        var result = metadata
        try reader.structure(field, .columnMetadata) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: result.type = try reader.physicalType(field)
            case 3: result.isItsPath = try isPath(&reader, field, ofLeaf: leaf)
            case 4: result.codec = try reader.int32(field)
            case 5: result.valueCount = try reader.longCount(field, "number of values")
            case 7: result.byteCount = try reader.longCount(field, "compressed size")
            case 9: result.dataOffset = try reader.longCount(field, "offset of data pages")
            case 11: result.dictionaryOffset = try reader.longCount(field, "offset of the dictionary")
            default: try reader.skip(field)
            }
        }
        metadata = result
    }

    /// The chunk that the metadata describe, which must be one of `leaf`.
    private func checked(
        _ column: Metadata, _ leaf: ParquetLeaf, group: Int, rowCount: Int, at groupPlace: ParquetPlace
    ) throws(ParquetError) -> ParquetChunk {
        // The path is made for errors alone.
        func place() -> ParquetPlace {
            var place = groupPlace
            place.column = schema.path(ofLeaf: leaf.index)
            return place
        }
        if column.isEncrypted { throw .encryptedColumn(place(), rowGroup: group) }
        if column.isExternal { throw .externalColumn(place(), rowGroup: group) }
        func need<T>(_ value: T?, _ field: String) throws(ParquetError) -> T {
            guard let value else { throw .missingField(place(), .columnMetadata, field: field) }
            return value
        }
        guard try need(column.isItsPath, "path") else {
            throw .wrongColumnPath(place(), rowGroup: group)
        }
        let type = try need(column.type, "physical type")
        guard type == leaf.physicalType else {
            throw .wrongColumnType(
                place(), rowGroup: group, expected: leaf.physicalType.name, actual: type.name)
        }
        let code = try need(column.codec, "codec")
        guard let codec = ParquetCodec(rawValue: code), codec.rawValue <= ParquetCodec.gzip.rawValue else {
            throw .unsupportedCodec(
                place(), codec: ParquetCodec(rawValue: code)?.name ?? "the unknown codec \(code)")
        }
        let valueCount = try need(column.valueCount, "number of values")
        guard leaf.repetitionLevel > 0 ? valueCount >= rowCount : valueCount == rowCount else {
            throw .valueCount(place(), rowGroup: group, rowCount: rowCount, valueCount: valueCount)
        }
        let byteCount = try need(column.byteCount, "compressed size")
        let dataOffset = try need(column.dataOffset, "offset of data pages")
        // Older writers give the dictionary the offset 0 where there is none; Arrow does so with data pages.
        let dictionaryOffset = column.dictionaryOffset ?? 0
        let start =
            dictionaryOffset > 0 && (dictionaryOffset < dataOffset || dataOffset == 0)
            ? dictionaryOffset : dataOffset
        guard byteCount == 0 || start >= 4 && start <= chunkLimit && byteCount <= chunkLimit - start else {
            throw .chunkOutOfBounds(
                place(), rowGroup: group, start: start, byteCount: byteCount, limit: chunkLimit)
        }
        return ParquetChunk(codec: codec, valueCount: valueCount, start: start, byteCount: byteCount)
    }

    /// Whether the list of names that comes next leads to the leaf, from the outermost group.
    private func isPath(
        _ reader: inout ThriftReader, _ field: ThriftField, ofLeaf index: Int
    ) throws(ParquetError) -> Bool {
        var expected: [Int] = []
        var element = builder.leafElements[index]
        while element > 0 {
            expected.append(element)
            element = builder.parents[element]
        }
        expected.reverse()
        var count = 0
        var isEqual = true
        try reader.list(field, of: .binary) { (reader, index) throws(ParquetError) in
            let name = try reader.element()
            isEqual =
                isEqual && index < expected.count && name.isEqual(to: builder.elements[expected[index]].name)
            count += 1
        }
        return isEqual && count == expected.count
    }
}
