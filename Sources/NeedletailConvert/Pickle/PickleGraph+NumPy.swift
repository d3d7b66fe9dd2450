import NeedletailFormat

extension PickleGlobal {
    static let reconstructs: Set = [
        PickleGlobal("numpy.core.multiarray", "_reconstruct"), PickleGlobal("numpy._core.multiarray", "_reconstruct"),
    ]
    static let fromBuffers: Set = [
        PickleGlobal("numpy.core.numeric", "_frombuffer"), PickleGlobal("numpy._core.numeric", "_frombuffer"),
    ]
    static let scalars: Set = [
        PickleGlobal("numpy.core.multiarray", "scalar"), PickleGlobal("numpy._core.multiarray", "scalar"),
    ]
    static let ndarray = PickleGlobal("numpy", "ndarray")
    static let dtype = PickleGlobal("numpy", "dtype")

    /// What NumPy 1 and 2 write for arrays, data types and scalars, in any protocol.
    package static let numPy: Set<PickleGlobal> =
        reconstructs.union(fromBuffers).union(scalars).union([ndarray, dtype, encode, .bytes])
}

extension PickleGraph {
    /// Whether the value at `reference` is an array, of numbers or objects.
    package func isArray(_ reference: PickleReference) -> Bool {
        if case .array = self[reference] { return true }
        guard let object = object(reference), object.construction == .called else { return false }
        return PickleGlobal.reconstructs.contains(object.global) || PickleGlobal.fromBuffers.contains(object.global)
    }

    /// The array of numbers at `reference`.
    ///
    /// Memory: eight bytes for each element, of which each takes at least one in the file.
    package func array(_ reference: PickleReference) throws(PickleError) -> PickleArray {
        let dataType = try elementType(reference)
        switch dataType {
        case .texts, .records:
            throw .unsupportedElementType(offset: offset(of: reference), name: dataType.name)
        case .numbers, .objects: break
        }
        let array = try arrayBytes(reference)
        guard case .numbers(let type, let isBigEndian) = array.type else {
            throw .objectArray(offset: offset(of: reference))
        }
        return PickleArray(array, type, isBigEndian: isBigEndian)
    }

    /// The array of Python objects at `reference`: its shape, and its elements with the last index varying fastest.
    package func objectArray(
        _ reference: PickleReference
    ) throws(PickleError) -> (shape: [Int], elements: [PickleReference]) {
        let offset = offset(of: reference)
        guard let object = object(reference), PickleGlobal.reconstructs.contains(object.global) else {
            throw .invalidArray(offset: offset, .array)
        }
        let parts = try reconstruction(object, offset: offset)
        guard case .objects = try dataType(parts.dtype) else { throw .invalidArray(offset: offset, .dtype) }
        guard case .list(let elements) = self[parts.data] else { throw .invalidArray(offset: offset, .data) }
        let count = try Self.elementCount(parts.shape, offset: offset)
        guard elements.count == count else {
            throw .wrongArraySize(offset: offset, expected: count, actual: elements.count)
        }
        // One axis reads the same either way.
        guard !parts.isColumnMajor || parts.shape.count < 2 else { throw .invalidArray(offset: offset, .order) }
        return (parts.shape, elements)
    }

    /// The number or truth value that the NumPy scalar at `reference` stands for.
    package func scalar(_ reference: PickleReference) throws(PickleError) -> PickleValue {
        let offset = offset(of: reference)
        guard let object = object(reference), object.construction == .called,
            PickleGlobal.scalars.contains(object.global), object.arguments.count == 2
        else { throw .invalidArray(offset: offset, .array) }
        guard case .numbers(let type, let isBigEndian) = try dataType(object.arguments[0]) else {
            throw .objectArray(offset: offset)
        }
        guard let bytes = bytes(object.arguments[1]) else { throw .invalidArray(offset: offset, .data) }
        guard bytes.count == type.byteCount else {
            throw .wrongArraySize(offset: offset, expected: type.byteCount, actual: bytes.count)
        }
        var digits = bytes.array()
        if isBigEndian { digits.reverse() }
        let bits = digits.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        switch type {
        case .f8, .f4: return .float(type.number(bits))
        case .i8: return .int(Int64(bitPattern: bits))
        case .i4: return .int(Int64(Int32(truncatingIfNeeded: bits)))
        case .u8: return Int64(exactly: bits).map { .int($0) } ?? .largeInt
        case .u4, .u1: return .int(Int64(bits))
        case .b1: return .bool(bits != 0)
        }
    }
}

extension PickleGraph {
    /// The array at `reference`, its bytes as they are in the file; none of objects.
    func arrayBytes(_ reference: PickleReference) throws(PickleError) -> PickleArrayBytes {
        let offset = offset(of: reference)
        let shape: [Int]
        let dtype: PickleReference
        let data: PickleReference
        let isColumnMajor: Bool
        switch self[reference] {
        case .array(let array): return array
        case .object(let object) where PickleGlobal.reconstructs.contains(object.global):
            (shape, dtype, data, isColumnMajor) = try reconstruction(object, offset: offset)
        case .object(let object) where PickleGlobal.fromBuffers.contains(object.global):
            guard object.arguments.count == 4 else { throw .invalidArray(offset: offset, .array) }
            data = object.arguments[0]
            dtype = object.arguments[1]
            shape = try self.shape(object.arguments[2], offset: offset)
            isColumnMajor = try order(object.arguments[3], offset: offset)
        default: throw .invalidArray(offset: offset, .array)
        }
        let type = try dataType(dtype)
        guard let width = type.byteCount else { throw .objectArray(offset: offset) }
        guard let bytes = bytes(data) else { throw .invalidArray(offset: offset, .data) }
        let expected = try Self.byteCount(shape, width, offset: offset)
        guard bytes.count == expected else {
            throw .wrongArraySize(offset: offset, expected: expected, actual: bytes.count)
        }
        return PickleArrayBytes(
            shape: shape, type: type, isColumnMajor: isColumnMajor, bytes: bytes)
    }

