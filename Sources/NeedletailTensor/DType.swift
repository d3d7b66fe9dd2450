/// The type of a tensor's elements.
public enum DType: String, CaseIterable, Sendable {
    /// IEEE 754 binary32.
    case f32
    /// IEEE 754 binary64.
    case f64
    /// The upper half of binary32: in this type weights alone are stored.
    case bf16
    /// IEEE 754 binary16: in this type weights alone are stored.
    case f16
    /// Signed 8-bit integers.
    case i8
    /// Unsigned 8-bit integers.
    case u8
    /// Signed 32-bit integers.
    case i32
    /// Signed 64-bit integers.
    case i64
    /// Truth values, a byte each: 0 for false, anything else for true; the engine writes 1.
    case bool

    /// Bytes an element takes.
    public var byteCount: Int {
        switch self {
        case .i8, .u8, .bool: 1
        case .bf16, .f16: 2
        case .f32, .i32: 4
        case .f64, .i64: 8
        }
    }
}

extension DType {
    /// The types of what a model takes and gives, and of what it computes.
    public static let values = allCases.filter { !$0.isStorage }

    /// Whether weights alone are stored in the type, of half the size that they are computed in.
    public var isStorage: Bool { self == .bf16 || self == .f16 }
}

/// A Swift type that a tensor's elements can have.
public protocol TensorElement: BitwiseCopyable, Sendable {
    /// The element type's tag.
    static var dtype: DType { get }
}

extension Float: TensorElement {
    /// `f32`.
    public static var dtype: DType { .f32 }
}

extension Double: TensorElement {
    /// `f64`.
    public static var dtype: DType { .f64 }
}

extension Int8: TensorElement {
    /// `i8`.
    public static var dtype: DType { .i8 }
}

extension UInt8: TensorElement {
    /// `u8`.
    public static var dtype: DType { .u8 }
}

extension Int32: TensorElement {
    /// `i32`.
    public static var dtype: DType { .i32 }
}

extension Int64: TensorElement {
    /// `i64`.
    public static var dtype: DType { .i64 }
}
