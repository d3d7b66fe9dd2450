extension ParquetError {
    /// The place and kind of damage, for the cases whose remedy is an undamaged file.
    var damageDescription: String {
        switch self {
        case .truncatedStructure(let place, let structure): "\(place): the \(structure.rawValue) ends too early"
        case .numberTooLong(let place, let structure):
            "\(place): a number in the \(structure.rawValue) has more bits than its type"
        case .unknownFieldType(let place, let structure, let type):
            "\(place): a field of the \(structure.rawValue) has the unknown type \(type)"
        case .wrongFieldType(let place, let structure, let field, let expected, let actual):
            "\(place): field \(field) of the \(structure.rawValue) is of type \(actual), expected \(expected)"
        case .countTooLarge(let place, let structure, let count, let available):
            "\(place): a list in the \(structure.rawValue) claims \(count) elements in \(available) bytes"
        case .nestedTooDeep(let place, let structure, let limit):
            "\(place): unknown fields of the \(structure.rawValue) lie in one another deeper than \(limit)"
        case .missingField(let place, let structure, let field):
            "\(place): the \(structure.rawValue) lacks its \(field)"
        case .invalidField(let place, let structure, let field, let expected, let actual):
            "\(place): the \(field) of the \(structure.rawValue) is \(actual), expected \(expected)"
        case .invalidText(let place, let structure): "\(place): a text of the \(structure.rawValue) is not UTF-8"
        default: pageDamage
        }
    }

    private var pageDamage: String {
        switch self {
        case .pageTooLong(let place, let byteCount, let available):
            "\(place): the page claims \(byteCount) bytes where its column has \(available)"
        case .misplacedDictionary(let place): "\(place): a dictionary that is not the first page"
        case .missingDictionary(let place): "\(place): the values are numbers of a dictionary that is not there"
        case .checksumMismatch(let place, let expected, let actual):
            "\(place): the CRC-32 is \(Self.hex(actual)), expected \(Self.hex(expected))"
        case .cannotInflate(let place, let error): "\(place): the page cannot be decompressed: \(error)"
        case .cannotDecompress(let place, let error): "\(place): the page cannot be decompressed: \(error)"
        case .pageSize(let place, let expected, let actual):
            "\(place): the page has \(actual) bytes, expected \(expected)"
        case .levelsTooLong(let place, let kind, let byteCount, let available):
            "\(place): the \(kind.rawValue) levels claim \(byteCount) bytes where there are \(available)"
        case .levelTooHigh(let place, let kind, let level, let limit):
            "\(place): the \(kind.rawValue) level \(level), at most \(limit) can be"
        case .invalidBitWidth(let place, let bitWidth): "\(place): numbers of \(bitWidth) bits, at most 32 can be"
        case .truncatedRun(let place, let expected, let actual):
            "\(place): \(actual) packed numbers, expected \(expected)"
        case .runTooLong(let place, let count, let available):
            "\(place): a run of \(count) where only \(available) more values can be"
        case .invalidRunValue(let place, let value, let bitWidth):
            "\(place): the number \(value) in a run of numbers of \(bitWidth) bits"
        case .truncatedValues(let place, let expected, let actual):
            "\(place): the values take \(expected) bytes where there are \(actual)"
        case .trailingBytes(let place, let byteCount): "\(place): \(byteCount) bytes too many"
        case .indexOutsideDictionary(let place, let index, let count):
            "\(place): value \(index) of a dictionary of \(count)"
        case .pageValueCount(let place, let expected, let actual):
            "\(place): the pages have \(actual) values or more, expected \(expected)"
        case .pageRowCount(let place, let expected, let actual): "\(place): \(actual) rows, expected \(expected)"
        case .pageNullCount(let place, let expected, let actual): "\(place): \(actual) nulls, expected \(expected)"
        case .chunkBeginsInsideRow(let place): "\(place): the column begins in the middle of a row"
        default: ""
        }
    }

    private static func hex(_ value: UInt32) -> String {
        "0x" + String(value, radix: 16)
    }
}