    /// The parts of an array that is made empty and then given its state: version, shape, data type, order, data.
    private func reconstruction(
        _ object: PickleObject, offset: Int
    ) throws(PickleError) -> (shape: [Int], dtype: PickleReference, data: PickleReference, isColumnMajor: Bool) {
        guard object.construction == .called, object.arguments.count == 3,
            let state = tuple(object.state), state.count == 5, int(state[0]) == 1
        else { throw .invalidArray(offset: offset, .array) }
        guard global(object.arguments[0]) == .ndarray else { throw .invalidArray(offset: offset, .subclass) }
        guard let isColumnMajor = bool(state[3]) else { throw .invalidArray(offset: offset, .order) }
        return (try shape(state[1], offset: offset), state[2], state[4], isColumnMajor)
    }

    /// The lengths in the tuple at `reference`.
    func shape(_ reference: PickleReference, offset: Int) throws(PickleError) -> [Int] {
        // NumPy's own limit is 64 axes.
        guard let lengths = tuple(reference), lengths.count <= 64 else { throw .invalidArray(offset: offset, .shape) }
        var shape: [Int] = []
        for length in lengths {
            guard let length = int(length), length >= 0 else { throw .invalidArray(offset: offset, .shape) }
            shape.append(length)
        }
        return shape
    }

    /// Whether the text at `reference` stands for the first index varying fastest.
    func order(_ reference: PickleReference?, offset: Int) throws(PickleError) -> Bool {
        switch string(reference) {
        case "C": false
        case "F": true
        default: throw .invalidArray(offset: offset, .order)
        }
    }

    /// Most code points of a text of fixed width.
    private static let textLimit = 1 << 20

    /// The data type at `reference`.
    func dataType(_ reference: PickleReference) throws(PickleError) -> PickleDataType {
        let offset = offset(of: reference)
        guard let object = object(reference), object.construction == .called, object.global == .dtype,
            let name = string(object.arguments.first),
            let state = tuple(object.state), state.count >= 5, let order = string(state[1])
        else { throw .invalidArray(offset: offset, .dtype) }
        if name.hasPrefix("V") { return .records(try recordType(state, offset: offset, name: name)) }
        return try plainType(name, order, state, offset: offset)
    }

    /// The data type at `reference`, which has no names.
    func plainType(_ reference: PickleReference) throws(PickleError) -> PickleDataType {
        let offset = offset(of: reference)
        guard let object = object(reference), object.construction == .called, object.global == .dtype,
            let name = string(object.arguments.first),
            let state = tuple(object.state), state.count >= 5, let order = string(state[1])
        else { throw .invalidArray(offset: offset, .dtype) }
        return try plainType(name, order, state, offset: offset)
    }

    private func plainType(
        _ name: String, _ order: String, _ state: [PickleReference], offset: Int
    ) throws(PickleError) -> PickleDataType {
        guard state[2...4].allSatisfy({ isNone($0) }) else {
            // A type made of parts, with names, or with a shape of its own.
            throw .unsupportedElementType(offset: offset, name: name)
        }
        if name == "O8" || name == "O4" { return .objects }
        if name.hasPrefix("U"), let length = Int(name.dropFirst()), (1...Self.textLimit).contains(length) {
            switch order {
            case "<": return .texts(length: length, isBigEndian: false)
            case ">": return .texts(length: length, isBigEndian: true)
            default: throw .invalidArray(offset: offset, .dtype)
            }
        }
        guard let type = PickleElementType(rawValue: name) else {
            throw .unsupportedElementType(offset: offset, name: name)
        }
        switch order {
        case "<": return .numbers(type, isBigEndian: false)
        case ">": return .numbers(type, isBigEndian: true)
        case "|" where type.byteCount == 1: return .numbers(type, isBigEndian: false)
        default: throw .invalidArray(offset: offset, .dtype)
        }
    }

    /// The number of elements of a shape.
    static func elementCount(_ shape: [Int], offset: Int) throws(PickleError) -> Int {
        var count = 1
        for length in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: length)
            guard !overflow else { throw .shapeTooLarge(offset: offset, shape: shape) }
            count = product
        }
        return count
    }

    /// The number of bytes of an array.
    static func byteCount(
        _ shape: [Int], _ width: Int, offset: Int
    ) throws(PickleError) -> Int {
        let (bytes, overflow) = try elementCount(shape, offset: offset).multipliedReportingOverflow(by: width)
        guard !overflow else { throw .shapeTooLarge(offset: offset, shape: shape) }
        return bytes
    }
}
