import NeedletailFormat

/// The types of Thrift's compact protocol.
enum ThriftType: Int {
    case booleanTrue = 1
    case booleanFalse, byte, int16, int32, int64, double, binary, list, set, map, structure, uuid

    /// The name for messages.
    var name: String { self == .booleanTrue || self == .booleanFalse ? "boolean" : "\(self)" }
}

/// A field of a Thrift structure whose value comes next.
struct ThriftField {
    let id: Int
    let type: ThriftType
}

/// Reads structures in Thrift's compact protocol, field by field, each read checked.
///
/// Nothing is allocated from what a structure claims: a list has at most as many elements as bytes are left.
/// Source: Apache Thrift, thrift-compact-protocol.md.
struct ThriftReader {
    /// The most unknown structures and lists that may lie in one another.
    private static let depthLimit = 32

    private let bytes: FileBytes
    /// The file, and what else is known of the place.
    private let origin: ParquetPlace
    /// Bytes read so far.
    private(set) var position = 0
    /// What is being read, for errors.
    private(set) var part: ParquetStructure

    init(_ part: ParquetStructure, over bytes: FileBytes, at origin: ParquetPlace) {
        self.part = part
        self.bytes = bytes
        self.origin = origin
    }

    /// Bytes not read yet.
    var remaining: Int { bytes.count - position }

    /// The place of the next byte.
    var place: ParquetPlace {
        var place = origin
        place.byte = bytes.fileOffset + position
        return place
    }

    /// Reads the structure that comes next, giving each field to `body`, which must read its value.
    mutating func structure(
        _ part: ParquetStructure, _ body: (inout ThriftReader, ThriftField) throws(ParquetError) -> Void
    ) throws(ParquetError) {
        let outer = self.part
        self.part = part
        var last = 0
        while let field = try field(after: last) {
            last = field.id
            try body(&self, field)
        }
        self.part = outer
    }

    /// The field that comes next, or `nil` at the structure's end.
    private mutating func field(after last: Int) throws(ParquetError) -> ThriftField? {
        let place = place
        let header = Int(try byte())
        guard header != 0 else { return nil }
        guard let type = ThriftType(rawValue: header & 15) else {
            throw .unknownFieldType(place, part, type: header & 15)
        }
        let delta = header >> 4
        let id = delta > 0 ? last + delta : Int(try zigzag(Int16.self))
        guard id <= Int(Int16.max) else { throw .numberTooLong(place, part) }
        return ThriftField(id: id, type: type)
    }

    private mutating func byte() throws(ParquetError) -> UInt8 {
        guard let byte = bytes[position] else { throw .truncatedStructure(place, part) }
        position += 1
        return byte
    }

