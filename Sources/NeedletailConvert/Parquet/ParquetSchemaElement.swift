/// An element of a schema as the footer lists it: a group, or a column.
struct ParquetSchemaElement {
    /// Mark of a group.
    enum Container { case list, map }

    enum Repetition: Int { case required, optional, repeated }

    var name = ""
    var physicalType: ParquetPhysicalType?
    var typeByteCount = 0
    var repetition = Repetition.required
    var childCount: Int?
    var meaning = ParquetMeaning.plain
    var container: Container?
    /// Byte offset in the file.
    let offset: Int

    /// Reads the element that comes next.
    static func read(_ reader: inout ThriftReader) throws(ParquetError) -> ParquetSchemaElement {
        let place = reader.place
        var element = ParquetSchemaElement(offset: place.byte ?? 0)
        var hasName = false
        var logical: (ParquetMeaning, Container?)?
        try reader.structure(.schemaElement) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: element.physicalType = try reader.physicalType(field)
            case 2: element.typeByteCount = try reader.count(field, "type length")
            case 3: element.repetition = try Self.repetition(&reader, field)
            case 4:
                element.name = try reader.text(field, byteLimit: ParquetLimits.nameByteLimit, "name")
                hasName = true
            case 5: element.childCount = try reader.count(field, "number of children")
            case 6: (element.meaning, element.container) = Self.meaning(ofConverted: try reader.int32(field))
            case 10: logical = try Self.logicalType(&reader, field)
            default: try reader.skip(field)
            }
        }
        if let logical { (element.meaning, element.container) = logical }
        guard hasName else { throw .missingField(place, .schemaElement, field: "name") }
        return element
    }

    private init(offset: Int) {
        self.offset = offset
    }

    private static func repetition(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> Repetition {
        let place = reader.place
        let code = try reader.int32(field)
        guard let repetition = Repetition(rawValue: code) else {
            throw .invalidField(place, .schemaElement, field: "repetition", expected: "0, 1 or 2", actual: code)
        }
        return repetition
    }

    /// What the older enumeration says.
    private static func meaning(ofConverted code: Int) -> (ParquetMeaning, Container?) {
        switch code {
        case 0, 4, 19: (.text, nil)
        case 1, 2: (.plain, .map)
        case 3: (.plain, .list)
        case 11...14: (.integer(bitWidth: 8 << (code - 11), isSigned: false), nil)
        case 15...18: (.integer(bitWidth: 8 << (code - 15), isSigned: true), nil)
        default: (.other(convertedNames[code] ?? "converted type \(code)"), nil)
        }
    }

    private static let convertedNames = [
        5: "DECIMAL", 6: "DATE", 7: "TIME_MILLIS", 8: "TIME_MICROS", 9: "TIMESTAMP_MILLIS", 10: "TIMESTAMP_MICROS",
        20: "BSON", 21: "INTERVAL",
    ]

    /// What the newer union says.
    private static func logicalType(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> (ParquetMeaning, Container?)? {
        var result: (ParquetMeaning, Container?)?
        try reader.structure(field, .logicalType) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1, 4, 12: result = (.text, nil)
            case 2: result = (.plain, .map)
            case 3: result = (.plain, .list)
            case 10: return result = (try integer(&reader, field), nil)
            default: result = (.other(logicalNames[field.id] ?? "logical type \(field.id)"), nil)
            }
            try reader.skip(field)
        }
        return result
    }

    private static let logicalNames = [
        5: "DECIMAL", 6: "DATE", 7: "TIME", 8: "TIMESTAMP", 11: "UNKNOWN", 13: "BSON", 14: "UUID", 15: "FLOAT16",
        16: "VARIANT", 17: "GEOMETRY", 18: "GEOGRAPHY",
    ]

    private static func integer(
        _ reader: inout ThriftReader, _ field: ThriftField
    ) throws(ParquetError) -> ParquetMeaning {
        let place = reader.place
        var bitWidth = 0
        var isSigned = true
        try reader.structure(field, .logicalType) { (reader, field) throws(ParquetError) in
            switch field.id {
            case 1: bitWidth = try reader.int8(field)
            case 2: isSigned = try reader.boolean(field)
            default: try reader.skip(field)
            }
        }
        guard [8, 16, 32, 64].contains(bitWidth) else {
            throw .invalidField(
                place, .logicalType, field: "bit width", expected: "8, 16, 32 or 64", actual: bitWidth)
        }
        return .integer(bitWidth: bitWidth, isSigned: isSigned)
    }
}

extension ThriftReader {
    /// A physical type's number.
    mutating func physicalType(_ field: ThriftField) throws(ParquetError) -> ParquetPhysicalType {
        let place = place
        let code = try int32(field)
        guard let type = ParquetPhysicalType(rawValue: code) else {
            throw .invalidField(place, part, field: "physical type", expected: "0 to 7", actual: code)
        }
        return type
    }
}
