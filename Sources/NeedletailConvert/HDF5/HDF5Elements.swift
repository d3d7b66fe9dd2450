import NeedletailFormat

/// The bytes of a dataset's or attribute's elements, and their reading as Swift values.
///
/// Every method is O(elements) and refuses values that the result cannot hold exactly. `count` elements may be more
/// than there are bytes for: that is an error of each method.
struct HDF5Elements {
    let storage: HDF5Storage
    var datatype: HDF5Datatype
    let count: Int
    /// The elements as stored, in the file's byte order.
    let data: FileBytes
    /// The dataset's or attribute's name, for errors.
    let path: String

    /// Bytes of all elements.
    static func byteCount(_ count: Int, _ datatype: HDF5Datatype, path: String) throws(HDF5Error) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: datatype.byteCount)
        guard !overflow else { throw .tooLarge(path: path, byteCount: .max, byteLimit: .max - 1) }
        return product
    }

    /// The bytes of all elements and no more.
    func bytes() throws(HDF5Error) -> FileBytes {
        let byteCount = try Self.byteCount(count, datatype, path: path)
        guard let bytes = data.slice(at: 0, byteCount: byteCount) else {
            throw .dataSizeMismatch(path: path, offset: data.fileOffset, expected: byteCount, actual: data.count)
        }
        return bytes
    }

    /// Stored integers in the machine's byte order.
    private func stored<T: FixedWidthInteger & SIMDScalar & BitwiseCopyable>(_ type: T.Type) throws(HDF5Error) -> [T] {
        guard let stored = try bytes().array(of: T.self, count: count) else {
            throw .dataSizeMismatch(path: path, offset: data.fileOffset, expected: .max, actual: data.count)
        }
        return datatype.isBigEndian ? stored.map(\.byteSwapped) : stored
    }

    /// The error for asking for another kind of value than the elements are.
    private func wrongType(_ expected: String) -> HDF5Error {
        switch datatype.elementType {
        case .unsupported(let kind): .unsupportedDatatype(path: path, kind)
        case .opaque: .unsupportedDatatype(path: path, .opaque)
        default: .wrongElementType(path: path, expected: expected, actual: datatype.elementType)
        }
    }

    /// Elements as whole numbers; those of 64 bits without sign must not reach 2⁶³.
    func integers() throws(HDF5Error) -> [Int] {
        let width: Int
        let isSigned: Bool
        switch datatype.elementType {
        case .integer(let byteCount, let signed), .enumeration(let byteCount, let signed):
            (width, isSigned) = (byteCount, signed)
        default: throw wrongType("integers")
        }
        switch (width, isSigned) {
        case (1, true): return try stored(Int8.self).map(Int.init)
        case (1, false): return try stored(UInt8.self).map(Int.init)
        case (2, true): return try stored(Int16.self).map(Int.init)
        case (2, false): return try stored(UInt16.self).map(Int.init)
        case (4, true): return try stored(Int32.self).map(Int.init)
        case (4, false): return try stored(UInt32.self).map(Int.init)
        case (8, true): return try stored(Int64.self).map(Int.init)
        case (8, false):
            let stored = try stored(UInt64.self)
            if let index = stored.firstIndex(where: { $0 > UInt64(Int.max) }) {
                throw .inexactValue(path: path, index: index, expected: "signed 64-bit integer")
            }
            return stored.map { Int(truncatingIfNeeded: $0) }
        default: return try oddIntegers(byteCount: width, isSigned: isSigned)
        }
    }

    /// Whole numbers of 3, 5, 6 or 7 bytes.
    private func oddIntegers(byteCount: Int, isSigned: Bool) throws(HDF5Error) -> [Int] {
        let bytes = try bytes()
        let unused = UInt64(64 - 8 * byteCount)
        return bytes.withSpan { span in
            var result: [Int] = []
            result.reserveCapacity(count)
            for start in stride(from: 0, to: count * byteCount, by: byteCount) {
                var value: UInt64 = 0
                for index in 0..<byteCount {
                    let place = datatype.isBigEndian ? byteCount - 1 - index : index
                    value |= UInt64(span.byte(at: start + place)) << UInt64(8 * index)
                }
                result.append(isSigned ? Int(Int64(bitPattern: value << unused) >> Int64(unused)) : Int(value))
            }
            return result
        }
    }

    /// Elements as 32-bit floating-point numbers.
    func floats() throws(HDF5Error) -> [Float] {
        switch datatype.elementType {
        case .float16: return try stored(UInt16.self).map(HalfPrecision.float)
        case .bfloat16: return try stored(UInt16.self).map { Float(bitPattern: UInt32($0) << 16) }
        case .float32:
            if !datatype.isBigEndian, let floats = try bytes().array(of: Float.self, count: count) { return floats }
            return try stored(UInt32.self).map(Float.init(bitPattern:))
        case .float64:
            return try exact(stored(UInt64.self)) { bits in
                let value = Double(bitPattern: bits)
                let narrowed = Float(value)
                return Double(narrowed) == value || value.isNaN ? narrowed : nil
            }
        case .integer, .enumeration: return try exact(integers()) { Float(exactly: $0) }
        default: throw wrongType("numbers")
        }
    }

    /// Elements as 64-bit floating-point numbers.
    func doubles() throws(HDF5Error) -> [Double] {
        switch datatype.elementType {
        case .float64:
            if !datatype.isBigEndian, let doubles = try bytes().array(of: Double.self, count: count) { return doubles }
            return try stored(UInt64.self).map(Double.init(bitPattern:))
        case .integer, .enumeration: return try exact(integers()) { Double(exactly: $0) }
        default: return try floats().map(Double.init)
        }
    }

    /// Each element of `stored` converted; the first that has no exact equal is an error.
    private func exact<Stored, Value>(
        _ stored: [Stored], _ convert: (Stored) -> Value?
    ) throws(HDF5Error) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(stored.count)
        for (index, element) in stored.enumerated() {
            guard let value = convert(element) else {
                throw .inexactValue(path: path, index: index, expected: "\(Value.self)")
            }
            values.append(value)
        }
        return values
    }

    /// Elements as texts, without their padding.
    func strings() throws(HDF5Error) -> [String] {
        let isFixed: Bool
        switch datatype.elementType {
        case .fixedString: isFixed = true
        case .variableString: isFixed = false
        default: throw wrongType("strings")
        }
        let bytes = try bytes()
        var heap = HDF5GlobalHeap(storage)
        var strings: [String] = []
        strings.reserveCapacity(count)
        for index in 0..<count {
            guard let element = bytes.slice(at: index * datatype.byteCount, byteCount: datatype.byteCount) else {
                break
            }
            strings.append(
                isFixed
                    ? try HDF5Text.text(element, padding: datatype.padding)
                    : try heap.text(element, padding: datatype.padding))
        }
        return strings
    }
}
