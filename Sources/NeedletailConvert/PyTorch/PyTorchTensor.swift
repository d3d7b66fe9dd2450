package import NeedletailFormat

/// A tensor of a state dict: a view of the file's bytes.
///
/// Element `[i, j, ...]` lies `i · strides[0] + j · strides[1] + ...` elements behind the first. All elements lie in `bytes`, which
/// was checked when the view was made.
package struct PyTorchTensor: Sendable {
    /// Its name in the state dict.
    package let name: String
    package let dtype: SafetensorsDType
    /// Sizes, outermost first; empty for a single value.
    package let shape: [Int]
    /// How many elements each is from the next, along each dimension.
    let strides: [Int]
    /// The storage's bytes from the first element on; little-endian.
    let bytes: FileBytes

    /// What the elements stand for where they are quantised.
    var quantization: PyTorchQuantization?

    /// The product of the sizes.
    package let elementCount: Int

    /// Most dimensions that are read.
    static let dimensionLimit = 64

    /// A view of `storage`, from its element `offset` on.
    ///
    /// - Throws: `PyTorchError.invalidTensor` where a size, a stride or the offset is negative or a product too large,
    ///   `outsideStorage` where an element is not in the storage.
    init(
        _ name: String, _ dtype: SafetensorsDType, storage: FileBytes, offset: Int, shape: [Int], strides: [Int]
    ) throws(PyTorchError) {
        guard shape.count <= Self.dimensionLimit, shape.allSatisfy({ $0 >= 0 }),
            let byteCount = dtype.byteCount(shape: shape)
        else { throw .invalidTensor(tensor: name, .size) }
        guard strides.count == shape.count, strides.allSatisfy({ $0 >= 0 }) else {
            throw .invalidTensor(tensor: name, .stride)
        }
        guard offset >= 0 else { throw .invalidTensor(tensor: name, .offset) }
        self.name = name
        self.dtype = dtype
        self.shape = shape
        self.strides = strides
        elementCount = byteCount / dtype.byteCount
        guard elementCount > 0 else {
            bytes = FileBytes([])
            return
        }
        let available = storage.count / dtype.byteCount
        var last = offset
        for (size, stride) in zip(shape, strides) {
            let (reach, isTooFar) = (size - 1).multipliedReportingOverflow(by: stride)
            let (sum, overflow) = last.addingReportingOverflow(reach)
            guard !isTooFar, !overflow else { throw .outsideStorage(tensor: name, elementCount: available) }
            last = sum
        }
        // The first element is in the storage where the last one is.
        guard last < available, let rest = storage.suffix(from: offset * dtype.byteCount) else {
            throw .outsideStorage(tensor: name, elementCount: available)
        }
        bytes = rest
    }

    /// The strides of elements in order, without gaps. Precondition: the product of the shape fits.
    static func contiguousStrides(_ shape: [Int]) -> [Int] {
        var strides = [Int](repeating: 1, count: shape.count)
        for axis in shape.indices.dropLast().reversed() {
            strides[axis] = strides[axis + 1] * max(1, shape[axis + 1])
        }
        return strides
    }

    /// The bytes that the elements take, one after the other.
    package var byteCount: Int { elementCount * dtype.byteCount }

    /// The elements in order, as they are in the file. Complexity: O(elements).
    package func elementBytes() -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(byteCount)
        bytes.withSpan { span in
            Self.forEachElement(shape, strides) { element in
                for byte in 0..<dtype.byteCount { result.append(span.byte(at: element * dtype.byteCount + byte)) }
            }
        }
        return result
    }

    /// The elements as f32, or what they stand for, in the order of the dimensions `axes`, by default their own: `y[i, j] = x[j, i]`
    /// of `[1, 0]`. What f32 does not hold is rounded.
    ///
    /// - axes: each dimension once. Complexity: O(elements).
    package func floats(_ axes: [Int]? = nil) -> [Float] {
        let axes = axes ?? Array(shape.indices)
        let (shape, strides) = (axes.map { self.shape[$0] }, axes.map { self.strides[$0] })
        let values = elements(shape, strides)
        return quantization?.values(values, shape, axes) ?? values
    }

    /// The elements as f32, in another order of the dimensions.
    private func elements(_ shape: [Int], _ strides: [Int]) -> [Float] {
        bytes.withSpan { span in
            func all(_ value: (Int) -> Float) -> [Float] {
                var result: [Float] = []
                result.reserveCapacity(elementCount)
                Self.forEachElement(shape, strides) { result.append(value($0)) }
                return result
            }
            switch dtype {
            case .f32: return all { Float(bitPattern: span.number(at: $0)) }
            case .f64: return all { Float(Double(bitPattern: span.number(at: $0))) }
            case .f16: return all { HalfPrecision.float(span.number(at: $0)) }
            case .bf16: return all { Float(bitPattern: UInt32(span.number(at: $0, as: UInt16.self)) << 16) }
            case .f8e5m2: return all { HalfPrecision.float(UInt16(span.byte(at: $0)) << 8) }
            case .f8e4m3: return all { Self.float(f8e4m3: span.byte(at: $0)) }
            case .bool: return all { span.byte(at: $0) == 0 ? 0 : 1 }
            case .u8: return all { Float(span.byte(at: $0)) }
            case .i8: return all { Float(Int8(bitPattern: span.byte(at: $0))) }
            case .u16: return all { Float(span.number(at: $0, as: UInt16.self)) }
            case .i16: return all { Float(Int16(bitPattern: span.number(at: $0))) }
            case .u32: return all { Float(span.number(at: $0, as: UInt32.self)) }
            case .i32: return all { Float(Int32(bitPattern: span.number(at: $0))) }
            case .u64: return all { Float(span.number(at: $0, as: UInt64.self)) }
            case .i64: return all { Float(Int64(bitPattern: span.number(at: $0))) }
            }
        }
    }

    /// Calls `body` with the place of each element, counted from the first, the last index varying fastest.
    private static func forEachElement(_ shape: [Int], _ strides: [Int], _ body: (Int) -> Void) {
        guard shape.allSatisfy({ $0 > 0 }) else { return }
        let (count, stride) = (shape.last ?? 1, strides.last ?? 0)
        let outer = shape.indices.dropLast()
        var index = [Int](repeating: 0, count: shape.count)
        var start = 0
        while true {
            for place in 0..<count { body(start + place * stride) }
            // Count up from the last but one.
            var axis = outer.endIndex - 1
            while axis >= 0 {
                index[axis] += 1
                start += strides[axis]
                if index[axis] < shape[axis] { break }
                start -= strides[axis] * shape[axis]
                index[axis] = 0
                axis -= 1
            }
            guard axis >= 0 else { return }
        }
    }

    /// The number that the bits are: a sign, 4 bits of exponent of bias 7, 3 of fraction; all ones is NaN, and there is no
    /// infinity.
    private static func float(f8e4m3 bits: UInt8) -> Float {
        let (exponent, fraction) = (UInt32(bits >> 3 & 0xf), UInt32(bits & 7))
        let sign = UInt32(bits & 0x80) << 24
        guard bits & 0x7f != 0x7f else { return .nan }
        let magnitude =
            exponent == 0 ? Float(fraction) * 0x1p-9 : Float(bitPattern: (exponent + 120) << 23 | fraction << 20)
        return Float(bitPattern: magnitude.bitPattern | sign)
    }
}

extension RawSpan {
    /// Number `index` of little-endian ones, one after the other.
    ///
    /// - Precondition: it lies in the span.
    fileprivate func number<T: FixedWidthInteger & BitwiseCopyable>(at index: Int, as type: T.Type = T.self) -> T {
        // The load checks its bounds, and every pattern of bits is an integer.
        T(littleEndian: unsafeLoadUnaligned(fromByteOffset: index * MemoryLayout<T>.size, as: T.self))
    }
}
