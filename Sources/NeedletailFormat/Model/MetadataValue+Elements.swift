import NeedletailGraph
import NeedletailTensor

// Arrays of the values of a tensor.
extension MetadataValue {
    /// The number of elements of the array here, all of them such as `dtype` holds.
    func elementCount(of dtype: DType) throws(ModelFileError) -> Int {
        try forEachElement(of: dtype) { reader throws(JSONError) in try reader.skipElement(dtype) }
    }

    /// The elements of the array here as a tensor of `type`: numbers rounded to the nearest double and, for f32, from there.
    func tensor(_ type: TensorType) throws(ModelFileError) -> Tensor {
        switch type.dtype {
        case .f32:
            try tensor(type, Float.self) { reader throws(JSONError) in
                let value = Float(try reader.readDouble())
                return value.isFinite ? value : nil
            }
        case .f64: try tensor(type, Double.self) { reader throws(JSONError) in try reader.readDouble() }
        case .i8: try tensor(type, Int8.self) { reader throws(JSONError) in try reader.readInteger() }
        case .u8: try tensor(type, UInt8.self) { reader throws(JSONError) in try reader.readInteger() }
        case .i32: try tensor(type, Int32.self) { reader throws(JSONError) in try reader.readInteger() }
        case .i64: try tensor(type, Int64.self) { reader throws(JSONError) in try reader.readInteger() }
        case .bf16, .f16: throw invalid("an array of values", actual: "a type that weights are stored in")
        case .bool:
            try made(type, try elements(.bool) { reader throws(JSONError) in try reader.readBool() }) {
                try? Tensor($0, shape: type.shape)
            }
        }
    }

    private func tensor<Element: TensorElement>(
        _ type: TensorType, _: Element.Type, _ read: (inout JSONReader) throws(JSONError) -> Element?
    ) throws(ModelFileError) -> Tensor {
        try made(type, try elements(type.dtype, read)) { try? Tensor($0, shape: type.shape) }
    }

    /// A tensor of as many elements as its shape has.
    private func made<Element>(
        _ type: TensorType, _ elements: [Element], _ make: ([Element]) -> Tensor?
    ) throws(ModelFileError) -> Tensor {
        guard let tensor = make(elements) else {
            throw invalid("a row of the shape \(type.shape)", actual: "\(elements.count) values")
        }
        return tensor
    }

    private func elements<Element>(
        _ dtype: DType, _ read: (inout JSONReader) throws(JSONError) -> Element?
    ) throws(ModelFileError) -> [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(try elementCount(of: dtype))
        _ = try forEachElement(of: dtype) { reader throws(JSONError) in
            guard let element = try read(&reader) else { return false }
            elements.append(element)
            return true
        }
        return elements
    }

    /// Calls `body` with a reader before each element of the array here, which it is to read, and to say whether `dtype`
    /// holds it; how many there are.
    private func forEachElement(
        of dtype: DType, _ body: (inout JSONReader) throws(JSONError) -> Bool
    ) throws(ModelFileError) -> Int {
        try expect(.array)
        var reader = json
        var count = 0
        try step(&reader) { reader throws(JSONError) in try reader.beginArray() }
        while try step(&reader, { reader throws(JSONError) in try reader.nextElement() }) {
            let start = reader
            guard (try? body(&reader)) == true else {
                let element = MetadataValue(self, start, .index(count))
                let expected =
                    switch dtype {
                    case .f32, .f64: "a number that \(dtype.rawValue) holds"
                    case .i8, .u8, .i32, .i64: "an integer that \(dtype.rawValue) holds"
                    case .bool: "true or false"
                    case .bf16, .f16: "nothing"
                    }
                throw element.invalid(expected, actual: try element.shown)
            }
            count += 1
        }
        return count
    }
}

extension JSONReader {
    /// Steps over the value that comes next; whether `dtype` holds it. Most numbers are not even converted.
    fileprivate mutating func skipElement(_ dtype: DType) throws(JSONError) -> Bool {
        switch dtype {
        case .f32, .f64: return try skipFloat(dtype)
        case .i8: _ = try readInteger(Int8.self)
        case .u8: _ = try readInteger(UInt8.self)
        case .i32: _ = try readInteger(Int32.self)
        case .i64: _ = try readInteger(Int64.self)
        case .bool: _ = try readBool()
        case .bf16, .f16: return false
        }
        return true
    }

    private mutating func skipFloat(_ dtype: DType) throws(JSONError) -> Bool {
        try expect(.number)
        let number = try scanNumber()
        // Up to 38 characters without an exponent say less than 1e38.
        if number.byteCount <= 38, !hasExponent(number) { return true }
        var reader = self
        reader.position = number.start
        let value = try reader.readDouble()
        return dtype == .f64 || Float(value).isFinite
    }

    private func hasExponent(_ number: Number) -> Bool {
        for place in number.start..<number.start + number.byteCount
        where (bytes[place] ?? 0) | 0x20 == UInt8(ascii: "e") {
            return true
        }
        return false
    }
}
