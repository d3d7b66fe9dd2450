import NeedletailFormat

/// A structured data type of NumPy: numbers side by side, each found by its name.
package struct PickleRecordType: Sendable {
    /// A number in each record.
    struct Field: Sendable {
        let type: PickleElementType
        let isBigEndian: Bool
        /// Bytes from the record's beginning.
        let offset: Int
    }

    /// By name; every one of them lies inside the record.
    let fields: [String: Field]
    /// Bytes of a record, those of padding too.
    let byteCount: Int

    /// Most fields of a record, and most bytes.
    static let fieldLimit = 64
    static let byteLimit = 1 << 12
}

/// A NumPy array of records, one axis of them.
package struct PickleRecords: Sendable {
    package let count: Int
    private let type: PickleRecordType
    private let bytes: FileBytes

    /// - Precondition: `bytes` are as many as `count` records of `type` take.
    init(count: Int, type: PickleRecordType, bytes: FileBytes) {
        self.count = count
        self.type = type
        self.bytes = bytes
    }

    /// The number called `name` of each record; nil where records have none. Complexity: O(records).
    package subscript(name: String) -> [Double]? {
        guard let field = type.fields[name] else { return nil }
        return PickleArray.numbers(
            bytes, field.type, isBigEndian: field.isBigEndian, offset: field.offset, stride: type.byteCount,
            count: count)
    }
}

extension PickleGraph {
    /// The array of records at `reference`, which has one axis.
    package func records(_ reference: PickleReference) throws(PickleError) -> PickleRecords {
        let array = try arrayBytes(reference)
        guard case .records(let type) = array.type, array.shape.count == 1 else {
            throw .invalidArray(offset: offset(of: reference), .dtype)
        }
        return PickleRecords(count: array.shape[0], type: type, bytes: array.bytes)
    }

    /// The texts of the array at `reference`, the last index varying fastest: of fixed width, without the zeros behind them.
    package func texts(_ reference: PickleReference) throws(PickleError) -> (shape: [Int], elements: [String]) {
        let array = try arrayBytes(reference)
        let offset = offset(of: reference)
        guard case .texts(let length, let isBigEndian) = array.type else {
            throw .invalidArray(offset: offset, .dtype)
        }
        let count = try Self.elementCount(array.shape, offset: offset)
        let elements: [String]? = array.bytes.withSpan { span in
            var elements: [String] = []
            for index in 0..<count {
                var text = String.UnicodeScalarView()
                var zeros = 0
                for place in 0..<length {
                    var value: UInt32 = 0
                    for byte in 0..<4 {
                        let digit = span.byte(at: 4 * (index * length + place) + (isBigEndian ? 3 - byte : byte))
                        value |= UInt32(digit) << UInt32(8 * byte)
                    }
                    guard let scalar = Unicode.Scalar(value) else { return nil }
                    text.append(scalar)
                    zeros = value == 0 ? zeros + 1 : 0
                }
                text.removeLast(zeros)
                elements.append(String(text))
            }
            return elements
        }
        guard let elements else { throw .invalidArray(offset: offset, .data) }
        return (array.shape, array.isColumnMajor ? PickleArray.transposed(elements, shape: array.shape) : elements)
    }

    /// The data type of the array at `reference`.
    package func elementType(_ reference: PickleReference) throws(PickleError) -> PickleDataType {
        let offset = offset(of: reference)
        if case .array(let array) = self[reference] { return array.type }
        guard let object = object(reference), object.construction == .called else {
            throw .invalidArray(offset: offset, .array)
        }
        if PickleGlobal.reconstructs.contains(object.global), let state = tuple(object.state), state.count == 5 {
            return try dataType(state[2])
        }
        if PickleGlobal.fromBuffers.contains(object.global), object.arguments.count == 4 {
            return try dataType(object.arguments[1])
        }
        throw .invalidArray(offset: offset, .array)
    }

    /// The structured data type whose state is `state`, as NumPy writes it: names, and for each a data type and an offset.
    func recordType(_ state: [PickleReference], offset: Int, name: String) throws(PickleError) -> PickleRecordType {
        guard state.count >= 6, isNone(state[2]), let names = tuple(state[3]),
            (1...PickleRecordType.fieldLimit).contains(names.count), case .dictionary(let pairs) = self[state[4]],
            pairs.count <= PickleRecordType.fieldLimit, let byteCount = int(state[5]),
            (1...PickleRecordType.byteLimit).contains(byteCount)
        else { throw .unsupportedElementType(offset: offset, name: name) }
        var fields: [String: PickleRecordType.Field] = [:]
        for pair in pairs {
            guard let key = string(pair.key), let parts = tuple(pair.value), parts.count >= 2,
                let place = int(parts[1]),
                place >= 0
            else { throw .invalidArray(offset: offset, .dtype) }
            guard case .numbers(let type, let isBigEndian) = try plainType(parts[0]) else {
                throw .unsupportedElementType(offset: offset, name: name)
            }
            guard place <= byteCount - type.byteCount else { throw .invalidArray(offset: offset, .dtype) }
            fields[key] = PickleRecordType.Field(type: type, isBigEndian: isBigEndian, offset: place)
        }
        guard names.allSatisfy({ string($0).map { fields[$0] != nil } ?? false }) else {
            throw .invalidArray(offset: offset, .dtype)
        }
        return PickleRecordType(fields: fields, byteCount: byteCount)
    }
}
