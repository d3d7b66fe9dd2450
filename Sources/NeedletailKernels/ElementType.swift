import CNeedletailKernels

/// The types that kernels move and cast: those of tensors, and those that only files and caches hold.
package enum ElementType: String, CaseIterable, Sendable {
    case f32
    case f64
    /// IEEE 754 binary16.
    case f16
    /// The upper half of an f32.
    case bf16
    case i8
    case u8
    case i32
    case i64
    /// A byte, 0 or 1.
    case bool

    /// Bytes an element takes.
    package var byteCount: Int {
        switch self {
        case .i8, .u8, .bool: 1
        case .f16, .bf16: 2
        case .f32, .i32: 4
        case .f64, .i64: 8
        }
    }

    /// Which of `NT_TYPE_...` it is.
    package var code: Int32 {
        switch self {
        case .f32: Int32(NT_TYPE_F32)
        case .f64: Int32(NT_TYPE_F64)
        case .f16: Int32(NT_TYPE_F16)
        case .bf16: Int32(NT_TYPE_BF16)
        case .i8: Int32(NT_TYPE_I8)
        case .u8: Int32(NT_TYPE_U8)
        case .i32: Int32(NT_TYPE_I32)
        case .i64: Int32(NT_TYPE_I64)
        case .bool: Int32(NT_TYPE_BOOL)
        }
    }
}

extension KernelTable {
    /// The kernel that casts values of `type`; its arguments name the type it casts to.
    package func cast(from type: ElementType) -> CastKernel {
        switch type {
        case .f32: f32Cast
        case .f64: f64Cast
        case .f16: f16Cast
        case .bf16: bf16Cast
        case .i8: i8Cast
        case .u8: u8Cast
        case .i32: i32Cast
        case .i64: i64Cast
        case .bool: boolCast
        }
    }
}
