/// The element types of safetensors that are read here, by the names the format gives them.
package enum SafetensorsDType: String, Sendable, CaseIterable {
    /// One byte, 0 or 1.
    case bool = "BOOL"
    case u8 = "U8"
    case i8 = "I8"
    /// Eight bits: sign, 5 of exponent, 2 of fraction.
    case f8e5m2 = "F8_E5M2"
    /// Eight bits: sign, 4 of exponent, 3 of fraction.
    case f8e4m3 = "F8_E4M3"
    case i16 = "I16"
    case u16 = "U16"
    case f16 = "F16"
    case bf16 = "BF16"
    case i32 = "I32"
    case u32 = "U32"
    case f32 = "F32"
    case f64 = "F64"
    case i64 = "I64"
    case u64 = "U64"

    /// Bytes of one element.
    package var byteCount: Int {
        switch self {
        case .bool, .u8, .i8, .f8e5m2, .f8e4m3: 1
        case .i16, .u16, .f16, .bf16: 2
        case .i32, .u32, .f32: 4
        case .f64, .i64, .u64: 8
        }
    }

    /// Bytes of a tensor of `shape`, or `nil` when they are more than an `Int` holds or a size is negative.
    package func byteCount(shape: [Int]) -> Int? {
        var product = byteCount
        var isEmpty = false
        for size in shape {
            guard size >= 0 else { return nil }
            if size == 0 {
                isEmpty = true
                continue
            }
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            guard !overflow else { return nil }
            product = next
        }
        return isEmpty ? 0 : product
    }
}