    /// An unsigned number of 7 bits a byte, of at most `bitCount` bits.
    private mutating func varint(bitCount: Int) throws(ParquetError) -> UInt64 {
        let place = place
        var value: UInt64 = 0
        var shift = 0
        while true {
            let byte = try byte()
            let bits = UInt64(byte & 0x7f)
            guard shift < bitCount, bits >> UInt64(min(bitCount - shift, 7)) == 0 else {
                throw .numberTooLong(place, part)
            }
            value |= bits << UInt64(shift)
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    /// A signed number: 0, -1, 1, -2, ... as 0, 1, 2, 3, ...
    private mutating func zigzag<T: FixedWidthInteger>(_ type: T.Type) throws(ParquetError) -> T {
        let value = try varint(bitCount: T.bitWidth)
        return T(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    private func check(_ field: ThriftField, _ expected: ThriftType) throws(ParquetError) {
        guard field.type == expected else {
            throw .wrongFieldType(place, part, field: field.id, expected: expected.name, actual: field.type.name)
        }
    }
}

// MARK: - Values of fields

extension ThriftReader {
    mutating func int8(_ field: ThriftField) throws(ParquetError) -> Int {
        try check(field, .byte)
        return Int(Int8(bitPattern: try byte()))
    }

    mutating func int32(_ field: ThriftField) throws(ParquetError) -> Int {
        try check(field, .int32)
        return Int(try zigzag(Int32.self))
    }

    mutating func int64(_ field: ThriftField) throws(ParquetError) -> Int {
        try check(field, .int64)
        return Int(try zigzag(Int64.self))
    }

    /// A number of 32 bits that counts something.
    mutating func count(_ field: ThriftField, _ name: String) throws(ParquetError) -> Int {
        let place = place
        let value = try int32(field)
        guard value >= 0 else { throw .invalidField(place, part, field: name, expected: "0 or more", actual: value) }
        return value
    }

    /// A number of 64 bits that counts something.
    mutating func longCount(_ field: ThriftField, _ name: String) throws(ParquetError) -> Int {
        let place = place
        let value = try int64(field)
        guard value >= 0 else { throw .invalidField(place, part, field: name, expected: "0 or more", actual: value) }
        return value
    }

    mutating func boolean(_ field: ThriftField) throws(ParquetError) -> Bool {
        // A field's type is its value.
        guard field.type == .booleanTrue || field.type == .booleanFalse else {
            throw .wrongFieldType(
                place, part, field: field.id, expected: ThriftType.booleanTrue.name, actual: field.type.name)
        }
        return field.type == .booleanTrue
    }

    mutating func binary(_ field: ThriftField) throws(ParquetError) -> FileBytes {
        try check(field, .binary)
        return try binary()
    }

    /// Bytes with their count before them.
    private mutating func binary() throws(ParquetError) -> FileBytes {
        let place = place
        let count = Int(try varint(bitCount: 32))
        guard let slice = bytes.slice(at: position, byteCount: count) else {
            throw .truncatedStructure(place, part)
        }
        position += count
        return slice
    }

    mutating func text(_ field: ThriftField, byteLimit: Int, _ name: String) throws(ParquetError) -> String {
        let place = place
        let bytes = try binary(field)
        guard bytes.count <= byteLimit else {
            throw .invalidField(
                place, part, field: "length of the \(name)", expected: "at most \(byteLimit)", actual: bytes.count)
        }
        guard let text = bytes.string() else { throw .invalidText(place, part) }
        return text
    }

    /// The structure that is the field's value.
    mutating func structure(
        _ field: ThriftField, _ part: ParquetStructure,
        _ body: (inout ThriftReader, ThriftField) throws(ParquetError) -> Void
    ) throws(ParquetError) {
        try check(field, .structure)
        try structure(part, body)
    }

    /// Gives `body` the reader for each element of a list of `type`; `body` must read one.
    mutating func list(
        _ field: ThriftField, of type: ThriftType, _ body: (inout ThriftReader, Int) throws(ParquetError) -> Void
    ) throws(ParquetError) {
        try check(field, .list)
        let (actual, count) = try listHeader()
        guard actual == type || count == 0 else {
            throw .wrongFieldType(
                place, part, field: field.id, expected: "list of \(type.name)", actual: "list of \(actual.name)")
        }
        for index in 0..<count { try body(&self, index) }
    }

    /// A text of a list of texts.
    mutating func element() throws(ParquetError) -> FileBytes { try binary() }

    private mutating func elementType(_ code: Int) throws(ParquetError) -> ThriftType {
        // Some writers call a boolean 1, some 2.
        guard let type = ThriftType(rawValue: code) else { throw .unknownFieldType(place, part, type: code) }
        return type
    }

    private mutating func listHeader() throws(ParquetError) -> (type: ThriftType, count: Int) {
        let place = place
        let header = Int(try byte())
        let count = header >> 4 == 15 ? Int(try varint(bitCount: 32)) : header >> 4
        // An empty list may say anything.
        let type = count == 0 ? .byte : try elementType(header & 15)
        // An element takes a byte at least.
        guard count <= remaining else { throw .countTooLarge(place, part, count: count, available: remaining) }
        return (type, count)
    }
}

// MARK: - Unknown fields

extension ThriftReader {
    /// Passes over the field's value.
    mutating func skip(_ field: ThriftField) throws(ParquetError) {
        if field.type == .booleanTrue || field.type == .booleanFalse { return }
        try skip(field.type, depth: 0)
    }

    private mutating func skip(_ type: ThriftType, depth: Int) throws(ParquetError) {
        guard depth < Self.depthLimit else { throw .nestedTooDeep(place, part, limit: Self.depthLimit) }
        switch type {
        case .booleanTrue, .booleanFalse, .byte: try skip(byteCount: 1)
        case .int16, .int32, .int64: _ = try varint(bitCount: 64)
        case .double: try skip(byteCount: 8)
        case .uuid: try skip(byteCount: 16)
        case .binary: _ = try binary()
        case .list, .set:
            let (type, count) = try listHeader()
            for _ in 0..<count { try skip(type, depth: depth + 1) }
        case .map:
            let place = place
            let count = Int(try varint(bitCount: 32))
            guard count <= remaining else { throw .countTooLarge(place, part, count: count, available: remaining) }
            guard count > 0 else { return }
            let types = Int(try byte())
            let (key, value) = (try elementType(types >> 4), try elementType(types & 15))
            for _ in 0..<count {
                try skip(key, depth: depth + 1)
                try skip(value, depth: depth + 1)
            }
        case .structure:
            var last = 0
            while let field = try field(after: last) {
                last = field.id
                if field.type != .booleanTrue && field.type != .booleanFalse { try skip(field.type, depth: depth + 1) }
            }
        }
    }

    private mutating func skip(byteCount: Int) throws(ParquetError) {
        guard byteCount <= remaining else { throw .truncatedStructure(place, part) }
        position += byteCount
    }
}
