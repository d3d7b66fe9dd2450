import CNeedletailKernels

// Casts value by value, in integer arithmetic.

func referenceF32Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (bits: UInt32) in .float(BinaryFormat.f32.decode(UInt64(bits))) }
}

func referenceF64Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (bits: UInt64) in .float(BinaryFormat.f64.decode(bits)) }
}

func referenceF16Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (bits: UInt16) in .float(BinaryFormat.f16.decode(UInt64(bits))) }
}

func referenceBf16Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (bits: UInt16) in .float(BinaryFormat.bf16.decode(UInt64(bits))) }
}

func referenceI8Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (value: Int8) in .integer(Int64(value)) }
}

func referenceU8Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (value: UInt8) in .integer(Int64(value)) }
}

func referenceI32Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (value: Int32) in .integer(Int64(value)) }
}

func referenceI64Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (value: Int64) in .integer(value) }
}

func referenceBoolCast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    referenceCast(args, begin, end) { (byte: UInt8) in .integer(byte == 0 ? 0 : 1) }
}

func referenceU8Dequantize(_ args: UnsafePointer<nt_dequantize_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let x = args.x.assumingMemoryBound(to: UInt8.self)
    for index in begin..<end { args.y[index] = Float(Int32(x[index]) - args.zero_point) * args.scale }
}

func referenceI8Dequantize(_ args: UnsafePointer<nt_dequantize_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let x = args.x.assumingMemoryBound(to: Int8.self)
    for index in begin..<end { args.y[index] = Float(Int32(x[index]) - args.zero_point) * args.scale }
}

/// A value to cast.
private enum CastValue {
    case float(ExactNumber)
    case integer(Int64)

    func bits(_ format: BinaryFormat) -> UInt64 {
        switch self {
        case .float(let number): format.encode(number)
        case .integer(let value): format.encode(ExactNumber(value))
        }
    }

    /// Saturated from a float; from an integer the low bits.
    func integer<Integer: FixedWidthInteger>(_: Integer.Type) -> Integer {
        switch self {
        case .float(let number):
            Integer(number.integer(within: Int64(Integer.min)...Int64(Integer.max)))
        case .integer(let value): Integer(truncatingIfNeeded: value)
        }
    }

    var bool: UInt8 {
        switch self {
        case .float(let number): number.isZero ? 0 : 1
        case .integer(let value): value == 0 ? 0 : 1
        }
    }
}

private func referenceCast<From>(
    _ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int, _ value: (From) -> CastValue
) {
    let args = args.pointee
    let x = args.x.assumingMemoryBound(to: From.self)
    /// Writes an element at `index`, which lies in `y` as in `x`.
    func write<To>(_ element: To, _ index: Int) { args.y.assumingMemoryBound(to: To.self)[index] = element }
    for index in begin..<end {
        let value = value(x[index])
        switch Int(args.to) {
        case NT_TYPE_F32: write(UInt32(value.bits(.f32)), index)
        case NT_TYPE_F64: write(value.bits(.f64), index)
        case NT_TYPE_F16: write(UInt16(value.bits(.f16)), index)
        case NT_TYPE_BF16: write(UInt16(value.bits(.bf16)), index)
        case NT_TYPE_I8: write(value.integer(Int8.self), index)
        case NT_TYPE_U8: write(value.integer(UInt8.self), index)
        case NT_TYPE_I32: write(value.integer(Int32.self), index)
        case NT_TYPE_I64: write(value.integer(Int64.self), index)
        default: write(value.bool, index)
        }
    }
}
