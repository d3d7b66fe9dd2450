/// What stands before a page.
struct ParquetPageHeader {
    /// Bytes that the page takes in the file.
    private(set) var byteCount = 0
    /// Bytes of the page when it is decompressed.
    private(set) var expandedByteCount = 0
    private(set) var checksum: UInt32?
    let content: Content

    enum Content {
        case dictionary(valueCount: Int, encoding: ParquetEncoding)
        case data(
            valueCount: Int, encoding: ParquetEncoding, repetition: ParquetEncoding, definition: ParquetEncoding)
        case data2(Data2)
    }

    struct Data2 {
        var valueCount = 0
        var nullCount = 0
        var rowCount = 0
        var encoding = ParquetEncoding.plain
        var definitionByteCount = 0
        var repetitionByteCount = 0
        var isCompressed = true
    }

    /// Reads the header that comes next; the reader then stands at the page.
    init(_ reader: inout ThriftReader) throws(ParquetError) {
        let place = reader.place
        var type: Int?
        var sizes: [Int?] = [nil, nil]
        var checksum: UInt32?
        var contents: [Int: Content] = [:]
        try reader.structure(.pageHeader) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: type = try reader.int32(field)
            case 2: sizes[0] = try reader.count(field, "uncompressed size")
            case 3: sizes[1] = try reader.count(field, "compressed size")
            case 4: checksum = UInt32(truncatingIfNeeded: try reader.int32(field))
            case 5: contents[0] = try Self.data(&reader, field)
            case 7: contents[2] = try Self.dictionary(&reader, field)
            case 8: contents[3] = try Self.data2(&reader, field)
            default: try reader.skip(field)
            }
        }
        guard let type else { throw .missingField(place, .pageHeader, field: "type") }
        guard [0, 2, 3].contains(type) else { throw .unsupportedPage(place, type: type) }
        guard let expanded = sizes[0] else { throw .missingField(place, .pageHeader, field: "uncompressed size") }
        guard let stored = sizes[1] else { throw .missingField(place, .pageHeader, field: "compressed size") }
        guard let content = contents[type] else {
            throw .missingField(place, .pageHeader, field: "header of a page of type \(type)")
        }
        self.content = content
        self.checksum = checksum
        byteCount = stored
        expandedByteCount = expanded
    }

    private static func data(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> Content {
        let place = reader.place
        var valueCount: Int?
        var encodings: [ParquetEncoding?] = [nil, nil, nil]
        try reader.structure(field, .dataPageHeader) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: valueCount = try reader.count(field, "number of values")
            case 2...4: encodings[field.id - 2] = try encoding(&reader, field)
            default: try reader.skip(field)
            }
        }
        guard let valueCount else { throw .missingField(place, .dataPageHeader, field: "number of values") }
        guard let encoding = encodings[0] else { throw .missingField(place, .dataPageHeader, field: "encoding") }
        guard let definition = encodings[1], let repetition = encodings[2] else {
            throw .missingField(place, .dataPageHeader, field: "encoding of levels")
        }
        return .data(valueCount: valueCount, encoding: encoding, repetition: repetition, definition: definition)
    }

    private static func dictionary(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> Content {
        let place = reader.place
        var valueCount: Int?
        var encoding: ParquetEncoding?
        try reader.structure(field, .dictionaryPageHeader) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: valueCount = try reader.count(field, "number of values")
            case 2: encoding = try self.encoding(&reader, field)
            default: try reader.skip(field)
            }
        }
        guard let valueCount else { throw .missingField(place, .dictionaryPageHeader, field: "number of values") }
        guard let encoding else { throw .missingField(place, .dictionaryPageHeader, field: "encoding") }
        return .dictionary(valueCount: valueCount, encoding: encoding)
    }

    private static func data2(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> Content {
        let place = reader.place
        var data = Data2()
        var found: Set<Int> = []
        try reader.structure(field, .dataPageHeader2) { (reader, field) throws(ParquetError) in
            if (1...6).contains(field.id) { found.insert(field.id) }
            switch field.id {
            case 1: data.valueCount = try reader.count(field, "number of values")
            case 2: data.nullCount = try reader.count(field, "number of nulls")
            case 3: data.rowCount = try reader.count(field, "number of rows")
            case 4: data.encoding = try encoding(&reader, field)
            case 5: data.definitionByteCount = try reader.count(field, "size of the definition levels")
            case 6: data.repetitionByteCount = try reader.count(field, "size of the repetition levels")
            case 7: data.isCompressed = try reader.boolean(field)
            default: try reader.skip(field)
            }
        }
        guard found.count == 6 else {
            let names = [
                "number of values", "number of nulls", "number of rows", "encoding", "size of the definition levels",
                "size of the repetition levels",
            ]
            let missing = names.indices.first { !found.contains($0 + 1) } ?? 0
            throw .missingField(place, .dataPageHeader2, field: names[missing])
        }
        return .data2(data)
    }

    private static func encoding(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> ParquetEncoding {
        let place = reader.place
        let code = try reader.int32(field)
        guard let encoding = ParquetEncoding(rawValue: code) else {
            throw .unsupportedEncoding(place, encoding: ParquetEncoding.name(code))
        }
        return encoding
    }
}
