import NeedletailFormat

/// The type of an array's elements, by NumPy's name for it.
package enum PickleElementType: String, CaseIterable, Sendable {
    case f8, f4, i8, i4, u8, u4, u1, b1

    /// Bytes of one element.
    package var byteCount: Int {
        switch self {
        case .f8, .i8, .u8: 8
        case .f4, .i4, .u4: 4
        case .u1, .b1: 1
        }
    }

    /// The number whose bits these are; an `i8` or `u8` beyond 2⁵³ is rounded.
    func number(_ bits: UInt64) -> Double {
        switch self {
        case .f8: Double(bitPattern: bits)
        case .f4: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .i8: Double(Int64(bitPattern: bits))
        case .i4: Double(Int32(truncatingIfNeeded: bits))
        case .u8: Double(bits)
        case .u4: Double(UInt32(truncatingIfNeeded: bits))
        case .u1: Double(UInt8(truncatingIfNeeded: bits))
        case .b1: UInt8(truncatingIfNeeded: bits) == 0 ? 0 : 1
        }
    }
}

/// A NumPy array of numbers.
package struct PickleArray: Equatable, Sendable {
    package let shape: [Int]
    /// The type that the elements have in the file.
    package let type: PickleElementType
    /// The elements, the last index varying fastest.
    package let elements: [Double]
}

extension PickleArray {
    /// Decodes the elements of `array`, which are of `type`, and whose shape, type and bytes agree.
    init(_ array: PickleArrayBytes, _ type: PickleElementType, isBigEndian: Bool) {
        shape = array.shape
        self.type = type
        let elements = Self.numbers(
            array.bytes, type, isBigEndian: isBigEndian, offset: 0, stride: type.byteCount,
            count: array.bytes.count / type.byteCount)
        self.elements = array.isColumnMajor ? Self.transposed(elements, shape: shape) : elements
    }

    /// `count` numbers of `type`, the first `offset` bytes from the beginning, each `stride` bytes behind the one before.
    ///
    /// - Precondition: all of them lie in `bytes`.
    static func numbers(
        _ bytes: FileBytes, _ type: PickleElementType, isBigEndian: Bool, offset: Int, stride: Int, count: Int
    ) -> [Double] {
        bytes.withSpan { span in
            (0..<count).map { index in
                var bits: UInt64 = 0
                for place in 0..<type.byteCount {
                    let byte = isBigEndian ? type.byteCount - 1 - place : place
                    bits |= UInt64(span.byte(at: index * stride + offset + byte)) << UInt64(8 * place)
                }
                return type.number(bits)
            }
        }
    }

    /// Elements in order of the last index, given in order of the first.
    static func transposed<Element>(_ elements: [Element], shape: [Int]) -> [Element] {
        guard shape.count > 1, !elements.isEmpty else { return elements }
        var strides = [Int](repeating: 1, count: shape.count)
        for axis in 1..<shape.count { strides[axis] = strides[axis - 1] * shape[axis - 1] }
        var result: [Element] = []
        result.reserveCapacity(elements.count)
        var index = [Int](repeating: 0, count: shape.count)
        var offset = 0
        for _ in 0..<elements.count {
            result.append(elements[offset])
            // Count up from the last axis.
            for axis in shape.indices.reversed() {
                index[axis] += 1
                offset += strides[axis]
                if index[axis] < shape[axis] { break }
                offset -= strides[axis] * shape[axis]
                index[axis] = 0
            }
        }
        return result
    }
}

/// What NumPy writes as a data type.
package enum PickleDataType: Sendable {
    /// Numbers of a kind and byte order.
    case numbers(PickleElementType, isBigEndian: Bool)
    /// Texts of at most `length` code points, four bytes each, with zeros behind them.
    case texts(length: Int, isBigEndian: Bool)
    /// Records of named numbers.
    case records(PickleRecordType)
    /// Python objects.
    case objects

    /// NumPy's name for it.
    var name: String {
        switch self {
        case .numbers(let type, _): type.rawValue
        case .texts(let length, _): "U\(length)"
        case .records(let type): "V\(type.byteCount)"
        case .objects: "O8"
        }
    }

    /// Bytes of one element; nil for objects, which lie elsewhere.
    var byteCount: Int? {
        switch self {
        case .numbers(let type, _): type.byteCount
        case .texts(let length, _): 4 * length
        case .records(let type): type.byteCount
        case .objects: nil
        }
    }
}
